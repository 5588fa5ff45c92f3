// Gathers what is due from the records of partners, one function a matter.
#include "model/partner/due.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "model/meeting/disagreement.h"
#include "model/number.h"
#include "model/partner/contact.h"
#include "model/partner/need.h"
#include "model/partner/pact.h"
#include "model/partner/partner.h"
#include "model/partner/seat.h"
#include "model/partner/voice.h"
#include "model/school/setting.h"

namespace collab {
namespace {

class Gatherer {
 public:
  Gatherer(Db& db, Date day) : db_(db), day_(day) {
    for (Partner& each : partners(db, day)) partners_.emplace(each.id, std::move(each));
  }

  std::vector<PartnerDue> run() {
    add_promises("school", PartnerMatter::our_promise);
    add_promises("partner", PartnerMatter::their_promise);
    add_pacts();
    add_quiet();
    add_languages();
    add_seats();
    add_voices();
    add_disagreements();
    add_needs();
    std::ranges::stable_sort(found_, [](const PartnerDue& a, const PartnerDue& b) {
      return std::pair(a.matter, a.since) < std::pair(b.matter, b.since);
    });
    return std::move(found_);
  }

 private:
  const Partner* find(std::optional<Id> partner) const {
    const auto at = partners_.find(partner.value_or(0));
    return at == partners_.end() ? nullptr : &at->second;
  }

  /// True where it is with a partner of the day, or with the whole school.
  bool concerns(std::optional<Id> partner) const { return !partner || find(partner); }

  void add_promises(const char* side, PartnerMatter matter) {
    const Days ahead(number_setting(db_, "partner_due_days"));
    CommitmentFilter filter;
    filter.side = side;
    filter.open_on = day_;
    for (const Commitment& each : commitments(db_, filter)) {
      if (!find(each.partner) || !each.due || *each.due > day_ + ahead) continue;
      const std::string name = reference('K', each.id);
      std::string command = "collab partner keep " + name;
      if (*each.due < day_)
        command += fmt::format(
            "; or: collab partner miss {0} --because TEXT; or: collab partner "
            "commitment edit {0} --due DATE",
            name);
      found_.push_back({matter, each.partner, {}, name, each.text, each.due, std::move(command)});
    }
  }

  void add_pacts() {
    for (const auto& [id, partner] : partners_) {
      const auto pact = pact_on(db_, id, day_);
      if (!pact) continue;
      if (!pact->signed_on || *pact->signed_on > day_) {
        found_.push_back({PartnerMatter::unsigned_pact,
                          id,
                          pact->team,
                          {},
                          pact->text,
                          pact->drafted_on,
                          "collab partner pact sign " + partner.slug});
        continue;
      }
      const auto due = pact_review_due(db_, *pact, day_);
      if (!due || *due > day_) continue;
      found_.push_back({PartnerMatter::review,
                        id,
                        pact->team,
                        {},
                        pact->text,
                        due,
                        "collab partner pact review " + partner.slug});
    }
  }

  void add_quiet() {
    const Days quiet(number_setting(db_, "partner_quiet_days"));
    for (const auto& [id, partner] : partners_) {
      const Date last = last_partner_contact(db_, id, day_).value_or(partner.from_on);
      if (day_ - last <= quiet) continue;
      found_.push_back({PartnerMatter::quiet,
                        id,
                        {},
                        {},
                        fmt::format("no contact for {} days", (day_ - last).count()),
                        last,
                        "collab partner contact new " + partner.slug});
    }
  }

  /// The languages that were needed and not served, at the last contact that needed them.
  void add_languages() {
    std::map<std::pair<Id, std::string>, const PartnerContact*> last;
    const auto contacts = partner_contacts(
        db_, {.on = Period{day_ - Days{number_setting(db_, "partner_quiet_days")}, day_}});
    for (const PartnerContact& each : contacts)
      for (const ContactLanguage& language : each.languages)
        if (language.language != none_needed && find(each.partner))
          last[{each.partner, language.language}] = &each;
    for (const auto& [which, contact] : last) {
      const auto at =
          std::ranges::find(contact->languages, which.second, &ContactLanguage::language);
      if (at->served_by) continue;
      found_.push_back({PartnerMatter::language,
                        which.first,
                        {},
                        reference('T', contact->id),
                        which.second + " was needed and not served",
                        contact->on_date,
                        fmt::format("collab partner contact new {} --interpreter LANGUAGE",
                                    find(which.first)->slug)});
    }
  }

  void add_seats() {
    SeatFilter filter;
    filter.on = day_;
    for (const PartnerSeat& each : partner_seats(db_, filter)) {
      if (!each.is_open() || !find(each.partner)) continue;
      const std::string name = reference('E', each.id);
      found_.push_back({PartnerMatter::open_seat, each.partner, each.team, name, each.role,
                        each.from_on, "collab partner seat fill " + name});
    }
  }

  void add_voices() {
    VoiceFilter filter;
    filter.open_on = day_;
    for (const Voice& each : voices(db_, filter)) {
      if (!concerns(each.partner)) continue;
      const std::string name = reference('V', each.id);
      found_.push_back({PartnerMatter::voice, each.partner, each.team, name, each.said,
                        each.said_on, "collab partner did " + name});
    }
  }

  void add_disagreements() {
    for (const Disagreement& each : open_disagreements(db_, day_)) {
      const Partner* partner = find(each.partner);
      if (!partner) continue;
      found_.push_back({PartnerMatter::disagreement,
                        each.partner,
                        each.team,
                        {},
                        each.text,
                        each.opened_on,
                        "collab partner settle " + partner->slug});
    }
  }

  void add_needs() {
    for (const Need& each : needs(db_)) {
      if (!each.is_open(day_) || !concerns(each.partner)) continue;
      const std::string name = reference('W', each.id);
      const char* next = each.priorities.empty() ? "rate" : "goal";
      found_.push_back({PartnerMatter::need,
                        each.partner,
                        {},
                        name,
                        each.topic,
                        each.noted_on,
                        fmt::format("collab partner need {} {}", next, name)});
    }
  }

  Db& db_;
  Date day_;
  std::map<Id, Partner> partners_;
  std::vector<PartnerDue> found_;
};

}  // namespace

std::string_view matter_word(PartnerMatter matter) {
  switch (matter) {
    case PartnerMatter::our_promise:
      return "our promise";
    case PartnerMatter::their_promise:
      return "their promise";
    case PartnerMatter::review:
      return "review";
    case PartnerMatter::unsigned_pact:
      return "unsigned pact";
    case PartnerMatter::quiet:
      return "quiet";
    case PartnerMatter::language:
      return "language";
    case PartnerMatter::open_seat:
      return "open seat";
    case PartnerMatter::voice:
      return "unanswered";
    case PartnerMatter::disagreement:
      return "disagreement";
    case PartnerMatter::need:
      return "need";
  }
  return {};
}

std::vector<PartnerDue> partner_due(Db& db, Date day) { return Gatherer(db, day).run(); }

}  // namespace collab
