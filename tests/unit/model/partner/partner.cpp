// Partners: their names, their ends, what is due of them, and the sides of labor-management bodies.
#include "model/partner/partner.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "model/meeting/disagreement.h"
#include "model/meeting/team_side.h"
#include "model/partner/contact.h"
#include "model/partner/due.h"
#include "model/partner/need.h"
#include "model/partner/pact.h"
#include "model/partner/seat.h"
#include "model/partner/voice.h"
#include "refusal.h"
#include "school_in_memory.h"

namespace collab {
namespace {

struct School : SchoolInMemory {
  Id partner(const std::string& slug, const char* from = "2026-08-17") {
    Partner partner;
    partner.slug = slug;
    partner.name = slug;
    partner.sector = "library";
    partner.from_on = day(from);
    return add_partner(db, partner);
  }
  Id promise(Id partner, const char* side, const char* due) {
    Commitment promise;
    promise.partner = partner;
    promise.side = side;
    promise.text = "books";
    promise.made_on = day("2026-08-20");
    promise.due = day(due);
    return add_commitment(db, promise);
  }
  void meet_partner(Id partner, const char* on) {
    add_partner_contact(db, {0, partner, day(on), "meeting", "both", {}, {}, {}, false, {}});
  }
  /// "our promise K1 2026-11-30; quiet 2026-08-17".
  std::string due(const char* on) {
    std::string words;
    for (const PartnerDue& each : partner_due(db, day(on))) {
      if (!words.empty()) words += "; ";
      words += matter_word(each.matter);
      if (!each.reference.empty()) words += " " + each.reference;
      if (each.since) words += " " + iso(*each.since);
    }
    return words;
  }
};

}  // namespace

TEST_CASE("a partner's slug is nobody else's, neither a team's nor a word of the command line") {
  School school;
  school.team("arts", day("2026-08-17"));
  school.partner("city-library");
  CHECK(refusal([&] { school.partner("arts"); }) ==
        "6: there is a team 'arts': arts (choose another word, such as arts-partner)");
  CHECK(refusal([&] { school.partner("city-library"); }) ==
        "6: there is already a partner 'city-library': city-library (collab partner show "
        "city-library)");
  CHECK(refusal([&] { school.team("city-library", day("2026-08-17")); }) ==
        "6: there is a partner 'city-library': city-library (choose another word, such as "
        "city-library-team)");
  CHECK_THROWS_AS(school.partner("pact"), Error);
}

TEST_CASE("a partnership that ends takes its pact and seats along, and brings them back") {
  School school;
  const Id library = school.partner("city-library");
  const Id team = school.team("arts", day("2026-08-17"));
  const Id seat = add_seat(school.db, {0, library, team, "library", {}, {}, day("2026-09-01"), {}});
  Pact pact;
  pact.partner = library;
  pact.text = "readers";
  pact.drafted_on = day("2026-09-01");
  add_pact(school.db, pact);
  end_partner(school.db, library, day("2026-11-01"));
  CHECK(seat_by_id(school.db, seat)->until_on == day("2026-11-01"));
  CHECK(pact_of_partner(school.db, library)->ended_on == day("2026-11-01"));
  reopen_partner(school.db, library);
  CHECK_FALSE(seat_by_id(school.db, seat)->until_on);
  CHECK_FALSE(pact_of_partner(school.db, library)->ended_on);
  CHECK_FALSE(partner_by_id(school.db, library)->until_on);
  CHECK(refusal([&] { remove_partner(school.db, library); }) ==
        "6: 'city-library' cannot be removed: a pact belongs to it (to close it and keep its "
        "history: collab partner end city-library)");
}

TEST_CASE("promises are due a week ahead, and overdue from the day after") {
  School school;
  const Id library = school.partner("city-library");
  school.meet_partner(library, "2026-11-01");
  school.promise(library, "school", "2026-11-30");
  school.promise(library, "partner", "2026-11-20");
  CHECK(school.due("2026-11-22") == "their promise K2 2026-11-20");
  CHECK(school.due("2026-11-23") == "our promise K1 2026-11-30; their promise K2 2026-11-20");
  const Commitment promise = commitment_by_id(school.db, 1).value();
  CHECK(commitment_state(promise, day("2026-11-30")) == "open");
  CHECK(commitment_state(promise, day("2026-12-01")) == "overdue");
}

TEST_CASE(
    "a pact is unsigned from the day it was drafted to the day it ended, not before or after") {
  School school;
  const Id library = school.partner("city-library", "2025-08-18");
  Pact pact;
  pact.partner = library;
  pact.text = "readers";
  pact.drafted_on = day("2025-10-01");
  pact.ended_on = day("2025-10-20");
  add_pact(school.db, pact);
  pact.drafted_on = day("2026-08-20");
  pact.ended_on = std::nullopt;
  add_pact(school.db, pact);
  CHECK(school.due("2025-09-10") == "");
  CHECK(school.due("2025-10-10") == "unsigned pact 2025-10-01");
  CHECK(school.due("2025-10-21") == "");
  school.meet_partner(library, "2025-11-01");
  CHECK(school.due("2025-11-09") == "");
  CHECK(pact_state_of_partner(school.db, library, day("2025-11-09")) == "ended");
  school.meet_partner(library, "2026-09-01");
  CHECK(school.due("2026-09-10") == "unsigned pact 2026-08-20");
}

TEST_CASE("a pact is due a year after it was signed, then a year after the last review") {
  School school;
  const Id library = school.partner("city-library", "2024-01-01");
  Pact pact;
  pact.partner = library;
  pact.text = "readers";
  pact.drafted_on = day("2024-02-01");
  pact.id = add_pact(school.db, pact);
  school.meet_partner(library, "2024-02-01");
  CHECK(school.due("2024-02-10") == "unsigned pact 2024-02-01");
  pact.signed_on = day("2024-02-29");
  store_pact(school.db, pact);
  CHECK(pact_review_due(school.db, pact, day("2024-03-01")) == day("2025-02-28"));
  school.meet_partner(library, "2025-02-20");
  CHECK(school.due("2025-02-27") == "");
  CHECK(school.due("2025-02-28") == "review 2025-02-28");
  review_pact(school.db, pact.id, {day("2025-02-28"), "it holds"});
  CHECK(school.due("2025-03-01") == "");
  CHECK(pact_review_due(school.db, pact, day("2025-03-01")) == day("2026-02-28"));
}

TEST_CASE("a changed pact is a draft, and what was signed is kept") {
  School school;
  const Id library = school.partner("city-library");
  Pact pact;
  pact.partner = library;
  pact.text = "read together";
  pact.clauses = {"we meet"};
  pact.drafted_on = day("2026-09-01");
  pact.id = add_pact(school.db, pact);
  pact.clauses = {"we meet monthly"};
  CHECK_FALSE(change_pact(school.db, pact, day("2026-09-02")));  // a draft is only changed
  pact.signed_on = day("2026-09-05");
  store_pact(school.db, pact);
  CHECK_FALSE(change_pact(school.db, pact, day("2026-10-01")));  // the same words
  pact.text = "read together daily";
  CHECK(change_pact(school.db, pact, day("2026-10-01")));
  const auto all = pacts(school.db, library);
  REQUIRE(all.size() == 2);
  CHECK(all[0].text == "read together");
  CHECK(all[0].signed_on == day("2026-09-05"));
  CHECK(all[0].ended_on == day("2026-09-30"));
  CHECK(all[1].text == "read together daily");
  CHECK_FALSE(all[1].signed_on);
  CHECK(pact_state_of_partner(school.db, library, day("2026-09-20")) == "signed");
  CHECK(pact_state_of_partner(school.db, library, day("2026-10-01")) == "draft");
}

TEST_CASE("a language that was needed and not served is due until it is served") {
  School school;
  const Id families = school.partner("families");
  const auto contact = [&](const char* on, std::vector<ContactLanguage> languages) {
    add_partner_contact(school.db,
                        {0, families, day(on), "call", "both", {}, {}, {}, true, languages});
  };
  const auto due = [&] {
    return std::ranges::count(partner_due(school.db, day("2026-11-23")), PartnerMatter::language,
                              &PartnerDue::matter);
  };
  contact("2026-11-02", {{std::string(none_needed), std::nullopt}});
  CHECK(due() == 0);
  contact("2026-11-03", {{"Hmong", std::nullopt}});
  CHECK(due() == 1);
  contact("2026-11-10", {{"Hmong", "interpreter"}});
  CHECK(due() == 0);
}

TEST_CASE("silence, open seats, voices, disagreements and needs are due until they are answered") {
  School school;
  const Id library = school.partner("city-library");
  const Id team = school.team("arts", day("2026-08-17"));
  CHECK(school.due("2026-11-15") == "");
  CHECK(school.due("2026-11-16") == "quiet 2026-08-17");
  school.meet_partner(library, "2026-11-16");
  PartnerSeat seat{0, library, team, "library", {}, {}, day("2026-09-01"), {}};
  seat.id = add_seat(school.db, seat);
  Voice voice;
  voice.said_by = "students";
  voice.said = "the library is closed";
  voice.said_on = day("2026-11-02");
  voice.id = add_voice(school.db, voice);
  Disagreement raised;
  raised.partner = library;
  raised.text = "who buys";
  raised.opened_on = day("2026-11-03");
  raised.id = add_disagreement(school.db, raised);
  Need need;
  need.topic = "homework";
  need.noted_on = day("2026-11-04");
  need.id = add_need(school.db, need);
  CHECK(school.due("2026-11-23") ==
        "open seat E1 2026-09-01; unanswered V1 2026-11-02; disagreement 2026-11-03; need W1 "
        "2026-11-04");
  seat.guest = "Dana Price";
  store_seat(school.db, seat);
  voice.answer = "open at 12:40";
  voice.done_on = day("2026-11-20");
  store_voice(school.db, voice);
  settle_disagreement(school.db, raised.id, day("2026-11-20"), "half each");
  need.closed_on = day("2026-11-20");
  store_need(school.db, need);
  CHECK(school.due("2026-11-23") == "");
  CHECK(school.due("2026-11-19") ==
        "unanswered V1 2026-11-02; disagreement 2026-11-03; need W1 2026-11-04");
}

TEST_CASE("every group counts once in the urgency of a need") {
  School school;
  Need need;
  need.topic = "homework";
  need.noted_on = day("2026-11-04");
  need.id = add_need(school.db, need);
  CHECK_FALSE(need_by_id(school.db, need.id)->urgency());
  rate_need(school.db, need.id, {"families", 2, day("2026-11-05")});
  rate_need(school.db, need.id, {"teachers", 4, day("2026-11-05")});
  rate_need(school.db, need.id, {"families", 5, day("2026-11-06")});
  CHECK(need_by_id(school.db, need.id)->urgency() == 4.5);
}

TEST_CASE("a body is even when as many sit for labor as for management") {
  School school;
  const Id body = school.team("council", day("2026-08-17"));
  const Id ana = school.person("ana");
  const Id ben = school.person("ben");
  for (const Id each : {ana, ben}) school.member(body, each, day("2026-08-17"));
  CHECK_FALSE(sides_of(school.db, body, day("2026-11-23")).any());
  set_side(school.db, body, ana, "labor");
  CHECK_FALSE(sides_of(school.db, body, day("2026-11-23")).even());
  set_side(school.db, body, ben, "management");
  CHECK(sides_of(school.db, body, day("2026-11-23")).even());
  set_side(school.db, body, ben, std::nullopt);
  CHECK(sides_of(school.db, body, day("2026-11-23")).neither.size() == 1);
}

TEST_CASE(
    "a decision is shared when it was agreed, voted on, or others were asked on an earlier day") {
  Decision decision;
  decision.decided_on = day("2026-11-20");
  CHECK(shared_words(decision) == "not shown");
  decision.mode = "consensus";
  CHECK(shared_words(decision) == "together");
  decision.mode = "vote";
  CHECK(shared_words(decision) == "vote");
  decision.mode = "lead";
  decision.consulted = {{"the union", day("2026-11-20")}};
  CHECK(shared_words(decision) == "not shown");
  decision.consulted = {{"the union", day("2026-11-19")}};
  CHECK(shared_words(decision) == "consulted");
}

}  // namespace collab
