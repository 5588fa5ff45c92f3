// collab guide: list and show. The readiness questions are in
// check.cpp and answer.cpp.
#include "cmd/guide/guide.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/page.h"
#include "cmd/guide/page.h"

namespace collab {

extern const Verbs guide_check_verbs, guide_answer_verbs;

namespace {

constexpr std::size_t widest_name = 24;
constexpr std::size_t widest_text = 100;  ///< beyond it lines are hard to read

struct List {};

void declare_list(Options&, List&) {}

std::vector<Cell> list_row(Desk& desk, const Guide& guide) {
  std::vector<Cell> row{guide.name, guide.title, guide.summary, std::ssize(guide.questions)};
  std::map<std::string, StandingAnswer, std::less<>> standing;
  if (desk.workspace) standing = standing_answers(desk.db(), guide.name, desk.today);
  std::erase_if(standing, [&](const auto& each) {
    return std::ranges::find(guide.questions, each.first, &GuideQuestion::key) ==
           guide.questions.end();
  });
  row.push_back(std::ssize(standing));
  for (const std::string_view word : readiness_words())
    row.push_back(static_cast<std::int64_t>(std::ranges::count_if(
        standing, [&](const auto& each) { return each.second.latest.answer == word; })));
  row.push_back(guide.own);
  return row;
}

void run_list(Desk& desk, const List&) {
  Table table{"guide.list",
              "Guides",
              {{"guide", "Guide", Type::reference},
               {"title", "Title"},
               {"summary", "What it is"},
               {"questions", "Questions", Type::integer},
               {"answered", "Answered", Type::integer},
               {"yes", "Yes", Type::integer},
               {"partly", "Partly", Type::integer},
               {"no", "No", Type::integer},
               {"not_known", "Not known", Type::integer},
               {"own", "Own", Type::boolean}},
              {}};
  std::vector<PageLine> page;
  for (const std::string& name : guide_names(desk.workspace)) {
    const Guide guide = find_guide(desk.workspace, name);
    page.push_back({guide.name, {visible(guide.title)}});
    table.rows.push_back(list_row(desk, guide));
  }
  if (!wants_page(desk)) return desk.show(table);
  desk.print(aligned(page, widest_name));
  desk.print("\nread one: collab guide show plc; before you start: collab guide check plc\n");
}

struct Show {
  std::string guide;
  std::optional<std::string> section;
};

void declare_show(Options& options, Show& show) {
  options.argument("GUIDE", "which one", show.guide, Value::guide);
  options.option("--section", "SECTION",
                 "only this one: what, before, steps, trouble, evidence, or how its heading begins",
                 show.section, Value::text);
}

void run_show(Desk& desk, const Show& show) {
  const Guide guide = find_guide(desk.workspace, show.guide);
  std::vector<GuideSection> sections = guide.sections;
  if (show.section) sections = {find_section(guide, *show.section)};
  const std::string& text = show.section ? sections.front().text : guide.text;
  if (wants_page(desk) && desk.environment.stdout_terminal && desk.output_path.empty())
    return desk.print(set_to_width(
        text, std::min(static_cast<std::size_t>(desk.environment.width), widest_text)));
  if (wants_page(desk) || (desk.look.format == Format::md && !desk.globals.columns))
    return desk.print(text);
  Table table{"guide.show",
              "Guide",
              {{"guide", "Guide", Type::reference},
               {"section", "Section", Type::text},
               {"text", "Text", Type::text}},
              {}};
  for (const GuideSection& each : sections)
    table.rows.push_back({guide.name, each.heading, each.text});
  desk.show(table);
}

constexpr Command guide_rows[] = {
    {"guide", "list", "the guides there are", Needs::read_if_any, &bind<declare_list, run_list>},
    {"guide", "show", "how to stand a structure up, step by step", Needs::read_if_any,
     &bind<declare_show, run_show>},
};
constexpr Verbs own_verbs = guide_rows;
constexpr const Verbs* guide_files[] = {&own_verbs, &guide_check_verbs, &guide_answer_verbs};
constexpr std::string_view guide_order = "list, show, check, answer";

}  // namespace

extern const Noun guide_noun{"guide", "how to stand a structure up, and whether you are ready",
                             guide_files, guide_order};

}  // namespace collab
