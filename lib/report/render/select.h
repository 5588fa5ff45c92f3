// Which columns and rows of a table are shown, and in which order: before any renderer sees it.
#pragma once
#include "report/render/render.h"

namespace collab {

/// The table with the look's columns, order and limit applied. Throws Error(usage) that lists the
/// right names for a wrong column or sort key.
Table selected(const Table& table, const Look& look);

/// The table without the columns that hold nothing, for readers.
Table lean(const Table& table);

}  // namespace collab
