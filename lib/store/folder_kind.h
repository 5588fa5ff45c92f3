// Folders in which two computers may write at once: network drives and folders that a program keeps
// in step with others. A database there needs care.
#pragma once
#include <optional>
#include <string>

namespace collab {

/// The name of the program that keeps a folder in step ("Dropbox"), told by the folders on its
/// path; nothing where none is known.
std::optional<std::string> synced_by(const std::string& path);
/// The kind of network drive that a folder stands on ("NFS"), or nothing. A folder that is not
/// there yet counts as the nearest one above it that is.
std::optional<std::string> network_drive(const std::string& path);

}  // namespace collab
