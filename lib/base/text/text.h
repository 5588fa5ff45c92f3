// Text as people write it: UTF-8, widths, likeness. Where it goes out, see csv.h, json.h and
// lib/report.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// True for well-formed UTF-8.
bool is_utf8(std::string_view text);
/// UTF-16 becomes UTF-8, with a byte-order mark or without one where its zeros show it; a UTF-8
/// mark is dropped; nothing where it is neither of those nor well-formed UTF-8.
std::optional<std::string> to_utf8(std::string_view bytes);
/// The byte offset of the first control character (C0 but TAB and LF, DEL, C1), or nothing.
std::optional<std::size_t> find_control(std::string_view text);
/// The byte offset of the first mark that nobody sees (without width, of direction, a soft hyphen),
/// or nothing; joiners inside words of other scripts and in pictures are no such marks.
std::optional<std::size_t> find_unseen(std::string_view text);
/// The text without such marks.
std::string without_unseen(std::string_view text);
/// True where a text is made of blanks, unseen marks and accents on nothing.
bool shows_nothing(std::string_view text);
/// A name as it looks: in plain lower-case letters, those of other scripts by the Latin ones that
/// look like them. Two names that look alike have one look.
std::string look_of(std::string_view text);

/// How many characters a name and any other text may have.
inline constexpr std::size_t name_limit = 200;
inline constexpr std::size_t text_limit = 10000;
/// Throws Error(input) naming `what` where a text is not UTF-8, is blank, is longer than a text may
/// be, or has a control character or a mark that nobody sees. Gives the text back with outer blanks
/// trimmed: the one door through which option texts come in.
std::string accept_text(std::string_view text, std::string_view what,
                        std::size_t longest = text_limit);

/// Number of characters (code points).
std::size_t characters(std::string_view text);
/// Columns on a terminal.
std::size_t display_width(std::string_view text);
/// Control characters, direction marks and broken bytes made visible: ESC becomes \x1b; TAB and LF
/// become \t and \n. Safe to print on a terminal.
std::string visible(std::string_view text);
/// Control characters made visible as by visible(), but TAB and LF stay; a text without any is as
/// it was. For formats that have several lines in a text.
std::string visible_controls(std::string_view text);
/// As visible(), cut to `width` columns with an ellipsis.
std::string clipped(std::string_view text, std::size_t width);

std::string_view trim(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view between);
/// "'a', 'b'", safe to print.
std::string in_quotes(std::span<const std::string> words);
bool starts_with_folded(std::string_view text, std::string_view prefix);
/// Case and width folded, for comparing names ("Éva" and "éva" are equal).
std::string folded(std::string_view text);
/// Letters and digits of a name in plain lower-case ASCII, other characters dropped, blanks become
/// '.': "José Núñez" -> "jose.nunez". Empty where nothing is left.
std::string ascii_name(std::string_view text);

/// The candidates a mistyped word may have meant, best first, at most three: those a few edits away
/// (more for longer words, a swap of neighbours is one), and those that begin with it.
std::vector<std::string> similar(std::string_view word, std::span<const std::string> candidates);
/// "did you mean 'a' or 'b'?", or nothing where there are no similar candidates.
std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);

/// The text with its first letter as a capital, where it is a plain ASCII one: "Overdue".
std::string capitalised(std::string_view text);
/// "1 person", "3 people".
std::string count_of(std::int64_t n, std::string_view one, std::string_view many);

}  // namespace collab
