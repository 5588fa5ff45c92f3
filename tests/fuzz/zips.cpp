// Fuzzes archives: whatever is in one, reading it ends, within its bounds, with bytes or with a
// refusal, and nothing is written beside it.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

#include "base/error.h"
#include "base/system/stored_zip.h"
#include "base/system/zip.h"
#include "exchange/sis/files.h"
#include "folder.h"
#include "mutations.h"

namespace collab {
namespace {

constexpr std::size_t most = 1000;

struct Archive {
  Folder folder;
  std::string path = folder.path + "/roster.zip";
  const char* programs = std::getenv("PATH");

  void write(const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

  void read() {
    std::vector<std::size_t> sizes;
    try {
      for (const std::string& name : zip_names(path, programs))
        sizes.push_back(zip_bytes(path, name, programs, most).size());
      SisFiles(path, programs, Encoding::utf8).has("users.csv");
    } catch (const Error& error) {
      INFO(error.message);
      REQUIRE(error.kind == Kind::input);
    }
    for (const std::size_t size : sizes) REQUIRE(size <= most);
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path))
      files += entry.exists() ? 1 : 0;
    REQUIRE(files == 1);
  }
};

bool unzip_is_there() { return std::system("command -v unzip >/dev/null 2>&1") == 0; }

const std::string long_text(5000, 'x');

/// Archives as they come, and as nobody should make them.
std::vector<std::string> archives() {
  return {
      stored_zip({{"users.csv", "sourcedId,role\n1,teacher\n"}, {"orgs.csv", "sourcedId\n1\n"}}),
      stored_zip({{"../outside.csv", "a\n"}, {"/tmp/outside.csv", "b\n"}, {"-d", "c\n"}}),
      stored_zip({{"users.csv", "a\n"}, {"USERS.CSV", "b\n"}, {"users.csv", "c\n"}}),
      stored_zip({{"[a]*?.csv", "a\n"}, {"long.csv", long_text}, {"", "no name"}}), ""};
}

TEST_CASE("fuzz zips") {
  if (!unzip_is_there()) return;
  Archive archive;
  const char* given = getenv("COLLAB_FUZZ_ROUNDS");
  const int rounds = given == nullptr ? 40 : atoi(given);
  std::mt19937 random{20261123};
  for (const std::string& whole : archives()) {
    archive.write(whole);
    archive.read();
    std::string bytes;
    for (int round = 0; round < rounds; ++round) {
      if (round % 4 == 0) bytes = whole;
      if (!bytes.empty() && round % 2 == 0)
        bytes[random() % bytes.size()] = static_cast<char>(random());
      mutate(bytes, random);
      archive.write(bytes);
      archive.read();
    }
  }
}

}  // namespace
}  // namespace collab
