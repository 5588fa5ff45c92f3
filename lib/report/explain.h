// Why a figure is what it is: its formula and the rows behind it.
#pragma once
#include "report/report.h"

namespace collab {

/// The rows of an indicator over the request's window (the usual one where none was asked for),
/// with its formula, thresholds, caveats and value. Rows that stand for people are counted, not
/// listed.
Page explain_page(const Request& request, const Indicator& indicator);

}  // namespace collab
