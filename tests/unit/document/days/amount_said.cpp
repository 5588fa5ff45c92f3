// The one reader of lengths, counts and days on sheets: good ones, and those that are asked about.
#include "document/days/amount_said.h"

#include <doctest/doctest.h>

#include "school_in_memory.h"

namespace collab {

TEST_CASE("a length is read whole, however people write it") {
  const std::pair<const char*, int> lengths[] = {{"45", 45},
                                                 {"45 min", 45},
                                                 {"45 minutes.", 45},
                                                 {"45'", 45},
                                                 {"about 40", 40},
                                                 {"~40 min", 40},
                                                 {"40ish", 40},
                                                 {"45 or so", 45},
                                                 {"1 hour", 60},
                                                 {"an hour", 60},
                                                 {"1.5 hours", 90},
                                                 {"1,5 h", 90},
                                                 {"1 1/2 hours", 90},
                                                 {"1\u00bd h", 90},
                                                 {"\u00bd hour", 30},
                                                 {"3/4 hour", 45},
                                                 {"half an hour", 30},
                                                 {"three quarters of an hour", 45},
                                                 {"an hour and a half", 90},
                                                 {"two and a half hours", 150},
                                                 {"1h30", 90},
                                                 {"1 h 30 min", 90},
                                                 {"1 hour and 15 minutes", 75},
                                                 {"2x30", 60},
                                                 {"2 \u00d7 20 min", 40},
                                                 {"3:10-3:55", 45},
                                                 {"3:10 \u2013 3:55 pm", 45},
                                                 {"11:30 to 12:15", 45},
                                                 {"12:45-1:30", 45},
                                                 {"10-10:45", 45},
                                                 {"1440", 1440}};
  for (const auto& [words, minutes] : lengths) {
    INFO(words);
    const LengthSaid said = length_said(words);
    CHECK(said.minutes == minutes);
    CHECK(said.doubt.empty());
  }
}

TEST_CASE("a length of which only a part could be read is asked about") {
  for (const char* words :
       {"", "about", "forty", "0", "2000", "1.5", "30-40", "1:15", "45/50", "4 5", "2 h 75", "2x",
        "45 (twice)", "45 and more", "3:10-3:10", "1/0 hour", "an hour or two", "99999999999"}) {
    INFO(words);
    const LengthSaid said = length_said(words);
    CHECK_FALSE(said.minutes);
    CHECK_FALSE(said.doubt.empty());
  }
}

TEST_CASE("only a length with its unit is one where other numbers may stand") {
  CHECK_FALSE(length_said("20").with_unit);
  for (const char* words : {"20 min", "half an hour", "2x30", "3:10-3:55"})
    CHECK(length_said(words).with_unit);
}

TEST_CASE("a count is a number alone or one of people") {
  CHECK(count_said("30") == 30);
  CHECK(count_said("about 30") == 30);
  CHECK(count_said("30 families") == 30);
  for (const char* words : {"", "0", "5 dozen", "30 of 40", "20 parents, 10 students", "30-40"})
    CHECK_FALSE(count_said(words));
}

TEST_CASE("a day on a sheet is seen from the day on which it is read") {
  const Date today = day("2026-10-07");
  const std::pair<const char*, const char*> days[] = {{"2026-10-06 (Tuesday)", "2026-10-06"},
                                                      {"Mon Oct 5", "2026-10-05"},
                                                      {"Sept 18", "2026-09-18"},
                                                      {"Aug 27", "2026-08-27"},
                                                      {"Thursday", "2026-10-01"},
                                                      {"yesterday", "2026-10-06"},
                                                      {"10/5", "2026-10-05"},
                                                      {"October 5, 2026", "2026-10-05"}};
  for (const auto& [words, read] : days) {
    INFO(words);
    CHECK(day_on_sheet(words, today, DateOrder::mdy).day == day(read));
  }
  for (const char* words : {"", "soon", "Tue Oct 5", "2026-02-31", "3/4"}) {
    INFO(words);
    const DaySaid said = day_on_sheet(words, today, std::nullopt);
    CHECK_FALSE(said.day);
    CHECK_FALSE(said.doubt.empty());
  }
}

}  // namespace collab
