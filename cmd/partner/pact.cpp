// collab partner pact new, edit, sign, review, end, remove. Showing one is in
// pact_list.cpp.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/partner/partner.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

/// The partner's pact. Throws Error(not_found) where it has none.
Pact pact_meant(Desk& desk, const Partner& partner) {
  if (auto pact = pact_of_partner(desk.db(), partner.id)) return *std::move(pact);
  throw Error(Kind::not_found, fmt::format("'{}' has no pact", partner.slug),
              fmt::format("collab partner pact new {} TEXT --clause TEXT", partner.slug));
}

/// The same, refused where it has ended.
Pact open_pact(Desk& desk, const Partner& partner) {
  Pact pact = pact_meant(desk, partner);
  if (pact.ended_on)
    throw Error(Kind::refused,
                fmt::format("the pact with '{}' ended on {}", partner.slug, iso(*pact.ended_on)),
                fmt::format("draft another: collab partner pact new {} TEXT", partner.slug));
  return pact;
}

void refuse_before_draft(const Pact& pact, Date day, std::string_view what) {
  if (day < pact.drafted_on)
    throw Error(Kind::usage, fmt::format("the pact was drafted on {}; it cannot be {} on {}",
                                         iso(pact.drafted_on), what, iso(day)));
}

struct PactFields {
  std::vector<std::string> clauses;
  std::optional<std::string> team;
};

void declare_pact_fields(Options& options, PactFields& fields) {
  options.many("--clause", "TEXT", "a principle or rule that both sides keep", fields.clauses,
               Value::text);
  options.option("--team", "TEAM", "the body that carries it; the clauses stand on its sheets",
                 fields.team, Value::team);
}

void apply(Desk& desk, const PactFields& given, Pact& pact) {
  if (!given.clauses.empty()) pact.clauses.clear();
  for (const std::string& each : given.clauses) pact.clauses.push_back(one_line(each, "clause"));
  if (given.team) pact.team = find_team(desk.db(), *given.team).id;
}

struct PactNew {
  std::string partner;
  TextArgument text;
  PactFields fields;
  std::optional<std::string> on;
};

void declare_pact_new(Options& options, PactNew& fresh) {
  options.argument("PARTNER", "with whom", fresh.partner, Value::partner);
  declare_text(options, "what the pact is for", fresh.text);
  declare_pact_fields(options, fresh.fields);
  options.option("--on", "DATE", "the day of the draft (default: today)", fresh.on, Value::date);
}

void run_pact_new(Desk& desk, const PactNew& fresh) {
  const Partner partner = find_partner(desk.db(), fresh.partner);
  Pact pact;
  pact.partner = partner.id;
  pact.text = given_text(fresh.text, "pact's purpose");
  pact.drafted_on = past_day(desk, fresh.on, "a draft");
  check_partner_on(partner, pact.drafted_on, "a pact");
  apply(desk, fresh.fields, pact);
  pact.id = add_pact(desk.db(), pact);
  desk.done(fmt::format("a pact with {}", partner.slug));
  desk.say(fmt::format("drafted with {}; when both have signed: collab partner pact sign {}",
                       count_of(std::ssize(pact.clauses), "clause", "clauses"), partner.slug));
}

}  // namespace

void warn_unsigned(Desk& desk, Date signed_on, const Partner& partner) {
  desk.warn(
      fmt::format("what was signed on {0} said something else and is kept: collab partner "
                  "pact list {1} --all; let both sides sign this one: collab partner pact "
                  "sign {1}",
                  iso(signed_on), partner.slug));
}

