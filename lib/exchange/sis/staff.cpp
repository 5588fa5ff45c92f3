// Who of the users is staff at the school; what roles and groups they have is in roles.cpp.
#include "exchange/sis/staff.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "exchange/sis/check.h"
#include "exchange/sis/roles.h"

namespace collab {
namespace {

class Picker {
 public:
  Picker(SisData& data, const OrgScope& scope, Date today)
      : data_(data), scope_(scope), roles_(data, today) {
    for (SisPost& post : data_.posts) {
      const auto taught = data_.classes.find(post.class_id);
      if (post.org.empty() && taught != data_.classes.end()) post.org = taught->second.org;
      posts_[post.user].push_back(&post);
    }
  }

  SisStaff pick() {
    staff_.roster.csv.file = data_.users_file;
    staff_.roster.csv.rows.resize(data_.users.size());
    staff_.roster.problems = data_.problems;
    check_references(data_, staff_.roster.problems);
    for (const SisUser& user : data_.users) take(user);
    end_lapsed();
    check_roster(staff_.roster);
    return std::move(staff_);
  }

 private:
  SisRow& noted(std::size_t row) { return data_.rows[row]; }

  void take(const SisUser& user) {
    const auto found = posts_.find(user.id);
    if (found == posts_.end()) return take_without_post(user);
    std::vector<const SisPost*> here;
    std::vector<const SisPost*> gone;
    for (const SisPost* post : found->second) {
      const bool there = scope_.covers(post->org);
      const bool dropped = there && post->gone;
      note_post(*post, user, there, dropped);
      if (dropped) gone.push_back(post);
      if (there && !dropped) here.push_back(post);
    }
    const bool only_gone = here.empty() && !gone.empty() && data_.delta_roles;
    if (here.empty() && !only_gone) return leave_out(user, found->second);
    RosterRow row = row_of(user);
    roles_.fill(row, here, gone);
    keep(user, std::move(row));
  }

  void note_post(const SisPost& post, const SisUser& user, bool there, bool dropped) {
    if (post.row == user.row) return;
    SisRow& row = noted(post.row);
    row.id = user.id;
    row.name = user.cells.find("name")->second.value.value_or("");
    row.fate = there && !dropped ? "kept" : "left out";
    row.reason = post.role;
    if (!there) row.reason = elsewhere(post.org);
    if (dropped) row.reason += ", deleted";
  }

  std::string elsewhere(const std::string& org) const {
    return org.empty() ? "at no school" : fmt::format("at {}", org_words(data_, org));
  }

  /// In a delta somebody's roles need not be told again.
  void take_without_post(const SisUser& user) {
    const bool gone = user.standing == RosterRow::Standing::gone;
    SisRow& row = noted(user.row);
    const bool told = row.fate == "left out" && row.reason != "no role";
    if (told || (!gone && !data_.delta)) {
      if (row.fate.empty()) row.reason = "no role";
      row.fate = "left out";
      return;
    }
    RosterRow known = row_of(user);
    known.left_out_if_new = gone ? user.why : "no role in this delta";
    keep(user, std::move(known));
  }

  void leave_out(const SisUser& user, const std::vector<const SisPost*>& posts) {
    SisRow& row = noted(user.row);
    row.fate = "left out";
    row.id = user.id;
    row.name = user.cells.find("name")->second.value.value_or("");
    row.reason =
        posts.front()->gone ? posts.front()->role + ", deleted" : elsewhere(posts.front()->org);
  }

  RosterRow row_of(const SisUser& user) const {
    RosterRow row;
    row.line = user.line;
    row.cells = user.cells;
    row.cells["ended_on"] = {std::nullopt, user.cells.find("name")->second.at};
    row.standing = user.standing;
    if (user.standing != RosterRow::Standing::here) row.left_out_if_new = user.why;
    if (user.left_on) row.cells["ended_on"].value = iso(*user.left_on);
    row.name_stands_in = user.given.empty() && user.family.empty() && !user.username.empty();
    row.wishes = {user.username.substr(0, user.username.find('@')),
                  user.cells.find("name")->second.value.value_or(""), "p" + user.id};
    return row;
  }

  void keep(const SisUser& user, RosterRow row) {
    staff_.roster.rows.push_back(std::move(row));
    staff_.noted.push_back(user.row);
  }

  /// Whose roles have all ended has left, unless that is so of everybody: then the roster is an old
  /// one.
  void end_lapsed() {
    std::vector<std::pair<RosterRow*, Date>> lapsed;
    std::size_t here = 0;
    for (RosterRow& row : staff_.roster.rows) {
      if (row.standing != RosterRow::Standing::here || !row.has_column("role")) continue;
      ++here;
      if (const auto last = roles_.lapsed_on(row)) lapsed.emplace_back(&row, *last);
    }
    if (lapsed.empty()) return;
    if (lapsed.size() < here) {
      for (const auto& [row, last] : lapsed) row->cells["ended_on"].value = iso(last);
      return;
    }
    Date last = lapsed.front().second;
    for (const auto& each : lapsed) last = std::max(last, each.second);
    staff_.warnings.push_back(fmt::format(
        "every role in it ended by {}: an old roster? the people are taken, with roles that "
        "ended then",
        iso(last)));
  }

  SisData& data_;
  const OrgScope& scope_;
  SisRoles roles_;
  std::map<std::string, std::vector<const SisPost*>> posts_;
  SisStaff staff_;
};

}  // namespace

SisStaff staff_of(SisData& data, const OrgScope& scope, Date today) {
  return Picker(data, scope, today).pick();
}

}  // namespace collab
