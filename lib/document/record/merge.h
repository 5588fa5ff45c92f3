// The three-way comparison behind `meeting record`: what an earlier text said, what this one says,
// and what the workspace holds now.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "document/read/read.h"
#include "model/meeting/text.h"

namespace collab {

/// Compares values by key. Values are texts as said_in() writes them: days ISO, people numbers.
class Merge {
 public:
  /// How a value is shown in a question: people by name. Gets the key's last part and the value.
  using Show = std::function<std::string(std::string_view, const std::string&)>;

  /// What a person said to a question of an earlier recording: its text, and the answer.
  using Told = std::map<std::string, std::string>;

  Merge(const std::vector<Said>& now, SaidByKey before, std::string file, Show show);
  void tell(Told told) { told_ = std::move(told); }

  /// What the document says now, or what an earlier text said, under that key; nullptr for nothing.
  const std::string* said(const std::string& key) const;
  const std::string* said_before(const std::string& key) const;
  /// All that an earlier text said, for finding what the document no longer says.
  const SaidByKey& before() const { return before_; }

  /// True where the document's value is to be stored: it is news, and the workspace has not changed
  /// since the earlier text. Where both have changed, a question with both values is kept.
  /// `words` is what the value is: "the facilitator".
  bool applies(const std::string& key, const std::optional<std::string>& ours,
               std::string_view words);
  /// True where an earlier text said what the workspace still holds and the document no longer says
  /// anything: the value is to be taken out.
  bool withdraws(const std::string& key, const std::optional<std::string>& ours) const;

  /// A value as people are told it.
  std::string shown(std::string_view part, const std::string& value) const {
    return show_(part, value);
  }

  /// Asks something about a place in the document.
  void ask(Spot at, std::string what, std::string hint);
  /// Asks which of two values holds, and leaves the key open for the next time. True where somebody
  /// has answered that it is the document's.
  bool ask_which(const std::string& key, const std::optional<std::string>& ours,
                 std::string_view words);
  /// What an earlier text said, or what stood there before the meeting took place, goes for as long
  /// as the document says nothing under that key: it cannot take it out.
  void stays(const std::string& key, const std::optional<std::string>& planned);
  /// Leaves the key open for the next time, with a question about it.
  void leave_open(const std::string& key, std::string what, std::string hint);
  /// Keeps what an earlier text said under keys that begin so, because it is not settled what
  /// became of it: "action/A151/".
  void hold(std::string prefix);
  const std::vector<Asked>& questions() const { return questions_; }

  /// What is to be kept as said: the facts of the text as it was recorded; where a key is in
  /// question, what the earlier text said, so that it is asked again until it is answered.
  SaidByKey to_keep(const std::vector<Said>& recorded) const;

 private:
  const Said* fact(const std::string& key) const;

  std::vector<Said> now_;  ///< by key
  SaidByKey before_;
  std::string file_;
  Show show_;
  std::set<std::string> open_;
  std::vector<std::string> held_;
  Told told_;
  std::vector<Asked> questions_;
};

}  // namespace collab
