// The statements of completion for partners and what is recorded with them. Inner header of
// completion.cpp.
#pragma once
#include <string_view>

#include "model/records/completion.h"

namespace collab {

/// The statement that gives word and remark for a `:prefix`; empty for other kinds.
std::string_view partner_statement_for(Referable kind);

}  // namespace collab
