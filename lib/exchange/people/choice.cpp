// See choice.h.
#include "exchange/people/choice.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr std::string_view naming_fields[] = {"staff_id", "source_id", "email", "handle", "name"};

bool names_row(const RowChoice& choice, const RosterRow& row) {
  return std::ranges::any_of(naming_fields, [&](std::string_view field) {
    const auto value = row.value(field);
    return value && folded(*value) == folded(choice.row);
  });
}

}  // namespace

RowChoices::RowChoices(Db& db, const std::vector<std::string>& same,
                       const std::vector<std::string>& fresh) {
  for (const std::string& text : same) {
    const auto equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
      throw Error(Kind::usage, fmt::format("--same needs ROW=PERSON, not '{}'", visible(text)),
                  "as in: --same 'd.fox@mge.example=d.fox'");
    const std::string_view person = trim(std::string_view(text).substr(equals + 1));
    choices_.push_back(
        {std::string(trim(std::string_view(text).substr(0, equals))), find_person(db, person).id});
  }
  for (const std::string& text : fresh) choices_.push_back({std::string(trim(text)), std::nullopt});
}

const RowChoice* RowChoices::of(const RosterRow& row) {
  for (RowChoice& choice : choices_) {
    if (!names_row(choice, row)) continue;
    ++choice.times;
    return &choice;
  }
  return nullptr;
}

void RowChoices::check_used() const {
  for (const RowChoice& choice : choices_) {
    if (choice.times == 1) continue;
    throw Error(
        Kind::usage,
        fmt::format("{} '{}' names {}", choice.person ? "--same" : "--new", visible(choice.row),
                    choice.times == 0 ? "no row" : fmt::format("{} rows", choice.times)),
        "name a row by its staff id, source id, email, handle or name");
  }
}

std::string word_for(const RosterRow& row) {
  for (const std::string_view field : naming_fields)
    if (const auto value = row.value(field)) return visible(*value);
  return "NAME";
}

}  // namespace collab
