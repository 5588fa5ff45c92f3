// Matching in two rounds: first all that have a key in common, then names among those left over, so
// that a namesake never takes the place of somebody whose key stands elsewhere in the file. A key
// counts for nothing where the row's name is another's: then the file and the workspace disagree,
// and only people can tell who is right.
#include "exchange/people/match.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "exchange/people/choice.h"
#include "exchange/people/columns.h"
#include "exchange/people/known.h"
#include "model/people/same_name.h"

namespace collab {
namespace {

/// By which field somebody was found.
struct Found {
  std::string_view field;
  const Person* person = nullptr;
};

bool is_id(std::string_view field) { return field == "staff_id" || field == "source_id"; }

/// What stands before the sign, which stays where a school moves to another domain.
std::string name_of_mail(std::string_view email) {
  return folded(email.substr(0, email.find('@')));
}

bool lost_zeros(std::string_view id, std::string_view whole) {
  return id.size() < whole.size() && without_zeros(id) == without_zeros(whole);
}

bool has_key(const RosterRow& row) {
  return row.value("staff_id") || row.value("source_id") || row.value("email") ||
         row.value("handle");
}

std::string words_of_key(const RosterRow& row, const Found& found) {
  return fmt::format("{} '{}' is that of '{}' ({})", roster_field(found.field)->words,
                     clipped(row.value(found.field).value_or(""), 60), found.person->handle,
                     visible(found.person->name));
}

class Matcher {
 public:
  Matcher(Db& db, const Roster& roster, const RosterMerge& merge, std::vector<Problem>& problems)
      : roster_(roster),
        merge_(merge),
        problems_(problems),
        known_(db, merge.system),
        choices_(db, merge.same, merge.fresh) {}

  Matches match() {
    const std::size_t count = roster_.rows.size();
    rows_.resize(count);
    for (std::size_t i = 0; i < count; ++i) look_up(i);
    for (std::size_t i = 0; i < count; ++i)
      if (!rows_[i].chosen && !rows_[i].found.empty()) rows_[i].person = judged(i);
    for (std::size_t i = 0; i < count; ++i)
      if (rows_[i].person) take(roster_.rows[i], *rows_[i].person);
    std::map<std::string, std::vector<std::size_t>> unmatched;
    for (std::size_t i = 0; i < count; ++i)
      if (!rows_[i].person && !rows_[i].chosen && !rows_[i].refused && !rows_[i].key.empty())
        unmatched[rows_[i].key].push_back(i);
    for (const auto& [key, rows] : unmatched)
      for (const std::size_t i : rows) rows_[i].person = by_name(i, rows);
    choices_.check_used();
    return finish();
  }

 private:
  struct Row {
    std::string key;  ///< of the name
    std::vector<Found> found;
    const Person* person = nullptr;
    bool chosen = false;  ///< by the user
    bool refused = false;
  };

  void fault(std::size_t i, std::string_view field, std::string what, std::string hint) {
    rows_[i].refused = true;
    const RosterRow& row = roster_.rows[i];
    const auto cell = row.cells.find(field);
    const CsvField& at =
        cell == row.cells.end() ? row.cells.find("name")->second.at : cell->second.at;
    problems_.push_back(problem_at(roster_.csv, at, std::move(what), std::move(hint)));
  }

  /// Everybody whom a key of the row names.
  void look_up(std::size_t i) {
    const RosterRow& row = roster_.rows[i];
    Row& own = rows_[i];
    own.key = name_key(row.value("name").value_or(""));
    if (const RowChoice* choice = choices_.of(row)) {
      own.chosen = true;
      own.person = choice->person ? known_.by_id(*choice->person) : nullptr;
    }
    const auto add = [&](std::string_view field, const Person* person) {
      if (person) own.found.push_back({field, person});
    };
    if (const auto id = row.value("staff_id")) add("staff_id", known_.by_staff_id(*id));
    if (const auto id = row.value("source_id"); id && merge_.system)
      add("source_id", known_.by_source(*id));
    if (const auto mail = row.value("email")) add("email", known_.by_email(*mail));
    if (const auto handle = row.value("handle")) add("handle", known_.by_handle(*handle));
    if (own.found.empty()) look_up_former(i);
    if (own.found.empty()) return;
    const Person& first = *own.found.front().person;
    if (row.standing == RosterRow::Standing::gone) gone_.insert(first.id);
    // Whoever has a row of their own with their own name is nobody else in this file.
    const bool fitting = known_.fits(own.key, first);
    if (fitting) own_rows_.insert(first.id);
    if (fitting || is_id(own.found.front().field)) in_file_.insert(first.id);
  }

