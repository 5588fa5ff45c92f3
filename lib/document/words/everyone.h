// "all but Cy", "everyone (6)", "nobody": what an attendance phrase may begin with.
#pragma once
#include <cstddef>
#include <string_view>

#include "document/people/people.h"

namespace collab {

struct EveryoneSaid {
  bool everyone = false;
  bool nobody = false;
  bool but = false;      ///< the names that follow are the exceptions
  bool dash = false;     ///< a dash parts them from the names that follow: "all - Ana late"
  bool counted = false;  ///< a count in brackets was read over: "all (6)"
  std::size_t end = 0;   ///< where the rest of the phrase begins
};
/// A name that begins with such a word ("All Star") is a name.
EveryoneSaid everyone_said(std::string_view text, const People& people);

/// True at the end of a name in a list, and at the text's end; not for the stop within "8.30".
bool is_separator(std::string_view text, std::size_t at);

}  // namespace collab
