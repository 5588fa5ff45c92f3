// Networks: parts, cuts and centralities of small networks by hand, of made-up ones by a slow
// count, and the published figures of Davis (1941) and Zachary (1977), where their data lie beside
// the project or in $COLLAB_TEST_DATA.
#include "measure/network/network.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

#include "base/text/csv.h"
#include "measure/network/centrality.h"
#include "measure/network/parts.h"

namespace collab {
namespace {

double to_places(std::optional<double> value, int places) {
  const double scale = std::pow(10, places);
  return std::round(value.value_or(-1) * scale) / scale;
}

int count_true(const std::vector<bool>& flags) {
  return static_cast<int>(std::ranges::count(flags, true));
}

int parts(const Network& network) { return static_cast<int>(sizes(components(network)).size()); }

/// A - B - C and D - E, with F alone.
const Network line_and_pair{6, {{0, 1}, {1, 2}, {3, 4}}, false};
/// Five around one.
const Network star{6, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}}, false};
/// Two triangles that share node 2, with 5 hanging on node 4.
const Network bow_tie{6, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 2}, {4, 5}}, false};
/// 0 -> 1 -> 2 -> 0, 2 -> 3, and 3 <-> 4.
const Network cycle_and_pair{5, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 3}}, true};

Network made_up(unsigned seed, bool directed) {
  std::mt19937 dice(seed);
  Network network{static_cast<int>(1 + dice() % 9), {}, directed};
  const unsigned long percent = 10 + dice() % 50;
  for (int from = 0; from < network.nodes; ++from)
    for (int to = 0; to < network.nodes; ++to)
      if (from != to && (directed || from < to) && dice() % 100 < percent)
        network.ties.push_back({from, to});
  return network;
}

/// Distances and numbers of shortest paths between all pairs, by trying one more step at a time.
struct AllPaths {
  explicit AllPaths(const Network& network) {
    const auto n = static_cast<std::size_t>(network.nodes);
    length.assign(n, std::vector<int>(n, -1));
    count.assign(n, std::vector<double>(n, 0));
    for (std::size_t i = 0; i < n; ++i) {
      length[i][i] = 0;
      count[i][i] = 1;
      for (int step = 1; step < network.nodes; ++step) {
        std::map<std::size_t, double> reached;
        const auto go = [&](int from, int to) {
          const auto a = static_cast<std::size_t>(from);
          const auto b = static_cast<std::size_t>(to);
          if (length[i][a] == step - 1 && length[i][b] < 0) reached[b] += count[i][a];
        };
        for (const Tie& tie : network.ties) {
          go(tie.from, tie.to);
          if (!network.directed) go(tie.to, tie.from);
        }
        for (const auto& [node, paths] : reached) {
          length[i][node] = step;
          count[i][node] = paths;
        }
      }
    }
  }
  std::vector<std::vector<int>> length;
  std::vector<std::vector<double>> count;
};

std::vector<double> slow_betweenness(const Network& network) {
  const AllPaths paths(network);
  const auto n = static_cast<std::size_t>(network.nodes);
  std::vector<double> sums(n);
  for (std::size_t s = 0; s < n; ++s)
    for (std::size_t t = 0; t < n; ++t)
      for (std::size_t v = 0; v < n; ++v) {
        if (s == t || v == s || v == t || paths.length[s][t] < 0) continue;
        if (paths.length[s][v] < 0 || paths.length[v][t] < 0) continue;
        if (paths.length[s][v] + paths.length[v][t] != paths.length[s][t]) continue;
        sums[v] += paths.count[s][v] * paths.count[v][t] / paths.count[s][t];
      }
  if (!network.directed)
    for (double& sum : sums) sum /= 2;
  return sums;
}

/// The most betweenness that one of `own` nodes of a mode can have beside `other` of the other
/// (Borgatti and Halgin 2011).
double most_betweenness(int own, int other) {
  const int s = (own - 1) / other;
  const int t = (own - 1) % other;
  return 0.5 * (other * other * (s + 1) * (s + 1) + other * (s + 1) * (2 * t - s - 1) -
                t * (2 * s - t + 3));
}

/// The rows of a file of networks/, without the header.
std::optional<std::vector<std::pair<std::string, std::string>>> published(const char* name) {
  const char* given = std::getenv("COLLAB_TEST_DATA");
  const auto folder = std::filesystem::path(given ? given : COLLAB_SOURCE "/../shared/data");
  std::ifstream file(folder / "networks" / name);
  if (!file) {
    MESSAGE("skipped: no networks/", name, " in the test data; set COLLAB_TEST_DATA");
    return std::nullopt;
  }
  std::ostringstream bytes;
  bytes << file.rdbuf();
  std::vector<std::pair<std::string, std::string>> rows;
  for (const CsvRow& row : read_csv(bytes.str(), name).rows)
    rows.emplace_back(row.at(0).text, row.at(1).text);
  return rows;
}

}  // namespace

