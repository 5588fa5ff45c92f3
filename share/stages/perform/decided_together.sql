-- id: P8
-- title: Most decisions are made together
-- next: note how decisions are made, and make the next one together
-- command: collab decision edit DECISION --mode WORD
-- source: shared leadership; criteria are ours
--
-- of the decisions of the last 8 school weeks that say how they were made, more than half were made by
-- consensus, by vote, or after asking others; not judged with fewer than 3
SELECT
  look.team,
  look.day,
  CASE WHEN count(decision.id) >= 3 THEN
    2 * total(decision.mode IN ('consensus', 'vote', 'consulted')) > count(decision.id)
  END AS met,
  max(decision.decided_on) AS at,
  CAST(total(decision.mode IN ('consensus', 'vote', 'consulted')) AS INTEGER) || ' of '
    || count(decision.id) || ' decisions' AS detail
FROM look
LEFT JOIN decision ON decision.team = look.team
  AND decision.decided_on BETWEEN look.recent_from AND look.day
  AND decision.mode IS NOT NULL
GROUP BY look.team, look.day
