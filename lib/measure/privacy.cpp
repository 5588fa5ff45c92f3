// Takes out of figures what must not be seen.
#include "measure/privacy.h"

#include <fmt/format.h>

namespace collab {

namespace {

constexpr int least_pooled = 3;  ///< whose pooled value tells no team's own
constexpr int least_values = 5;  ///< whose median tells no team's own

void suppress(Figure& figure) {
  figure.part.reset();
  figure.whole.reset();
  figure.value.reset();
  figure.note.clear();
  figure.level = Level::suppressed;
}

bool is_for_others(const Figure& figure, const Eyes& eyes) {
  return !figure.team.empty() && figure.team != eyes.team;
}

bool tells_a_team(const Figure& figure) {
  if (!figure.team.empty() || (!figure.value && !figure.part)) return false;
  const bool pooled = figure.statistic == statistic_word(Statistic::ratio);
  return figure.teams < (pooled ? least_pooled : least_values);
}

bool small(double count) { return count > 0 && count <= small_count; }

/// "1-4 of 24" or "all but 1-4 of 24" in words; the numbers that would tell are taken out.
void blur(Figure& figure) {
  if (!figure.part || !figure.whole) return;
  const bool few = small(*figure.part);
  if (!few && !small(*figure.whole - *figure.part)) return;
  figure.note = fmt::format("{}1-4 {}", few ? "" : "all but ", figure.indicator->about);
  figure.part.reset();
  figure.value.reset();
}

}  // namespace

void keep_private(std::vector<Figure>& figures, const Eyes& eyes) {
  for (Figure& figure : figures) {
    const Indicator& indicator = *figure.indicator;
    if (indicator.own_team_only && figure.level != Level::not_applicable &&
        (is_for_others(figure, eyes) || tells_a_team(figure)))
      suppress(figure);
    if (figure.level == Level::suppressed) suppress(figure);
    if (indicator.about_people) blur(figure);
  }
}

}  // namespace collab
