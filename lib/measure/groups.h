// How many pairs of people who met come from different groups. Inner header of lib/measure.
#pragma once
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/db.h"

namespace collab {

/// The kinds of group in which people stand.
inline constexpr std::array<std::string_view, 3> group_kinds = {"grade", "department", "role"};

/// Pairs of people who both have a group of a kind, and those of them that share none.
struct Pairs {
  double all = 0;
  double cross = 0;
};

/// Everybody's groups, from the table `grouped`.
class Groups {
 public:
  explicit Groups(const Db& db);
  /// The pairs among these people by their groups on a day (ISO), for each kind. Administrators are
  /// in no pair. The cost is that of the people, and of the pairs of those with several groups.
  std::array<Pairs, group_kinds.size()> pairs(std::span<const Id> people,
                                              const std::string& day) const;

 private:
  struct Span {
    std::size_t kind = 0;
    int group = 0;  ///< number of its name
    std::string from;
    std::string to;
  };
  std::unordered_map<Id, std::vector<Span>> spans_;
};

}  // namespace collab
