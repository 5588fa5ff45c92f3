// References to partners, contacts, promises, seats, needs, voices and languages, for completion.
#include "model/records/completion_partner.h"

namespace collab {
namespace {

constexpr std::string_view partners_sql = R"(
SELECT slug, name
FROM partner
WHERE until_on IS NULL
  AND substr(slug, 1, length(:prefix)) = :prefix
ORDER BY slug
LIMIT 200
)";

constexpr std::string_view contacts_sql = R"(
SELECT 'T' || partner_contact.id AS word, partner.name || ', ' || partner_contact.on_date
FROM partner_contact
JOIN partner ON partner.id = partner_contact.partner
WHERE substr('T' || partner_contact.id, 1, length(:prefix)) = :prefix
ORDER BY partner_contact.id DESC
LIMIT 200
)";

constexpr std::string_view commitments_sql = R"(
SELECT 'K' || id AS word, text
FROM commitment
WHERE substr('K' || id, 1, length(:prefix)) = :prefix
ORDER BY kept_on IS NOT NULL OR missed_on IS NOT NULL, id DESC
LIMIT 200
)";

constexpr std::string_view seats_sql = R"(
SELECT 'E' || partner_seat.id AS word, partner.name || ', ' || team.name
FROM partner_seat
JOIN partner ON partner.id = partner_seat.partner
JOIN team ON team.id = partner_seat.team
WHERE substr('E' || partner_seat.id, 1, length(:prefix)) = :prefix
ORDER BY partner_seat.until_on IS NOT NULL, partner_seat.id DESC
LIMIT 200
)";

constexpr std::string_view needs_sql = R"(
SELECT 'W' || id AS word, topic
FROM need
WHERE substr('W' || id, 1, length(:prefix)) = :prefix
ORDER BY goal IS NOT NULL OR closed_on IS NOT NULL, id DESC
LIMIT 200
)";

constexpr std::string_view voices_sql = R"(
SELECT 'V' || id AS word, said
FROM voice
WHERE substr('V' || id, 1, length(:prefix)) = :prefix
ORDER BY done_on IS NOT NULL, id DESC
LIMIT 200
)";

constexpr std::string_view languages_sql = R"(
SELECT DISTINCT language AS word, ''
FROM (SELECT language FROM family_language
      UNION
      SELECT language FROM contact_language)
WHERE substr(language, 1, length(:prefix)) = :prefix
ORDER BY language
LIMIT 200
)";

}  // namespace

std::string_view partner_statement_for(Referable kind) {
  switch (kind) {
    case Referable::partner:
      return partners_sql;
    case Referable::contact:
      return contacts_sql;
    case Referable::commitment:
      return commitments_sql;
    case Referable::seat:
      return seats_sql;
    case Referable::need:
      return needs_sql;
    case Referable::voice:
      return voices_sql;
    case Referable::language:
      return languages_sql;
    default:
      return {};
  }
}

}  // namespace collab
