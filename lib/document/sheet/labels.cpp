// Finds the template's words in a document; see labels.h.
#include "document/sheet/labels.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/text.h"
#include "document/text/box.h"

namespace collab {
namespace {

std::string without_colon(std::string words) {
  while (words.ends_with(':') || words.ends_with(' ')) words.pop_back();
  while (words.starts_with(' ') || words.starts_with('.') || words.starts_with(','))
    words.erase(0, 1);
  return words;
}

std::string brief_of(const std::string& words) {
  const auto end = words.find_first_of("(:.");
  return without_colon(words.substr(0, end));
}

/// Labels that count wherever they stand: people write them where they come up.
bool counts_anywhere(Field field) {
  return field == Field::next || field == Field::disagreements || field == Field::passed_on ||
         field == Field::shared;
}

bool has_fields(const TemplateLine& line) {
  return std::any_of(line.pieces.begin(), line.pieces.end(),
                     [](const auto& piece) { return piece.field != Field::none; });
}

/// The field of a sheet that a part holds which people called by another name.
Field field_of(SectionKind kind) {
  switch (kind) {
    case SectionKind::actions:
      return Field::actions;
    case SectionKind::decisions:
      return Field::decisions;
    case SectionKind::celebrations:
      return Field::celebrations;
    case SectionKind::topics:
      return Field::topics;
    default:
      return Field::attendance;
  }
}

/// The headings of all templates that collab brings.
const std::vector<SheetSection>& other_sections() {
  static const auto all = [] {
    std::vector<SheetSection> sections;
    for (const auto& name : shipped_templates()) {
      for (const auto& line : shipped_template(name).lines) {
        if (line.kind != TemplateLine::Kind::heading || line.section == Field::none) continue;
        const auto bare = prompt_of(line);
        if (!has_fields(line)) sections.push_back({fold_text(bare), bare, line.section});
      }
    }
    return sections;
  }();
  return all;
}

}  // namespace

Labels::Labels(const SheetTemplate& sheet, OwnHeadings own) : own_(std::move(own)) {
  sections_.push_back({});
  for (const auto& line : sheet.lines) {
    if (line.kind == TemplateLine::Kind::heading) {
      if (has_fields(line)) continue;
      const auto bare = prompt_of(line);
      sections_.push_back({fold_text(bare), bare, line.section, line.place});
      continue;
    }
    for (std::size_t i = 0; i < line.pieces.size(); ++i) {
      const auto& piece = line.pieces[i];
      // A box before a prompt is no part of its words: lines are compared without theirs.
      const auto box = i == 0 ? box_at_start(piece.literal).length : 0;
      const auto words = fold_text(std::string_view(piece.literal).substr(box));
      if (words.empty()) continue;
      if (piece.field == Field::none && line.pieces.size() == 1) {
        prompts_.push_back(words);
      } else if (i == 0 || words.ends_with(':')) {
        const auto label = without_colon(words);
        labels_.push_back({label, brief_of(label), sections_.size() - 1, i, &line});
      }
    }
  }
  for (const auto& section : other_sections())
    add_foreign(section.heading, section.prompt, section.meaning);
  for (const auto& [name, kind] : section_kinds) kinds_[kind] = section_for(field_of(kind), kind);
}

/// The sheet's own section of that meaning, or a new one; who was there never stands in one of its
/// own.
std::size_t Labels::section_for(Field meaning, SectionKind kind) {
  const auto own = std::find_if(sections_.begin(), sections_.end(), [&](const auto& section) {
    return section.meaning == meaning && meaning != Field::attendance;
  });
  const auto found = static_cast<std::size_t>(own - sections_.begin());
  if (own == sections_.end()) {
    sections_.push_back({"", "", meaning});
    sections_.back().kind = kind;
  }
  return found;
}

void Labels::add_foreign(const std::string& heading, const std::string& prompt, Field meaning) {
  if (heading.empty() || foreign_.contains(heading)) return;
  const auto own = std::find_if(sections_.begin(), sections_.end(), [&](const auto& section) {
    return section.meaning == meaning && meaning != Field::answer;
  });
  foreign_.emplace(heading, static_cast<std::size_t>(own - sections_.begin()));
  if (own == sections_.end()) sections_.push_back({"", prompt, meaning});
}

std::optional<std::size_t> Labels::foreign_section(std::string_view heading) const {
  if (const auto own = own_.find(only_words(heading)); own != own_.end())
    return own->second ? std::optional(kinds_.at(*own->second)) : std::nullopt;
  const auto found = foreign_.find(fold_text(bare_words(heading)));
  if (found != foreign_.end()) return found->second;
  const auto kind = section_kind(bare_words(heading));
  return kind ? std::optional(kinds_.at(*kind)) : std::nullopt;
}

std::optional<std::size_t> Labels::section(std::string_view heading) const {
  const auto words = fold_text(bare_words(heading));
  for (std::size_t i = 1; i < sections_.size(); ++i) {
    if (!words.empty() && sections_[i].heading == words) return i;
  }
  return std::nullopt;
}

/// The value after the full label, or after its beginning and a colon, or in its brackets.
std::optional<Part> Labels::after_label(const Part& text, const Folded& words, const Label& label) {
  auto value_from = [&](std::size_t end) {
    auto value = text.sub(end);
    if (value.text().starts_with(':')) value = value.sub(1);
    return value;
  };
  if (const auto end = after_words(words, label.words); end != std::string_view::npos) {
    const auto rest = text.sub(end);
    // "Notes Taker" is somebody's name, "Notes: Cy" is a label.
    const bool short_label =
        std::count(label.words.begin(), label.words.end(), ' ') < 3 && !label.words.ends_with('?');
    if (!short_label || rest.empty() || rest.text().starts_with(':')) return value_from(end);
  }
  if (label.brief.empty()) return std::nullopt;
  const auto end = after_words(words, label.brief);
  if (end == std::string_view::npos) return std::nullopt;
  const auto rest = text.sub(end);
  if (rest.empty() || rest.text().starts_with(':')) return value_from(end);
  const bool hinted = label.words.size() > label.brief.size() && rest.text().starts_with('(');
  if (!hinted) return std::nullopt;
  const auto close = rest.text().rfind(')');
  if (close == std::string_view::npos) return rest.sub(1);
  const auto after = rest.sub(close + 1);
  const auto tail = after.text().starts_with(':') ? after.sub(1) : after;
  return tail.empty() ? rest.sub(1, close) : tail;
}

std::optional<LabelMatch> Labels::match(const Part& text, std::size_t section, bool any) const {
  const auto words = fold(text.text());
  std::optional<LabelMatch> best;
  std::size_t best_length = 0;
  for (const auto& label : labels_) {
    const auto field = label.line->pieces[label.piece].field;
    const bool own = label.section == section;
    if (!own && !any && !counts_anywhere(field)) continue;
    const auto value = after_label(text, words, label);
    if (!value) continue;
    const auto length = label.words.size() + (own ? 10'000 : 0);
    if (best && best_length >= length) continue;
    best_length = length;
    best = {label.line, label.piece, field, *value};
  }
  return best;
}

std::optional<Part> Labels::after_prompt(const Part& text) const {
  const auto words = fold(text.text());
  for (const auto& prompt : prompts_) {
    const auto end = after_words(words, prompt);
    if (end == std::string_view::npos) continue;
    const auto rest = text.sub(end);
    return is_word_at(rest.text(), 0) || rest.empty() ? rest
           : rest.text().starts_with(':')             ? rest.sub(1)
                                                      : rest;
  }
  return std::nullopt;
}

std::optional<Labels::Cut> Labels::cut(const LabelMatch& match, std::size_t piece) const {
  if (piece >= match.line->pieces.size()) return std::nullopt;
  const auto words = without_colon(fold_text(match.line->pieces[piece].literal)) + ":";
  const auto folded_value = fold(match.value.text());
  for (auto at = folded_value.text.find(words); at != std::string::npos;
       at = folded_value.text.find(words, at + 1)) {
    if (is_word_before(folded_value.text, at) && is_word_at(folded_value.text, at)) continue;
    auto before = match.value.sub(0, folded_value.from[at]);
    // The full stop before the next label is the sheet's.
    if (!before.empty() &&
        std::string_view(".,;").find(before.text().back()) != std::string_view::npos) {
      before = before.sub(0, before.end - before.begin - 1);
    }
    return Cut{before, match.value.sub(folded_value.from[at + words.size()])};
  }
  return std::nullopt;
}

}  // namespace collab
