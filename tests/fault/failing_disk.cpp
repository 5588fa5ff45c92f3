// A collab of its own on a disk that fails, for tests. COLLAB_FAULT says which call of SQLite to
// the disk fails:
//   KIND N once|on [full]     KIND is read, write, sync, truncate, delete or open
// the N-th call of that kind, only that one or every one from it on, with an I/O error or, with
// `full`, as a full disk does. The file that COLLAB_FAULT_MARK names is made when a call failed.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "fault/disk.h"

namespace {

/// Stands before the real disk from the program's start on.
struct FailingDisk {
  FailingDisk() {
    const char* wish = std::getenv("COLLAB_FAULT");
    if (!wish) return;
    std::string kind, how, code;
    collab::DiskPlan plan;
    std::istringstream(wish) >> kind >> plan.fault.number >> how >> code;
    const auto* found =
        std::find(std::begin(collab::disk_calls), std::end(collab::disk_calls), kind);
    if (found == std::end(collab::disk_calls)) plan.fault.number = 0;
    plan.fault.call = static_cast<collab::DiskCall>(found - std::begin(collab::disk_calls));
    plan.fault.once = how == "once";
    plan.fault.full = code == "full";
    collab::stand_before_disk(counts);
    collab::plan_disk(plan);
  }
  ~FailingDisk() {
    const char* mark = std::getenv("COLLAB_FAULT_MARK");
    if (mark && counts.failed > 0) ::close(::open(mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
  }
  collab::DiskCounts counts;
};

FailingDisk failing_disk;

}  // namespace
