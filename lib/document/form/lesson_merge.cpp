// Pairs a sheet's lines with what is known; see lesson_merge.h.
#include "document/form/lesson_merge.h"

#include <algorithm>

#include "document/text/likeness.h"

namespace collab {
namespace {

bool same_line(const LessonObservation& one, const LessonObservation& other) {
  return one.kind == other.kind && one.student == other.student && one.at == other.at &&
         one.text == other.text;
}

bool corrected(const LessonObservation& one, const LessonObservation& other) {
  return one.kind == other.kind && alike_texts(one.text, other.text);
}

/// Takes the first of `known` that fits `line` out of it; nothing where none does.
template <class Fits>
std::optional<LessonObservation> take(std::vector<LessonObservation>& known,
                                      const LessonObservation& line, Fits fits) {
  const auto found =
      std::ranges::find_if(known, [&](const LessonObservation& each) { return fits(each, line); });
  if (found == known.end()) return {};
  LessonObservation taken = *found;
  known.erase(found);
  return taken;
}

}  // namespace

ObservationMerge merge_observations(Db& db, const LessonRecord& record,
                                    const ObservationReading& reading, Date day) {
  std::vector<LessonObservation> known;
  for (const LessonObservation& each : record.observations)
    if (each.round == reading.round && same_person(each.observer, *reading.observer))
      known.push_back(each);
  ObservationMerge merge;
  std::vector<LessonObservation> news;
  for (const LessonObservation& line : reading.seen) {
    if (take(known, line, same_line))
      ++merge.same;
    else
      news.push_back(line);
  }
  for (LessonObservation& line : news) {
    line.on_date = day;
    if (const auto before = take(known, line, corrected)) {
      line.id = before->id;
      line.on_date = before->on_date;
      store_lesson_observation(db, line);
      merge.changed.push_back(std::move(line));
    } else {
      line.id = add_lesson_observation(db, line);
      merge.added.push_back(std::move(line));
    }
  }
  merge.gone = std::move(known);
  return merge;
}

}  // namespace collab
