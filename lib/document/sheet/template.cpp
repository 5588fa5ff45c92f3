// Reads templates; see template.h. Which ones there are is at the end.
#include "document/sheet/template.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "document/text/markdown.h"
#include "share.h"

namespace collab {
namespace {

constexpr std::array<std::pair<std::string_view, Field>, 34> fields{{
    {"team", Field::team},
    {"date", Field::date},
    {"meeting", Field::meeting},
    {"time", Field::time},
    {"place", Field::place},
    {"facilitator", Field::facilitator},
    {"recorder", Field::recorder},
    {"attendance", Field::attendance},
    {"headcount", Field::headcount},
    {"goal", Field::goal},
    {"norms", Field::norms},
    {"agreement", Field::agreement},
    {"sides", Field::sides},
    {"clauses", Field::clauses},
    {"voices", Field::voices},
    {"items_by_side", Field::items_by_side},
    {"connection", Field::connection},
    {"celebrations", Field::celebrations},
    {"carried", Field::carried},
    {"look_backs", Field::look_backs},
    {"focus", Field::focus},
    {"topics", Field::topics},
    {"own_topic", Field::own_topic},
    {"evidence", Field::evidence},
    {"noticed", Field::noticed},
    {"answer", Field::answer},
    {"decisions", Field::decisions},
    {"disagreements", Field::disagreements},
    {"passed_on", Field::passed_on},
    {"shared", Field::shared},
    {"actions", Field::actions},
    {"own_action", Field::own_action},
    {"notes", Field::notes},
    {"next", Field::next},
}};

std::optional<Field> field_named(std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [name](const auto& field) { return field.first == name; });
  return found == fields.end() ? std::nullopt : std::optional(found->second);
}

bool can_be_section(Field field) {
  constexpr std::array allowed{Field::celebrations, Field::connection, Field::carried,
                               Field::topics,       Field::evidence,   Field::noticed,
                               Field::answer,       Field::decisions,  Field::disagreements,
                               Field::actions,      Field::notes};
  return std::find(allowed.begin(), allowed.end(), field) != allowed.end();
}

std::string plain_text(const std::string& source, const std::string& file) {
  if (source.find_first_of("\\`*_[]<>&~|") == std::string::npos) return source;
  // A letter before it keeps "- " and "1." from starting a block.
  const auto document = parse_markdown("x" + source, file);
  return document.lines.empty() ? source : document.lines.front().text.substr(1);
}

/// A place of a form may have any name of small letters, digits and "_".
bool is_place_name(std::string_view name) {
  return !name.empty() && is_letter(name.front()) &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

/// What the placeholders of a template may be.
enum class Vocabulary { agenda, form };

class Parser {
 public:
  Parser(std::string_view text, std::string name, std::string file, Vocabulary vocabulary)
      : text_(text), file_(std::move(file)), vocabulary_(vocabulary) {
    result_.sheet.name = std::move(name);
  }

  TemplateReading run() {
    for (const auto line : split(text_, '\n')) {
      ++number_;
      raw_ = line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
      read_line();
    }
    number_ = 0;
    raw_ = {};
    vocabulary_ == Vocabulary::form ? check_form() : check_agenda();
    return std::move(result_);
  }

 private:
  void complain(std::size_t at, std::string what, std::string hint) {
    Problem problem{file_, number_, 0, std::move(what), std::move(hint), std::string{raw_}, 1};
    if (number_ > 0) problem.column = static_cast<int>(characters(raw_.substr(0, at))) + 1;
    result_.problems.push_back(std::move(problem));
  }

  void check_agenda() {
    if (!seen(Field::meeting)) {
      complain(0, "the template has no {{meeting}}, so that documents could not be told apart",
               "add the line '- Meeting: {{meeting}}' below the title");
    }
    if (result_.sheet.lines.empty() || !seen(Field::date)) {
      complain(0, "the template has no {{date}}", "begin it with '# {{team}}, {{date}}'");
    }
  }

  void check_form() {
    for (const auto& line : result_.sheet.lines)
      for (const auto& piece : line.pieces)
        if (piece.place == "sheet") return;
    complain(0, "the template has no {{sheet}}, so that sheets could not be told apart",
             "add the line '- Sheet: {{sheet}}' below the title");
  }

  bool seen(Field field) const {
    for (const auto& line : result_.sheet.lines) {
      for (const auto& piece : line.pieces) {
        if (piece.field == field) return true;
      }
    }
    return false;
  }

  void read_line() {
    TemplateLine line;
    line.line = number_;
    const auto content = trim(raw_);
    if (content.empty()) {
      result_.sheet.lines.push_back(line);
      return;
    }
    auto start = static_cast<std::size_t>(content.data() - raw_.data());
    if (start > 0) complain(0, "the line is indented", "templates have no nested lists");
    const auto marks = std::min(raw_.find_first_not_of('#', start), raw_.size()) - start;
    line.kind = TemplateLine::Kind::paragraph;
    if (marks > 0 && marks < 7 && raw_.substr(start + marks).starts_with(' ')) {
      line.kind = TemplateLine::Kind::heading;
      line.level = static_cast<int>(marks);
      start += marks + 1;
    } else if (content.starts_with("- ")) {
      line.kind = TemplateLine::Kind::bullet;
      start += 2;
    } else if (std::string_view("*+>|`<=~").find(content.front()) != std::string_view::npos ||
               is_digit(content.front())) {
      complain(start, "a template line is a heading, a bullet or a paragraph",
               "begin bullets with '- ' and headings with '# '");
    }
    read_pieces(line, start);
    check_line(line, start);
    result_.sheet.lines.push_back(std::move(line));
  }

  void read_pieces(TemplateLine& line, std::size_t at) {
    for (;;) {
      const auto open = raw_.find("{{", at);
      TemplatePiece piece;
      piece.source = raw_.substr(at, open == std::string_view::npos ? open : open - at);
      if (open == std::string_view::npos) {
        if (!trim(piece.source).empty()) line.pieces.push_back(std::move(piece));
        break;
      }
      const auto close = raw_.find("}}", open);
      if (close == std::string_view::npos) {
        complain(open, "'{{' is never closed", "close the placeholder with '}}'");
        return;
      }
      read_placeholder(line, piece, open);
      if (piece.field != Field::none || !trim(piece.source).empty()) {
        line.pieces.push_back(std::move(piece));
      }
      at = close + 2;
    }
    for (auto& piece : line.pieces) piece.literal = plain_text(piece.source, file_);
  }

  void read_placeholder(TemplateLine& line, TemplatePiece& piece, std::size_t open) {
    const auto close = raw_.find("}}", open);
    auto words = split(trim(raw_.substr(open + 2, close - open - 2)), ' ');
    const bool optional = words.size() > 1 && words.back() == "optional";
    if (optional) words.pop_back();
    const bool section = words.size() > 1 && words.front() == "is";
    if (section) words.erase(words.begin());
    const auto name = words.size() == 1 ? words.front() : std::string_view{};
    const auto field = meaning_of(name);
    if (!field) {
      complain(open, fmt::format("unknown placeholder '{}'", raw_.substr(open, close + 2 - open)),
               placeholder_hint(words.empty() ? std::string{} : std::string{words.front()}));
      return;
    }
    const std::string place(vocabulary_ == Vocabulary::form ? name : std::string_view{});
    if (section) {
      read_section(line, *field, open);
      line.optional = optional;
      line.place = place;
    } else {
      piece.field = *field;
      piece.optional = optional;
      piece.place = place;
    }
  }

  std::optional<Field> meaning_of(std::string_view name) const {
    if (vocabulary_ == Vocabulary::agenda) return field_named(name);
    return is_place_name(name) ? std::optional(Field::answer) : std::nullopt;
  }

  std::string placeholder_hint(const std::string& name) const {
    if (vocabulary_ == Vocabulary::form)
      return "a place's name is one word of small letters, digits and '_', as in {{theme}}";
    std::vector<std::string> names;
    for (const auto& known : fields) names.emplace_back(known.first);
    auto hint = did_you_mean(name, names);
    return hint.empty() ? "placeholders are: " + join(names, ", ") : hint;
  }

  void read_section(TemplateLine& line, Field field, std::size_t open) {
    if (line.kind != TemplateLine::Kind::heading) {
      complain(open, "only a heading says what its section is", "move '{{is ...}}' to the heading");
    } else if (!can_be_section(field)) {
      complain(open, "no section can be this",
               "sections are: celebrations, connection, carried, "
               "topics, evidence, noticed, answer, decisions, disagreements, actions, notes");
    }
    line.section = field;
  }

  void check_line(const TemplateLine& line, std::size_t at) {
    const auto& pieces = line.pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (is_list(pieces[i].field) &&
          (pieces.size() > 1 || line.kind == TemplateLine::Kind::heading)) {
        complain(at, "a placeholder for several lines stands with something else",
                 "give it a bullet of its own");
      }
      if (i > 0 && trim(pieces[i].source).empty()) {
        complain(at, "nothing stands between two placeholders",
                 "put words or a comma between them, so that they can be told apart");
      }
    }
  }

  std::string_view text_;
  std::string file_;
  Vocabulary vocabulary_;
  std::string_view raw_;
  int number_ = 0;
  TemplateReading result_;
};

}  // namespace

