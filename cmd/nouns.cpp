// The list of all nouns, in the order of the help. A new noun is one line here.
#include "cmd/frame/command.h"

#define COLLAB_NOUNS(NOUN) \
  NOUN(init)               \
  NOUN(school)             \
  NOUN(status)             \
  NOUN(person)             \
  NOUN(team)               \
  NOUN(calendar)           \
  NOUN(meeting)            \
  NOUN(action)             \
  NOUN(decision)           \
  NOUN(goal)               \
  NOUN(practice)           \
  NOUN(mentor)             \
  NOUN(lessonstudy)        \
  NOUN(partner)            \
  NOUN(why)                \
  NOUN(report)             \
  NOUN(guide)              \
  NOUN(import)             \
  NOUN(export)             \
  NOUN(log)                \
  NOUN(show_op)            \
  NOUN(undo)               \
  NOUN(redo)               \
  NOUN(backup)             \
  NOUN(restore)            \
  NOUN(fsck)               \
  NOUN(doctor)             \
  NOUN(migrate)            \
  NOUN(purge)              \
  NOUN(resolve)            \
  NOUN(parse_date)         \
  NOUN(completion)         \
  NOUN(help)               \
  NOUN(version)

namespace collab {

#define COLLAB_DECLARE(name) extern const Noun name##_noun;
COLLAB_NOUNS(COLLAB_DECLARE)
#undef COLLAB_DECLARE

std::span<const Noun> nouns() {
#define COLLAB_ROW(name) name##_noun,
  static const Noun all[] = {COLLAB_NOUNS(COLLAB_ROW)};
#undef COLLAB_ROW
  return all;
}

}  // namespace collab
