// Which team a document's title names; see titled_team.h.
#include "document/record/titled_team.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/text/quoted.h"
#include "document/words/title_words.h"

namespace collab {
namespace {

TitledTeam one_of_several(const std::string& title, const std::vector<Team>& fitting) {
  std::vector<std::string> slugs;
  for (const Team& each : fitting) slugs.push_back(each.slug);
  return {std::nullopt,
          fmt::format("{} may be several teams: {}", quoted(title), join(slugs, ", ")),
          "say which one: collab meeting record FILE --team TEAM"};
}

}  // namespace

TitledTeam team_titled(Workspace& workspace, const std::string& title) {
  const std::string whole = fold_text(title);
  const std::string bare = bare_team(title, workspace.school.name);
  if (whole.empty()) return {};
  std::vector<Team> fitting;
  std::vector<std::string> names;
  for (const Team& each : teams(workspace.db)) {
    if (fold_text(each.name) == whole || each.slug == whole) return {each, {}, {}};
    const bool fits = bare_team(each.name, {}) == bare || bare_team(each.slug, {}) == bare;
    if (fits && !bare.empty()) fitting.push_back(each);
    names.push_back(folded(each.name));
    names.push_back(each.slug);
  }
  if (fitting.size() == 1) return {fitting.front(), {}, {}};
  if (fitting.size() > 1) return one_of_several(title, fitting);
  if (bare.empty()) return {};
  const std::string near = did_you_mean(bare, names);
  return {std::nullopt, fmt::format("no team is called {}", quoted(title)),
          fmt::format("{}{}say whose meeting it was: collab meeting record FILE --team TEAM", near,
                      near.empty() ? "" : " else ")};
}

std::optional<Team> team_of_file(Db& db, const std::string& stem) {
  std::optional<Team> found;
  for (const Team& each : teams(db)) {
    const std::string rest = stem.substr(std::min(each.slug.size(), stem.size()));
    const bool dated = rest.size() > 10 && parse_iso(std::string_view(rest).substr(1, 10));
    const bool names = rest.empty() || rest.front() == '_' || dated;
    if (names && folded(stem).starts_with(each.slug)) found = each;
  }
  return found;
}

}  // namespace collab
