// Which nodes of a network hang together, and what it hangs on.
#pragma once
#include <vector>

#include "measure/network/network.h"

namespace collab {

/// For each node the number of its component, from 0 on in the order of their first nodes.
/// Directions do not count: the weak components of a directed network. By union-find, in all but
/// linear time (Tarjan 1975).
std::vector<int> components(const Network& network);
/// The strong components of a directed network: within one, each node is reached from each other
/// along the ties (Tarjan 1972); linear. Numbered as components() does.
std::vector<int> strong_components(const Network& network);
/// How many nodes each component has, by its number.
std::vector<int> sizes(const std::vector<int>& component);

/// What an undirected network hangs on: nodes and ties whose loss leaves more components than
/// there were (articulation points and bridges; Hopcroft and Tarjan 1973); linear. By node, and in
/// the order of the ties.
struct Cuts {
  std::vector<bool> nodes;
  std::vector<bool> ties;
};
Cuts cuts(const Network& network);

}  // namespace collab
