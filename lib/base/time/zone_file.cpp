// Reads compiled zone files: the changes of the 64-bit part (or, in old files, the 32-bit part) and
// the rule at the end. Nothing in the file is trusted.
#include "base/time/zone_file.h"

#include <fmt/format.h>

#include <cstdlib>

namespace collab {
namespace {

constexpr std::size_t header_size = 44;

/// The counts of one part, in the file's order.
struct Counts {
  std::size_t utc_marks, standard_marks, leaps, times, types, characters;
};

std::int64_t big_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = static_cast<unsigned char>(bytes[at]) >= 0x80 ? ~std::uint64_t{0} : 0;
  for (std::size_t i = 0; i < size; ++i) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  }
  return static_cast<std::int64_t>(value);
}

std::optional<Counts> counts_of(std::string_view part) {
  if (part.size() < header_size || !part.starts_with("TZif")) return std::nullopt;
  std::size_t values[6];
  for (std::size_t i = 0; i < 6; ++i) {
    const auto value = big_endian(part, 20 + i * 4, 4);
    if (value < 0 || value > 100000) return std::nullopt;
    values[i] = static_cast<std::size_t>(value);
  }
  return Counts{values[0], values[1], values[2], values[3], values[4], values[5]};
}

std::size_t size_of(const Counts& counts, std::size_t time_size) {
  return header_size + counts.times * (time_size + 1) + counts.types * 6 + counts.characters +
         counts.leaps * (time_size + 4) + counts.standard_marks + counts.utc_marks;
}

std::optional<ZoneFile> read_part(std::string_view part, const Counts& counts,
                                  std::size_t time_size) {
  if (counts.types == 0 || counts.leaps != 0 || part.size() < size_of(counts, time_size)) {
    return std::nullopt;
  }
  const std::size_t types_of_times = header_size + counts.times * time_size;
  const std::size_t types = types_of_times + counts.times;
  std::vector<int> offsets;
  for (std::size_t i = 0; i < counts.types; ++i) {
    const auto offset = big_endian(part, types + i * 6, 4);
    if (std::abs(offset) > 26 * 3600) return std::nullopt;
    offsets.push_back(static_cast<int>(offset));
  }
  ZoneFile file;
  file.before = offsets.front();
  for (std::size_t i = 0; i < counts.times; ++i) {
    const auto at = big_endian(part, header_size + i * time_size, time_size);
    const auto type = static_cast<unsigned char>(part[types_of_times + i]);
    const bool in_order = file.changes.empty() || file.changes.back().at < at;
    if (type >= offsets.size() || !in_order) return std::nullopt;
    file.changes.push_back({at, offsets[type]});
  }
  return file;
}

/// A rule for a file that has none: the last offset, for good.
std::string fixed_rule(const ZoneFile& file) {
  const int east = file.changes.empty() ? file.before : file.changes.back().offset;
  const int minutes = std::abs(east) / 60;
  return fmt::format("<{}{:02}{:02}>{}{}:{:02}:{:02}", east < 0 ? '-' : '+', minutes / 60,
                     minutes % 60, east < 0 ? "" : "-", minutes / 60, minutes % 60,
                     std::abs(east) % 60);
}

}  // namespace

std::optional<ZoneFile> parse_zone_file(std::string_view bytes) {
  auto counts = counts_of(bytes);
  if (!counts) return std::nullopt;
  const bool has_second_part = bytes[4] >= '2';
  if (!has_second_part) {
    auto file = read_part(bytes, *counts, 4);
    if (file) file->footer = fixed_rule(*file);
    return file;
  }
  const std::size_t first_part = size_of(*counts, 4);
  if (bytes.size() < first_part) return std::nullopt;
  const auto part = bytes.substr(first_part);
  counts = counts_of(part);
  if (!counts) return std::nullopt;
  auto file = read_part(part, *counts, 8);
  if (!file) return std::nullopt;
  const auto footer = part.substr(size_of(*counts, 8));
  const auto end = footer.find('\n', 1);
  if (!footer.starts_with('\n') || end == std::string_view::npos) return std::nullopt;
  file->footer = end > 1 ? std::string{footer.substr(1, end - 1)} : fixed_rule(*file);
  return file;
}

}  // namespace collab
