// Writes zip archives without compression; see stored_zip.h. The layout is that of PKWARE's
// APPNOTE, 4.3.7, 4.3.12 and 4.3.16.
#include "base/system/stored_zip.h"

#include <array>
#include <cstdint>

namespace collab {
namespace {

constexpr std::array<std::uint32_t, 256> make_crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    std::uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit)
      value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
    table[i] = value;
  }
  return table;
}

std::uint32_t crc_of(std::string_view bytes) {
  static constexpr auto table = make_crc_table();
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char c : bytes)
    crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8);
  return crc ^ 0xFFFFFFFFU;
}

/// A number in `size` bytes, the least first.
void put(std::string& out, std::uint64_t value, int size) {
  for (int i = 0; i < size; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

/// What a file's own header and its entry in the directory have in common.
std::string facts_of(std::string_view name, std::string_view bytes) {
  std::string facts;
  put(facts, 20, 2);    // version that can read it
  put(facts, 0, 2);     // no flags
  put(facts, 0, 2);     // stored
  put(facts, 0, 2);     // time
  put(facts, 0x21, 2);  // 1980-01-01: the same bytes at any time
  put(facts, crc_of(bytes), 4);
  put(facts, bytes.size(), 4);
  put(facts, bytes.size(), 4);
  put(facts, name.size(), 2);
  put(facts, 0, 2);  // no extra field
  return facts;
}

}  // namespace

std::string stored_zip(const std::vector<std::pair<std::string_view, std::string_view>>& files) {
  std::string all;
  std::string directory;
  for (const auto& [name, bytes] : files) {
    const auto facts = facts_of(name, bytes);
    directory += "PK\x01\x02";
    put(directory, 20, 2);  // version that made it
    directory += facts;
    put(directory, 0, 2);  // no comment
    put(directory, 0, 2);  // first disk
    put(directory, 0, 2);  // inner attributes
    put(directory, 0, 4);  // outer attributes
    put(directory, all.size(), 4);
    directory += name;
    all += "PK\x03\x04";
    all += facts;
    all += name;
    all += bytes;
  }
  const auto begin = all.size();
  all += directory;
  all += "PK\x05\x06";
  put(all, 0, 4);  // one disk
  put(all, files.size(), 2);
  put(all, files.size(), 2);
  put(all, directory.size(), 4);
  put(all, begin, 4);
  put(all, 0, 2);  // no comment
  return all;
}

}  // namespace collab