bool is_list(Field field) {
  constexpr std::array lists{
      Field::celebrations,  Field::carried,   Field::look_backs, Field::topics,  Field::decisions,
      Field::disagreements, Field::passed_on, Field::shared,     Field::actions, Field::notes};
  return std::find(lists.begin(), lists.end(), field) != lists.end();
}

TemplateReading read_template(std::string_view text, std::string name, std::string file) {
  return Parser(text, std::move(name), std::move(file), Vocabulary::agenda).run();
}

TemplateReading read_form_template(std::string_view text, std::string name, std::string file) {
  return Parser(text, std::move(name), std::move(file), Vocabulary::form).run();
}

std::string bare_words(std::string_view text) {
  auto rest = trim(text);
  auto ahead = rest;
  const auto digits = take_digits(ahead);
  if (!digits.empty() && !ahead.empty() && (ahead.front() == '.' || ahead.front() == ')')) {
    rest = trim(ahead.substr(1));
  }
  if (rest.ends_with(')')) {
    const auto open = rest.rfind('(');
    if (open != std::string_view::npos && rest.find("min", open) != std::string_view::npos) {
      rest = trim(rest.substr(0, open));
    }
  }
  while (rest.ends_with(':')) rest = trim(rest.substr(0, rest.size() - 1));
  return std::string{rest};
}

