// Finds the days that a document's lines say; see dated_lines.h.
#include "document/page/dated_lines.h"

#include <algorithm>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/dated.h"
#include "document/words/section_words.h"
#include "document/words/sentences.h"
#include "document/words/title_words.h"

namespace collab {
namespace {

/// The head of a document, in which its meeting's day stands.
constexpr std::size_t lines_of_head = 15;

bool is_past_the_head(const DocLine& line) {
  if (line.kind == DocLine::Kind::row && line.cell != 0) return false;
  const auto kind = section_kind(line.text);
  return kind == SectionKind::actions || kind == SectionKind::decisions;
}

}  // namespace

bool has_label(const DatedLine& line) {
  return line.before.find_first_of(":|") != std::string::npos;
}

bool announces_next(const DocLine& line) {
  return after_words(part_of(line.text), "next") != std::string_view::npos;
}

std::optional<DatedLine> DatedLines::at(std::size_t line) const {
  const std::string_view text = lines_[line].text;
  const auto found = dated_at(text, order_);
  if (!found) return std::nullopt;
  return DatedLine{line, found->day, fold_text(text.substr(0, found->begin))};
}

std::optional<DatedLine> DatedLines::without_year_at(std::size_t line) const {
  const std::string_view text = lines_[line].text;
  const auto found = short_day(text, order_);
  if (!found) return std::nullopt;
  return DatedLine{line, {}, fold_text(text.substr(0, found->begin)), found};
}

/// In a list a day is the meeting's only behind a label, with its weekday at most between: "Date:
/// Monday, 10/8/26", not "Ben: call them by 10/8/26".
bool DatedLines::is_labelled(const DatedLine& found) const {
  if (lines_[found.line].kind != DocLine::Kind::bullet) return true;
  const auto rest = trim(std::string_view(found.before).substr(found.before.rfind(':') + 1));
  return rest.find(' ') == std::string_view::npos && rest != "by" && rest != "due";
}

std::optional<DatedLine> DatedLines::of_head() const {
  std::optional<DatedLine> other;
  for (std::size_t i = 0; i < std::min(lines_.size(), lines_of_head); ++i) {
    if (is_past_the_head(lines_[i])) break;
    if (announces_next(lines_[i])) continue;
    const auto found = at(i);
    if (!found || !is_labelled(*found)) continue;
    // "Created: ..." only where nothing else says a day.
    const bool own = !labels_another_day(found->before.substr(0, found->before.find(':')));
    if (own) return found;
    if (!other) other = found;
  }
  return other;
}

std::optional<DatedLine> DatedLines::before_sent(const DatedLine& sent) const {
  constexpr Days week{7};
  constexpr std::size_t longest = 120;
  const auto year = static_cast<int>(std::chrono::year_month_day{sent.day}.year());
  for (auto i = sent.line + 1; i < std::min(lines_.size(), lines_of_head + sent.line); ++i) {
    const std::string_view text = lines_[i].text;
    if (announces_next(lines_[i])) continue;
    const auto starts = sentence_starts(text);
    for (std::size_t s = 0; s + 1 < starts.size(); ++s) {
      const auto sentence = text.substr(starts[s], std::min(starts[s + 1] - starts[s], longest));
      // "SpEd department, Mon 9/28, room 118" is a title.
      constexpr std::size_t longest_title = 80;
      const bool title = starts.size() == 2 && text.size() <= longest_title &&
                         lines_[i].kind == DocLine::Kind::paragraph && !text.ends_with('.') &&
                         text.find(": ") == std::string_view::npos;
      if (!title && !tells_of_meeting(sentence)) continue;
      const auto brief = short_day(sentence, order_);
      if (!brief || brief->weekday == 0) continue;
      for (const int in : {year, year - 1}) {
        const auto day = brief->in(in);
        if (day && *day <= sent.day && *day + week >= sent.day) return DatedLine{i, *day, ""};
      }
    }
  }
  return std::nullopt;
}

std::optional<DatedLine> DatedLines::of_head_without_year() const {
  for (std::size_t i = 0; i < std::min(lines_.size(), lines_of_head); ++i) {
    const auto& line = lines_[i];
    if (is_past_the_head(line)) break;
    if (announces_next(line) || line.kind == DocLine::Kind::row) continue;
    const auto found = without_year_at(i);
    if (!found) continue;
    const auto label = trim(std::string_view(found->before));
    const bool labelled = label.ends_with(':') && is_head_label(label);
    const bool alone =
        line.kind == DocLine::Kind::heading || line.bold || line.kind == DocLine::Kind::paragraph;
    if (labelled || (alone && bare_team(found->before, {}).empty())) return found;
  }
  return std::nullopt;
}

}  // namespace collab