  /// A former key tells somebody only together with the name.
  void look_up_former(std::size_t i) {
    const RosterRow& row = roster_.rows[i];
    for (const std::string_view field : {"staff_id", "email", "handle"}) {
      const auto value = row.value(field);
      if (!value) continue;
      const auto people = known_.once_called(*value);
      if (people.size() != 1 || !known_.fits(rows_[i].key, *people.front())) continue;
      rows_[i].found.push_back({field, people.front()});
      return;
    }
  }

  bool has_left(const Person& person) const {
    return gone_.contains(person.id) || (person.ended_on && *person.ended_on <= merge_.today);
  }

  /// True where this import ends somebody, since the whole roster does not have them.
  bool leaves_now(const Person& person) const {
    return merge_.end_missing && !merge_.only_changes && !in_file_.contains(person.id);
  }

  /// Nobody where the row tells a person who is not there yet.
  const Person* judged(std::size_t i) {
    Row& own = rows_[i];
    const Found first = own.found.front();
    for (const Found& other : own.found) {
      if (other.person == first.person || may_move(i, first, other)) continue;
      refuse(i, other.field,
             fmt::format("{}, but the {}", words_of_key(roster_.rows[i], first),
                         words_of_key(roster_.rows[i], other)));
      return nullptr;
    }
    const auto id = roster_.rows[i].value("staff_id");
    const auto& known = first.person->staff_id;
    if (id && known && lost_zeros(*id, *known)) {
      fault(i, "staff_id", zeros_words(*id, *known, fmt::format("of '{}'", first.person->handle)),
            std::string(zeros_hint));
      return nullptr;
    }
    if (!is_id(first.field) && !same_ids(i, first)) return nullptr;
    return checked_name(i, first);
  }

  /// True where a weaker key has moved on to the person of a stronger one.
  bool may_move(std::size_t i, const Found& first, const Found& other) {
    const std::string& key = rows_[i].key;
    if (is_id(other.field) || !known_.fits(key, *first.person) || known_.fits(key, *other.person))
      return false;
    if ((has_left(*other.person) || leaves_now(*other.person)) && other.field == "email")
      gave_mail_away_.insert(other.person->id);
    return true;
  }

  /// A mail address or handle and two ids: another person, or an id that a spreadsheet changed.
  bool same_ids(std::size_t i, const Found& first) {
    const RosterRow& row = roster_.rows[i];
    const Person& person = *first.person;
    const bool other_name = !known_.fits(rows_[i].key, person);
    const auto id = row.value("staff_id");
    const bool other_id = id && person.staff_id && *id != *person.staff_id;
    const auto sources = known_.source_ids_of(person.id);
    const bool other_source = row.value("source_id") && merge_.system && !sources.empty() &&
                              std::ranges::find(sources, *row.value("source_id")) == sources.end();
    if ((other_id || other_source) && other_name && (has_left(person) || leaves_now(person))) {
      if (first.field == "email") gave_mail_away_.insert(person.id);
      return false;
    }
    const bool regained = other_id && !other_name && lost_zeros(*person.staff_id, *id);
    if (!other_id || regained) return true;
    refuse(i, "staff_id",
           fmt::format("staff id '{}', but the {} is that of '{}' with staff id '{}'",
                       clipped(*id, 60), first.field, person.handle, visible(*person.staff_id)));
    return false;
  }

  const Person* checked_name(std::size_t i, const Found& first) {
    const std::string& key = rows_[i].key;
    const Person& person = *first.person;
    const RosterRow& row = roster_.rows[i];
    const bool says_little = row.name_stands_in || row.standing == RosterRow::Standing::gone;
    if (key.empty() || says_little || known_.fits(key, person)) return &person;
    const bool shares = known_.shares_a_name(key, person);
    const bool sure = std::ranges::count(rows_[i].found, &person, &Found::person) > 1;
    for (const Person* other : known_.by_name(key)) {
      // A name that somebody takes on may be that of others who have left, or have a row.
      const bool elsewhere =
          own_rows_.contains(other->id) || (shares && (has_left(*other) || leaves_now(*other)));
      if (elsewhere || (sure && shares)) continue;
      refuse(i, "name",
             fmt::format("{}, but the name is that of '{}'", words_of_key(roster_.rows[i], first),
                         other->handle));
      return nullptr;
    }
    const bool left = has_left(person);
    // An id lasts, and whoever marries keeps the first name; who comes back under another one, by
    // one key alone, is in doubt.
    const bool same = sure || known_.shares_first_name(key, person);
    if (shares && (!left || (is_id(first.field) && same))) return &person;
    if (!left && (is_id(first.field) || first.field == "handle")) return &person;
    refuse(i, "name",
           fmt::format("the {}{}, and '{}' is another name", words_of_key(roster_.rows[i], first),
                       left ? ", who has left" : "",
                       clipped(roster_.rows[i].value("name").value_or(""), 60)));
    return nullptr;
  }

