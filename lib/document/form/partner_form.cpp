// Sheets of partners as they go out. Reading them back is in partner_form_read.cpp.
#include "document/form/partner_form.h"

#include <fmt/format.h>

#include <array>
#include <map>

#include "base/text/text.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 3> kinds = {"contact", "pact", "needs"};

void set(FormContent& content, const std::string& place, const std::string& value) {
  if (!value.empty()) content[place] = {value};
}

void set(FormContent& content, const std::string& place, const std::optional<std::string>& value) {
  if (value) set(content, place, *value);
}

std::string number_words(const std::optional<int>& number) {
  return number ? std::to_string(*number) : std::string();
}

/// "bring thirty books by 2026-11-27".
std::string promise_words(const Commitment& promise) {
  return promise.due ? fmt::format("{} by {}", promise.text, iso(*promise.due)) : promise.text;
}

std::string began_words(const std::string& direction) {
  if (direction.empty()) return {};
  return direction == "in" ? "they" : direction == "out" ? "we" : "both";
}

}  // namespace

std::string sheet_name(const PartnerSheet& sheet) {
  return fmt::format("{} partner {} {}", sheet.school, sheet.kind, sheet.whose);
}

std::optional<PartnerSheet> partner_sheet(std::string_view name) {
  const auto words = split(trim(name), ' ');
  if (words.size() < 4 || words[1] != "partner") return std::nullopt;
  for (const std::string_view kind : kinds) {
    if (words[2] != kind) continue;
    std::vector<std::string> rest(words.begin() + 3, words.end());
    return PartnerSheet{std::string(words[0]), std::string(kind), join(rest, " ")};
  }
  return std::nullopt;
}

FormContent contact_content(const PartnerSheet& sheet, const std::string& partner,
                            const ContactSheet& said) {
  const PartnerContact& contact = said.contact;
  FormContent content;
  set(content, "sheet", sheet_name(sheet));
  set(content, "partner", partner);
  set(content, "day", iso(contact.on_date));
  set(content, "kind", contact.kind);
  set(content, "direction", began_words(contact.direction));
  set(content, "topic", contact.topic);
  set(content, "people", number_words(contact.people_reached));
  set(content, "minutes", number_words(contact.minutes));
  std::map<std::string, std::vector<std::string>> languages;
  for (const ContactLanguage& each : contact.languages)
    languages[each.served_by.value_or("needed")].push_back(each.language);
  for (const auto& [how, names] : languages)
    set(content, how == "bilingual staff" ? "bilingual" : how, join(names, ", "));
  for (const Commitment& each : said.promises)
    content[each.side == "school" ? "ours" : "theirs"].push_back(promise_words(each));
  return content;
}

FormContent pact_content(const PartnerSheet& sheet, const Partner& partner, const Pact& pact,
                         const std::vector<PactReview>& reviews) {
  FormContent content;
  set(content, "sheet", sheet_name(sheet));
  set(content, "partner", partner.name);
  set(content, "text", pact.text);
  set(content, "benefit_to_school", partner.benefit_to_school);
  set(content, "benefit_to_partner", partner.benefit_to_partner);
  if (pact.signed_on) set(content, "signed", iso(*pact.signed_on));
  if (!reviews.empty()) {
    set(content, "reviewed", iso(reviews.back().reviewed_on));
    set(content, "finding", reviews.back().finding);
  }
  if (!pact.clauses.empty()) content["clauses"] = pact.clauses;
  return content;
}

FormContent needs_content(const PartnerSheet& sheet, const std::vector<Need>& needs, Date day) {
  FormContent content;
  set(content, "sheet", sheet_name(sheet));
  set(content, "group", sheet.whose);
  set(content, "day", iso(day));
  for (const Need& each : needs) {
    std::string line = fmt::format("{} ({}):", each.topic, reference('W', each.id));
    for (const NeedPriority& priority : each.priorities)
      if (priority.stakeholders == sheet.whose) line += fmt::format(" {}", priority.priority);
    content["ratings"].push_back(std::move(line));
  }
  return content;
}

}  // namespace collab
