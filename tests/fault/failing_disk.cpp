// A disk that fails, for tests: linked into a collab of its own, it makes one call of SQLite to the
// disk fail, as SQLite's own tests do. COLLAB_FAULT says which:
//   KIND N once|on [full]     KIND is read, write, sync, truncate, delete or open
// fails the N-th call of that kind, only that one or every one from it on, with an I/O error or,
// with `full`, as a full disk does. The file that COLLAB_FAULT_MARK names is made when a call
// failed.
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <sstream>
#include <string>

namespace {

struct Fault {
  std::string kind;
  int call = 0;
  bool once = true;
  bool full = false;
};

Fault fault;
int calls = 0;

bool fails(const char* kind) {
  if (fault.kind != kind) return false;
  ++calls;
  if (fault.once ? calls != fault.call : calls < fault.call) return false;
  if (const char* mark = std::getenv("COLLAB_FAULT_MARK"))
    ::close(::open(mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
  return true;
}

int with_fault(const char* kind, int code) {
  if (!fails(kind)) return SQLITE_OK;
  return fault.full ? SQLITE_FULL : code;
}

/// A file of the shim; the real one stands behind it in the same memory.
struct File {
  sqlite3_file base;

  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }

int close_file(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }
int read_file(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
  const int code = with_fault("read", SQLITE_IOERR_READ);
  return code ? code : real(file)->pMethods->xRead(real(file), to, size, at);
}
int write_file(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
  const int code = with_fault("write", SQLITE_IOERR_WRITE);
  return code ? code : real(file)->pMethods->xWrite(real(file), from, size, at);
}
int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  const int code = with_fault("truncate", SQLITE_IOERR_TRUNCATE);
  return code ? code : real(file)->pMethods->xTruncate(real(file), size);
}
int sync_file(sqlite3_file* file, int flags) {
  const int code = with_fault("sync", SQLITE_IOERR_FSYNC);
  return code ? code : real(file)->pMethods->xSync(real(file), flags);
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

sqlite3_vfs* disk = nullptr;

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given) {
  file->pMethods = nullptr;
  if (const int code = with_fault("open", SQLITE_CANTOPEN)) return code;
  const int code = disk->xOpen(disk, name, real(file), flags, given);
  if (real(file)->pMethods) file->pMethods = &methods;
  return code;
}

int delete_file(sqlite3_vfs*, const char* name, int and_sync) {
  const int code = with_fault("delete", SQLITE_IOERR_DELETE);
  return code ? code : disk->xDelete(disk, name, and_sync);
}

/// Stands before the real disk from the program's start on.
struct FailingDisk {
  FailingDisk() {
    const char* wish = std::getenv("COLLAB_FAULT");
    if (!wish) return;
    std::string how;
    std::string code;
    std::istringstream(wish) >> fault.kind >> fault.call >> how >> code;
    fault.once = how == "once";
    fault.full = code == "full";
    disk = sqlite3_vfs_find(nullptr);
    vfs = *disk;
    vfs.zName = "failing";
    vfs.szOsFile = static_cast<int>(sizeof(File)) + disk->szOsFile;
    vfs.xOpen = open_file;
    vfs.xDelete = delete_file;
    sqlite3_vfs_register(&vfs, 1);
  }
  sqlite3_vfs vfs{};
};

FailingDisk failing_disk;

}  // namespace
