// Texts of one line and --clear FIELD, for all verbs that fill and change records.
#include "cmd/frame/fields.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text/text.h"

namespace collab {

std::string one_line(std::string_view text, std::string_view what) {
  std::string accepted = accept_text(text, what);
  if (accepted.find('\n') == std::string::npos) return accepted;
  throw Error(Kind::input,
              fmt::format("the {} has several lines: '{}'", what, clipped(accepted, 60)),
              "it must fit on one line of a document; put the rest elsewhere");
}

std::optional<std::string> given_line(const std::optional<std::string>& text,
                                      std::string_view what) {
  if (!text) return {};
  return one_line(*text, what);
}

void declare_text(Options& options, std::string what, TextArgument& into) {
  options.argument("TEXT", what, into.argument, Value::text);
  options.text("--text", "the same as an option", into.option);
}

std::string given_text(const TextArgument& text, std::string_view what) {
  if (text.argument && text.option) {
    throw Error(Kind::usage, fmt::format("the {} is given twice", what),
                "give it as an argument or by --text, --text-file");
  }
  if (!text.argument && !text.option) {
    throw Error(Kind::usage, fmt::format("the {} is missing", what),
                "give it as an argument or by --text, --text-file");
  }
  return one_line(text.argument ? *text.argument : *text.option, what);
}

void declare_clear(Options& options, std::string fields, std::vector<std::string>& into) {
  options.many("--clear", "FIELD", "empty a field: " + fields, into, Value::text);
}

void clear_fields(const std::vector<std::string>& names, std::initializer_list<Clearable> fields) {
  for (const std::string& name : names) {
    const auto field = std::ranges::find(fields, std::string_view(name), &Clearable::name);
    if (field != fields.end()) {
      field->empty();
      continue;
    }
    std::vector<std::string> known;
    for (const Clearable& each : fields) known.emplace_back(each.name);
    const std::string likely = did_you_mean(name, known);
    throw Error(Kind::usage, fmt::format("--clear knows no field '{}'", visible(name)),
                likely.empty() ? fmt::format("it may be {}", join(known, ", ")) : likely);
  }
}

}  // namespace collab
