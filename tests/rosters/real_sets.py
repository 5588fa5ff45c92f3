"""What becomes of each roster set under the data's folder; see real_sets.sh.

Each line of real_sets.txt is a set, how it is read and for which school, and what comes of it: the exit code, how many
people are new, changed, unchanged and left out the first time, the reasons for those left out, and how many are new,
changed and unchanged the second time. The counts are made a second time here, from the bare files."""
import collections, csv, os, sys

from school import School, check, faults, finish, first_complaint, place

data, collab = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))
no_staff = {"student", "guardian", "parent", "relative", "relatives", "other", ""}
secret_columns = ("password", "phone", "sms", "birthdate", "birthcity", "sex", "studentpassword", "student number",
                  "graduation year", "metadata.phoneticgivenname", "metadata.phoneticfamilyname")


def sets():
    """Folders with CSV files in them, and how each is read."""
    for folder, _, names in sorted(os.walk(data)):
        if not any(name.endswith(".csv") for name in names):
            continue
        short = os.path.relpath(folder, data)
        for how in ("oneroster", "sds"):
            yield short, how, ""
        for org in sorted({row.get("sourcedId") or row.get("SIS ID") for row in orgs_of(folder)} - {None, ""}):
            yield short, "sds" if short.startswith("sds") else "oneroster", org
    yield os.path.join("planets", "teachers.csv"), "people", ""


def rows_of(folder, name):
    for there in os.listdir(folder):
        if there.lower() == name.lower():
            with open(os.path.join(folder, there), encoding="utf-8-sig", errors="replace", newline="") as file:
                return list(csv.DictReader(file))
    return []


def orgs_of(folder):
    return rows_of(folder, "orgs.csv") or rows_of(folder, "School.csv")


def user_files(folder):
    return [name for name in sorted(os.listdir(folder)) if name in ("users.csv", "Teacher.csv", "Student.csv")]


def schools_below(folder, org):
    below = {org}
    for _ in orgs_of(folder):
        below |= {row["sourcedId"] for row in orgs_of(folder) if row.get("parentSourcedId") in below}
    return below


def staff_ids(folder, org):
    """Who is on the staff of the school, by the plainest reading of the files."""
    where = schools_below(folder, org) if org else {row["sourcedId"] for row in orgs_of(folder) if "sourcedId" in row}
    if os.path.exists(os.path.join(folder, "Teacher.csv")):
        return {row["SIS ID"] for row in rows_of(folder, "Teacher.csv") if not org or row["School SIS ID"] == org}
    at = {row["sourcedId"]: row.get("orgSourcedId") or row.get("schoolSourcedId")
          for row in rows_of(folder, "classes.csv")}
    posts = [(row["sourcedId"], row.get("orgSourcedIds") or "", row.get("role") or "")
             for row in rows_of(folder, "users.csv")]
    posts += [(row["userSourcedId"], row["orgSourcedId"], row["role"]) for row in rows_of(folder, "roles.csv")]
    posts += [(row["userSourcedId"], row.get("schoolSourcedId") or at[row["classSourcedId"]], row["role"])
              for row in rows_of(folder, "enrollments.csv")]
    return {user for user, orgs, role in posts
            if role.lower() not in no_staff and where & {org.strip() for org in orgs.split(",")}}


def check_people(school, folder, org, what):
    """Exactly the staff is recorded."""
    wanted = staff_ids(folder, org)
    stored = school.source_ids() - {"oneroster", "sds"}
    check(stored == wanted, f"{what}: {sorted(stored ^ wanted)} are stored and no staff, or staff and not stored")


def secrets_of(folder, staff):
    """Words that no file of the workspace may hold, and what stands in cells that no column may hold."""
    words, cells = set(), set()
    for name in os.listdir(folder):
        for row in rows_of(folder, name):
            plain = {key.lower(): value for key, value in row.items() if key and isinstance(value, str) and value}
            words |= {value for key, value in plain.items() if any(key.endswith(each) for each in secret_columns)}
            user = plain.get("sourcedid") or plain.get("sis id")
            is_person = "username" in plain or "givenname" in plain
            if not is_person or user in staff:
                continue
            cells |= {plain.get(key) for key in ("username", "email", "familyname", "last name", "student number")}
            given = plain.get("givenname") or plain.get("first name")
            cells |= {user, f"{given} {plain.get('familyname') or plain.get('last name')}"}
    return {word for word in words if len(word) > 5}, cells - {None}


def check_secrets(school, folder, staff, what):
    words, cells = secrets_of(folder, staff)
    stored = school.stored().lower()
    for word in words:
        check(word.lower().encode() not in stored, f"{what}: the workspace holds '{word}'")
    lower = {cell.lower() for cell in cells}
    for name, rows in school.rows().items():
        for row in rows:
            for cell in row:
                check(not (isinstance(cell, str) and cell.lower() in lower), f"{what}: {name} holds '{cell}'")
    return len(words) + len(cells)


def reasons_of(done, files):
    report = done.report()
    why = collections.Counter("at another school" if reason.startswith("at ") else reason
                              for file in files for _, fate, reason in report[file] if fate == "left out")
    return "; ".join(f"{number} {reason}" for reason, number in sorted(why.items()))


def seen(top, short, how, org):
    """The line of the table, without its first three cells."""
    what = f"{short}, {how} {org}"
    source = os.path.join(data, short)
    school = School(collab, os.path.join(top, what.replace("/", " ")))
    words = ["import", how, source, "--report", "-", *(["--org", org] if org else [])]
    before = school.rows()
    done = school.run(*words)
    folder = source if os.path.isdir(source) else os.path.dirname(source)
    check(done.code in (0, 2, 4, 5), f"{what}: exit {done.code}: {done.err[:200]}")
    if done.code != 0:
        check(school.rows() == before, f"{what}: refused, and the workspace has changed")
        check(done.out == "", f"{what}: refused, and yet an answer")
        staff = staff_ids(folder, org) if org else {}
        check(not staff, f"{what}: refused, and there is staff: {sorted(staff)}")
        return [str(done.code), *"-" * 4, first_complaint(done, folder), *"-" * 3], 0
    files = user_files(folder)
    fates = done.fates(*files)
    rows = sum(len(rows_of(folder, name)) for name in files)
    check(sum(fates.values()) == rows, f"{what}: {rows} rows, and told of {sum(fates.values())}")
    check_people(school, folder, org, what)
    looked_for = check_secrets(school, folder, staff_ids(folder, org), what)
    again = school.run(*words).fates(*files)
    return [str(done.code), *(str(fates[fate]) for fate in ("kept", "updated", "unchanged", "left out")),
            reasons_of(done, files), *(str(again[fate]) for fate in ("kept", "updated", "unchanged"))], looked_for


with place() as top:
    lines, looked_for = [], 0
    for short, how, org in sets():
        cells, secrets = seen(top, short, how, org)
        looked_for += secrets
        lines.append("\t".join([short, how, org, *cells]))
    check(looked_for > 300, f"only {looked_for} secrets to look for")
expected = os.path.join(here, "real_sets.txt")
if os.environ.get("COLLAB_REWRITE_GOLDEN"):
    with open(expected, "w") as file:
        file.write("\n".join(lines) + "\n")
with open(expected) as file:
    known = file.read().splitlines()
for line in sorted(set(known) ^ set(lines)):
    faults.append(("missing: " if line in known else "new: ") + line)
finish()
