// Minimum-cost flow from a source over people and places to a sink. Costs are negative worths; a
// place's edges to the sink cost the more the fuller it is, which keeps the problem convex and the
// answer exact.
#include "base/text/assignment.h"

#include <cstdint>
#include <deque>
#include <limits>

namespace collab {
namespace {

struct Edge {
  std::size_t to = 0;
  int room = 0;
  std::int64_t cost = 0;
};

constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t no_edge = std::numeric_limits<std::size_t>::max();

class Flow {
 public:
  explicit Flow(std::size_t nodes) : from_(nodes) {}

  /// An edge for one unit; its reverse stands behind it.
  void add(std::size_t from, std::size_t to, std::int64_t cost) {
    from_[from].push_back(edges_.size());
    edges_.push_back({to, 1, cost});
    from_[to].push_back(edges_.size());
    edges_.push_back({from, 0, -cost});
  }

  /// Sends one more unit along the cheapest path; false where there is none.
  bool send(std::size_t source, std::size_t sink) {
    const std::vector<std::size_t> came_by = cheapest_paths(source);
    if (came_by[sink] == no_edge) return false;
    for (std::size_t node = sink; node != source;) {
      const std::size_t edge = came_by[node];
      --edges_[edge].room;
      ++edges_[edge ^ 1U].room;
      node = edges_[edge ^ 1U].to;
    }
    return true;
  }

  /// The node to which a unit goes from here over a forward edge, or nothing.
  std::optional<std::size_t> sent_to(std::size_t from) const {
    for (const std::size_t edge : from_[from])
      if (edge % 2 == 0 && edges_[edge].room == 0) return edges_[edge].to;
    return std::nullopt;
  }

 private:
  /// The edge by which each node is reached on a cheapest path (Bellman-Ford with a queue: there
  /// are negative costs, but never a negative cycle).
  std::vector<std::size_t> cheapest_paths(std::size_t source) const {
    std::vector<std::int64_t> cost(from_.size(), unreached);
    std::vector<std::size_t> came_by(from_.size(), no_edge);
    std::vector<bool> waiting(from_.size(), false);
    std::deque<std::size_t> queue{source};
    cost[source] = 0;
    while (!queue.empty()) {
      const std::size_t node = queue.front();
      queue.pop_front();
      waiting[node] = false;
      for (const std::size_t at : from_[node]) {
        const Edge& edge = edges_[at];
        if (edge.room == 0 || cost[node] + edge.cost >= cost[edge.to]) continue;
        cost[edge.to] = cost[node] + edge.cost;
        came_by[edge.to] = at;
        if (!waiting[edge.to]) queue.push_back(edge.to);
        waiting[edge.to] = true;
      }
    }
    return came_by;
  }

  std::vector<std::vector<std::size_t>> from_;
  std::vector<Edge> edges_;
};

}  // namespace

std::vector<std::optional<std::size_t>> best_assignment(const Placing& placing) {
  const std::size_t source = placing.people + placing.places.size();
  const std::size_t sink = source + 1;
  Flow flow(sink + 1);
  for (std::size_t who = 0; who < placing.people; ++who) flow.add(source, who, 0);
  for (const Fit& fit : placing.fits)
    flow.add(fit.who, placing.people + fit.place, -std::int64_t{fit.worth});
  for (std::size_t place = 0; place < placing.places.size(); ++place)
    for (int k = 0; k < placing.places[place].room; ++k)
      flow.add(placing.people + place, sink,
               std::int64_t{placing.crowding} * (placing.places[place].taken + k));
  while (flow.send(source, sink)) {
  }
  std::vector<std::optional<std::size_t>> answer(placing.people);
  for (std::size_t who = 0; who < placing.people; ++who)
    if (const auto node = flow.sent_to(who)) answer[who] = *node - placing.people;
  return answer;
}

}  // namespace collab
