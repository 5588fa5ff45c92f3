// What an import says about people: new, changed, kept as edited here, left out, missing.
#include "cmd/import/told.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::size_t few = 3;  ///< up to so many are named in a line

std::string left_out_words(const std::vector<LeftOut>& left_out) {
  std::vector<std::string> lines;
  for (const LeftOut& each : left_out)
    lines.push_back(fmt::format("line {}: {}", each.line, visible(each.why)));
  if (lines.size() > few) {
    lines.resize(few);
    lines.push_back("...");
  }
  return fmt::format("{} left out ({})", left_out.size(), join(lines, "; "));
}

}  // namespace

std::string import_summary(const PeopleImport& result) {
  std::vector<std::string> parts;
  const auto add = [&parts](std::size_t count, std::string_view word) {
    if (count > 0) parts.push_back(fmt::format("{} {}", count, word));
  };
  add(result.made.size(), "new");
  add(static_cast<std::size_t>(result.changed), "changed");
  add(static_cast<std::size_t>(result.unchanged), "unchanged");
  if (!result.left_out.empty()) parts.push_back(left_out_words(result.left_out));
  return fmt::format("{}{}{}", count_of(result.rows, "row", "rows"), parts.empty() ? "" : ": ",
                     join(parts, ", "));
}

namespace {

std::string quoted(const std::optional<std::string>& value) {
  return value ? "'" + visible(*value) + "'" : "nothing";
}

/// "edited here", or which other import said it.
std::string whose_word(const FieldNews& news) {
  return news.from.empty() ? "edited here" : "as " + news.from + " said";
}

void tell_news(Desk& desk, const FieldNews& news) {
  const std::string whose = news.handle + ": " + news.field;
  switch (news.what) {
    case FieldNews::What::changed:
      desk.detail(fmt::format("{} {}, was {}", whose, quoted(news.file), quoted(news.here)));
      return;
    case FieldNews::What::kept:
      desk.detail(fmt::format("{} {} kept, {}; the file says {}", whose, quoted(news.here),
                              whose_word(news), quoted(news.file)));
      return;
    case FieldNews::What::both:
      desk.warn(fmt::format("{} {} kept, {}; the file has changed it to {}", whose,
                            quoted(news.here), whose_word(news), quoted(news.file)));
      return;
  }
}

/// "a, b, c, ...".
std::string some(std::vector<std::string> names) {
  if (names.size() > few) {
    names.resize(few);
    names.push_back("...");
  }
  return join(names, ", ");
}

bool is_back(const PeopleImport& result, const std::string& handle) {
  return std::ranges::find(result.returned, handle, &Returned::handle) != result.returned.end();
}

void tell_returned(Desk& desk, const PeopleImport& result) {
  std::vector<std::string> back;
  for (const Returned& each : result.returned) {
    if (each.away_until)
      desk.say(
          fmt::format("{0} is on the staff again, on leave until {1}; teams are joined anew: "
                      "collab team member add TEAM {0}",
                      each.handle, iso(*each.away_until)));
    else
      back.push_back(each.teams.empty()
                         ? each.handle
                         : fmt::format("{} (again on {})", each.handle, join(each.teams, ", ")));
  }
  if (back.empty()) return;
  const auto count = static_cast<std::int64_t>(back.size());
  desk.say(fmt::format("{} on the staff again, ended by an import: {}",
                       count_of(count, "person is", "people are"), some(std::move(back))));
}

/// Who is back, who may be somebody else, whose mail address is another's now.
void tell_identities(Desk& desk, const PeopleImport& result) {
  tell_returned(desk, result);
  if (!result.left_here.empty())
    desk.warn(
        fmt::format("in the file, and ended here by hand: {}; if they are back: collab "
                    "person reopen PERSON",
                    some(result.left_here)));
  for (const NewPerson& each : result.made)
    if (!each.near.empty())
      desk.warn(fmt::format("{} ({}) is new, and may be '{}'; if so: collab person merge {} {}",
                            each.handle, visible(each.name), each.near, each.near, each.handle));
  if (!result.new_roles.empty()) {
    std::vector<std::string> roles;
    for (const auto& [role, rows] : result.new_roles) roles.push_back(role);
    desk.say(
        fmt::format("{} new here and not counted as instructional: {}; see: collab school "
                    "setting list",
                    roles.size() == 1 ? "this role is" : "these roles are", in_quotes(roles)));
  }
  for (const std::string& handle : result.gave_mail)
    desk.say(fmt::format("{} gives the email up: it is another person's now", handle));
  for (const std::string& handle : result.gave_id)
    desk.say(fmt::format("{} gives the staff id up: it is another person's now", handle));
}

}  // namespace

void tell_import(Desk& desk, const PeopleImport& result, const ImportWords& words) {
  if (desk.globals.dry_run || desk.globals.verbose)
    for (const NewPerson& person : result.made)
      desk.detail(fmt::format("{}: {}, new", person.handle, visible(person.name)));
  for (const FieldNews& news : result.news)
    if (news.field != "end" || !is_back(result, news.handle)) tell_news(desk, news);
  tell_identities(desk, result);
  if (!result.ended.empty())
    desk.say(fmt::format(
        "{} ended: {}",
        count_of(static_cast<std::int64_t>(result.ended.size()), "person has", "people have"),
        some(result.ended)));
  if (result.memberships_ended > 0)
    desk.say(fmt::format("{} ended with people who leave",
                         count_of(result.memberships_ended, "membership", "memberships")));
  if (result.missing.empty()) return;
  const bool one = result.missing.size() == 1;
  desk.say(fmt::format("{} not in the {} and {} as they are: {}; if they have left: {}",
                       count_of(static_cast<std::int64_t>(result.missing.size()),
                                "person imported earlier is", "people imported earlier are"),
                       words.file, one ? "stays" : "stay", some(result.missing), words.who_left));
}

}  // namespace collab
