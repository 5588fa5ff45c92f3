// Sets a guide's Markdown to the width of a terminal.
#include "cmd/guide/page.h"

#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::string_view otherwise = "If not:";

/// How many characters a list item's mark takes, with the blank: "- " and "12. "; 0 where there is
/// none.
std::size_t mark_of(std::string_view text) {
  if (text.starts_with("- ")) return 2;
  std::string_view rest = text;
  const std::size_t digits = take_digits(rest).size();
  return digits > 0 && rest.starts_with(". ") ? digits + 2 : 0;
}

/// Words on their way to lines.
class Setter {
 public:
  explicit Setter(std::size_t width) : width_(width) {}

  void line(std::string_view line) {
    const std::string_view text = trim(line);
    const std::size_t blanks = line.find_first_not_of(' ');
    if (text.starts_with("```")) in_code_ = !in_code_;
    if (in_code_ || text.empty() || text.starts_with('#') || text.starts_with("```"))
      return as_it_is(line);
    const std::size_t mark = mark_of(text);
    if (mark > 0 || text.starts_with(otherwise)) {
      end_block();
      indent_ = blanks + mark;
      out_.append(blanks, ' ').append(text.substr(0, mark));
      used_ = indent_;
      add_words(text.substr(mark));
    } else {
      if (used_ == 0) begin_paragraph(blanks);
      add_words(text);
    }
  }

  std::string text() && {
    end_block();
    return std::move(out_);
  }

 private:
  void as_it_is(std::string_view line) {
    end_block();
    out_.append(line).append("\n");
    indent_ = 0;
  }

  /// A paragraph inside a list item keeps its indentation.
  void begin_paragraph(std::size_t blanks) {
    out_.append(blanks, ' ');
    indent_ = used_ = blanks;
  }

  void end_block() {
    if (used_ > 0) out_ += '\n';
    used_ = 0;
    begun_ = false;
  }

  void add_words(std::string_view text) {
    for (std::string_view word : split(text, ' ')) {
      const std::size_t wide = display_width(word);
      if (begun_ && used_ + 1 + wide > width_) {
        out_.append("\n").append(indent_, ' ');
        used_ = indent_;
        begun_ = false;
      }
      if (begun_) out_ += ' ', ++used_;
      out_ += word;
      used_ += wide;
      begun_ = true;
    }
  }

  std::size_t width_;
  std::string out_;
  std::size_t indent_ = 0;  ///< of the block's further lines
  std::size_t used_ = 0;    ///< columns of the line under way
  bool begun_ = false;      ///< there is a word on it
  bool in_code_ = false;
};

}  // namespace

std::string set_to_width(std::string_view markdown, std::size_t width) {
  Setter setter(width);
  if (markdown.ends_with('\n')) markdown.remove_suffix(1);
  for (const std::string_view line : split(markdown, '\n')) setter.line(line);
  return std::move(setter).text();
}

}  // namespace collab
