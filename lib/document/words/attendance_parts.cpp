// A phrase about who was there, put together from its parts; see attendance.h.
#include "document/words/attendance.h"

namespace collab {

void AttendanceSaid::add(AttendanceSaid part, std::size_t offset) {
  everyone |= part.everyone;
  nobody |= part.nobody;
  remark |= part.remark;
  const auto move_over = [offset](auto& into, auto& from) {
    for (auto& each : from) {
      each.at += offset;
      into.push_back(std::move(each));
    }
  };
  move_over(people, part.people);
  move_over(guests, part.guests);
  move_over(headcounts, part.headcounts);
  move_over(doubts, part.doubts);
  move_over(unknown, part.unknown);
}

}  // namespace collab
