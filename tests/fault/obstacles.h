// What is put in the way of every scene, one function a kind; every_command_test.cpp goes through
// them. Each gives how often it was in the way.
#pragma once
#include <vector>

#include "fault/trial.h"

namespace collab {

/// Which steps of a kind are taken: all in the long form, else `most`, others in every scene.
std::vector<int> steps(int total, int most, const Trial& trial);

/// A call of SQLite to the disk fails, once or from then on, with an error or as a full disk does.
int try_calls(Place& place, const Trial& trial);
/// The command is killed before a system call; then it is run again.
int try_kills(Place& place, const Trial& trial);
/// The disk is full after a multiple of 4 KiB.
int try_rooms(Place& place, const Trial& trial);
/// No file may grow beyond a multiple of 4 KiB.
int try_limits(Place& place, const Trial& trial);
/// The power fails: what was not synced is there, or not, or in part.
int try_power_cuts(Place& place, const Trial& trial);
/// Bytes of the database have changed before the command runs; fsck looks at it afterwards.
int try_damage(Place& place, const Trial& trial);
/// A table is missing.
int try_missing_tables(Place& place, const Trial& trial);

}  // namespace collab
