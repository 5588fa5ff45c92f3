// Reads what a meeting passes on to another team, and what it answers to what was handed on to it;
// see block_reader.h.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/sheet/phrases.h"
#include "document/text/quoted.h"
#include "document/words/reference_words.h"

namespace collab {
namespace {

/// Whom a name means: a team by name or slug, a body outside by its own words.
const PassTo* receiver_named(const std::vector<PassTo>& receivers, std::string_view name) {
  const std::string words = fold_text(name);
  const auto at = std::ranges::find_if(
      receivers, [&](const PassTo& each) { return fold_text(each.name) == words; });
  return at == receivers.end() ? nullptr : &*at;
}

}  // namespace

void BlockReader::read_passed_on(const Entry& entry) {
  const auto line = whole(entry);
  const auto text = line.text();
  const auto colon = text.find(':');
  const PassTo* to = colon == std::string_view::npos
                         ? nullptr
                         : receiver_named(meeting_.receivers, trim(text.substr(0, colon)));
  if (to == nullptr) {
    collector_.ask(entry, line.begin, fmt::format("{} does not say to whom it goes", quoted(text)),
                   "write the team's name and a colon before it; a body outside the school needs a "
                   "link: collab team link new TEAM --outside BODY");
    return;
  }
  auto what = line.sub(colon + 1);
  At<HandOff> read{{}, collector_.spot(entry, what.begin)};
  read.to_team = to->team;
  if (!to->team) read.outside = to->name;
  std::string words{trim(what.text())};
  if (const auto open = words.rfind('('); words.ends_with(')') && open != std::string::npos) {
    const auto found = people_.find(words.substr(open + 1, words.size() - open - 2));
    if (found.size() == 1) {
      read.carrier = found.front();
      words = trim(std::string_view(words).substr(0, open));
    }
  }
  if (words.empty()) {
    collector_.prompt(entry);
    return;
  }
  read.text = words;
  collector_.reading().passed.push_back(std::move(read));
  collector_.understood(entry);
}

bool BlockReader::read_heard(const Entry& entry) {
  const auto text = entry.text.text();
  for (const auto& number : numbers_in(text, 'O')) {
    const auto known = std::ranges::find(meeting_.arrived, number.number, &HandOff::id);
    if (known == meeting_.arrived.end()) continue;
    auto answer = entry.text.sub(number.end);
    if (answer.text().starts_with(':')) answer = answer.sub(1);
    const auto plain = fold_text(answer.text());
    if (is_blank_value(answer.text())) {
      collector_.prompt(entry);
    } else if (plain == "not yet") {
      collector_.keep(entry);
    } else {
      At<HandOff> read{*known, collector_.spot(entry, answer.begin)};
      read.answer = std::string{trim(answer.text())};
      collector_.reading().heard.push_back(std::move(read));
      collector_.understood(entry);
    }
    return true;
  }
  const auto asked = fold(text).text.find(heard_question);
  if (asked == std::string::npos) return false;
  collector_.ask(entry, entry.text.begin,
                 fmt::format("{} is nothing that was handed on to this team", quoted(text)),
                 "write its number, such as (O4), after the question");
  return true;
}

}  // namespace collab
