// Lines of a whole export as NDJSON.
#include "exchange/whole/json_lines.h"

#include <doctest/doctest.h>

#include "base/text/json.h"

namespace collab {

TEST_CASE("a line of JSON is read value by value, whatever escapes it has") {
  const auto row = read_json_line(
      R"({"id":7,"text":"a \"b\" \\ \/ \b\f\n\r\t \u00e9 \uD83D\ude00","no":null,"none":"","x":-1.5e3})",
      {"id", "text", "no", "none", "x"}, 3);
  REQUIRE(row);
  CHECK(row->at(0).text == "7");
  CHECK_FALSE(row->at(0).quoted);
  CHECK(row->at(1).text == "a \"b\" \\ / \b\f\n\r\t \u00e9 \U0001F600");
  CHECK(row->at(1).quoted);
  CHECK(row->at(2).text.empty());
  CHECK_FALSE(row->at(2).quoted);
  CHECK(row->at(3).quoted);
  CHECK(row->at(4).text == "-1.5e3");
  CHECK(row->at(4).line == 3);
  CHECK(read_json_line(R"( { "a" : 1 , "b" : "x" } )", {"a", "b"}, 1));
}

TEST_CASE("a text written as JSON is read back to the byte") {
  for (const std::string text : {"=SUM(A1)", "'=x", "{\"a\":1}", "\u202eabc",
                                 "a\x01"
                                 "b\x7f",
                                 "\U0001F468\u200D\U0001F469"}) {
    CAPTURE(text);
    const auto row = read_json_line("{\"a\":" + json_string(text) + "}", {"a"}, 1);
    REQUIRE(row);
    CHECK(row->front().text == text);
  }
}

TEST_CASE("what is no flat object of these keys is none") {
  for (const char* line : {"",
                           "{",
                           "{}",
                           R"({"a":1)",
                           R"({"a":1}x)",
                           R"({"b":1})",
                           R"({"a":1,"b":2})",
                           R"({"a":"x)",
                           R"({"a":"\q"})",
                           R"({"a":"\u12"})",
                           R"({"a":"\u00g0"})",
                           R"({"a":"\ud800"})",
                           R"({"a":"\ud800\u0041"})",
                           R"({"a":"\udc00"})",
                           R"({"a":[1]})",
                           R"({"a":{}})",
                           R"({"a":true})",
                           R"({"a":})",
                           R"({"a":"\)",
                           R"({"a":nul})",
                           R"([1])",
                           R"({'a':1})"}) {
    CAPTURE(line);
    CHECK_FALSE(read_json_line(line, {"a"}, 1));
  }
}

}  // namespace collab
