// collab partner seat new, fill, end, list, remove: seats of partners on teams that decide.
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

struct Sitter {
  std::optional<std::string> person, guest;
};

void declare_sitter(Options& options, Sitter& sitter) {
  options.option("--person", "PERSON", "who sits there, from the roster", sitter.person,
                 Value::person);
  options.text("--guest", "the name of somebody who is not on the roster", sitter.guest);
}

void seat_somebody(Desk& desk, const Sitter& sitter, PartnerSeat& seat) {
  if (sitter.person && sitter.guest)
    throw Error(Kind::usage, "one person sits on a seat", "give --person or --guest");
  if ((sitter.person || sitter.guest) && is_students_seat(seat.role))
    throw Error(Kind::input, "a student's seat takes no name: students are counted, never named",
                "leave it open, and count them: collab meeting attend MEETING --headcount "
                "'student voice=2'");
  if (sitter.person) {
    seat.person = find_person(desk.db(), *sitter.person).id;
    seat.guest.reset();
  } else if (sitter.guest) {
    seat.guest = one_line(*sitter.guest, "name");
    seat.person.reset();
  }
}

/// "Ana Ruiz", a guest's name, or "nobody yet".
std::string sitter_words(Db& db, const PartnerSeat& seat) {
  if (seat.person) return person_name(db, *seat.person);
  return seat.guest ? visible(*seat.guest) : "nobody yet";
}

struct SeatNew {
  std::string partner, team;
  std::optional<std::string> role, from;
  Sitter sitter;
};

void declare_seat_new(Options& options, SeatNew& fresh) {
  options.argument("PARTNER", "whose seat it is", fresh.partner, Value::partner);
  options.argument("TEAM", "on which team", fresh.team, Value::team);
  options.text("--role",
               "for whom it speaks, such as 'family voice' (default: the partner's sector)",
               fresh.role);
  declare_sitter(options, fresh.sitter);
  options.option("--from", "DATE", "since when (default: today)", fresh.from, Value::date);
}

void run_seat_new(Desk& desk, const SeatNew& fresh) {
  const Partner partner = find_partner(desk.db(), fresh.partner);
  const Team team = find_team(desk.db(), fresh.team);
  PartnerSeat seat;
  seat.partner = partner.id;
  seat.team = team.id;
  seat.role = given_line(fresh.role, "role").value_or(partner.sector);
  seat.from_on = desk.date(fresh.from, desk.today);
  check_partner_on(partner, seat.from_on, "a seat");
  seat_somebody(desk, fresh.sitter, seat);
  seat.id = add_seat(desk.db(), seat);
  const std::string name = reference('E', seat.id);
  desk.print(name + "\n");
  desk.done(fmt::format("seat {} of {} on {}", name, partner.slug, team.slug));
  desk.say(fmt::format("{}: {} on {} for {}: {}", name, visible(seat.role), visible(team.name),
                       visible(partner.name), sitter_words(desk.db(), seat)));
}

struct Fill {
  std::string seat;
  Sitter sitter;
};

void declare_fill(Options& options, Fill& fill) {
  options.argument("SEAT", "which one, such as E4", fill.seat, Value::seat);
  declare_sitter(options, fill.sitter);
}

void run_fill(Desk& desk, const Fill& fill) {
  PartnerSeat seat = find_seat(desk.db(), fill.seat);
  const std::string name = reference('E', seat.id);
  if (!fill.sitter.person && !fill.sitter.guest)
    throw Error(Kind::usage, "nobody is named who sits there",
                fmt::format("collab partner seat fill {} --person PERSON, or --guest NAME", name));
  if (seat.until_on)
    throw Error(Kind::refused, fmt::format("{} ended on {}", name, iso(*seat.until_on)),
                "collab partner seat new PARTNER TEAM");
  if (!seat.is_open())
    throw Error(Kind::refused, fmt::format("{} is {}'s", name, sitter_words(desk.db(), seat)),
                fmt::format("collab partner seat end {} --open, then fill the new one", name));
  seat_somebody(desk, fill.sitter, seat);
  store_seat(desk.db(), seat);
  desk.done(fmt::format("seat {}", name));
  desk.say(fmt::format("{}: {}", name, sitter_words(desk.db(), seat)));
}

struct SeatEnd {
  std::string seat;
  std::optional<std::string> on;
  bool open = false;
};

void declare_seat_end(Options& options, SeatEnd& end) {
  options.argument("SEAT", "which one, such as E4", end.seat, Value::seat);
  options.option("--on", "DATE", "the last day (default: today)", end.on, Value::date);
  options.flag("--open", "whoever sat there has left, the seat stays: a new, open one begins",
               end.open);
}

