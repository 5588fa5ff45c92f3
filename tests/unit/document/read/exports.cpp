// Simulated hands and word processors; see exports.h.
#include "unit/document/read/exports.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <vector>

#include "base/text/text.h"
#include "document/sheet/phrases.h"
#include "document/sheet/write.h"
#include "document/text/escape.h"

namespace collab::test {
namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
  Lines lines;
  for (const auto line : split(text, '\n')) lines.emplace_back(line);
  if (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::string text_of(const Lines& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

std::string shown(std::string_view text) { return escape_markdown(text); }

/// A person with the blank document before them.
class Hand {
 public:
  Hand(Dice& dice, const Case& filled, const std::string& blank)
      : dice_(dice), agenda_(filled.agenda), sheet_(filled.meeting.sheet), lines_(lines_of(blank)) {
    view_.meeting = agenda_.date;
  }

  std::string run() {
    attendance();
    for (const auto& action : agenda_.carried) state(action);
    for (const auto& one : agenda_.look_backs) {
      if (one.result) behind(fmt::format("(D{}):", one.id), " " + shown(*one.result));
    }
    focus();
    texts();
    decisions();
    actions();
    celebrations();
    return text_of(lines_);
  }

 private:
  std::size_t find(std::string_view part) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].find(part) != std::string::npos) return i;
    }
    FAIL("no line with " << std::string{part} << "\n" << text_of(lines_));
    return 0;
  }

  void behind(std::string_view part, const std::string& text) { lines_[find(part)] += text; }

  void below(std::size_t line, const Lines& more) {
    lines_.insert(lines_.begin() + static_cast<long>(line) + 1, more.begin(), more.end());
  }

  void attendance() {
    if (agenda_.by_headcount) {
      if (!agenda_.headcounts.empty())
        behind("- How many", " " + headcount_phrase(agenda_.headcounts, &shown));
      return;
    }
    const bool boxes = dice_.chance(40) && agenda_.attendance.size() == agenda_.expected.size() &&
                       agenda_.guests.empty() && agenda_.headcounts.empty();
    const auto phrase = attendance_phrase(agenda_, &shown);
    if (phrase.empty()) return;
    if (!boxes) {
      behind("- Here (write", " " + phrase);
      return;
    }
    Lines ticks;
    for (const auto& one : agenda_.attendance) {
      const auto* box = one.state == "present" ? "[x] " : "[ ] ";
      ticks.push_back("  - " + (box + shown(one.name)) +
                      (one.state == "excused" ? " (excused)" : ""));
    }
    below(find("- Here (write"), ticks);
  }

  void state(const AgendaAction& action) {
    if (!action.state) return;
    const auto line = find(fmt::format("(A{}):", *action.id));
    const bool plain_done = *action.state == "done" && !action.state_on;
    if (plain_done && dice_.chance(50)) {
      lines_[line].replace(0, 2, dice_.chance(50) ? "- [x] " : "- [X] ");
    } else if (dice_.chance(30) && (!action.reason || !action.state_on)) {
      below(line, {"  -" + state_phrase(action, view_, &shown)});
    } else {
      lines_[line] += state_phrase(action, view_, &shown);
    }
  }

  void focus() {
    if (agenda_.focus.empty()) return;
    std::string words;
    const auto* between = dice_.chance(50) ? ", " : " and ";
    for (const int question : agenda_.focus)
      words += (words.empty() ? "" : between) + std::to_string(question);
    behind("Write the number:", " " + words);
  }

  void long_text(const TemplateLine& line, const std::string& text) {
    const auto place = find(trim(line.pieces.front().source));
    Lines said;
    for (const auto& one : lines_of(text)) said.push_back(shown(one));
    const bool bullet = line.kind == TemplateLine::Kind::bullet;
    if (line.kind == TemplateLine::Kind::heading) {
      for (auto& one : said) one = "- " + one;
      said.insert(said.begin(), "");
      below(place, said);
    } else if (said.size() == 1 && dice_.chance(60)) {
      lines_[place] += " " + said.front();
    } else {
      for (auto& one : said) one = (bullet ? "  - " : "- ") + one;
      if (!bullet) said.insert(said.begin(), "");
      below(place, said);
    }
  }

  void texts() {
    for (const auto& line : sheet_.lines) {
      if (line.pieces.empty()) continue;
      const auto field = line.section == Field::answer ? Field::answer : line.pieces.front().field;
      if (field == Field::evidence && agenda_.evidence) long_text(line, *agenda_.evidence);
      if (field == Field::noticed && agenda_.noticed) long_text(line, *agenda_.noticed);
      if (field != Field::answer) continue;
      for (const auto& answer : agenda_.answers) {
        if (answer.prompt == prompt_of(line)) long_text(line, answer.answer);
      }
    }
  }

  void decisions() {
    Lines said;
    for (const auto& decision : agenda_.decisions) {
      const auto how = how_phrase(decision, view_, &shown);
      const bool nested = !how.empty() && dice_.chance(30);
      said.push_back("- " + shown(decision.text) + (how.empty() || nested ? "" : " " + how));
      if (nested) said.push_back("  - " + how);
    }
    for (const auto& text : agenda_.disagreements) said.push_back("- Disagreement: " + shown(text));
    const auto prompt = find("- (how:");
    if (dice_.chance(50)) {
      below(prompt, said);
    } else if (!said.empty()) {
      below(prompt, said);
      lines_.erase(lines_.begin() + static_cast<long>(prompt));
    }
  }

  std::string action_line(const AgendaAction& action) {
    std::vector<std::string> names;
    for (const auto& name : action.owners) names.push_back(shown(name));
    const auto owners = join(names, dice_.chance(50) ? " and " : dice_.chance(50) ? " & " : ", ");
    const auto due = action.due ? due_words(*action.due, view_) : "";
    const auto* colon = dice_.chance(70) ? ": " : " will ";
    auto line = owners + colon + shown(action.text);
    if (!due.empty()) line += (dice_.chance(50) ? ", due " : " by ") + due;
    return (dice_.chance(20) ? "- [ ] " : "- ") + line;
  }

  void actions() {
    const auto prompt = find("- Who, what, by when:");
    if (agenda_.no_next_step) {
      lines_[prompt] += " none";
      return;
    }
    Lines said;
    for (const auto& action : agenda_.actions) said.push_back(action_line(action));
    below(prompt, said);
    if (!said.empty() && dice_.chance(50)) lines_.erase(lines_.begin() + static_cast<long>(prompt));
  }

  void celebrations() {
    Lines said{""};
    for (const auto& one : agenda_.celebrations) {
      said.push_back("- " + shown(one.text) + (one.may_share ? " (ok to share)" : ""));
    }
    if (said.size() > 1) below(find("## 1. "), said);
  }

  Dice& dice_;
  const Agenda& agenda_;
  const SheetTemplate& sheet_;
  Lines lines_;
  DayView view_;
};

