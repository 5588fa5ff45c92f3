# The school year 2025-26, week by week.

day 2025-08-25
collab meeting record - <<'END'
# Grade 3 PLC, Monday, August 25, 2025

- Facilitator: Ana Ruiz. Notes: Cy Ng
- Here: all

## 3. Today

Focus: 1

- Year plan for reading (Ana, 25 min)

## 4. We decided

- Weekly exit tickets in reading (all agreed, look again Nov 3)

## 5. Next steps

- Ben: share last year's unit calendar by Fri Aug 29
END

day 2026-11-23
