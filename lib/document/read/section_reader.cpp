// What a line says by the section it stands in; see block_reader.h.
#include <fmt/format.h>

#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/sheet/phrases.h"
#include "document/words/consent.h"
#include "document/words/none_words.h"
#include "document/words/owners.h"

namespace collab {

/// The line's text with a box that was typed into it.
Part BlockReader::whole(const Entry& entry) const {
  if (entry.text.begin > entry.line->box_length) return entry.text;
  return Part{entry.line->text, 0, entry.line->text.size()}.sub(0);
}

/// The words of a text with the addresses that stand behind its links and pictures.
std::string BlockReader::with_addresses(const Entry& entry, const Part& value) {
  std::string text{value.text()};
  std::size_t added = 0;
  for (const auto& link : entry.line->links) {
    if (link.end <= value.begin || link.end > value.end) continue;
    const auto address = " <" + link.address + ">";
    text.insert(link.end - value.begin + added, address);
    added += address.size();
  }
  return text;
}

void BlockReader::read_content(const Entry& entry) {
  const bool outside = meaning_ == Field::none || meaning_ == Field::notes;
  if (outside && (read_office(entry) || read_list_of_names(entry))) return;
  // A picture is no celebration, decision, action or person; it may be evidence.
  const bool takes_text = meaning_ == Field::answer || meaning_ == Field::evidence ||
                          meaning_ == Field::noticed || meaning_ == Field::connection;
  if (entry.line->picture && !takes_text) {
    collector_.keep(entry);
    return;
  }
  switch (meaning_) {
    case Field::none:
      read_head_line(entry);
      break;
    case Field::attendance:
      read_listed(entry);
      break;
    case Field::celebrations:
      read_celebration(entry);
      break;
    case Field::carried:
      read_carried(entry);
      break;
    case Field::topics:
      read_topic(entry);
      break;
    case Field::decisions:
      read_decision(entry);
      break;
    case Field::disagreements:
      read_disagreement(entry);
      break;
    case Field::passed_on:
      read_passed_on(entry);
      break;
    case Field::shared:
      read_shared(entry);
      break;
    case Field::actions:
      read_next_step(entry);
      break;
    case Field::answer:
    case Field::evidence:
    case Field::noticed:
    case Field::connection:
      add_text(entry, meaning_, labels_.sections()[section_].prompt, whole(entry));
      ask_where_it_belongs(entry);
      break;
    default:
      if (read_as_told(entry)) return;
      if (!read_by_shape(entry) && !ask_where_it_belongs(entry)) collector_.keep(entry);
  }
}

void BlockReader::read_celebration(const Entry& entry) {
  const auto line = whole(entry);
  const auto said = consent_said(line.text());
  const auto text = line.sub(0, said.text);
  if (text.empty()) {
    collector_.prompt(entry);
    return;
  }
  At<Celebration> read{{}, collector_.spot(entry, text.begin)};
  read.text = std::string{text.text()};
  read.may_share = said.consent == Consent::yes;
  collector_.reading().celebrations.push_back(std::move(read));
  collector_.understood(entry);
  if (said.consent == Consent::unclear) {
    collector_.ask(entry, text.begin, "it is not clear whether this may be told outside the team",
                   fmt::format("write {} or (do not share) behind it", may_share_words));
  }
}

void BlockReader::read_disagreement(const Entry& entry) {
  const auto text = whole(entry);
  collector_.reading().disagreements.push_back(
      {std::string{text.text()}, collector_.spot(entry, text.begin)});
  collector_.understood(entry);
}

void BlockReader::read_carried(const Entry& entry) {
  if (entry.line->kind == DocLine::Kind::row) {
    actions_.row(entry, true);
    return;
  }
  const bool below = entry.line->depth > 1 || entry.line->kind != DocLine::Kind::bullet;
  if (below && (actions_.state_below(entry) || decisions_.result_below(entry))) return;
  if (read_heard(entry) || decisions_.settled(entry) || decisions_.look_back(entry) ||
      actions_.carried(entry))
    return;
  collector_.keep(entry);
}

void BlockReader::read_topic(const Entry& entry) {
  const bool top = entry.line->depth <= 1 && entry.line->kind == DocLine::Kind::bullet;
  auto topic = entry;
  topic.text = whole(entry);
  if (!top || !topics_.topic(topic)) collector_.keep(entry);
}

void BlockReader::read_decision(const Entry& entry) {
  if (read_outcome(entry) || decisions_.how_below(entry) || closes_others(entry)) return;
  if (entry.line->depth > 1 || entry.line->kind == DocLine::Kind::code) {
    collector_.keep(entry);
    return;
  }
  const auto text = entry.text.text();
  const bool typed = text.size() > 1 && text.starts_with('|') && text.ends_with('|');
  if (entry.line->kind == DocLine::Kind::row || typed) {
    decisions_.row(entry);
  } else if (!ask_about_action(entry)) {
    decisions_.decision(entry);
  }
}

void BlockReader::read_next_step(const Entry& entry) {
  if (entry.line->kind == DocLine::Kind::row) {
    actions_.row(entry, false);
    return;
  }
  if (closes_others(entry)) return;
  if (says_none(entry.text.text())) {
    collector_.reading().no_next_step = true;
    collector_.understood(entry);
    return;
  }
  if (actions_.goes_on(entry) || (has_lines_below(entry) && actions_.owners_above(entry))) return;
  if (remarks_on_actions(entry)) {
    collector_.keep(entry);
    return;
  }
  actions_.next_step(entry);
}

/// In minutes that others wrote: "Next meeting: ..." below their actions ends them.
bool BlockReader::closes_others(const Entry& entry) {
  if (block_.identity.number || !closes_a_meeting(entry.text.text())) return false;
  if (people_.match(entry.text.text()).length > 0) return false;
  collector_.keep(entry);
  if (entry.line->kind != DocLine::Kind::bullet) meaning_ = Field::notes;
  return true;
}

/// Bullets that stand below a line and belong to it.
bool BlockReader::has_lines_below(const Entry& entry) const {
  if (entry.index + 1 >= block_.last) return false;
  const DocLine& next = document_.lines[entry.index + 1];
  const bool bullet = entry.line->kind == DocLine::Kind::bullet;
  return next.kind == DocLine::Kind::bullet && (!bullet || next.depth > entry.line->depth);
}

/// In minutes that others wrote: a link, a question or a line below another that names nobody is
/// said about the actions and is none.
bool BlockReader::remarks_on_actions(const Entry& entry) const {
  const auto text = entry.text.text();
  if (block_.identity.number || entry.line->box != Box::none || people_.match(text).length > 0 ||
      text.find('@') != std::string_view::npos || day_at_end(text, view_).said.said())
    return false;
  // "How are these data used?" among the actions is what was talked about.
  if (text.find('?') != std::string_view::npos && tells_what_was(folded(text))) return true;
  return text.find("://") != std::string_view::npos ||
         (entry.line->depth > 1 && text.find(':') == std::string_view::npos);
}

void BlockReader::add_text(const Entry& entry, Field field, const std::string& prompt,
                           const Part& value) {
  auto& reading = collector_.reading();
  const auto at = collector_.spot(entry, value.begin);
  collector_.understood(entry);
  const auto words = with_addresses(entry, value);
  const auto extend = [&](std::optional<At<Text>>& text) {
    if (!text) {
      text = At<Text>{{words}, at};
    } else {
      text->text += "\n" + words;
    }
  };
  if (field == Field::evidence) return extend(reading.evidence);
  if (field == Field::noticed) return extend(reading.noticed);
  if (field == Field::connection) return extend(reading.connection);
  for (auto& answer : reading.answers) {
    if (answer.prompt != prompt) continue;
    answer.answer += "\n" + words;
    return;
  }
  reading.answers.push_back({{prompt, words}, at});
}

}  // namespace collab
