// Fields of a person to and from their canonical text.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/text/text.h"
#include "exchange/people/people.h"

namespace collab {
namespace {

std::optional<double> number_of(const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  double value = 0;
  std::from_chars(text->data(), text->data() + text->size(), value);
  return value;
}

std::optional<Date> day_of(const std::optional<std::string>& text) {
  return text ? parse_iso(*text) : std::nullopt;
}

template <class T>
std::optional<std::string> text_of(const std::optional<T>& value) {
  if (!value) return std::nullopt;
  return fmt::format("{}", *value);
}

std::optional<std::string> text_of(const std::optional<Date>& day) {
  if (!day) return std::nullopt;
  return iso(*day);
}

}  // namespace

std::string joined_list(std::vector<std::string> parts) {
  std::sort(parts.begin(), parts.end(), [](const std::string& a, const std::string& b) {
    return std::pair(folded(a), a) < std::pair(folded(b), b);
  });
  return join(parts, "; ");
}

std::vector<std::string> list_parts(const std::optional<std::string>& list) {
  std::vector<std::string> parts;
  if (!list) return parts;
  for (const std::string_view part : split(*list, ';')) parts.emplace_back(trim(part));
  return parts;
}

void set_field(Person& person, std::string_view field, const std::optional<std::string>& value) {
  if (field == "handle") person.handle = value.value_or("");
  if (field == "name") person.name = value.value_or("");
  if (field == "preferred_name") person.preferred_name = value;
  if (field == "email") person.email = value;
  if (field == "staff_id") person.staff_id = value;
  if (field == "started_on") person.started_on = day_of(value);
  if (field == "ended_on") person.ended_on = day_of(value);
  if (field == "fte") person.fte = number_of(value);
  if (field == "release_share") person.release_share = number_of(value);
  if (field == "teaching_since") person.teaching_since = day_of(value);
  if (field == "mentor_limit") {
    person.mentor_limit.reset();
    if (value) person.mentor_limit = static_cast<int>(number_of(value).value_or(0));
  }
  if (field == "new_educator") {
    person.new_educator.reset();
    if (value) person.new_educator = *value == "true";
  }
}

std::optional<std::string> field_value(const Person& person, std::string_view field) {
  if (field == "handle") return person.handle;
  if (field == "name") return person.name;
  if (field == "preferred_name") return person.preferred_name;
  if (field == "email") return person.email;
  if (field == "staff_id") return person.staff_id;
  if (field == "started_on") return text_of(person.started_on);
  if (field == "ended_on") return text_of(person.ended_on);
  if (field == "fte") return text_of(person.fte);
  if (field == "release_share") return text_of(person.release_share);
  if (field == "teaching_since") return text_of(person.teaching_since);
  if (field == "mentor_limit") return text_of(person.mentor_limit);
  if (field == "new_educator") return text_of(person.new_educator);
  return std::nullopt;
}

}  // namespace collab
