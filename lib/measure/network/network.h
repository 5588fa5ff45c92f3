// A network as numbers: nodes from 0 on and the ties between them. Who they are, the caller knows.
// Parts and cuts are in parts.h, density and centralization in centrality.h.
#pragma once
#include <compare>
#include <span>
#include <vector>

namespace collab {

struct Tie {
  int from = 0;
  int to = 0;
  auto operator<=>(const Tie&) const = default;
};

/// No tie stands twice, none leads from a node to itself; of an undirected network each stands in
/// one direction only.
struct Network {
  int nodes = 0;
  std::vector<Tie> ties = {};
  bool directed = false;
};

/// The neighbours of each node in one list: along the ties, of an undirected network both ways.
class Neighbours {
 public:
  explicit Neighbours(const Network& network);
  std::span<const int> of(int node) const;

 private:
  std::vector<int> starts_;  ///< where each node's neighbours begin, and the end
  std::vector<int> all_;
};

/// The same without directions: two ties in opposite directions are one.
Network undirected(const Network& network);
/// The same without the ties of one node, which stays as a number.
Network without(const Network& network, int node);

}  // namespace collab
