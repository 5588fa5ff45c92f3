// Reads attendance phrases token by token; see attendance.h.
#include "document/words/attendance.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/text/box.h"
#include "document/words/attendance_words.h"
#include "document/words/everyone.h"
#include "document/words/listed_words.h"
#include "model/people/titles.h"

namespace collab {
namespace {

/// Of a line's names that nobody has so many are asked about one by one, with suggestions; the rest
/// are one question. Each costs a look at the whole roster and a copy of the line.
constexpr std::size_t most_unknown = 50;

class Reader {
 public:
  Reader(std::string_view text, const People& people, const NamesAs& as)
      : text_(text), people_(people), as_(as), group_(as.group), default_(as.group) {}

  AttendanceSaid run() {
    if (as_.box == Box::unticked) group_ = default_ = Presence::absent;
    if (as_.box == Box::unclear) {
      doubt(0, text_, "has a box that shows neither a tick nor none", "write [x] or [ ]");
      return std::move(said_);
    }
    read_everyone();
    while (at_ < text_.size()) read_token();
    ask_about_rest();
    return std::move(said_);
  }

 private:
  void doubt(std::size_t at, std::string_view what, std::string_view why, std::string hint) {
    said_.doubts.push_back({at, fmt::format("'{}' {}", trim(what), why), std::move(hint)});
  }

  /// A name that is not known, or more than one person's.
  void doubt_name(std::size_t at, std::string_view name, std::string_view why, std::string hint) {
    doubt(at, name, why, std::move(hint));
    said_.doubts.back().takes = "PERSON guest";
    said_.doubts.back().about = trim(name);
  }

  /// Takes folded words at the current place if they end at a word's end.
  bool take_words(std::string_view words) {
    const auto part = Part{text_, at_, text_.size()};
    const auto end = after_words(part, words);
    if (end == std::string_view::npos) return false;
    at_ = skip_blanks(text_, at_ + end);
    return true;
  }

  void read_everyone() {
    const auto said = everyone_said(text_, people_);
    at_ = said.end;
    said_.everyone = said.everyone;
    said_.nobody = said.nobody;
    said_.remark = said.counted;
    behind_dash_ = said.dash;
    if (said.but) group_ = default_ = Presence::absent;
  }

  bool take_label() {
    for (const auto& label : presence_labels()) {
      const auto start = at_;
      if (!take_words(label.word)) continue;
      if (at_ < text_.size() && text_[at_] == ':') {
        at_ = skip_blanks(text_, at_ + 1);
        group_ = label.presence;
        return true;
      }
      at_ = start;
    }
    return false;
  }

  /// A separator, or a word that only joins names.
  bool take_separator() {
    if (is_separator(text_, at_)) {
      if (text_[at_] == ';')
        group_ = said_.everyone && default_ == Presence::absent ? Presence::present : group_;
      if (text_[at_] == ';') in_parts_ = true;
      const bool joins = text_[at_] == '&' || text_[at_] == '+' || text_[at_] == '/';
      if (!joins && !(in_parts_ && text_[at_] == ',')) together_ = said_.people.size();
      ++at_;
      return true;
    }
    return take_words("and") || take_words("with") || take_words("plus");
  }

  void read_token() {
    at_ = skip_blanks(text_, at_);
    if (at_ >= text_.size() || take_label()) return;
    const auto match = people_.match(text_.substr(at_));
    if (match.length > 0 && read_person(match)) return;
    if (holds_people(at_)) {
      ++at_;
      together_ = said_.people.size();
      return;
    }
    if (take_separator()) return;
    read_unknown();
  }

  /// "all (Ana late)": the brackets hold people.
  bool holds_people(std::size_t at) const {
    return at < text_.size() && text_[at] == '(' && people_.match(text_.substr(at + 1)).length > 0;
  }

  /// "Ana and Ben excused": a word after the last name goes for all that are joined to it.
  void share_remark(Presence group) {
    for (auto i = together_; i < said_.people.size(); ++i) said_.people[i].state = state_of(group);
  }

