// collab partner said, did; voice list, remove: "you said, we did".
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/listing.h"
#include "cmd/frame/naming.h"
#include "cmd/partner/partner.h"
#include "model/meeting/confidential.h"
#include "model/number.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

struct Said {
  std::string group;
  TextArgument text;
  std::optional<std::string> place, partner, team, on;
};

void declare_said(Options& options, Said& said) {
  options.argument("GROUP", "who said it: a group, never a person", said.group,
                   word_choices(stakeholder_groups));
  declare_text(options, "what was said; no names", said.text);
  options.text("--place", "where, such as 'family night'", said.place);
  options.option("--partner", "PARTNER", "through whom", said.partner, Value::partner);
  options.option("--team", "TEAM", "the team it was said to; it stands on the team's next sheets",
                 said.team, Value::team);
  options.option("--on", "DATE", "when (default: today)", said.on, Value::date);
}

void run_said(Desk& desk, const Said& said) {
  Voice voice;
  voice.said_by = said.group;
  voice.said = given_text(said.text, "what was said");
  voice.place = given_line(said.place, "place");
  voice.said_on = past_day(desk, said.on, "what was said");
  if (said.partner) {
    const Partner partner = find_partner(desk.db(), *said.partner);
    check_partner_on(partner, voice.said_on, "what was said");
    voice.partner = partner.id;
  }
  if (said.team) voice.team = find_team(desk.db(), *said.team).id;
  voice.id = add_voice(desk.db(), voice);
  const std::string name = reference('V', voice.id);
  desk.print(name + "\n");
  desk.done(fmt::format("voice {}", name));
  desk.say(fmt::format("{}; once it is answered: collab partner did {} TEXT", name, name));
}

struct Did {
  std::string voice;
  TextArgument text;
  std::optional<std::string> decision, action, on;
};

void declare_did(Options& options, Did& did) {
  options.argument("VOICE", "which one, such as V5", did.voice, Value::voice);
  declare_text(options, "what the school did, or why it cannot", did.text);
  options.option("--decision", "DECISION", "the decision that answers it", did.decision,
                 Value::decision);
  options.option("--action", "ACTION", "the action that answers it", did.action, Value::action);
  options.option("--on", "DATE", "when people were told (default: today)", did.on, Value::date);
}

void run_did(Desk& desk, const Did& did) {
  Voice voice = find_voice(desk.db(), did.voice);
  const std::string name = reference('V', voice.id);
  const std::string before = voice.answer.value_or("");
  voice.answer = given_text(did.text, "answer");
  voice.done_on = past_day(desk, did.on, "an answer");
  if (*voice.done_on < voice.said_on)
    throw Error(Kind::usage, fmt::format("{} was said on {}, after {}", name, iso(voice.said_on),
                                         iso(*voice.done_on)));
  if (did.decision) voice.decision = find_decision(desk.db(), *did.decision).id;
  if (did.action) voice.action = find_action(desk.db(), *did.action).id;
  store_voice(desk.db(), voice);
  desk.done(fmt::format("voice {}", name));
  desk.say(fmt::format("{}: {} said '{}'; we did: {}", name, voice.said_by, visible(voice.said),
                       visible(*voice.answer)));
  if (!before.empty() && before != *voice.answer)
    desk.warn(fmt::format("{} was answered before: '{}'; undo with: collab undo", name,
                          clipped(before, 80)));
}

struct VoiceList {
  std::optional<std::string> partner, team;
  bool open = false;
};

void declare_voice_list(Options& options, VoiceList& list) {
  options.argument("PARTNER", "through whom (default: all)", list.partner, Value::partner);
  options.option("--team", "TEAM", "only what was said to this team", list.team, Value::team);
  options.flag("--open", "only what has no answer", list.open);
}

void run_voice_list(Desk& desk, const VoiceList& list) {
  VoiceFilter filter;
  if (list.partner) filter.partner = find_partner(desk.db(), *list.partner).id;
  if (list.team) filter.team = find_team(desk.db(), *list.team).id;
  if (list.open) filter.open_on = desk.today;
  desk.show(voice_table(desk, voices(desk.db(), filter), filter.team));
}

struct VoiceRemove {
  std::string voice;
};

void declare_voice_remove(Options& options, VoiceRemove& remove) {
  options.argument("VOICE", "which one, such as V5", remove.voice, Value::voice);
}

void run_voice_remove(Desk& desk, const VoiceRemove& remove) {
  const Voice voice = find_voice(desk.db(), remove.voice);
  remove_voice(desk.db(), voice.id);
  const std::string name = reference('V', voice.id);
  desk.done(fmt::format("voice {}", name));
  desk.say(fmt::format("{} is removed; undo with: collab undo", name));
}

constexpr Command partner_voice_rows[] = {
    {"partner", "said", "what students, families or others said", Needs::write,
     &bind<declare_said, run_said>},
    {"partner", "did", "what the school did about it", Needs::write, &bind<declare_did, run_did>},
    {"partner", "voice list", "what was said, and what was done", Needs::read,
     &bind<declare_voice_list, run_voice_list>},
    {"partner", "voice remove", "take back something said that was entered by mistake",
     Needs::write, &bind<declare_voice_remove, run_voice_remove>},
};

}  // namespace

Table voice_table(Desk& desk, const std::vector<Voice>& voices, std::optional<Id> named_team) {
  Db& db = desk.db();
  Table table{"partner.voice.list",
              "You said, we did",
              {{"voice", "Voice", Type::reference},
               {"said_by", "Who", Type::text},
               {"said", "You said", Type::text},
               {"said_on", "Said", Type::date},
               {"place", "Where", Type::text},
               {"partner", "Partner", Type::reference},
               {"team", "Team", Type::reference},
               {"answer", "We did", Type::text},
               {"done_on", "Done", Type::date},
               {"decision", "Decision", Type::reference},
               {"action", "Action", Type::reference}},
              {}};
  const ConfidentialTexts confidential(db, named_team);
  std::size_t left_out = 0;
  for (const Voice& each : voices) {
    const bool hidden = confidential.hides(each.team);
    left_out += hidden;
    table.rows.push_back({reference('V', each.id), each.said_by, hidden ? Cell() : Cell(each.said),
                          each.said_on, cell(each.place), partner_cell(db, each.partner),
                          team_cell(db, each.team), hidden ? Cell() : cell(each.answer),
                          cell(each.done_on), reference_cell('D', each.decision),
                          reference_cell('A', each.action)});
  }
  tell_left_out(desk, left_out);
  return table;
}

extern const Verbs partner_voice_verbs = partner_voice_rows;

}  // namespace collab
