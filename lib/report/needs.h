// What needs the reader of a weekly page: a few lines, what is new since the week before first.
#pragma once
#include "report/attention/attention.h"
#include "report/records.h"

namespace collab {

/// What the lines are made from. The facts of `recent` must have been gathered.
struct NeedsSource {
  const Request& request;
  Window window;  ///< the week
  Window recent;  ///< the last weeks, for what keeps happening
  const Names& names;
  const Covered& teams;
  const std::vector<Attention>& practices;  ///< what needs somebody there; of the school as a whole
};

/// At most five lines, those that were not there a week ago first and marked, each with whom to
/// ask; then how many more there are. In a week without school a single line that says what waits.
Bullets needs(const NeedsSource& source);

}  // namespace collab
