// Finding zones by name and converting moments. Zone files are read by zone_file.cpp, POSIX rules
// by zone_rule.cpp: the C library would do it only through the process's TZ, which belongs to the
// user.
#include "base/time/zone.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "base/error.h"
#include "base/system/file.h"
#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::size_t largest_file = 1 << 20;

/// Parts of letters, digits, _ + - that begin with a capital, as all of the zone database do:
/// never a path out of the folder, never its other files (posixrules, zone.tab, right/...).
bool is_zone_name(std::string_view name) {
  if (name.empty() || name.size() > 64 || name == "Factory") return false;
  for (const auto part : split(name, '/')) {
    if (part.empty() || part[0] < 'A' || part[0] > 'Z') return false;
    const bool plain = std::all_of(part.begin(), part.end(), [](char c) {
      return is_letter(c) || is_digit(c) || c == '_' || c == '+' || c == '-';
    });
    if (!plain) return false;
  }
  return true;
}

std::optional<ZoneFile> open_zone_file(const std::string& name, const std::string& folder) {
  if (!is_zone_name(name)) return std::nullopt;
  const auto path = folder + '/' + name;
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) return std::nullopt;
  try {
    return parse_zone_file(read_file(path, largest_file));
  } catch (const Error&) {
    return std::nullopt;  // unreadable is as good as missing: the zone's rule takes over
  }
}

/// Moments of the years 1 to 9999.
std::int64_t within_calendar(std::int64_t utc) {
  return std::clamp<std::int64_t>(utc, -62135596800, 253402300799);
}

/// "Europe/Paris" of ".../zoneinfo/posix/Europe/Paris"; else the text itself.
std::string after_zoneinfo(std::string path) {
  constexpr std::string_view folder = "zoneinfo/";
  const auto at = path.rfind(folder);
  if (at != std::string::npos) path.erase(0, at + folder.size());
  if (path.starts_with("posix/")) path.erase(0, 6);
  return path;
}

std::string linked_zone(const std::string& path) {
  std::error_code error;
  const auto target = std::filesystem::read_symlink(path, error);
  return error ? std::string{} : after_zoneinfo(target.string());
}

std::string first_line(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) return {};
  try {
    const auto text = read_file(path, 4096);
    return std::string{trim(split(text, '\n').front())};
  } catch (const Error&) {
    return {};
  }
}

/// Letters and digits of a zone's name or of its town, in lower case.
std::string squashed(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (is_letter(c) || is_digit(c)) result += lower(c);
  }
  return result;
}

std::string_view town_of(std::string_view name) { return split(name, '/').back(); }

std::vector<std::string> zone_names(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<std::string> names;
  std::error_code error;
  fs::recursive_directory_iterator entry{folder, error};
  for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
    const auto name = entry->path().lexically_relative(folder).string();
    if (!is_zone_name(name)) {
      entry.disable_recursion_pending();
    } else if (std::error_code ignored; !entry->is_directory(ignored)) {
      names.push_back(name);
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

void add_new(std::vector<std::string>& result, const std::string& name) {
  const bool known = std::find(result.begin(), result.end(), name) != result.end();
  if (!known && result.size() < 3) result.push_back(name);
}

}  // namespace

std::optional<Zone> find_zone(const std::string& name, const std::string& folder) {
  if (const auto file = open_zone_file(name, folder)) return Zone{name, file->footer};
  if (name == "UTC" || name == "Etc/UTC") return Zone{name, "UTC0"};
  if (parse_zone_rule(name)) return Zone{name, name};
  return std::nullopt;
}

std::optional<std::string> machine_zone(const char* tz_variable, const std::string& etc,
                                        const std::string& folder) {
  std::string variable = tz_variable == nullptr ? "" : tz_variable;
  if (variable.starts_with(':')) variable.erase(0, 1);
  if (tz_variable != nullptr && variable.empty()) return "UTC";  // so does POSIX read it
  if (variable == "/etc/localtime") variable.clear();
  const auto linked = linked_zone(etc + "/localtime");
  for (const auto& name : {after_zoneinfo(variable), first_line(etc + "/timezone"), linked}) {
    if (!name.empty() && find_zone(name, folder)) return name;
  }
  return std::nullopt;
}

bool has_zones(const std::string& folder) {
  std::error_code error;
  return std::filesystem::is_directory(folder + "/America", error);
}

std::vector<std::string> similar_zones(const std::string& name, const std::string& folder) {
  const auto names = zone_names(folder);
  const auto wanted = squashed(name);
  const auto town = squashed(town_of(name));
  std::vector<std::string> towns;
  for (const auto& zone : names) towns.push_back(squashed(town_of(zone)));
  std::vector<std::string> result;
  for (const auto& zone : names) {
    if (squashed(zone) == wanted) add_new(result, zone);
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!town.empty() && towns[i] == town) add_new(result, names[i]);
  }
  if (!result.empty()) return result;
  for (const auto& zone : similar(name, names)) add_new(result, zone);
  for (const auto& close : similar(town, towns)) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (towns[i] == close) add_new(result, names[i]);
    }
  }
  return result;
}

LocalClock::LocalClock(const Zone& zone, const std::string& folder) {
  if (auto file = open_zone_file(zone.name, folder)) {
    file_ = std::move(*file);
    rule_ = parse_zone_rule(file_.footer);
  } else {
    rule_ = parse_zone_rule(zone.rule);
  }
}

int LocalClock::offset(std::int64_t utc_seconds) const {
  const auto& changes = file_.changes;
  const auto next = std::upper_bound(
      changes.begin(), changes.end(), utc_seconds,
      [](std::int64_t moment, const OffsetChange& change) { return moment < change.at; });
  if (next == changes.end() && rule_) return offset_at(*rule_, utc_seconds);
  return next == changes.begin() ? file_.before : std::prev(next)->offset;
}

LocalTime LocalClock::at(std::int64_t utc_seconds) const {
  const auto utc = within_calendar(utc_seconds);
  const std::chrono::seconds local{utc + offset(utc)};
  const auto days = std::chrono::floor<Days>(local);
  return {Date{days}, static_cast<Minutes>((local - days).count() / 60)};
}

std::int64_t LocalClock::moment(const LocalTime& local) const {
  const std::int64_t shown =
      std::chrono::sys_seconds{local.day}.time_since_epoch().count() + local.time * 60;
  const std::int64_t earlier = shown - offset(shown - 86400);
  if (earlier + offset(earlier) == shown) return earlier;
  const std::int64_t later = shown - offset(shown + 86400);
  return later + offset(later) == shown ? later : earlier;
}

LocalTime local_time(const Zone& zone, std::int64_t utc_seconds, const std::string& folder) {
  return LocalClock{zone, folder}.at(utc_seconds);
}

std::string iso_instant(std::int64_t utc_seconds) {
  const std::chrono::seconds utc{within_calendar(utc_seconds)};
  const auto days = std::chrono::floor<Days>(utc);
  const auto time = (utc - days).count();
  return fmt::format("{}T{:02}:{:02}:{:02}Z", iso(Date{days}), time / 3600, time / 60 % 60,
                     time % 60);
}

}  // namespace collab
