// What became of an action, and how a decision was made, in a document's words.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/days/day_said.h"
#include "model/meeting/decision.h"

namespace collab {

/// "done Nov 12", "not yet, by Friday", "drop: schedule changed".
struct StateSaid {
  std::optional<std::string> state{};   ///< "done", "open", "dropped"
  std::optional<Date> on{};             ///< of done and dropped
  std::optional<Date> due{};            ///< a new day, said with "not yet"
  std::optional<std::string> reason{};  ///< after "drop"
  bool remark = false;                  ///< it says more than that
  std::string doubt{};                  ///< why it is not clear
};
/// Reads what follows a carried-over action. An empty text says nothing.
StateSaid state_said(std::string_view text, const DayView& view);

/// "all agreed; look again Mon Dec 14".
struct HowSaid {
  bool understood = false;  ///< the text says how, apart from `rest`
  std::optional<std::string> mode{};
  std::vector<Consultation> asked{};
  std::optional<Date> look_again{};
  std::string doubt{};
  std::string day_doubt{};  ///< why it is not clear when to look again; the rest is
  std::string decider{};    ///< who decided alone, in words: "Sarah"
  std::string rest{};       ///< what stands beside the way of deciding: "4-1", "Ana against"
};
/// Reads how a decision was made, without brackets.
HowSaid how_said(std::string_view text, const DayView& view);

}  // namespace collab
