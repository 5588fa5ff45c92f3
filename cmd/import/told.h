// What an import says about people, whatever the file was.
#pragma once
#include <string>
#include <string_view>

#include "cmd/frame/desk.h"
#include "exchange/people/merge.h"

namespace collab {

/// "5 rows: 4 new, 1 left out (line 6: ended 2026-06-12)".
std::string import_summary(const PeopleImport& result);
/// The words to use: "file", "roster"; and what to type for people who have left.
struct ImportWords {
  std::string_view file;
  std::string_view who_left;
};
/// Names who is new (on request), every field that changed or was kept, who has ended, and who is
/// missing.
void tell_import(Desk& desk, const PeopleImport& result, const ImportWords& words);

}  // namespace collab
