// The report on an edge list. Which measures it has is a matter of what its columns mean.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "measure/network/centrality.h"
#include "measure/network/parts.h"
#include "model/school/setting.h"
#include "report/network/measures.h"
#include "report/network/network.h"

namespace collab {
namespace {

constexpr const char* too_large = "not worked out: the network is too large";

/// Parts of two people or more, and the people in the largest: one alone is an isolate.
void add_parts(Measures& measures, const EdgeList& edges, const std::vector<int>& component,
               bool strong) {
  std::vector<int> people;
  std::vector<int> all;
  for (std::size_t node = 0; node < component.size(); ++node) {
    const auto number = static_cast<std::size_t>(component[node]);
    people.resize(std::max(people.size(), number + 1));
    all.resize(people.size());
    ++all[number];
    people[number] += node < static_cast<std::size_t>(edges.people);
  }
  const auto parts = std::ranges::count_if(all, [](int size) { return size > 1; });
  const auto largest = people.empty() ? 0 : *std::ranges::max_element(people);
  measures.count(strong ? "strong_parts" : "parts",
                 strong ? "Parts in which each is reached from each along the ties"
                        : "Parts without a tie between them",
                 parts);
  measures.people(strong ? "people_in_largest_strong_part" : "people_in_largest_part",
                  strong ? "People in the largest of them" : "People in the largest part",
                  parts == 0 ? 0 : largest, edges.people);
}

std::int64_t isolates(const EdgeList& edges) {
  const auto degree = degrees(edges.network, Ends::all);
  return std::count(degree.begin(), degree.begin() + edges.people, 0);
}

/// People whose loss would leave more parts.
std::int64_t bridges(const EdgeList& edges) {
  const Cuts found = cuts(undirected(edges.network));
  return std::count(found.nodes.begin(), found.nodes.begin() + edges.people, true);
}

/// How many steps two people are apart on average (Wasserman and Faust 1994, 4.2).
void add_distance(Measures& measures, const Network& network) {
  constexpr const char* name = "mean_distance";
  constexpr const char* title = "Steps between two people on average";
  if (!can_afford_betweenness(network)) return measures.refuse(name, title, too_large);
  double sum = 0;
  for (const auto& each : farness(network)) {
    if (!each) return measures.refuse(name, title, "not shown: not everybody is reached");
    sum += static_cast<double>(*each);
  }
  const double n = network.nodes;
  measures.value(name, title, sum / (n * (n - 1)));
}

void add_centralization(Measures& measures, const EdgeList& edges) {
  const Network& network = edges.network;
  if (network.directed) {
    measures.value("centralization_in", "Centralization by who is named",
                   degree_centralization(network, Ends::in));
    measures.value("centralization_out", "Centralization by who names",
                   degree_centralization(network, Ends::out));
  } else {
    measures.value("centralization_degree", "Centralization by ties",
                   degree_centralization(network, Ends::all));
  }
  if (can_afford_betweenness(network))
    measures.value("centralization_betweenness", "Centralization by who stands between others",
                   betweenness_centralization(network));
  else
    measures.refuse("centralization_betweenness", "Centralization by who stands between others",
                    too_large);
}

Measures measures_of(const EdgeList& edges) {
  Measures measures;
  const Network& network = edges.network;
  const bool two_mode = edges.kind == EdgeKind::two_mode;
  measures.count("people", "People", edges.people);
  if (two_mode) measures.count("others", "What they belong to", edges.others);
  measures.count("ties", "Ties", std::ssize(network.ties));
  measures.value("density", "Density: ties of those that there could be",
                 two_mode ? two_mode_density(edges.people, edges.others, std::ssize(network.ties))
                          : density(network));
  if (network.directed)
    measures.value("reciprocity", "Reciprocity: ties that are returned", reciprocity(network),
                   "not shown: there is no tie");
  if (two_mode)
    measures.refuse("centralization", "Centralization",
                    "not shown: of two modes it is no single figure");
  else
    add_centralization(measures, edges);
  add_parts(measures, edges, components(network), false);
  if (network.directed) add_parts(measures, edges, strong_components(network), true);
  if (!network.directed && !two_mode) add_distance(measures, network);
  measures.people("bridges", "People without whom a part would fall apart", bridges(edges),
                  edges.people);
  measures.people("isolates", "People without a tie", isolates(edges), edges.people);
  return measures;
}

/// The measures of too few people: why there are none.
Measures refused(const EdgeList& edges, int least) {
  Measures measures;
  for (const auto& [name, title] :
       {std::pair{"density", "Density"}, {"centralization", "Centralization"}, {"parts", "Parts"}})
    measures.refuse(name, title, needs_words(least, "people", edges.people));
  return measures;
}

/// What was left out, in counts.
Bullets left_out(const EdgeList& edges) {
  Bullets lines;
  const auto add = [&](int number, const char* one, const char* many) {
    if (number > 0) lines.push_back(count_of(number, one, many));
  };
  add(edges.to_oneself, "tie to oneself is left out", "ties to oneself are left out");
  add(edges.doubled, "tie that stands twice counts once", "ties that stand twice count once");
  if (edges.unknown > 0)
    lines.push_back("some names are nobody's on the roster, and count as people of their own");
  return lines;
}

}  // namespace

Page edges_report(const Request& request, const EdgeList& edges) {
  const int least = number_setting(request.db(), "min_group_staff");
  const Measures measures = edges.people < least ? refused(edges, least) : measures_of(edges);
  Page page = begin_page(request, "network of an edge list", {request.as_of, request.as_of});
  page.sections.push_back({"Measures", {measures.for_readers()}});
  if (const Bullets lines = left_out(edges); !lines.empty())
    page.sections.push_back({"What the file held besides", {lines}});
  page.sections.push_back(
      {"",
       {std::string("Centralization is 0 where all are alike and 1 where everything goes through "
                    "one of them; who that is, is said nowhere. A network of ties that people "
                    "named says who was named, not who helps. Not for evaluation of staff.")}});
  page.tables.push_back(measures.table("network", "Network"));
  return page;
}

}  // namespace collab
