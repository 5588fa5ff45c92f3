// Looks at what stands where a sheet is to be written.
#include "cmd/frame/write_over.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text/text.h"

namespace collab {

bool holds_other_text(Desk& desk, const std::string& file, std::string_view text) {
  try {
    return desk.read_input(file) != text;
  } catch (const Error& error) {
    if (error.kind == Kind::not_found) return false;
    throw;
  }
}

void check_unchanged(Desk& desk, const std::string& file, std::string_view text,
                     std::string way_out) {
  if (!holds_other_text(desk, file, text)) return;
  const std::string state = fmt::format("'{}' exists already, with different text", visible(file));
  if (!desk.confirm(state + "; write over it?"))
    throw Error(Kind::refused, state, std::move(way_out));
}

}  // namespace collab
