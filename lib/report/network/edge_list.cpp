// Reads edge lists; see edge_list.h.
#include "report/network/edge_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/error.h"
#include "base/text/csv.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/people/person.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 10> first_words = {
    "from", "source", "a", "ego", "person", "respondent", "who", "name", "chooser", "sender"};
constexpr std::array<std::string_view, 12> second_words = {
    "to",      "target", "b",      "alter", "event", "team",
    "nominee", "whom",   "chosen", "named", "group", "receiver"};
constexpr std::size_t most_told = 10;  ///< findings of one kind, one by one

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& words, std::string_view text) {
  return std::ranges::find(words, std::string_view(fold_text(text))) != words.end();
}

/// The roster by what people are called.
class Roster {
 public:
  explicit Roster(Db& db) {
    for (const Person& each : collab::people(db)) {
      add(each.handle, each.id);
      add(each.name, each.id);
      if (each.preferred_name) add(*each.preferred_name, each.id);
      if (each.email) add(*each.email, each.id);
    }
  }
  std::size_t count(const std::string& key) const {
    const auto at = known_.find(key);
    return at == known_.end() ? 0 : at->second.size();
  }
  /// What stands for somebody: the only person of that name, else the name.
  std::string key_of(const std::string& key) const {
    return count(key) == 1 ? fmt::format("\n{}", *known_.at(key).begin()) : key;
  }

 private:
  void add(std::string_view name, Id person) { known_[fold_text(name)].insert(person); }
  std::map<std::string, std::set<Id>> known_;
};

/// Two columns of a file, and what is found while they are read.
class EdgeReader {
 public:
  EdgeReader(Db& db, const Csv& csv, EdgeKind kind) : roster_(db), csv_(csv) { list_.kind = kind; }

  EdgeList read() {
    choose_columns();
    if (first_line_is_tie_) take(csv_.header);
    for (const CsvRow& row : csv_.rows) take(row);
    number_nodes();
    tell_unknown();
    return std::move(list_);
  }

 private:
  bool two_mode() const { return list_.kind == EdgeKind::two_mode; }

  void choose_columns() {
    const CsvRow& header = csv_.header;
    const auto find = [&](const auto& words) {
      return std::ranges::find_if(header,
                                  [&](const CsvField& each) { return is_among(words, each.text); });
    };
    const auto from = find(first_words);
    const auto to = find(second_words);
    if (from != header.end() && to != header.end()) {
      from_ = static_cast<std::size_t>(from - header.begin());
      to_ = static_cast<std::size_t>(to - header.begin());
      return;
    }
    if (header.size() != 2) {
      const CsvField none;
      const CsvField& place = header.empty() ? none : header.front();
      throw Error(
          Kind::input,
          {{csv_.file, place.line, place.column, "which columns say who named whom cannot be seen",
            "call the two columns 'from' and 'to'", std::string(csv_.line(place.line)), 1, 1}},
          "no figure was made");
    }
    first_line_is_tie_ = has_no_header();
    if (first_line_is_tie_)
      tell("headers", header.front(), "there is no header line: the first line is taken as a tie");
  }

  /// True where what stands in the first line stands further down too, or is somebody's name.
  bool has_no_header() const {
    return std::ranges::any_of(csv_.header, [&](const CsvField& head) {
      const std::string key = fold_text(head.text);
      if (roster_.count(key) > 0) return true;
      return std::ranges::any_of(csv_.rows, [&](const CsvRow& row) {
        return std::ranges::any_of(
            row, [&](const CsvField& cell) { return fold_text(cell.text) == key; });
      });
    });
  }

  void take(const CsvRow& row) {
    const CsvField& from = row[from_];
    const CsvField& to = row[to_];
    const std::string one = fold_text(from.text);
    const std::string other = fold_text(to.text);
    if (one.empty()) {
      if (!other.empty())
        tell("lines without anybody", from, "nobody stands here: the line is left out");
      return;
    }
    note_person(from);
    const std::string a = roster_.key_of(one);
    people_.insert(a);
    if (other.empty()) return;
    if (!two_mode()) note_person(to);
    const std::string b = two_mode() ? other : roster_.key_of(other);
    (two_mode() ? others_ : people_).insert(b);
    if (!two_mode() && a == b) {
      ++list_.to_oneself;
      return tell("ties to oneself", to, fmt::format("'{}' is tied to itself: left out", to.text));
    }
    auto tie = std::pair{a, b};
    if (list_.kind == EdgeKind::undirected && b < a) std::swap(tie.first, tie.second);
    if (!ties_.insert(tie).second) {
      ++list_.doubled;
      tell(
          "doubled ties", from,
          fmt::format("the tie of '{}' and '{}' stands twice: it counts once", from.text, to.text));
    }
  }

  void note_person(const CsvField& field) { named_.try_emplace(fold_text(field.text), field); }

  /// In order of the keys, so that the same file gives the same numbers.
  void number_nodes() {
    std::map<std::string, int> nodes;
    std::map<std::string, int> events;
    int next = 0;
    for (const std::string& key : people_) nodes[key] = next++;
    for (const std::string& key : others_) events[key] = next++;
    list_.people = static_cast<int>(people_.size());
    list_.others = static_cast<int>(others_.size());
    list_.network = {next, {}, list_.kind == EdgeKind::directed};
    for (const auto& [from, to] : ties_)
      list_.network.ties.push_back({nodes[from], two_mode() ? events[to] : nodes[to]});
  }

  void tell_unknown() {
    const bool has_names = std::ranges::any_of(
        named_, [&](const auto& each) { return roster_.count(each.first) == 1; });
    if (!has_names) return;
    for (const auto& [key, field] : named_) {
      const std::size_t known = roster_.count(key);
      if (known == 1) continue;
      list_.unknown += known == 0;
      tell("unknown names", field,
           known == 0
               ? fmt::format("'{}' is nobody on the roster: counted as somebody else", field.text)
               : fmt::format("'{}' may be one of {} people: counted as one of their own",
                             field.text, known));
    }
  }

  /// `sort` is what kind of finding it is, in the plural: only some of each are told one by one.
  void tell(std::string_view sort, const CsvField& place, const std::string& what) {
    const std::size_t told = ++told_[sort];
    if (told <= most_told)
      list_.findings.push_back(
          fmt::format("{}:{}:{}: {}", csv_.file, place.line, place.column, what));
    else if (told == most_told + 1)
      list_.findings.push_back(fmt::format("{}: and more {}", csv_.file, sort));
  }

  Roster roster_;
  const Csv& csv_;
  EdgeList list_;
  std::size_t from_ = 0;
  std::size_t to_ = 1;
  bool first_line_is_tie_ = false;
  std::set<std::string> people_;
  std::set<std::string> others_;
  std::set<std::pair<std::string, std::string>> ties_;
  std::map<std::string_view, std::size_t> told_;
  std::map<std::string, CsvField> named_;  ///< names of people, where each first stands
};

}  // namespace

EdgeList read_edge_list(Db& db, std::string_view bytes, const std::string& file, EdgeKind kind) {
  const Csv csv = read_csv(bytes, file);
  if (!csv.problems.empty()) throw Error(Kind::input, csv.problems, "no figure was made");
  return EdgeReader(db, csv, kind).read();
}

}  // namespace collab
