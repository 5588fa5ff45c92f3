// Joins broken lines; see wrapped_lines.h.
#include "document/page/wrapped_lines.h"

#include <algorithm>
#include <vector>

#include "base/text/text.h"
#include "document/page/line_part.h"
#include "document/text/line_start.h"
#include "document/words/action_labels.h"
#include "document/words/owners.h"

namespace collab {
namespace {

/// Narrower text is a list, wider one was never broken.
constexpr std::size_t narrowest = 50;
constexpr std::size_t widest = 110;

bool is_running_text(const DocLine& line) {
  return is_paragraph(line) && !line.bold && line.box == Box::none && line.line == line.last_line;
}

/// "4.2  Audit", "26-07  Phones", "a) Ana", "- call", "-> Ana", "Present: Ana": not in the middle
/// of a sentence.
bool begins_anew(std::string_view text) {
  constexpr std::size_t longest_label = 25;
  const auto word = text.substr(0, text.find(' '));
  const bool number = word.size() > 1 && word.front() >= '0' && word.front() <= '9' &&
                      word.find_first_not_of("0123456789.)-") == std::string_view::npos;
  const bool letter = word.size() == 2 && (word[1] == ')' || word[1] == '.');
  return number || letter || text.find(':') < longest_label || bullet_at_start(text) > 0 ||
         arrow_at_start(text) > 0;
}

class Filler {
 public:
  explicit Filler(Document& document) : raw_(document.raw), lines_(document.lines) {}

  std::vector<DocLine> run() {
    measure();
    std::vector<DocLine> joined;
    for (auto& line : lines_) {
      if (!joined.empty() && goes_on(joined.back(), line))
        go_on_with(joined.back(), line);
      else
        joined.push_back(std::move(line));
    }
    return joined;
  }

 private:
  std::string_view raw(int line) const {
    const auto index = static_cast<std::size_t>(line) - 1;
    return line > 0 && index < raw_.size() ? std::string_view(raw_[index]) : std::string_view{};
  }

  /// The width that the text was filled to: that of the longest line, where several come near it.
  void measure() {
    constexpr std::size_t slack = 10;
    constexpr int least = 4;
    std::vector<std::size_t> lengths;
    for (const auto& line : lines_)
      if (is_running_text(line)) lengths.push_back(characters(raw(line.line)));
    const auto longest = std::ranges::max_element(lengths);
    if (longest == lengths.end() || *longest < narrowest || *longest > widest) return;
    const auto near = std::ranges::count_if(
        lengths, [&](std::size_t length) { return length + slack >= *longest; });
    if (near >= least) width_ = *longest;
  }

  bool goes_on(const DocLine& line, const DocLine& next) const {
    constexpr std::size_t longest = 2'000;
    if (width_ == 0 || line.text.size() > longest || line.last_line + 1 != next.line ||
        line.kind != DocLine::Kind::paragraph || line.bold || !is_running_text(next))
      return false;
    const auto above = raw(line.last_line);
    const std::string_view below = next.text;
    const auto word = below.substr(0, below.find(' '));
    const bool fits = characters(above) + 1 + characters(word) <= width_;
    const bool capital = !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
    const bool labelled = begins_anew(line.text) && capital && !trim(above).ends_with(',');
    return !fits && !labelled && !ends_sentence(above) && !action_at_end(line.text) &&
           !begins_anew(below);
  }

  const std::vector<std::string>& raw_;
  std::vector<DocLine>& lines_;
  std::size_t width_ = 0;  ///< in characters; 0: the text was not filled
};

}  // namespace

Document wrapped_lines(Document document) {
  document.lines = Filler(document).run();
  return document;
}

}  // namespace collab
