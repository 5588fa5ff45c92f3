// Finding and reading the files of a roster set; see files.h.
#include "exchange/sis/files.h"

#include <dirent.h>
#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>

#include "base/error.h"
#include "base/system/error_words.h"
#include "base/system/file.h"
#include "base/system/zip.h"
#include "base/text/codepoint.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::size_t most_bytes = std::size_t{256} << 20;

struct CloseFolder {
  void operator()(DIR* folder) const { closedir(folder); }
};

/// What Windows-1252 has where Latin-1 has control characters; 0 is nothing.
constexpr std::array<std::uint32_t, 32> upper_controls = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

}  // namespace

std::optional<Encoding> encoding_named(std::string_view word) {
  if (word == "utf-8") return Encoding::utf8;
  if (word == "windows-1252" || word == "latin1") return Encoding::windows_1252;
  return std::nullopt;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (const char each : bytes) {
    const auto byte = static_cast<unsigned char>(each);
    std::uint32_t value = byte;
    if (byte >= 0x80 && byte < 0xA0) value = upper_controls[byte - 0x80U];
    append_utf8(text, value == 0 && byte != 0 ? 0xFFFD : value);
  }
  return text;
}

std::string in_utf8(std::string bytes, Encoding encoding) {
  if (encoding == Encoding::utf8 || to_utf8(bytes)) return bytes;
  return from_windows_1252(bytes);
}

SisFiles::SisFiles(std::string folder, std::string path_variable, Encoding encoding)
    : folder_(std::move(folder)), path_variable_(std::move(path_variable)), encoding_(encoding) {
  while (folder_.size() > 1 && folder_.ends_with('/')) folder_.pop_back();
  archive_ = is_zip_file(folder_);
  archive_ ? look_into_archive() : look_into_folder();
}

void SisFiles::look_into_folder() {
  const std::unique_ptr<DIR, CloseFolder> open(opendir(folder_.c_str()));
  if (!open) {
    const int reason = errno;
    throw Error(
        Kind::not_found,
        fmt::format("cannot read the folder '{}': {}", visible(folder_), error_words(reason)),
        reason == ENOTDIR ? "name the folder or the .zip that holds users.csv and the others" : "");
  }
  while (const dirent* entry = readdir(open.get()))
    paths_.emplace(folded(entry->d_name), fmt::format("{}/{}", folder_, entry->d_name));
}

void SisFiles::look_into_archive() {
  read_file(folder_);  // says in our words where it is missing
  for (const std::string& name : zip_names(folder_, path_variable_)) {
    const std::string last = folded(name.substr(name.rfind('/') + 1));
    if (name.starts_with("__MACOSX/") || last.starts_with('.')) continue;
    const auto [other, fresh] = paths_.emplace(last, name);
    if (fresh) continue;
    throw Error(Kind::input,
                fmt::format("'{}' holds both '{}' and '{}'", visible(folder_),
                            visible(other->second), visible(name)),
                "unpack it and name the folder to read");
  }
}

bool SisFiles::has(std::string_view file) const { return paths_.count(folded(file)) != 0; }

std::string SisFiles::place(std::string_view file) const {
  const auto found = paths_.find(folded(file));
  const std::string_view path = found == paths_.end() ? file : std::string_view(found->second);
  return fmt::format("{}/{}", folder_, path.substr(path.rfind('/') + 1));
}

std::string SisFiles::bytes(std::string_view file) const {
  const auto found = paths_.find(folded(file));
  if (found == paths_.end())
    throw Error(Kind::not_found, fmt::format("'{}' has no {}", visible(folder_), file));
  std::string bytes = archive_ ? zip_bytes(folder_, found->second, path_variable_, most_bytes)
                               : read_file(found->second, most_bytes);
  return in_utf8(std::move(bytes), encoding_);
}

}  // namespace collab
