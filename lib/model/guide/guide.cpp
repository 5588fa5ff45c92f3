// Finds guides, and the sections and questions in them; reader.cpp reads one.
#include "model/guide/guide.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "base/system/file.h"
#include "base/text/text.h"
#include "share.h"

namespace collab {
namespace {

constexpr std::string_view folder = "guides/";
constexpr std::string_view extension = ".md";
constexpr std::size_t most_bytes = std::size_t{1} << 20;

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> short_words{{
    {"what", "What it is"},
    {"before", "Before you start"},
    {"steps", "Step by step"},
    {"trouble", "When it goes wrong"},
    {"evidence", "What the evidence says"},
}};

std::string own_path(const Workspace& workspace, std::string_view name) {
  return fmt::format("{}/.collab/{}{}{}", workspace.folder, folder, name, extension);
}

/// A name that is no way out of the folder.
bool is_plain_name(std::string_view name) {
  return !name.empty() && name.find_first_of("/\\") == std::string_view::npos && name[0] != '.';
}

std::optional<std::string> own_text(const Workspace& workspace, std::string_view name) {
  return read_file_if_any(own_path(workspace, name), most_bytes);
}

Guide checked(GuideReading reading, bool own) {
  if (!reading.problems.empty())
    throw Error(own ? Kind::input : Kind::internal, std::move(reading.problems),
                "the guide was not used");
  reading.guide.own = own;
  return std::move(reading.guide);
}

std::vector<std::string> headings(const Guide& guide) {
  std::vector<std::string> found;
  for (const GuideSection& each : guide.sections) found.push_back("'" + each.heading + "'");
  return found;
}

}  // namespace

std::vector<std::string> guide_names(const Workspace* workspace) {
  std::vector<std::string> names;
  for (const SharedFile& file : shared_files())
    if (file.path.starts_with(folder) && file.path.ends_with(extension))
      names.emplace_back(
          file.path.substr(folder.size(), file.path.size() - folder.size() - extension.size()));
  if (workspace) {
    std::error_code missing;
    for (const auto& entry :
         std::filesystem::directory_iterator(workspace->folder + "/.collab/guides", missing))
      if (entry.path().extension() == extension) names.push_back(entry.path().stem().string());
  }
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

Guide find_guide(const Workspace* workspace, std::string_view name) {
  if (is_plain_name(name)) {
    const std::string file = fmt::format("{}{}{}", folder, name, extension);
    if (workspace)
      if (const auto text = own_text(*workspace, name))
        return checked(read_guide(*text, std::string(name), ".collab/" + file), true);
    for (const SharedFile& each : shared_files())
      if (each.path == file) return checked(read_guide(each.text, std::string(name), file), false);
  }
  const std::vector<std::string> names = guide_names(workspace);
  std::string hint = did_you_mean(name, names);
  if (hint.empty()) hint = "guides are: " + join(names, ", ");
  throw Error(Kind::not_found, fmt::format("there is no guide '{}'", visible(name)), hint);
}

const GuideSection& find_section(const Guide& guide, std::string_view word) {
  const auto* meant =
      std::ranges::find(short_words, word, [](const auto& one) { return one.first; });
  const std::string_view wanted = meant == short_words.end() ? trim(word) : meant->second;
  for (const GuideSection& each : guide.sections)
    if (!wanted.empty() && starts_with_folded(each.heading, wanted)) return each;
  throw Error(Kind::not_found,
              fmt::format("the guide '{}' has no section '{}'", guide.name, visible(word)),
              fmt::format("its sections are {}; in short: {}", visible(join(headings(guide), ", ")),
                          join(section_words(), ", ")));
}

std::vector<std::string> section_words() {
  std::vector<std::string> words;
  for (const auto& each : short_words) words.emplace_back(each.first);
  return words;
}

const GuideQuestion& find_question(const Guide& guide, std::string_view key) {
  const auto found = std::ranges::find(guide.questions, key, &GuideQuestion::key);
  if (found != guide.questions.end()) return *found;
  std::vector<std::string> keys;
  for (const GuideQuestion& each : guide.questions) keys.push_back(each.key);
  std::string hint = did_you_mean(key, keys);
  if (hint.empty() && !keys.empty()) hint = "its questions are: " + join(keys, ", ");
  throw Error(Kind::not_found,
              fmt::format("the guide '{}' has no question '{}'", guide.name, visible(key)), hint);
}

}  // namespace collab
