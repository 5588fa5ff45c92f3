// Sheets of partners as they come back: what is clear becomes a record, all that is not is told at
// once with its line.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/digits.h"
#include "base/text.h"
#include "document/partner_form.h"
#include "model/reference.h"

namespace collab {
namespace {

/// Reads places and gathers what is wrong.
class Places {
 public:
  explicit Places(const SheetReading& sheet) : sheet_(sheet) {}

  std::optional<std::string> text(std::string_view place) const {
    const std::string text = sheet_.form.text(place);
    return text.empty() ? std::nullopt : std::optional(one_line(text));
  }

  std::vector<FormLine> lines(std::string_view place) const {
    const auto at = sheet_.form.places.find(place);
    return at == sheet_.form.places.end() ? std::vector<FormLine>{} : at->second;
  }

  std::optional<Date> day(std::string_view place) {
    const FormLine* line = sheet_.form.line(place);
    if (!line) return std::nullopt;
    const auto day = day_in(line->text);
    if (!day)
      complain(*line, fmt::format("'{}' is no day", clipped(line->text, 40)),
               "write it as 2026-11-23");
    return day;
  }

  std::optional<int> count(std::string_view place) {
    const FormLine* line = sheet_.form.line(place);
    if (!line) return std::nullopt;
    const auto value = number(trim(line->text));
    if (!value || *value < 1 || *value > 1'000'000) {
      complain(*line, fmt::format("'{}' is no number", clipped(line->text, 40)),
               "write a whole number alone");
      return std::nullopt;
    }
    return static_cast<int>(*value);
  }

  /// A day as people write it; nothing where it is none or may be two.
  std::optional<Date> day_in(std::string_view words) const {
    const std::string_view text = trim(words);
    if (const auto day = parse_iso(text)) return day;
    const auto day = parse_written_date(text, sheet_.order);
    return day && plausible(*day) ? day : std::nullopt;
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

void add_languages(const Places& places, const char* place,
                   const std::optional<std::string>& served_by, PartnerContact& contact) {
  for (const FormLine& line : places.lines(place)) {
    for (const std::string_view part : split(line.text, ',')) {
      const std::string language(trim(part));
      if (!language.empty()) contact.languages.push_back({language, served_by});
    }
  }
}

/// "bring thirty books by 2026-11-27": without a day behind "by" it all is the text.
void add_promises(const Places& places, const char* place, const char* side,
                  std::vector<Commitment>& promises) {
  for (const FormLine& line : places.lines(place)) {
    Commitment promise;
    promise.side = side;
    promise.text = trim(line.text);
    const std::size_t by = promise.text.rfind(" by ");
    if (by != std::string::npos) {
      if (const auto day = places.day_in(promise.text.substr(by + 4))) {
        promise.due = day;
        promise.text = trim(promise.text.substr(0, by));
      }
    }
    promises.push_back(std::move(promise));
  }
}

template <class Words>
std::string word_in(Places& places, std::string_view place, const Words& words) {
  const std::vector<FormLine> lines = places.lines(place);
  if (lines.empty()) return {};
  const FormLine& said = lines.front();
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
  contact.minutes = places.count("minutes");
  add_languages(places, "interpreter", "interpreter", contact);
  add_languages(places, "translation", "translation", contact);
  add_languages(places, "bilingual", "bilingual staff", contact);
  add_languages(places, "needed", std::nullopt, contact);
  std::ranges::stable_sort(contact.languages, {}, &ContactLanguage::language);
  add_promises(places, "ours", "school", said.promises);
  add_promises(places, "theirs", "partner", said.promises);
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
  if (said.text.empty())
    places.miss("the sheet does not say what the pact is for",
                "write it behind 'What the pact is for:'");
  places.finish();
  return said;
}

namespace {

/// "Homework help (W1): 5" into what stands before the last colon and the number behind it; nothing
/// behind it is no answer. A colon without a number is part of the topic.
std::optional<std::pair<std::string, int>> rated(Places& places, const FormLine& line) {
  const std::size_t colon = line.text.rfind(':');
  const std::string_view before = trim(std::string_view(line.text).substr(0, colon));
  const std::string_view behind =
      colon == std::string::npos ? "" : trim(std::string_view(line.text).substr(colon + 1));
  if (behind.empty()) return std::nullopt;
  const auto value = number(behind);
  if (!value || *value < 1 || *value > most_urgent) {
    places.complain(line,
                    fmt::format("'{}' is no number from 1 to {}", clipped(behind, 40), most_urgent),
                    "write the number alone behind the colon");
    return std::nullopt;
  }
  return std::pair(std::string(before), static_cast<int>(*value));
}

}  // namespace

NeedsSheet read_needs(const SheetReading& sheet) {
  Places places(sheet);
  NeedsSheet said;
  said.asked_on = places.day("day");
  for (const FormLine& line : places.lines("ratings")) {
    const auto rating = rated(places, line);
    if (!rating) continue;
    const std::size_t open = rating->first.rfind('(');
    const auto id =
        open == std::string::npos || !rating->first.ends_with(')')
            ? std::nullopt
            : number_of(rating->first.substr(open + 1, rating->first.size() - open - 2), 'W');
    if (id)
      said.ratings.emplace_back(*id, rating->second);
    else
      said.topics.emplace_back(rating->first, rating->second);
  }
  for (const FormLine& line : places.lines("more"))
    if (auto topic = rated(places, line)) said.topics.push_back(*std::move(topic));
  places.finish();
  return said;
}

}  // namespace collab
