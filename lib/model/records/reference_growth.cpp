// Words of the command line to links, hand-offs and practices.
#include "model/records/reference_growth.h"

#include "model/records/reference_number.h"

namespace collab {

TeamLink find_link(Db& db, std::string_view word) {
  return find_numbered(db, word, 'C', link_by_id);
}

HandOff find_hand_off(Db& db, std::string_view word) {
  return find_numbered(db, word, 'O', hand_off_by_id);
}

Practice find_practice(Db& db, std::string_view word) {
  return find_numbered(db, word, 'H', practice_by_id);
}

}  // namespace collab
