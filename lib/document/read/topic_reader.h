// Reads the topics of an agenda: "Unit 3 common assessment (Ben, 20 min, focus 2)".
#pragma once
#include "document/read/collector.h"

namespace collab {

class TopicReader {
 public:
  TopicReader(ReadingCollector& collector, const KnownMeeting& meeting, const People& people);

  /// A line that may be a topic: one the agenda has, or one with a name or minutes. False where it
  /// is neither.
  bool topic(const Entry& entry);
  /// True for a text that begins with who brings it: "María: what counts as evidence?"
  bool is_proposed(const Part& text) const;
  /// A line that is a topic because it stands behind "add yours".
  void own_topic(const Entry& entry);

 private:
  struct About {
    AgendaItem item;
    std::string unknown;  ///< a part that is none of these
    std::size_t unknown_at = 0;
    bool understood() const { return item.proposed_by || item.minutes || item.focus; }
  };
  About about(const Part& text) const;
  void add(const Entry& entry, const Part& text, About about);
  bool is_known(std::string_view text) const;

  ReadingCollector& collector_;
  const KnownMeeting& meeting_;
  const People& people_;
};

/// The questions that a focus line names: digits 1 to 4, or words of the template's own list.
/// Nothing where it names something else.
std::optional<std::vector<int>> focus_said(std::string_view text, std::string_view options);

}  // namespace collab
