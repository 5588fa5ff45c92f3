// The SQL scripts of share/measure. Inner header of lib/measure.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// A script by its path in share/: "measure/facts.sql".
std::string script(std::string_view path);

}  // namespace collab