void run_seat_end(Desk& desk, const SeatEnd& end) {
  PartnerSeat seat = find_seat(desk.db(), end.seat);
  const std::string name = reference('E', seat.id);
  if (seat.until_on)
    throw Error(Kind::refused, fmt::format("{} ended on {}", name, iso(*seat.until_on)));
  const Date day = desk.date(end.on, desk.today);
  if (day < seat.from_on)
    throw Error(Kind::usage,
                fmt::format("{} began on {}, after {}", name, iso(seat.from_on), iso(day)),
                fmt::format("a seat entered by mistake: collab partner seat remove {}", name));
  seat.until_on = day;
  store_seat(desk.db(), seat);
  desk.done(fmt::format("seat {}", name));
  if (!end.open) return desk.say(fmt::format("{} ended on {}", name, iso(day)));
  PartnerSeat next = seat;
  next.person.reset();
  next.guest.reset();
  next.from_on = day + Days{1};
  next.until_on.reset();
  const std::string successor = reference('E', add_seat(desk.db(), next));
  desk.print(successor + "\n");
  desk.done(fmt::format("seat {}", successor));
  desk.say(fmt::format("{} ended on {}; {} is open: collab partner seat fill {} --person PERSON",
                       name, iso(day), successor, successor));
}

struct SeatList {
  std::optional<std::string> partner, team;
  bool open = false;
  bool all = false;
};

void declare_seat_list(Options& options, SeatList& list) {
  options.argument("PARTNER", "whose (default: everybody's)", list.partner, Value::partner);
  options.option("--team", "TEAM", "only on this team", list.team, Value::team);
  options.flag("--open", "only seats where nobody sits", list.open);
  options.flag("--all", "also seats that have ended", list.all);
}

void run_seat_list(Desk& desk, const SeatList& list) {
  SeatFilter filter;
  if (list.partner) filter.partner = find_partner(desk.db(), *list.partner).id;
  if (list.team) filter.team = find_team(desk.db(), *list.team).id;
  if (!list.all) filter.on = desk.today;
  std::vector<PartnerSeat> found = partner_seats(desk.db(), filter);
  if (list.open) std::erase_if(found, [](const PartnerSeat& each) { return !each.is_open(); });
  desk.show(seat_table(desk, found, filter.team));
}

struct SeatRemove {
  std::string seat;
};

void declare_seat_remove(Options& options, SeatRemove& remove) {
  options.argument("SEAT", "which one, such as E4", remove.seat, Value::seat);
}

void run_seat_remove(Desk& desk, const SeatRemove& remove) {
  const PartnerSeat seat = find_seat(desk.db(), remove.seat);
  remove_seat(desk.db(), seat.id);
  const std::string name = reference('E', seat.id);
  desk.done(fmt::format("seat {}", name));
  desk.say(fmt::format("{} is removed; undo with: collab undo", name));
}

constexpr Command partner_seat_rows[] = {
    {"partner", "seat new", "a partner has a seat on a team that decides", Needs::write,
     &bind<declare_seat_new, run_seat_new>},
    {"partner", "seat fill", "say who sits there", Needs::write, &bind<declare_fill, run_fill>},
    {"partner", "seat end", "a seat ends, or becomes open", Needs::write,
     &bind<declare_seat_end, run_seat_end>},
    {"partner", "seat list", "seats on teams, and which are open", Needs::read,
     &bind<declare_seat_list, run_seat_list>},
    {"partner", "seat remove", "take back a seat entered by mistake", Needs::write,
     &bind<declare_seat_remove, run_seat_remove>},
};

}  // namespace

Table seat_table(Desk& desk, const std::vector<PartnerSeat>& seats, std::optional<Id> named_team) {
  Db& db = desk.db();
  Table table{"partner.seat.list",
              "Seats",
              {{"seat", "Seat", Type::reference},
               {"partner", "Partner", Type::reference},
               {"team", "Team", Type::reference},
               {"role", "For", Type::text},
               {"person", "Person", Type::reference},
               {"guest", "Guest", Type::text},
               {"open", "Open", Type::boolean},
               {"from_on", "From", Type::date},
               {"until_on", "Until", Type::date}},
              {}};
  const ConfidentialTexts confidential(db, named_team);
  std::size_t left_out = 0;
  for (const PartnerSeat& each : seats) {
    const bool hidden = each.guest && confidential.hides(each.team);
    left_out += hidden;
    table.rows.push_back(
        {reference('E', each.id), partner_cell(db, each.partner), team_cell(db, each.team),
         each.role, handle_cell(db, each.person), hidden ? Cell() : cell(each.guest),
         each.is_open() && each.covers(desk.today), each.from_on, cell(each.until_on)});
  }
  tell_left_out(desk, left_out);
  return table;
}

extern const Verbs partner_seat_verbs = partner_seat_rows;

}  // namespace collab
