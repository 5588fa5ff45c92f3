// collab partner language set, list, remove: which languages the school's families speak.
#include <fmt/format.h>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/partner/partner.h"
#include "document/words/none_words.h"
#include "model/school/setting.h"

namespace collab {
namespace {

struct Set {
  std::string language, families;
  std::optional<std::string> on;
};

void declare_set(Options& options, Set& set) {
  options.argument("LANGUAGE", "the language", set.language, Value::language);
  options.argument("FAMILIES", "how many families speak it; 0 for none any more", set.families,
                   Value::number);
  options.option("--on", "DATE", "the day of the count (default: today)", set.on, Value::date);
}

void run_set(Desk& desk, const Set& set) {
  const auto families = number(set.families);
  if (!families)
    throw Error(Kind::usage, fmt::format("'{}' is not a number of families", visible(set.families)),
                fmt::format("collab partner language set '{}' 24", visible(set.language)));
  if (says_none(set.language))
    throw Error(Kind::input, fmt::format("'{}' is no language", visible(set.language)),
                "that no other language was needed is said at a contact: --needed none");
  FamilyLanguage count;
  count.language = known_language(desk.db(), one_line(set.language, "language"));
  count.families = static_cast<int>(*families);
  count.counted_on = past_day(desk, set.on, "a count");
  count_families(desk.db(), count);
  desk.done("a count of families");
  desk.say(fmt::format("{}: {} on {}", visible(count.language),
                       count_of(count.families, "family", "families"), iso(count.counted_on)));
}

struct LanguageList {
  bool all = false;
};

void declare_language_list(Options& options, LanguageList& list) {
  options.flag("--all", "every count, not only the latest", list.all);
}

void run_language_list(Desk& desk, const LanguageList& list) {
  const int least = number_setting(desk.db(), "language_families");
  Table table{"partner.language.list",
              "Languages of families",
              {{"language", "Language", Type::text},
               {"families", "Families", Type::integer},
               {"counted_on", "Counted", Type::date},
               {"looked_at", "Looked at", Type::boolean}},
              {}};
  const auto counts =
      list.all ? all_family_languages(desk.db()) : family_languages(desk.db(), desk.today);
  for (const FamilyLanguage& each : counts)
    table.rows.push_back(
        {each.language, std::int64_t{each.families}, each.counted_on, each.families >= least});
  desk.show(table);
}

struct LanguageRemove {
  std::string language;
};

void declare_language_remove(Options& options, LanguageRemove& remove) {
  options.argument("LANGUAGE", "the language", remove.language, Value::language);
}

void run_language_remove(Desk& desk, const LanguageRemove& remove) {
  const std::string language = known_language(desk.db(), remove.language);
  const int removed = remove_family_language(desk.db(), language);
  if (removed == 0)
    throw Error(Kind::not_found,
                fmt::format("no family's '{}' has been counted", visible(remove.language)),
                "see: collab partner language list --all");
  desk.done(count_of(removed, "count of families", "counts of families"));
  desk.say(fmt::format("{} of {} removed; undo with: collab undo",
                       count_of(removed, "count", "counts"), visible(language)));
}

constexpr Command partner_language_rows[] = {
    {"partner", "language set", "how many families speak a language", Needs::write,
     &bind<declare_set, run_set>},
    {"partner", "language list", "the languages of the school's families", Needs::read,
     &bind<declare_language_list, run_language_list>},
    {"partner", "language remove", "take back the counts of a language", Needs::write,
     &bind<declare_language_remove, run_language_remove>},
};

}  // namespace

extern const Verbs partner_language_verbs = partner_language_rows;

}  // namespace collab