TEST_CASE("components are numbered by their first nodes, and whoever has no tie is one alone") {
  CHECK(components(line_and_pair) == std::vector<int>{0, 0, 0, 1, 1, 2});
  CHECK(sizes(components(line_and_pair)) == std::vector<int>{3, 2, 1});
  CHECK(components(cycle_and_pair) == std::vector<int>{0, 0, 0, 0, 0});
  CHECK(strong_components(cycle_and_pair) == std::vector<int>{0, 0, 0, 1, 1});
  CHECK(components(Network{}).empty());
  CHECK(strong_components(Network{}).empty());
}

TEST_CASE("a network hangs on the nodes and ties whose loss leaves more parts") {
  CHECK(cuts(bow_tie).nodes == std::vector<bool>{false, false, true, false, true, false});
  CHECK(cuts(bow_tie).ties == std::vector<bool>{false, false, false, false, false, false, true});
  CHECK(cuts(star).nodes == std::vector<bool>{true, false, false, false, false, false});
  CHECK(count_true(cuts(star).ties) == 5);
  CHECK(count_true(cuts(line_and_pair).nodes) == 1);
}

TEST_CASE("density, reciprocity and degrees, worked out by hand") {
  CHECK(density(line_and_pair) == doctest::Approx(3.0 / 15));
  CHECK(density(cycle_and_pair) == doctest::Approx(6.0 / 20));
  CHECK(!density(Network{1, {}, false}));
  CHECK(two_mode_density(3, 2, 4) == doctest::Approx(4.0 / 6));
  CHECK(!two_mode_density(0, 2, 0));
  CHECK(reciprocity(cycle_and_pair) == doctest::Approx(2.0 / 6));
  CHECK(!reciprocity(Network{3, {}, true}));
  CHECK(degrees(cycle_and_pair, Ends::in) == std::vector<int>{1, 1, 1, 2, 1});
  CHECK(degrees(cycle_and_pair, Ends::out) == std::vector<int>{1, 1, 2, 1, 1});
  CHECK(degrees(line_and_pair, Ends::all) == std::vector<int>{1, 2, 1, 1, 1, 0});
}

TEST_CASE("a star is wholly centralized, a circle not at all") {
  CHECK(degree_centralization(star, Ends::all) == doctest::Approx(1));
  CHECK(betweenness_centralization(star) == doctest::Approx(1));
  const Network circle{5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}}, false};
  CHECK(degree_centralization(circle, Ends::all) == doctest::Approx(0));
  CHECK(betweenness_centralization(circle) == doctest::Approx(0));
  const Network asked{4, {{1, 0}, {2, 0}, {3, 0}}, true};
  CHECK(degree_centralization(asked, Ends::in) == doctest::Approx(1));
  // Three name one each, and one nobody: 1 + 1 / (n-1)^2.
  CHECK(degree_centralization(asked, Ends::out) == doctest::Approx(1.0 / 9));
  CHECK(!degree_centralization(Network{2, {{0, 1}}, false}, Ends::all));
  CHECK(!betweenness_centralization(Network{2, {{0, 1}}, false}));
}

TEST_CASE("distances add up where everybody is reached, else there is no sum") {
  const Network line{3, {{0, 1}, {1, 2}}, false};
  CHECK(farness(line) == std::vector<std::optional<std::int64_t>>{3, 2, 3});
  CHECK(farness(line_and_pair).front() == std::nullopt);
  const Network one_way{3, {{0, 1}, {1, 2}}, true};
  CHECK(farness(one_way) == std::vector<std::optional<std::int64_t>>{3, {}, {}});
}

TEST_CASE("parts, cuts and betweenness agree with a slow count in made-up networks") {
  int cut = 0;
  int bridges = 0;
  for (unsigned seed = 0; seed < 400; ++seed) {
    INFO("network " << seed);
    const bool directed = seed % 2 == 1;
    const Network network = made_up(seed, directed);
    const auto fast = betweenness(network);
    const auto slow = slow_betweenness(network);
    for (std::size_t i = 0; i < fast.size(); ++i) CHECK(fast[i] == doctest::Approx(slow[i]));
    const AllPaths paths(network);
    const auto strong = strong_components(network);
    for (std::size_t a = 0; a < strong.size(); ++a)
      for (std::size_t b = 0; b < strong.size(); ++b)
        CHECK((strong[a] == strong[b]) == (paths.length[a][b] >= 0 && paths.length[b][a] >= 0));
    const Network plain = undirected(network);
    const Cuts found = cuts(plain);
    for (int node = 0; node < plain.nodes; ++node) {
      // Without its ties the node itself is a part more.
      const bool had = degrees(plain, Ends::all)[static_cast<std::size_t>(node)] > 0;
      const bool is_cut = had && parts(without(plain, node)) > parts(plain) + 1;
      CHECK(found.nodes[static_cast<std::size_t>(node)] == is_cut);
      cut += is_cut;
    }
    for (std::size_t i = 0; i < plain.ties.size(); ++i) {
      Network rest = plain;
      rest.ties.erase(rest.ties.begin() + static_cast<std::ptrdiff_t>(i));
      const bool is_bridge = parts(rest) > parts(plain);
      CHECK(found.ties[i] == is_bridge);
      bridges += is_bridge;
    }
  }
  CHECK(cut > 100);
  CHECK(bridges > 100);
}

