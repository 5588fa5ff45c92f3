"""A year of weekly imports; see year.sh.

staff.py knows the truth of each week. Each week's file is first sent in a way that must be refused, or is read and
mended by the whole file; then whole. After that everybody recorded is whom staff.py says, with the handle and the
number that they had from the first day."""
import csv, io, os, random, sys, time

from school import School, check, faults, finish, place, today
from staff import Staff, plain

collab, (count, weeks, seed) = sys.argv[1], map(int, sys.argv[2:5])
week_seconds = 7 * 86400


def text_of(rows, delimiter=",", end="\n"):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue()


class Table:
    """The staff as a plain table."""
    how = "people"

    def __init__(self, folder):
        self.source = os.path.join(folder, "staff.csv")

    def rows(self, humans):
        return [["Employee ID", "Name", "E-mail", "Role"],
                *([each.staff_id, each.name, each.mail, each.role] for each in humans)]

    def write(self, rows, dice):
        """The table, with what a program that saves it may change."""
        delimiter, end, code = dice.choice([(",", "\n", "utf-8"), (";", "\r\n", "utf-8-sig"), ("\t", "\r\n", "utf-16")])
        body = rows[1:]
        dice.shuffle(body)
        order = list(range(len(rows[0])))
        dice.shuffle(order)
        self.write_bytes(text_of([[row[at] for at in order] for row in rows[:1] + body], delimiter, end).encode(code))

    def write_bytes(self, given):
        with open(self.source, "wb") as file:
            file.write(given)


class Sis:
    """The staff among students, as a OneRoster set."""
    how = "oneroster"

    def __init__(self, folder):
        self.source = os.path.join(folder, "set")
        os.makedirs(self.source)
        self.file("manifest.csv", "propertyName,value\noneroster.version,1.1\nfile.orgs,bulk\nfile.users,bulk\n")
        self.file("orgs.csv", "sourcedId,name,type\ns1,School,school\n")

    def file(self, name, text):
        with open(os.path.join(self.source, name), "w") as file:
            file.write(text)

    def rows(self, humans):
        header = ["sourcedId", "status", "enabledUser", "orgSourcedIds", "role", "username", "givenName", "familyName",
                  "identifier", "email"]
        return [header, *([each.source, "active", "true", "s1", each.role, each.mail.split("@")[0], each.given,
                           each.family, each.staff_id, each.mail] for each in humans)]

    def write(self, rows, dice):
        body = rows[1:]
        for i in range(40):
            body.append([f"st-{i}", "active", "true", "s1", "student", f"student{i}", "Child", f"Number{i}", "", ""])
        dice.shuffle(body)
        self.write_bytes(text_of(rows[:1] + body, end=dice.choice(["\n", "\r\n"])).encode())

    def write_bytes(self, given):
        with open(os.path.join(self.source, "users.csv"), "wb") as file:
            file.write(given)


