// Templates of meeting documents: Markdown with {{placeholders}}, one a team kind in
// share/templates, overridable by a workspace. One template drives both writing and reading.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace collab {

/// What a placeholder stands for, or what the lines of a section are.
enum class Field {
  none,
  team,
  date,
  meeting,
  time,
  place,
  facilitator,
  recorder,
  attendance,
  headcount,
  goal,
  norms,
  agreement,
  sides,
  clauses,
  voices,
  items_by_side,
  connection,
  celebrations,
  carried,
  look_backs,
  focus,
  topics,
  own_topic,
  evidence,
  noticed,
  answer,
  decisions,
  disagreements,
  passed_on,
  shared,
  actions,
  own_action,
  notes,
  next,
};

/// A piece of a template line: literal text, then a placeholder (none at the line's end).
struct TemplatePiece {
  std::string source;   ///< Markdown before the placeholder, as it is written
  std::string literal;  ///< the same as plain text, as a reader of the document sees it
  Field field = Field::none;
  bool optional = false;   ///< the line is left out while there is nothing to say
  std::string place = {};  ///< the placeholder's own name, where it stands in a form
};

/// One line of a template.
struct TemplateLine {
  enum class Kind { blank, heading, bullet, paragraph };
  Kind kind = Kind::blank;
  int level = 0;  ///< of a heading
  std::vector<TemplatePiece> pieces;
  Field section = Field::none;  ///< what the heading's section holds ({{is decisions}}, or
                                ///< {{is notes optional}})
  bool optional = false;        ///< a heading that is left out while its section is empty
  int line = 0;
  std::string place = {};  ///< of a form: the place that the heading's section fills
};

struct SheetTemplate {
  std::string name;  ///< "plc"
  std::vector<TemplateLine> lines;
};

/// A template and what is wrong with it; with problems the template is not to be used.
struct TemplateReading {
  SheetTemplate sheet;
  std::vector<Problem> problems;
};

/// Reads a template's text. `file` is for the problems only.
TemplateReading read_template(std::string_view text, std::string name, std::string file);

/// Reads the template of a form: placeholders have names of its own ({{theme}}), each a place for
/// text, and one is {{sheet}}, by which the sheet is told apart.
TemplateReading read_form_template(std::string_view text, std::string name, std::string file);

/// Names of the templates to look for, in this order, for a team of that kind: the kind itself,
/// then what it falls back to ("grade" -> "grade", "plc"). A workspace looks for its team's slug
/// first.
std::vector<std::string> template_names(std::string_view kind);
/// Names of the templates that collab brings.
std::vector<std::string> shipped_templates();
/// A template that collab brings. Throws Error(not_found) naming the others.
SheetTemplate shipped_template(std::string_view name);
/// The prompts that answers of a document may belong to, in the template's order.
std::vector<std::string> template_prompts(const SheetTemplate& sheet);
/// The prompt of a line that takes an answer: its words without number, "(10 min)" and colon.
std::string prompt_of(const TemplateLine& line);
/// A heading's or label's words without the number before and the "(10 min)" and colon after them.
std::string bare_words(std::string_view text);
/// True for a placeholder that stands for a line each of several things.
bool is_list(Field field);

}  // namespace collab
