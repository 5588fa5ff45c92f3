// A day with its year anywhere in a text: the one that a document's head tells its meeting's day
// by.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/time/date.h"

namespace collab {

struct DatedAt {
  Date day{};
  std::size_t begin = 0;  ///< a byte of the text
};
/// The first day in a text that has its year: "2026-11-14", "10/8/26" (where the order is known or
/// only one fits), "14.11.2026", "Tuesday, September 22, 2026, 3:45", "15 de octubre de 2026",
/// "mardi 6 octobre 2026". The months' names are those of share/words/days.toml.
std::optional<DatedAt> dated_at(std::string_view text, std::optional<DateOrder> order);

}  // namespace collab
