// Three ways, one key at a time.
#include "document/record/merge.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"

namespace collab {

Merge::Merge(const std::vector<Said>& now, SaidByKey before, std::string file, Show show)
    : now_(now), before_(std::move(before)), file_(std::move(file)), show_(std::move(show)) {
  std::stable_sort(now_.begin(), now_.end(),
                   [](const Said& a, const Said& b) { return a.key < b.key; });
}

const Said* Merge::fact(const std::string& key) const {
  const auto at =
      std::lower_bound(now_.begin(), now_.end(), key,
                       [](const Said& each, const std::string& k) { return each.key < k; });
  return at == now_.end() || at->key != key ? nullptr : &*at;
}

const std::string* Merge::said(const std::string& key) const {
  const Said* found = fact(key);
  return found ? &found->value : nullptr;
}

const std::string* Merge::said_before(const std::string& key) const {
  const auto at = before_.find(key);
  return at == before_.end() ? nullptr : &at->second;
}

bool Merge::applies(const std::string& key, const std::optional<std::string>& ours,
                    std::string_view words) {
  const std::string* value = said(key);
  if (!value || ours == *value) return false;
  const std::string* before = said_before(key);
  if (before && *before == *value) return false;
  const bool unchanged_here = before ? ours == *before : !ours;
  return unchanged_here || ask_which(key, ours, words);
}

bool Merge::withdraws(const std::string& key, const std::optional<std::string>& ours) const {
  const std::string* before = said_before(key);
  return before && ours == *before && !said(key);
}

void Merge::ask(Spot at, std::string what, std::string hint) {
  questions_.push_back({{file_, at.line, at.column, std::move(what), std::move(hint), {}, 1}});
  questions_.back().likely = true;
}

bool Merge::ask_which(const std::string& key, const std::optional<std::string>& ours,
                      std::string_view words) {
  const Said* found = fact(key);
  const std::string_view part = std::string_view(key).substr(key.rfind('/') + 1);
  std::string what =
      fmt::format("{}: the document says '{}', and the workspace, changed since, '{}'", words,
                  found ? visible(show_(part, found->value)) : "nothing",
                  ours ? visible(show_(part, *ours)) : "nothing");
  if (const auto told = told_.find(what); told != told_.end()) return told->second == "document";
  open_.insert(key);
  ask(found ? found->at : Spot{1, 1}, std::move(what),
      "make them the same, in the document or in the workspace, and record again");
  questions_.back().takes = "document workspace";
  questions_.back().about = key;
  questions_.back().of_attendance = key.starts_with("attendance/");
  return false;
}

void Merge::leave_open(const std::string& key, std::string what, std::string hint) {
  const Said* found = fact(key);
  open_.insert(key);
  ask(found ? found->at : Spot{1, 1}, std::move(what), std::move(hint));
}

void Merge::stays(const std::string& key, const std::optional<std::string>& planned) {
  const std::string* before = said_before(key);
  if (!before && planned) before_.emplace(key, *planned);
  if (!said(key)) held_.push_back(key);
}

void Merge::hold(std::string prefix) { held_.push_back(std::move(prefix)); }

SaidByKey Merge::to_keep(const std::vector<Said>& recorded) const {
  SaidByKey facts;
  for (const Said& each : recorded) {
    if (!open_.contains(each.key)) facts.insert_or_assign(each.key, each.value);
  }
  for (const std::string& key : open_) {
    if (const std::string* before = said_before(key)) facts.insert_or_assign(key, *before);
  }
  for (const std::string& prefix : held_) {
    for (auto at = before_.lower_bound(prefix);
         at != before_.end() && at->first.starts_with(prefix); ++at) {
      facts.insert(*at);
    }
  }
  return facts;
}

}  // namespace collab
