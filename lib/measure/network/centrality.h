// How dense a network is, how far its ties are returned, and how far it hangs on its centre. Only
// what is true of the whole network is for print: who the centre is, no output says.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "measure/network/network.h"

namespace collab {

/// Ties over those that there could be: n(n-1)/2, of a directed network n(n-1) (Wasserman and Faust
/// 1994, 4.1 and 4.3). Nothing with fewer than two nodes.
std::optional<double> density(const Network& network);
/// Ties over `first` x `second`, the nodes of the two modes (Borgatti and Everett 1997). Nothing
/// where one of them is empty.
std::optional<double> two_mode_density(int first, int second, std::int64_t ties);
/// The share of ties that are returned (Wasserman and Faust 1994, 13.3; of ties, not of pairs).
/// Nothing without ties.
std::optional<double> reciprocity(const Network& network);

/// Which ends of ties count.
enum class Ends { all, in, out };
/// How many ties each node has.
std::vector<int> degrees(const Network& network, Ends ends);
/// Freeman's (1979) centralization by degree: the sum of what each node lacks to the greatest
/// degree, over the most it can be, which a star has: (n-1)(n-2), for one end of directed ties
/// (n-1)^2. 0 where all are alike, 1 for a star. Nothing with fewer than three nodes.
std::optional<double> degree_centralization(const Network& network, Ends ends);

/// For each node, over all pairs of others, the share of their shortest paths that pass through it
/// (Freeman 1977), by Brandes (2001) in nodes x ties steps. Of an undirected network each pair
/// counts once. Not normalized.
std::vector<double> betweenness(const Network& network);
/// Freeman's (1979) centralization by betweenness: the sum of what each node lacks to the greatest,
/// over (n-1) times the most that a node can have. Nothing with fewer than three nodes.
std::optional<double> betweenness_centralization(const Network& network);
/// True where betweenness() takes no more than about a second.
bool can_afford_betweenness(const Network& network);

/// For each node the sum of its distances to all others along the ties (Sabidussi 1966); nothing
/// where not all are reached.
std::vector<std::optional<std::int64_t>> farness(const Network& network);

}  // namespace collab
