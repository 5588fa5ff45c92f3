// Matching in two rounds: first all that have a key in common, then names among those left over, so
// that a namesake never takes the place of somebody whose key stands elsewhere in the file.
#include "exchange/people/match.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "exchange/people/columns.h"
#include "model/people/roster.h"

namespace collab {
namespace {

using ByText = std::map<std::string, const Person*, std::less<>>;

const Person* found_in(const ByText& people, const std::optional<std::string>& key) {
  if (!key) return nullptr;
  const auto found = people.find(*key);
  return found == people.end() ? nullptr : found->second;
}

std::optional<std::string> fold(const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  return folded(*text);
}

bool has_key(const RosterRow& row) {
  return row.value("staff_id") || row.value("source_id") || row.value("email") ||
         row.value("handle");
}

class Matcher {
 public:
  Matcher(Db& db, const Roster& roster, const std::optional<std::string>& system,
          std::vector<Problem>& problems)
      : db_(db), roster_(roster), system_(system), problems_(problems), all_(people(db)) {
    for (const Person& person : all_) {
      by_id_[person.id] = &person;
      by_handle_[person.handle] = &person;
      if (person.staff_id) by_staff_id_[*person.staff_id] = &person;
      if (person.email) by_email_[folded(*person.email)] = &person;
      by_name_[folded(person.name)].push_back(&person);
    }
  }

  std::vector<std::optional<Person>> match() {
    std::vector<const Person*> found(roster_.rows.size(), nullptr);
    for (std::size_t i = 0; i < found.size(); ++i) {
      found[i] = by_key(roster_.rows[i]);
      if (found[i]) take(roster_.rows[i], *found[i]);
      const auto name = roster_.rows[i].value("name");
      if (!found[i] && name) unmatched_[folded(*name)].push_back(i);
    }
    for (const auto& [name, rows] : unmatched_)
      for (const std::size_t i : rows) found[i] = by_name(roster_.rows[i], rows);
    std::vector<std::optional<Person>> persons;
    for (const Person* person : found)
      persons.push_back(person ? std::optional<Person>(*person) : std::nullopt);
    return persons;
  }

 private:
  void fault(const RosterRow& row, std::string_view field, std::string what, std::string hint) {
    problems_.push_back(problem_at(roster_.csv, row.cells.find(field)->second.at, std::move(what),
                                   std::move(hint)));
  }

  const Person* by_key(const RosterRow& row) {
    if (const Person* person = found_in(by_staff_id_, row.value("staff_id"))) return person;
    if (const auto source = row.value("source_id"); source && system_) {
      if (const auto id = person_by_source(db_, {*system_, *source})) return by_id_[*id];
    }
    const Person* person = found_in(by_email_, fold(row.value("email")));
    std::string_view field = "email";
    if (!person) {
      person = found_in(by_handle_, row.value("handle"));
      field = "handle";
    }
    if (person) check_staff_id(row, *person, field);
    return person;
  }

  /// One email or handle and two staff ids: another person, or an id that a spreadsheet has
  /// changed.
  void check_staff_id(const RosterRow& row, const Person& person, std::string_view field) {
    const auto id = row.value("staff_id");
    if (!id || !person.staff_id) return;
    if (without_zeros(*id) == without_zeros(*person.staff_id)) {
      fault(row, "staff_id",
            fmt::format("staff id '{}' differs from '{}' of '{}' (leading zeros lost in a "
                        "spreadsheet?)",
                        clipped(*id, 60), visible(*person.staff_id), person.handle),
            "format the column as text and export it again");
      return;
    }
    fault(row, "staff_id",
          fmt::format("staff id '{}', but the {} is that of '{}' with staff id '{}'",
                      clipped(*id, 60), field, person.handle, visible(*person.staff_id)),
          fmt::format("if it is the same person: collab person edit {} --staff-id '{}'; if not, "
                      "change the {} of one of them",
                      person.handle, visible(*id), field));
  }

  void take(const RosterRow& row, const Person& person) {
    const auto [first, fresh] = taken_.emplace(person.id, row.line);
    if (fresh) return;
    fault(row, "name", fmt::format("this is '{}', as line {} is", person.handle, first->second),
          "leave one of the two rows out");
  }

  bool may_be(const RosterRow& row, const Person& person) const {
    if (taken_.count(person.id) != 0) return false;
    const auto id = row.value("staff_id");
    if (id && person.staff_id && *id != *person.staff_id) return false;
    const auto email = row.value("email");
    return !(email && person.email && person.ended_on);
  }

  const Person* by_name(const RosterRow& row, const std::vector<std::size_t>& namesakes) {
    if (namesakes.size() > 1) {
      if (has_key(row)) return nullptr;
      const RosterRow& other = roster_.rows[namesakes[roster_.rows[namesakes[0]].line == row.line]];
      fault(row, "name",
            fmt::format("nothing tells '{}' from the one on line {}",
                        clipped(row.value("name").value_or(""), 60), other.line),
            "add a column that does: handle, email or staff_id");
      return nullptr;
    }
    std::vector<const Person*> candidates;
    const auto named = by_name_.find(folded(row.value("name").value_or("")));
    if (named != by_name_.end()) {
      for (const Person* person : named->second)
        if (may_be(row, *person)) candidates.push_back(person);
    }
    if (candidates.size() == 1) {
      take(row, *candidates.front());
      return candidates.front();
    }
    if (candidates.size() > 1 && !has_key(row)) {
      fault(row, "name",
            fmt::format("'{}' may be '{}' or '{}'", clipped(*row.value("name"), 60),
                        candidates[0]->handle, candidates[1]->handle),
            "add a column that tells them apart: handle, email or staff_id");
    }
    return nullptr;
  }

  Db& db_;
  const Roster& roster_;
  const std::optional<std::string>& system_;
  std::vector<Problem>& problems_;
  std::vector<Person> all_;
  std::map<Id, const Person*> by_id_;
  ByText by_handle_;
  ByText by_staff_id_;
  ByText by_email_;
  std::map<std::string, std::vector<const Person*>, std::less<>> by_name_;
  std::map<Id, int> taken_;
  std::map<std::string, std::vector<std::size_t>> unmatched_;
};

}  // namespace

std::vector<std::optional<Person>> match_people(Db& db, const Roster& roster,
                                                const std::optional<std::string>& system,
                                                std::vector<Problem>& problems) {
  return Matcher(db, roster, system, problems).match();
}

}  // namespace collab
