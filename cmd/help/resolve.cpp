// collab resolve: what a word names.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "model/records/private.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Resolve {
  std::string word;
};

void declare_resolve(Options& options, Resolve& resolve) {
  options.argument("REFERENCE", "a handle, slug, number, email or name", resolve.word, Value::text);
}

void run_resolve(Desk& desk, const Resolve& asked) {
  const std::vector<Resolved> found = resolve(desk.db(), asked.word, desk.today);
  if (found.empty()) {
    throw Error(Kind::not_found, fmt::format("nothing is called '{}'", visible(asked.word)),
                resolve_hint(desk.db(), asked.word));
  }
  desk.for_owner = names_private(desk.db(), asked.word, desk.today);
  Table table{"resolve",
              "References",
              {{"kind", "Kind", Type::text},
               {"reference", "Reference", Type::reference},
               {"what", "What", Type::text}},
              {}};
  for (const Resolved& each : found) table.rows.push_back({each.kind, each.reference, each.what});
  desk.show(table);
}

constexpr Command resolve_rows[] = {
    {"resolve", "", "what a reference names", Needs::read, &bind<declare_resolve, run_resolve>},
};
constexpr Verbs resolve_verbs = resolve_rows;
constexpr const Verbs* resolve_files[] = {&resolve_verbs};

}  // namespace

extern const Noun resolve_noun{"resolve", "what a reference names", resolve_files};

}  // namespace collab
