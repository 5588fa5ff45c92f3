// Walks over a changeset without trusting it; see changeset_form.h.
#include "store/changeset_form.h"

#include <sqlite3.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace collab {
namespace {

constexpr std::uint64_t most_columns = 2000;  ///< SQLite's own limit

enum Field : unsigned char { undefined, integer, real, text, blob, null };

/// Bytes that are taken from the front. What is not there makes `whole` false.
class Walk {
 public:
  explicit Walk(std::string_view bytes) : rest_(bytes) {}
  bool at_end() const { return rest_.empty(); }
  bool next_is(char c) const { return !rest_.empty() && rest_[0] == c; }

  std::string_view take(std::uint64_t size) {
    if (size > rest_.size()) {
      whole = false;
      rest_ = {};
      return {};
    }
    const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(size));
    rest_.remove_prefix(taken.size());
    return taken;
  }
  unsigned char byte() {
    const std::string_view taken = take(1);
    return taken.empty() ? 0 : static_cast<unsigned char>(taken[0]);
  }
  /// A number as SQLite packs it, seven bits a byte; those that take more than five bytes are
  /// longer than anything in a changeset.
  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int i = 0; i < 5; ++i) {
      const unsigned char next = byte();
      value = value << 7 | (next & 0x7FU);
      if ((next & 0x80U) == 0) return value;
    }
    whole = false;
    return 0;
  }
  std::string_view name() {
    const std::size_t end = rest_.find('\0');
    if (end == std::string_view::npos) whole = false;
    const std::string_view taken = take(whole ? end : 0);
    take(1);
    return taken;
  }

  bool whole = true;

 private:
  std::string_view rest_;
};

Field walk_field(Walk& walk) {
  const unsigned char type = walk.byte();
  if (type > null) walk.whole = false;
  if (type == integer || type == real) walk.take(8);
  if (type == text || type == blob) walk.take(walk.number());
  return static_cast<Field>(type);
}

/// Which fields of a row a record has. Where it has the key, no part of it is NULL: SQLite takes a
/// length from the bytes behind it.
enum class Has { all, key_at_least, no_key };

void walk_record(Walk& walk, std::string_view keys, Has has) {
  for (const char key : keys) {
    if (!walk.whole) return;
    const Field field = walk_field(walk);
    if (has == Has::all && field == undefined) walk.whole = false;
    if (key != 0 && has != Has::no_key && (field == undefined || field == null)) walk.whole = false;
    if (key != 0 && has == Has::no_key && field != undefined) walk.whole = false;
  }
}

void walk_change(Walk& walk, std::string_view keys) {
  const unsigned char what = walk.byte();
  if (walk.byte() > 1) walk.whole = false;
  switch (what) {
    case SQLITE_INSERT:
    case SQLITE_DELETE:
      return walk_record(walk, keys, Has::all);
    case SQLITE_UPDATE:
      walk_record(walk, keys, Has::key_at_least);
      return walk_record(walk, keys, Has::no_key);
    default:
      walk.whole = false;
  }
}

/// The head of a table; gives a byte for each column, not 0 for those of the key.
std::string_view walk_table(Walk& walk) {
  if (walk.byte() != 'T') walk.whole = false;
  const std::uint64_t columns = walk.number();
  if (columns == 0 || columns > most_columns) walk.whole = false;
  const std::string_view keys = walk.take(walk.whole ? columns : 0);
  std::uint64_t in_key = 0;
  for (const char each : keys) {
    if (static_cast<unsigned char>(each) > columns) walk.whole = false;
    if (each != 0) ++in_key;
  }
  if (in_key == 0) walk.whole = false;
  if (walk.name().empty()) walk.whole = false;
  return keys;
}

}  // namespace

bool is_changeset(std::string_view bytes) {
  Walk walk(bytes);
  while (walk.whole && !walk.at_end()) {
    const std::string_view keys = walk_table(walk);
    while (walk.whole && !walk.at_end() && !walk.next_is('T')) walk_change(walk, keys);
  }
  return walk.whole;
}

}  // namespace collab