  void refuse(std::size_t i, std::string_view field, std::string what) {
    const std::string word = word_for(roster_.rows[i]);
    fault(i, field, std::move(what),
          fmt::format("say who it is: --same '{}={}', or a new person: --new '{}'", word,
                      rows_[i].found.front().person->handle, word));
  }

  void take(const RosterRow& row, const Person& person) {
    const auto [first, fresh] = taken_.emplace(person.id, row.line);
    if (fresh) return;
    problems_.push_back(
        problem_at(roster_.csv, row.cells.find("name")->second.at,
                   fmt::format("this is '{}', as line {} is", person.handle, first->second),
                   "leave one of the two rows out"));
  }

  /// True where nothing but the name is known of the two, or nothing says that they are two.
  bool may_be(const RosterRow& row, const Person& person) const {
    if (taken_.count(person.id) != 0) return false;
    const auto id = row.value("staff_id");
    if (id && person.staff_id && *id != *person.staff_id) return false;
    const auto sources = known_.source_ids_of(person.id);
    return !(row.value("source_id") && merge_.system && !sources.empty());
  }

  const Person* by_name(std::size_t i, const std::vector<std::size_t>& namesakes) {
    const RosterRow& row = roster_.rows[i];
    if (namesakes.size() > 1) {
      if (has_key(row)) return nullptr;
      const RosterRow& other = roster_.rows[namesakes[roster_.rows[namesakes[0]].line == row.line]];
      fault(i, "name",
            fmt::format("nothing tells '{}' from the one on line {}",
                        clipped(row.value("name").value_or(""), 60), other.line),
            "add a column that does: handle, email or staff_id");
      return nullptr;
    }
    std::vector<const Person*> candidates;
    for (const Person* person : known_.by_name(rows_[i].key))
      if (may_be(row, *person)) candidates.push_back(person);
    if (candidates.size() == 1) return one_by_name(i, *candidates.front());
    if (candidates.size() > 1 && !has_key(row))
      fault(i, "name",
            fmt::format("'{}' may be '{}' or '{}'", clipped(*row.value("name"), 60),
                        candidates[0]->handle, candidates[1]->handle),
            "add a column that tells them apart: handle, email or staff_id");
    return nullptr;
  }

  /// One name and two mail addresses may be one person or two, unless only the domain is new.
  const Person* one_by_name(std::size_t i, const Person& person) {
    const RosterRow& row = roster_.rows[i];
    const auto email = row.value("email");
    const bool other_mail =
        email &&
        (person.email ? name_of_mail(*email) != name_of_mail(*person.email) : has_left(person));
    if (other_mail && row.standing == RosterRow::Standing::here) {
      rows_[i].found.insert(rows_[i].found.begin(), {"name", &person});
      refuse(i, "name",
             fmt::format("'{}'{} this name and {}", person.handle,
                         has_left(person) ? ", who has left, had" : " has",
                         person.email ? fmt::format("the email '{}'", visible(*person.email))
                                      : "another email"));
      return nullptr;
    }
    take(row, person);
    return &person;
  }

  /// Somebody much alike whom no row is, for a row that is nobody's.
  std::optional<Person> near(std::size_t i) const {
    for (const Person* person : known_.with_a_word_of(rows_[i].key)) {
      if (taken_.count(person->id) != 0) continue;
      if (known_.fits(rows_[i].key, *person)) return *person;
    }
    return std::nullopt;
  }

  Matches finish() {
    Matches matches;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const Person* person = rows_[i].person;
      matches.people.push_back(person ? std::optional<Person>(*person) : std::nullopt);
      matches.near.push_back(person || rows_[i].chosen ? std::nullopt : near(i));
      // Whoever is declared to be somebody new takes the mail address along, and a staff id of old.
      for (const Found& found : rows_[i].chosen ? rows_[i].found : std::vector<Found>()) {
        if (found.person == person || taken_.contains(found.person->id)) continue;
        if (found.field == "email") gave_mail_away_.insert(found.person->id);
        if (found.field == "staff_id" && has_left(*found.person))
          matches.gave_id_away.insert(found.person->id);
      }
    }
    matches.gave_mail_away = std::move(gave_mail_away_);
    return matches;
  }

  const Roster& roster_;
  const RosterMerge& merge_;
  std::vector<Problem>& problems_;
  KnownPeople known_;
  RowChoices choices_;
  std::vector<Row> rows_;
  std::set<Id> gone_;      ///< whom the file says to be gone
  std::set<Id> in_file_;   ///< who has a row with their id, or with another key and their name
  std::set<Id> own_rows_;  ///< who has a row with their own key and name
  std::map<Id, int> taken_;
  std::set<Id> gave_mail_away_;
};

}  // namespace

Matches match_people(Db& db, const Roster& roster, const RosterMerge& merge,
                     std::vector<Problem>& problems) {
  return Matcher(db, roster, merge, problems).match();
}

}  // namespace collab
