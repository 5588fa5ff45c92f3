// What the commands that care for the workspace's file share.
#pragma once
#include <string>
#include <vector>

#include "cmd/frame/desk.h"
#include "store/check.h"

namespace collab {

/// "MGE-2026-11-23-150000": the school's code, its day and time now.
std::string backup_name(const Desk& desk, const School& school);

/// Everything that `fsck` finds.
std::vector<Finding> all_findings(Db& db);

}  // namespace collab
