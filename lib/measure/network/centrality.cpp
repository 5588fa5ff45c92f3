// Freeman's measures; the sources of the formulas are in centrality.h.
#include "measure/network/centrality.h"

#include <algorithm>

namespace collab {
namespace {

std::size_t at(int node) { return static_cast<std::size_t>(node); }

constexpr std::int64_t most_steps = 60'000'000;  ///< of betweenness(): about a second

/// Shortest paths from one node after the other; the memory is kept between them.
class Paths {
 public:
  explicit Paths(const Network& network)
      : neighbours_(network), distance_(at(network.nodes)), count_(at(network.nodes)) {}

  /// Finds the distances and the number of shortest paths from a node to all that it reaches.
  void from(int source) {
    std::ranges::fill(distance_, -1);
    std::ranges::fill(count_, 0.0);
    order_.assign(1, source);
    distance_[at(source)] = 0;
    count_[at(source)] = 1;
    for (std::size_t i = 0; i < order_.size(); ++i) {
      const int node = order_[i];
      for (const int to : neighbours_.of(node)) {
        if (distance_[at(to)] < 0) {
          distance_[at(to)] = distance_[at(node)] + 1;
          order_.push_back(to);
        }
        if (distance_[at(to)] == distance_[at(node)] + 1) count_[at(to)] += count_[at(node)];
      }
    }
  }

  const std::vector<int>& order() const { return order_; }  ///< nearest first, the source too
  int distance(int node) const { return distance_[at(node)]; }

  /// Adds to `sums` what the paths from the last source depend on each node (Brandes 2001).
  void add_dependencies(std::vector<double>& sums) {
    depend_.assign(distance_.size(), 0.0);
    for (std::size_t i = order_.size(); i-- > 1;) {
      const int node = order_[i];
      for (const int to : neighbours_.of(node))
        if (distance_[at(to)] == distance_[at(node)] + 1)
          depend_[at(node)] += count_[at(node)] / count_[at(to)] * (1 + depend_[at(to)]);
      sums[at(node)] += depend_[at(node)];
    }
  }

 private:
  Neighbours neighbours_;
  std::vector<int> distance_;
  std::vector<double> count_;
  std::vector<double> depend_;
  std::vector<int> order_;
};

/// What all lack to the greatest, over the most that it can be.
template <class Number>
double centralization(const std::vector<Number>& values, double most) {
  const auto greatest = static_cast<double>(*std::ranges::max_element(values));
  double lacking = 0;
  for (const Number value : values) lacking += greatest - static_cast<double>(value);
  return lacking / most;
}

}  // namespace

std::optional<double> density(const Network& network) {
  if (network.nodes < 2) return std::nullopt;
  const double n = network.nodes;
  const double pairs = n * (n - 1) / (network.directed ? 1 : 2);
  return static_cast<double>(network.ties.size()) / pairs;
}

std::optional<double> two_mode_density(int first, int second, std::int64_t ties) {
  if (first == 0 || second == 0) return std::nullopt;
  return static_cast<double>(ties) / (static_cast<double>(first) * second);
}

std::optional<double> reciprocity(const Network& network) {
  if (network.ties.empty()) return std::nullopt;
  std::vector<Tie> sorted = network.ties;
  std::ranges::sort(sorted);
  const auto returned = std::ranges::count_if(sorted, [&](const Tie& tie) {
    return std::ranges::binary_search(sorted, Tie{tie.to, tie.from});
  });
  return static_cast<double>(returned) / static_cast<double>(sorted.size());
}

std::vector<int> degrees(const Network& network, Ends ends) {
  std::vector<int> count(at(network.nodes));
  for (const Tie& tie : network.ties) {
    if (ends != Ends::in) ++count[at(tie.from)];
    if (ends != Ends::out) ++count[at(tie.to)];
  }
  return count;
}

std::optional<double> degree_centralization(const Network& network, Ends ends) {
  if (network.nodes < 3) return std::nullopt;
  const double n = network.nodes;
  const double most = ends == Ends::all ? (n - 1) * (n - 2) : (n - 1) * (n - 1);
  return centralization(degrees(network, ends), most);
}

std::vector<double> betweenness(const Network& network) {
  std::vector<double> sums(at(network.nodes));
  Paths paths(network);
  for (int node = 0; node < network.nodes; ++node) {
    paths.from(node);
    paths.add_dependencies(sums);
  }
  if (!network.directed)
    for (double& sum : sums) sum /= 2;
  return sums;
}

std::optional<double> betweenness_centralization(const Network& network) {
  if (network.nodes < 3) return std::nullopt;
  const double n = network.nodes;
  const double most = (n - 1) * (n - 2) / (network.directed ? 1 : 2);
  return centralization(betweenness(network), (n - 1) * most);
}

bool can_afford_betweenness(const Network& network) {
  const auto steps = std::int64_t{network.nodes} + std::ssize(network.ties);
  return network.nodes * steps <= most_steps;
}

std::vector<std::optional<std::int64_t>> farness(const Network& network) {
  std::vector<std::optional<std::int64_t>> sums(at(network.nodes));
  Paths paths(network);
  for (int node = 0; node < network.nodes; ++node) {
    paths.from(node);
    if (paths.order().size() != sums.size()) continue;
    std::int64_t sum = 0;
    for (const int other : paths.order()) sum += paths.distance(other);
    sums[at(node)] = sum;
  }
  return sums;
}

}  // namespace collab
