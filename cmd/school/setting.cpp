// collab school setting: what changes figures, kept in history.
#include "model/school/setting.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/school/school.h"

namespace collab {
namespace {

struct Nothing {};

void declare_nothing(Options&, Nothing&) {}

void act_list(Desk& desk, const Nothing&) {
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

}  // namespace

Run bind_school_setting_list(Options& options) {
  return bind<Nothing, declare_nothing, act_list>(options);
}
Run bind_school_setting_set(Options& options) { return bind<Set, declare_set, act_set>(options); }
Run bind_school_setting_reset(Options& options) {
  return bind<Reset, declare_reset, act_reset>(options);
}

}  // namespace collab
