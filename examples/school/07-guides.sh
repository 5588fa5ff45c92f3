# Before Maple Grove started mentoring and lesson study it asked itself the guides' questions; in November it
# asked some of them again.

day 2026-08-19
collab guide answer mentoring mentors partly --by s.whitman --because 'four want to, two of them for the first time'
collab guide answer mentoring training no --by s.whitman --because 'the district trains in October'
collab guide answer mentoring time no --by t.morales --because 'the schedule was printed before we asked'
collab guide answer mentoring evaluation yes --by s.whitman
collab guide answer mentoring match yes --by t.morales
collab guide answer mentoring load 'not known' --by t.morales

day 2026-09-14
collab guide answer lessonstudy question yes --by d.okafor --because 'why do so many count marks on a number line'
collab guide answer lessonstudy group yes --by d.okafor
collab guide answer lessonstudy release partly --by t.morales --because 'one lesson is covered, the second is not yet'
collab guide answer lessonstudy hour yes --by d.okafor --because 'every second Monday block'
collab guide answer lessonstudy safe yes --by s.whitman
collab guide answer lessonstudy other no --by k.wong

day 2026-11-16
collab guide answer mentoring training yes --by s.whitman --because 'two days in October, all four were there'
collab guide answer mentoring time partly --by t.morales --because 'three of four pairs have an hour'
collab guide answer lessonstudy other yes --by k.wong --because 'a mathematics educator from the university reads the plan'

day 2026-11-23
