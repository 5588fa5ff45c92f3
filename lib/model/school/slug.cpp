// Which words may name a team or a partner: short, typeable, no word of the command line, no
// reference, and nothing that a spreadsheet turns into a date or a truth value.
#include "model/school/slug.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/error.h"
#include "base/text/digits.h"
#include "base/text/text.h"
#include "model/records/kinds.h"

namespace collab {
namespace {

constexpr std::string_view reserved[] = {
    // nouns
    "init", "school", "status", "person", "people", "team", "meeting", "action", "decision", "why",
    "goal", "mentor", "lessonstudy", "partner", "survey", "report", "guide", "calendar", "import",
    "export", "log", "show-op", "undo", "redo", "doctor", "fsck", "backup", "restore", "migrate",
    "purge", "config", "alias", "hook", "template", "trust", "query", "resolve", "parse-date",
    "completion", "help", "version", "district",
    // verbs
    "new", "list", "show", "edit", "end", "reopen", "remove", "merge", "add", "set", "get", "ls",
    "rm", "move", "cancel", "done", "drop", "record", "schedule", "attend", "agenda", "questions",
    "settle", "explain", "due", "result", "accept", "review", "skip", "swap", "member", "norm",
    "rotation", "series", "leave", "role", "group", "year", "term", "agreement", "setting", "link",
    "load", "handoff", "stage", "training", "celebrate", "practice", "unit", "material", "round",
    "common-time", "check", "answer", "readiness", "oneroster", "sds", "clever", "weekly",
    "meetings", "actions", "decisions", "health", "match", "pair", "cycle", "start", "step", "stop",
    "plan", "train", "free", "backups", "contact", "language", "pact", "sign", "commit", "keep",
    "miss", "commitment", "seat", "fill", "need", "rate", "said", "did", "voice", "disagree",
    "disagreement", "side", "sheet", "study", "tie", "diff", "observe", "observation", "teach",
    "debrief", "redesign", "reteach", "share", "ack", "close", "point", "goals", "word", "notes",
    "tried", "waive", "ask", "network", "participation",
    // words of references, periods and dates
    "all", "any", "each", "every", "everyone", "latest", "last", "next", "this", "today",
    "yesterday", "tomorrow", "now", "sy", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
    // what spreadsheets and programs read as a value
    "true", "false", "yes", "no", "null", "none", "nan", "nil", "unknown"};

constexpr std::string_view months[] = {
    "january",   "february", "march",    "april",    "may",  "june", "july", "august",
    "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
    "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov",  "dec"};

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool well_formed(std::string_view slug) {
  if (slug.size() < 2 || slug.size() > 32 || !is_lower(slug[0])) return false;
  return std::all_of(slug.begin(), slug.end(),
                     [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

/// "mar-5", "mar5", "may-2026", "dec", "oct-3-2026": a month with nothing but numbers after it.
bool looks_like_date(std::string_view slug) {
  return std::any_of(std::begin(months), std::end(months), [&](std::string_view month) {
    if (!slug.starts_with(month)) return false;
    const std::string_view rest = slug.substr(month.size());
    return std::all_of(rest.begin(), rest.end(), [](char c) { return is_digit(c) || c == '-'; });
  });
}

/// "m312", "a142": what names a meeting, an action or another numbered record. "k1" may be a team
/// all the same: so schools call the youngest, and a promise is asked for where no team is.
bool looks_like_reference(std::string_view slug) {
  return slug[0] != 'k' && kind_of_letter(slug[0]) &&
         std::all_of(slug.begin() + 1, slug.end(), is_digit);
}

/// The nearest slug to what was typed: "Grade 3 PLC" -> "grade-3-plc"; empty where there is none.
std::string nearest(std::string_view typed) {
  std::string words(typed);
  std::replace_if(
      words.begin(), words.end(),
      [](char c) { return std::ispunct(static_cast<unsigned char>(c)); }, ' ');
  std::string slug = ascii_name(words);
  for (char& c : slug)
    if (!is_lower(c) && !is_digit(c)) c = '-';
  slug.erase(
      std::unique(slug.begin(), slug.end(), [](char a, char b) { return a == '-' && b == '-'; }),
      slug.end());
  while (!slug.empty() && !is_lower(slug.front())) slug.erase(slug.begin());
  if (slug.size() > 32) slug.resize(32);
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

bool usable(std::string_view slug) {
  return well_formed(slug) && !looks_like_date(slug) && !looks_like_reference(slug) &&
         std::find(std::begin(reserved), std::end(reserved), slug) == std::end(reserved);
}

[[noreturn]] void refuse(std::string_view slug, std::string_view why) {
  const std::string near = nearest(slug);
  const std::string other = near + "-team";
  // "g3" is what schools call the team of a grade.
  const bool grade = slug.size() > 1 && slug[0] == 'g' && looks_like_reference(slug);
  std::string hint = grade ? fmt::format("for example: grade-{}", slug.substr(1))
                           : std::string("for example: grade-3");
  if (grade) throw Error(Kind::input, fmt::format("slug '{}' {}", visible(slug), why), hint);
  if (usable(near))
    hint = fmt::format("for example: {}", near);
  else if (usable(other))
    hint = fmt::format("for example: {}", other);
  throw Error(Kind::input, fmt::format("slug '{}' {}", visible(slug), why), hint);
}

}  // namespace

void check_slug(std::string_view slug) {
  if (!well_formed(slug))
    refuse(slug, "is not 2 to 32 of a-z, 0-9 and '-', beginning with a letter");
  if (looks_like_date(slug)) refuse(slug, "becomes a date in a spreadsheet");
  if (looks_like_reference(slug)) refuse(slug, "looks like the number of a record");
  if (!usable(slug)) refuse(slug, "is a word of the command line");
}

constexpr std::string_view others_of_slug = R"sql(
SELECT 'team', id, name
FROM team
WHERE slug = :slug
UNION ALL
SELECT 'partner', id, name
FROM partner
WHERE slug = :slug)sql";

void check_slug_is_free(Db& db, std::string_view slug, std::string_view kind, Id own) {
  Statement rows = db.query(others_of_slug, {{":slug", slug}});
  while (rows.step()) {
    const std::string other = rows.text(0);
    const std::string name = visible(rows.text(2));
    if (other != kind)
      throw Error(Kind::refused, fmt::format("there is a {} '{}': {}", other, slug, name),
                  fmt::format("choose another word, such as {}-{}", slug, kind));
    if (rows.integer(1) != own)
      throw Error(Kind::refused, fmt::format("there is already a {} '{}': {}", kind, slug, name),
                  fmt::format("collab {} show {}", kind, slug));
  }
}

std::string name_from_slug(std::string_view slug) {
  std::string name = capitalised(slug);
  std::ranges::replace(name, '-', ' ');
  return name;
}

}  // namespace collab
