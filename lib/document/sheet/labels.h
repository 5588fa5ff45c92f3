// The template's own words in a document: headings, labels and prompts, recognised however a word
// processor has changed their form.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/text/fold.h"
#include "document/sheet/template.h"
#include "document/words/own_words.h"
#include "document/words/section_words.h"

namespace collab {

/// A line that begins with a label of the template.
struct LabelMatch {
  const TemplateLine* line = nullptr;
  std::size_t piece = 0;
  Field field = Field::none;
  Part value;
};

/// A section of a sheet: 0 is the head, before the first heading that says what it holds.
struct SheetSection {
  std::string heading;  ///< bare and folded
  std::string prompt;   ///< bare
  Field meaning = Field::none;
  std::string place = {};                ///< of a form: the place that the section fills
  std::optional<SectionKind> kind = {};  ///< of one that the sheet does not have itself
};

class Labels {
 public:
  /// `own` are the headings that the school and the team have for parts of their documents.
  explicit Labels(const SheetTemplate& sheet, OwnHeadings own = {});

  const std::vector<SheetSection>& sections() const { return sections_; }
  /// Which section a heading begins; nothing where the template has no such heading.
  std::optional<std::size_t> section(std::string_view heading) const;
  /// The same for a heading of another template that collab brings, or another word for it ("To
  /// do's", "Who was here"): the section of this one with that meaning, or one of its own.
  std::optional<std::size_t> foreign_section(std::string_view heading) const;
  /// The label at the line's start; a section's own labels first, those of others only where `any`.
  std::optional<LabelMatch> match(const Part& text, std::size_t section, bool any) const;
  /// What follows a prompt of the template (a line without a place to fill in) at the line's start;
  /// an empty part where the prompt is untouched.
  std::optional<Part> after_prompt(const Part& text) const;
  /// What follows the label of the line's next piece in a value: "Ben. Notes: Cy" at ". Notes: ".
  struct Cut {
    Part before;
    Part after;
  };
  std::optional<Cut> cut(const LabelMatch& match, std::size_t piece) const;

 private:
  struct Label {
    std::string words;  ///< folded, without the colon
    std::string brief;  ///< up to the first bracket, colon or full stop
    std::size_t section = 0;
    std::size_t piece = 0;
    const TemplateLine* line = nullptr;
  };
  static std::optional<Part> after_label(const Part& text, const Folded& words, const Label& label);

  std::size_t section_for(Field meaning, SectionKind kind);
  void add_foreign(const std::string& heading, const std::string& prompt, Field meaning);

  std::vector<SheetSection> sections_;
  std::map<std::string, std::size_t> foreign_;  ///< folded headings of other templates
  std::map<SectionKind, std::size_t> kinds_;    ///< the section that holds it
  OwnHeadings own_;
  std::vector<Label> labels_;
  std::vector<std::string> prompts_;
};

}  // namespace collab
