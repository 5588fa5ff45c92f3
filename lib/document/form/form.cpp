// Writes forms and reads them back; see form.h.
#include "document/form/form.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/system/file.h"
#include "base/text/text.h"
#include "document/read/collector.h"
#include "document/sheet/labels.h"
#include "document/sheet/write.h"
#include "document/text/escape.h"
#include "document/text/quoted.h"
#include "share.h"

namespace collab {
namespace {

constexpr std::string_view folder = "templates/forms/";
constexpr std::string_view sheet_place = "sheet";
constexpr std::size_t head_lines = 20;    ///< within which a sheet says which it is
constexpr std::ptrdiff_t long_label = 2;  ///< blanks in it
constexpr std::size_t most_template_bytes = std::size_t{1} << 20;

SheetTemplate checked(std::string_view text, std::string_view name, const std::string& file) {
  TemplateReading reading = read_form_template(text, std::string(name), file);
  if (!reading.problems.empty())
    throw Error(Kind::input, std::move(reading.problems), "the template was not used");
  return std::move(reading.sheet);
}

const std::vector<std::string>& lines_at(const FormContent& content, std::string_view place) {
  static const std::vector<std::string> none;
  const auto found = content.find(place);
  return found == content.end() ? none : found->second;
}

/// A template line that is nothing but a place.
bool is_bare_place(const TemplateLine& line) {
  return line.pieces.size() == 1 && !line.pieces.front().place.empty() &&
         trim(line.pieces.front().source).empty();
}

void add_bullets(std::string& out, const std::vector<std::string>& lines, std::string_view indent) {
  for (const std::string& each : lines)
    out += fmt::format("{}- {}\n", indent, escape_markdown(each));
}

/// "- Theme: fractions", and what does not fit on the line below it.
void add_line(std::string& out, const TemplateLine& line, const FormContent& content) {
  if (is_bare_place(line)) return add_bullets(out, lines_at(content, line.pieces[0].place), "");
  std::vector<std::string> below;
  std::string text = line.kind == TemplateLine::Kind::heading
                         ? std::string(static_cast<std::size_t>(line.level), '#') + " "
                     : line.kind == TemplateLine::Kind::bullet ? "- "
                                                               : "";
  for (const TemplatePiece& piece : line.pieces) {
    text += piece.source;
    if (piece.place.empty()) continue;
    const std::vector<std::string>& values = lines_at(content, piece.place);
    if (values.empty() && piece.optional) return;
    if (values.size() == 1) text += escape_markdown(values.front());
    if (values.size() > 1) below = values;
  }
  while (text.ends_with(' ')) text.pop_back();
  out += text + "\n";
  if (!below.empty() && line.kind == TemplateLine::Kind::paragraph) out += "\n";
  add_bullets(out, below, line.kind == TemplateLine::Kind::bullet ? "  " : "");
}

class FormReader {
 public:
  FormReader(const SheetTemplate& form, const Document& document)
      : document_(document), labels_(form) {
    for (const TemplateLine& line : form.lines)
      if (is_bare_place(line))
        bare_places_.push_back({section_of(form, line), line.pieces[0].place});
    reading_.raw = document.raw;
  }

  FormReading run() {
    for (const DocLine& line : document_.lines) read_line(line);
    return std::move(reading_);
  }

 private:
  /// A place whose lines stand in a section without a label.
  struct BarePlace {
    std::size_t section = 0;
    std::string place;
  };
  struct Open {
    std::string place;
    int depth = 0;
    bool in_bullet = false;
  };

  static std::size_t section_of(const SheetTemplate& form, const TemplateLine& wanted) {
    std::size_t section = 0;
    for (const TemplateLine& line : form.lines) {
      if (&line == &wanted) break;
      const bool counts = line.kind == TemplateLine::Kind::heading &&
                          std::ranges::none_of(line.pieces, [](const TemplatePiece& piece) {
                            return !piece.place.empty();
                          });
      if (counts) ++section;
    }
    return section;
  }

  void read_line(const DocLine& line) {
    if (line.kind == DocLine::Kind::rule || trim(line.text).empty()) return;
    if (is_title(line) || begins_section(line)) return;
    const Part text = part_of(line.text);
    if (const auto rest = labels_.after_prompt(text); rest && rest->empty()) return;
    if (line.kind != DocLine::Kind::row) {
      if (const auto match = label_of(text)) return read_label(line, *match);
    }
    if (line.header_row) return;
    add(place_of(line), line, text);
  }

  /// A label of the section, or a long one of another section: a short one may be somebody's word.
  std::optional<LabelMatch> label_of(const Part& text) const {
    if (const auto own = labels_.match(text, section_, section_ == 0)) return own;
    const auto other = labels_.match(text, section_, true);
    if (!other) return std::nullopt;
    const std::string& words = other->line->pieces[other->piece].literal;
    return std::ranges::count(words, ' ') >= long_label ? other : std::nullopt;
  }

