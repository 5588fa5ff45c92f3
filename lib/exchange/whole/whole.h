// A workspace as files that any program reads, and back: a CSV file for each table, `manifest.csv`
// with their rows and digests. The same records give the same bytes. Left out are the history and
// the private words of mentoring pairs, which are kept in backups alone.
#pragma once
#include <string>
#include <vector>

#include "exchange/exported.h"
#include "store/db.h"

namespace collab {

/// Every table but those left out, in the schema's order; then `next.csv`, the numbers given last,
/// so that none is given twice; then the manifest. A NULL is an empty value, an empty text is in
/// quotes; texts that a spreadsheet would take for a formula have the guard of base/text/csv.h.
std::vector<ExportedFile> export_whole(Db& db);

/// Fills a new workspace, of which nothing but the schema matters, from the files of a folder;
/// gives the number of rows. Throws Error(input) with file and line for what cannot be, or where a
/// file is missing, unknown or not the one that was exported; Error(refused) where another schema
/// wrote it.
std::int64_t import_whole(Db& db, const std::string& folder);

}  // namespace collab
