// The records of voices and their answers.
#include "model/partner/voice.h"

namespace collab {
namespace {

constexpr const char* voices_where = R"sql(
SELECT id, said_by, said, said_on, place, partner, team, answer, done_on, decision, action
FROM voice
WHERE (:id IS NULL OR id = :id)
  AND (:partner IS NULL OR partner = :partner)
  AND (:team IS NULL OR team = :team)
  AND (:open_on IS NULL
       OR (said_on <= :open_on AND (done_on IS NULL OR done_on > :open_on)))
  AND (:done_from IS NULL OR done_on BETWEEN :done_from AND :done_to)
ORDER BY said_on, id)sql";

std::vector<Voice> voices_in(Statement rows) {
  std::vector<Voice> found;
  while (rows.step())
    found.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.day(3), rows.text_or(4),
                     rows.integer_or(5), rows.integer_or(6), rows.text_or(7), rows.day_or(8),
                     rows.integer_or(9), rows.integer_or(10)});
  return found;
}

}  // namespace

std::optional<Voice> voice_by_id(Db& db, Id id) {
  const auto found = voices_in(db.query(voices_where, {{":id", id}}));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Voice> voices(Db& db, const VoiceFilter& filter) {
  const auto& done = filter.done_in;
  return voices_in(
      db.query(voices_where, {{":partner", filter.partner},
                              {":team", filter.team},
                              {":open_on", filter.open_on},
                              {":done_from", done ? Bound(done->from) : Bound(std::nullopt)},
                              {":done_to", done ? Bound(done->to) : Bound(std::nullopt)}}));
}

constexpr const char* insert_voice = R"sql(
INSERT INTO voice (said_by, said, said_on, place, partner, team, answer, done_on, decision, action)
VALUES (:said_by, :said, :said_on, :place, :partner, :team, :answer, :done_on, :decision,
        :action))sql";

Id add_voice(Db& db, const Voice& voice) {
  return db.insert(insert_voice, {{":said_by", voice.said_by},
                                  {":said", voice.said},
                                  {":said_on", voice.said_on},
                                  {":place", voice.place},
                                  {":partner", voice.partner},
                                  {":team", voice.team},
                                  {":answer", voice.answer},
                                  {":done_on", voice.done_on},
                                  {":decision", voice.decision},
                                  {":action", voice.action}});
}

constexpr const char* update_voice = R"sql(
UPDATE voice
SET said_by = :said_by,
    said = :said,
    said_on = :said_on,
    place = :place,
    partner = :partner,
    team = :team,
    answer = :answer,
    done_on = :done_on,
    decision = :decision,
    action = :action
WHERE id = :id)sql";

void store_voice(Db& db, const Voice& voice) {
  db.run(update_voice, {{":id", voice.id},
                        {":said_by", voice.said_by},
                        {":said", voice.said},
                        {":said_on", voice.said_on},
                        {":place", voice.place},
                        {":partner", voice.partner},
                        {":team", voice.team},
                        {":answer", voice.answer},
                        {":done_on", voice.done_on},
                        {":decision", voice.decision},
                        {":action", voice.action}});
}

void remove_voice(Db& db, Id id) { db.run("DELETE FROM voice WHERE id = :id", {{":id", id}}); }

}  // namespace collab
