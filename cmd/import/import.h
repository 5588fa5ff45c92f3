// What the files of `collab import` share: how dates are written, and in which encoding.
#pragma once
#include <optional>
#include <string>

#include "cmd/frame/command.h"
#include "exchange/people/people.h"
#include "exchange/sis/files.h"

namespace collab {

/// --date-format, and the order of dates that it, or else the school, asks for.
void declare_date_format(Options& options, std::optional<std::string>& into);
RosterDates roster_dates(const Desk& desk, const std::optional<std::string>& format);
/// --encoding, UTF-8 where it is not given.
void declare_encoding(Options& options, std::optional<std::string>& into);
Encoding given_encoding(const std::optional<std::string>& word);

}  // namespace collab
