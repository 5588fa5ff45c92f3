// Who was there, as a document says it: "all", "all but Cy", a list, ticked boxes, guests,
// "student voice x 2".
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/people/people.h"
#include "document/text/markdown.h"
#include "document/text/spot.h"
#include "document/words/attendance_words.h"
#include "model/meeting/meeting.h"

namespace collab {

/// One phrase, understood; where each stands is a byte of the phrase.
struct AttendanceSaid {
  bool everyone = false;  ///< those expected were present, apart from `people`
  bool nobody = false;
  std::vector<At<Attendance, std::size_t>> people;  ///< state "" for "not noted"
  std::vector<At<Text, std::size_t>> guests;
  std::vector<At<Headcount, std::size_t>> headcounts;
  std::vector<Doubt> doubts;
  std::vector<At<Text, std::size_t>> unknown;  ///< what names nobody; most of them are doubts too
  bool remark = false;                         ///< there is more to keep: "Cy, who is sick"

  /// Adds what a part of the phrase said; `offset` is where the part begins.
  void add(AttendanceSaid part, std::size_t offset);
};

/// How a list of names is to be taken.
struct NamesAs {
  Box box = Box::none;
  bool by_others = false;              ///< in minutes that others wrote
  bool by_headcount = false;           ///< a bare number counts members
  Presence group = Presence::present;  ///< of names without a word of their own
};
/// Reads what follows the label, or a line below it with its tick box.
AttendanceSaid attendance_said(std::string_view text, const People& people, const NamesAs& as);

/// "student voice x 2", "2 students", "parents: 3"; nothing where it is no count.
std::optional<Headcount> headcount_said(std::string_view text);

}  // namespace collab
