// Short forms for tests of rosters of student information systems: a folder of files, what came of
// it.
#pragma once
#include <map>

#include "base/system/file.h"
#include "exchange/sis/import.h"
#include "exchange/sis/oneroster.h"
#include "exchange/sis/sds.h"
#include "folder.h"
#include "unit/exchange/people/roster.h"

namespace collab {

struct SisSchool : RosterSchool {
  /// Writes a file of the set.
  void file(const std::string& name, const std::string& text) {
    StagedFile(folder.path + "/" + name, text, false).commit();
  }

  SisResult import(const ReadSis& read) {
    SisImport how{{dates.order, StaffWords(staff_words)}, org, merge, std::nullopt};
    if (!overlay.empty()) how.overlay = read_overlay(read_csv(overlay, "hr.csv"), dates);
    return import_sis(db,
                      SisFiles(source.empty() ? folder.path : source, "/usr/bin:/bin", encoding),
                      read, std::move(how));
  }
  SisResult oneroster() { return import(read_oneroster); }
  SisResult sds() { return import(read_sds); }

  /// "users.csv:2:1 what (hint)" for every problem or the message, then the state.
  Lines refused(const ReadSis& read) {
    Lines lines;
    Transaction transaction(db, Transaction::Mode::write);
    try {
      import(read);
    } catch (const Error& error) {
      if (!error.message.empty())
        lines.push_back(fmt::format("{}: {}{}", static_cast<int>(error.kind), error.message,
                                    error.hint.empty() ? "" : " (" + error.hint + ")"));
      for (const Problem& problem : error.problems)
        lines.push_back(fmt::format(
            "{}:{}:{} {}{}", problem.file.substr(problem.file.rfind('/') + 1), problem.line,
            problem.column, problem.what, problem.hint.empty() ? "" : " (" + problem.hint + ")"));
      if (!error.state.empty()) lines.push_back(error.state);
    }
    for (std::string& line : lines) {
      const auto at = line.find(folder.path);
      if (at != std::string::npos) line.replace(at, folder.path.size(), "DIR");
    }
    return lines;
  }

  /// "users.csv:2 kept teacher" of every row.
  static Lines fates(const SisResult& result) {
    Lines lines;
    for (const SisRow& row : result.rows)
      lines.push_back(fmt::format("{}:{} {} {}", row.file.substr(row.file.rfind('/') + 1), row.line,
                                  row.fate, row.reason));
    return lines;
  }

  Folder folder;
  std::string source;  ///< another folder or archive to read
  std::optional<std::string> org;
  std::vector<std::string> staff_words;
  std::string overlay;
  Encoding encoding = Encoding::utf8;
};

}  // namespace collab
