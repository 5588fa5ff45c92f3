// The way out of a damaged file, said once.
#pragma once

namespace collab {

/// The hint of every Error(damaged) about the workspace's file.
inline constexpr const char* damaged_hint =
    "what is damaged tells: collab fsck; a backup comes back with: collab restore FILE";

}  // namespace collab
