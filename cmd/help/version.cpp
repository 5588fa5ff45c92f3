// `collab version`; main.cpp answers the plain call before anything is set up.
#include "cmd/frame/command.h"
#include "cmd/help/help.h"

namespace collab {

namespace {

struct VersionRequest {};

void declare(Options&, VersionRequest&) {}

void act(Desk& desk, const VersionRequest&) { desk.print(version_line()); }

constexpr Command rows[] = {
    {"version", "", "say which version this is", Needs::nothing,
     bind<VersionRequest, declare, act>},
};

}  // namespace

extern const Noun version_noun{"version", "say which version this is", rows};

}  // namespace collab