  bool is_title(const DocLine& line) {
    if (line.kind != DocLine::Kind::heading || line.level != 1 || title_seen_) return false;
    return title_seen_ = true;
  }

  bool begins_section(const DocLine& line) {
    const bool heading = line.kind == DocLine::Kind::heading;
    if (!heading && !line.bold && !line.text.ends_with(':')) return false;
    const auto found = labels_.section(line.text);
    if (!found) return false;
    section_ = *found;
    open_.reset();
    return true;
  }

  void read_label(const DocLine& line, const LabelMatch& match) {
    std::size_t piece = match.piece;
    Part value = match.value;
    for (;;) {
      const std::string& place = match.line->pieces[piece].place;
      const auto cut = labels_.cut({match.line, piece, match.field, value}, piece + 1);
      open_ = Open{place, line.depth, line.kind == DocLine::Kind::bullet};
      const Part said = cut ? cut->before : value;
      if (!is_blank_value(said.text())) add(place, line, said);
      if (!cut) return;
      value = cut->after;
      ++piece;
    }
  }

  /// Where a line without a label belongs: below an open label, else to its section.
  std::string place_of(const DocLine& line) {
    if (open_) {
      const bool nested = line.depth > open_->depth ||
                          (line.depth == open_->depth && line.kind != DocLine::Kind::bullet);
      if (!open_->in_bullet || nested) return open_->place;
      open_.reset();
    }
    const std::string& place = labels_.sections()[section_].place;
    if (!place.empty()) return place;
    for (const BarePlace& bare : bare_places_)
      if (bare.section == section_) return bare.place;
    return {};
  }

  void add(const std::string& place, const DocLine& line, const Part& value) {
    FormLine filled{std::string(value.text()), line.cells, line.box, {}};
    if (line.kind == DocLine::Kind::row) filled.text = join(line.cells, " | ");
    filled.at = {line_at(line, value.begin), column_at(document_, line, value.begin)};
    if (place == sheet_place) {
      reading_.sheet = filled.text;
    } else if (place.empty()) {
      reading_.other.push_back(std::move(filled));
    } else {
      reading_.places[place].push_back(std::move(filled));
    }
  }

  const Document& document_;
  Labels labels_;
  std::vector<BarePlace> bare_places_;
  FormReading reading_;
  std::size_t section_ = 0;
  std::optional<Open> open_;
  bool title_seen_ = false;
};

}  // namespace

std::string FormReading::text(std::string_view place) const {
  const auto found = places.find(place);
  if (found == places.end()) return {};
  std::vector<std::string> lines;
  for (const FormLine& each : found->second) lines.push_back(each.text);
  return join(lines, "\n");
}

const FormLine* FormReading::line(std::string_view place) const {
  const auto found = places.find(place);
  return found == places.end() ? nullptr : &found->second.front();
}

std::vector<std::string> shipped_forms() {
  std::vector<std::string> names;
  for (const SharedFile& file : shared_files())
    if (file.path.starts_with(folder) && file.path.ends_with(".md"))
      names.emplace_back(file.path.substr(folder.size(), file.path.size() - folder.size() - 3));
  return names;
}

SheetTemplate form_template(const Workspace& workspace, std::string_view name) {
  const std::string path = fmt::format("{}{}.md", folder, name);
  const std::string own = fmt::format("{}/.collab/{}", workspace.folder, path);
  if (const auto text = read_file_if_any(own, most_template_bytes))
    return checked(*text, name, ".collab/" + path);
  for (const SharedFile& file : shared_files())
    if (file.path == path) return checked(file.text, name, path);
  throw Error(Kind::not_found, fmt::format("there is no form '{}'", name),
              "forms are: " + join(shipped_forms(), ", "));
}

std::string write_form(const SheetTemplate& form, const FormContent& content) {
  std::string out;
  for (const TemplateLine& line : form.lines) {
    if (line.kind == TemplateLine::Kind::blank) {
      if (!out.empty() && !out.ends_with("\n\n")) out += '\n';
      continue;
    }
    add_line(out, line, content);
    if (!line.place.empty()) {
      const std::vector<std::string>& lines = lines_at(content, line.place);
      if (!lines.empty()) out += '\n';
      add_bullets(out, lines, "");
    }
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

FormReading read_form(const SheetTemplate& form, std::string_view bytes, const std::string& file) {
  const Document document = parse_markdown(bytes, file);
  return FormReader(form, document).run();
}

std::string sheet_of(std::string_view bytes, const std::string& file) {
  const Document document = parse_markdown(bytes, file);
  for (std::size_t i = 0; i < std::min(head_lines, document.lines.size()); ++i) {
    const Part text = part_of(document.lines[i].text);
    const std::size_t end = after_words(text, "sheet:");
    if (end != std::string_view::npos) return std::string(text.sub(end).text());
  }
  return {};
}

}  // namespace collab
