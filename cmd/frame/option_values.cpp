// Values of options: from words to the declared types, with our complaints.
#include "cmd/frame/option_values.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "base/text/text.h"
#include "model/records/kinds.h"

namespace collab {

namespace {

constexpr std::pair<Value, std::string_view> referring[] = {{Value::person, "person"},
                                                            {Value::team, "team"},
                                                            {Value::meeting, "meeting"},
                                                            {Value::action, "action"},
                                                            {Value::decision, "decision"},
                                                            {Value::norm, "norm"},
                                                            {Value::pairing, "pairing"},
                                                            {Value::goal, "goal"},
                                                            {Value::lesson_study, "lesson_study"},
                                                            {Value::operation, "operation"},
                                                            {Value::partner, "partner"},
                                                            {Value::contact, "partner_contact"},
                                                            {Value::commitment, "commitment"},
                                                            {Value::seat, "partner_seat"},
                                                            {Value::need, "need"},
                                                            {Value::voice, "voice"},
                                                            {Value::link, "link"},
                                                            {Value::hand_off, "hand_off"},
                                                            {Value::practice, "practice"},
                                                            {Value::record, "series"},
                                                            {Value::language, "family_language"}};

Error misfit(const std::string& name, std::string_view needs, std::string_view value) {
  return Error(Kind::usage, "option '" + name + "' needs " + std::string(needs) + ", not '" +
                                visible(value) + "'");
}

int whole_number(const std::string& text, const std::string& name) {
  int number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, fault] = std::from_chars(text.data(), end, number);
  if (fault == std::errc::result_out_of_range) throw misfit(name, "a smaller number", text);
  if (fault != std::errc() || stop != end) throw misfit(name, "a number", text);
  return number;
}

bool truth(const std::string& text, const std::string& name) {
  if (text != "true" && text != "false")
    throw Error(Kind::usage, "option '" + name + "' takes no value");
  return text == "true";
}

void check_word(const std::string& value, const Declared& one, const std::string& name) {
  if (one.value != Value::word || one.words.empty()) return;
  if (std::find(one.words.begin(), one.words.end(), value) != one.words.end()) return;
  std::string message = (one.argument ? name : "option '" + name + "'") + " is one of " +
                        join(one.words, ", ") + "; not '" + visible(value) + "'";
  throw Error(Kind::usage, std::move(message), did_you_mean(value, one.words));
}

}  // namespace

double decimal_number(const std::string& text, const std::string& name) {
  // strtod alone would take "inf", "0x1p3" and leading blanks.
  if (text.empty() || text.find_first_not_of("0123456789.-") != std::string::npos)
    throw misfit(name, "a number", text);
  char* stop = nullptr;
  const double number = std::strtod(text.c_str(), &stop);
  if (*stop != '\0' || stop == text.c_str()) throw misfit(name, "a number", text);
  return number;
}

std::span<const std::pair<Value, std::string_view>> referring_values() { return referring; }

bool names_record(Value value) {
  return std::ranges::any_of(referring, [value](const auto& row) {
    return row.first == value && (row.second == "team" || kind_of_table(row.second)->letter);
  });
}

bool looks_like_option(std::string_view word) {
  return word.size() > 1 && word[0] == '-' && !(word[1] >= '0' && word[1] <= '9');
}

Error unknown_option(std::string_view word, const std::vector<std::string>& known) {
  const std::string name(word.substr(0, word.find('=')));
  std::string message = "unknown option '" + visible(name) + "'";
  const std::string guess = did_you_mean(name, known);
  if (!guess.empty()) message += "; " + guess;
  return Error(Kind::usage, std::move(message));
}

void check_values(const std::vector<std::string>& values, const Declared& one,
                  const std::string& subject) {
  if (one.value == Value::file || one.value == Value::folder) return;
  for (const std::string& value : values) {
    if (!is_utf8(value))
      throw Error(Kind::usage, subject + " is not UTF-8: '" + visible(value) + "'");
    if (find_control(value))
      throw Error(Kind::usage, subject + " has a control character: '" + visible(value) + "'",
                  "type it again without that character");
  }
}

void assign(const OptionTarget& target, const std::vector<std::string>& values, const Declared& one,
            const std::string& name) {
  const std::string& last = values.back();
  check_word(last, one, name);
  struct Visitor {
    const std::vector<std::string>& values;
    const std::string& last;
    const std::string& name;
    void operator()(std::string* into) const { *into = last; }
    void operator()(std::optional<std::string>* into) const { *into = last; }
    void operator()(std::vector<std::string>* into) const { *into = values; }
    void operator()(std::optional<int>* into) const { *into = whole_number(last, name); }
    void operator()(std::optional<double>* into) const { *into = decimal_number(last, name); }
    void operator()(bool* into) const { *into = truth(last, name); }
    void operator()(std::optional<bool>* into) const { *into = truth(last, name); }
  };
  std::visit(Visitor{values, last, name}, target);
}

}  // namespace collab
