// The criteria of a team's stages: what stands in the headers of share/stages/*/*.sql, a folder a
// stage. How they are judged is in stages.h.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace collab {

/// How far a team has grown; each stage asks for all that the stages before it ask for.
enum class GrowthStage { none, form, norm, perform, sustain };

/// "form" ...; none is "".
std::string_view stage_word(GrowthStage stage);

/// One file of share/stages. Texts are views into the embedded file.
struct Criterion {
  std::string_view name;   ///< the file's stem: "regular_time"
  std::string_view id;     ///< "F3"
  std::string_view title;  ///< "The team has a regular time"
  GrowthStage stage = GrowthStage::none;
  bool core = false;         ///< the stage is not reached without it
  std::string_view next;     ///< what the team can do: "give the team a protected time ..."
  std::string_view command;  ///< where that is entered; TEAM stands for the team
  std::string_view source;   ///< of the practice or formula
  std::string formula;       ///< the paragraph of the header
  std::string_view sql;  ///< rows: team, day, met (1, 0, NULL: cannot be told), and where it has
                         ///< them at, ref, detail, waived (why it is not asked)
};

/// All criteria by stage and id. Throws Error(internal) where a header is not whole.
std::span<const Criterion> criteria();
/// By id or name ("F3", "regular_time"). Throws Error(not_found) with a suggestion.
const Criterion& find_criterion(std::string_view name);

}  // namespace collab
