// Names of synced folders, and what the system says of a file system.
#include "store/folder_kind.h"

#ifdef __APPLE__
#include <sys/mount.h>
#include <sys/param.h>
#else
#include <sys/vfs.h>
#endif

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/text/text.h"

namespace collab {
namespace {

/// How a folder on the path begins, and which program that is.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> programs = {{
    {"dropbox", "Dropbox"},
    {"onedrive", "OneDrive"},
    {"google drive", "Google Drive"},
    {"googledrive", "Google Drive"},
    {"icloud drive", "iCloud Drive"},
    {"mobile documents", "iCloud Drive"},
    {"nextcloud", "Nextcloud"},
    {"owncloud", "ownCloud"},
    {"syncthing", "Syncthing"},
}};

#ifdef __APPLE__
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> drives = {
    {{"nfs", "NFS"}, {"smbfs", "SMB"}, {"afpfs", "AFP"}, {"webdav", "WebDAV"}}};

std::optional<std::string> drive_of(const struct statfs& status) {
  for (const auto& [type, name] : drives)
    if (type == status.f_fstypename) return std::string(name);
  return std::nullopt;
}
#else
/// The numbers of statfs(2).
constexpr std::array<std::pair<std::uint32_t, std::string_view>, 6> drives = {{
    {0x6969U, "NFS"},
    {0x517BU, "SMB"},
    {0xFF534D42U, "SMB"},
    {0xFE534D42U, "SMB"},
    {0x5346414FU, "AFS"},
    {0x00C36400U, "Ceph"},
}};

std::optional<std::string> drive_of(const struct statfs& status) {
  for (const auto& [type, name] : drives)
    if (type == static_cast<std::uint32_t>(status.f_type)) return std::string(name);
  return std::nullopt;
}
#endif

}  // namespace

std::optional<std::string> synced_by(const std::string& path) {
  for (const std::string_view folder : split(path, '/'))
    for (const auto& [beginning, name] : programs)
      if (starts_with_folded(folder, beginning)) return std::string(name);
  return std::nullopt;
}

std::optional<std::string> network_drive(const std::string& path) {
  struct statfs status {};
  std::string folder = path;
  while (statfs(folder.empty() ? "/" : folder.c_str(), &status) != 0) {
    const auto slash = folder.rfind('/');
    if (slash == std::string::npos || folder == "/") return std::nullopt;
    folder.resize(slash);
  }
  return drive_of(status);
}

}  // namespace collab
