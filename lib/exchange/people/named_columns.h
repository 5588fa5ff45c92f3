// A plain CSV table of ours: its columns found by name, all its faults told at once.
#pragma once
#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/text/csv.h"
#include "base/text/text.h"
#include "exchange/people/columns.h"

namespace collab {

class NamedColumns {
 public:
  explicit NamedColumns(const Csv& csv) : csv_(csv), problems_(csv.problems) {}

  /// The column of that name, or a problem that lists the columns of such a table.
  std::size_t needed(std::string_view name, std::string_view columns) {
    if (const auto at = column(name)) return *at;
    problems_.push_back({csv_.file,
                         1,
                         1,
                         fmt::format("there is no column '{}'", name),
                         fmt::format("the columns are: {}", columns),
                         {},
                         1});
    return 0;
  }
  std::optional<std::size_t> column(std::string_view name) const {
    for (std::size_t i = 0; i < csv_.header.size(); ++i)
      if (folded(trim(csv_.header[i].text)) == name) return i;
    return std::nullopt;
  }
  void problem(const CsvField& at, std::string what, std::string hint = {}) {
    problems_.push_back(problem_at(csv_, at, std::move(what), std::move(hint)));
  }
  /// What reads a cell, with its error as a problem there.
  template <typename Read>
  void attempt(const CsvField& at, const Read& read) {
    try {
      read(std::string(trim(at.text)));
    } catch (const Error& error) {
      if (error.ends_run()) throw;
      problem(at, error.message, error.hint);
    }
  }
  bool sound() const { return problems_.empty(); }
  /// Throws Error(input) with all that was wrong so far.
  void refuse_faults() {
    if (!sound()) throw Error(Kind::input, std::move(problems_), "nothing was imported");
  }

 private:
  const Csv& csv_;
  std::vector<Problem> problems_;
};

}  // namespace collab
