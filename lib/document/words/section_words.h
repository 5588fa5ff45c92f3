// What people call the parts of a document ("To do's", "Who was here", "Acuerdos"): the lists of
// share/words/sections.toml, looked up with tolerance.
#pragma once
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace collab {

/// What a part of a document holds.
enum class SectionKind {
  actions,
  decisions,
  present,
  excused,
  absent,
  guests,
  celebrations,
  topics
};
/// Each with its name in the lists.
inline constexpr std::array<std::pair<std::string_view, SectionKind>, 8> section_kinds{{
    {"actions", SectionKind::actions},
    {"decisions", SectionKind::decisions},
    {"present", SectionKind::present},
    {"excused", SectionKind::excused},
    {"absent", SectionKind::absent},
    {"guests", SectionKind::guests},
    {"celebrations", SectionKind::celebrations},
    {"topics", SectionKind::topics},
}};

/// What a heading or label says its part holds: without marks, pictures, accents and case, with one
/// slip where it is seven letters or longer, and without a remark in brackets; of two halves
/// ("Tasks / homework") both must be known, and the first counts; of a longer heading its end
/// counts ("Staff not attending"). Nothing for other words.
std::optional<SectionKind> section_kind(std::string_view heading);

/// True for a label that is known to be something else: "Cc", "Invited".
bool names_other_section(std::string_view label);

}  // namespace collab
