// One of several disagreements, and settling it; for `meeting settle` and `partner settle`.
#include "cmd/meeting/disagreement_choice.h"

#include <fmt/format.h>

#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {
namespace {

bool is_meant(const Disagreement& each, std::size_t place, const std::string& which) {
  if (const auto wanted = number(which)) return place == static_cast<std::size_t>(*wanted);
  return folded(each.text).starts_with(folded(which));
}

/// The disagreements in words, with their places.
std::string places_of(const std::vector<Disagreement>& all) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < all.size(); ++i) {
    words.push_back(fmt::format("{} '{}'{}", i + 1, clipped(visible(all[i].text), 40),
                                all[i].closed_on ? " (settled)" : ""));
  }
  return "say which: " + join(words, ", ");
}

}  // namespace

Disagreement disagreement_meant(const std::vector<Disagreement>& all,
                                const std::optional<std::string>& which, std::string_view whose) {
  std::vector<Disagreement> found;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (which ? is_meant(all[i], i + 1, *which) : !all[i].closed_on) found.push_back(all[i]);
  }
  if (found.size() == 1) return found.front();
  if (which) {
    throw Error(Kind::not_found,
                fmt::format("'{}' is {} of the disagreements of {}", visible(*which),
                            found.empty() ? "none" : "several", whose),
                places_of(all));
  }
  throw Error(Kind::usage,
              fmt::format("{} has {} that are open", whose,
                          found.empty() ? "no disagreements" : "several disagreements"),
              places_of(all));
}

void settle_meant(Desk& desk, const Disagreement& chosen, Date day, const std::string& how) {
  if (day < chosen.opened_on || day > desk.today) {
    throw Error(Kind::usage, fmt::format("it was raised on {}; it was settled between that day and "
                                         "today, not on {}",
                                         iso(chosen.opened_on), iso(day)));
  }
  if (chosen.closed_on)
    throw Error(
        Kind::refused,
        fmt::format("'{}' was settled on {}: {}", visible(chosen.text), iso(*chosen.closed_on),
                    visible(chosen.how.value_or("no note says how"))),
        "to note something else, take that back first: collab log, collab undo");
  settle_disagreement(desk.db(), chosen.id, day, how);
}

}  // namespace collab
