// The words that say in a document whether somebody was there; the phrases are read by
// attendance.cpp.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace collab {

/// What a name in an attendance phrase stands for.
enum class Presence { present, absent, excused, guest, not_noted };

/// "absent", as in "Absent: Ana, Ben".
struct PresenceLabel {
  std::string_view word;
  Presence presence;
};
std::span<const PresenceLabel> presence_labels();

/// The state that is stored: "present", "absent", "excused"; empty for "not noted".
std::string state_of(Presence presence);

/// What a remark after a name says of it: "(excused)", "absent"; nothing where it is something
/// else.
std::optional<Presence> presence_of_remark(std::string_view remark);

/// What a table's cell beside a name says: a remark, a tick or a cross.
std::optional<Presence> presence_of_cell(std::string_view cell);

/// True for brackets that say who somebody is ("facilitator", "she/her", "Grade 3") and not whether
/// they were there.
bool tells_a_part_played(std::string_view remark);

/// True for "(mattip)" behind "Matti Picus": one word that begins as the name or its last word
/// does.
bool is_account_of(std::string_view brackets, std::string_view name);

/// True for folded words that begin with what somebody is: "business manager".
bool names_a_role(std::string_view folded_words);

/// "all", "the whole team": longer ones before those they begin with.
std::span<const std::string> words_for_everyone();
/// "but", "except for": behind everyone, who was not there.
std::span<const std::string> words_for_exception();

/// "Others attending", "Please add yourself to the sign-in list below": the people below it came.
bool tells_who_came(std::string_view line);

/// "Also there", "Other teammates here": a list that goes on with another.
bool names_others(std::string_view label);

/// "1st meeting", "Teachers": words that part a list of those who came, and no more than that.
bool names_a_group(std::string_view words);

/// "who is sick": why somebody was away, in a sentence.
bool tells_why(std::string_view words);

/// What stands behind a name: how long it is (0: it is no remark), the state it gives, and whether
/// it says why.
struct Remark {
  std::size_t length = 0;
  std::optional<Presence> group = {};
  bool why = false;
  bool unclear = false;  ///< it may say that somebody was not there
};
/// " absent", "- by phone)", "who is sick": words behind a name without brackets around them.
Remark remark_in(std::string_view words);

}  // namespace collab
