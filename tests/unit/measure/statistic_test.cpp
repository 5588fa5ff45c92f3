// Quantiles and effective numbers against published figures.
#include "measure/statistic.h"

#include <doctest/doctest.h>

#include <vector>

#include "measure/figure.h"

namespace collab {

TEST_CASE("quantiles interpolate between the closest ranks (type 7)") {
  // R's documentation of quantile(): type 7 of 1..10 is 1.00 3.25 5.50 7.75 10.00.
  const std::vector<double> ten{10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
  CHECK(quantile(ten, 0) == 1);
  CHECK(quantile(ten, 0.25) == 3.25);
  CHECK(quantile(ten, 0.5) == 5.5);
  CHECK(quantile(ten, 0.75) == 7.75);
  CHECK(quantile(ten, 1) == 10);
  // The statistics module of Python: median([1, 3, 5]) and median([1, 3, 5, 7]).
  CHECK(quantile(std::vector<double>{1, 3, 5}, 0.5) == 3);
  CHECK(quantile(std::vector<double>{1, 3, 5, 7}, 0.5) == 4);
  CHECK(quantile(std::vector<double>{42}, 0.25) == 42);
  CHECK(quantile(std::vector<double>{}, 0.5) == std::nullopt);
}

TEST_CASE("the effective number is the inverse Simpson index") {
  const auto of = [](std::vector<std::int64_t> counts) { return effective_number(counts); };
  CHECK(of({5, 5, 5, 5}) == 4);
  CHECK(of({7}) == 1);
  // Laakso and Taagepera (1979): shares of 50, 50 make 2 parties; of 70, 10, 10, 10 make 1.92.
  CHECK(of({50, 50}) == 2);
  CHECK(*of({70, 10, 10, 10}) == doctest::Approx(1.923076923).epsilon(1e-9));
  // Shares of 40, 30, 20, 10 percent: 1 / .30.
  CHECK(*of({4, 3, 2, 1}) == doctest::Approx(10.0 / 3).epsilon(1e-12));
  CHECK(of({0, 3, 0, 3}) == 2);
  CHECK(of({}) == std::nullopt);
  CHECK(of({0, 0}) == std::nullopt);
}

TEST_CASE("levels begin at their thresholds, on either side, and sums of tenths reach them") {
  const Thresholds more{85, 70};
  CHECK(level_of(85, more, Better::more) == Level::green);
  CHECK(level_of(84.999, more, Better::more) == Level::amber);
  CHECK(level_of(70, more, Better::more) == Level::amber);
  CHECK(level_of(69.999, more, Better::more) == Level::red);
  const Thresholds less{7, 21};
  CHECK(level_of(7, less, Better::less) == Level::green);
  CHECK(level_of(7.5, less, Better::less) == Level::amber);
  CHECK(level_of(21, less, Better::less) == Level::amber);
  CHECK(level_of(21.5, less, Better::less) == Level::red);
  CHECK(level_of(0.1 + 0.2, {0.3, 0.1}, Better::less) == Level::green);
  CHECK(level_of(99, more, Better::neither) == Level::none);
}

}  // namespace collab
