// People on the staff roster: who, which roles and groups, from when until when, on leave when.
// Roster files come in through lib/exchange; how a reference finds a person is in
// model/records/reference.h.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/db.h"

namespace collab {

/// A person as stored. `preferred_name` is what documents call them.
struct Person {
  Id id = 0;
  std::string handle;
  std::string name;
  std::optional<std::string> preferred_name;
  std::optional<std::string> email;
  std::optional<std::string> staff_id = {};
  std::optional<Date> started_on = {};
  std::optional<Date> ended_on = {};
  std::optional<double> fte = {};
  std::optional<bool> new_educator = {};
  std::optional<double> release_share = {};
  std::optional<Date> teaching_since = {};  ///< first day in the profession
  std::optional<Id> evaluator = {};
  std::optional<int> mentor_limit =
      {};  ///< pairs at a time; 0 is not available, missing goes by rule
  /// Full names of before, filled in by people_with_former_names() alone.
  std::vector<std::string> former_names = {};
};

/// A dated staff role, a dated group (kind "grade", "department", "subject"), or a leave (both
/// texts empty). `until_on` is the last day.
struct PersonSpan {
  Id id = 0;
  std::string kind;
  std::string name;
  std::optional<Date> from_on;
  std::optional<Date> until_on;
};

/// The name that documents and listings use: the preferred name where there is one.
const std::string& spoken_name(const Person& person);
/// True where the person is on the staff on that day.
bool active_on(const Person& person, Date day);

/// The person, or nothing.
std::optional<Person> person_by_id(Db& db, Id id);
std::optional<Person> person_by_handle(Db& db, std::string_view handle);
/// All people by handle; with `day` only those on the staff then.
std::vector<Person> people(Db& db, std::optional<Date> day = std::nullopt);

/// What is wrong with a handle in words ("has a space"), or nothing where it is
/// [a-z][a-z0-9._-]{0,31}.
std::optional<std::string> handle_fault(std::string_view handle);
/// The nearest good handle to a text, or empty where nothing ASCII is left of it.
std::string handle_from(std::string_view text);
/// Throws Error(input) where a handle is not [a-z][a-z0-9._-]{0,31}, with a suggestion.
void check_handle(std::string_view handle);
/// The handle a new person would like: from the email's local part, else the name. Empty where
/// nothing ASCII is left of either.
std::string wished_handle(std::string_view name, const std::optional<std::string>& email);
/// The handle with a number at its end, within the length a handle may have.
std::string numbered_handle(std::string_view handle, int number);
/// A free handle for a new person: the wished one, with `2` on collision.
/// Throws Error(usage) asking for --handle where nothing ASCII is left of the name.
std::string free_handle(Db& db, std::string_view name, const std::optional<std::string>& email);

/// What is wrong with the values of a person, field by field, in words; empty where all is well.
/// Looks at the person alone, not at others.
struct FieldFault {
  std::string field;  ///< "email"
  std::string what;   ///< "email 'x' has no '@'"
  std::string hint;
};
std::vector<FieldFault> person_faults(const Person& person);

/// Adds a person; `id` is filled in by the database and given back. Throws Error(input) where a
/// value is impossible, Error(refused) where handle, email or staff id are another person's.
Id add_person(Db& db, const Person& person);
/// Stores every field of a person that exists, with the same checks. Throws Error(refused) where a
/// membership would lie outside the person's dates.
void store_person(Db& db, const Person& person);
/// Takes back a mistaken entry. Throws Error(refused) naming what refers to the person.
void remove_person(Db& db, Id id);
/// Ends the person on that last day, and with it the roles, groups, leaves and memberships that are
/// open then. Gives the number of memberships ended. Throws Error(refused) where one begins later.
int end_person(Db& db, Id id, Date day);
/// Stores a person whose end may have moved: reopens what hung on the old end and ends it anew.
/// Gives the number of memberships ended.
int change_person(Db& db, const Person& person);
/// Takes the end back, and with it that of the roles, groups and memberships that ended on the same
/// day. Gives the slugs of the teams that the person is on again.
std::vector<std::string> reopen_person(Db& db, Id id);
/// The same for somebody who is back on a day after having been away: the time between is a leave,
/// and teams are joined anew. The person has to have ended before that day.
void bring_back_person(Db& db, Id id, Date day);

std::vector<PersonSpan> staff_roles(Db& db, Id person);
std::vector<PersonSpan> person_groups(Db& db, Id person);
std::vector<PersonSpan> leaves(Db& db, Id person);
/// The same for everybody, by person, for listings.
using SpansByPerson = std::map<Id, std::vector<PersonSpan>>;
SpansByPerson all_staff_roles(Db& db);
SpansByPerson all_person_groups(Db& db);
SpansByPerson all_leaves(Db& db);
/// Each of these throws Error(input) where the dates leave the person's, Error(refused) where the
/// same role, group or a leave already covers one of the days. A role or group that somebody in the
/// school already has is spelled as there.
Id add_staff_role(Db& db, Id person, const PersonSpan& span);
Id add_person_group(Db& db, Id person, const PersonSpan& span);
Id add_leave(Db& db, Id person, const PersonSpan& span);
/// Sets the last day. Throws Error(input) where it lies before the first.
void end_staff_role(Db& db, Id id, Date day);
void end_person_group(Db& db, Id id, Date day);
void end_leave(Db& db, Id id, Date day);
/// Takes back a mistaken entry.
void remove_staff_role(Db& db, Id id);
void remove_person_group(Db& db, Id id);
void remove_leave(Db& db, Id id);
/// The day on which a person's roles and groups are looked at: the given one, or the last day of
/// somebody who has left by then, the first of somebody still to come.
Date day_within(const Person& person, Date day);
/// True where the span covers the day.
bool covers(const PersonSpan& span, Date day);
/// True where a leave covers the day.
bool on_leave(Db& db, Id person, Date day);
/// True where the person counts as a new educator: by the flag, else by the school's rule
/// (setting new_educator_years and the day of the start).
bool new_educator_on(Db& db, const Person& person, Date day);

/// The person's handle, whoever is gone too.
std::optional<std::string> handle_of(const Db& db, Id person);

}  // namespace collab
