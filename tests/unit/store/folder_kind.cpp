// Folders that a program keeps in step with other computers.
#include "store/folder_kind.h"

#include <doctest/doctest.h>

#include "folder.h"

namespace collab {
namespace {

TEST_CASE("a synced folder is known by a name on its path") {
  CHECK(synced_by("/home/ana/Dropbox/school") == "Dropbox");
  CHECK(synced_by("/Users/ana/Library/CloudStorage/OneDrive-MapleGrove/x") == "OneDrive");
  CHECK(synced_by("/Users/ana/Library/CloudStorage/GoogleDrive-ana@mg.org/My Drive") ==
        "Google Drive");
  CHECK(synced_by("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs") == "iCloud Drive");
  CHECK(synced_by("/home/ana/school") == std::nullopt);
  CHECK(synced_by("/home/ana/my-dropbox") == std::nullopt);
}

TEST_CASE("a folder of this machine is no network drive, nor is one still to be made") {
  const Folder folder;
  CHECK(network_drive(folder.path) == std::nullopt);
  CHECK(network_drive(folder.path + "/not/there/yet") == std::nullopt);
  CHECK(network_drive("relative/and/missing") == std::nullopt);
}

}  // namespace
}  // namespace collab
