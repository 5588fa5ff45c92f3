"""Rosters as they come when something has gone wrong on their way; see spoilt.sh.

Every file of every set is spoilt in each way, and the set is imported into a new school. What only looks different
gives the same people. Anything else is read, and then each row is accounted for, or it is refused with its place, and
then the workspace is as it was."""
import csv, io, os, random, re, shutil, sys

from school import School, check, finish, place, table

collab, data = sys.argv[1:3]
dice = random.Random(12)
told = ("users.csv", "Teacher.csv", "Student.csv", "roles.csv", "enrollments.csv", "TeacherRoster.csv", "staff.csv")
read = ("manifest.csv", "orgs.csv", "classes.csv", "school.csv", "section.csv", *(name.lower() for name in told))
staff = """Employee ID,Full name,E-mail,Role,Grade,Hire date,FTE
00417,Ana Ruiz,a.ruiz@mg.example,teacher,3,2019-08-12,1
00418,"O'Neil, Ben",b.oneil@mg.example,Parapro,,2021-01-04,0.5
00419,Zoë Brontë,z.bronte@mg.example,teacher; coach,4,2016-08-15,100%
00420,Kim Wong,k.wong@mg.example,teacher,3,2018-08-13,1
00421,Dara Okafor,d.okafor@mg.example,principal,,2011-07-01,1
00422,Søren Friis,s.friis@mg.example,librarian,,2020-08-17,0.8
00423,Kim Wong,kim.wong@mg.example,counselor,,2022-08-15,1
00424,Lee Stone,l.stone@mg.example,student,5,,
"""
oneroster = {
    "manifest.csv": "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.orgs,bulk\n"
                    "file.users,bulk\nfile.classes,bulk\nfile.enrollments,bulk\n",
    "orgs.csv": "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
                "s1,,,École Élémentaire,school,1,\n",
    "users.csv": "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
                 "familyName,identifier,email,phone,password\n"
                 "u1,,,true,s1,teacher,aruiz,,Ana,Ruiz,0417,a.ruiz@mg.example,555-0101,Sesame\n"
                 "u2,,,true,s1,aide,boneil,,Ben,O'Neil,0418,b.oneil@mg.example,,\n"
                 "u3,,,true,s1,administrator,zbronte,,Zoë,Brontë,0419,z.bronte@mg.example,,\n"
                 "u4,,,true,s1,student,lstone,,Lee,Stone,,,,\nu5,,,true,s1,parent,pstone,,Pat,Stone,,,555-0102,\n"
                 "u6,tobedeleted,,true,s1,teacher,iroy,,Ira,Roy,0420,i.roy@mg.example,,\n",
    "classes.csv": "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
                   "schoolSourcedId,termSourcedIds,subjects\nk1,,,Reading,03,,,scheduled,,s1,,Reading\n",
    "enrollments.csv": "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary\n"
                       "e1,,,k1,s1,u1,teacher,true\ne2,,,k1,s1,u4,student,false\n",
}


def lines_of(text, end="\n"):
    """A table as text again, as plain as the ends of its lines."""
    out = io.StringIO()
    csv.writer(out, lineterminator=end).writerows(text)
    return out.getvalue()


def shuffled_rows(rows):
    body = rows[1:]
    dice.shuffle(body)
    return rows[:1] + body


def shuffled_columns(rows):
    order = list(range(len(rows[0])))
    dice.shuffle(order)
    return [[row[at] if at < len(row) else "" for at in order] for row in rows]


def doubled_column(rows):
    return [row + row[:1] for row in rows]


def broken_cell(rows):
    """A new line within the last cell that has a word in it."""
    rows = [list(row) for row in rows]
    if len(rows) > 1 and rows[-1]:
        at = max((at for at, cell in enumerate(rows[-1]) if cell), default=0)
        rows[-1][at] = rows[-1][at][:2] + "\n" + rows[-1][at][2:]
    return rows


# The ways: the name, what it makes of the text of a file, and whether the same people must come of it.
same = {
    "crlf": lambda text: lines_of(table(text), "\r\n").encode(),
    "cr": lambda text: lines_of(table(text), "\r").encode(),
    "lf": lambda text: lines_of(table(text)).encode(),
    "shuffled rows": lambda text: lines_of(shuffled_rows(table(text))).encode(),
    "shuffled columns": lambda text: lines_of(shuffled_columns(table(text))).encode(),
    "blank lines": lambda text: re.sub(r"\n(?=.)", "\n\n", lines_of(table(text))).encode(),
    "without a last end": lambda text: lines_of(table(text)).rstrip("\n").encode(),
    "bom": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "utf-16": lambda text: text.encode("utf-16"),
    "utf-16 without a mark": lambda text: text.encode("utf-16-le"),
    "utf-16, the other way round": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
}
other = {
    "empty": lambda text: b"",
    "header alone": lambda text: lines_of(table(text)[:1]).encode(),
    "doubled column": lambda text: lines_of(doubled_column(table(text))).encode(),
    "doubled rows": lambda text: lines_of(table(text) + table(text)[1:]).encode(),
    "new line in a cell": lambda text: lines_of(broken_cell(table(text))).encode(),
    "open quote": lambda text: text.replace(",", ',"', 1).encode(),
    "a value too many": lambda text: (lines_of(table(text)) + "x,y" + "," * len(table(text)[0]) + "\n").encode(),
    "latin-1": lambda text: text.encode("latin-1", "replace"),
    "zeros": lambda text: text.encode()[: len(text) // 2] + bytes(64) + text.encode()[len(text) // 2:],
}
for part in (1, 2, 3, 5, 7, 9):
    other[f"cut at {part}0 %"] = lambda text, part=part: text.encode()[: len(text.encode()) * part // 10]


class Set:
    """Files, and the words that import them."""

    def __init__(self, name, files, *words):
        self.name, self.files, self.words = name, files, words

    def import_into(self, school, spoilt, *more):
        source = os.path.join(school.folder, "source")
        shutil.rmtree(source, ignore_errors=True)
        os.makedirs(source)
        for name, given in {**self.files, **spoilt}.items():
            with open(os.path.join(source, name), "wb") as file:
                file.write(given if isinstance(given, bytes) else given.encode())
        where = os.path.join(source, "staff.csv") if self.words[0] == "people" else source
        return school.run("import", self.words[0], where, *self.words[1:], "--report", "-", "--yes", *more)


def sets():
    yield Set("a table", {"staff.csv": staff}, "people")
    yield Set("a OneRoster set", oneroster, "oneroster")
    for short, *words in (("roster-hub-en-or11", "oneroster"), ("oat-or11", "oneroster"), ("planets", "oneroster"),
                          ("sds/SDS_v2", "sds", "--org", "10002"), ("sds/SDS_v2.1", "sds", "--org", "110003"),
                          ("sds/SDS_Format/25_Users", "sds", "--org", "10001"),
                          ("sds/SDS_Format/Min_Required_Attributes", "sds", "--org", "10001")):
        folder = os.path.join(data, short)
        if not os.path.isdir(folder):
            continue
        files = {}
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), encoding="utf-8-sig", errors="replace", newline="") as file:
                files[name] = file.read()
        yield Set(short, {name: text for name, text in files.items() if name.endswith(".csv")}, *words)