namespace {

struct PactEdit {
  std::string partner;
  std::optional<std::string> text;
  PactFields fields;
  std::vector<std::string> clear;
};

void declare_pact_edit(Options& options, PactEdit& edit) {
  options.argument("PARTNER", "with whom", edit.partner, Value::partner);
  options.text("--text", "what the pact is for", edit.text);
  declare_pact_fields(options, edit.fields);
  declare_clear(options, "clauses, team", edit.clear);
}

void run_pact_edit(Desk& desk, const PactEdit& edit) {
  const Partner partner = find_partner(desk.db(), edit.partner);
  Pact pact = open_pact(desk, partner);
  if (edit.text) pact.text = one_line(*edit.text, "pact's purpose");
  clear_fields(edit.clear,
               {{"clauses", [&] { pact.clauses.clear(); }}, {"team", [&] { pact.team.reset(); }}});
  apply(desk, edit.fields, pact);
  const bool unsigned_now = change_pact(desk.db(), pact, desk.today);
  desk.done(fmt::format("the pact with {}", partner.slug));
  if (unsigned_now) warn_unsigned(desk, *pact.signed_on, partner);
}

struct Dated {
  std::string partner;
  std::optional<std::string> on;
};

void declare_sign(Options& options, Dated& sign) {
  options.argument("PARTNER", "with whom", sign.partner, Value::partner);
  options.option("--on", "DATE", "when both had signed (default: today)", sign.on, Value::date);
}

void run_sign(Desk& desk, const Dated& sign) {
  const Partner partner = find_partner(desk.db(), sign.partner);
  Pact pact = open_pact(desk, partner);
  if (pact.signed_on)
    throw Error(
        Kind::refused,
        fmt::format("the pact with '{}' was signed on {}", partner.slug, iso(*pact.signed_on)),
        fmt::format("to review it: collab partner pact review {}", partner.slug));
  const Date day = past_day(desk, sign.on, "a signature");
  refuse_before_draft(pact, day, "signed");
  pact.signed_on = day;
  store_pact(desk.db(), pact);
  desk.done(fmt::format("the pact with {}", partner.slug));
  const Date next = pact_review_due(desk.db(), pact, desk.today).value_or(day);
  desk.say(fmt::format("signed on {}; to be reviewed by {}", iso(day), iso(next)));
  if (!partner.benefit_to_school || !partner.benefit_to_partner)
    desk.warn(
        fmt::format("it is signed, but no note says what each side gains: collab partner edit "
                    "{} --benefit-to-school TEXT --benefit-to-partner TEXT",
                    partner.slug));
}

struct Review {
  std::string partner;
  std::optional<std::string> finding, on;
};

void declare_review(Options& options, Review& review) {
  options.argument("PARTNER", "with whom", review.partner, Value::partner);
  options.text("--finding", "what both sides found", review.finding);
  options.option("--on", "DATE", "when (default: today)", review.on, Value::date);
}

void run_review(Desk& desk, const Review& review) {
  const Partner partner = find_partner(desk.db(), review.partner);
  const Pact pact = open_pact(desk, partner);
  if (!pact.signed_on)
    throw Error(Kind::refused, fmt::format("the pact with '{}' is not signed", partner.slug),
                fmt::format("collab partner pact sign {}", partner.slug));
  const Date day = past_day(desk, review.on, "a review");
  if (day < *pact.signed_on)
    throw Error(Kind::usage, fmt::format("the pact was signed on {}; it cannot be reviewed on {}",
                                         iso(*pact.signed_on), iso(day)));
  for (const PactReview& each : pact_reviews(desk.db(), pact.id)) {
    if (each.reviewed_on != day || !each.finding) continue;
    if (!review.finding)
      throw Error(
          Kind::refused,
          fmt::format("the review of {} is noted: '{}'", iso(day), clipped(*each.finding, 80)),
          fmt::format("to change it: collab partner pact review {} --finding TEXT", partner.slug));
    desk.warn(fmt::format("the review of {} was: '{}'", iso(day), clipped(*each.finding, 80)));
  }
  review_pact(desk.db(), pact.id, {day, given_line(review.finding, "finding")});
  desk.done(fmt::format("the pact with {}", partner.slug));
  const Date next = pact_review_due(desk.db(), pact, desk.today).value_or(day);
  desk.say(fmt::format("reviewed on {}; next by {}", iso(day), iso(next)));
}

struct PactEnd {
  std::string partner;
  std::optional<std::string> because, on;
};

void declare_pact_end(Options& options, PactEnd& end) {
  options.argument("PARTNER", "with whom", end.partner, Value::partner);
  options.text("--because", "why", end.because);
  options.option("--on", "DATE", "its last day (default: today)", end.on, Value::date);
}

void run_pact_end(Desk& desk, const PactEnd& end) {
  const Partner partner = find_partner(desk.db(), end.partner);
  Pact pact = open_pact(desk, partner);
  if (!end.because)
    throw Error(
        Kind::usage, "a pact that ends needs a reason",
        fmt::format("collab partner pact end {} --because 'the term is over'", partner.slug));
  const Date day = past_day(desk, end.on, "an end");
  refuse_before_draft(pact, day, "ended");
  pact.ended_on = day;
  pact.reason = one_line(*end.because, "reason");
  store_pact(desk.db(), pact);
  desk.done(fmt::format("the pact with {}", partner.slug));
  desk.say(fmt::format("the pact with {} ended on {}", partner.slug, iso(day)));
}

struct PactOne {
  std::string partner;
};

void declare_pact_one(Options& options, PactOne& one) {
  options.argument("PARTNER", "with whom", one.partner, Value::partner);
}

void run_pact_remove(Desk& desk, const PactOne& one) {
  const Partner partner = find_partner(desk.db(), one.partner);
  const Pact pact = pact_meant(desk, partner);
  if (pact.signed_on && !pact_reviews(desk.db(), pact.id).empty())
    throw Error(Kind::refused,
                fmt::format("the pact with '{}' was signed and reviewed", partner.slug),
                fmt::format("collab partner pact end {} --because TEXT", partner.slug));
  remove_pact(desk.db(), pact.id);
  desk.done(fmt::format("the pact with {}", partner.slug));
  desk.say(fmt::format("the pact with {} is removed; undo with: collab undo", partner.slug));
}

constexpr Command partner_pact_rows[] = {
    {"partner", "pact new", "draft what the school and a partner agree on", Needs::write,
     &bind<declare_pact_new, run_pact_new>},
    {"partner", "pact edit", "change a pact's purpose, clauses or team", Needs::write,
     &bind<declare_pact_edit, run_pact_edit>},
    {"partner", "pact sign", "note that both sides signed", Needs::write,
     &bind<declare_sign, run_sign>},
    {"partner", "pact review", "note that both sides looked at it, and what they found",
     Needs::write, &bind<declare_review, run_review>},
    {"partner", "pact end", "a pact ends, with the reason", Needs::write,
     &bind<declare_pact_end, run_pact_end>},
    {"partner", "pact remove", "take back a pact entered by mistake", Needs::write,
     &bind<declare_pact_one, run_pact_remove>},
};

}  // namespace

extern const Verbs partner_pact_verbs = partner_pact_rows;

}  // namespace collab
