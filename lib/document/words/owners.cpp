// Takes an action's line apart; see owners.h.
#include "document/words/owners.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/text/quoted.h"
#include "document/words/owner_words.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

class Taker {
 public:
  Taker(const Part& line, const People& people, const std::vector<Id>& everyone,
        const DayView& view)
      : line_(line), rest_(line), people_(people), everyone_(everyone), view_(view) {}

  TaskSaid run() {
    take_tag();
    if (auto said = task_with_fields(line_, people_, view_); !said.owners.empty()) return said;
    if (auto said = task_in_pieces(line_, people_, view_); !said.owners.empty()) return said;
    take_day();
    const bool named = !said_.owners.empty() || take_unknown_partner() || take_leading() ||
                       take_mentions() || take_brackets() || take_unknown_leading() ||
                       take_bare_leading();
    // Where one of several owners is not known, nothing of the line is recorded.
    if (partner_unknown_) said_.owners.clear();
    if (named && said_.due == std::nullopt && !said_.due_doubt) take_day();
    if (named && !said_.due && !said_.due_doubt) ask_for_day();
    said_.text = std::string{rest_.text()};
    if (!named) nobody(line_, "");
    return std::move(said_);
  }

 private:
  void nobody(const Part& where, std::string_view name) {
    if (said_.owner_doubt) return;
    auto what = name.empty() ? fmt::format("{} does not say who does it", quoted(line_.text()))
                             : nobody_known(line_.text(), name, people_);
    said_.owner_doubt = {where.begin, std::move(what), "write 'Name: what, by when'",
                         name.empty() ? "OWNER" : "PERSON",
                         std::string{name.empty() ? trim(line_.text()) : trim(name)}};
  }

  void partner(const Part& where, std::string_view name) {
    nobody(where, name);
    if (!partner_unknown_) said_.owner_doubt->what = nobody_known(name, name, people_);
    partner_unknown_ = true;
  }

  void several(const Part& where, std::string_view name) {
    said_.owner_doubt = {where.begin, fmt::format("{} may be several people", quoted(name)),
                         people_.told_apart_hint(people_.find(name)), "PERSON",
                         std::string{trim(name)}};
  }

  void take_day() {
    const auto end = day_at_end(rest_.text(), view_);
    if (!end.said.said()) return;
    if (end.said.day) {
      said_.due = end.said.day;
    } else {
      said_.due_doubt = {skip_punctuation(rest_.begin + end.begin), end.said.doubt,
                         "write the day as 2026-12-01 or Dec 1"};
    }
    rest_ = rest_.sub(0, end.begin);
  }

  /// A day that is no end of the line stays in the text, and is asked about.
  void ask_for_day() {
    const auto hinted = day_hinted(rest_.text(), view_);
    if (!hinted) return;
    const auto words = rest_.text().substr(hinted->begin, hinted->end - hinted->begin);
    said_.due_doubt = {rest_.begin + hinted->begin,
                       fmt::format("{} may tell when it is due", quoted(words)),
                       "write the day at the end of the line: ', due Dec 1'"};
  }

  std::size_t skip_punctuation(std::size_t at) const {
    while (at < rest_.end &&
           std::string_view(" ,;-(:").find(rest_.whole[at]) != std::string_view::npos)
      ++at;
    return at;
  }

  /// "[name=Ana, Ben] call them": how some editors tag people, as "Ana, Ben: call them".
  void take_tag() {
    constexpr std::string_view tag = "[name=";
    const auto close = rest_.text().find(']');
    if (!rest_.text().starts_with(tag) || close == std::string_view::npos) return;
    const auto who = owners_said(rest_.sub(tag.size(), close), people_, everyone_);
    if (who.people.empty()) return;
    said_.owners = who.people;
    said_.owner_doubt = who.doubt;
    rest_ = rest_.sub(close + 1);
  }

