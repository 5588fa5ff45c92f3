// Looks for the words of a decision in a line; see decision_words.h.
#include "document/words/decision_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/words/body_decides.h"
#include "document/words/sentences.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

struct DecisionWords {
  std::vector<std::string> begins;
  std::vector<std::string> moved;
  std::vector<std::string> carried;
  std::vector<std::string> within;
  std::vector<std::string> undecided;
  std::vector<std::string> outcome;  ///< how it went: with `carried` that is a decision
  std::vector<std::string> voted;
  std::vector<std::string> alone;  ///< what a line may be, about the motion above it
  std::vector<std::string> failed_alone;
  std::vector<std::string> together;
  std::vector<std::string> settled;       ///< wherever they stand, but
  std::vector<std::string> unsettled;     ///< right behind these
  std::vector<std::string> ends;          ///< a sentence that ends so decides
  std::vector<std::string> agreed_alone;  ///< a sentence that is no more agrees to the one before
  std::vector<std::string> denied;        ///< a sentence with these decides nothing
};

const DecisionWords& decision_words() {
  const auto list = [](std::string_view name) { return words_of_list("decisions", name); };
  static const DecisionWords words{
      list("begins"),  list("moved"),     list("carried"), list("within"),       list("undecided"),
      list("outcome"), list("voted"),     list("alone"),   list("failed_alone"), list("together"),
      list("settled"), list("unsettled"), list("ends"),    list("agreed_alone"), list("denied")};
  return words;
}

bool begins_with(std::string_view text, std::string_view words) {
  return text.starts_with(words) && !is_word_at(text, words.size());
}

bool holds(std::string_view text, std::string_view words) {
  for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const bool whole = !is_word_before(text, at) || !is_word_at(text, at);
    if (whole && !is_word_at(text, at + words.size())) return true;
  }
  return false;
}

bool ends_with(std::string_view text, std::string_view words) {
  const auto end = text.find_last_not_of("*_)\" .!") + 1;
  const auto bare = text.substr(0, end);
  return bare.size() > words.size() && bare.ends_with(words) &&
         !is_word_before(bare, bare.size() - words.size());
}

bool any(const std::vector<std::string>& words, std::string_view text,
         bool (*test)(std::string_view, std::string_view)) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& each) { return test(text, each); });
}

}  // namespace

bool tells_undecided(std::string_view line) {
  const std::string text = loosened(fold(line)).text;
  const auto from = text.find_first_not_of("*_:>-( ");
  if (from == std::string::npos) return false;
  const std::string_view rest = std::string_view(text).substr(from);
  return any(decision_words().undecided, rest, begins_with);
}

namespace {

/// Bytes of the longest of these words at the start of a text, or 0.
std::size_t end_of_beginning(std::string_view text, const std::vector<std::string>& words) {
  std::size_t longest = 0;
  for (const std::string& each : words) {
    if (begins_with(text, each)) longest = std::max(longest, each.size());
  }
  return longest;
}

std::string_view first_words(std::string_view text, int count) {
  std::size_t end = skip_blanks(text, 0);
  for (int i = 0; i < count && end < text.size(); ++i)
    end = skip_blanks(text, std::min(text.find(' ', end), text.size()));
  return text.substr(0, end);
}

/// "had consensus to wait", not "we need consensus to go on".
bool is_settled(std::string_view text) {
  const DecisionWords& words = decision_words();
  return std::ranges::any_of(words.settled, [&](const std::string& each) {
    const auto at = text.find(each);
    if (at == std::string_view::npos || is_word_before(text, at) ||
        is_word_at(text, at + each.size()))
      return false;
    const auto before = trim(text.substr(0, at));
    const auto last = before.substr(before.rfind(' ') + 1);
    return std::ranges::find(words.unsettled, last) == words.unsettled.end();
  });
}

/// How surely a folded sentence says that something was decided.
Decides decides_folded(std::string_view sentence) {
  const auto from = sentence.find_first_not_of("*_:>-\"( ");
  if (from == std::string_view::npos || sentence.ends_with('?')) return Decides::no;
  const auto rest = sentence.substr(from);
  const DecisionWords& words = decision_words();
  // What was agreed may hold a "not" or an "if"; right behind its words they take them back.
  if (const auto end = end_of_beginning(rest, words.begins); end > 0) {
    const auto mark = rest.substr(0, end);
    const bool what_follows = mark.ends_with(" that") || mark.ends_with(" to");
    const bool denied = any(words.denied, first_words(rest.substr(end), 2), holds);
    return denied && !what_follows ? Decides::no : Decides::yes;
  }
  if (body_decides(rest)) return Decides::yes;
  if (any(words.denied, rest, holds)) return Decides::no;
  if (any(words.moved, rest, holds) && any(words.carried, rest, holds)) return Decides::yes;
  if (any(words.carried, rest, holds) && any(words.outcome, rest, holds)) return Decides::yes;
  if (any(words.ends, rest, ends_with) || is_settled(rest)) return Decides::yes;
  return any(words.within, rest, holds) ? Decides::perhaps : Decides::no;
}

/// "All agreed.", "De acuerdo todos.": said of the sentence before it.
bool agrees_alone(std::string_view sentence) {
  const auto from = sentence.find_first_not_of("*_(\" -");
  const auto to = sentence.find_last_not_of("*_)\" .!");
  if (from == std::string_view::npos || to == std::string_view::npos || to < from) return false;
  const auto bare = sentence.substr(from, to + 1 - from);
  const DecisionWords& words = decision_words();
  return std::ranges::find(words.agreed_alone, bare) != words.agreed_alone.end();
}

bool tells_a_vote(std::string_view sentence) {
  const DecisionWords& words = decision_words();
  return (any(words.moved, sentence, holds) && any(words.carried, sentence, holds)) ||
         any(words.voted, sentence, holds);
}

}  // namespace

