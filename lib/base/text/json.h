// Writes JSON text values; documents are put together by report/render/json.cpp.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// A JSON string with its quotes; control characters escaped, other UTF-8 kept.
std::string json_string(std::string_view text);

}  // namespace collab
