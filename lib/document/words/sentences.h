// Where the sentences of a line begin, and those that say who was there: "Present were Ana and
// Ben.", "Cy could not make it."
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "document/people/people.h"
#include "document/words/section_words.h"

namespace collab {

/// The byte at which each sentence, and each part behind a dash, begins (with the blank before it),
/// and the end of the line.
std::vector<std::size_t> sentence_starts(std::string_view line);

/// True where at least two of the parts between commas, and every third of them, are known names
/// and nothing else.
bool lists_people(std::string_view text, const People& people);

/// The names of a sentence, bytes [begin, end), and whether they are of those present or absent.
struct AttendanceSentence {
  SectionKind kind = SectionKind::present;
  std::size_t begin = 0;
  std::size_t end = 0;
};
/// Nothing where the sentence says something else as well, or names nobody whom the school knows.
std::optional<AttendanceSentence> attendance_sentence(std::string_view sentence,
                                                      const People& people);

}  // namespace collab
