// The conversation sheet's places, and how they are read.
#include "document/form/conversation.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/days/amount_said.h"
#include "document/form/form.h"
#include "document/page/sheet_kind.h"
#include "model/goal/pair_goals.h"
#include "model/mentor/pair_words.h"
#include "model/people/person.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

constexpr Days looked_ahead{56};
constexpr std::string_view no_stage = "conversation";
/// The kind of contact that each stage mostly is.
constexpr std::array<std::string_view, cycle_stages> usual_kinds = {"observe", "conference",
                                                                    "conference", "check-in"};

std::string form_name(std::optional<std::size_t> stage) {
  return stage ? fmt::format("mentoring-{}", stage_words()[*stage]) : "mentoring";
}

std::string name_of(Db& db, Id person) { return spoken_name(person_by_id(db, person).value()); }

/// The stage named on the sheet; nothing for a conversation outside a cycle.
std::optional<std::size_t> stage_named(std::string_view word) {
  const auto at = std::find(stage_words().begin(), stage_words().end(), word);
  if (at == stage_words().end()) return std::nullopt;
  return static_cast<std::size_t>(at - stage_words().begin());
}

/// What a sheet says of itself: "MGE-P4 reflect 2026-10-13"; sheets of before say no day.
struct SheetName {
  Id pairing = 0;
  std::optional<std::size_t> stage;
  std::optional<Date> planned;
};

SheetName sheet_name(const School& school, std::string_view words, const std::string& file) {
  const std::size_t blank = std::min(words.find(' '), words.size());
  const std::string_view number = words.substr(0, blank);
  const std::size_t dash = number.rfind('-');
  const auto pairing =
      dash == std::string_view::npos ? std::nullopt : number_of(number.substr(dash + 1), 'P');
  if (!pairing)
    throw Error(Kind::not_found,
                fmt::format("'{}' does not say which pair's sheet it is", visible(file)),
                "its line 'Sheet:' does, as collab mentor plan wrote it");
  if (folded(number.substr(0, dash)) != folded(school.code))
    throw Error(Kind::not_found,
                fmt::format("'{}' is a sheet of the school '{}', and this is '{}'", visible(file),
                            visible(number.substr(0, dash)), school.code));
  const std::string_view behind = trim(words.substr(blank));
  const std::size_t end = std::min(behind.find(' '), behind.size());
  return {*pairing, stage_named(behind.substr(0, end)), parse_iso(trim(behind.substr(end)))};
}

/// "co-plan", "co plan" and "coplan" as one.
std::string joined(std::string_view word) {
  std::string letters(word);
  std::erase_if(letters, [](char c) { return c == ' ' || c == '-'; });
  return letters;
}

class Reader {
 public:
  Reader(const Workspace& workspace, const FormReading& form, const FilledSheet& sheet)
      : school_(workspace.school), form_(form), sheet_(sheet) {}

  /// The contact, where minutes are filled in.
  std::optional<MentorContact> contact(Id pairing) {
    const FormLine* minutes = form_.line("minutes");
    if (!minutes) return std::nullopt;
    MentorContact met{0, pairing, day(), number(*minutes), kind()};
    if (!problems_.empty()) throw Error(Kind::input, std::move(problems_), "nothing was recorded");
    return met;
  }

  bool done() const {
    const FormLine* line = form_.line("done");
    if (!line) return false;
    const std::string word = folded(trim(line->text));
    return line->box == Box::ticked || word == "y" || word == "x" || word.starts_with("yes") ||
           word.starts_with("done");
  }

 private:
  void complain(const FormLine* line, std::string what, std::string hint) {
    problems_.push_back({sheet_.file,
                         line ? line->at.line : 1,
                         line ? line->at.column : 1,
                         std::move(what),
                         std::move(hint),
                         {},
                         1});
  }

  Date day() {
    const FormLine* line = form_.line("date");
    DaySaid said =
        day_on_sheet(line ? line->text : std::string_view(), sheet_.today, school_.date_order);
    if (said.day) return *said.day;
    complain(line, std::move(said.doubt), "write it as 2026-11-24");
    return {};
  }

  int number(const FormLine& line) {
    LengthSaid said = length_said(line.text);
    if (!said.minutes) complain(&line, std::move(said.doubt), std::string(length_hint));
    return said.minutes.value_or(0);
  }

  std::string kind() {
    const FormLine* line = form_.line("kind");
    const std::string text = line ? folded(trim(line->text)) : std::string();
    for (const std::string_view word : mentor_contact_kinds())
      if (joined(text) == joined(word)) return std::string(word);
    complain(line, fmt::format("'{}' is no kind of contact", clipped(text, 40)),
             "one of: " + join(std::vector<std::string>(mentor_contact_kinds().begin(),
                                                        mentor_contact_kinds().end()),
                               ", "));
    return {};
  }

  const School& school_;
  const FormReading& form_;
  const FilledSheet& sheet_;
  std::vector<Problem> problems_;
};

}  // namespace

std::optional<Date> next_conversation(Db& db, const Pairing& pairing, Date day) {
  if (!pairing.time) return std::nullopt;
  Series series;
  series.pattern = *pairing.time;
  series.from_on = pairing.from_on;
  series.until_on = pairing.until_on;
  const SchoolCalendar calendar = school_calendar(db);
  for (const Date each : pattern_days(series, calendar, {day, day + looked_ahead}))
    if (school_is_on(calendar, each)) return each;
  return std::nullopt;
}

std::string write_conversation(Workspace& workspace, const Pairing& pairing, Date day) {
  Db& db = workspace.db;
  std::optional<std::size_t> stage;
  if (const auto cycle = open_cycle(db, pairing.id)) stage = cycle->next();
  FormContent content;
  content["title"] = {
      fmt::format("{} and {}", name_of(db, pairing.mentor), name_of(db, pairing.mentee))};
  content["sheet"] = {fmt::format("{}-{} {} {}", workspace.school.code, reference('P', pairing.id),
                                  stage ? stage_words()[*stage] : no_stage, iso(day))};
  content["date"] = {fmt::format("{} ({})", iso(day), weekday_name(weekday(day)))};
  content["kind"] = {std::string(stage ? usual_kinds[*stage] : "conference")};
  if (const auto focus = pair_words(db, {pairing.id, pair_itself, "focus"}))
    content["focus"] = {*focus};
  content["goal"] = pair_goal_lines(db, pairing.id, day);
  return write_form(form_template(workspace, form_name(stage)), content);
}

Conversation read_conversation(Workspace& workspace, std::string_view bytes,
                               const FilledSheet& sheet) {
  const std::string& file = sheet.file;
  refuse_other_sheet(bytes, file, SheetKind::mentor);
  const SheetName name = sheet_name(workspace.school, sheet_of(bytes, file), file);
  const Pairing pairing = find_pairing(workspace.db, reference('P', name.pairing));
  const FormReading form = read_form(form_template(workspace, form_name(name.stage)), bytes, file);
  Reader reader(workspace, form, sheet);
  Conversation read{pairing.id, reader.contact(pairing.id), std::nullopt, name.planned,
                    form.other.size()};
  if (const auto notes = form.places.find("notes"); notes != form.places.end())
    read.left_alone += notes->second.size();
  if (name.stage && read.contact && reader.done()) read.stage = name.stage;
  return read;
}

}  // namespace collab
