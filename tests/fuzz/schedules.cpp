// Fuzzes the readers of free times, bells and who teaches when.
#include <doctest/doctest.h>

#include "base/error.h"
#include "exchange/people/free_times.h"
#include "exchange/sis/timetable.h"
#include "mutations.h"
#include "school_in_memory.h"

namespace collab {
namespace {

bool is_safe_to_show(const std::string& text) {
  return is_utf8(text) && !find_control(text) && text.find('\n') == text.npos;
}

template <class Read>
void refused_or(Read read) {
  try {
    read();
  } catch (const Error& error) {
    INFO(error.message);
    REQUIRE((error.kind == Kind::input || error.kind == Kind::refused));
    REQUIRE(is_safe_to_show(error.message));
    for (const Problem& each : error.problems) {
      REQUIRE_MESSAGE(is_safe_to_show(each.what), each.what);
      REQUIRE_MESSAGE(is_safe_to_show(each.hint), each.hint);
      REQUIRE(each.line >= 1);
    }
  }
}

void check_times(const std::vector<FreeTime>& times) {
  for (const FreeTime& each : times) {
    REQUIRE((each.weekday >= 1 && each.weekday <= 7));
    REQUIRE(each.start < each.end);
  }
}

struct Schedules {
  SchoolInMemory school;
  std::vector<Bell> bells = read_bells(
      read_csv("period,time\n1,mon-fri 8:00-8:45\n2,mon-fri 8:50-9:35\nlunch b,tue 12:00-12:30\n",
               "bells.csv"));

  Schedules() {
    for (const char* each : {"a.ruiz", "b.cole", "c.ng"}) school.person(each);
  }

  void check_free_times(const std::string& bytes) {
    refused_or([&] {
      Transaction transaction(school.db, Transaction::Mode::write);
      const auto times = read_free_times(school.db, read_csv(bytes, "free.csv"));
      check_times(times);
      import_free_times(school.db, times, {});
    });
  }

  void check_bells(const std::string& bytes) {
    refused_or([&] {
      for (const Bell& each : read_bells(read_csv(bytes, "bells.csv"))) check_times({each.time});
    });
  }

  void check_taught(const std::string& bytes) {
    refused_or([&] {
      check_times(
          free_of_classes(bells, read_taught(school.db, read_csv(bytes, "taught.csv"), bells)));
    });
  }
};

TEST_CASE("fuzz free times and timetables") {
  Schedules schedules;
  CHECK(for_each_input("schedules", [&](const std::string& bytes) {
          schedules.check_free_times(bytes);
          schedules.check_bells(bytes);
          schedules.check_taught(bytes);
        }) > 0);
}

}  // namespace
}  // namespace collab
