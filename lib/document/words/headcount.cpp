// Headcounts as people write them: "student voice x 2", "2 students"; see attendance.h.
#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/words/attendance.h"

namespace collab {
namespace {

/// "x2", "x 2", "× 2": the number, or nothing.
std::optional<int> times(std::string_view text) {
  for (const std::string_view sign : {"x", "X", "\u00D7", "*"}) {
    if (text.starts_with(sign)) return number(trim(text.substr(sign.size())));
  }
  return std::nullopt;
}

}  // namespace

std::optional<Headcount> headcount_said(std::string_view text) {
  const auto all = trim(text);
  for (auto blank = all.rfind(' '); blank != std::string_view::npos && blank > 0;
       blank = all.rfind(' ', blank - 1)) {
    const auto count = times(trim(all.substr(blank)));
    const auto role = trim(all.substr(0, blank));
    if (count && *count > 0 && !role.empty()) return Headcount{std::string{role}, *count};
  }
  auto rest = all;
  const auto digits = take_digits(rest);
  if (!digits.empty() && digits.size() <= 4 && rest.starts_with(' ')) {
    auto role = trim(rest);
    if (role.starts_with("x ")) role = trim(role.substr(2));
    const bool word = !role.empty() && is_word_at(role, 0);
    if (word && !role.starts_with("of ")) return Headcount{std::string{role}, *number(digits)};
  }
  const auto colon = all.rfind(':');
  if (colon != std::string_view::npos && colon > 0) {
    const auto count = number(trim(all.substr(colon + 1)));
    if (count && *count > 0) return Headcount{std::string{trim(all.substr(0, colon))}, *count};
  }
  return std::nullopt;
}

}  // namespace collab
