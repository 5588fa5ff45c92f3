// Components by union-find; strong components and cuts by one walk in depth, with a stack of our
// own: a chain of a hundred thousand people must not end the program's.
#include "measure/network/parts.h"

#include <algorithm>
#include <numeric>

namespace collab {
namespace {

std::size_t place(int node) { return static_cast<std::size_t>(node); }

/// Numbers from 0 on in the order in which they first stand.
std::vector<int> in_order(std::vector<int> marks) {
  std::vector<int> number(marks.size(), -1);
  int next = 0;
  for (int& mark : marks) {
    int& own = number[place(mark)];
    if (own < 0) own = next++;
    mark = own;
  }
  return marks;
}

int root_of(std::vector<int>& parent, int node) {
  while (parent[place(node)] != node) {
    parent[place(node)] = parent[place(parent[place(node)])];
    node = parent[place(node)];
  }
  return node;
}

/// A node whose neighbours are being looked at.
struct Step {
  int node = 0;
  std::size_t next = 0;  ///< of its neighbours
};

/// Tarjan's walk for strong components.
class StrongWalk {
 public:
  explicit StrongWalk(const Network& network)
      : neighbours_(network), found_(place(network.nodes), -1), low_(found_), component_(found_) {}

  std::vector<int> components() {
    for (int node = 0; node < static_cast<int>(found_.size()); ++node)
      if (found_[place(node)] < 0) walk(node);
    return in_order(component_);
  }

 private:
  void enter(int node) {
    found_[place(node)] = low_[place(node)] = time_++;
    open_.push_back(node);
    path_.push_back({node, 0});
  }
  void walk(int root) {
    for (enter(root); !path_.empty();) {
      Step& step = path_.back();
      const auto around = neighbours_.of(step.node);
      if (step.next == around.size()) {
        leave(step.node);
        continue;
      }
      const int to = around[step.next++];
      if (found_[place(to)] < 0)
        enter(to);
      else if (component_[place(to)] < 0)
        lower(path_.back().node, found_[place(to)]);
    }
  }
  void leave(int node) {
    path_.pop_back();
    if (!path_.empty()) lower(path_.back().node, low_[place(node)]);
    if (low_[place(node)] != found_[place(node)]) return;
    for (int last = -1; last != node;) {
      last = open_.back();
      open_.pop_back();
      component_[place(last)] = node;
    }
  }
  void lower(int node, int to) { low_[place(node)] = std::min(low_[place(node)], to); }

  Neighbours neighbours_;
  std::vector<int> found_;  ///< when each node was found; -1 is not yet
  std::vector<int> low_;    ///< the earliest node that is reached from it
  std::vector<int> component_;
  std::vector<int> open_;  ///< found, and in no component yet
  std::vector<Step> path_;
  int time_ = 0;
};

/// The walk for articulation points and bridges.
class CutWalk {
 public:
  explicit CutWalk(const Network& network)
      : neighbours_(network),
        found_(place(network.nodes), -1),
        low_(found_),
        parent_(found_),
        is_cut_(place(network.nodes)),
        is_bridge_(place(network.nodes)) {}

  Cuts cuts(const std::vector<Tie>& ties) {
    for (int node = 0; node < static_cast<int>(found_.size()); ++node)
      if (found_[place(node)] < 0) walk(node);
    std::vector<bool> bridges;
    for (const Tie& tie : ties)
      bridges.push_back((parent_[place(tie.to)] == tie.from && is_bridge_[place(tie.to)]) ||
                        (parent_[place(tie.from)] == tie.to && is_bridge_[place(tie.from)]));
    return {std::move(is_cut_), std::move(bridges)};
  }

 private:
  void enter(int node, int from) {
    found_[place(node)] = low_[place(node)] = time_++;
    parent_[place(node)] = from;
    path_.push_back({node, 0});
  }
  void walk(int root) {
    int branches = 0;
    for (enter(root, -1); !path_.empty();) {
      Step& step = path_.back();
      const int node = step.node;
      const auto around = neighbours_.of(node);
      if (step.next == around.size()) {
        leave(node);
        continue;
      }
      const int to = around[step.next++];
      if (found_[place(to)] < 0) {
        branches += node == root;
        enter(to, node);
      } else if (to != parent_[place(node)]) {
        low_[place(node)] = std::min(low_[place(node)], found_[place(to)]);
      }
    }
    is_cut_[place(root)] = branches > 1;
  }
  void leave(int node) {
    path_.pop_back();
    if (path_.empty()) return;
    const int above = path_.back().node;
    low_[place(above)] = std::min(low_[place(above)], low_[place(node)]);
    if (low_[place(node)] >= found_[place(above)]) is_cut_[place(above)] = true;
    if (low_[place(node)] > found_[place(above)]) is_bridge_[place(node)] = true;
  }

  Neighbours neighbours_;
  std::vector<int> found_;
  std::vector<int> low_;
  std::vector<int> parent_;
  std::vector<bool> is_cut_;
  std::vector<bool> is_bridge_;  ///< of the tie to the node's parent
  std::vector<Step> path_;
  int time_ = 0;
};

}  // namespace

std::vector<int> components(const Network& network) {
  std::vector<int> parent(place(network.nodes));
  std::iota(parent.begin(), parent.end(), 0);
  for (const Tie& tie : network.ties)
    parent[place(root_of(parent, tie.from))] = root_of(parent, tie.to);
  std::vector<int> component(parent.size());
  for (int node = 0; node < network.nodes; ++node) component[place(node)] = root_of(parent, node);
  return in_order(std::move(component));
}

std::vector<int> strong_components(const Network& network) {
  return StrongWalk(network).components();
}

std::vector<int> sizes(const std::vector<int>& component) {
  std::vector<int> counts;
  for (const int number : component) {
    if (place(number) >= counts.size()) counts.resize(place(number) + 1);
    ++counts[place(number)];
  }
  return counts;
}

Cuts cuts(const Network& network) { return CutWalk(network).cuts(network.ties); }

}  // namespace collab
