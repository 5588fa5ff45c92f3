// Sheets of partners: what one says comes back as it was, and what is unclear is told with its
// line.
#include "document/form/partner_form.h"

#include <doctest/doctest.h>

#include <random>

#include "school_on_disk.h"

namespace collab {
namespace {

Date day(std::string_view text) { return parse_iso(text).value(); }

/// Writes a sheet by its form and reads it.
struct RoundTrip {
  RoundTrip(const std::string& kind, const FormContent& content)
      : file(kind + ".md"),
        text(write_form(form_template(school.workspace, "partner-" + kind), content)),
        form(read_form(form_template(school.workspace, "partner-" + kind), text, file)) {}
  SheetReading sheet() const { return {form, file, day("2026-11-23"), DateOrder::mdy}; }
  SchoolOnDisk school;
  std::string file;
  std::string text;
  FormReading form;
};

std::string problems_of(const std::string& kind, const std::string& text) {
  SchoolOnDisk school;
  const FormReading form =
      read_form(form_template(school.workspace, "partner-" + kind), text, "sheet.md");
  try {
    const SheetReading sheet{form, "sheet.md", day("2026-11-23"), DateOrder::mdy};
    if (kind == "contact") read_contact(sheet);
    if (kind == "pact") read_pact(sheet);
    if (kind == "needs") read_needs(sheet);
  } catch (const Error& error) {
    std::string words;
    for (const Problem& each : error.problems)
      words += std::to_string(each.line) + ": " + each.what + "\n";
    return words;
  }
  return "nothing was wrong";
}

}  // namespace

TEST_CASE("a sheet names itself") {
  const PartnerSheet sheet{"MGE", "needs", "support staff"};
  CHECK(sheet_name(sheet) == "MGE partner needs support staff");
  CHECK(partner_sheet(sheet_name(sheet))->whose == "support staff");
  CHECK_FALSE(partner_sheet("MGE-L7 observation 2"));
  CHECK_FALSE(partner_sheet("MGE partner party arts"));
}

TEST_CASE("a contact that is written and read is the same contact") {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    std::mt19937 random(seed);
    const auto between = [&](int least, int most) {
      return std::uniform_int_distribution(least, most)(random);
    };
    ContactSheet said;
    PartnerContact& contact = said.contact;
    contact.on_date = day("2026-08-17") + Days{between(0, 300)};
    contact.kind = partner_contact_kinds[static_cast<std::size_t>(between(0, 5))];
    contact.direction = contact_directions[static_cast<std::size_t>(between(0, 2))];
    if (between(0, 1)) contact.topic = "eye tests: *who*, [when] & why_not";
    if (between(0, 1)) contact.people_reached = between(1, 400);
    if (between(0, 1)) contact.minutes = between(1, 200);
    for (const char* language : {"Arabic", "Haitian Creole", "Spanish"}) {
      const int how = between(0, 4);
      if (how == 4) continue;
      contact.languages.push_back(
          {language, how == 3 ? std::nullopt
                              : std::optional<std::string>(
                                    language_services[static_cast<std::size_t>(how)])});
    }
    for (int i = between(0, 3); i > 0; --i) {
      Commitment promise;
      promise.side = "school";
      promise.text = "box " + std::to_string(i) + " by hand";
      if (between(0, 1)) promise.due = contact.on_date + Days{i};
      said.promises.push_back(promise);
    }
    const RoundTrip trip("contact",
                         contact_content({"MGE", "contact", "city-library"}, "City Library", said));
    CAPTURE(trip.text);
    const ContactSheet back = read_contact(trip.sheet());
    CHECK(back.contact == contact);
    REQUIRE(back.promises.size() == said.promises.size());
    for (std::size_t i = 0; i < back.promises.size(); ++i) {
      CHECK(back.promises[i].text == said.promises[i].text);
      CHECK(back.promises[i].due == said.promises[i].due);
    }
    CHECK(trip.form.sheet == "MGE partner contact city-library");
    CHECK(trip.form.other.empty());
  }
}

TEST_CASE("a pact that is written and read is the same pact") {
  Partner partner;
  partner.name = "City Library";
  partner.benefit_to_school = "books & stories";
  Pact pact;
  pact.text = "One reader, two houses";
  pact.clauses = {"Each side names one person", "1. Students come first"};
  pact.signed_on = day("2026-09-17");
  const std::vector<PactReview> reviews = {{day("2026-10-01"), "it holds"}};
  const RoundTrip trip("pact",
                       pact_content({"MGE", "pact", "city-library"}, partner, pact, reviews));
  CAPTURE(trip.text);
  const PactSheet back = read_pact(trip.sheet());
  CHECK(back.text == pact.text);
  CHECK(back.clauses == pact.clauses);
  CHECK(back.signed_on == pact.signed_on);
  CHECK(back.reviewed_on == reviews.front().reviewed_on);
  CHECK(back.finding == reviews.front().finding);
  CHECK(back.benefit_to_school == partner.benefit_to_school);
  CHECK_FALSE(back.benefit_to_partner);
}

TEST_CASE("what a group says of needs comes back with the needs' numbers, blanks do not") {
  Need one;
  one.id = 3;
  one.topic = "Homework: who helps";
  one.priorities = {{"families", 5, day("2026-10-01")}};
  Need two;
  two.id = 4;
  two.topic = "Safe ways to school";
  const RoundTrip trip("needs",
                       needs_content({"MGE", "needs", "families"}, {one, two}, day("2026-11-23")));
  CAPTURE(trip.text);
  const NeedsSheet back = read_needs(trip.sheet());
  CHECK(back.asked_on == day("2026-11-23"));
  CHECK(back.ratings == std::vector<std::pair<Id, int>>{{3, 5}});
  CHECK(back.topics.empty());
}

