// The best assignment against every assignment there is, in small cases.
#include "base/text/assignment.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace collab {
namespace {

/// How many are placed, and the sum of worths less crowding.
struct Score {
  int placed = 0;
  long total = 0;
  auto operator<=>(const Score&) const = default;
};

using Answer = std::vector<std::optional<std::size_t>>;

std::optional<int> worth_of(const Placing& placing, std::size_t who, std::size_t place) {
  for (const Fit& fit : placing.fits)
    if (fit.who == who && fit.place == place) return fit.worth;
  return std::nullopt;
}

/// The answer's score; nothing where it breaks a rule.
std::optional<Score> score(const Placing& placing, const Answer& answer) {
  Score score;
  std::vector<int> there(placing.places.size(), 0);
  for (std::size_t who = 0; who < answer.size(); ++who) {
    if (!answer[who]) continue;
    const auto worth = worth_of(placing, who, *answer[who]);
    if (!worth) return std::nullopt;
    const Place& place = placing.places[*answer[who]];
    if (there[*answer[who]] >= place.room) return std::nullopt;
    score.total += *worth - long{placing.crowding} * (place.taken + there[*answer[who]]++);
    ++score.placed;
  }
  return score;
}

/// The best score of all answers, each tried.
Score best_of_all(const Placing& placing, Answer& answer, std::size_t who) {
  if (who == placing.people) return score(placing, answer).value_or(Score{});
  answer[who].reset();
  Score best = best_of_all(placing, answer, who + 1);
  for (std::size_t place = 0; place < placing.places.size(); ++place) {
    answer[who] = place;
    best = std::max(best, best_of_all(placing, answer, who + 1));
  }
  answer[who].reset();
  return best;
}

Placing made_up(std::mt19937& dice) {
  const auto below = [&](int n) { return static_cast<int>(dice() % static_cast<unsigned>(n)); };
  Placing placing;
  placing.people = static_cast<std::size_t>(1 + below(5));
  for (int i = 1 + below(4); i > 0; --i) placing.places.push_back({below(4), below(3)});
  placing.crowding = below(4);
  for (std::size_t who = 0; who < placing.people; ++who)
    for (std::size_t place = 0; place < placing.places.size(); ++place)
      if (below(3) > 0) placing.fits.push_back({who, place, below(20) - 5});
  return placing;
}

}  // namespace

TEST_CASE("no answer of a small case places more people, or is worth more, than the one given") {
  std::mt19937 dice(20261123);
  int full = 0;
  for (int round = 0; round < 400; ++round) {
    const Placing placing = made_up(dice);
    const Answer answer = best_assignment(placing);
    const auto given = score(placing, answer);
    REQUIRE(given.has_value());
    Answer scratch(placing.people);
    CHECK(*given == best_of_all(placing, scratch, 0));
    CHECK(answer == best_assignment(placing));
    if (given->placed == static_cast<int>(placing.people)) ++full;
  }
  CHECK(full > 50);
  CHECK(full < 350);
}

TEST_CASE("somebody gives up the better place where another would get none") {
  const Placing placing{2, {{1, 0}, {1, 0}}, {{0, 0, 9}, {0, 1, 1}, {1, 0, 9}}, 0};
  CHECK(best_assignment(placing) == Answer{1, 0});
}

TEST_CASE("crowding spreads people over places of equal worth") {
  const Placing placing{2, {{2, 0}, {2, 0}}, {{0, 0, 5}, {0, 1, 5}, {1, 0, 5}, {1, 1, 5}}, 1};
  const Answer answer = best_assignment(placing);
  CHECK(answer[0] != answer[1]);
}

TEST_CASE("without a fit nobody is placed") {
  CHECK(best_assignment({2, {{1, 0}}, {}, 0}) == Answer{std::nullopt, std::nullopt});
  CHECK(best_assignment({0, {}, {}, 0}).empty());
}

}  // namespace collab
