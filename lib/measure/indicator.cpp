// Reads the headers of share/indicators once.
#include "measure/indicator.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/error.h"
#include "base/text/header.h"
#include "base/text/text.h"
#include "share.h"

namespace collab {

namespace {

constexpr std::string_view folder = "indicators/";
constexpr std::string_view suffix = ".sql";

constexpr std::array<std::string_view, 6> statistic_words = {"ratio",     "median",   "p25",
                                                             "effective", "coverage", "count"};
constexpr std::array<std::string_view, 5> unit_words = {"percent", "minutes", "days", "ratio",
                                                        "count"};
constexpr std::array<std::string_view, 3> better_words = {"more", "less", "neither"};

/// A header being read; complaints name its file.
struct Header {
  std::string_view name;
  HeadedFile file;

  [[noreturn]] void complain(std::string_view key) const {
    throw Error(Kind::internal, "indicator '" + std::string(name) + "': header '" +
                                    std::string(key) + "' is missing or not understood");
  }
  std::string_view needed(std::string_view key) const {
    const std::string_view value = file.value(key);
    if (value.empty()) complain(key);
    return value;
  }
  /// The place of a value among words.
  template <std::size_t N>
  std::size_t one_of(const std::array<std::string_view, N>& words, std::string_view key,
                     std::string_view value) const {
    const auto at = std::find(words.begin(), words.end(), value);
    if (at == words.end()) complain(key);
    return static_cast<std::size_t>(at - words.begin());
  }
  double number(std::string_view key, std::string_view value) const {
    double number = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (fault != std::errc() || end != value.data() + value.size()) complain(key);
    return number;
  }
  std::vector<std::string_view> list(std::string_view key) const {
    std::vector<std::string_view> words;
    for (const std::string_view word : split(file.value(key), ','))
      if (!trim(word).empty()) words.push_back(trim(word));
    return words;
  }
};

/// "4 occurrences" as a number and what is counted.
void read_minimum(const Header& header, Indicator& into) {
  const std::string_view text = header.file.value("minimum");
  if (text.empty()) return;
  const std::size_t blank = std::min(text.find(' '), text.size());
  into.minimum = static_cast<int>(header.number("minimum", text.substr(0, blank)));
  into.minimum_of = trim(text.substr(blank));
}

void read_levels(const Header& header, Indicator& into) {
  if (header.file.value("green").empty()) return;
  into.thresholds = Thresholds{header.number("green", header.needed("green")),
                               header.number("amber", header.needed("amber"))};
}

Indicator read_indicator(std::string_view name, std::string_view text) {
  const Header header{name, read_header(text)};
  Indicator one;
  one.name = name;
  one.id = header.needed("id");
  one.title = header.needed("title");
  one.unit = static_cast<Unit>(header.one_of(unit_words, "unit", header.needed("unit")));
  one.better = static_cast<Better>(header.one_of(better_words, "better", header.needed("better")));
  for (const std::string_view word : header.list("statistic"))
    one.statistics.push_back(
        static_cast<Statistic>(header.one_of(statistic_words, "statistic", word)));
  if (one.statistics.empty()) header.complain("statistic");
  read_levels(header, one);
  read_minimum(header, one);
  if (const std::string_view split = header.file.value("split"); !split.empty())
    one.split = static_cast<int>(header.number("split", split));
  one.cases_by_ref = header.file.value("cases") == "ref";
  one.about_people = !header.file.value("about").empty();
  if (one.about_people) one.about = header.file.value("about");
  one.of_teams = header.file.value("scope") != "school";
  one.own_team_only = header.file.value("teams") == "own";
  one.quality = header.file.value("block") == "quality";
  one.range = header.file.value("range");
  one.scale = header.file.value("scale");
  one.alone = header.file.value("alone");
  one.waived = header.file.value("waived");
  one.noted = header.list("notes");
  one.lag = header.file.value("lag");
  one.source = header.needed("source");
  one.definition = static_cast<int>(header.number("definition", header.needed("definition")));
  one.formula = header.file.prose;
  one.sql = header.file.body;
  return one;
}

std::vector<Indicator> read_all() {
  std::vector<Indicator> all;
  for (const SharedFile& file : shared_files()) {
    if (!file.path.starts_with(folder) || !file.path.ends_with(suffix)) continue;
    std::string_view name = file.path.substr(folder.size());
    name.remove_suffix(suffix.size());
    all.push_back(read_indicator(name, file.text));
  }
  std::ranges::sort(all, {}, &Indicator::id);
  return all;
}

}  // namespace

std::span<const Indicator> indicators() {
  static const std::vector<Indicator> all = read_all();
  return all;
}

const Indicator& find_indicator(std::string_view name) {
  std::vector<std::string> names;
  for (const Indicator& each : indicators()) {
    if (each.name == name || folded(each.id) == folded(name)) return each;
    names.emplace_back(each.name);
  }
  std::string hint = did_you_mean(name, names);
  if (hint.empty()) hint = "they are listed by: collab report list";
  throw Error(Kind::not_found, "there is no indicator '" + clipped(name, 40) + "'", hint);
}

std::string_view unit_word(Unit unit) { return unit_words[static_cast<std::size_t>(unit)]; }

std::string_view statistic_word(Statistic statistic) {
  return statistic_words[static_cast<std::size_t>(statistic)];
}

}  // namespace collab
