// Neighbour lists, and networks made of another.
#include "measure/network/network.h"

#include <algorithm>

namespace collab {

Neighbours::Neighbours(const Network& network)
    : starts_(static_cast<std::size_t>(network.nodes) + 1) {
  const auto place = [](int node) { return static_cast<std::size_t>(node); };
  for (const Tie& tie : network.ties) {
    ++starts_[place(tie.from) + 1];
    if (!network.directed) ++starts_[place(tie.to) + 1];
  }
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
  std::vector<int> next(starts_.begin(), starts_.end() - 1);
  all_.resize(place(starts_.back()));
  for (const Tie& tie : network.ties) {
    all_[place(next[place(tie.from)]++)] = tie.to;
    if (!network.directed) all_[place(next[place(tie.to)]++)] = tie.from;
  }
}

std::span<const int> Neighbours::of(int node) const {
  const auto at = static_cast<std::size_t>(node);
  return {all_.begin() + starts_[at], all_.begin() + starts_[at + 1]};
}

Network undirected(const Network& network) {
  Network plain{network.nodes, network.ties, false};
  for (Tie& tie : plain.ties)
    if (tie.from > tie.to) std::swap(tie.from, tie.to);
  std::ranges::sort(plain.ties);
  const auto doubled = std::ranges::unique(plain.ties);
  plain.ties.erase(doubled.begin(), doubled.end());
  return plain;
}

Network without(const Network& network, int node) {
  Network rest = network;
  std::erase_if(rest.ties, [&](const Tie& tie) { return tie.from == node || tie.to == node; });
  return rest;
}

}  // namespace collab