  bool read_person(const NameMatch& match) {
    const auto begin = at_;
    const auto after = after_account(text_, skip_blanks(text_, at_ + match.length), people_);
    auto remark = remarks_at(after);
    if (is_account_of(text_.substr(after, remark.length), text_.substr(begin, match.length)))
      remark.unclear = false;
    const bool ends = is_separator(text_, after) || joins(after) || holds_people(after) ||
                      remark.length > 0 ||
                      another_follows(text_, begin, begin + match.length, people_);
    if (!ends) return false;
    // Why somebody was not there is nobody's doubt.
    const bool away = (group_ == Presence::absent || group_ == Presence::excused) && !behind_dash_;
    remark.why = remark.why || (remark.unclear && away);
    remark.unclear = remark.unclear && !away && !brackets_tell_parts(text_);
    const bool shared = remark.group && text_[after] != '(' &&
                        (*remark.group == Presence::absent || *remark.group == Presence::excused);
    if (shared) share_remark(*remark.group);
    at_ = after + remark.length;
    said_.remark = said_.remark || remark.why;
    if (remark.unclear) {
      for (const auto id : match.people) said_.people.push_back({id, "", begin});
      const auto words = text_.substr(begin, at_ - begin);
      doubt(begin, words, "does not say whether they were there",
            "write present, absent or excused in the brackets");
      said_.doubts.back().takes = "present absent excused";
      said_.doubts.back().about = trim(words);
      return true;
    }
    const auto name = text_.substr(begin, match.length);
    const bool told = people_.told_guest(name);
    const auto group = told ? Presence::guest : remark.group.value_or(group_);
    if (behind_dash_ && !remark.group && !told) {
      ask_about_dash(begin, match);
      return true;
    }
    // "Ana Ruiz (guest)": somebody of the roster was there, in whatever part.
    const bool known_guest = !told && remark.group == Presence::guest &&
                             name.find(' ') != std::string_view::npos &&
                             behind_title(fold_text(name)).empty();
    if (match.people.size() > 1 && group != Presence::guest) {
      doubt_name(begin, name, "may be several people", people_.told_apart_hint(match.people));
    } else if (group == Presence::guest && !known_guest) {
      said_.guests.push_back({{std::string{name}}, begin});
      if (!told && match.people.size() == 1 && people_.in_team(match.people.front())) {
        said_.people.push_back({{match.people.front(), ""}, begin});
        doubt(begin, name, "is a guest here and the name of somebody in the team",
              "write the guest's full name, or take '(guest)' away");
        said_.doubts.back().takes = "guest";
        said_.doubts.back().about = name;
      }
    } else {
      const auto state = group == Presence::guest ? Presence::present : group;
      said_.people.push_back({{match.people.front(), state_of(state)}, begin});
    }
    if (remark.group) together_ = said_.people.size();
    return true;
  }

  /// "everyone - Kwame": all but Kwame, or Kwame above all.
  void ask_about_dash(std::size_t begin, const NameMatch& match) {
    for (const auto id : match.people) said_.people.push_back({{id, ""}, begin});
    if (!std::exchange(asked_about_dash_, true))
      doubt(0, text_.substr(0, begin + match.length), "does not say whether they were there",
            "write 'all but ...' with the names of those who were not");
  }

  bool joins(std::size_t at) const {
    const Part part{text_, at, text_.size()};
    return after_words(part, "and") != std::string_view::npos ||
           after_words(part, "with") != std::string_view::npos || text_[at] == ')';
  }

  /// All that is said behind a name: "(10 min late) (guest)".
  Remark remarks_at(std::size_t at) const {
    auto all = remark_at(at);
    for (auto next = skip_blanks(text_, at + all.length);
         all.length > 0 && next < text_.size() && (text_[next] == '(' || text_[next] == '[');
         next = skip_blanks(text_, at + all.length)) {
      const auto more = remark_at(next);
      if (more.length == 0) break;
      all.length = next + more.length - at;
      all.unclear = all.unclear || more.unclear;
      all.why = all.why || more.why;
      if (more.group && (!all.group || all.group == Presence::present)) all.group = more.group;
    }
    return all;
  }

  /// "(excused)" or " absent" after a name, up to the next separator.
  Remark remark_at(std::size_t at) const {
    if (at >= text_.size() || holds_people(at)) return {};
    const bool away = group_ == Presence::absent || group_ == Presence::excused;
    if (const auto length = away ? dashed_reason(text_, at) : 0; length > 0)
      return {length, std::nullopt, true};
    if (text_[at] == '(' || text_[at] == '[') {
      const auto close = text_.find(text_[at] == '(' ? ')' : ']', at);
      const auto end = close == std::string_view::npos ? text_.size() : close + 1;
      const auto words =
          text_.substr(at + 1, (close == std::string_view::npos ? end : close) - at - 1);
      const auto group = presence_of_remark(words);
      return {end - at, group, false, !group && !tells_a_part_played(words)};
    }
    auto end = at;
    while (!is_separator(text_, end)) ++end;
    const auto joined = text_.substr(0, end).find(" and ", at);
    const bool goes_on =
        joined != std::string_view::npos && people_.match(text_.substr(joined + 5)).length > 0;
    if (!goes_on) {
      const auto all = remark_in(text_.substr(at, end - at));
      if (all.length > 0) return all;
    }
    return joined == std::string_view::npos ? Remark{} : remark_in(text_.substr(at, joined - at));
  }

