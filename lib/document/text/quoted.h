// Words of a document in a message, and what counts as no words.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// True for a value that nobody filled in: empty, "___" or dots.
bool is_blank_value(std::string_view text);
/// `'text'` shortened for a message.
std::string quoted(std::string_view text);

}  // namespace collab
