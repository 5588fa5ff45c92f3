// Cuts a script into words, character by character, as a POSIX shell would; see script.h.
#include "base/text/script.h"

#include <fmt/format.h>

#include <optional>

#include "base/error.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::string_view worked_out = "$`*?[]~;|&<>(){}!";

class ScriptReader {
 public:
  ScriptReader(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  std::vector<ScriptLine> run() {
    while (at_ < text_.size()) read_line();
    if (!problems_.empty()) throw Error(Kind::input, std::move(problems_), "");
    return std::move(lines_);
  }

 private:
  bool more() const { return at_ < text_.size(); }
  bool at(std::string_view words) const { return text_.substr(at_).starts_with(words); }

  char take() {
    const char c = text_[at_++];
    if (c == '\n') ++line_;
    return c;
  }

  void complain(const std::string& what) {
    if (problems_.empty() || problems_.back().line != line_)
      problems_.push_back({.file = file_, .line = line_, .what = what, .hint = "", .excerpt = ""});
  }

  void read_line() {
    ScriptLine read{line_};
    std::optional<std::string> end;
    while (more() && text_[at_] != '\n') {
      if (text_[at_] == ' ' || text_[at_] == '\t') {
        take();
      } else if (at("\\\n")) {
        take();
        take();
      } else if (text_[at_] == '#') {
        skip_to_end();
      } else if (at("<<'")) {
        at_ += 2;
        end = read_word();
      } else {
        read.words.push_back(read_word());
      }
    }
    if (more()) take();
    if (end) read.input = read_text(*end);
    if (!read.words.empty()) lines_.push_back(std::move(read));
  }

  void skip_to_end() {
    while (more() && text_[at_] != '\n') ++at_;
  }

  std::string read_word() {
    std::string word;
    while (more() && text_[at_] != ' ' && text_[at_] != '\t' && text_[at_] != '\n' && !at("\\\n")) {
      const char c = take();
      if (c == '\'') {
        read_single(word);
      } else if (c == '"') {
        read_double(word);
      } else if (c == '\\') {
        if (more()) word += take();
      } else {
        if (worked_out.find(c) != std::string_view::npos)
          complain(fmt::format("'{}' outside quotes is for a shell to work out", c));
        word += c;
      }
    }
    return word;
  }

  void read_single(std::string& word) {
    while (more() && text_[at_] != '\'') word += take();
    close_quote();
  }

  void read_double(std::string& word) {
    while (more() && text_[at_] != '"') {
      if (at("\\\"") || at("\\\\") || at("\\$") || at("\\`")) {
        take();
      } else if (text_[at_] == '$' || text_[at_] == '`') {
        complain(fmt::format("'{}' in double quotes is for a shell to work out", text_[at_]));
      }
      word += take();
    }
    close_quote();
  }

  void close_quote() {
    if (more()) {
      take();
    } else {
      complain("the quote does not end");
    }
  }

  std::string read_text(const std::string& end) {
    std::string text;
    while (more()) {
      const auto line = text_.substr(at_, text_.find('\n', at_) - at_);
      at_ += std::min(line.size() + 1, text_.size() - at_);
      ++line_;
      if (line == end) return text;
      text.append(line).append("\n");
    }
    complain(fmt::format("the text does not end: '{}' is missing", visible(end)));
    return text;
  }

  std::string_view text_;
  const std::string& file_;
  std::size_t at_ = 0;
  int line_ = 1;
  std::vector<ScriptLine> lines_;
  std::vector<Problem> problems_;
};

}  // namespace

std::vector<ScriptLine> read_script(std::string_view text, const std::string& file) {
  return ScriptReader(text, file).run();
}

}  // namespace collab