class Year:
    def __init__(self, top, kind):
        self.school = School(collab, os.path.join(top, kind.how))
        self.school.run("school", "year", "add", "2027-08-16..2028-06-09")
        self.file = kind(self.school.folder)
        self.what, self.dice, self.staff = kind.how, random.Random(seed + 1), Staff(count, seed)
        self.refusals, self.week = 0, 0

    def send(self, *more):
        return self.school.run("import", self.file.how, self.file.source, "--end-missing", *more)

    def told(self, what):
        return f"{self.what}, week {self.week}: {what}"

    def refused(self, what, codes, *more):
        """The file that stands there is refused, and nothing has changed."""
        before = self.school.rows()
        done = self.send(*more)
        check(done.code in codes, self.told(f"{what}: exit {done.code}, not {codes}: {done.out}{done.err[:400]}"))
        check(self.school.rows() == before, self.told(f"{what}: refused, and the workspace has changed"))
        self.refusals += 1
        return done

    def spoil(self):
        """This week's file in a way that must be refused."""
        rows = self.file.rows(self.staff.here())
        way = self.dice.choice([self.cut, self.cut_within, self.cut_last_value, self.swapped_ids, self.doubled,
                                self.header_alone, self.others, self.lost_zeros])
        if self.week:
            way(rows)

    def cut(self, rows):
        keep = self.dice.randrange(len(rows) // 10, len(rows) * 4 // 5)
        self.file.write_bytes(text_of(rows[:keep]).encode())
        # Who is to be asked about by name may be among those who are still there.
        self.refused("cut at the end of a line", (5, 6) if self.staff.must_ask else (6,))

    def cut_within(self, rows):
        given = text_of(rows).encode()
        self.file.write_bytes(given[: self.dice.randrange(len(given) // 10, len(given) * 4 // 5)])
        self.refused("cut anywhere", (5, 6))

    def cut_last_value(self, rows):
        """Within the role of somebody of whom nothing is new; a cut that leaves a whole role leaves no trace."""
        if self.what != "people":
            return self.cut(rows)
        old = [row for row in rows[1:] if row[-1] != "paraprofessional" and  # "para" is the same
               not any(each.staff_id == row[0] for each in self.staff.touched)]
        last = self.dice.choice(old)
        given = text_of([row for row in rows if row is not last] + [last]).strip()
        self.file.write_bytes(given[: len(given) - self.dice.randrange(1, len(last[-1]) + 1)].encode())
        self.refused("cut in its last value", (5, 6) if self.staff.must_ask else (6,))

    def swapped_ids(self, rows):
        known = [at for at, row in enumerate(rows) if any(each.staff_id in row and each.handle and each not in
                 self.staff.touched for each in self.staff.here())]
        one, two = self.dice.sample(known, 2)
        at = self.dice.choice([0, rows[0].index("identifier") if "identifier" in rows[0] else 0])
        rows[one][at], rows[two][at] = rows[two][at], rows[one][at]
        self.file.write(rows, self.dice)
        self.refused("swapped ids", (5,))

    def doubled(self, rows):
        self.file.write(rows + [self.dice.choice(rows[1:])], self.dice)
        self.refused("a row twice", (5,))

    def header_alone(self, rows):
        self.file.write_bytes(text_of(rows[:1]).encode())
        self.refused("no rows", (5,))

    def others(self, _):
        other = Staff(max(20, count // 3), 99)
        for human in other.humans:
            human.staff_id, human.source = f"9{human.staff_id}", f"other-{human.source}"
            human.mail = human.mail.replace("school", "elsewhere")
        self.file.write(self.file.rows(other.humans), self.dice)
        self.refused("another school's", (5, 6))

    def lost_zeros(self, rows):
        at = rows[0].index("identifier") if "identifier" in rows[0] else 0
        self.file.write([rows[0], *(row[:at] + [row[at].lstrip("0")] + row[at + 1:] for row in rows[1:])], self.dice)
        self.refused("zeros lost", (5,))

    def few_missing(self):
        """Fewer than a tenth are missing: they end, and are back with the whole file."""
        rows = self.file.rows(self.staff.here())
        on_staff = sum(not each["ended_on"] for each in self.school.people("handle", "ended_on"))
        ending = sum(1 for each in self.staff.gone() if each.left_week == self.week)
        lose = on_staff // 10 - ending
        if self.staff.must_ask or lose < 1:
            return
        before = self.teams()
        self.file.write_bytes(text_of(rows[:-lose]).encode())
        done = self.send()
        check(done.code in (0, 3), self.told(f"a few rows missing: exit {done.code}: {done.err[:300]}"))
        self.whole()
        others = {each.handle for each in self.staff.here() if each not in self.staff.touched}
        changed = {each for each in before ^ self.teams() if each[1] in others}
        check(not changed, self.told(f"teams have changed: {sorted(changed)}"))

    def teams(self):
        members = self.school.rows_of("SELECT team, handle FROM membership JOIN person ON person.id = person "
                                      "WHERE until_on IS NULL")
        return set(members)

    def whole(self):
        """This week's file as it should be."""
        spelled = self.file.rows(self.staff.here())
        if self.dice.random() < 0.2 and self.what == "people":
            self.spell_worse(spelled)
        self.file.write(spelled, self.dice)
        more = []
        if self.staff.must_ask and self.staff.answers:
            self.refused("who is that?", (5,))
            for option, human in self.staff.answers:
                more += [option, human.staff_id + (f"={human.handle}" if option == "--same" else "")]
            self.staff.must_ask = False
        done = self.send(*more)
        check(done.code in (0, 3), self.told(f"whole: exit {done.code}: {done.err[:600]}"))
        self.staff.answers = []

    def spell_worse(self, rows):
        """Names without their accents, apostrophes and dashes; of those who have had that name for a while."""
        for row in rows[1:]:
            new = any(each.staff_id == row[0] and each in self.staff.touched for each in self.staff.here())
            row[1] = row[1] if new else self.dice.choice([plain(row[1]), row[1].upper()])

    def compare(self):
        people = self.school.people("handle", "name", "email", "staff_id", "ended_on")
        # Whose staff id is another's now can only be told by their handle.
        seen = {each["staff_id"] or each["handle"]: each for each in people}
        numbers = dict(self.school.rows_of("SELECT handle, id FROM person"))
        check(len(people) == len(self.staff.humans), self.told(f"{len(people)} people, not {len(self.staff.humans)}"))
        for human in self.staff.humans:
            is_here = seen.get(human.staff_id or human.handle)
            if not check(is_here, self.told(f"{human.name} ({human.staff_id}) is not there")):
                continue
            got = is_here["name"], is_here["email"], is_here["ended_on"]
            wanted = human.name, human.mail or "", human.ended
            check(got == wanted, self.told(f"{human.staff_id}: {got}, and not {wanted}"))
            own = is_here["handle"], numbers[is_here["handle"]]
            human.handle, human.number_here = human.handle or own[0], getattr(human, "number_here", own[1])
            check(own == (human.handle, human.number_here), self.told(f"{human.name} is {own} now"))

    def live(self):
        for self.week in range(weeks + 1):
            self.school.now = today - 13 * week_seconds + self.week * week_seconds
            day = time.strftime("%Y-%m-%d", time.gmtime(self.school.now - 5 * 3600))
            if self.week:
                self.staff.live(self.week, day)
            self.spoil()
            if self.week % 4 == 2:
                self.few_missing()
            self.whole()
            self.compare()
            if self.week == 0:
                self.make_teams()
            if len(faults) > 30:
                return
        print(f"{self.what}: {len(self.staff.humans)} people in {weeks} weeks, {self.refusals} files refused")

    def make_teams(self):
        humans = self.staff.humans
        for i in range(4):
            self.school.run("team", "new", f"team-{i}", "--name", f"Team {i}", "--kind", "plc")
            words = [each.handle for each in humans[i::5][:12]]
            done = self.school.run("team", "member", "add", f"team-{i}", *words)
            check(done.code == 0, f"team: {done.err}")


with place() as top:
    for kind in (Table, Sis):
        Year(top, kind).live()
finish()
