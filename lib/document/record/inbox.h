// A folder that documents are dropped into: which of its files are to be read.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// True for the name of a document (.md, .markdown, .txt, or a kind that is converted) that is no
/// temporary file.
bool is_document(std::string_view name);

/// The digest of a file's bytes. Throws as read_file() does.
std::string file_digest(const std::string& file);

/// The folder's documents, and archives of them (.zip), by name, without those that are as they
/// were when they were read last, whatever their times say. Temporary files of word processors are
/// left out. Throws Error(not_found) where there is no such folder.
std::vector<std::string> changed_documents(Db& db, const std::string& folder);

}  // namespace collab
