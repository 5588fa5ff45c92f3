// Who was there, as a document says it: "all", "all but Cy", a list, ticked boxes, guests,
// "student voice x 2".
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/text/markdown.h"
#include "document/words/people.h"

namespace collab {

/// A person's state as one phrase gives it; `at` is a byte of the phrase.
struct SaidPresence {
  Id person = 0;
  std::string state;  ///< "present", "absent", "excused", "" for "not noted"
  std::size_t at = 0;
};
struct SaidGuest {
  std::string name;
  std::size_t at = 0;
};
struct SaidHeadcount {
  std::string role;
  int people = 0;
  std::size_t at = 0;
};
/// A part that could not be understood.
struct Doubt {
  std::size_t at = 0;
  std::string what;
  std::string hint;
};

/// One phrase, understood.
struct AttendanceSaid {
  bool everyone = false;  ///< those expected were present, apart from `people`
  bool nobody = false;
  std::vector<SaidPresence> people;
  std::vector<SaidGuest> guests;
  std::vector<SaidHeadcount> headcounts;
  std::vector<Doubt> doubts;
  bool remark = false;  ///< there is more to keep: "Cy, who is sick"
};

/// Reads what follows the label, or a line below it with its tick box. With `by_headcount` a bare
/// number counts members.
AttendanceSaid attendance_said(std::string_view text, Box box, const People& people,
                               bool by_headcount);

/// "student voice x 2", "2 students", "parents: 3"; nothing where it is no count.
std::optional<SaidHeadcount> headcount_said(std::string_view text);

}  // namespace collab