  /// The names at the start of the rest.
  struct Leading {
    std::vector<Id> owners;
    std::optional<std::pair<std::size_t, std::string>> unclear;
    std::size_t end = 0;
  };
  Leading names_at_start() const {
    const auto text = rest_.text();
    Leading names;
    auto& at = names.end;
    for (;;) {
      const auto found = people_.match(text.substr(at));
      if (found.length == 0) break;
      if (found.people.size() > 1 && !names.unclear)
        names.unclear.emplace(at, text.substr(at, found.length));
      for (const auto id : found.people) add_unique(names.owners, id);
      at += found.length;
      if (text.substr(at).starts_with(has_left_words)) at += has_left_words.size();
      auto joint = joint_at(text, at);
      // "@Ana Ruiz @Ben Cole order the books"
      const auto next = skip_blanks(text, at);
      if (joint == 0 && text.starts_with('@') && text.substr(next).starts_with('@'))
        joint = next - at;
      if (joint == 0 || people_.match(text.substr(at + joint)).length == 0) break;
      at += joint;
    }
    return names;
  }

  /// The names at the start and what ends them: a colon, a dash, a comma, "will", "to".
  bool take_leading() {
    const auto names = names_at_start();
    if (names.end == 0) return take_everyone();
    const auto end = end_of_names(names.end);
    if (!end) return false;
    if (names.unclear) {
      several(rest_.sub(names.unclear->first), names.unclear->second);
    } else {
      said_.owners = names.owners;
    }
    rest_ = rest_.sub(*end);
    return true;
  }

  /// "Cy, Zed and Ana: plan it", "Cy and Zed will ..." where nobody is called Zed.
  bool take_unknown_partner() {
    const auto text = rest_.text();
    const auto colon = text.find(':');
    const auto will = text.find(" will ");
    const auto end = std::min(colon, will);
    if (end == std::string_view::npos || end > 80) return false;
    const auto names = text.substr(0, end);
    std::optional<NamedPart> unknown;
    bool anybody = false;
    for (const auto& name : split_names(people_, names)) {
      anybody = anybody || !name.people.empty();
      if (!name.people.empty()) continue;
      const auto words = trim(names.substr(name.begin, name.end - name.begin));
      const auto before = trim(names.substr(0, name.begin));
      const bool joined = !before.ends_with(',') && words.find(' ') == std::string_view::npos;
      if (!joined && !looks_like_a_name(words)) return false;
      if (!unknown) unknown = name;
    }
    if (!unknown || !anybody) return false;
    partner(rest_.sub(unknown->begin),
            trim(names.substr(unknown->begin, unknown->end - unknown->begin)));
    rest_ = rest_.sub(end == colon ? end + 1 : end);
    return true;
  }

  bool take_everyone() {
    const auto text = rest_.text();
    for (const std::string_view mark : {":", " to ", " will "}) {
      const auto end = text.find(mark);
      if (end == std::string_view::npos || !means_everyone(fold_text(text.substr(0, end))))
        continue;
      said_.owners = everyone_;
      rest_ = rest_.sub(end + mark.size());
      return true;
    }
    return false;
  }

  /// "Ana call the zoo": names and what to do, with nothing between them.
  bool take_bare_leading() {
    const auto names = names_at_start();
    const auto next = skip_blanks(rest_.text(), names.end);
    const bool called = rest_.text().starts_with('@');
    if (names.owners.empty() || names.unclear || next == names.end ||
        tells_what_was(rest_.text().substr(next)) ||
        (!called && !begins_a_task(rest_.text().substr(next))))
      return false;
    said_.owners = names.owners;
    rest_ = rest_.sub(next);
    return true;
  }

  /// Where the task begins after the names; nothing where they are part of a sentence.
  std::optional<std::size_t> end_of_names(std::size_t at) const {
    const auto text = rest_.text();
    const auto next = skip_blanks(text, at);
    if (next >= text.size()) return std::nullopt;
    if (text[next] == ':' || text[next] == ',' || text[next] == ';') return next + 1;
    for (const std::string_view dash :
         {"- ", "-- ", "\u2013", "\u2014", "->", "\u2192", "...", "\u2026", "= "}) {
      if (next > at && text.substr(next).starts_with(dash)) return next + dash.size();
    }
    static const auto takes = words_of_list("lines", "takes");
    std::size_t longest = 0;
    for (const auto& words : takes) {
      const auto end = after_words(rest_.sub(next), words);
      if (end != std::string_view::npos) longest = std::max(longest, end);
    }
    return longest > 0 ? std::optional(next + longest) : std::nullopt;
  }

