// Measures in words and cells.
#include "report/network/measures.h"

#include <fmt/format.h>

#include "measure/privacy.h"

namespace collab {
namespace {

bool is_few(std::int64_t number) { return number > 0 && number <= small_count; }

}  // namespace

std::string needs_words(int least, const char* what, std::int64_t has) {
  return fmt::format("not shown: needs {} {}, has {}", least, what, has);
}

std::string hidden_count(std::int64_t number, std::int64_t whole) {
  if (is_few(number)) return fmt::format("1-{}", small_count);
  if (is_few(whole - number)) return fmt::format("all but 1-{}", small_count);
  return std::to_string(number);
}

void Measures::count(const char* name, const char* title, std::int64_t number) {
  rows_.push_back({std::string(name), std::string(title), Rounded{static_cast<double>(number), 0},
                   std::to_string(number)});
}

void Measures::people(const char* name, const char* title, std::int64_t number,
                      std::int64_t whole) {
  if (is_few(number) || is_few(whole - number))
    return words(name, title, hidden_count(number, whole));
  count(name, title, number);
}

void Measures::value(const char* name, const char* title, std::optional<double> value,
                     const std::string& why_not) {
  if (!value) return refuse(name, title, why_not);
  rows_.push_back(
      {std::string(name), std::string(title), Rounded{*value, 6}, fmt::format("{:.3f}", *value)});
}

void Measures::share(const char* name, const char* title, double part, double whole) {
  rows_.push_back({std::string(name), std::string(title), Rounded{part / whole, 6},
                   fmt::format("{:.0f} %", 100 * part / whole)});
}

void Measures::refuse(const char* name, const char* title, const std::string& why) {
  words(name, title, why);
}

void Measures::words(const char* name, const char* title, const std::string& words) {
  rows_.push_back({std::string(name), std::string(title), Cell(), words});
}

void Measures::append(const Measures& others) {
  rows_.insert(rows_.end(), others.rows_.begin(), others.rows_.end());
}

Table Measures::table(const char* name, const char* title) const {
  return {name,
          title,
          {{"measure", "Measure", Type::reference},
           {"title", "Title"},
           {"value", "Value", Type::decimal},
           {"reading", "Reading"}},
          rows_};
}

Table Measures::for_readers() const {
  Table table{"measures", "Measures", {{"title", "Measure"}, {"reading", "Value"}}, {}};
  for (const auto& row : rows_) table.rows.push_back({row[1], row[3]});
  return table;
}

}  // namespace collab
