// Looks remarks behind celebrations up; see consent.h.
#include "document/words/consent.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

using ConsentByWords = std::map<std::string, Consent, std::less<>>;

ConsentByWords consent_words() {
  ConsentByWords words;
  for (const WordList& list : word_lists("celebrations")) {
    for (const auto& each : list.words)
      words.emplace(each, list.name == "yes" ? Consent::yes : Consent::no);
  }
  return words;
}

std::string bare_remark(std::string_view remark) {
  auto words = loosened(fold(remark)).text;
  while (!words.empty() && std::string_view(".! ").find(words.back()) != std::string_view::npos)
    words.pop_back();
  return std::string{trim(words)};
}

Consent known_consent(std::string_view remark) {
  static const ConsentByWords known = consent_words();
  const auto found = known.find(bare_remark(remark));
  return found == known.end() ? Consent::unsaid : found->second;
}

/// "share?", "share with the library", "can we share": about sharing, whatever it means.
bool speaks_of_sharing(std::string_view remark) {
  auto words = bare_remark(remark);
  while (words.ends_with('?') || words.ends_with(' ')) words.pop_back();
  return words == "share" || words.starts_with("share ") || words.ends_with(" share") ||
         words.ends_with(" be shared");
}

}  // namespace

ConsentSaid consent_said(std::string_view celebration) {
  const auto text = trim(celebration);
  const auto length = static_cast<std::size_t>(text.data() - celebration.data()) + text.size();
  auto end = text;
  while (end.ends_with('.') || end.ends_with('!')) end.remove_suffix(1);
  if (end.ends_with(')') || end.ends_with(']')) {
    const auto open = end.find_last_of("([");
    if (open == std::string_view::npos) return {Consent::unsaid, length};
    const auto remark = end.substr(open + 1, end.size() - open - 2);
    const auto before = trim(text.substr(0, open));
    const auto size = static_cast<std::size_t>(text.data() - celebration.data()) + before.size();
    if (const auto known = known_consent(remark); known != Consent::unsaid) return {known, size};
    return {speaks_of_sharing(remark) ? Consent::unclear : Consent::unsaid, length};
  }
  for (const std::string_view mark : {" - ", " \u2013 ", " \u2014 ", ", ", "; ", ": ", ". "}) {
    const auto at = end.rfind(mark);
    if (at == std::string_view::npos || at == 0) continue;
    const auto known = known_consent(end.substr(at + mark.size()));
    const auto size = static_cast<std::size_t>(text.data() - celebration.data()) + at;
    if (known != Consent::unsaid) return {known, size};
  }
  return {Consent::unsaid, length};
}

}  // namespace collab
