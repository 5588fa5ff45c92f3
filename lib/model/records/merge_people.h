// Two records of one person made one.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "model/people/person.h"

namespace collab {

/// What was moved, by the kind in words: {"attendance", 12}.
using Moved = std::map<std::string, int, std::less<>>;

/// Makes everything that is `gone`'s the `kept` person's: where both have a row (both were at a
/// meeting, both own an action) one is left, spans of time that meet become one, and fields that
/// `kept` lacks are filled. Name, email, handle and staff id of `gone` are former ones of `kept`.
/// Throws Error(refused) where the two cannot be one person: a mentor and their mentee, or where a
/// rule between records would be broken by it.
Moved merge_people(Db& db, const Person& kept, const Person& gone, Date today);

}  // namespace collab
