// People on the staff roster: who, which roles and groups, from when until when, on leave when.
// Roster files come in through lib/exchange; how a reference finds a person is in reference.h.
#pragma once
#include <optional>
#include <string>
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
  std::optional<std::string> staff_id;
  std::optional<Date> started_on;
  std::optional<Date> ended_on;
  std::optional<double> fte;
  std::optional<bool> new_educator;
  std::optional<double> release_share;
};

/// A dated staff role, a dated group (kind "grade", "department", "subject"), or a leave (both texts
/// empty). `until_on` is the last day.
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

/// Throws Error(input) where a handle is not [a-z][a-z0-9._-]{0,31}, with a suggestion.
void check_handle(std::string_view handle);
/// A free handle for a new person: from the email's local part, else the name; `2` on collision.
/// Throws Error(usage) asking for --handle where nothing ASCII is left of the name.
std::string free_handle(Db& db, std::string_view name, const std::optional<std::string>& email);

/// Adds a person; `id` is filled in by the database and given back.
Id add_person(Db& db, const Person& person);
/// Stores every field of a person that exists.
void store_person(Db& db, const Person& person);
/// Takes back a mistaken entry. Throws Error(refused) naming what refers to the person.
void remove_person(Db& db, Id id);

std::vector<PersonSpan> staff_roles(Db& db, Id person);
std::vector<PersonSpan> person_groups(Db& db, Id person);
std::vector<PersonSpan> leaves(Db& db, Id person);
Id add_staff_role(Db& db, Id person, const PersonSpan& span);
Id add_person_group(Db& db, Id person, const PersonSpan& span);
Id add_leave(Db& db, Id person, const PersonSpan& span);
/// True where a leave covers the day.
bool on_leave(Db& db, Id person, Date day);

}  // namespace collab
