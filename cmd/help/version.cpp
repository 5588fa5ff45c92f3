// `collab version`; cmd/main.cpp answers the plain call before anything is set up.
#include "cmd/frame/command.h"
#include "cmd/help/help.h"

namespace collab {

namespace {

struct VersionRequest {};

void declare_version(Options&, VersionRequest&) {}

void run_version(Desk& desk, const VersionRequest&) { desk.print(version_line()); }

constexpr Command version_rows[] = {
    {"version", "", "say which version this is", Needs::nothing,
     &bind<declare_version, run_version>},
};
constexpr Verbs version_verbs = version_rows;
constexpr const Verbs* version_files[] = {&version_verbs};

}  // namespace

extern const Noun version_noun{"version", "say which version this is", version_files};

}  // namespace collab
