// A workspace as files that any program reads, and back: a CSV or NDJSON file for each table,
// `manifest.csv` or `manifest.ndjson` with their rows and digests. The same records give the same
// bytes. Left out are the history and the private words of mentoring pairs, which are kept in
// backups alone.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "exchange/exported.h"
#include "store/db.h"

namespace collab {

enum class WholeForm { csv, ndjson };
/// "csv", which is also the end of the files' names.
std::string_view whole_form_name(WholeForm form);

/// Every table but those left out, in the schema's order; then `next`, the numbers given last, so
/// that none is given twice; then the manifest. In CSV a NULL is an empty value, an empty text is
/// in quotes, and texts that a spreadsheet would take for a formula have the guard of
/// base/text/csv.h.
std::vector<ExportedFile> export_whole(Db& db, WholeForm form);

/// Fills a new workspace, of which nothing but the schema matters, from the files of a folder, in
/// the form of its manifest; gives the number of rows. Throws Error(input) with file and line for
/// what cannot be, or where a file is missing, unknown or not the one that was exported;
/// Error(refused) where another schema wrote it.
std::int64_t import_whole(Db& db, const std::string& folder);

}  // namespace collab
