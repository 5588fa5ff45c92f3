// Text folded for matching: case, width, quotes, dashes and blanks made alike, with the way back to
// the place in the text as it stands.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// A folded text; byte `i` of it came from byte `from[i]` of the original, and `from` has one more
/// entry for its end. Runs of blanks are one space, outer blanks are gone.
struct Folded {
  std::string text;
  std::vector<std::uint32_t> from;
};

/// Folds for matching: case and width as folded() does, curly quotes straight, dashes "-",
/// non-breaking and other blanks one space, an ellipsis three dots.
Folded fold(std::string_view text);
/// Without what people leave out of names: accents and apostrophes go, a dash is a blank; "ø" is
/// "o" and "ß" is "ss".
Folded loosened(const Folded& folded);
/// Only the folded text.
std::string fold_text(std::string_view text);

/// Only letters and digits, folded and loosened, one blank between words: "## ✅ Next steps!!" is
/// "next steps".
std::string only_words(std::string_view text);

/// A part of a line that remembers which bytes of the line it covers.
struct Part {
  std::string_view whole;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view text() const { return whole.substr(begin, end - begin); }
  bool empty() const { return begin >= end; }
  /// The bytes [from, to) of this part as a part, outer blanks and non-breaking blanks trimmed.
  Part sub(std::size_t from, std::size_t to = std::string_view::npos) const;
};

/// The whole text as a part, trimmed.
Part part_of(std::string_view text);
/// What follows the folded words at the part's start, where they stand there and end at a word's
/// end; `length` is npos otherwise.
std::size_t after_words(const Part& part, std::string_view folded_words);
/// The same for a text that is folded already; bytes of the original are given.
std::size_t after_words(const Folded& text, std::string_view folded_words);
/// True where the folded part is exactly these folded words.
bool says(const Part& part, std::string_view folded_words);

/// Where the round brackets open that end a text, or npos where it does not end in some.
std::size_t last_brackets(std::string_view text);
/// The first byte from `at` on that is no blank, or the text's size.
std::size_t skip_blanks(std::string_view text, std::size_t at);
/// True for a letter or digit (any script) that begins at this byte.
bool is_word_at(std::string_view text, std::size_t at);
/// True for a letter or digit that ends just before this byte.
bool is_word_before(std::string_view text, std::size_t at);

}  // namespace collab