  /// "@ana" anywhere.
  bool take_mentions() {
    const auto text = rest_.text();
    std::string kept;
    std::size_t copied = 0;
    bool found = false;
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
      if (at > 0 && is_word_before(text, at)) continue;
      if (!is_word_at(text, at + 1)) continue;
      const auto match = people_.match(text.substr(at));
      const auto word_end = std::min(text.find_first_of(" ,;)", at), text.size());
      found = true;
      if (match.length == 0) partner(rest_.sub(at), text.substr(at + 1, word_end - at - 1));
      if (match.people.size() > 1) several(rest_.sub(at), text.substr(at, match.length));
      if (match.people.size() == 1) add_unique(said_.owners, match.people.front());
      kept += text.substr(copied, at - copied);
      copied = match.length == 0 ? word_end : at + match.length;
    }
    if (!found) return false;
    kept += text.substr(copied);
    mentions_text_ = fold_blanks(kept);
    rest_ = part_of(mentions_text_);
    return true;
  }

  static std::string fold_blanks(std::string_view text) {
    std::string result;
    for (const char c : trim(text)) {
      if (c != ' ' || !result.ends_with(' ')) result += c;
    }
    while (result.ends_with(',') || result.ends_with(' ')) result.pop_back();
    return result;
  }

  /// "(Ana)" or "(Ana, by Friday)" at the end, and " - Ana".
  bool take_brackets() {
    const auto text = rest_.text();
    if (!text.ends_with(')')) return take_brackets_within() || take_after_dash();
    const auto open = text.rfind('(');
    if (open == std::string_view::npos || open == 0) return false;
    auto inner = rest_.sub(open + 1, text.size() - 1);
    const auto day = day_at_end(inner.text(), view_);
    if (day.said.day && !said_.due) inner = inner.sub(0, day.begin);
    if (!take_names(inner)) return false;
    if (day.said.day && !said_.due) said_.due = day.said.day;
    rest_ = rest_.sub(0, open);
    return true;
  }

  /// "Landing page (Ana, Ben). Try to have it by Saturday": nothing but names in brackets.
  bool take_brackets_within() {
    const auto text = rest_.text();
    for (auto open = text.find(" ("); open != std::string_view::npos;
         open = text.find(" (", open + 1)) {
      const auto close = text.find(')', open);
      if (close == std::string_view::npos) return false;
      if (take_names(rest_.sub(open + 2, close))) return true;
    }
    return false;
  }

  bool take_after_dash() {
    const auto text = rest_.text();
    for (const std::string_view dash : {" - ", " \u2013 ", " \u2014 ", " : ", ": ", ". ", ", "}) {
      const auto at = text.rfind(dash);
      // "From: Ana Ruiz" is a label.
      if (at == std::string_view::npos || (dash == ": " && text.substr(0, at).find(' ') > at))
        continue;
      if (!take_names(rest_.sub(at + dash.size()))) continue;
      rest_ = rest_.sub(0, at);
      return true;
    }
    return false;
  }

  /// True where the part is nothing but known names.
  bool take_names(const Part& part) {
    if (means_everyone(fold_text(part.text())) && people_.match(part.text()).length == 0) {
      said_.owners = everyone_;
      return true;
    }
    const auto parts = split_names(people_, part.text());
    std::vector<Id> owners;
    for (const auto& name : parts) {
      if (name.people.size() != 1 || name.name_end != name.end) return false;
      add_unique(owners, name.people.front());
    }
    if (owners.empty()) return false;
    said_.owners = owners;
    return true;
  }

  /// "Kim: call the library" where nobody is called Kim.
  bool take_unknown_leading() {
    const auto text = rest_.text();
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 60) return false;
    const auto names = rest_.sub(0, colon);
    if (std::count(names.text().begin(), names.text().end(), ' ') > 5) return false;
    for (const auto& name : split_names(people_, names.text())) {
      if (!name.people.empty()) continue;
      nobody(names.sub(name.begin), names.text().substr(name.begin, name.end - name.begin));
    }
    if (!said_.owner_doubt) return false;
    rest_ = rest_.sub(colon + 1);
    return true;
  }

  Part line_;
  Part rest_;
  const People& people_;
  const std::vector<Id>& everyone_;
  const DayView& view_;
  TaskSaid said_;
  std::string mentions_text_;
  bool partner_unknown_ = false;
};

}  // namespace

TaskSaid task_said(const Part& line, const People& people, const std::vector<Id>& everyone,
                   const DayView& view) {
  return Taker(line, people, everyone, view).run();
}

}  // namespace collab
