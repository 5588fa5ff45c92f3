// What the partnerships are waiting for on a day: promises, reviews, silence, open seats,
// unanswered voices, disagreements, needs without a goal. One list for `partner due`, status and
// reports.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/partner/commitment.h"
#include "store/db.h"

namespace collab {

enum class PartnerMatter {
  our_promise,    ///< of the school, due soon or overdue
  their_promise,  ///< of the partner
  review,         ///< a signed pact to look at again
  unsigned_pact,  ///< a draft that nobody has signed
  quiet,          ///< no contact for long
  language,       ///< needed at the last contact that spoke of it, and not served
  open_seat,
  voice,  ///< somebody said something and has no answer
  disagreement,
  need,  ///< without a shared goal
};

/// "our promise", "review" ... as tables show it.
std::string_view matter_word(PartnerMatter matter);

struct PartnerDue {
  PartnerMatter matter = PartnerMatter::our_promise;
  std::optional<Id> partner;
  std::optional<Id> team;       ///< of a seat or voice
  std::string reference;        ///< "K12"; empty where there is none
  std::string text;             ///< what it is about, as people wrote it
  std::optional<Date> since{};  ///< due, or waiting since
  std::string command;          ///< what to type
};

/// Everything that is due on a day, by matter, then by date and number. Only partners of that day.
std::vector<PartnerDue> partner_due(Db& db, Date day);

}  // namespace collab
