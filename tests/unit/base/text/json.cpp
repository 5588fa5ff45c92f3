// JSON strings; see base/text/json.h.
#include "base/text/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "base/text/text.h"

namespace collab {
namespace {

TEST_CASE("a text becomes a JSON string that is safe to look at") {
  CHECK(json_string("") == "\"\"");
  CHECK(json_string("plain é 😀 / '") == "\"plain é 😀 / '\"");
  CHECK(json_string("\"\\\n\t\r") == R"("\"\\\n\t\r")");
  CHECK(json_string("\x1b\x7f\u0085") == R"("\u001b\u007f\u0085")");
  CHECK(json_string("\u202E\u2028\uFEFF") == R"("\u202e\u2028\ufeff")");
  CHECK(json_string("caf\xE9") == "\"caf\uFFFD\"");
}

TEST_CASE("another reader of JSON gets every character back") {
  int wrong = 0;
  for (std::uint32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 257) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text = "a";
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else {
      const auto tail = [&](int shift) { return static_cast<char>(0x80 | (c >> shift & 0x3F)); };
      if (c < 0x800) {
        text += {static_cast<char>(0xC0 | c >> 6), tail(0)};
      } else if (c < 0x10000) {
        text += {static_cast<char>(0xE0 | c >> 12), tail(6), tail(0)};
      } else {
        text += {static_cast<char>(0xF0 | c >> 18), tail(12), tail(6), tail(0)};
      }
    }
    const auto written = json_string(text);
    if (nlohmann::json::parse(written).get<std::string>() != text || find_control(written)) ++wrong;
  }
  CHECK(wrong == 0);
}

}  // namespace
}  // namespace collab
