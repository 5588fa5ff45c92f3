// Minutes that others wrote, against keys made by reading: tests/minutes/SET.json. The invented
// documents stand beside their key; the collections of real communities are read where they are at
// hand, in ../shared/data/minutes or in $COLLAB_TEST_DATA/minutes, and else left out.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "base/system/file.h"
#include "document/read/read.h"

namespace collab::test {
namespace {

using nlohmann::json;

/// Counts over a set of minutes. What is said of somebody who stands in the key the other way round
/// is a mistake.
struct Score {
  int meetings = 0;
  int days = 0;   ///< right ones
  int named = 0;  ///< people that the key says were there or not
  int right = 0;  ///< of what was read of them
  int wrong = 0;
};

class Scorer {
 public:
  Scorer(std::string folder, const json& key) : folder_(std::move(folder)) {
    for (const auto& meeting : key) by_file_[meeting["file"]].push_back(meeting);
  }

  Score run() {
    for (const auto& [file, meetings] : by_file_) score_file(file, meetings);
    return score_;
  }

 private:
  ReadContext context(const std::vector<json>& meetings) {
    ReadContext context;
    context.school_code = "TST";
    const std::string order = meetings.front().value("date_order", "dmy");
    context.order = order == "mdy" ? DateOrder::mdy : DateOrder::dmy;
    ids_.clear();
    for (const auto& meeting : meetings) {
      for (const auto* list : {"present", "absent"}) {
        for (const std::string name : meeting[list]) {
          if (ids_.contains(name)) continue;
          const Id id = static_cast<Id>(ids_.size()) + 1;
          ids_[name] = id;
          context.roster.push_back({.id = id,
                                    .handle = fmt::format("p{}", id),
                                    .name = name,
                                    .preferred_name = {},
                                    .email = {}});
        }
      }
    }
    context.find = [this](const Identity& identity) -> MeetingLookup {
      if (!identity.date) return {{}, "no day", ""};
      KnownMeeting known;
      known.date = *identity.date;
      for (const auto& [name, id] : ids_) known.members.push_back(id);
      known.sheet = shipped_template("plc");
      return {known, {}, {}};
    };
    return context;
  }

  void score_file(const std::string& file, const std::vector<json>& meetings) {
    const auto text = read_file(folder_ + "/" + file);
    const auto readings = read_document(text, file, context(meetings));
    for (std::size_t i = 0; i < meetings.size(); ++i) {
      ++score_.meetings;
      if (i < readings.size()) score_meeting(readings[i], meetings[i]);
      score_.named +=
          static_cast<int>(meetings[i]["present"].size() + meetings[i]["absent"].size());
    }
  }

  void score_meeting(const Reading& reading, const json& meeting) {
    if (reading.meeting && iso(reading.meeting->date) == meeting["date"]) ++score_.days;
    std::map<Id, std::string> states;
    for (const std::string name : meeting["present"]) states[ids_[name]] = "present";
    for (const std::string name : meeting["absent"]) states[ids_[name]] = "absent";
    for (const auto& said : reading.attendance) {
      const std::string state = said.state == "excused" ? "absent" : said.state;
      const auto known = states.find(said.person);
      (known != states.end() && known->second == state ? score_.right : score_.wrong) += 1;
    }
  }

  std::string folder_;
  std::map<std::string, std::vector<json>> by_file_;
  std::map<std::string, Id> ids_;
  Score score_;
};

/// What a set must come to, in hundredths: a step up is written down here, a step back is a
/// failure.
struct Floor {
  const char* set;
  int days;
  int precision;
  int recall;
};
constexpr Floor floors[] = {
    {"invented", 80, 99, 38},           {"nodejs-tsc", 100, 99, 99},
    {"openjs-cpc", 100, 99, 99},        {"numpy-community", 100, 99, 91},
    {"swcarpentry-board", 100, 99, 94}, {"carpentries-trainers", 100, 99, 64},
};

int percent(int part, int whole) { return whole == 0 ? 100 : 100 * part / whole; }

}  // namespace

TEST_CASE("minutes that others wrote are read as far as the keys say") {
  const std::string source = COLLAB_SOURCE;
  const char* given = std::getenv("COLLAB_TEST_DATA");
  const std::string data = given != nullptr ? given : source + "/../shared/data";
  for (const auto& floor : floors) {
    const bool ours = std::string_view(floor.set) == "invented";
    const std::string folder = (ours ? source + "/tests" : data) + "/minutes/" + floor.set;
    if (!std::filesystem::is_directory(folder)) continue;
    const auto key =
        json::parse(read_file(fmt::format("{}/tests/minutes/{}.json", source, floor.set)));
    const auto score = Scorer(folder, key).run();
    INFO(floor.set, ": days ", percent(score.days, score.meetings), ", attendance precision ",
         percent(score.right, score.right + score.wrong), ", recall ",
         percent(score.right, score.named));
    CHECK(percent(score.days, score.meetings) >= floor.days);
    CHECK(percent(score.right, score.right + score.wrong) >= floor.precision);
    CHECK(percent(score.right, score.named) >= floor.recall);
  }
}

}  // namespace collab::test
