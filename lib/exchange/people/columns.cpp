// Columns of a staff roster: the catalogue of fields and the reading of its header.
#include "exchange/people/columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>

#include "base/text/text.h"
#include "model/people/same_name.h"

namespace collab {
namespace {

constexpr std::array<RosterField, 20> fields = {{
    {"handle", "handle", RosterValue::text, "", "login username"},
    {"name", "name", RosterValue::text, "",
     "fullname displayname staffname teachername employeename"},
    {"first_name", "first name", RosterValue::text, "", "first givenname forename"},
    {"last_name", "last name", RosterValue::text, "", "last surname familyname"},
    {"preferred_name", "preferred name", RosterValue::text, "",
     "preferred nickname knownas goesby"},
    {"email", "email", RosterValue::text, "", "emailaddress mail workemail schoolemail"},
    {"staff_id", "staff id", RosterValue::text, "",
     "employeeid employeenumber employeeno staffnumber empid"},
    {"source_id", "source id", RosterValue::text, "", "sourcedid"},
    {"role", "role", RosterValue::list, ";|,\n", "roles staffrole title jobtitle position job"},
    {"grade", "grade", RosterValue::list, ";|,\n", "grades gradelevel gradelevels yeargroup"},
    {"department", "department", RosterValue::list, ";|\n", "departments dept"},
    {"subject", "subject", RosterValue::list, ";|,\n", "subjects subjectarea"},
    {"started_on", "start", RosterValue::date, "",
     "start starts startdate hiredate hired dateofhire"},
    {"ended_on", "end", RosterValue::date, "",
     "end ends enddate terminationdate lastday leavingdate exitdate"},
    {"fte", "fte", RosterValue::decimal, "", "fulltimeequivalent"},
    {"new_educator", "new educator", RosterValue::flag, "", "newteacher"},
    {"release_share", "release share", RosterValue::decimal, "", "release"},
    {"teaching_since", "teaching since", RosterValue::date, "", "firstyearteaching careerstart"},
    {"mentor_limit", "mentor limit", RosterValue::whole, "", "maxmentees"},
    {"works", "working days", RosterValue::weekdays, "",
     "workingdays workdays weekdays daysonsite daysatschool"},
}};

/// Small letters and digits alone: "E-Mail Address" -> "emailaddress".
std::string plain(std::string_view header) {
  std::string letters;
  for (const char c : ascii_name(header))
    if (c != '.') letters += c;
  return letters;
}

/// True where a header is the field's own name; synonyms give way to it.
bool is_own_name(std::string_view header, const RosterField& field) {
  return plain(header) == plain(field.name) || plain(header) == plain(field.words);
}

std::vector<std::string> headers_of(const Csv& csv) {
  std::vector<std::string> headers;
  for (const CsvField& column : csv.header) headers.emplace_back(trim(column.text));
  return headers;
}

std::vector<std::string> field_names() {
  std::vector<std::string> names;
  for (const RosterField& field : fields) names.emplace_back(field.name);
  return names;
}

std::size_t find_column(const std::vector<std::string>& headers, std::string_view wanted) {
  auto found = std::find(headers.begin(), headers.end(), wanted);
  if (found == headers.end()) {
    found = std::find_if(headers.begin(), headers.end(), [&](const std::string& header) {
      return folded(header) == folded(wanted);
    });
  }
  if (found != headers.end()) return static_cast<std::size_t>(found - headers.begin());
  std::string hint = did_you_mean(wanted, headers);
  if (hint.empty()) hint = "its columns are: " + visible(join(headers, ", "));
  throw Error(Kind::usage, fmt::format("--map: the file has no column '{}'", visible(wanted)),
              hint);
}

/// The field whose name, or a synonym of it, a header of some length misses by one letter; nullptr
/// where there is none, or more than one.
const RosterField* field_one_slip_off(std::string_view header) {
  constexpr std::size_t least = 5;
  const std::string wanted = plain(header);
  const RosterField* found = nullptr;
  if (wanted.size() < least) return nullptr;
  for (const RosterField& field : fields) {
    bool near = one_slip(plain(field.name), wanted);
    for (const std::string_view synonym : split(field.synonyms, ' '))
      near = near || (synonym.size() >= least && one_slip(synonym, wanted));
    if (near && found) return nullptr;
    if (near) found = &field;
  }
  return found;
}

class Finder {
 public:
  explicit Finder(const Csv& csv)
      : csv_(csv), headers_(headers_of(csv)), taken_(headers_.size(), false) {}

  void map(std::string_view text) {
    const auto equals = text.rfind('=');
    if (equals == std::string_view::npos || equals == 0) {
      throw Error(Kind::usage, fmt::format("--map needs COLUMN=FIELD, not '{}'", visible(text)),
                  "as in: --map 'Login=handle'");
    }
    const std::size_t column = find_column(headers_, trim(text.substr(0, equals)));
    const std::string_view name = trim(text.substr(equals + 1));
    taken_[column] = true;
    if (name.empty()) return;
    const RosterField* field = roster_field(name);
    if (!field) {
      const auto names = field_names();
      std::string hint = did_you_mean(name, names);
      if (hint.empty()) hint = "the fields are: " + join(names, ", ");
      throw Error(Kind::usage, fmt::format("--map: there is no field '{}'", visible(name)), hint);
    }
    if (has(*field))
      throw Error(Kind::usage, fmt::format("--map: two columns are mapped to '{}'", field->name));
    found_.used.push_back({field, column});
  }

