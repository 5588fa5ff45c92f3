// The files that a student information system has exported: in a folder or a zip archive, found
// without regard to capitals.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace collab {

/// How the bytes of files that are not UTF-8 are to be read.
enum class Encoding { utf8, windows_1252 };

/// utf-8, windows-1252 or latin1 by its word.
std::optional<Encoding> encoding_named(std::string_view word);
/// Text in Windows-1252 (of which Latin-1 is a part) as UTF-8; bytes without a meaning become
/// U+FFFD.
std::string from_windows_1252(std::string_view bytes);

/// The bytes of a file as they are where they are UTF-8 (or UTF-16 with its mark), else from the
/// encoding.
std::string in_utf8(std::string bytes, Encoding encoding);

class SisFiles {
 public:
  /// Looks into the folder or archive. `path_variable` is the PATH to look for unzip in. Throws
  /// Error(not_found) where there is none, Error(input) where an archive holds two files of one
  /// name.
  SisFiles(std::string folder, std::string path_variable, Encoding encoding);

  /// The folder as it was given.
  const std::string& folder() const { return folder_; }
  bool has(std::string_view file) const;
  /// The file's name in messages: "DIR/users.csv".
  std::string place(std::string_view file) const;
  /// Its bytes, in UTF-8 where the encoding was given. Throws as read_file() does.
  std::string bytes(std::string_view file) const;
  Encoding encoding() const { return encoding_; }

 private:
  void look_into_folder();
  void look_into_archive();

  std::string folder_;
  std::string path_variable_;
  Encoding encoding_;
  bool archive_ = false;
  std::map<std::string, std::string, std::less<>> paths_;  ///< by name in small letters
};

}  // namespace collab