def text_of(given):
    """The text of a file as a reader would guess it."""
    if given[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return given.decode("utf-16")
    if given[1:2] == b"\0":
        return given.decode("utf-16-le")
    try:
        return given.decode("utf-8-sig")
    except UnicodeDecodeError:
        return given.decode("latin-1")


def rows_told(done, given, name, what):
    """Each row of the file is in the report, once."""
    text = text_of(given).replace("\r\n", "\n").replace("\r", "\n")
    rows = [row for row in table(text) if any(cell.strip() for cell in row)]
    lines = [line for line, _, _ in done.report()[name]]
    check(len(lines) == len(rows) - 1, f"{what}: {len(rows) - 1} rows, and told of {len(lines)}")
    check(len(set(lines)) == len(lines), f"{what}: a row is told of twice")


def people_of(school):
    people = school.people("handle", "name", "role", "grade", "email", "staff_id")
    return sorted(sorted(person.items()) for person in people)


class Trial:
    """A set, a school that nobody is in, and one that has taken the set whole."""

    def __init__(self, each, top):
        self.each = each
        self.school = School(collab, os.path.join(top, re.sub("[ /]", "-", each.name), "empty"))
        self.full = School(collab, os.path.join(top, re.sub("[ /]", "-", each.name), "full"))
        self.code = each.import_into(self.full, {}).code
        self.people = people_of(self.full)
        self.before, self.before_full = self.school.rows(), self.full.rows()
        self.start = self.school.stored_files()

    def refused(self, done, what):
        check(self.school.rows() == self.before, f"{what}: refused, and the workspace has changed")
        placed = re.search(r"error: \S*/source/[^ ]+(:\d+)?: ", done.err)
        whole = re.search("no staff (at '[^']*' )?in '|has no people in it|holds \\d schools|has no school", done.err)
        check(placed or whole, f"{what}: refused without a place: {done.err[:300]}")
        check(done.out == "", f"{what}: refused, and yet an answer")

    def spoil(self, name, way, given, same_people, undo, *more):
        """One file of the set, spoilt in one way."""
        what = f"{self.each.name}, {name}, {way}"
        done = self.each.import_into(self.school, {name: given}, *more)
        check(done.code in (0, 2, 4, 5), f"{what}: exit {done.code}: {done.err[:300]}")
        check(not same_people or done.code == self.code, f"{what}: exit {done.code}: {done.err[:300]}")
        if done.code != 0:
            return self.refused(done, what)
        if name in told:
            rows_told(done, given, name, what)
        check(not same_people or people_of(self.school) == self.people, f"{what}: other people")
        if undo:
            check(self.school.run("undo", "--yes").code == 0, f"{what}: cannot be undone")
            after = self.school.rows()
            left = [table for table in self.before
                    if table not in ("operation", "sqlite_sequence") and after[table] != self.before[table]]
            check(not left, f"{what}: undo leaves something in {left}")
        self.school.restore(self.start)

    def spoil_again(self, name, way, given):
        """The same for a school that has them all: who is missing would be ended."""
        what = f"{self.each.name}, {name}, {way}, once more"
        done = self.each.import_into(self.full, {name: given}, "--dry-run", "--end-missing")
        check(done.code in (0, 2, 4, 5), f"{what}: exit {done.code}: {done.err[:300]}")
        check(self.full.rows() == self.before_full, f"{what}: a dry run wrote something")


def all_ways(trial):
    for name, text in trial.each.files.items():
        if name.lower() not in read:
            continue
        for way, make in same.items():
            trial.spoil(name, way, make(text), True, way == "shuffled rows")
        latin = text.encode("latin-1", "replace")
        trial.spoil(name, "latin-1 and its option", latin, True, False, "--encoding", "latin1")
        for way, make in other.items():
            trial.spoil(name, way, make(text), False, way == "new line in a cell")
            if name in told and way.startswith(("cut", "doubled", "new line")):
                trial.spoil_again(name, way, make(text))


with place() as top:
    for each in sets():
        all_ways(Trial(each, top))
finish()
