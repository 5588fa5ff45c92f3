// The staff as a OneRoster 1.2 CSV set, for the systems that a school runs beside this one.
#pragma once
#include <string>
#include <vector>

#include "exchange/exported.h"
#include "store/workspace.h"

namespace collab {

/// manifest.csv, academicSessions.csv, orgs.csv, users.csv, roles.csv, in bulk mode, with CRLF and
/// every column of the 1EdTech CSV binding 1.2 in its order. In it are the school, its departments,
/// its years and terms, and who is on the staff that day with the roles of then and later. A person
/// has the sourcedId that a OneRoster import told, else one made of the number here. Roles without
/// a word in the standard are extensions: "ext:coach".
std::vector<ExportedFile> export_oneroster(Workspace& workspace, Date day);

}  // namespace collab
