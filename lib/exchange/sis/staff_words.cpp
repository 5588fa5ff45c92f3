// The words: those of OneRoster 1.1 and 1.2, the default values of School Data Sync, and what
// schools write besides.
#include "exchange/sis/staff_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/text.h"

namespace collab {
namespace {

using Word = std::pair<std::string_view, std::string_view>;

constexpr std::array<Word, 62> staff = {{
    {"adjunct", "adjunct"},
    {"administrator", "administrator"},
    {"admin", "administrator"},
    {"schooladmin", "administrator"},
    {"siteadministrator", "administrator"},
    {"districtadministrator", "district administrator"},
    {"systemadministrator", "system administrator"},
    {"itadmin", "system administrator"},
    {"advisor", "advisor"},
    {"adviser", "advisor"},
    {"affiliate", "affiliate"},
    {"aide", "paraprofessional"},
    {"teacheraide", "paraprofessional"},
    {"teacherassistant", "paraprofessional"},
    {"teachersassistant", "paraprofessional"},
    {"instructionalaide", "paraprofessional"},
    {"para", "paraprofessional"},
    {"paraeducator", "paraprofessional"},
    {"paraprofessional", "paraprofessional"},
    {"assistant", "assistant"},
    {"assistantprincipal", "assistant principal"},
    {"viceprincipal", "assistant principal"},
    {"chair", "chair"},
    {"coach", "coach"},
    {"instructionalcoach", "coach"},
    {"counselor", "counselor"},
    {"counsellor", "counselor"},
    {"dean", "dean"},
    {"employee", "staff"},
    {"faculty", "faculty"},
    {"instructor", "instructor"},
    {"interventionist", "specialist"},
    {"lecturer", "lecturer"},
    {"librarian", "librarian"},
    {"mediaspecialist", "librarian"},
    {"nurse", "nurse"},
    {"occupationaltherapist", "occupational therapist"},
    {"officestaff", "office staff"},
    {"physicaltherapist", "physical therapist"},
    {"principal", "principal"},
    {"headteacher", "principal"},
    {"proctor", "proctor"},
    {"professor", "professor"},
    {"psychologist", "psychologist"},
    {"registrar", "registrar"},
    {"researcher", "researcher"},
    {"secretary", "office staff"},
    {"socialworker", "social worker"},
    {"specialeducation", "special educator"},
    {"specialeducationteacher", "special educator"},
    {"specialeducator", "special educator"},
    {"specialservices", "special services"},
    {"specialist", "specialist"},
    {"speechtherapist", "speech therapist"},
    {"staff", "staff"},
    {"substitute", "substitute"},
    {"superintendent", "superintendent"},
    {"support", "support staff"},
    {"supportstaff", "support staff"},
    {"teacher", "teacher"},
    {"tutor", "tutor"},
    {"visiontherapist", "vision therapist"},
}};

constexpr std::array<std::string_view, 13> no_staff = {
    "student", "pupil",  "learner", "guardian", "parent", "relative",        "family",
    "contact", "alumni", "alumnus", "child",    "carer",  "emergencycontact"};

/// Small letters of a word, without the mark that a school has made it up itself.
std::string plain_word(std::string_view word) {
  for (const std::string_view mark : {"ext:", "x-"})
    if (starts_with_folded(word, mark)) word.remove_prefix(mark.size());
  std::string letters;
  for (const char c : ascii_name(word))
    if (c != '.') letters += c;
  return letters.empty() ? folded(trim(word)) : letters;
}

}  // namespace

StaffWords::StaffWords(std::vector<std::string> more) : more_(std::move(more)) {}

std::optional<std::string> StaffWords::staff_role(std::string_view word) const {
  const std::string wanted = plain_word(word);
  if (wanted.empty()) return std::nullopt;
  for (const auto& [each, role] : staff)
    if (each == wanted) return std::string(role);
  for (const std::string& each : more_)
    if (plain_word(each) == wanted) return folded(trim(each));
  return std::nullopt;
}

bool StaffWords::is_no_staff(std::string_view word) const {
  const std::string wanted = plain_word(word);
  return wanted.empty() || std::find(no_staff.begin(), no_staff.end(), wanted) != no_staff.end();
}

std::string grade_name(std::string_view code) {
  const std::string grade(trim(code));
  const std::string word = folded(grade);
  if (word == "kg" || word == "k" || word == "kindergarten") return "K";
  const bool number = !grade.empty() && grade.find_first_not_of("0123456789") == std::string::npos;
  if (!number) return grade;
  const auto first = grade.find_first_not_of('0');
  return first == std::string::npos ? "0" : grade.substr(first);
}

}  // namespace collab
