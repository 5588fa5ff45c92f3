// What a charter keeps from a team, against decisions.
#include "model/team/bounds.h"

#include <doctest/doctest.h>

using collab::bound_met;
using collab::kept_by;

TEST_CASE("a decision that names what the bounds keep from the team meets them") {
  struct Case {
    std::string_view bounds;
    std::string_view decision;
    const char* met;  ///< the part, or nothing
  };
  constexpr Case cases[] = {
      {"no budget", "Move part of the budget to books", "no budget"},
      {"no staffing or budgets", "One more aide on the staff", "no staffing or budgets"},
      {"Own schedule; no purchases", "We purchase two sets", "no purchases"},
      {"Own schedule. Not the bell schedule.", "A new schedule of bells", "Not the bell schedule"},
      {"Own schedule. Not the bell schedule.", "A new schedule for lunch", nullptr},
      {"no change to homework without the principal", "Less homework",
       "no change to homework "
       "without the principal"},
      {"no change to homework without the principal", "Invite the principal to a lesson", nullptr},
      {"no change to homework without the principal", "Change groups on Friday", nullptr},
      {"anything but staffing", "New staff room", nullptr},
      {"homework and groups", "Less homework", nullptr},
      {"up to $500", "Buy readers for 1,200 dollars", "up to $500"},
      {"up to $500", "Buy readers for $500", nullptr},
      {"up to 500 €", "Libros por 600 €", "up to 500 €"},
      {"no purchases over $500", "Purchase markers for $20", nullptr},
      {"no purchases over $500", "Read for 600 minutes", nullptr},
      {"sin presupuesto", "Usar el presupuesto", "sin presupuesto"},
      {"no bus trips", "Two trips by bus in May", "no bus trips"},
      {"no bus trips", "One more bus", nullptr},
      {"no timed tests, no number talks", "Number lines in all rooms", nullptr},
      {"no timed tests, number talks", "A number talk on Fridays", "no timed tests, number talks"},
      {"no bus", "One more bus", "no bus"},
      {"no cars", "Carpets for the reading corner", nullptr},
      {"", "Anything at all", nullptr},
      {"; . ;", "Anything at all", nullptr},
  };
  for (const Case& each : cases) {
    CAPTURE(each.bounds);
    CAPTURE(each.decision);
    const auto met = bound_met(each.bounds, each.decision);
    CHECK(met.has_value() == (each.met != nullptr));
    if (met && each.met) CHECK(*met == each.met);
  }
}

TEST_CASE("what decisions are looked at for can be told") {
  using Words = std::vector<std::string>;
  CHECK(kept_by("no staffing, no budget for the buses; up to $1,500; own schedule") ==
        Words{"staffing", "budget", "buses", "more than 1500"});
  CHECK(kept_by("no timed tests, not the bell schedule") == Words{"timed tests", "bell schedule"});
  CHECK(kept_by("within the adopted curriculum").empty());
  CHECK(kept_by("").empty());
}