  /// Own names first, so that "handle" wins over "Login"; a column that --map or an own name made
  /// superfluous is not unknown, it is just not read.
  void find_rest() {
    for (const bool own : {true, false}) {
      for (std::size_t i = 0; i < headers_.size(); ++i) {
        const RosterField* field = taken_[i] ? nullptr : roster_field(headers_[i]);
        if (field && is_own_name(headers_[i], *field) == own) use(*field, i, own);
      }
    }
    for (std::size_t i = 0; i < headers_.size(); ++i) {
      if (taken_[i] || headers_[i].empty() || guess(i)) continue;
      found_.unknown.push_back(headers_[i]);
    }
  }

  RosterColumns finish() { return std::move(found_); }

 private:
  /// A header one letter off a field that no other column holds.
  bool guess(std::size_t index) {
    const RosterField* field = field_one_slip_off(headers_[index]);
    if (!field || has(*field)) return false;
    use(*field, index, false);
    found_.guessed.push_back(fmt::format("'{}' as {}", visible(headers_[index]), field->words));
    return true;
  }

  bool has(const RosterField& field) const {
    return std::any_of(found_.used.begin(), found_.used.end(),
                       [&](const RosterColumn& column) { return column.field == &field; });
  }

  void use(const RosterField& field, std::size_t index, bool own) {
    taken_[index] = true;
    if (!has(field)) {
      found_.used.push_back({&field, index});
      if (!own) by_synonym_.push_back(&field);
      return;
    }
    const bool rival =
        std::find(by_synonym_.begin(), by_synonym_.end(), &field) != by_synonym_.end();
    if (own || !rival) return;
    found_.problems.push_back(problem_at(
        csv_, csv_.header[index],
        fmt::format("column '{}' is a second one for '{}'", visible(headers_[index]), field.name),
        fmt::format("say which to read: --map '{}={}'", visible(headers_[index]), field.name)));
  }

  const Csv& csv_;
  std::vector<std::string> headers_;
  std::vector<bool> taken_;
  std::vector<const RosterField*> by_synonym_;
  RosterColumns found_;
};

bool has_any(const RosterColumns& columns, std::initializer_list<std::string_view> wanted) {
  return std::any_of(columns.used.begin(), columns.used.end(), [&](const RosterColumn& column) {
    return std::find(wanted.begin(), wanted.end(), column.field->name) != wanted.end();
  });
}

}  // namespace

std::span<const RosterField> roster_fields() { return fields; }

const RosterField* roster_field(std::string_view name) {
  const std::string wanted = plain(name);
  if (wanted.empty()) return nullptr;
  for (const RosterField& field : fields) {
    if (plain(field.name) == wanted) return &field;
    for (const std::string_view synonym : split(field.synonyms, ' '))
      if (synonym == wanted) return &field;
  }
  return nullptr;
}

RosterColumns roster_columns(const Csv& csv, const std::vector<std::string>& maps) {
  Finder finder(csv);
  for (const std::string& map : maps) finder.map(map);
  finder.find_rest();
  return finder.finish();
}

int header_line_of(std::string_view bytes) {
  constexpr int most_lines = 20;
  constexpr std::size_t most_bytes = 65536;
  const std::string_view start = bytes.substr(0, most_bytes);
  for (int line = 1; line <= most_lines; ++line) {
    const Csv csv = read_csv(start, {}, line);
    if (csv.header.empty()) return 1;
    const RosterColumns columns = roster_columns(csv, {});
    const bool names = has_any(columns, {"name", "first_name", "last_name"});
    if (names && (columns.used.size() > 1 || line == 1)) return csv.header.front().line;
  }
  return 1;
}

void be_strict(const Csv& csv, RosterColumns& columns) {
  const auto refuse = [&](const std::string& column, std::string_view what) {
    columns.problems.push_back(
        problem_at(csv, csv.header.front(), fmt::format("{} {}", column, what),
                   "say what it is, or leave it out: --map 'COLUMN=FIELD', --map 'COLUMN='"));
  };
  for (const std::string& column : columns.unknown)
    refuse("column '" + visible(column) + "'", "is unknown");
  for (const std::string& column : columns.guessed) refuse("column " + column, "is only guessed");
}

void require_names(const Csv& csv, RosterColumns& columns) {
  if (csv.header.empty() || has_any(columns, {"name", "first_name", "last_name"})) return;
  columns.problems.push_back(problem_at(csv, csv.header.front(),
                                        "no column holds the names of people",
                                        "say which one does: --map 'COLUMN=name'"));
}

void require_key(const Csv& csv, RosterColumns& columns) {
  if (csv.header.empty() || has_any(columns, {"staff_id", "source_id", "email", "handle"})) return;
  columns.problems.push_back(problem_at(csv, csv.header.front(), "no column says who is meant",
                                        "name one staff_id, source_id, email or handle"));
}

Problem problem_at(const Csv& csv, const CsvField& at, std::string what, std::string hint) {
  Problem problem;
  problem.file = csv.file;
  problem.line = at.line;
  problem.column = at.column;
  problem.what = std::move(what);
  problem.hint = std::move(hint);
  const bool in_header = !csv.header.empty() && at.line == csv.header.front().line;
  if (in_header) {
    problem.excerpt = csv.line(at.line);
  } else if (!csv.line(at.line).empty()) {
    // The rest of the line may be nobody's business: rosters come with passwords in them.
    problem.excerpt = at.text.substr(0, at.text.find_first_of("\r\n"));
    problem.excerpt_column = at.column;
  }
  const int rest =
      static_cast<int>(characters(problem.excerpt)) - at.column + problem.excerpt_column;
  const int wanted = static_cast<int>(characters(at.text)) + (in_header && at.quoted ? 2 : 0);
  problem.width = std::clamp(wanted, 1, std::max(rest, 1));
  return problem;
}

}  // namespace collab
