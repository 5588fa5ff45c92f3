// Which meeting a document is about: its number, else title and date, else the file's name. Where
// they disagree the document is asked about, not guessed at.
#include "document/record/find_meeting.h"

#include <fmt/format.h>

#include "base/system/file.h"
#include "base/text/text.h"
#include "document/record/titled_team.h"
#include "document/record/told_day.h"
#include "document/sheet/load.h"
#include "model/meeting/plan.h"
#include "model/meeting/text.h"
#include "model/people/former.h"
#include "model/records/reference.h"
#include "model/school/school.h"
#include "model/team/link.h"

namespace collab {
namespace {

/// The headings of .collab/words.toml; none without that file.
std::map<std::string, OwnHeadings> own_words_of(Workspace& workspace) {
  constexpr std::size_t largest = 1 << 20;
  try {
    const std::string text = read_file(workspace.folder + "/.collab/words.toml", largest);
    std::vector<std::string> slugs;
    for (const Team& each : teams(workspace.db)) slugs.push_back(each.slug);
    return own_headings(text, ".collab/words.toml", slugs);
  } catch (const Error& error) {
    if (error.kind == Kind::not_found) return {};
    throw;
  }
}

/// Finds the meeting of one block.
class MeetingFinder {
 public:
  MeetingFinder(Workspace& workspace, const DocumentHints& hints)
      : workspace_(workspace), db_(workspace.db), hints_(hints), own_(own_words_of(workspace)) {}

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
    return made_again(identity, *identity.number);
  }

