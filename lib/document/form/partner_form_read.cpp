// Sheets of partners as they come back: what is clear becomes a record, all that is not is told at
// once with its line.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "document/days/amount_said.h"
#include "document/form/partner_form.h"
#include "document/words/none_words.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// Reads places and gathers what is wrong.
class Places {
 public:
  explicit Places(const SheetReading& sheet) : sheet_(sheet) {}

  const SheetReading& sheet() const { return sheet_; }

  std::optional<std::string> text(std::string_view place) const {
    const std::string text = sheet_.form.text(place);
    return text.empty() ? std::nullopt : std::optional(one_line(text));
  }

  std::vector<FormLine> lines(std::string_view place) const {
    const auto at = sheet_.form.places.find(place);
    return at == sheet_.form.places.end() ? std::vector<FormLine>{} : at->second;
  }

  /// The one line that belongs at a place; any more are told.
  const FormLine* only(std::string_view place) {
    const auto at = sheet_.form.places.find(place);
    if (at == sheet_.form.places.end() || at->second.empty()) return nullptr;
    for (std::size_t i = 1; i < at->second.size(); ++i)
      complain(at->second[i],
               fmt::format("'{}' stands where one line is read", clipped(at->second[i].text, 40)),
               "write it elsewhere, or take it out");
    return &at->second.front();
  }

  std::optional<Date> day(std::string_view place) {
    const FormLine* line = only(place);
    if (!line) return std::nullopt;
    DaySaid said = day_on_sheet(line->text, sheet_.today, sheet_.order);
    if (!said.day) complain(*line, std::move(said.doubt), "write it as 2026-11-23");
    return said.day;
  }

  std::optional<int> count(std::string_view place) {
    const FormLine* line = only(place);
    if (!line) return std::nullopt;
    const auto value = count_said(line->text);
    if (!value)
      complain(*line, fmt::format("'{}' is not a number", clipped(line->text, 40)),
               "write a whole number alone");
    return value;
  }

  std::optional<int> length(std::string_view place) {
    const FormLine* line = only(place);
    if (!line) return std::nullopt;
    LengthSaid said = length_said(line->text);
    if (!said.minutes) complain(*line, std::move(said.doubt), std::string(length_hint));
    return said.minutes;
  }

  void complain(const FormLine& line, std::string what, std::string hint) {
    Problem problem{sheet_.file,     line.at.line,    line.at.column,
                    std::move(what), std::move(hint), {}};
    const auto index = static_cast<std::size_t>(line.at.line);
    if (index > 0 && index <= sheet_.form.raw.size()) problem.excerpt = sheet_.form.raw[index - 1];
    problems_.push_back(std::move(problem));
  }

  void miss(std::string what, std::string hint) {
    problems_.push_back({sheet_.file, 0, 0, std::move(what), std::move(hint), {}});
  }

  /// Throws where anything was wrong.
  void finish() const {
    if (!problems_.empty()) throw Error(Kind::input, problems_, "nothing was recorded");
  }

 private:
  static std::string one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
  }

  const SheetReading& sheet_;
  std::vector<Problem> problems_;
};

/// "Spanish, Arabic and French" into its languages.
std::vector<std::string> languages_in(std::string_view text) {
  std::vector<std::string> languages(1);
  for (const std::string_view word : split(text, ' ')) {
    const std::string_view bare = word.substr(0, word.find_last_not_of(",;") + 1);
    if (bare == "and" || bare == "&" || bare == "+") {
      languages.emplace_back();
      continue;
    }
    for (std::size_t begin = 0; begin <= word.size();) {
      const std::size_t end = std::min(word.find_first_of(",;/", begin), word.size());
      std::string& last = languages.back();
      if (!last.empty() && end > begin) last += ' ';
      last += word.substr(begin, end - begin);
      if (end < word.size()) languages.emplace_back();
      begin = end + 1;
    }
  }
  std::erase(languages, "");
  return languages;
}

/// Asks about a language that no family is noted to speak, where any is noted.
bool is_noted(Places& places, const FormLine& line, const std::string& language) {
  const std::vector<std::string>& noted = places.sheet().languages;
  const auto same = [&](const std::string& each) { return folded(each) == folded(language); };
  if (noted.empty() || std::ranges::any_of(noted, same)) return true;
  const std::string likely = did_you_mean(language, noted);
  places.complain(
      line, fmt::format("'{}' is not a language noted for families here", clipped(language, 40)),
      likely.empty() ? fmt::format("collab partner language set '{}' FAMILIES", language) : likely);
  return false;
}

