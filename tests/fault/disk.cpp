// The disk of disk.h, as a VFS of SQLite whose files have the real ones behind them.
#include "fault/disk.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace collab {
namespace {

DiskPlan plan;
DiskCounts* counts = nullptr;
sqlite3_vfs* disk = nullptr;

bool fails(DiskCall call) {
  const int now = ++counts->calls[static_cast<int>(call)];
  const Fault& fault = plan.fault;
  if (fault.number == 0 || fault.call != call) return false;
  if (fault.once ? now != fault.number : now < fault.number) return false;
  ++counts->failed;
  return true;
}

int outcome(DiskCall call, int code) {
  if (!fails(call)) return SQLITE_OK;
  return plan.fault.full ? SQLITE_FULL : code;
}

/// A file of this disk; the real one stands behind it in the same memory.
struct File {
  sqlite3_file base;
  const char* name;  ///< nullptr for one without a name; SQLite keeps it while the file is open

  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& mine(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return mine(file).real(); }

struct LogHead {
  DiskEvent::What what;
  std::int32_t name;
  std::int64_t at;
  std::int64_t size;
};

void tell(DiskEvent::What what, const char* name, std::int64_t at = 0,
          std::string_view bytes = {}) {
  if (plan.log < 0 || !name) return;
  const LogHead head{what, static_cast<std::int32_t>(std::strlen(name)), at,
                     static_cast<std::int64_t>(bytes.size())};
  std::string record(reinterpret_cast<const char*>(&head), sizeof head);
  record.append(name).append(bytes);
  if (::write(plan.log, record.data(), record.size()) != static_cast<ssize_t>(record.size()))
    ::_exit(99);
}

/// True where a file may grow to `end`; what is overwritten needs no room.
bool has_room(sqlite3_file* file, std::int64_t end) {
  sqlite3_int64 size = 0;
  real(file)->pMethods->xFileSize(real(file), &size);
  const std::int64_t more = std::max<std::int64_t>(0, end - size);
  if (plan.room && counts->grown + more > *plan.room) {
    ++counts->failed;
    return false;
  }
  counts->grown += more;
  return true;
}

int close_file(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }
int read_file(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
  const int code = outcome(DiskCall::read, SQLITE_IOERR_READ);
  return code ? code : real(file)->pMethods->xRead(real(file), to, size, at);
}
int write_file(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
  if (const int code = outcome(DiskCall::write, SQLITE_IOERR_WRITE)) return code;
  if (!has_room(file, at + size)) return SQLITE_FULL;
  tell(DiskEvent::What::write, mine(file).name, at,
       {static_cast<const char*>(from), static_cast<std::size_t>(size)});
  return real(file)->pMethods->xWrite(real(file), from, size, at);
}
int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  if (const int code = outcome(DiskCall::truncate, SQLITE_IOERR_TRUNCATE)) return code;
  tell(DiskEvent::What::truncate, mine(file).name, size);
  return real(file)->pMethods->xTruncate(real(file), size);
}
int sync_file(sqlite3_file* file, int) {
  if (const int code = outcome(DiskCall::sync, SQLITE_IOERR_FSYNC)) return code;
  tell(DiskEvent::What::sync, mine(file).name);
  return SQLITE_OK;  // no power is cut here, and waiting for the real disk is most of the time
}
int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}
int lock_file(sqlite3_file* file, int lock) {
  return real(file)->pMethods->xLock(real(file), lock);
}
int unlock_file(sqlite3_file* file, int lock) {
  return real(file)->pMethods->xUnlock(real(file), lock);
}
int check_lock(sqlite3_file* file, int* result) {
  return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int control_file(sqlite3_file* file, int what, void* argument) {
  return real(file)->pMethods->xFileControl(real(file), what, argument);
}
int sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int device(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

constexpr sqlite3_io_methods methods = {
    1,         close_file,  read_file,  write_file,   truncate_file, sync_file, file_size,
    lock_file, unlock_file, check_lock, control_file, sector_size,   device,    nullptr,
    nullptr,   nullptr,     nullptr,    nullptr,      nullptr};

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given) {
  file->pMethods = nullptr;
  mine(file).name = name;
  if (const int code = outcome(DiskCall::open, SQLITE_CANTOPEN)) return code;
  const bool is_new = name && (flags & SQLITE_OPEN_CREATE) && ::access(name, F_OK) != 0;
  if ((flags & SQLITE_OPEN_MAIN_DB) && (flags & SQLITE_OPEN_READWRITE) &&
      std::string_view(name).ends_with("/collab.db"))
    ++counts->opened_for_writing;
  const int code = disk->xOpen(disk, name, real(file), flags, given);
  if (real(file)->pMethods) file->pMethods = &methods;
  if (code == SQLITE_OK && is_new) tell(DiskEvent::What::create, name);
  return code;
}

int delete_file(sqlite3_vfs*, const char* name, int and_sync) {
  if (const int code = outcome(DiskCall::remove, SQLITE_IOERR_DELETE)) return code;
  tell(and_sync ? DiskEvent::What::remove_and_sync : DiskEvent::What::remove, name);
  return disk->xDelete(disk, name, 0);
}

}  // namespace

void stand_before_disk(DiskCounts& where) {
  static sqlite3_vfs vfs;
  counts = &where;
  disk = sqlite3_vfs_find(nullptr);
  vfs = *disk;
  vfs.zName = "failing";
  vfs.szOsFile = static_cast<int>(sizeof(File)) + disk->szOsFile;
  vfs.xOpen = open_file;
  vfs.xDelete = delete_file;
  sqlite3_vfs_register(&vfs, 1);
}

void plan_disk(const DiskPlan& next) {
  plan = next;
  *counts = {};
}

std::vector<DiskEvent> read_disk_log(const std::string& log) {
  std::vector<DiskEvent> events;
  for (std::size_t at = 0; at < log.size();) {
    LogHead head;
    std::memcpy(&head, log.data() + at, sizeof head);
    at += sizeof head;
    const auto name = static_cast<std::size_t>(head.name);
    const auto size = static_cast<std::size_t>(head.size);
    events.push_back({head.what, log.substr(at, name), head.at, log.substr(at + name, size)});
    at += name + size;
  }
  return events;
}

}  // namespace collab