TEST_CASE("a chain of two hundred thousand is walked to its end") {
  Network chain{200'000, {}, false};
  for (int i = 1; i < chain.nodes; ++i) chain.ties.push_back({i - 1, i});
  CHECK(count_true(cuts(chain).nodes) == chain.nodes - 2);
  CHECK(parts(chain) == 1);
  CHECK(!can_afford_betweenness(chain));
  chain.directed = true;
  CHECK(sizes(strong_components(chain)).size() == static_cast<std::size_t>(chain.nodes));
}

TEST_CASE("Zachary's karate club gives the published figures") {
  const auto rows = published("karate_edges.csv");
  if (!rows) return;
  Network club{34, {}, false};
  for (const auto& [a, b] : *rows) club.ties.push_back({std::stoi(a) - 1, std::stoi(b) - 1});
  CHECK(club.ties.size() == 78);
  CHECK(to_places(density(club), 6) == 0.139037);
  CHECK(parts(club) == 1);
  CHECK(to_places(betweenness(club).front() / (33 * 32 / 2.0), 6) == 0.437635);
  // Freeman's centralizations as sociologists' programs print them.
  CHECK(to_places(degree_centralization(club, Ends::all), 4) == 0.3996);
  CHECK(to_places(betweenness_centralization(club), 4) == 0.4056);
}

TEST_CASE("Davis's Southern Women give the published figures") {
  const auto rows = published("davis_southern_women_edges.csv");
  if (!rows) return;
  std::map<std::string, int> numbers;
  Network party{32, {}, false};
  for (const auto& [woman, event] : *rows)
    numbers.try_emplace(woman, static_cast<int>(numbers.size()));
  const int women = static_cast<int>(numbers.size());
  for (const auto& [woman, event] : *rows)
    party.ties.push_back(
        {numbers[woman],
         numbers.try_emplace(event, static_cast<int>(numbers.size())).first->second});
  CHECK(women == 18);
  CHECK(numbers.size() == 32);
  CHECK(party.ties.size() == 89);
  CHECK(to_places(two_mode_density(18, 14, 89), 6) == 0.353175);
  CHECK(parts(party) == 1);
  // Normalized for two modes as Borgatti and Halgin (2011) do, to two places as in NetworkX's
  // tests.
  const auto degree = degrees(party, Ends::all);
  const auto far = farness(party);
  const auto between = betweenness(party);
  const auto at = [&](const char* name) { return static_cast<std::size_t>(numbers.at(name)); };
  struct Known {
    const char* name;
    double degree, closeness, betweenness;
  };
  for (const Known& each : {Known{"E8", 0.78, 0.85, 0.24}, Known{"E9", 0.67, 0.79, 0.23},
                            Known{"E7", 0.56, 0.73, 0.13}, Known{"E1", 0.17, 0.52, 0.00}}) {
    INFO(each.name);
    CHECK(to_places(degree[at(each.name)] / 18.0, 2) == each.degree);
    CHECK(to_places((18 + 2 * 13) / static_cast<double>(*far[at(each.name)]), 2) == each.closeness);
    CHECK(to_places(between[at(each.name)] / most_betweenness(14, 18), 2) == each.betweenness);
  }
  for (const Known& each :
       {Known{"Nora Fayette", 0.57, 0.80, 0.11}, Known{"Theresa Anderson", 0.57, 0.80, 0.09},
        Known{"Sylvia Avondale", 0.50, 0.77, 0.07}, Known{"Flora Price", 0.14, 0.59, 0.01}}) {
    INFO(each.name);
    CHECK(to_places(degree[at(each.name)] / 14.0, 2) == each.degree);
    CHECK(to_places((14 + 2 * 17) / static_cast<double>(*far[at(each.name)]), 2) == each.closeness);
    CHECK(to_places(between[at(each.name)] / most_betweenness(18, 14), 2) == each.betweenness);
  }
}

}  // namespace collab
