// See reader.h. Of people who are not staff nothing goes further than the line number.
#include "exchange/sis/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/text/text.h"

namespace collab {
namespace {

bool is_no(std::string_view text) {
  const std::string word = folded(text);
  return word == "false" || word == "0" || word == "no" || word == "n";
}

/// What systems write where they have nothing.
bool is_nothing(std::string_view text) {
  constexpr std::array<std::string_view, 8> words = {"",    ".",  "-",    "--",
                                                     "n/a", "na", "none", "null"};
  return std::find(words.begin(), words.end(), folded(text)) != words.end();
}

RosterCell cell_of(const SisTable& table, const CsvRow& row, std::string_view column) {
  const std::string value = table.text(row, column);
  return {is_nothing(value) ? std::nullopt : std::optional(value), table.at(row, column)};
}

}  // namespace

SisPost post_of(const SisUser& user) {
  SisPost post;
  post.user = user.id;
  post.row = user.row;
  return post;
}

SisReader::SisReader(const SisFiles& files, const SisReading& reading)
    : files_(files), reading_(reading) {}

SisTable SisReader::open(const SisTableKind& kind) {
  if (closed_ || !files_.has(kind.file)) return {};
  SisTable table(files_, kind, reading_.maps);
  data.problems.insert(data.problems.end(), table.problems().begin(), table.problems().end());
  if (!table.unknown().empty()) {
    data.warnings.push_back(
        fmt::format("{}: {} not read: {}", table.place(),
                    table.unknown().size() == 1 ? "this column was" : "these columns were",
                    in_quotes(table.unknown())));
  }
  if (auto last = table.unended()) data.unended.push_back(std::move(*last));
  return table.unusable() ? SisTable() : table;
}

std::string SisReader::other_format() const {
  const std::string folder = visible(files_.folder());
  if (files_.has("schools.csv") && files_.has("teachers.csv"))
    return fmt::format("this looks like a set for Clever: collab import clever {}", folder);
  if (files_.has("Teacher.csv") || (files_.has("users.csv") && !files_.has("manifest.csv")))
    return fmt::format("this looks like School Data Sync: collab import sds {}", folder);
  if (files_.has("users.csv"))
    return fmt::format("this looks like OneRoster: collab import oneroster {}", folder);
  return {};
}

SisTable SisReader::open_needed(const SisTableKind& kind, std::string hint) {
  if (files_.has(kind.file)) return open(kind);
  if (std::string other = other_format(); !other.empty()) {
    hint = std::move(other);
    data.problems.clear();  // of files that are another format's
    closed_ = true;
  }
  problem({files_.place(kind.file), 0, 0, "there is no such file", std::move(hint), {}, 1});
  return {};
}

std::size_t SisReader::note_row(const SisTable& table, const CsvRow& row) {
  data.rows.push_back({table.place(), row.front().line});
  return data.rows.size() - 1;
}

/// A school's own word in OneRoster 1.2 is an extension: "ext:department-chair".
std::optional<std::string> SisReader::staff_role(const std::string& word) const {
  auto role = reading_.words.staff_role(word);
  if (role || !word.starts_with("ext:")) return role;
  std::string own = word.substr(4);
  std::ranges::replace(own, '-', ' ');
  return reading_.words.staff_role(own);
}

void SisReader::add_post(const SisTable& table, const CsvRow& row, SisPost post) {
  SisRow& noted = data.rows[post.row];
  if (const auto role = staff_role(post.role)) {
    post.role = *role;
    post.at = table.problem(row, "role", {});
    data.posts.push_back(std::move(post));
    return;
  }
  noted.fate = "left out";
  const std::string word = folded(post.role);
  if (post.origin == SisPost::Origin::role) other_roles_.emplace(post.user, word);
  if (post.role.empty()) {
    if (noted.reason.empty()) noted.reason = "no role";
  } else if (reading_.words.is_no_staff(post.role)) {
    noted.reason = word;
  } else {
    noted.reason = fmt::format("role '{}' is not known", visible(post.role));
    ++unknown_roles_[word];
  }
}

std::optional<Date> SisReader::day(const SisTable& table, const CsvRow& row,
                                   std::string_view column) {
  const std::string text = table.text(row, column);
  if (text.empty()) return std::nullopt;
  const auto day = sis_day(text, reading_.order);
  if (day && plausible(*day)) return day;
  const bool two_ways = !reading_.order && sis_day(text, DateOrder::mdy);
  problem(table.problem(row, column,
                        fmt::format("{} '{}' is not a date", column, clipped(text, 40)),
                        two_ways ? "say the order of its dates: --date-format mdy or dmy"
                                 : "write it as 2026-08-17"));
  return std::nullopt;
}

std::optional<Date> SisReader::last_of(const std::map<std::string, Date>& ends,
                                       const std::vector<std::string>& sessions) {
  std::optional<Date> last;
  for (const std::string& session : sessions) {
    const auto end = ends.find(session);
    if (end != ends.end()) last = std::max(last.value_or(end->second), end->second);
  }
  return last;
}

bool SisReader::is_gone(std::string_view status) {
  constexpr std::array<std::string_view, 6> words = {"tobedeleted", "inactive",   "deleted",
                                                     "withdrawn",   "terminated", "transferred"};
  const std::string word = folded(status);
  return std::find(words.begin(), words.end(), word) != words.end();
}

SisUser SisReader::user(const SisTable& table, const CsvRow& row) {
  SisUser user;
  data.users_file = table.place();
  user.id = table.text(row, "id");
  user.line = row.front().line;
  user.row = note_row(table, row);
  user.given = cell_of(table, row, "givenName").value.value_or("");
  user.family = cell_of(table, row, "familyName").value.value_or("");
  user.username = table.text(row, "username");
  RosterCell name;
  name.at = table.at(row, table.has("givenName") ? "givenName" : "id");
  if (!user.given.empty() && !user.family.empty())
    name.value = user.given + " " + user.family;
  else if (!user.given.empty() || !user.family.empty() || !user.username.empty())
    name.value = !user.given.empty()    ? user.given
                 : !user.family.empty() ? user.family
                                        : user.username;
  user.cells["name"] = name;
  user.cells["source_id"] = {user.id, table.at(row, "id")};
  take_email(user, table, row, "email");
  if (table.has("staff_id")) user.cells["staff_id"] = cell_of(table, row, "staff_id");
  const std::string status = table.text(row, "status");
  if (is_gone(status)) {
    user.standing = RosterRow::Standing::gone;
    user.why = "status " + folded(status);
    user.left_on = sis_day(table.text(row, "dateLastModified"), reading_.order);
  } else if (is_no(table.text(row, "enabledUser"))) {
    user.standing = RosterRow::Standing::disabled;
    user.why = "enabledUser false";
  }
  return user;
}

void SisReader::add_user_posts(const SisTable& table, const CsvRow& row, SisPost post,
                               std::vector<std::string> orgs) {
  std::vector<std::string> roles = table.list(row, "role");
  if (roles.empty()) roles.emplace_back();
  if (orgs.empty()) orgs.emplace_back();
  for (const std::string& role : roles) {
    post.role = role;
    for (const std::string& org : orgs) {
      post.org = org;
      add_post(table, row, post);
      if (!is_staff(role)) break;
    }
  }
}

void SisReader::take_email(SisUser& user, const SisTable& table, const CsvRow& row,
                           std::string_view column) {
  if (table.has(column)) user.cells["email"] = cell_of(table, row, column);
}

void SisReader::add_org(const SisTable& table, const CsvRow& row) {
  SisOrg org{table.text(row, "id"), table.text(row, "name"), folded(table.text(row, "type")),
             table.text(row, "parentSourcedId"), table.text(row, "identifier")};
  const bool twice = std::any_of(data.orgs.begin(), data.orgs.end(),
                                 [&](const SisOrg& other) { return other.id == org.id; });
  if (twice)
    problem(table.problem(row, "id", fmt::format("org '{}' is there twice", clipped(org.id, 60))));
  else
    data.orgs.push_back(std::move(org));
}

void SisReader::add_class(const SisTable& table, const CsvRow& row, SisClass taught) {
  const std::string id = table.text(row, "id");
  if (!data.classes.emplace(id, std::move(taught)).second)
    problem(table.problem(row, "id", fmt::format("class '{}' is there twice", clipped(id, 60))));
}

void SisReader::count_students(const SisTableKind& kind, bool people) {
  const SisTable table = open(kind);
  for (const CsvRow& row : table.rows()) {
    const std::size_t at = note_row(table, row);
    data.rows[at].fate = "left out";
    data.rows[at].reason = "student";
    if (people) data.students.push_back(at);
  }
}

void SisReader::finish() {
  reading_.maps.check_used();
  for (const SisUser& user : data.users) {
    const auto other = other_roles_.find(user.id);
    SisRow& row = data.rows[user.row];
    if (other != other_roles_.end() && row.reason == "no role") row.reason = other->second;
  }
  if (unknown_roles_.empty()) return;
  std::vector<std::string> words;
  for (const auto& [word, count] : unknown_roles_)
    words.push_back(fmt::format("'{}' ({})", visible(word), count_of(count, "row", "rows")));
  data.warnings.push_back(fmt::format(
      "left out, since it is not known to be a role of staff: {}; if it is: --staff-role "
      "'{}'",
      join(words, ", "), visible(unknown_roles_.begin()->first)));
}

}  // namespace collab
