// The roles and groups that school data gives a member of staff.
#pragma once
#include <optional>
#include <vector>

#include "exchange/sis/sis.h"

namespace collab {

class SisRoles {
 public:
  SisRoles(const SisData& data, Date today);

  /// Fills in roles, their dates, grades, departments and subjects from somebody's posts at the
  /// school.
  void fill(RosterRow& row, const std::vector<const SisPost*>& here,
            const std::vector<const SisPost*>& gone) const;
  /// The last day of the last role, where all have ended.
  std::optional<Date> lapsed_on(const RosterRow& row) const;

 private:
  void fill_roles(RosterRow& row, const std::vector<const SisPost*>& here) const;
  void fill_groups(RosterRow& row, const std::vector<const SisPost*>& here) const;
  const SisClass* taught(const SisPost& post) const;

  const SisData& data_;
  Date today_;
  bool has_grades_ = false;
  bool has_subjects_ = false;
  bool has_departments_ = false;
};

}  // namespace collab
