// Compiled zone files (TZif, RFC 9636), as zone.h uses them.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// A moment from which an offset, in seconds east of UTC, holds.
struct OffsetChange {
  std::int64_t at;
  int offset;
};

struct ZoneFile {
  int before = 0;  ///< the offset before the first change
  std::vector<OffsetChange> changes;
  std::string footer;  ///< the POSIX rule for times after the last change
};

/// Reads a zone file. Nothing for other or damaged content, and for one that counts leap seconds.
std::optional<ZoneFile> parse_zone_file(std::string_view bytes);

}  // namespace collab
