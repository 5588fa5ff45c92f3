// The table of kinds, in the order of the schema, and what follows from it; see kinds.h.
#include "model/records/kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/text/text.h"

namespace collab {
namespace {

/// What may be said of a kind besides its words, in any order; see RecordKind.
template <auto field, class T = std::string_view>
struct Said {
  T value;
  constexpr void put(RecordKind& kind) const { kind.*field = value; }
};
using Letter = Said<&RecordKind::letter, char>;
using NamedBy = Said<&RecordKind::named_by>;
using Of = Said<&RecordKind::of>;
using Texts = Said<&RecordKind::texts>;
using Children = Said<&RecordKind::of_children>;
using Adults = Said<&RecordKind::of_adults>;
using Secrets = Said<&RecordKind::secrets>;
using List = Said<&RecordKind::list>;
using What = Said<&RecordKind::what>;
using LeftOut = Said<&RecordKind::left_out>;
using Last = Said<&RecordKind::offered_last>;
struct ForOwnEyes {
  constexpr void put(RecordKind& kind) const { kind.for_own_eyes = true; }
};
struct Part {
  constexpr void put(RecordKind& kind) const { kind.part = true; }
};

constexpr RecordKind kind(std::string_view table, std::string_view one, std::string_view many,
                          auto... facts) {
  RecordKind row{table, one, many};
  (facts.put(row), ...);
  return row;
}

constexpr RecordKind kinds[] = {
    // share/schema/001_school.sql
    kind("school", "the school", "the school"),
    kind("school_year", "school year", "school years", NamedBy{"name"}, List{"school year list"}),
    kind("term", "term", "terms", NamedBy{"name"}, List{"school term list"}),
    kind("agreement", "the agreement", "the agreement", Texts{"evaluation_sentence"}),
    kind("setting", "setting", "settings", List{"school setting list"}),
    kind("no_school_day", "no-school day", "no-school days", List{"calendar list"}),
    kind("person", "person", "people", NamedBy{"handle"}, List{"person list"}, What{"name"},
         LeftOut{"ended_on IS NOT NULL"}),
    kind("person_source", "source id", "source ids", Of{"person"}),
    kind("staff_role", "staff role", "staff roles", Of{"person"}, List{"person role list"}),
    kind("person_group", "group", "groups", Of{"person"}, List{"person group list"}),
    kind("leave", "leave", "leaves", Of{"person"}, List{"person leave list"}),
    kind("imported_value", "imported value", "imported values", Of{"person"}),
    kind("team", "team", "teams", NamedBy{"slug"},
         Texts{"name charge authority bounds fixed_facilitator"}, Adults{"name"}, List{"team list"},
         What{"name"}, LeftOut{"ended_on IS NOT NULL"}),
    kind("required_role", "required role", "required roles", Of{"team"}),
    kind("membership", "membership", "memberships", Of{"team"}, List{"team member list"}),
    kind("norm", "norm", "norms", Letter{'N'}, Of{"team"}, Texts{"text"}, List{"team norm list"},
         What{"text"}, LeftOut{"ended_on IS NOT NULL"}),
    kind("norm_acceptance", "acceptance of a norm", "acceptances of norms", Of{"norm"}),
    kind("norm_review", "review of a norm", "reviews of norms", Of{"norm"}),
    kind("rotation_place", "place in a rotation", "places in a rotation", Of{"team"}),
    kind("rotation_exception", "exception from a rotation", "exceptions from a rotation",
         Of{"team"}),
    kind("series", "series", "series", Letter{'S'}, Of{"team"}, List{"team series list"},
         What{"(SELECT name FROM team WHERE team.id = series.team) || ' from ' || from_on"},
         Last{"until_on IS NOT NULL"}),
    kind("meeting", "meeting", "meetings", Letter{'M'}, Of{"team"},
         Texts{"reason connection evidence noticed"}, List{"meeting list"},
         What{"(SELECT name FROM team WHERE team.id = meeting.team) || ', ' || held_on"}),
    kind("agenda_item", "agenda item", "agenda items", Of{"meeting"},
         Texts{"text roles_needed evidence"}, List{"meeting agenda list"}),
    kind("meeting_focus", "focus question", "focus questions", Of{"meeting"}),
    kind("meeting_answer", "answer", "answers", Of{"meeting"}, Texts{"prompt answer"},
         Adults{"prompt"}),
    kind("attendance", "attendance", "attendances", Of{"meeting"}),
    kind("guest", "guest", "guests", Of{"meeting"}, Texts{"name"}, Adults{"name"}),
    kind("headcount", "headcount", "headcounts", Of{"meeting"}),
    kind("decision", "decision", "decisions", Letter{'D'}, Of{"team"},
         Texts{"text expected result"}, List{"decision list"}, What{"text"}),
    kind("consultation", "consultation", "consultations", Of{"decision"}, Part{}, Texts{"who"},
         Adults{"who"}),
    kind("decision_tag", "tag", "tags", Of{"decision"}, Part{}, Texts{"tag"}, Adults{"tag"}),
    kind("action", "action", "actions", Letter{'A'}, Of{"team meeting decision"},
         Texts{"text reason"}, List{"action list"}, What{"text"},
         Last{"done_on IS NOT NULL OR dropped_on IS NOT NULL"}),
    kind("action_owner", "owner", "owners", Of{"action"}, Part{}),
    kind("disagreement", "disagreement", "disagreements", Of{"team meeting partner"},
         Texts{"text how"}, List{"partner disagreement list"}),
    kind("celebration", "celebration", "celebrations", Of{"team"}, Texts{"text"}),
    kind("question", "question", "questions", Of{"meeting"},
         Texts{"file text hint reason about quote"}, Adults{"file text hint about quote"},
         List{"meeting questions"}),
    kind("operation", "operation", "operations", NamedBy{"number"}, List{"log"}),
    kind("meeting_text", "text of a meeting", "texts of meetings", Of{"meeting"}, Texts{"file"},
         Adults{"file"}, Secrets{"text"}),
    kind("said", "fact of a text", "facts of texts", Of{"text=meeting_text"}, Secrets{"key value"}),
    // share/schema/002_goal.sql
    kind("goal", "goal", "goals", Letter{'G'}, Of{"team lesson_study pairing partner"},
         Texts{"text measure unit learned"}, Children{"text measure learned"}, Adults{"unit"},
         List{"goal list --all"}, What{"ifnull(text, 'a pair''s own')"},
         Last{"closed_on IS NOT NULL"}),
    kind("goal_point", "figure of a goal", "figures of goals", Of{"goal"}, Part{}, Texts{"note"},
         Children{"note"}),
    // share/schema/003_mentoring.sql
    kind("pairing", "pair", "pairs", Letter{'P'}, List{"mentor pair list"},
         What{"(SELECT ifnull(preferred_name, name) FROM person WHERE person.id = mentor)"
              " || ' mentors ' ||"
              " (SELECT ifnull(preferred_name, name) FROM person WHERE person.id = mentee)"},
         Last{"until_on IS NOT NULL"}),
    kind("mentor_contact", "contact of a pair", "contacts of pairs", Of{"pairing"}, Part{},
         List{"mentor log list"}),
    kind("coaching_cycle", "coaching cycle", "coaching cycles", Of{"pairing"},
         List{"mentor cycle list"}),
    kind("training", "training", "trainings", Of{"team person"}, Texts{"topic"}, Adults{"topic"},
         List{"mentor train list"}),
    kind("free_time", "free time", "free times", Of{"person"}, List{"person free list"}),
    kind("pair_words", "private text", "private texts", Of{"pairing"}, Secrets{"words"},
         ForOwnEyes{}),
    // share/schema/004_lesson_study.sql
    kind("lesson_study", "lesson study", "lesson studies", Letter{'L'}, Of{"team"},
         Texts{"theme question subject grade finding reason"},
         Children{"theme question finding reason"}, List{"lessonstudy list"},
         What{"coalesce(question, theme, (SELECT name FROM team WHERE team.id = lesson_study.team),"
              " '')"},
         Last{"closed_on IS NOT NULL OR ended_on IS NOT NULL"}),
    kind("lesson_study_role", "lesson study role", "lesson study roles", Of{"lesson_study"}, Part{},
         Texts{"guest focus"}, Children{"focus"}, Adults{"guest"}, List{"lessonstudy role list"}),
    kind("lesson_study_waiver", "rule departed from", "rules departed from", Of{"lesson_study"},
         Part{}, Texts{"reason"}, Children{"reason"}),
    kind("lesson_study_source", "source studied", "sources studied", Of{"lesson_study"}, Part{},
         Texts{"text"}, Adults{"text"}),
    kind("lesson_plan", "lesson plan", "lesson plans", Of{"lesson_study"}, Part{}, Texts{"text"},
         Children{"text"}),
    kind("research_lesson", "research lesson", "research lessons", Of{"lesson_study"}, Part{},
         Texts{"learned changes"}, Children{"learned changes"}),
    kind("lesson_observation", "observation", "observations", Of{"lesson_study"}, Part{},
         Texts{"guest student at text"}, Children{"student text"}, Adults{"guest"},
         List{"lessonstudy observation list"}),
    kind("lesson_plan_tie", "tie of a change", "ties of changes", Of{"lesson_study"}, Part{}),
    kind("lesson_share", "sharing of a lesson study", "sharings of lesson studies",
         Of{"lesson_study team"}, Part{}),
    // share/schema/005_partner.sql
    kind("partner", "partner", "partners", NamedBy{"slug"},
         Texts{"name benefit_to_school benefit_to_partner"}, Adults{"name"}, List{"partner list"},
         What{"name"}, LeftOut{"until_on IS NOT NULL"}),
    kind("partner_contact", "contact", "contacts", Letter{'T'}, Of{"partner"}, Texts{"topic"},
         Children{"topic"}, List{"partner contact list"},
         What{"kind || ' of ' || on_date || ' with ' ||"
              " (SELECT name FROM partner WHERE partner.id = partner_contact.partner)"}),
    kind("contact_language", "language of a contact", "languages of contacts",
         Of{"contact=partner_contact"}, Part{}),
    kind("family_language", "count of families", "counts of families",
         List{"partner language list"}),
    kind("pact", "pact", "pacts", Of{"team partner"}, Texts{"text reason"},
         List{"partner pact list"}),
    kind("pact_clause", "clause of a pact", "clauses of pacts", Of{"pact"}, Part{}, Texts{"text"}),
    kind("pact_review", "review of a pact", "reviews of pacts", Of{"pact"}, Part{},
         Texts{"finding"}),
    kind("commitment", "promise", "promises", Letter{'K'}, Of{"partner"}, Texts{"text reason"},
         List{"partner commitment list"}, What{"text"},
         Last{"kept_on IS NOT NULL OR missed_on IS NOT NULL"}),
    kind("partner_seat", "seat", "seats", Letter{'E'}, Of{"team partner"}, Texts{"guest"},
         Adults{"guest"}, List{"partner seat list"},
         What{"role || ' of ' ||"
              " (SELECT name FROM partner WHERE partner.id = partner_seat.partner)"},
         Last{"until_on IS NOT NULL"}),
    kind("need", "need", "needs", Letter{'W'}, Of{"partner"}, Texts{"topic reason"},
         Children{"topic reason"}, List{"partner need list"}, What{"topic"},
         Last{"goal IS NOT NULL OR closed_on IS NOT NULL"}),
    kind("need_priority", "priority of a need", "priorities of needs", Of{"need"}, Part{}),
    kind("voice", "voice", "voices", Letter{'V'}, Of{"team partner"}, Texts{"said_by said answer"},
         Children{"said answer"}, Adults{"said_by"}, List{"partner voice list"}, What{"said"},
         Last{"done_on IS NOT NULL"}),
    kind("team_side", "side on a team", "sides on teams", Of{"team"}, List{"team side list"}),
    // share/schema/006_guide.sql
    kind("readiness_answer", "answer to a guide", "answers to a guide", Texts{"because"}),
    // share/schema/011_people.sql
    kind("former_name", "former name", "former names", Of{"person"}),
    // share/schema/013_working_days.sql
    kind("working_days", "working week", "working weeks", Of{"person"}),
    // share/schema/014_growth.sql
    kind("stage_waiver", "waiver of a stage's criterion", "waivers of stages' criteria", Of{"team"},
         Part{}, Texts{"reason"}),
    kind("practice", "practice", "practices", Letter{'H'}, Of{"team meeting"},
         Texts{"text place standard assessment response result"}, List{"practice list"},
         What{"text"}),
    kind("practice_trial", "trial of a practice", "trials of practices", Of{"practice team"},
         Part{}, Texts{"result"}),
    kind("link", "link", "links", Letter{'C'}, Of{"from_team=team to_team=team"}, Texts{"outside"},
         Adults{"outside"}, List{"team link list"},
         What{"(SELECT name FROM team WHERE team.id = from_team) || ' to ' ||"
              " ifnull(outside, (SELECT name FROM team WHERE team.id = to_team))"},
         Last{"until_on IS NOT NULL"}),
    kind("hand_off", "hand-off", "hand-offs", Letter{'O'},
         Of{"from_team=team to_team=team link meeting"}, Texts{"outside text answer"},
         Adults{"outside"}, List{"team handoff list"}, What{"text"},
         Last{"acknowledged_on IS NOT NULL"}),
};

constexpr EndDay days_of_the_end[] = {
    {"closed_on", "closed", "open again"},   {"done_on", "done", "open again"},
    {"dropped_on", "dropped", "open again"}, {"kept_on", "kept", "open again"},
    {"missed_on", "missed", "open again"},   {"ended_on", "ended", "in force again"},
    {"until_on", "ended", "in force again"},
};

}  // namespace

std::span<const EndDay> end_days() { return days_of_the_end; }

std::span<const RecordKind> record_kinds() { return kinds; }

const RecordKind* kind_of_table(std::string_view table) {
  const auto* at = std::ranges::find(kinds, table, &RecordKind::table);
  return at == std::end(kinds) ? nullptr : at;
}

const RecordKind* kind_of_letter(char letter) {
  const int upper = std::toupper(static_cast<unsigned char>(letter));
  const auto* at = std::ranges::find_if(
      kinds, [&](const RecordKind& each) { return each.letter && each.letter == upper; });
  return at == std::end(kinds) ? nullptr : at;
}

bool has_name(const RecordKind& kind) { return !kind.what.empty(); }

bool lists(std::string_view columns, std::string_view column) {
  const std::vector<std::string_view> words = split(columns, ' ');
  return std::ranges::find(words, column) != words.end();
}

std::vector<Owner> owners_of(const RecordKind& kind) {
  std::vector<Owner> owners;
  if (kind.of.empty()) return owners;
  for (const std::string_view word : split(kind.of, ' ')) {
    const std::size_t equals = word.find('=');
    owners.push_back({word.substr(0, equals),
                      equals == std::string_view::npos ? word : word.substr(equals + 1)});
  }
  return owners;
}

bool leads_to_team(const RecordKind& kind) {
  if (kind.table == "team") return true;
  return std::ranges::any_of(owners_of(kind), [](const Owner& owner) {
    const RecordKind* record = kind_of_table(owner.table);
    return record && leads_to_team(*record);
  });
}

std::string team_in_sql(const RecordKind& kind) {
  if (kind.table == "team") return "team.id";
  std::string ways;
  for (const Owner& owner : owners_of(kind)) {
    const RecordKind* record = kind_of_table(owner.table);
    if (!record || !leads_to_team(*record)) continue;
    if (owner.table == "team") {
      ways += fmt::format("{}.{}, ", kind.table, owner.column);
    } else {
      ways += fmt::format("(SELECT {0} FROM {1} WHERE {1}.id = {2}.{3}), ", team_in_sql(*record),
                          owner.table, kind.table, owner.column);
    }
  }
  return ways.empty() ? "NULL" : fmt::format("coalesce({}NULL)", ways);
}

}  // namespace collab
