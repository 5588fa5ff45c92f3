// A guide's questions as a sheet to fill in together, and back. The guide is the form's template:
// each question is the label of its own answer (see form.h).
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "model/guide/guide.h"
#include "model/guide/readiness.h"

namespace collab {

/// The sheet with the answers that are in force; `code` is the school's.
std::string write_readiness_sheet(
    const Guide& guide, const std::string& code,
    const std::map<std::string, StandingAnswer, std::less<>>& standing);

/// A sheet as it came back: what is clear, by the question's key, and what is not.
struct ReadinessReading {
  std::map<std::string, SaidAnswer, std::less<>> answers;
  std::vector<Problem> unclear;
};
/// Throws Error(input) where the file is no sheet of this guide.
ReadinessReading read_readiness_sheet(const Guide& guide, const std::string& code,
                                      std::string_view bytes, const std::string& file);

}  // namespace collab
