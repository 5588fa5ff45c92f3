// Collects a reading; see collector.h.
#include "document/read/collector.h"

#include <algorithm>

#include "base/text/text.h"

namespace collab {

ReadingCollector::ReadingCollector(const Document& document, std::string file, Reading& reading)
    : document_(document),
      file_(std::move(file)),
      reading_(reading),
      uses_(document.lines.size()) {}

Entry ReadingCollector::entry(std::size_t index) const {
  const auto& line = document_.lines[index];
  return {index, &line, part_of(line.text).sub(line.box_length)};
}

Spot ReadingCollector::spot(const Entry& entry, std::size_t offset) const {
  return {line_at(*entry.line, offset), column_at(document_, *entry.line, offset)};
}

void ReadingCollector::raise(const Entry& entry, LineUse use) {
  auto& line = uses_[entry.index];
  if (!line.used || line.use == LineUse::prompt) line.use = use;
  if (use == LineUse::question) line.use = use;
  if (use == LineUse::note && line.use == LineUse::understood) line.use = use;
  line.used = true;
  line.section = section_;
}

void ReadingCollector::begin_section(const Entry& entry, Field meaning) {
  section_ = trim(entry.line->text);
  meaning_ = meaning;
  uses_[entry.index].section = section_;
  uses_[entry.index].begins = meaning;
}

void ReadingCollector::see(const Seen& seen) {
  section_ = seen.section;
  meaning_ = seen.meaning;
}

std::vector<Part> cells_of(const Entry& entry) {
  const Part whole{entry.line->text, 0, entry.line->text.size()};
  std::vector<Part> cells;
  std::size_t begin = 0;
  for (const auto& each : entry.line->cells) {
    cells.push_back(whole.sub(begin, begin + each.size()));
    begin += each.size() + std::string_view(" | ").size();
  }
  if (!cells.empty()) return cells;
  const auto text = entry.text.text();
  for (std::size_t at = text.starts_with('|') ? 1 : 0; at < text.size();) {
    const auto end = std::min(text.find('|', at), text.size());
    cells.push_back(entry.text.sub(at, end));
    at = end + 1;
  }
  return cells;
}

void ReadingCollector::understood(const Entry& entry) {
  raise(entry, LineUse::understood);
  reading_.touched = true;
}

void ReadingCollector::keep(const Entry& entry, bool touches) {
  raise(entry, LineUse::note);
  if (touches) reading_.touched = true;
  reading_.notes.push_back({{std::string{trim(entry.line->text)}}, spot(entry, 0)});
}

void ReadingCollector::ask(const Entry& entry, std::size_t offset, std::string what,
                           std::string hint) {
  ask(entry, Doubt{offset, std::move(what), std::move(hint)});
}

void ReadingCollector::ask(const Entry& entry, const Doubt& doubt) {
  raise(entry, LineUse::question);
  reading_.touched = true;
  const auto at = spot(entry, doubt.at);
  Asked asked{{file_, at.line, at.column, doubt.what, doubt.hint, "", 1}, doubt.takes, doubt.about};
  asked.likely = meaning_ != Field::notes && !doubt.takes.empty();
  const auto index = static_cast<std::size_t>(at.line) - 1;
  if (at.line > 0 && index < document_.raw.size()) asked.excerpt = document_.raw[index];
  reading_.questions.push_back(std::move(asked));
}

void ReadingCollector::ask_who_was_there(const Entry& entry, const Doubt& doubt) {
  ask(entry, doubt);
  reading_.questions.back().of_attendance = true;
}

namespace {

/// Of a line with several parts, such as a table's row: a question counts most, then what was
/// understood.
LineUse use_of_both(LineUse one, LineUse other) {
  for (const auto use : {LineUse::question, LineUse::understood, LineUse::note, LineUse::prompt})
    if (one == use || other == use) return use;
  return one;
}

}  // namespace

void ReadingCollector::account(std::size_t first, std::size_t last) {
  for (auto i = first; i < last; ++i) {
    const auto& line = document_.lines[i];
    const auto& [use, used, section, begins] = uses_[i];
    for (int number = line.line; number <= std::max(line.line, line.last_line); ++number) {
      const auto index = static_cast<std::size_t>(number) - 1;
      if (index >= document_.raw.size() || trim(document_.raw[index]).empty()) continue;
      if (!reading_.lines.empty() && reading_.lines.back().line >= number) {
        auto& known = reading_.lines.back();
        if (known.line != number || used == false) continue;
        known.use = use_of_both(known.use, use);
        known.begins.reset();
        continue;
      }
      reading_.lines.push_back(
          {number, use, line.line, std::string{section}, begins, document_.raw[index]});
    }
  }
}

}  // namespace collab
