// See owner_words.h; owners in a cell or before a colon are owners.h's owners_said().
#include "document/words/owner_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "document/text/fold.h"
#include "document/text/quoted.h"
#include "document/words/owners.h"

namespace collab {

bool means_everyone(std::string_view words) {
  constexpr std::array<std::string_view, 9> all{"all",       "everyone",    "everybody",
                                                "we",        "team",        "the team",
                                                "all of us", "all members", "whole team"};
  return std::find(all.begin(), all.end(), words) != all.end();
}

void add_unique(std::vector<Id>& ids, Id id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

std::string nobody_known(std::string_view line, std::string_view name, const People& people) {
  const auto close = people.suggestion(name);
  return fmt::format("{} names nobody on the roster{}", quoted(line),
                     close.empty() ? "" : " (" + close + ")");
}

OwnersSaid owners_said(const Part& names, const People& people, const std::vector<Id>& everyone) {
  OwnersSaid said;
  if (people.match(names.text()).length == 0 && means_everyone(fold_text(names.text()))) {
    said.people = everyone;
    return said;
  }
  for (const auto& part : split_names(people, names.text())) {
    const auto name = names.text().substr(part.begin, part.end - part.begin);
    if (part.people.size() == 1) {
      add_unique(said.people, part.people.front());
    } else if (!said.doubt) {
      auto what = part.people.empty() ? nobody_known(name, name, people)
                                      : fmt::format("{} may be several people", quoted(name));
      said.doubt = {names.begin + part.begin, std::move(what),
                    part.people.empty() ? "write the name as on the roster"
                                        : people.told_apart_hint(part.people),
                    "PERSON", std::string{trim(name)}};
    }
  }
  return said;
}

}  // namespace collab
