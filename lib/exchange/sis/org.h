// Which of the schools in a roster set is meant.
#pragma once
#include <optional>
#include <set>
#include <string>

#include "exchange/sis/sis.h"

namespace collab {

/// A school with what lies below it (departments, colleges); or all there is.
class OrgScope {
 public:
  OrgScope() = default;
  OrgScope(SisOrg org, std::set<std::string> ids) : org_(std::move(org)), ids_(std::move(ids)) {}
  /// True for an org that belongs to it, and for an empty one, which is nowhere else.
  bool covers(const std::string& org) const { return ids_.empty() || ids_.count(org) != 0; }
  /// The school, or nothing where all is taken.
  const std::optional<SisOrg>& org() const { return org_; }

 private:
  std::optional<SisOrg> org_;
  std::set<std::string> ids_;
};

/// The school of that id or name, or the only one. Throws Error(usage) listing the schools where
/// there are several and none is named, Error(not_found) with a suggestion where there is no such.
OrgScope org_scope(const SisData& data, const std::optional<std::string>& wanted);

/// "Contoso Middle School", or the id where it is not known by name.
std::string org_words(const SisData& data, const std::string& id);

}  // namespace collab
