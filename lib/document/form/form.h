// Forms: sheets that are no meeting's agenda, such as a research lesson's plan, an observation
// sheet or a mentoring conversation's. A template in share/templates/forms, or in the workspace's
// .collab/templates/forms, both writes a sheet and reads it back by its own words, so that a place
// is found again however a word processor has changed the form. What the places mean is the
// caller's. A place is one of
//   - Theme: {{theme}}                a value behind its label; lines below it belong to it
//   - {{steps}}                       a bullet a line, or nothing
//   ## What we saw {{is seen}}        everything below the heading
// and {{theme optional}} leaves its line out while there is nothing to say.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/sheet/template.h"
#include "document/text/markdown.h"
#include "document/text/spot.h"
#include "store/workspace.h"

namespace collab {

/// What stands at a form's places, by their names: plain text, one string a line.
using FormContent = std::map<std::string, std::vector<std::string>, std::less<>>;

/// A line that somebody filled in.
struct FormLine {
  std::string text;  ///< plain, without the bullet; a table row's cells joined by " | "
  std::vector<std::string> cells;  ///< of a table row
  Box box = Box::none;
  Spot at;
};

/// A sheet as it came back.
struct FormReading {
  std::string sheet;  ///< what stands at {{sheet}}; empty where the sheet does not say which it is
  std::map<std::string, std::vector<FormLine>, std::less<>> places;  ///< only those filled in
  std::vector<FormLine> other;   ///< lines that belong to no place: to be kept or asked about
  std::vector<std::string> raw;  ///< the file's lines, for the excerpts of problems

  /// The place's lines as one text, joined by newlines; empty where nothing stands there.
  std::string text(std::string_view place) const;
  /// The first of its lines, or nullptr.
  const FormLine* line(std::string_view place) const;
};

/// The form's template of that name ("observation"): the workspace's own, else the one that collab
/// brings. Throws Error(input) where the workspace's own is malformed, Error(not_found) naming the
/// others for an unknown name.
SheetTemplate form_template(const Workspace& workspace, std::string_view name);
/// Names of the forms that collab brings.
std::vector<std::string> shipped_forms();

/// The sheet as Markdown, ending in a newline. Several lines at a place in a line of its own are a
/// bullet each; behind a label the first stands there and the others are bullets below it.
std::string write_form(const SheetTemplate& form, const FormContent& content);

/// Reads a sheet back. Throws Error(input) as parse_markdown() does. What collab itself had written
/// at a place comes back too: the caller compares.
FormReading read_form(const SheetTemplate& form, std::string_view bytes, const std::string& file);

/// Which of the forms a sheet is: what stands behind "Sheet:" on any of its first lines, as it
/// stands ("MGE-L7 observation 2"); empty where there is none.
std::string sheet_of(std::string_view bytes, const std::string& file);

}  // namespace collab
