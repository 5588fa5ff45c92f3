// Takes out of figures what must not be seen.
#include "measure/privacy.h"

#include <fmt/format.h>

#include <algorithm>

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

/// The counts that a hidden one may be.
struct Hidden {
  int from = 1;
  int to = small_count;
};

/// The level that all of them have, else none.
Level common_level(const Figure& figure, const Hidden& hidden, const Rules& rules) {
  const auto thresholds = thresholds_of(*figure.indicator, rules);
  if (!thresholds || figure.indicator->unit != Unit::percent) return Level::none;
  const auto level = [&](int count) {
    return level_of(100.0 * count / *figure.whole, *thresholds, figure.indicator->better);
  };
  for (int count = hidden.from; count < hidden.to; ++count)
    if (level(count) != level(count + 1)) return Level::none;
  return level(hidden.from);
}

bool has_colour(const Figure& figure) {
  return figure.level == Level::green || figure.level == Level::amber || figure.level == Level::red;
}

/// "1-4 of 24" or "all but 1-4 of 24" in words; the numbers that would tell are taken out. Of a
/// small whole both are hidden in one range, since one would tell the other.
void blur(Figure& figure, const Rules& rules) {
  if (!figure.part || !figure.whole) return;
  const bool few = small(*figure.part);
  if (!few && !small(*figure.whole - *figure.part)) return;
  const int whole = static_cast<int>(*figure.whole);
  const bool both = whole <= 2 * small_count;
  const Hidden hidden = both  ? Hidden{1, std::max(whole - 1, 1)}
                        : few ? Hidden{1, small_count}
                              : Hidden{whole - small_count, whole - 1};
  const bool all_but = !few && !both;
  figure.note = fmt::format("{}{}-{} {}", all_but ? "all but " : "", 1,
                            all_but ? small_count : std::max(hidden.to, small_count),
                            figure.indicator->about);
  if (has_colour(figure)) figure.level = common_level(figure, hidden, rules);
  figure.part.reset();
  figure.value.reset();
}

}  // namespace

void keep_private(std::vector<Figure>& figures, const Eyes& eyes, const Rules& rules) {
  for (Figure& figure : figures) {
    const Indicator& indicator = *figure.indicator;
    if (indicator.own_team_only && figure.level != Level::not_applicable &&
        (is_for_others(figure, eyes) || tells_a_team(figure)))
      suppress(figure);
    if (figure.level == Level::suppressed) suppress(figure);
    if (indicator.about_people) blur(figure, rules);
  }
}

}  // namespace collab
