// collab why: from a record to what it came from and what came of it.
#include "model/records/why.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/page.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr std::size_t why_width = 72;

struct Why {
  std::string reference;
};

void declare_why(Options& options, Why& asked) {
  options.argument("REFERENCE", "any record by its number, slug or handle: A142, G3, grade-3",
                   asked.reference, Value::record);
}

/// The only record that the word names.
Resolved record_meant(Desk& desk, const std::string& word) {
  check_number(desk.db(), word);
  std::vector<Resolved> found = resolve(desk.db(), word, desk.today);
  if (found.empty())
    throw Error(Kind::not_found, fmt::format("nothing is called '{}'", visible(word)),
                resolve_hint(desk.db(), word));
  if (found.size() == 1) return std::move(found.front());
  std::vector<std::string> names;
  for (const Resolved& each : found)
    names.push_back(fmt::format("{} {}", each.kind, each.reference));
  throw Error(Kind::not_found, fmt::format("'{}' may be {} records", visible(word), found.size()),
              fmt::format("collab resolve tells them apart: {}", visible(join(names, ", "))));
}

std::vector<Link> links_of(Desk& desk, const std::string& word) {
  Db& db = desk.db();
  if (number_of(word, 'A')) return why(db, find_action(db, word), desk.today);
  if (number_of(word, 'D')) return why(db, find_decision(db, word), desk.today);
  if (word.find('/') != std::string::npos || number_of(word, 'M'))
    return why(db, find_meeting(db, word, desk.today), desk.today);
  const Resolved meant = record_meant(desk, word);
  if (meant.kind == "meeting")
    return why(db, find_meeting(db, meant.reference, desk.today), desk.today);
  const RecordKind& kind = *std::ranges::find(record_kinds(), meant.kind, &RecordKind::one);
  return why(db, kind, record_number(db, kind, meant.reference), desk.today);
}

Table table_of(const std::vector<Link>& links) {
  Table table{"why",
              "Why",
              {{"level", "Level", Type::integer},
               {"relation", "Relation", Type::text},
               {"reference", "Reference", Type::reference},
               {"text", "What", Type::text},
               {"state", "State", Type::text},
               {"operation", "Operation", Type::integer}},
              {}};
  const auto text_cell = [](const std::string& text) { return text.empty() ? Cell() : Cell(text); };
  for (const Link& each : links) {
    table.rows.push_back({std::int64_t{each.level}, text_cell(each.relation),
                          text_cell(each.reference), each.text, text_cell(each.state),
                          each.operation ? Cell(*each.operation) : Cell()});
  }
  return table;
}

PageLine line_of(const Link& link) {
  std::string left(static_cast<std::size_t>(link.level) * 2, ' ');
  if (link.level == 0) {
    left += link.reference + "  ";
  } else {
    left += link.relation + (link.reference.empty() ? ": " : " " + link.reference + " ");
  }
  left += visible(link.text);
  const std::string operation =
      link.operation ? fmt::format("operation {}", *link.operation) : std::string();
  return {left, {visible(link.state), operation}};
}

void run_why(Desk& desk, const Why& asked) {
  const std::vector<Link> links = links_of(desk, asked.reference);
  if (!wants_page(desk)) return desk.show(table_of(links));
  std::vector<PageLine> lines;
  for (const Link& each : links) lines.push_back(line_of(each));
  desk.print(aligned(lines, why_width));
}

constexpr Command why_rows[] = {
    {"why", "", "where a record comes from and what came of it", Needs::read,
     &bind<declare_why, run_why>},
};
constexpr Verbs why_verbs = why_rows;
constexpr const Verbs* why_files[] = {&why_verbs};

}  // namespace

extern const Noun why_noun{"why", "where a record comes from and what came of it", why_files};

}  // namespace collab