TEST_CASE("what is unclear in a sheet is told with its line, all at once") {
  CHECK(
      problems_of("contact",
                  "# Contact with City Library\n\n"
                  "- Sheet: MGE partner contact city-library\n"
                  "- Day: some time last week\n"
                  "- What it was (meeting, event, visit, call, message or training): party\n"
                  "- How many people it reached: a lot\n") ==
      "4: 'some time last week' is not a day\n5: 'party' is none of the words\n6: 'a lot' is not a "
      "number\n");
  CHECK(problems_of("needs",
                    "# What matters most: families\n\n"
                    "- Sheet: MGE partner needs families\n\n"
                    "## From 1 (little) to 5 (most), behind each line\n\n"
                    "- Homework (W3): 9\n") == "7: '9' is not a number from 1 to 5\n");
}

namespace {

NeedsSheet needs_said(const std::string& lines) {
  SchoolOnDisk school;
  const FormReading form = read_form(form_template(school.workspace, "partner-needs"),
                                     "# What matters most: families\n\n"
                                     "- Sheet: MGE partner needs families\n\n"
                                     "## What is missing here, with its number from 1 to 5\n\n" +
                                         lines,
                                     "sheet.md");
  return read_needs({form, "sheet.md", day("2026-11-23"), DateOrder::mdy});
}

ContactSheet contact_said(const std::string& lines) {
  SchoolOnDisk school;
  const FormReading form = read_form(form_template(school.workspace, "partner-contact"),
                                     "# Contact with City Library\n\n"
                                     "- Sheet: MGE partner contact city-library\n"
                                     "- Day: 2026-11-23\n" +
                                         lines,
                                     "sheet.md");
  return read_contact(
      {form, "sheet.md", day("2026-11-23"), DateOrder::mdy, {"Arabic", "Spanish", "French"}});
}

}  // namespace

TEST_CASE("a topic's number is found however it is written behind it") {
  const NeedsSheet said = needs_said(
      "- Later bus 5\n- Hall (4)\n- Reading: at home 3\n- Clubs - 2\n- Lunch: 1\n"
      "- Homework (W3) 4\n");
  CHECK(said.topics ==
        std::vector<std::pair<std::string, int>>{
            {"Later bus", 5}, {"Hall", 4}, {"Reading: at home", 3}, {"Clubs", 2}, {"Lunch", 1}});
  CHECK(said.ratings == std::vector<std::pair<Id, int>>{{3, 4}});
  try {
    needs_said("- Nicer chairs\n- Reading in grade 4\n- Lunch (9)\n");
    FAIL("unclear lines were taken");
  } catch (const Error& error) {
    REQUIRE(error.problems.size() == 3);
    CHECK(error.problems[0].what == "'Nicer chairs' has no number");
    CHECK(error.problems[1].what == "'Reading in grade 4' has no number");
    CHECK(error.problems[2].what == "'9' is not a number from 1 to 5");
  }
}

TEST_CASE("a promise's day is read as people write it") {
  const ContactSheet said = contact_said(
      "\n## Promised\n\n- We promised, by when:\n  - send the lists by Dec 4\n"
      "  - cookies, 2026-12-09\n  - cakes (2026-12-10)\n  - the keys, by 2026-12-05\n"
      "  - chairs\n");
  std::vector<std::pair<std::string, std::string>> promises;
  for (const Commitment& each : said.promises)
    promises.emplace_back(each.text, each.due ? iso(*each.due) : "");
  CHECK(promises ==
        std::vector<std::pair<std::string, std::string>>{{"send the lists", "2026-12-04"},
                                                         {"cookies", "2026-12-09"},
                                                         {"cakes", "2026-12-10"},
                                                         {"the keys", "2026-12-05"},
                                                         {"chairs", ""}});
}

TEST_CASE("languages are told apart, and one that no family speaks is asked about") {
  std::vector<std::string> languages;
  for (const ContactLanguage& each :
       contact_said("\n## Languages of families\n\n- An interpreter spoke: Spanish and Arabic; "
                    "French\n")
           .contact.languages)
    languages.push_back(each.language);
  CHECK(languages == std::vector<std::string>{"Arabic", "French", "Spanish"});
  try {
    contact_said("\n## Languages of families\n\n- Needed, but not served: Spansh\n");
    FAIL("a language was taken that nobody speaks");
  } catch (const Error& error) {
    REQUIRE(error.problems.size() == 1);
    CHECK(error.problems[0].what == "'Spansh' is not a language noted for families here");
    CHECK(error.problems[0].hint == "did you mean 'Spanish'?");
  }
}

TEST_CASE("a second line where one is read is told, and a finding without its day") {
  CHECK(problems_of("contact",
                    "# Contact with City Library\n\n"
                    "- Sheet: MGE partner contact city-library\n"
                    "- Day: 2026-11-23\n"
                    "- How many people it reached: 20\n  - and 14 children\n") ==
        "6: 'and 14 children' stands where one line is read\n");
  CHECK(problems_of("pact",
                    "# Pact with City Library\n\n"
                    "- Sheet: MGE partner pact city-library\n"
                    "- What the pact is for: readers\n"
                    "- What both found then: it holds\n") ==
        "5: it is not said on which day both found that\n");
}

}  // namespace collab
