// See returns.h. A roster that was cut off on its way ends people who are back in the next one:
// then nothing has happened.
#include "exchange/people/returns.h"

#include "model/school/calendar.h"

namespace collab {
namespace {

/// School days after which somebody was away, and not only missing from a file.
constexpr int days_of_an_absence = 20;

}  // namespace

Back back_again(const RosterRow& row, const Person& before, const Bases& bases,
                const RosterMerge& merge) {
  if (row.standing != RosterRow::Standing::here) return Back::was_here;
  if (!before.ended_on || *before.ended_on > merge.today) return Back::was_here;
  if (const auto told = row.value("ended_on")) {
    const auto day = parse_iso(*told);
    if (day && *day <= merge.today) return Back::was_here;
  }
  const auto base = bases.find(merge.base_of("ended_on"));
  const bool by_import = base != bases.end() && base->second == iso(*before.ended_on);
  return by_import ? Back::returns : Back::left_here;
}

Returned bring_person_back(Db& db, const Person& before, Date today) {
  Returned back{before.handle, before.ended_on, {}, std::nullopt};
  const Date first = *before.ended_on + Days{1};
  const bool was_away =
      first < today && school_days_between(db, first, today - Days{1}) > days_of_an_absence;
  if (!was_away) {
    back.teams = reopen_person(db, before.id);
    return back;
  }
  bring_back_person(db, before.id, today);
  back.away_until = today - Days{1};
  return back;
}

}  // namespace collab