void add_languages(Places& places, const char* place, const std::optional<std::string>& served_by,
                   PartnerContact& contact) {
  for (const FormLine& line : places.lines(place)) {
    if (says_none(line.text)) {  // behind "An interpreter spoke" it says nothing of what was needed
      if (!served_by) contact.languages.push_back({std::string(none_needed), std::nullopt});
      continue;
    }
    for (const std::string& language : languages_in(line.text)) {
      if (!is_noted(places, line, language)) continue;
      const auto same = [&](const ContactLanguage& each) {
        return folded(each.language) == folded(language);
      };
      if (std::ranges::none_of(contact.languages, same))
        contact.languages.push_back({language, served_by});
    }
  }
}

/// "bring thirty books by Dec 4": a day at the end is when it is due.
void add_promises(Places& places, const char* place, const char* side, ContactSheet& said) {
  DayView view;
  view.meeting = said.contact.on_date;
  view.order = places.sheet().order;
  for (const FormLine& line : places.lines(place)) {
    Commitment promise;
    promise.side = side;
    promise.text = trim(line.text);
    const DayAtEnd end = day_at_end(promise.text, view);
    if (end.said.day) {
      promise.due = end.said.day;
      promise.text = trim(promise.text.substr(0, end.begin));
    } else if (end.said.said()) {
      places.complain(line, end.said.doubt, "write it as: by 2026-12-04");
    }
    if (promise.text.empty())
      places.complain(line, "a day stands there without what was promised",
                      "write what was promised before the day");
    else if (promise.due && *promise.due < said.contact.on_date)
      places.complain(line,
                      fmt::format("it was promised on {}, after {}", iso(said.contact.on_date),
                                  iso(*promise.due)),
                      "write the day with its year");
    said.promises.push_back(std::move(promise));
  }
}

template <class Words>
std::string word_in(Places& places, std::string_view place, const Words& words) {
  const FormLine* line = places.only(place);
  if (!line) return {};
  const FormLine& said = *line;
  for (const std::string_view word : words)
    if (folded(trim(said.text)) == word) return std::string(word);
  std::vector<std::string> known(words.begin(), words.end());
  places.complain(said, fmt::format("'{}' is none of the words", clipped(said.text, 40)),
                  "write one of: " + join(known, ", "));
  return {};
}

}  // namespace

ContactSheet read_contact(const SheetReading& sheet) {
  Places places(sheet);
  ContactSheet said;
  PartnerContact& contact = said.contact;
  const auto day = places.day("day");
  if (!day && !sheet.form.line("day"))
    places.miss("the sheet does not say on which day it was", "write it behind 'Day:'");
  contact.on_date = day.value_or(Date{});
  contact.kind = word_in(places, "kind", partner_contact_kinds);
  constexpr std::array<std::string_view, 3> who = {"they", "we", "both"};
  const std::string began = word_in(places, "direction", who);
  contact.direction = began.empty() ? "" : began == "they" ? "in" : began == "we" ? "out" : "both";
  contact.topic = places.text("topic");
  contact.people_reached = places.count("people");
  contact.minutes = places.length("minutes");
  add_languages(places, "interpreter", "interpreter", contact);
  add_languages(places, "translation", "translation", contact);
  add_languages(places, "bilingual", "bilingual staff", contact);
  add_languages(places, "needed", std::nullopt, contact);
  settle_none_needed(contact.languages);
  std::ranges::stable_sort(contact.languages, {}, &ContactLanguage::language);
  add_promises(places, "ours", "school", said);
  add_promises(places, "theirs", "partner", said);
  places.finish();
  return said;
}

PactSheet read_pact(const SheetReading& sheet) {
  Places places(sheet);
  PactSheet said;
  said.text = places.text("text").value_or("");
  said.benefit_to_school = places.text("benefit_to_school");
  said.benefit_to_partner = places.text("benefit_to_partner");
  said.signed_on = places.day("signed");
  said.reviewed_on = places.day("reviewed");
  said.finding = places.text("finding");
  for (const FormLine& line : places.lines("clauses")) said.clauses.emplace_back(trim(line.text));
  if (said.finding && !said.reviewed_on && !sheet.form.line("reviewed"))
    places.complain(*sheet.form.line("finding"), "it is not said on which day both found that",
                    "write it behind 'Both looked at it again on:'");
  if (said.text.empty())
    places.miss("the sheet does not say what the pact is for",
                "write it behind 'What the pact is for:'");
  places.finish();
  return said;
}

