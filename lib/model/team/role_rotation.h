// One role of a team's rotation on its way through the days: used by rotation.cpp and turns.cpp
// only.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/team/rotation.h"
#include "model/team/team.h"

namespace collab {

/// Knows who may take the role when, in which order, and who had it up to the last day passed.
class RoleRotation {
 public:
  RoleRotation(Db& db, const Team& team, std::string_view role);

  /// The people who take turns on the day, in order; who is away does not matter here.
  std::vector<Id> order(Date day) const;
  /// Whose turn it is after the days passed so far.
  Turn turn(Date day, std::optional<Id> other_than) const;
  /// True where the person is a member and not away.
  bool expected(Id person, Date day) const;
  /// Goes on by a meeting that `who` led or noted (nobody known: nobody's turn is used up).
  void pass(Date day, std::optional<Id> who, std::optional<Id> other_than);
  /// Whose turn the day uses up, where `who` takes it: who gave it away in a swap, else `who`.
  Id credited(Date day, Id who) const;

 private:
  struct Span {
    std::string role;
    Date from_on{};
    std::optional<Date> until_on;
  };
  struct Away {
    Span span;
    std::string here_on;  ///< the weekdays on which the person is here all the same
  };
  struct Member {
    Id person = 0;
    std::vector<Span> stays;
    std::vector<Away> away;
  };
  struct Exception {
    Date day{};
    Id person = 0;
    bool takes = false;
    std::optional<Id> instead_of;
  };

  void read_members(Db& db, Id team);
  void read_exceptions(Db& db, Id team);
  static bool covers(const Span& span, Date day);
  const Member* member(Id person) const;
  bool has_role(const Member& member, Date day, std::string_view role) const;
  bool takes_turns(const Member& member, Date day) const;
  const Exception* taken(Date day) const;
  bool skipped(Date day, Id person) const;
  std::vector<Id> holders(Date day) const;
  std::optional<Id> least_recent(const std::vector<Id>& people, Date day,
                                 std::optional<Id> other_than, bool heed_skips) const;

  std::string role_;
  bool fixed_ = false;
  std::vector<Member> members_;  ///< by handle
  std::vector<Id> set_order_;
  std::vector<Exception> exceptions_;
  std::map<Id, Date> last_turn_;
  std::vector<Id> owed_;  ///< passed over when it was their turn, the longest first
  std::optional<Id> last_;
};

}  // namespace collab
