// collab school: its own row and the agreement on meetings. Years and terms are in year.cpp,
// settings in setting.cpp, days off are `collab calendar`.
#include "model/school/school.h"

#include <fmt/format.h>

#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "model/school/calendar.h"

namespace collab {

extern const Verbs school_year_verbs, school_roll_verbs, school_setting_verbs;

namespace {

struct Nothing {};

void declare_nothing(Options&, Nothing&) {}

void act_show(Desk& desk, const Nothing&) {
  const School& school = desk.workspace->school;
  const auto year = school_year_on(desk.db(), desk.today);
  Table table{"school.show",
              "School",
              {{"name", "Name"},
               {"code", "Code", Type::reference},
               {"zone", "Time zone"},
               {"date_order", "Date order"},
               {"school_year", "School year"},
               {"from_on", "First day", Type::date},
               {"until_on", "Last day", Type::date},
               {"school_week", "School week", Type::integer},
               {"example", "Example", Type::boolean}},
              {}};
  table.record = true;
  std::vector<Cell> row = {school.name, school.code, school.zone.name};
  row.push_back(school.date_order ? Cell(std::string(date_order_word(*school.date_order)))
                                  : Cell(std::monostate{}));
  row.push_back(year ? Cell(year->name) : Cell(std::monostate{}));
  row.push_back(year ? Cell(year->from) : Cell(std::monostate{}));
  row.push_back(year ? Cell(year->to) : Cell(std::monostate{}));
  row.push_back(cell(school_week(desk.db(), desk.today)));
  row.push_back(school.example);
  table.rows.push_back(std::move(row));
  desk.show(table);
}

struct Edit {
  std::optional<std::string> name;
  std::optional<std::string> code;
  std::optional<std::string> tz;
  std::optional<std::string> date_order;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& edit) {
  options.option("--name", "NAME", "the school's name, as reports print it", edit.name,
                 Value::text);
  options.option("--code", "CODE", "its short code, as in meeting number MGE-M312", edit.code,
                 Value::text);
  options.option("--tz", "ZONE", "its time zone, as in America/New_York", edit.tz, Value::text);
  options.choice("--date-order", "how documents and imports read 03/04/2026", edit.date_order,
                 {"mdy", "dmy", "ymd"});
  declare_clear(options, "date-order", edit.clear);
}

void act_edit(Desk& desk, const Edit& edit) {
  School& school = desk.workspace->school;
  const std::string code = school.code;
  clear_fields(edit.clear, {{"date-order", [&] { school.date_order.reset(); }}});
  if (edit.name) school.name = one_line(*edit.name, "school name");
  if (edit.code) school.code = *edit.code;
  if (edit.tz) school.zone = known_zone(*edit.tz);
  if (edit.date_order) school.date_order = date_order_named(*edit.date_order);
  store_school(desk.db(), school);
  desk.done("school " + school.code);
  if (school.code != code)
    desk.say(
        fmt::format("documents written so far say {}; they are still found by their number", code));
}

void act_agreement_show(Desk& desk, const Nothing&) {
  const Agreement agreed = agreement(desk.db());
  Table table{"school.agreement.show",
              "Agreement",
              {{"agenda_lead_days", "Agenda out, days before", Type::integer},
               {"member_agenda_share", "Agenda set by members, percent", Type::integer},
               {"attendance_by", "Attendance by"},
               {"evaluation_sentence", "On evaluation"},
               {"keep_notes_months", "Notes kept, months", Type::integer}},
              {}};
  table.record = true;
  table.rows.push_back({cell(agreed.agenda_lead_days), cell(agreed.member_agenda_share),
                        cell(agreed.attendance_by), cell(agreed.evaluation_sentence),
                        cell(agreed.keep_notes_months)});
  desk.show(table);
}

struct AgreementSet {
  Agreement values;
  std::vector<std::string> clear;
};

void declare_agreement_set(Options& options, AgreementSet& set) {
  options.number("--agenda-lead-days", "days before a meeting by which its agenda is sent out",
                 set.values.agenda_lead_days);
  options.number("--member-agenda-share", "percent of the agenda that members set",
                 set.values.member_agenda_share);
  options.choice("--attendance-by", "whether attendance is kept by name or by headcount",
                 set.values.attendance_by, {"name", "headcount"});
  options.text("--evaluation-sentence", "what sheets say about evaluation",
               set.values.evaluation_sentence);
  options.number("--keep-notes-months", "months that notes are kept", set.values.keep_notes_months);
  declare_clear(options, "any of these", set.clear);
}

void act_agreement_set(Desk& desk, const AgreementSet& set) {
  Agreement agreed = agreement(desk.db());
  clear_fields(set.clear, {{"agenda-lead-days", [&] { agreed.agenda_lead_days.reset(); }},
                           {"member-agenda-share", [&] { agreed.member_agenda_share.reset(); }},
                           {"attendance-by", [&] { agreed.attendance_by.reset(); }},
                           {"evaluation-sentence", [&] { agreed.evaluation_sentence.reset(); }},
                           {"keep-notes-months", [&] { agreed.keep_notes_months.reset(); }}});
  const auto put = [](auto& into, const auto& given) {
    if (given) into = given;
  };
  put(agreed.agenda_lead_days, set.values.agenda_lead_days);
  put(agreed.member_agenda_share, set.values.member_agenda_share);
  put(agreed.attendance_by, set.values.attendance_by);
  put(agreed.evaluation_sentence,
      given_line(set.values.evaluation_sentence, "sentence on evaluation"));
  put(agreed.keep_notes_months, set.values.keep_notes_months);
  store_agreement(desk.db(), agreed);
  desk.done("the agreement");
}

constexpr Command school_rows[] = {
    {"school", "show", "name, code, zone, this school year", Needs::read,
     &bind<declare_nothing, act_show>},
    {"school", "edit", "change name, code, zone or date order", Needs::write,
     &bind<declare_edit, act_edit>},
    {"school", "agreement show", "what is agreed about meetings", Needs::read,
     &bind<declare_nothing, act_agreement_show>},
    {"school", "agreement set", "change what is agreed about meetings", Needs::write,
     &bind<declare_agreement_set, act_agreement_set>},
};
constexpr Verbs own_verbs = school_rows;
constexpr const Verbs* school_files[] = {&own_verbs, &school_year_verbs, &school_roll_verbs,
                                         &school_setting_verbs};
constexpr std::string_view school_order = "show, edit, year, term, agreement, setting";

}  // namespace

extern const Noun school_noun{"school", "the school: its name, years, agreement, settings",
                              school_files, school_order};

}  // namespace collab
