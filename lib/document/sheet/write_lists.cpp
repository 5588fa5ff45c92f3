// The lines of what a sheet lists: actions, topics, decisions and the like; see phrases.h.
#include <fmt/format.h>

#include "base/text/text.h"
#include "document/sheet/phrases.h"
#include "document/sheet/write.h"
#include "document/text/escape.h"

namespace collab {
namespace {

using Lines = std::vector<std::string>;

std::string escaped_text(std::string_view text) { return escape_markdown(text); }

Lines escaped(const std::vector<std::string>& texts) {
  Lines lines;
  for (const auto& text : texts) lines.push_back(escape_markdown(text));
  return lines;
}

Lines celebrations(const Agenda& agenda) {
  Lines lines;
  for (const auto& entry : agenda.celebrations) {
    lines.push_back(escape_markdown(entry.text));
    if (entry.may_share) lines.back() += fmt::format(" {}", may_share_words);
  }
  return lines;
}

Lines action_lines(const std::vector<AgendaAction>& actions, std::string_view colon,
                   const DayView& view) {
  Lines lines;
  for (const auto& action : actions) {
    auto line = action_phrase(action, view, &escaped_text);
    if (action.id) line += fmt::format(" (A{})", *action.id);
    const auto state = state_phrase(action, view, &escaped_text);
    line += state.empty() ? std::string{colon} : ":" + state;
    lines.push_back(std::move(line));
  }
  return lines;
}

/// "From Grade 3, Mon Nov 16: which dates?: what do we answer? (O4):"
void add_arrived(const Agenda& agenda, Lines& lines) {
  for (const auto& each : agenda.arrived) {
    lines.push_back(fmt::format("From {}, {}: {}: {} (O{}):", escape_markdown(each.from),
                                short_date(each.on), escape_markdown(each.text), heard_question,
                                each.id));
    if (each.answer) lines.back() += " " + escape_markdown(*each.answer);
  }
}

Lines passed_on(const Agenda& agenda) {
  Lines lines;
  for (const auto& each : agenda.passed) {
    lines.push_back(fmt::format("{}: {}", escape_markdown(each.to), escape_markdown(each.text)));
    if (each.carrier) lines.back() += fmt::format(" ({})", escape_markdown(*each.carrier));
  }
  return lines;
}

Lines look_backs(const Agenda& agenda) {
  Lines lines;
  for (const auto& decision : agenda.look_backs) {
    lines.push_back(fmt::format("{}: {} (D{}):", escape_markdown(decision.text), look_back_question,
                                decision.id));
    if (decision.result) lines.back() += " " + escape_markdown(*decision.result);
  }
  for (const auto& each : agenda.unsettled) {
    lines.push_back(fmt::format("{}: {}", escape_markdown(each.text), settle_question));
    if (each.meeting) lines.back() += fmt::format(" (M{})", *each.meeting);
    lines.back() += ":";
    if (each.how) lines.back() += " " + escape_markdown(*each.how);
  }
  add_arrived(agenda, lines);
  return lines;
}

Lines topics(const Agenda& agenda) {
  Lines lines;
  for (const auto& topic : agenda.topics) {
    std::vector<std::string> about;
    if (topic.proposer) about.push_back(escape_markdown(*topic.proposer));
    if (topic.minutes) about.push_back(fmt::format("{} min", *topic.minutes));
    if (topic.focus) about.push_back(fmt::format("focus {}", *topic.focus));
    lines.push_back(escape_markdown(topic.text));
    if (!about.empty()) lines.back() += " (" + join(about, ", ") + ")";
  }
  return lines;
}

Lines decisions(const Agenda& agenda, const DayView& view) {
  Lines lines;
  for (const auto& decision : agenda.decisions) {
    lines.push_back(escape_markdown(decision.text));
    const auto how = how_phrase(decision, view, &escaped_text);
    if (!how.empty()) lines.back() += " " + how;
    if (decision.id) lines.back() += fmt::format(" (D{})", *decision.id);
  }
  return lines;
}

}  // namespace

std::vector<std::string> list_lines(const Agenda& agenda, Field field, const DayView& view) {
  switch (field) {
    case Field::celebrations:
      return celebrations(agenda);
    case Field::carried:
      return action_lines(agenda.carried, ":", view);
    case Field::actions:
      return action_lines(agenda.actions, "", view);
    case Field::look_backs:
      return look_backs(agenda);
    case Field::topics:
      return topics(agenda);
    case Field::decisions:
      return decisions(agenda, view);
    case Field::passed_on:
      return passed_on(agenda);
    case Field::shared:
      return escaped(agenda.shared);
    case Field::disagreements:
      return escaped(agenda.disagreements);
    default:
      return escaped(agenda.notes);
  }
}

}  // namespace collab
