// Which meeting a document is about: its number, else title and date, else the file's name. Where
// they disagree the document is asked about, not guessed at.
#include "document/record/find_meeting.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/sheet/load.h"
#include "model/meeting/text.h"
#include "model/records/reference.h"
#include "model/school/school.h"
#include "model/team/series.h"

namespace collab {
namespace {

/// Finds the meeting of one block.
class MeetingFinder {
 public:
  MeetingFinder(Workspace& workspace, const DocumentHints& hints)
      : workspace_(workspace), db_(workspace.db), hints_(hints) {}

  MeetingLookup find(const Identity& identity) const {
    if (!identity.school.empty() && folded(identity.school) != folded(workspace_.school.code)) {
      return {std::nullopt,
              fmt::format("this is a document of school '{}', not of '{}'",
                          visible(identity.school), workspace_.school.code),
              "record it in that school's workspace: collab -w FOLDER meeting record FILE"};
    }
    return identity.number ? by_number(identity) : by_title(identity);
  }

 private:
  MeetingLookup by_number(const Identity& identity) const {
    if (const auto meeting = meeting_by_id(db_, *identity.number))
      return agreeing(identity, *meeting);
    if (!number_was_used(db_, *identity.number)) {
      return {std::nullopt, fmt::format("there is no meeting M{} here", *identity.number),
              "check the number after 'Meeting:', or take the line out and record with --team and "
              "--date"};
    }
    return to_be_made(identity, *identity.number);
  }

  /// The number counts where title and date do not speak against it.
  MeetingLookup agreeing(const Identity& identity, const Meeting& meeting) const {
    const std::optional<Team> titled = team_of(identity);
    if (titled && titled->id != meeting.team) {
      return {std::nullopt,
              fmt::format("the title names {}, but M{} is a meeting of {}", visible(titled->name),
                          meeting.id, visible(team_by_id(db_, meeting.team)->name)),
              "correct the number or the title"};
    }
    if (identity.date && *identity.date != meeting.held_on &&
        identity.date != meeting.occurrence_on) {
      return {std::nullopt,
              fmt::format("the document is dated {}, but M{} is on {}", iso(*identity.date),
                          meeting.id, iso(meeting.held_on)),
              fmt::format("if it was moved: collab meeting move M{} --to {}; else correct the date",
                          meeting.id, iso(*identity.date))};
    }
    return {known(meeting), {}, {}};
  }

  MeetingLookup by_title(const Identity& identity) const {
    const std::optional<Team> team = team_of(identity);
    const std::optional<Date> date = hints_.date ? hints_.date : identity.date;
    if (!team || !date) {
      return {std::nullopt,
              team ? "the document does not say on which day this meeting was"
                   : "the document does not say whose meeting this was",
              "give what is missing: collab meeting record FILE --team TEAM --date DATE"};
    }
    if (identity.file_date && !hints_.date) {
      return {std::nullopt,
              fmt::format("the document says {}, and its file's name {}", iso(*identity.date),
                          iso(*identity.file_date)),
              "say which day it was: collab meeting record FILE --date DATE"};
    }
    std::vector<Meeting> found = meetings(db_, {.team = team->id, .from = date, .to = date});
    std::erase_if(found, [](const Meeting& each) { return each.state == "cancelled"; });
    const auto part = static_cast<std::size_t>(identity.part);
    if (part > 1)
      return part > found.size() ? to_be_made(identity, 0)
                                 : MeetingLookup{known(found[part - 1]), {}, {}};
    if (found.size() > 1 && identity.parts < 2) {
      return {std::nullopt,
              fmt::format("{} met {} times on {}", visible(team->name), found.size(), iso(*date)),
              fmt::format("add the line '- Meeting: {}-M{}' for the one that is meant",
                          workspace_.school.code, found.front().id)};
    }
    if (!found.empty()) return {known(found.front()), {}, {}};
    return to_be_made(identity, 0);
  }

  /// A meeting that is not there, or no longer: the block says enough to make it.
  MeetingLookup to_be_made(const Identity& identity, Id number) const {
    const std::optional<Team> team = team_of(identity);
    const std::optional<Date> date = hints_.date ? hints_.date : identity.date;
    if (!team || !date) {
      return {std::nullopt,
              fmt::format("M{} was undone, and the document does not say whose meeting "
                          "it was and when",
                          number),
              "give what is missing: collab meeting record FILE --team TEAM --date DATE"};
    }
    Meeting meeting;
    meeting.id = number;
    meeting.team = team->id;
    meeting.held_on = *date;
    return {known(meeting), {}, {}};
  }

  std::optional<Team> team_of(const Identity& identity) const {
    if (hints_.team) return team_by_id(db_, *hints_.team);
    const std::string title = folded(identity.title);
    std::optional<Team> by_file;
    for (const Team& each : teams(db_)) {
      if (!title.empty() && (folded(each.name) == title || each.slug == title)) return each;
      if (identity.file_stem == each.slug || identity.file_stem.starts_with(each.slug + "_")) {
        by_file = each;
      }
    }
    return by_file;
  }

  KnownMeeting known(const Meeting& meeting) const {
    const Team team = *team_by_id(db_, meeting.team);
    KnownMeeting known;
    known.number = meeting.id;
    known.team_id = team.id;
    known.team = team.name;
    known.date = meeting.held_on;
    known.start = meeting.start_time;
    for (const Person& each : members_on(db_, team.id, meeting.held_on))
      known.members.push_back(each.id);
    for (const Person& each : expected_on(db_, team.id, meeting.held_on))
      known.expected.push_back(each.id);
    const Agreement agreed = agreement(db_);
    known.by_headcount = agreed.attendance_by == "headcount";
    known.agreement = agreed.evaluation_sentence;
    for (const AgendaItem& each : agenda_items(db_, meeting.id)) known.topics.push_back(each.text);
    if (const auto next = next_occurrence(db_, team.id, meeting.held_on + Days(1))) {
      known.next_on = next->day;
    }
    known.actions = actions(db_, {.team = team.id});
    known.decisions = decisions(db_, {.team = team.id});
    known.disagreements = disagreements_before(db_, team.id, meeting.held_on);
    for (const Question& each : all_questions(db_, meeting.id)) {
      if (each.answer && each.about)
        known.answers.push_back({each.text, *each.about, *each.answer, each.person});
    }
    known.sheet = sheet_for(workspace_, team, meeting.template_name);
    return known;
  }

  Workspace& workspace_;
  Db& db_;
  DocumentHints hints_;
};

}  // namespace

ReadContext read_context(Workspace& workspace, const DocumentHints& hints) {
  ReadContext context;
  context.school_code = workspace.school.code;
  context.order = workspace.school.date_order;
  context.roster = people(workspace.db);
  context.find = [finder = MeetingFinder(workspace, hints)](const Identity& identity) {
    return finder.find(identity);
  };
  return context;
}

}  // namespace collab
