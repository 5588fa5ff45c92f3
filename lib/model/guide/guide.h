// Guides: how to stand up a structure, as Markdown that people read and the program understands in
// part. A school's answers to a guide's questions are in readiness.h.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "store/workspace.h"

namespace collab {

/// A question to ask before starting: "- [time] Can the schedule ...?", and below it "If not: ...".
struct GuideQuestion {
  std::string key;
  std::string text;
  std::string otherwise;  ///< what to do first if the answer is no; may be empty
};

/// What stands below a heading of the second level, with the heading.
struct GuideSection {
  std::string heading;
  std::string text;
};

struct Guide {
  std::string name;     ///< "plc"
  std::string title;    ///< the first line
  std::string summary;  ///< the paragraph below it, as one line
  std::string text;     ///< the whole Markdown
  std::vector<GuideSection> sections;
  std::vector<GuideQuestion> questions;  ///< those of the section "Before you start"
  bool own = false;                      ///< the workspace's
};

/// A guide and what is wrong with it; a guide with problems must not be used.
struct GuideReading {
  Guide guide;
  std::vector<Problem> problems;
};

/// Reads a guide's Markdown. `file` is for the problems only.
GuideReading read_guide(std::string_view text, std::string name, const std::string& file);

/// The names of all guides in order: those that collab brings and the workspace's own in
/// .collab/guides, where there is a workspace.
std::vector<std::string> guide_names(const Workspace* workspace);
/// The guide of that name, the workspace's own before ours. Throws Error(not_found) with a
/// suggestion, Error(input) where the workspace's own is malformed.
Guide find_guide(const Workspace* workspace, std::string_view name);

/// The section that a word means: what, before, steps, trouble, evidence, or how its heading
/// begins. Throws Error(not_found) naming the sections.
const GuideSection& find_section(const Guide& guide, std::string_view word);
/// The words that mean the sections every guide of ours has.
std::vector<std::string> section_words();
/// The question with that key. Throws Error(not_found) with a suggestion.
const GuideQuestion& find_question(const Guide& guide, std::string_view key);

}  // namespace collab
