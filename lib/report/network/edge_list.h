// Who named whom in a survey, or who was at what, as a file of two columns: read for one report and
// kept nowhere. Who is who stays in this reader; the network has numbers.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "measure/network/network.h"
#include "store/db.h"

namespace collab {

/// What the columns of an edge list mean.
enum class EdgeKind {
  directed,    ///< somebody names somebody
  undirected,  ///< two belong together
  two_mode,    ///< somebody belongs to something: an event, a team
};

/// An edge list that was read.
struct EdgeList {
  EdgeKind kind = EdgeKind::directed;
  Network network;  ///< people first; in two modes the others after them
  int people = 0;
  int others = 0;  ///< of the second mode
  int to_oneself = 0;
  int doubled = 0;
  int unknown = 0;  ///< names that nobody on the roster has, where it has any of them
  /// "edges.csv:14:3: ...", what the file's owner should look at; with names, as they stand there.
  std::vector<std::string> findings;
};

/// Reads CSV text. The columns are those called from and to (or the like: source and target, person
/// and event), or the only two; such a file may do without a header. A row with an empty second
/// cell is somebody who named nobody. Names are one person's if the roster says so (handle, email,
/// name); if it knows none of them they are taken as codes. Throws Error(input) where the file is
/// broken, or it cannot be seen which columns are meant.
EdgeList read_edge_list(Db& db, std::string_view bytes, const std::string& file, EdgeKind kind);

}  // namespace collab