  /// The number counts where title and date do not speak against it.
  MeetingLookup agreeing(const Identity& identity, const Meeting& meeting) const {
    std::optional<Team> titled = team_titled(workspace_, identity.title).team;
    const bool by_hint = hints_.team && *hints_.team != meeting.team;
    if (by_hint) titled = team_by_id(db_, *hints_.team);
    if (titled && titled->id != meeting.team) {
      return {
          std::nullopt,
          fmt::format("{} {}, but M{} is a meeting of {}",
                      by_hint ? "--team names" : "the title names", visible(titled->name),
                      meeting.id, visible(team_by_id(db_, meeting.team)->name)),
          by_hint ? "correct the number, or leave --team out" : "correct the number or the title"};
    }
    if (hints_.date && hints_.date != meeting.held_on && hints_.date != meeting.occurrence_on) {
      return {std::nullopt,
              fmt::format("M{} is on {}, and --date says {}", meeting.id, iso(meeting.held_on),
                          iso(*hints_.date)),
              "correct the number, or leave --date out"};
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
    const TitledTeam whose = team_of(identity);
    if (!whose.team) return {std::nullopt, whose.what, whose.hint};
    const Team& team = *whose.team;
    const ToldDay told = told_day(workspace_, identity, team, hints_);
    if (!told.day) return {std::nullopt, told.what, told.hint};
    const Date date = *told.day;
    const std::vector<Meeting> found = meetings_on(db_, team.id, date);
    const auto part = static_cast<std::size_t>(identity.part);
    if (part > 1 && part <= found.size()) return {known(found[part - 1]), {}, {}};
    if (found.size() > 1 && identity.parts < 2) {
      return {std::nullopt,
              fmt::format("{} met {} times on {}", visible(team.name), found.size(), iso(date)),
              fmt::format("add the line '- Meeting: {}-M{}' for the one that is meant",
                          workspace_.school.code, found.front().id)};
    }
    if (!found.empty() && part == 1) return {known(found.front()), {}, {}};
    const auto meant = part == 1 ? meeting_of_block(db_, team.id, date) : std::nullopt;
    if (meant && meant->state == "cancelled") return {known(*meant), {}, {}};
    if (const auto doubt = no_block_on(db_, team, date, hints_))
      return {std::nullopt, doubt->what, doubt->hint};
    return to_be_made(team, date, 0);
  }

  /// A number that was undone: the block says enough to make its meeting again.
  MeetingLookup made_again(const Identity& identity, Id number) const {
    const TitledTeam whose = team_of(identity);
    const std::optional<Date> date = identity.date ? identity.date : hints_.date;
    if (whose.team && date) return to_be_made(*whose.team, *date, number);
    return {std::nullopt,
            fmt::format("M{} was undone, and the document does not say whose meeting "
                        "it was and when",
                        number),
            "give what is missing: collab meeting record FILE --team TEAM --date DATE"};
  }

  MeetingLookup to_be_made(const Team& team, Date date, Id number) const {
    Meeting meeting;
    meeting.id = number;
    meeting.team = team.id;
    meeting.held_on = date;
    return {known(meeting), {}, {}};
  }

  /// The title's team, else that of --team or of the file's name; where title and --team name two
  /// teams it is asked.
  TitledTeam team_of(const Identity& identity) const {
    const TitledTeam titled = team_titled(workspace_, identity.title);
    if (hints_.team) {
      const Team hinted = *team_by_id(db_, *hints_.team);
      if (!titled.team || titled.team->id == hinted.id) return {hinted, {}, {}};
      return {std::nullopt,
              fmt::format("the title names {}, and --team {}", visible(titled.team->name),
                          visible(hinted.name)),
              "correct the title, or leave --team out"};
    }
    if (titled.team) return titled;
    if (auto by_file = team_of_file(db_, identity.file_stem)) return {std::move(by_file), {}, {}};
    if (!titled.what.empty()) return titled;
    return {std::nullopt, "the document does not say whose meeting this was",
            "give what is missing: collab meeting record FILE --team TEAM --date DATE"};
  }

  /// What others handed on by the day, and whom the team may pass something on to.
  void add_hand_offs(KnownMeeting& known) const {
    known.arrived = hand_offs(db_, {.to_team = known.team_id});
    std::erase_if(known.arrived, [&](const HandOff& each) { return each.handed_on > known.date; });
    for (const Team& each : teams(db_, known.date)) {
      if (each.id == known.team_id) continue;
      known.receivers.push_back({each.name, each.id});
      known.receivers.push_back({each.slug, each.id});
    }
    for (const TeamLink& each : links(db_, known.team_id))
      if (each.outside && each.from_team == known.team_id)
        known.receivers.push_back({*each.outside, std::nullopt});
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
    if (meeting.id > 0) known.guests = guests(db_, meeting.id);
    if (const auto next = coming_meeting(db_, team.id, meeting.held_on + Days(1))) {
      known.next_on = next->day;
    }
    known.actions = actions(db_, {.team = team.id});
    known.decisions = decisions(db_, {.team = team.id});
    known.disagreements = disagreements_before(db_, team.id, meeting.held_on);
    add_hand_offs(known);
    for (const Question& each : all_questions(db_, meeting.id)) {
      if (each.answer && each.about)
        known.answers.push_back({each.text, *each.about, *each.answer, each.person});
    }
    for (const auto& whose : {std::string{"school"}, team.slug}) {
      const auto own = own_.find(whose);
      if (own == own_.end()) continue;
      for (const auto& [words, kind] : own->second) known.own_headings[words] = kind;
    }
    known.sheet = sheet_for(workspace_, team, meeting.template_name);
    return known;
  }

  Workspace& workspace_;
  Db& db_;
  DocumentHints hints_;
  std::map<std::string, OwnHeadings> own_;  ///< by the team's slug
};

}  // namespace

ReadContext read_context(Workspace& workspace, const DocumentHints& hints) {
  ReadContext context;
  context.school_code = workspace.school.code;
  context.order = workspace.school.date_order;
  context.roster = people_with_former_names(workspace.db);
  context.strangers = hints.strangers;
  context.today = hints.today;
  context.told = hints.date;
  context.find = [finder = MeetingFinder(workspace, hints)](const Identity& identity) {
    return finder.find(identity);
  };
  return context;
}

}  // namespace collab
