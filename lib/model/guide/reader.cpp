// Reads a guide's Markdown: title, summary, sections, and the questions of "Before you start".
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/guide/guide.h"

namespace collab {
namespace {

constexpr std::string_view asking_heading = "Before you start";
constexpr std::string_view otherwise_word = "If not:";
constexpr std::size_t shortest_key = 2;  ///< so that "- [x]" is no key
constexpr std::size_t longest_key = 32;

bool is_key(std::string_view word) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
  if (word.size() < shortest_key || word.size() > longest_key) return false;
  return letters.find(word.front()) != std::string_view::npos &&
         word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

void append_words(std::string& text, std::string_view words) {
  if (!text.empty() && !words.empty()) text += ' ';
  text += words;
}

class GuideReader {
 public:
  GuideReader(std::string_view text, std::string name, const std::string& file) : file_(file) {
    reading_.guide.name = std::move(name);
    for (std::string_view line : split(text, '\n')) {
      if (line.ends_with('\r')) line.remove_suffix(1);
      lines_.push_back(line);
    }
    while (!lines_.empty() && trim(lines_.back()).empty()) lines_.pop_back();
  }

  GuideReading run() {
    for (const std::string_view line : lines_) {
      ++number_;
      check_characters(line);
      reading_.guide.text.append(line).append("\n");
      read_line(line);
    }
    check_whole();
    return std::move(reading_);
  }

 private:
  void complain(std::string what, std::string hint) {
    const std::string_view line = number_ > 0 ? lines_[number_ - 1] : std::string_view{};
    reading_.problems.push_back({file_, static_cast<int>(number_), number_ > 0 ? 1 : 0,
                                 std::move(what), std::move(hint), std::string(line), 1});
  }

  void check_characters(std::string_view line) {
    if (!is_utf8(line) || find_control(line))
      complain("the line has a control character or is not UTF-8", "");
  }

  void read_line(std::string_view line) {
    if (line.starts_with("```")) in_code_ = !in_code_;
    if (!in_code_ && line.starts_with("## ")) return begin_section(trim(line.substr(3)));
    if (!in_code_ && line.starts_with("# ")) return read_title(trim(line.substr(2)));
    if (!reading_.guide.sections.empty()) {
      reading_.guide.sections.back().text.append(line).append("\n");
      if (asking_ && !in_code_) read_question_line(line);
    } else if (!reading_.guide.title.empty() && !summary_ended_) {
      read_summary(trim(line));
    }
  }

  void read_title(std::string_view title) {
    if (number_ != 1) return complain("a guide has one title, on its first line", "use '## '");
    reading_.guide.title = title;
  }

  void read_summary(std::string_view words) {
    if (words.empty()) {
      summary_ended_ = !reading_.guide.summary.empty();
    } else {
      append_words(reading_.guide.summary, words);
    }
  }

  void begin_section(std::string_view heading) {
    const bool twice = std::ranges::any_of(reading_.guide.sections, [&](const GuideSection& each) {
      return folded(each.heading) == folded(heading);
    });
    if (twice) complain(fmt::format("the section '{}' is there already", heading), "");
    asking_ = folded(heading) == folded(asking_heading);
    reading_.guide.sections.push_back(
        {std::string(heading), fmt::format("{}\n", lines_[number_ - 1])});
  }

  void read_question_line(std::string_view line) {
    if (line.find("{{") != std::string_view::npos)
      complain("'{{' in a question would be taken for a place on its sheet", "leave it out");
    if (line.starts_with("- ")) return begin_question(line.substr(2));
    if (!line.starts_with(' ') || trim(line).empty()) {
      open_ = nullptr;
      return;
    }
    if (reading_.guide.questions.empty()) return;
    GuideQuestion& question = reading_.guide.questions.back();
    std::string_view words = trim(line);
    if (words.starts_with(otherwise_word)) {
      open_ = &GuideQuestion::otherwise;
      words = trim(words.substr(otherwise_word.size()));
    }
    if (open_) append_words(question.*open_, words);
  }

  void begin_question(std::string_view rest) {
    const std::size_t close = rest.find(']');
    const bool bracketed = rest.starts_with('[') && close != std::string_view::npos;
    const std::string_view key = bracketed ? rest.substr(1, close - 1) : std::string_view{};
    if (!is_key(key))
      return complain("a question has a key of small letters, digits and '-'",
                      "write it so: - [time] Can the schedule give us an hour?");
    const std::string_view text = trim(rest.substr(close + 1));
    if (text.empty()) return complain(fmt::format("'{}' asks nothing", key), "");
    if (std::ranges::find(reading_.guide.questions, key, &GuideQuestion::key) !=
        reading_.guide.questions.end())
      return complain(fmt::format("there is a question '{}' already", key), "give it another key");
    reading_.guide.questions.push_back({std::string(key), std::string(text), {}});
    open_ = &GuideQuestion::text;
  }

  void check_whole() {
    number_ = 0;
    if (reading_.guide.title.empty())
      complain("the guide has no title", "begin it with '# ' and its title");
    if (reading_.guide.summary.empty())
      complain("the guide has no summary", "put a sentence below the title");
  }

  std::string file_;
  std::vector<std::string_view> lines_;
  std::size_t number_ = 0;  ///< of the line, from 1
  bool in_code_ = false;
  bool summary_ended_ = false;
  bool asking_ = false;
  std::string GuideQuestion::*open_ = nullptr;  ///< what a line below a question adds to
  GuideReading reading_;
};

}  // namespace

GuideReading read_guide(std::string_view text, std::string name, const std::string& file) {
  return GuideReader(text, std::move(name), file).run();
}

}  // namespace collab
