// Names in attendance that nobody on the roster has become people of the school, where a person
// asked for that (--people add).
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/record/recording.h"
#include "model/people/person.h"

namespace collab {

std::vector<std::string> add_strangers(Db& db, const std::vector<Reading>& readings) {
  std::vector<std::string> added;
  std::vector<std::string> names;
  for (const Reading& reading : readings) {
    if (!reading.meeting || !reading.touched) continue;
    for (const std::string& name : reading.strangers) {
      // A first name alone is nobody whom others could find again.
      const bool whole = name.find(' ') != std::string::npos;
      if (!whole || std::find(names.begin(), names.end(), folded(name)) != names.end()) continue;
      names.push_back(folded(name));
      Person person;
      person.name = name;
      person.handle = free_handle(db, name, std::nullopt);
      add_person(db, person);
      added.push_back(fmt::format("{:<5} person {}, {}", "new", person.handle, visible(name)));
    }
  }
  return added;
}

}  // namespace collab