/// The line without its bullet, and how deep it was.
struct Bare {
  std::string text;
  int depth = 0;
};

Bare bare(const std::string& line) {
  const auto start = line.find_first_not_of(' ');
  if (start == std::string::npos || line.compare(start, 2, "- ") != 0) return {line, 0};
  return {line.substr(start + 2), 1 + static_cast<int>(start / 2)};
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

}  // namespace

std::string filled_by_hand(Dice& dice, const Case& filled, std::string blank) {
  return Hand(dice, filled, blank).run();
}

std::string google_export(const std::string& document) {
  std::string result;
  for (const auto& line : lines_of(document)) {
    if (line.starts_with("# ")) {
      result += line + " {#title}\n";
    } else if (line.starts_with("## ")) {
      result += "**" + replaced(line.substr(3), ". ", "\\. ") + "**\n";
    } else if (const auto item = bare(line); item.depth > 0) {
      auto text = item.text;
      if (text.starts_with("[ ] ")) text = "\u2610 " + text.substr(4);
      if (text.starts_with("[x] ") || text.starts_with("[X] ")) text = "\u2611 " + text.substr(4);
      text = replaced(text, " (A", " \\(A");
      result +=
          std::string(static_cast<std::size_t>(4 * (item.depth - 1)), ' ') + "*   " + text + "\n";
    } else {
      result += line + (line.empty() ? "\n" : "  \n");
    }
  }
  return replaced(result, "Facilitator: Ana Ruiz.",
                  "Facilitator: [Ana Ruiz](mailto:ana@mge.example).");
}

std::string windows_habits(const std::string& document) {
  std::string result = "\xEF\xBB\xBF";
  int bullets = 0;
  for (auto line : lines_of(document)) {
    if (line.starts_with("# ")) {
      line = line.substr(2) + "\r\n" + std::string(12, '=');
    } else if (line.starts_with("## ")) {
      line = line.substr(3) + "\r\n" + std::string(12, '-');
    } else if (line.starts_with("- ")) {
      const auto* mark = (++bullets / 9) % 2 == 0 ? "* " : "+ ";
      line = mark + line.substr(2);
    }
    line = replaced(line, "(write \"all\" or \"all but ...\")",
                    "(write \u201Call\u201D or \u201Call\u00A0but \u2026\u201D)");
    result += replaced(line, "Who, what, by when:", "Who,\u00A0what, by when:") + "\r\n";
  }
  return result;
}

}  // namespace collab::test