  std::size_t token_end() const {
    int open = 0;
    for (auto end = at_; end < text_.size(); ++end) {
      if (text_[end] == '(' || text_[end] == '[') ++open;
      if (text_[end] == ')' || text_[end] == ']') --open;
      const bool dot_inside = text_[end] == '.' && end + 1 < text_.size() && text_[end + 1] != ' ';
      const bool initial = text_[end] == '.' && goes_on_after_stop(text_.substr(at_, end - at_));
      if (open <= 0 && is_separator(text_, end) && !dot_inside && !initial) return end;
      if (open <= 0 && text_[end] == ' ' &&
          after_words(Part{text_, end + 1, text_.size()}, "and") != std::string_view::npos) {
        return end;
      }
    }
    return text_.size();
  }

  void read_unknown() {
    const auto begin = at_;
    at_ = std::max(token_end(), at_ + 1);
    const auto token = trim(text_.substr(begin, at_ - begin));
    if (token == ")" || token.find_first_not_of("_.=-") == std::string_view::npos) return;
    const bool anybody = !said_.people.empty() || !said_.guests.empty();
    const auto name = name_at_end(token, people_);
    if (anybody && (tells_why(token) || tells_only_who(token, as_.by_others))) {
      said_.remark = true;
    } else if (name != std::string_view::npos && group_ != Presence::guest) {
      at_ = begin + name;
      // "Apologies from Ana Ruiz" in the list of those who came.
      const auto said = presence_of_remark(trim(token.substr(0, name)));
      const auto group = std::exchange(group_, said.value_or(group_));
      read_person(people_.match(text_.substr(at_)));
      group_ = group;
    } else if (auto count = headcount_said(token)) {
      said_.headcounts.push_back({std::move(*count), begin});
    } else if (const auto members = number(token); members && as_.by_headcount) {
      said_.headcounts.push_back({{"member", *members}, begin});
    } else if (auto guest = guest_in(token, told_group(token))) {
      said_.guests.push_back({{std::move(*guest)}, begin});
    } else {
      leave_open(begin, token);
      unknown_.push_back({begin, token});
      said_.unknown.push_back({{std::string{token}}, begin});
      if (unknown_.size() > most_unknown) return;
      const auto close = people_.suggestion(token);
      doubt_name(
          begin, token, "names nobody on the roster" + (close.empty() ? "" : " (" + close + ")"),
          fmt::format("for a guest write '{} (guest)'", trim(token.substr(0, token.find('(')))));
    }
  }

  /// The group of the list, or what somebody said of the name.
  Presence told_group(std::string_view name) const {
    return people_.told_guest(name) ? Presence::guest : group_;
  }

  void ask_about_rest() {
    if (unknown_.size() <= most_unknown) return;
    const auto& [begin, token] = unknown_[most_unknown];
    const auto more = static_cast<std::int64_t>(unknown_.size() - most_unknown - 1);
    doubt(begin, token,
          more == 0 ? std::string("names nobody on the roster")
                    : fmt::format("and the {} after it name nobody on the roster",
                                  count_of(more, "name", "names")),
          "if they are staff: collab import people FILE; else write '(guest)' behind each");
  }

  /// "all exept Cy": whoever is named in words that nobody understands is not simply there.
  void leave_open(std::size_t begin, std::string_view token) {
    if (!said_.everyone) return;
    for (std::size_t at = 0; at < token.size(); ++at) {
      if (at > 0 && token[at - 1] != ' ' && token[at - 1] != '(') continue;
      const auto match = people_.match(token.substr(at));
      if (match.length == 0 || match.people.size() != 1) continue;
      said_.people.push_back({{match.people.front(), ""}, begin + at});
      at += match.length - 1;
    }
  }

  std::string_view text_;
  const People& people_;
  NamesAs as_;
  AttendanceSaid said_;
  std::vector<std::pair<std::size_t, std::string_view>> unknown_;  ///< where names stand, and they
  std::size_t at_ = 0;
  std::size_t together_ = 0;  ///< the first of the people that a word after the last one goes for
  bool behind_dash_ = false;
  bool asked_about_dash_ = false;
  bool in_parts_ = false;  ///< a semicolon has parted the present from the others
  Presence group_;
  Presence default_;
};

}  // namespace

AttendanceSaid attendance_said(std::string_view text, const People& people, const NamesAs& as) {
  // A word processor may have run several lines with boxes into one.
  AttendanceSaid all;
  auto part = as;
  std::size_t from = 0;
  for (std::size_t at = next_box(text, 0); at != std::string_view::npos;
       at = next_box(text, from)) {
    const std::string_view before = trim(text.substr(from, at - from));
    if (!before.empty()) all.add(Reader(text.substr(from, at - from), people, part).run(), from);
    const BoxMatch match = box_at_start(text.substr(at));
    part.box = match.box;
    from = at + match.length;
  }
  all.add(Reader(text.substr(from), people, part).run(), from);
  return all;
}

}  // namespace collab