namespace {

/// A line on a needs sheet: a topic, the number of the need where the line has it, the rating.
struct RatedLine {
  std::string topic;
  std::optional<Id> need;
  std::string_view rating;  ///< what stands behind the topic; empty where nothing does
};

/// Takes "(W1)" from a topic's end.
void take_need(RatedLine& rated) {
  const std::size_t open = rated.topic.rfind('(');
  if (open == std::string::npos || !rated.topic.ends_with(')')) return;
  rated.need = number_of(rated.topic.substr(open + 1, rated.topic.size() - open - 2), 'W');
}

/// True where the words before a number make it part of the topic: "reading in grade 4".
bool counts_something(std::string_view before) {
  constexpr std::array<std::string_view, 9> words = {"grade", "grades", "room",    "unit", "tier",
                                                     "level", "period", "chapter", "to"};
  const std::string text = folded(trim(before));
  return std::ranges::find(words, text.substr(text.rfind(' ') + 1)) != words.end();
}

/// "Later bus 5" and "Hall (4)": the number at the end, with its bracket or dash.
RatedLine with_number_at_end(std::string_view text) {
  std::string_view words = text;
  while (!words.empty() && std::string_view(" .!)]").find(words.back()) != std::string_view::npos)
    words.remove_suffix(1);
  const std::size_t last = words.find_last_not_of("0123456789");
  RatedLine rated{std::string(text), std::nullopt, ""};
  if (last == std::string_view::npos || last + 1 == words.size()) return rated;
  const std::string_view before = words.substr(0, last + 1);
  const bool apart = std::string_view(" ([|").find(before.back()) != std::string_view::npos;
  if (!apart || counts_something(before)) return rated;
  const std::size_t end = before.find_last_not_of(" ([|-=,:");
  if (end == std::string_view::npos) return rated;
  rated.topic = before.substr(0, end + 1);
  for (const std::string_view dash : {"\u2013", "\u2014"})
    if (rated.topic.ends_with(dash)) rated.topic.resize(rated.topic.size() - dash.size());
  rated.topic = trim(rated.topic);
  rated.rating = words.substr(last + 1);
  return rated;
}

/// "Homework help (W1): 5": a number or a word behind the last colon, else a number at the end.
RatedLine rated_line(const FormLine& line) {
  const std::string_view text = trim(line.text);
  const std::size_t colon = text.rfind(':');
  const std::string_view behind =
      colon == std::string_view::npos ? "" : trim(text.substr(colon + 1));
  RatedLine rated = with_number_at_end(text);
  if (colon != std::string_view::npos && (behind.empty() || number(behind) || rated.rating.empty()))
    rated = {std::string(trim(text.substr(0, colon))), std::nullopt, behind};
  take_need(rated);
  return rated;
}

void read_rating(Places& places, const FormLine& line, NeedsSheet& said) {
  const RatedLine rated = rated_line(line);
  if (rated.rating.empty() && rated.need) return;  // asked, and not answered
  const auto value = number(rated.rating);
  if (rated.rating.empty()) {
    places.complain(line, fmt::format("'{}' has no number", clipped(rated.topic, 40)),
                    fmt::format("write how much it matters behind it, from 1 to {}", most_urgent));
  } else if (!value || *value < 1 || *value > most_urgent) {
    places.complain(
        line,
        fmt::format("'{}' is not a number from 1 to {}", clipped(rated.rating, 40), most_urgent),
        "write the number alone behind the colon");
  } else if (rated.topic.empty()) {
    places.complain(line, fmt::format("'{}' has no topic", clipped(line.text, 40)),
                    "write what it is about before the number");
  } else if (rated.need) {
    said.ratings.emplace_back(*rated.need, static_cast<int>(*value));
  } else {
    said.topics.emplace_back(rated.topic, static_cast<int>(*value));
  }
}

}  // namespace

NeedsSheet read_needs(const SheetReading& sheet) {
  Places places(sheet);
  NeedsSheet said;
  said.asked_on = places.day("day");
  for (const FormLine& line : places.lines("ratings")) read_rating(places, line, said);
  for (const FormLine& line : places.lines("more")) read_rating(places, line, said);
  places.finish();
  return said;
}

}  // namespace collab
