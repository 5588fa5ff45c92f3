// Takes out of readings what must not be seen.
#include "measure/privacy.h"

#include <fmt/format.h>

namespace collab {

namespace {

constexpr int least_pooled = 3;  ///< whose pooled value tells no team's own
constexpr int least_values = 5;  ///< whose median tells no team's own

void suppress(Figure& reading) {
  reading.part.reset();
  reading.whole.reset();
  reading.value.reset();
  reading.note.clear();
  reading.level = Level::suppressed;
}

bool is_for_others(const Figure& reading, const Eyes& eyes) {
  return !reading.team.empty() && reading.team != eyes.team;
}

bool tells_a_team(const Figure& reading) {
  if (!reading.team.empty() || (!reading.value && !reading.part)) return false;
  const bool pooled = reading.statistic == statistic_word(Statistic::ratio);
  return reading.teams < (pooled ? least_pooled : least_values);
}

bool small(double count) { return count > 0 && count <= small_count; }

/// "1-4 of 24" or "all but 1-4 of 24" in words; the numbers that would tell are taken out.
void blur(Figure& reading) {
  if (!reading.part || !reading.whole) return;
  const bool few = small(*reading.part);
  if (!few && !small(*reading.whole - *reading.part)) return;
  reading.note = fmt::format("{}1-4 {}", few ? "" : "all but ", reading.indicator->about);
  reading.part.reset();
  reading.value.reset();
}

}  // namespace

void keep_private(std::vector<Figure>& readings, const Eyes& eyes) {
  for (Figure& reading : readings) {
    const Indicator& indicator = *reading.indicator;
    if (indicator.own_team_only && reading.level != Level::not_applicable &&
        (is_for_others(reading, eyes) || tells_a_team(reading)))
      suppress(reading);
    if (reading.level == Level::suppressed) suppress(reading);
    if (indicator.about_people) blur(reading);
  }
}

}  // namespace collab
