// Reads the headers of share/stages once.
#include "measure/criterion.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/error.h"
#include "base/text/header.h"
#include "base/text/text.h"
#include "share.h"

namespace collab {

namespace {

constexpr std::string_view stages_folder = "stages/";
constexpr std::array<std::string_view, 5> stage_words = {"", "form", "norm", "perform", "sustain"};

/// "stages/form/regular_time.sql" in parts.
struct Place {
  std::string_view stage;
  std::string_view name;
};

Place place_of(std::string_view path) {
  path.remove_prefix(stages_folder.size());
  const std::size_t slash = path.find('/');
  const std::string_view file = path.substr(slash + 1);
  return {path.substr(0, slash), file.substr(0, file.find('.'))};
}

std::string_view needed(const HeadedFile& file, std::string_view key, std::string_view path) {
  const std::string_view value = file.value(key);
  if (value.empty())
    throw Error(Kind::internal,
                "'" + std::string(path) + "': header '" + std::string(key) + "' is missing");
  return value;
}

Criterion read_criterion(const SharedFile& shared) {
  const HeadedFile file = read_header(shared.text);
  const Place place = place_of(shared.path);
  Criterion one;
  one.name = place.name;
  one.stage =
      static_cast<GrowthStage>(std::ranges::find(stage_words, place.stage) - stage_words.begin());
  one.id = needed(file, "id", shared.path);
  one.title = needed(file, "title", shared.path);
  one.core = file.value("core") == "yes";
  one.next = needed(file, "next", shared.path);
  one.command = needed(file, "command", shared.path);
  one.source = needed(file, "source", shared.path);
  one.formula = file.prose;
  one.sql = file.body;
  return one;
}

std::vector<Criterion> read_criteria() {
  std::vector<Criterion> all;
  for (const SharedFile& file : shared_files())
    if (file.path.starts_with(stages_folder)) all.push_back(read_criterion(file));
  std::ranges::sort(all, {}, [](const Criterion& each) { return std::pair(each.stage, each.id); });
  return all;
}

}  // namespace

std::string_view stage_word(GrowthStage stage) {
  return stage_words[static_cast<std::size_t>(stage)];
}

std::span<const Criterion> criteria() {
  static const std::vector<Criterion> all = read_criteria();
  return all;
}

const Criterion& find_criterion(std::string_view name) {
  std::vector<std::string> names;
  for (const Criterion& each : criteria()) {
    if (each.name == name || folded(each.id) == folded(name)) return each;
    names.emplace_back(each.name);
  }
  std::string hint = did_you_mean(name, names);
  if (hint.empty()) hint = "they are listed by: collab team stage TEAM --explain";
  throw Error(Kind::not_found, "there is no criterion '" + clipped(name, 40) + "'", hint);
}

}  // namespace collab
