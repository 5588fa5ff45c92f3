// A new school year: what ends with the old one and goes on in the new, and what goes on by itself.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "model/team/series.h"
#include "model/team/team.h"

namespace collab {

/// What the turn of the year does to one school's teams. Members, norms, rotations, goals and pairs
/// have no year of their own and go on until somebody ends them; a series ends with its year.
struct Roll {
  std::vector<Series> series;       ///< to add: those that ended with the old year, in the new one
  std::vector<Membership> members;  ///< ended with the old year; with the dates of the new one
};

/// Days before a year's end in which what ends is taken to have ended with the year.
inline constexpr int year_end_days = 14;

/// What is to be carried over to `next` for the teams that are there then, but for `without`. A
/// series that the team has in the new year already, and who is in the team then, are left out.
Roll roll_over(Db& db, const NamedPeriod& before, const NamedPeriod& next,
               std::span<const Id> without);

/// Teams that are there on the day and have no day of a series from then to the end of the school
/// year that holds it or is the next to begin; only those that had a series before. By slug.
std::vector<Team> teams_without_block(Db& db, Date day);

}  // namespace collab
