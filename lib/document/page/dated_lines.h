// Lines of a document that say a day, with or without its year; for document/read/blocks.cpp.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "document/days/short_day.h"
#include "document/text/markdown.h"

namespace collab {

struct DatedLine {
  std::size_t line = 0;
  Date day{};
  std::string before;                  ///< folded: what stands before the day
  std::optional<ShortDay> brief = {};  ///< the day has no year
};

/// "Date: Monday, 10/8/26", "| Date | 10/8/26 |".
bool has_label(const DatedLine& line);
/// "Next meeting: ...": a day there is of another meeting.
bool announces_next(const DocLine& line);

class DatedLines {
 public:
  DatedLines(const std::vector<DocLine>& lines, std::optional<DateOrder> order)
      : lines_(lines), order_(order) {}

  /// The day that a line says, with its year.
  std::optional<DatedLine> at(std::size_t line) const;
  /// The same for a day without its year: "met Wed 10/14", "Week of Oct 5".
  std::optional<DatedLine> without_year_at(std::size_t line) const;
  /// The first day above what was talked about.
  std::optional<DatedLine> of_head() const;
  /// "We met on Thursday, October 9", in a mail that was sent in the week after it.
  std::optional<DatedLine> before_sent(const DatedLine& sent) const;
  /// The same for a day without its year: on a line of its own, or behind a label.
  std::optional<DatedLine> of_head_without_year() const;

 private:
  bool is_labelled(const DatedLine& found) const;

  const std::vector<DocLine>& lines_;
  std::optional<DateOrder> order_;
};

}  // namespace collab
