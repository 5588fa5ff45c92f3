// What verbs use to speak, to write files, to ask and to read dates.
#include "cmd/frame/desk.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/streams.h"
#include "model/records/private.h"
#include "model/school/calendar.h"
#include "store/known_backups.h"

namespace collab {

Db& Desk::db() { return workspace->db; }

void Desk::print(std::string_view text) { answer += text; }

void Desk::show(std::span<const Table> tables) { answer += render(tables, look); }

std::optional<int> Desk::row_limit() const { return look.sort.empty() ? look.limit : std::nullopt; }

void Desk::show(const Table& table) { show(std::span(&table, 1)); }

void Desk::show(const Page& page) { answer += render_page(page, look); }

void Desk::fill_in(std::string_view placeholder, std::string_view text) {
  for (std::size_t at = 0; (at = output_path.find(placeholder, at)) != std::string::npos;
       at += text.size())
    output_path.replace(at, placeholder.size(), text);
}

void Desk::say(std::string_view note) {
  if (!globals.quiet) notes.append("collab: ").append(note).append("\n");
}

void Desk::warn(std::string_view warning) {
  notes.append("collab: warning: ").append(warning).append("\n");
}

void Desk::detail(std::string_view line) {
  if (!globals.quiet) notes.append("  ").append(line).append("\n");
}

void Desk::done(std::string_view summary) { operation->summarise(summary); }

void Desk::write_file(const std::string& path, std::string_view bytes, bool overwrite) {
  if (workspace && is_backup_list(workspace->folder, path))
    throw Error(Kind::refused,
                fmt::format("'{}' says where backups are and is not written over", visible(path)),
                "name another file");
  const bool is_private =
      for_owner || (workspace && std::ranges::any_of(named, [&](const std::string& word) {
                      return names_private(workspace->db, word, today);
                    }));
  files.emplace_back(path, bytes, !overwrite, is_private ? ReadableBy::owner : ReadableBy::all);
}

std::string Desk::from_here(const std::string& path) const {
  const std::string here = environment.folder + "/";
  return path.starts_with(here) ? path.substr(here.size()) : path;
}

std::string Desk::read_input(const std::string& path) {
  return path == "-" && input ? *input : read_input_bytes(path);
}

bool Desk::confirm(std::string question) const {
  if (globals.yes) return true;
  if (answered) return *answered;
  if (!can_ask()) return false;
  throw Prompt{std::move(question)};
}

void Desk::begin_writing() const {
  if (!operation) throw WriteWanted{};
}

bool Desk::can_ask() const {
  return globals.input && environment.stdin_terminal && environment.stderr_terminal;
}

std::optional<std::string> Desk::ask(const std::string& question) const {
  if (const auto known = replies.find(question); known != replies.end()) return known->second;
  if (!can_ask()) return std::nullopt;
  throw Prompt{question, false};
}

std::string Desk::search_path() const {
  const char* path = environment.variable("PATH");
  return path ? path : "/usr/local/bin:/usr/bin:/bin";
}

Date Desk::day(std::string_view text) const {
  return parse_date(text, today,
                    workspace ? workspace->school.date_order : std::optional<DateOrder>());
}

Date Desk::date(const std::optional<std::string>& text, Date fallback) const {
  return text ? day(*text) : fallback;
}

std::optional<Date> Desk::date(const std::optional<std::string>& text) const {
  if (!text) return std::nullopt;
  return day(*text);
}

Period Desk::period(const std::string& text) {
  return parse_period(text,
                      workspace ? period_words(workspace->db, today) : PeriodWords{today, {}, {}});
}

}  // namespace collab
