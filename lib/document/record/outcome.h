// What a block comes to that is not simply recorded. For record.cpp.
#pragma once
#include <string>

#include "document/record/recording.h"

namespace collab {

/// The number or the day is that of a recorded meeting, and the text another one's.
Recorded refuse_other(const Reading& reading, const Recording& recording, const std::string& file);
/// The meeting was cancelled, and the document says that it took place.
Recorded refuse_cancelled(const Reading& reading, const Meeting& meeting, const std::string& file);
/// Nothing was filled in, or nobody met: why nothing is recorded.
Recorded not_held(const Reading& reading, Recorded result);

/// Asks about words that there was no meeting, beside others that only a meeting leaves behind.
void ask_whether_held(Recording& recording);
/// Counts the lines that somebody wrote; headings are none.
void count_lines(const Reading& reading, Recorded& result);

}  // namespace collab
