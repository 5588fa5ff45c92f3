// JSON strings. What a terminal could act upon is escaped: JSON is often looked at in one.
#include "base/text/json.h"

#include <fmt/format.h>

#include "base/text/codepoint.h"

namespace collab {

std::string json_string(std::string_view text) {
  std::string result = "\"";
  for (CodePoint c; next_code_point(text, c);) {
    if (!c.valid) {
      result += "\xEF\xBF\xBD";
    } else if (c.value == '"' || c.value == '\\') {
      result += {'\\', static_cast<char>(c.value)};
    } else if (c.value == '\n') {
      result += "\\n";
    } else if (c.value == '\t') {
      result += "\\t";
    } else if (c.value == '\r') {
      result += "\\r";
    } else if (is_control(c.value) || is_deceptive(c.value)) {
      result += fmt::format("\\u{:04x}", c.value);
    } else {
      result += c.bytes;
    }
  }
  return result + '"';
}

}  // namespace collab