std::vector<DecidedPart> decisions_in(std::string_view line) {
  std::vector<DecidedPart> parts;
  const auto folded_part = [&](std::size_t begin, std::size_t end) {
    return loosened(fold(line.substr(begin, end - begin))).text;
  };
  const DecisionWords& words = decision_words();
  const auto starts = sentence_starts(line);
  constexpr auto none = std::string_view::npos;
  std::size_t motion = none;
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    const std::string sentence = folded_part(starts[i], starts[i + 1]);
    if (any(words.denied, sentence, holds)) motion = none;
    if (motion == none && any(words.moved, sentence, holds)) motion = starts[i];
    const bool carries = motion != none && any(words.carried, sentence, holds);
    const bool of_above = !carries && i > 0 && agrees_alone(sentence);
    const auto begin = carries ? motion : of_above ? starts[i - 1] : starts[i];
    const auto sure = carries || of_above ? Decides::yes : decides_folded(sentence);
    if (of_above && !parts.empty() && parts.back().end > begin) parts.pop_back();
    if (carries) motion = none;
    if (sure == Decides::no) continue;
    const std::string whole = folded_part(begin, starts[i + 1]);
    parts.push_back(
        {begin, starts[i + 1], sure, tells_a_vote(whole), any(words.together, whole, holds)});
  }
  return parts;
}

namespace {

/// "Roll call: Ruiz aye; Cole aye. Motion carried 2-0.": no more than how they voted, and the
/// outcome.
Outcome outcome_of_roll_call(std::string_view line) {
  constexpr std::size_t longest_call = 400;
  Outcome outcome = Outcome::none;
  if (line.size() > longest_call || !tells_votes(line)) return outcome;
  const auto starts = sentence_starts(line);
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    const auto sentence = trim(line.substr(starts[i], starts[i + 1] - starts[i]));
    constexpr std::size_t longest_sentence = 60;
    const auto one = sentence.size() <= longest_sentence ? outcome_alone(sentence) : Outcome::none;
    if (one != Outcome::none)
      outcome = one;
    else if (i == 0 && !tells_votes(sentence))
      return Outcome::none;
  }
  return outcome;
}

}  // namespace

Outcome outcome_alone(std::string_view line) {
  constexpr std::size_t longest = 60;
  if (line.size() > longest) return outcome_of_roll_call(line);
  const std::string text = loosened(fold(line)).text;
  const auto behind = [&text](const std::vector<std::string>& known) {
    std::string_view rest = text;
    for (const auto& each : known) {
      if (begins_with(text, each) && text.size() - each.size() < rest.size())
        rest = std::string_view(text).substr(each.size());
    }
    return rest;
  };
  // "Motion carried 4-0, Brandt abstained." is about a motion, "Passed the salt" is not.
  const auto only = [&text](std::string_view rest) {
    return rest.size() < text.size() &&
           (rest.find_first_of("0123456789") != std::string_view::npos ||
            rest.find_first_not_of(" .!") == std::string_view::npos);
  };
  if (only(behind(decision_words().alone))) return Outcome::carried;
  return only(behind(decision_words().failed_alone)) ? Outcome::failed : Outcome::none;
}

bool tells_votes(std::string_view names) {
  static const auto votes = words_of_list("decisions", "votes");
  const std::string text = loosened(fold(names)).text;
  return any(votes, text, holds);
}

Decides decides(std::string_view line) {
  Decides most = Decides::no;
  for (const DecidedPart& each : decisions_in(line)) most = std::max(most, each.sure);
  return most;
}

}  // namespace collab
