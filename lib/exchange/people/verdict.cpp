// See verdict.h.
#include "exchange/people/verdict.h"

#include "base/text/text.h"
#include "model/people/same_name.h"

namespace collab {

bool same_value(const RosterField& field, const FieldText& a, const FieldText& b) {
  if (field.value == RosterValue::weekdays) return a.value_or("all") == b.value_or("all");
  const bool loose = field.value == RosterValue::list || field.name == "email";
  if (!loose || !a || !b) return a == b;
  return folded(*a) == folded(*b);
}

bool only_spelled_worse(const RosterField& field, const FieldText& file, const FieldText& here) {
  if (field.name != "name" && field.name != "preferred_name") return false;
  return file && here && name_key(*file) == name_key(*here) && is_poorer_spelling(*file, *here);
}

Verdict judge(const RosterField& field, const std::optional<FieldText>& base, const FieldText& file,
              const FieldText& here) {
  if (same_value(field, file, here)) return Verdict::nothing;
  const bool known_before = base ? same_value(field, *base, file) : here.has_value();
  if (known_before) return file ? Verdict::keep : Verdict::nothing;
  return !base || same_value(field, *base, here) ? Verdict::take : Verdict::both;
}

}  // namespace collab