std::string prompt_of(const TemplateLine& line) {
  return line.pieces.empty() ? std::string{} : bare_words(line.pieces.front().literal);
}

std::vector<std::string> template_prompts(const SheetTemplate& sheet) {
  std::vector<std::string> prompts;
  for (const auto& line : sheet.lines) {
    const bool asks = line.section == Field::answer ||
                      (!line.pieces.empty() && line.pieces.front().field == Field::answer);
    if (asks) prompts.push_back(prompt_of(line));
  }
  return prompts;
}

std::vector<std::string> template_names(std::string_view kind) {
  const std::string name{kind};
  if (kind == "grade" || kind == "department") return {name, "plc"};
  if (kind == "partnership" || kind == "network") return {name, "cross-functional"};
  return {name};
}

std::vector<std::string> shipped_templates() {
  constexpr std::string_view folder = "templates/";
  std::vector<std::string> names;
  for (const auto& file : shared_files()) {
    if (!file.path.starts_with(folder) || !file.path.ends_with(".md")) continue;
    if (file.path.find('/', folder.size()) != std::string_view::npos) continue;
    names.emplace_back(file.path.substr(folder.size(), file.path.size() - folder.size() - 3));
  }
  return names;
}

SheetTemplate shipped_template(std::string_view name) {
  const auto path = fmt::format("templates/{}.md", name);
  for (const auto& file : shared_files()) {
    if (file.path != path) continue;
    auto reading = read_template(file.text, std::string{name}, path);
    if (!reading.problems.empty()) throw Error(Kind::internal, std::move(reading.problems), "");
    return std::move(reading.sheet);
  }
  throw Error(Kind::not_found, fmt::format("there is no template '{}'", name),
              "templates are: " + join(shipped_templates(), ", "));
}

}  // namespace collab
