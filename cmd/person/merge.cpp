// collab person merge: two records of one person become one.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "model/records/merge_people.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Merge {
  std::string kept;
  std::string gone;
};

void declare_merge(Options& options, Merge& merge) {
  options.argument("PERSON", "the record that stays", merge.kept, Value::person);
  options.argument("OTHER", "the one that becomes part of it", merge.gone, Value::person);
}

void act_merge(Desk& desk, const Merge& merge) {
  const Person kept = find_person(desk.db(), merge.kept);
  const Person gone = find_person(desk.db(), merge.gone);
  const Moved moved = merge_people(desk.db(), kept, gone, desk.today);
  desk.done("person " + kept.handle);
  std::vector<std::string> words;
  for (const auto& [kind, rows] : moved) words.push_back(fmt::format("{} {}", rows, kind));
  desk.say(fmt::format("'{}' ({}) {} '{}' ({}) now: {}", gone.handle, visible(gone.name),
                       desk.globals.dry_run ? "would be" : "is", kept.handle, visible(kept.name),
                       words.empty() ? "nothing else was recorded" : join(words, ", ")));
}

constexpr Command person_merge_rows[] = {
    {"person", "merge", "make two records of one person one", Needs::write,
     &bind<declare_merge, act_merge>},
};

}  // namespace

extern const Verbs person_merge_verbs = person_merge_rows;

}  // namespace collab
