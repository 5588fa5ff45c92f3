// What a person's values may be, and how a handle is made of a name or an email.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/people/person.h"

namespace collab {
namespace {

constexpr std::size_t longest_handle = 32;

bool small_letter(char c) { return c >= 'a' && c <= 'z'; }
bool digit(char c) { return c >= '0' && c <= '9'; }
bool joint(char c) { return c == '.' || c == '_' || c == '-'; }

/// The first character of a text, whole.
std::string_view first_character(std::string_view text) {
  std::size_t end = 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return text.substr(0, end);
}

/// "control characters" and the like, which no one-line text may have; nothing where it is clean.
std::optional<std::string> line_fault(std::string_view text) {
  if (!is_utf8(text)) return "is not UTF-8";
  if (shows_nothing(text)) return "is blank";
  if (characters(text) > name_limit) return fmt::format("has more than {} characters", name_limit);
  if (find_control(text)) return "has a control character";
  if (find_unseen(text)) return "has a mark that nobody sees";
  if (text.find_first_of("\t\n") != std::string_view::npos) return "has a line break or a tab";
  if (trim(text).size() != text.size()) return "begins or ends with a blank";
  return std::nullopt;
}

std::optional<std::string> email_fault(std::string_view email) {
  if (auto fault = line_fault(email)) return fault;
  if (email.find(' ') != std::string_view::npos) return "has a space";
  if (email.find_first_of(",;<>()\"") != std::string_view::npos) return "is more than an address";
  const auto at = email.find('@');
  if (at == std::string_view::npos) return "has no '@'";
  if (email.find('@', at + 1) != std::string_view::npos) return "has two '@'";
  if (at == 0 || at + 1 == email.size()) return "is only half an address";
  return std::nullopt;
}

class Faults {
 public:
  void add(std::string field, std::string what, std::string hint = {}) {
    found.push_back({std::move(field), std::move(what), std::move(hint)});
  }
  void line(const std::string& field, std::string_view word,
            const std::optional<std::string>& text) {
    if (!text) return;
    if (const auto fault = line_fault(*text))
      add(field, fmt::format("{} '{}' {}", word, clipped(*text, 60), *fault));
  }
  void day(const std::string& field, std::string_view word, const std::optional<Date>& value) {
    if (value && !plausible(*value))
      add(field, fmt::format("{} {} is not in the years 1900 to 2199", word, iso(*value)));
  }
  std::vector<FieldFault> found;
};

}  // namespace

std::optional<std::string> handle_fault(std::string_view handle) {
  if (handle.empty()) return "is empty";
  if (!is_utf8(handle)) return "is not UTF-8";
  if (find_control(handle)) return "has a control character";
  if (handle.find(' ') != std::string_view::npos) return "has a space";
  for (std::size_t i = 0; i < handle.size(); ++i) {
    const char c = handle[i];
    if (c >= 'A' && c <= 'Z') return "has capital letters";
    if (!small_letter(c) && !digit(c) && !joint(c))
      return fmt::format("has '{}'", visible(first_character(handle.substr(i))));
  }
  if (!small_letter(handle.front())) return "does not begin with a letter";
  if (handle.size() > longest_handle) return "is longer than 32 characters";
  return std::nullopt;
}

std::string handle_from(std::string_view text) {
  std::string handle;
  // Joints stay where they are; only the pieces between them are folded to ASCII.
  for (std::size_t i = 0; i <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("._-", i), text.size());
    handle += ascii_name(text.substr(i, end - i));
    if (end < text.size()) handle += text[end];
    i = end + 1;
  }
  const auto first = std::find_if(handle.begin(), handle.end(), small_letter);
  handle.erase(handle.begin(), first);
  if (handle.size() > longest_handle) handle.resize(longest_handle);
  while (!handle.empty() && joint(handle.back())) handle.pop_back();
  return handle;
}

void check_handle(std::string_view handle) {
  const auto fault = handle_fault(handle);
  if (!fault) return;
  const std::string better = handle_from(handle);
  throw Error(Kind::input, fmt::format("handle '{}' {}", clipped(handle, 60), *fault),
              better.empty()
                  ? "a handle is a small letter, then small letters, digits, '.', '_' or '-'"
                  : fmt::format("use '{}'", better));
}

std::string wished_handle(std::string_view name, const std::optional<std::string>& email) {
  std::string handle;
  if (email) handle = handle_from(email->substr(0, email->find_first_of("@+")));
  if (handle.empty()) handle = handle_from(name);
  return handle;
}

std::string numbered_handle(std::string_view handle, int number) {
  const std::string digits = std::to_string(number);
  return std::string(handle.substr(0, longest_handle - digits.size())).append(digits);
}

std::string free_handle(Db& db, std::string_view name, const std::optional<std::string>& email) {
  const std::string wish = wished_handle(name, email);
  if (wish.empty()) {
    throw Error(Kind::usage, fmt::format("no handle can be made of '{}'", clipped(name, 60)),
                "give one: --handle HANDLE");
  }
  std::string handle = wish;
  for (int next = 2; person_by_handle(db, handle); ++next) handle = numbered_handle(wish, next);
  return handle;
}

std::vector<FieldFault> person_faults(const Person& person) {
  Faults faults;
  if (const auto fault = handle_fault(person.handle)) {
    const std::string better = handle_from(person.handle);
    faults.add("handle", fmt::format("handle '{}' {}", clipped(person.handle, 60), *fault),
               better.empty() ? std::string{} : fmt::format("use '{}'", better));
  }
  faults.line("name", "name", person.name);
  faults.line("preferred_name", "preferred name", person.preferred_name);
  if (person.email) {
    if (const auto fault = email_fault(*person.email))
      faults.add("email", fmt::format("email '{}' {}", clipped(*person.email, 60), *fault));
  }
  faults.line("staff_id", "staff id", person.staff_id);
  faults.day("started_on", "start", person.started_on);
  faults.day("ended_on", "end", person.ended_on);
  if (person.started_on && person.ended_on && *person.ended_on < *person.started_on) {
    faults.add("ended_on", fmt::format("end {} is before the start {}", iso(*person.ended_on),
                                       iso(*person.started_on)));
  }
  if (person.fte && !(*person.fte > 0 && *person.fte <= 1.5)) {
    faults.add("fte", fmt::format("fte {} is not between 0 and 1.5", *person.fte),
               "1 is full time, 0.5 half time");
  }
  if (person.release_share && !(*person.release_share >= 0 && *person.release_share <= 1)) {
    faults.add("release_share",
               fmt::format("release share {} is not between 0 and 1", *person.release_share),
               "0.4 is released from two fifths of the work");
  }
  if (person.mentor_limit && *person.mentor_limit < 0) {
    faults.add("mentor_limit",
               fmt::format("mentor limit {} is not 0 or more", *person.mentor_limit),
               "0 is not available as a mentor");
  }
  return std::move(faults.found);
}

}  // namespace collab
