// What the partnerships are waiting for, in words. What belongs to a confidential team stays out.
#include "model/partner/partner.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/partner/due.h"
#include "model/team/team.h"
#include "report/attention/attention.h"

namespace collab {
namespace {

using Dues = std::vector<PartnerDue>;

constexpr std::size_t most_parts = 3;  ///< of the line in status

bool is_confidential(Db& db, const PartnerDue& due) {
  const auto team = due.team ? team_by_id(db, *due.team) : std::nullopt;
  return team && team->confidential;
}

std::int64_t count_in(const Dues& dues, PartnerMatter matter) {
  return std::ranges::count(dues, matter, &PartnerDue::matter);
}

/// "2 of our promises are overdue", "1 of our promises is due Friday".
void add_promises(const Dues& dues, PartnerMatter matter, Date day,
                  std::vector<std::string>& words) {
  std::int64_t overdue = 0;
  std::int64_t soon = 0;
  std::optional<Date> next;
  for (const PartnerDue& each : dues) {
    if (each.matter != matter) continue;
    if (*each.since < day) {
      ++overdue;
    } else {
      ++soon;
      next = std::min(next.value_or(*each.since), *each.since);
    }
  }
  const char* whose = matter == PartnerMatter::our_promise ? "our" : "our partners'";
  const auto promises = [&](std::int64_t count) {
    return fmt::format("{} of {} promises {}", count, whose, count == 1 ? "is" : "are");
  };
  if (overdue > 0) words.push_back(promises(overdue) + " overdue");
  if (soon == 0) return;
  constexpr Days this_week{6};  // later than that a weekday's name would mean two days
  const std::string when = *next == day               ? "today"
                           : *next - day <= this_week ? std::string(weekday_name(weekday(*next)))
                                                      : short_date(*next);
  words.push_back(fmt::format("{} due {}{}", promises(soon), soon > 1 ? "from " : "", when));
}

std::string summary(const Dues& dues, Date day) {
  std::vector<std::string> words;
  add_promises(dues, PartnerMatter::our_promise, day, words);
  add_promises(dues, PartnerMatter::their_promise, day, words);
  const auto add = [&](PartnerMatter matter, const char* one, const char* many) {
    const auto count = count_in(dues, matter);
    if (count > 0) words.push_back(count_of(count, one, many));
  };
  add(PartnerMatter::review, "pact to review", "pacts to review");
  add(PartnerMatter::unsigned_pact, "unsigned pact", "unsigned pacts");
  add(PartnerMatter::quiet, "quiet partner", "quiet partners");
  add(PartnerMatter::language, "language not served", "languages not served");
  add(PartnerMatter::open_seat, "open seat", "open seats");
  add(PartnerMatter::voice, "unanswered voice", "unanswered voices");
  add(PartnerMatter::disagreement, "open disagreement", "open disagreements");
  add(PartnerMatter::need, "need without a goal", "needs without a goal");
  if (words.size() > most_parts) {
    const std::size_t more = words.size() - most_parts;
    words.resize(most_parts);
    words.push_back(fmt::format("and {} more", more));
  }
  return join(words, ", ");
}

/// "K12 City Library: our promise due 2026-11-27: bring thirty books".
std::string detail_words(Db& db, const Names& names, const PartnerDue& due) {
  std::string words = due.reference.empty() ? "" : due.reference + " ";
  const auto partner = due.partner ? partner_by_id(db, *due.partner) : std::nullopt;
  if (partner) words += names.in(partner->name) + ": ";
  // How long it has been quiet is the text itself.
  if (due.matter == PartnerMatter::quiet) return words + names.in(due.text);
  words += matter_word(due.matter);
  const bool dated = due.matter == PartnerMatter::our_promise ||
                     due.matter == PartnerMatter::their_promise ||
                     due.matter == PartnerMatter::review;
  if (due.since) words += fmt::format(" {} {}", dated ? "due" : "since", iso(*due.since));
  return words + ": " + names.in(due.text);
}

}  // namespace

void add_partner_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found) {
  Dues dues = partner_due(db, day);
  std::erase_if(dues, [&](const PartnerDue& each) { return is_confidential(db, each); });
  if (dues.empty()) return;
  Attention attention{"partners", summary(dues, day), {}, "collab partner due"};
  for (const PartnerDue& each : dues) attention.detail.push_back(detail_words(db, names, each));
  found.push_back(std::move(attention));
}

}  // namespace collab
