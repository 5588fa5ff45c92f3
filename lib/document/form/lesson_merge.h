// Takes what an observer's sheet says into the workspace: the same sheet twice is once, a line that
// was corrected is corrected, and what is gone from the sheet stays until somebody removes it.
#pragma once
#include <vector>

#include "document/form/lesson_reading.h"

namespace collab {

struct ObservationMerge {
  std::vector<LessonObservation> added;
  std::vector<LessonObservation> changed;
  std::vector<LessonObservation>
      gone;  ///< known of this observer and round, no longer on the sheet
  int same = 0;
};
/// `reading.observer` must be there.
ObservationMerge merge_observations(Db& db, const LessonRecord& record,
                                    const ObservationReading& reading, Date day);

}  // namespace collab
