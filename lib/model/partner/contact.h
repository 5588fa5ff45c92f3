// Contacts with partners: when, how, who turned to whom, how many people were reached and which
// languages were needed and served. Also the languages that the school's families speak.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/period.h"
#include "store/db.h"

namespace collab {

inline constexpr std::array<std::string_view, 6> partner_contact_kinds = {
    "meeting", "event", "visit", "call", "message", "training"};
/// "in" is from the partner to the school, "out" from the school to the partner.
inline constexpr std::array<std::string_view, 3> contact_directions = {"in", "out", "both"};
/// How a language was served.
inline constexpr std::array<std::string_view, 3> language_services = {"interpreter", "translation",
                                                                      "bilingual staff"};

/// A language that was needed at a contact, and how it was served; nothing is not at all.
struct ContactLanguage {
  std::string language;
  std::optional<std::string> served_by;
  bool operator==(const ContactLanguage&) const = default;
};

/// Stands among a contact's languages where it was said that none, or no other, was needed. A
/// contact without it and without languages says nothing of what was needed.
inline constexpr std::string_view none_needed = "none";
/// Takes the word away where another language was needed and not served: the two contradict.
void settle_none_needed(std::vector<ContactLanguage>& languages);

struct PartnerContact {
  Id id = 0;
  Id partner = 0;
  Date on_date{};
  std::string kind;
  std::string direction;
  std::optional<std::string> topic;
  std::optional<int> people_reached;
  std::optional<int> minutes;
  bool with_families = false;              ///< families were reached, so their languages matter
  std::vector<ContactLanguage> languages;  ///< by language
  bool operator==(const PartnerContact&) const = default;
};

/// Which contacts: each condition only where it is set.
struct ContactFilter {
  std::optional<Id> partner = {};
  std::optional<Period> on = {};
};

std::optional<PartnerContact> partner_contact_by_id(Db& db, Id id);
/// Contacts by day and number.
std::vector<PartnerContact> partner_contacts(Db& db, const ContactFilter& filter);
/// The last day on which there was a contact, on or before `day`.
std::optional<Date> last_partner_contact(Db& db, Id partner, Date day);
Id add_partner_contact(Db& db, const PartnerContact& contact);
/// Stores every field and the languages.
void store_partner_contact(Db& db, const PartnerContact& contact);
/// Takes back a mistaken entry with its languages.
void remove_partner_contact(Db& db, Id id);

/// How many families speak a language, as counted on a day.
struct FamilyLanguage {
  std::string language;
  Date counted_on{};
  int families = 0;
};

/// The latest count of each language on or before the day, by language; languages without a family
/// are left out.
std::vector<FamilyLanguage> family_languages(Db& db, Date day);
/// Every count, by language and day.
std::vector<FamilyLanguage> all_family_languages(Db& db);
/// Notes a count; a second one of the same day takes the place of the first.
void count_families(Db& db, const FamilyLanguage& count);
/// Takes back every count of a language; returns how many there were.
int remove_family_language(Db& db, std::string_view language);
/// The language as it was counted before, whatever its case ("spanish" is "Spanish" then), else as
/// it was typed.
std::string known_language(Db& db, std::string_view typed);

}  // namespace collab
