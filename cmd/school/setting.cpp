// collab school setting: what changes figures, kept in history.
#include "model/school/setting.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/command.h"

namespace collab {
namespace {

struct SettingNothing {};

void declare_setting_nothing(Options&, SettingNothing&) {}

void run_setting_list(Desk& desk, const SettingNothing&) {
  Table table{"school.setting.list",
              "Settings",
              {{"name", "Setting", Type::reference},
               {"value", "Value"},
               {"default", "Default"},
               {"range", "Range"},
               {"meaning", "Meaning"}},
              {}};
  for (const SettingKind& kind : setting_kinds()) {
    table.rows.push_back({std::string(kind.name), setting(desk.db(), kind.name),
                          std::string(kind.fallback),
                          kind.is_number() ? Cell(fmt::format("{} to {}", kind.least, kind.most))
                                           : Cell(std::string("words with commas")),
                          std::string(kind.what)});
  }
  desk.show(table);
}

/// The value in force; a list in quotes.
std::string shown(Db& db, const std::string& name) {
  const std::string value = visible(setting(db, name));
  return find_setting(name).is_number() ? value : "'" + value + "'";
}

struct Set {
  std::string name;
  std::string value;
};

void declare_set(Options& options, Set& set) {
  options.argument("SETTING", "its name", set.name, Value::setting);
  options.argument("VALUE", "a number, or words with commas", set.value, Value::text);
}

void act_set(Desk& desk, const Set& set) {
  const std::string before = shown(desk.db(), set.name);
  set_setting(desk.db(), set.name, set.value);
  desk.done("setting " + set.name);
  desk.say(fmt::format("{} is {}, was {}", set.name, shown(desk.db(), set.name), before));
}

struct Reset {
  std::string name;
};

void declare_reset(Options& options, Reset& reset) {
  options.argument("SETTING", "its name", reset.name, Value::setting);
}

void act_reset(Desk& desk, const Reset& reset) {
  reset_setting(desk.db(), reset.name);
  desk.done("setting " + reset.name);
  desk.say(fmt::format("{} is {} again", reset.name, shown(desk.db(), reset.name)));
}

constexpr Command school_setting_rows[] = {
    {"school", "setting list", "the settings that change figures", Needs::read,
     &bind<declare_setting_nothing, run_setting_list>},
    {"school", "setting set", "change a setting", Needs::write, &bind<declare_set, act_set>},
    {"school", "setting reset", "put a setting back to its default", Needs::write,
     &bind<declare_reset, act_reset>},
};

}  // namespace

extern const Verbs school_setting_verbs = school_setting_rows;

}  // namespace collab
