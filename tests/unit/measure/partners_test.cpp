// The figures on partners: worked-out cases, and recounts on paper over made-up schools.
#include <doctest/doctest.h>

#include <array>
#include <map>
#include <random>
#include <set>

#include "model/partner/commitment.h"
#include "model/partner/contact.h"
#include "model/partner/partner.h"
#include "model/school/setting.h"
#include "unit/measure/measured_school.h"

namespace collab::test {
namespace {

struct School : MeasuredSchool {
  Id partner(const std::string& slug, bool mutual = true, const char* from = "2026-08-17") {
    Partner partner;
    partner.slug = slug;
    partner.name = slug;
    partner.sector = "library";
    if (mutual) partner.benefit_to_school = partner.benefit_to_partner = "books";
    partner.from_on = on(from);
    return add_partner(db, partner);
  }
  Id contact(Id partner, Date day, const char* direction,
             std::vector<ContactLanguage> languages = {}, bool with_families = true) {
    return add_partner_contact(
        db,
        {0, partner, day, "meeting", direction, {}, {}, {}, with_families, std::move(languages)});
  }
  void families(const char* language, int count, const char* day = "2026-08-17") {
    count_families(db, {language, on(day), count});
  }
  Id promise(Id partner, const char* side, const char* due, const char* kept = nullptr,
             const char* missed = nullptr) {
    Commitment promise;
    promise.partner = partner;
    promise.side = side;
    promise.text = "thirty books";
    promise.made_on = on("2026-06-01");
    promise.due = on(due);
    if (kept) promise.kept_on = on(kept);
    if (missed) promise.missed_on = on(missed);
    return add_commitment(db, promise);
  }
};

}  // namespace

TEST_CASE("languages served: contacts with families times languages that enough families speak") {
  School school;
  const Id library = school.partner("city-library");
  school.families("Spanish", 30);
  school.families("Arabic", 10);
  school.families("Korean", 9);
  school.contact(
      library, on("2026-10-05"), "both",
      {{"Arabic", "translation"}, {"Korean", "interpreter"}, {"Spanish", "interpreter"}});
  school.contact(library, on("2026-10-12"), "out", {{"Spanish", std::nullopt}});
  CHECK(school.figure("language_access", "") == "2 of 4, too_few; 1 not noted as needed");
  school.contact(library, on("2026-11-20"), "out",
                 {{"Arabic", "bilingual staff"}, {"Spanish", "interpreter"}});
  CHECK(school.figure("language_access", "") == "4 of 6, 66.67, red; 1 not noted as needed");
  school.contact(library, on("2026-11-20"), "out", {}, false);
  school.contact(library, on("2026-11-21"), "out");
  CHECK(school.figure("language_access", "") == "4 of 6, 66.67, red; 1 not noted as needed");
  school.contact(library, on("2026-11-19"), "out", {{"none", std::nullopt}});  // none was needed
  school.contact(library, on("2026-11-19"), "out",
                 {{"Spanish", "interpreter"}, {"none", std::nullopt}});
  CHECK(school.figure("language_access", "") == "5 of 7, 71.43, red; 1 not noted as needed");
}

TEST_CASE("languages served: the count of the contact's own day holds, and never fewer than ten") {
  School school;
  const Id library = school.partner("city-library");
  school.families("Spanish", 30);
  school.families("Spanish", 0, "2026-10-20");
  school.families("Arabic", 12, "2026-10-20");
  for (int week = 0; week < 6; ++week)
    school.contact(library, on("2026-09-28") + Days{7 * week}, "out",
                   {{"Arabic", "interpreter"}, {"Spanish", "interpreter"}});
  CHECK(school.figure("language_access", "") == "6 of 6, 100, green");
  set_setting(school.db, "language_families", "13");
  CHECK(school.figure("language_access", "") == "4 of 4, too_few");
  set_setting(school.db, "language_families", "1");
  school.families("Korean", 3);
  CHECK(school.figure("language_access", "") == "6 of 6, 100, green");
}

TEST_CASE("two-way partnerships: both began a contact in 90 days, and both gains are noted") {
  School school;
  std::vector<Id> partners;
  for (const char* slug : {"one", "two", "three", "four"}) partners.push_back(school.partner(slug));
  partners.push_back(school.partner("five", false));
  school.contact(partners[0], on("2026-09-01"), "in");
  school.contact(partners[0], on("2026-10-01"), "out");
  school.contact(partners[1], on("2026-10-01"), "both");
  school.contact(partners[2], on("2026-10-01"), "in");
  school.contact(partners[4], on("2026-10-01"), "both");
  CHECK(school.figure("two_way", "") == "2 of 5, 40, red; 1 without a noted benefit");
  // August 22 is 90 days before November 20 and no longer counts.
  school.contact(partners[2], on("2026-08-22"), "out");
  CHECK(school.figure("two_way", "") == "2 of 5, 40, red; 1 without a noted benefit");
  school.contact(partners[2], on("2026-08-23"), "out");
  CHECK(school.figure("two_way", "") == "3 of 5, 60, amber; 1 without a noted benefit");
  end_partner(school.db, partners[3], on("2026-11-01"));
  CHECK(school.figure("two_way", "") == "3 of 4, too_few; 1 without a noted benefit");
}

TEST_CASE("promises kept: first due in the 90 days before, late is kept, re-dating does not help") {
  School school;
  const Id library = school.partner("city-library", true, "2026-05-01");
  school.promise(library, "school", "2026-10-01", "2026-10-01");
  school.promise(library, "school", "2026-10-01", "2026-11-02");
  CHECK(school.figure("pacts", "") == "2 of 2, too_few; 1 kept late");
  Commitment moved =
      commitment_by_id(school.db, school.promise(library, "school", "2026-11-19")).value();
  moved.due = on("2026-12-19");
  store_commitment(school.db, moved);
  CHECK(school.figure("pacts", "") == "2 of 3, 66.67, red; 1 kept late");
  school.promise(library, "school", "2026-11-20");
  school.promise(library, "school", "2026-08-21");
  CHECK(school.figure("pacts", "") == "2 of 3, 66.67, red; 1 kept late");
  CHECK(school.figures("pacts", "2026-11-20").size() == 1);
}

TEST_CASE("promises kept are split by side where each has three") {
  School school;
  const Id library = school.partner("city-library", true, "2026-05-01");
  for (const char* side : {"school", "partner"}) {
    school.promise(library, side, "2026-10-01", "2026-09-30");
    school.promise(library, side, "2026-10-02", "2026-10-02");
  }
  school.promise(library, "school", "2026-10-03", nullptr, "2026-10-05");
  CHECK(school.figures("pacts", "2026-11-20").size() == 1);
  school.promise(library, "partner", "2026-10-03", "2026-10-03");
  std::map<std::string, std::string> said;
  for (const Figure& each : school.figures("pacts", "2026-11-20"))
    said[each.category] = MeasuredSchool::said(each);
  CHECK(said == std::map<std::string, std::string>{{"", "5 of 6, 83.33, amber"},
                                                   {"partner", "3 of 3, 100"},
                                                   {"school", "2 of 3, 66.67"}});
}

namespace {

/// A recounted ratio.
struct Paper {
  int part = 0;
  int whole = 0;
};

Paper recount_languages(Db& db, Date from, Date to) {
  Paper paper;
  for (const PartnerContact& contact : partner_contacts(db, {})) {
    if (!contact.with_families || contact.on_date < from || contact.on_date > to) continue;
    std::map<std::string, std::pair<Date, int>> counts;
    for (const FamilyLanguage& each : all_family_languages(db)) {
      auto& latest = counts.try_emplace(each.language, Date::min(), 0).first->second;
      if (each.counted_on <= contact.on_date && each.counted_on >= latest.first)
        latest = {each.counted_on, each.families};
    }
    for (const auto& [language, count] : counts) {
      if (count.second < 10) continue;
      const auto at = std::ranges::find(contact.languages, language, &ContactLanguage::language);
      const bool noted = at != contact.languages.end();
      const bool complete =
          std::ranges::find(contact.languages, "none", &ContactLanguage::language) !=
          contact.languages.end();
      if (!noted && complete) continue;
      ++paper.whole;
      if (noted && at->served_by) ++paper.part;
    }
  }
  return paper;
}

Paper recount_two_way(Db& db, Date day) {
  Paper paper;
  for (const Partner& partner : partners(db)) {
    if (partner.from_on > day || (partner.until_on && *partner.until_on < day)) continue;
    ++paper.whole;
    std::set<std::string> began;
    for (const PartnerContact& contact : partner_contacts(db, {})) {
      if (contact.partner != partner.id) continue;
      if (contact.on_date > day || day - contact.on_date >= Days{90}) continue;
      if (contact.direction != "out") began.insert("they");
      if (contact.direction != "in") began.insert("we");
    }
    paper.part +=
        began.size() == 2 && partner.benefit_to_school && partner.benefit_to_partner ? 1 : 0;
  }
  return paper;
}

Paper recount_promises(Db& db, Date day) {
  Paper paper;
  for (const Commitment& each : commitments(db, {})) {
    if (!each.first_due || *each.first_due >= day || day - *each.first_due > Days{90}) continue;
    ++paper.whole;
    if (each.kept_on && *each.kept_on <= day) ++paper.part;
  }
  return paper;
}

void check_against(const std::vector<Figure>& figures, const Paper& paper) {
  REQUIRE(!figures.empty());
  const Figure& school = figures.front();
  CHECK((school.level == Level::not_applicable) == (paper.whole == 0));
  CHECK(school.cases == paper.whole);
  if (school.level == Level::not_applicable || school.level == Level::too_few) return;
  CHECK(school.part == paper.part);
  CHECK(school.whole == paper.whole);
}

}  // namespace

TEST_CASE("the figures on partners agree with a recount on paper") {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    std::mt19937 random(seed);
    const auto between = [&](int least, int most) {
      return std::uniform_int_distribution(least, most)(random);
    };
    School school;
    std::vector<Id> partners;
    for (int i = between(1, 9); i > 0; --i)
      partners.push_back(school.partner(fmt::format("partner-{}", i), between(0, 3) > 0));
    const auto some = [&] {
      return partners[static_cast<std::size_t>(between(0, static_cast<int>(partners.size()) - 1))];
    };
    const std::vector<std::string> languages = {"Arabic", "Korean", "Spanish"};
    for (const std::string& each : languages)
      for (int i = between(0, 2); i > 0; --i)
        count_families(school.db, {each, on("2026-08-17") + Days{between(0, 90)}, between(0, 25)});
    for (int i = between(0, 25); i > 0; --i) {
      std::vector<ContactLanguage> needed;
      for (const std::string& each : languages)
        if (between(0, 1))
          needed.push_back(
              {each, between(0, 2) ? std::optional<std::string>("interpreter") : std::nullopt});
      if (between(0, 3) == 0) needed.push_back({"none", std::nullopt});
      const char* direction =
          std::array{"in", "out", "both"}[static_cast<std::size_t>(between(0, 2))];
      school.contact(some(), on("2026-08-17") + Days{between(0, 110)}, direction, needed,
                     between(0, 3) > 0);
    }
    for (int i = between(0, 12); i > 0; --i) {
      const Date due = on("2026-08-01") + Days{between(0, 130)};
      const std::string kept = iso(due + Days{between(-20, 30)});
      school.promise(some(), between(0, 1) ? "school" : "partner", iso(due).c_str(),
                     between(0, 2) ? kept.c_str() : nullptr);
    }
    for (int i = between(0, 1); i > 0; --i)
      school.db.run("UPDATE partner SET until_on = '2026-10-15' WHERE id = :id", {{":id", some()}});
    for (const char* day : {"2026-10-02", "2026-11-20", "2026-12-04"}) {
      CAPTURE(seed);
      CAPTURE(day);
      check_against(school.figures("language_access", day),
                    recount_languages(school.db, on("2026-09-28"), on(day)));
      check_against(school.figures("two_way", day), recount_two_way(school.db, on(day)));
      check_against(school.figures("pacts", day), recount_promises(school.db, on(day)));
    }
  }
}

}  // namespace collab::test
