// See check.h. In a delta a reference may lead to what was told before.
#include "exchange/sis/check.h"

#include <fmt/format.h>

#include <set>

#include "base/text/text.h"

namespace collab {
namespace {

Problem at_post(const SisPost& post, std::string what) {
  Problem problem = post.at;
  problem.what = std::move(what);
  return problem;
}

void check_ids(const SisData& data, const std::set<std::string>& staff,
               std::vector<Problem>& problems) {
  for (const SisUser& user : data.users) {
    if (!user.id.empty() || staff.count(user.id) == 0) continue;
    const CsvField& at = user.cells.find("source_id")->second.at;
    problems.push_back(
        {data.users_file, at.line, at.column, "a member of staff without an id", {}, {}, 1});
  }
}

}  // namespace

void check_references(const SisData& data, std::vector<Problem>& problems) {
  std::set<std::string> users;
  for (const SisUser& user : data.users) users.insert(user.id);
  std::set<std::string> orgs;
  for (const SisOrg& org : data.orgs) orgs.insert(org.id);
  std::set<std::string> staff;
  for (const SisPost& post : data.posts) {
    staff.insert(post.user);
    if (!data.delta && !data.users.empty() && users.count(post.user) == 0)
      problems.push_back(at_post(
          post, fmt::format("user '{}' is not in {}", clipped(post.user, 60), data.users_name)));
    if (data.knows_classes && !data.delta_classes && !post.class_id.empty() &&
        data.classes.find(post.class_id) == data.classes.end())
      problems.push_back(at_post(post, fmt::format("class '{}' is not in {}",
                                                   clipped(post.class_id, 60), data.classes_name)));
    if (data.knows_orgs && !post.org.empty() && orgs.count(post.org) == 0)
      problems.push_back(at_post(
          post, fmt::format("org '{}' is not in {}", clipped(post.org, 60), data.orgs_name)));
  }
  check_ids(data, staff, problems);
}

namespace {

/// The change by which somebody's value has lost its end, where it is the last value of a file.
const FieldNews* shortened(const SisLastValue& last, const std::string& handle,
                           const PeopleImport& people) {
  for (const FieldNews& news : people.news) {
    if (news.handle != handle || news.what != FieldNews::What::changed || !news.here) continue;
    const std::string told = news.file.value_or("");
    if (told.ends_with(last.text) && news.here->starts_with(told)) return &news;
  }
  return nullptr;
}

}  // namespace

std::optional<std::string> sign_of_a_cut(const SisData& data, const SisStaff& staff,
                                         const PeopleImport& people, const StaffWords& words) {
  for (const SisLastValue& last : data.unended) {
    if (last.is_role && words.only_begins_a_role(last.text))
      return fmt::format(
          "the last line of {} has no end, and its role '{}' is only the beginning "
          "of one",
          last.file, visible(last.text));
    for (std::size_t i = 0; i < staff.noted.size(); ++i) {
      const SisRow& row = data.rows[staff.noted[i]];
      if (row.file != last.file || row.line != last.line) continue;
      if (const FieldNews* news = shortened(last, people.outcomes[i].handle, people))
        return fmt::format("the last line of {} has no end, and its {} '{}' was '{}' here",
                           last.file, news->field, visible(news->file.value_or("")),
                           visible(*news->here));
    }
  }
  return std::nullopt;
}

}  // namespace collab
