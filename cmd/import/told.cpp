// What an import says about people: new, changed, kept as edited here, left out, missing.
#include "cmd/import/told.h"

#include <fmt/format.h>

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

void tell_news(Desk& desk, const FieldNews& news) {
  const std::string whose = news.handle + ": " + news.field;
  switch (news.what) {
    case FieldNews::What::changed:
      desk.detail(fmt::format("{} {}, was {}", whose, quoted(news.file), quoted(news.here)));
      return;
    case FieldNews::What::kept:
      desk.detail(fmt::format("{} {} kept, edited here; the file says {}", whose, quoted(news.here),
                              quoted(news.file)));
      return;
    case FieldNews::What::both:
      desk.warn(fmt::format("{} {} kept, edited here; the file has changed it to {}", whose,
                            quoted(news.here), quoted(news.file)));
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

}  // namespace

void tell_import(Desk& desk, const PeopleImport& result, const ImportWords& words) {
  if (desk.globals.dry_run || desk.globals.verbose)
    for (const NewPerson& person : result.made)
      desk.detail(fmt::format("{}: {}, new", person.handle, visible(person.name)));
  for (const FieldNews& news : result.news) tell_news(desk, news);
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
