// Which files of an inbox are news. A file counts as read even after its reading was undone, so
// that cron does not bring back what somebody took back; changing the file does.
#include "document/record/inbox.h"

#include <dirent.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>

#include "base/system/digest.h"
#include "base/system/file.h"
#include "document/page/converted.h"
#include "document/record/zipped.h"
#include "model/meeting/text.h"

namespace collab {
namespace {

constexpr std::size_t largest = std::size_t{256} << 20;

struct CloseFolder {
  void operator()(DIR* folder) const { closedir(folder); }
};

std::vector<std::string> names_in(const std::string& folder) {
  const std::unique_ptr<DIR, CloseFolder> open(opendir(folder.c_str()));
  if (!open) {
    throw Error(Kind::not_found,
                fmt::format("cannot read the folder '{}': {}", folder, std::strerror(errno)));
  }
  std::vector<std::string> names;
  while (const dirent* entry = readdir(open.get())) {
    const std::string_view name = entry->d_name;
    if (is_document(name) || (is_zip_file(name) && !name.starts_with('.')))
      names.emplace_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

bool is_news(Db& db, const std::string& file) {
  struct stat status {};
  if (stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
  const auto last = settled_reading_of(db, file);
  return !last || static_cast<std::uint64_t>(status.st_size) > largest ||
         *last != file_digest(file);
}

}  // namespace

bool is_document(std::string_view name) {
  if (name.starts_with('.') || name.starts_with('~') || name.ends_with('~')) return false;
  return name.ends_with(".md") || name.ends_with(".markdown") || name.ends_with(".txt") ||
         is_converted(name);
}

std::string file_digest(const std::string& file) { return digest(read_file(file, largest)); }

std::vector<std::string> changed_documents(Db& db, const std::string& folder) {
  std::vector<std::string> files;
  for (const std::string& name : names_in(folder)) {
    std::string file = fmt::format("{}/{}", folder, name);
    if (is_news(db, file)) files.push_back(std::move(file));
  }
  return files;
}

}  // namespace collab
