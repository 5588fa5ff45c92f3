"""Rosters of many rows; see large.sh.

Twice the rows may take about twice the time of the processor, and a row so many bytes of memory beyond what the
program needs for few."""
import os, subprocess, sys
from itertools import chain

from school import School, check, finish, place

collab, rows = sys.argv[1], int(sys.argv[2])
most_bytes_a_row = 8000
most_ratio = 3  # four is what squares would take


def measured(school, *words):
    """Exit code, seconds of the processor, and bytes at the most."""
    env = {"PATH": "/usr/bin:/bin", "COLLAB_NOW": str(school.now), "COLLAB_USER": "tester", "LC_ALL": "C.UTF-8"}
    with open(os.path.join(school.folder, "err"), "w") as err:
        process = subprocess.Popen([collab, "-C", school.folder, *words], stderr=err, env=env)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def word(number):
    """A name of letters, another for each number."""
    letters = ""
    while number or len(letters) < 4:
        number, at = divmod(number, 20)
        letters += "bcdfghjklmnpqrstvwxz"[at] + "aeiou"[number % 5]
    return letters.capitalize()


def staff_table(folder, count):
    path = os.path.join(folder, f"staff{count}.csv")
    with open(path, "w") as file:
        file.write("staff_id,name,email,role,grade,start,fte\n")
        for i in range(count):
            file.write(f"{100000 + i},{word(i * 7)} {word(i)},t{i}@large.example,teacher,{i % 6},2019-08-12,1\n")
    return path


def write(folder, name, lines):
    with open(os.path.join(folder, name), "w") as file:
        for line in lines:
            file.write(line + "\n")


def user(i):
    role = "student" if i % 5 else "teacher"
    return f"u{i},true,s1,{role},t{i},{word(i * 7)},{word(i)},{100000 + i},t{i}@large.example"


def enrolment(i, users, classes):
    at = i % users
    return f"e{i},k{i % classes},s1,u{at},{'student' if at % 5 else 'teacher'}"


def oneroster(folder, count):
    """Four times as many enrolments, of as many users, a fifth of whom are teachers."""
    path = os.path.join(folder, f"set{count}")
    os.makedirs(path)
    classes = count // 10
    write(path, "manifest.csv", ["propertyName,value", "oneroster.version,1.1",
                                 *(f"file.{name},bulk" for name in ("orgs", "users", "classes", "enrollments"))])
    write(path, "orgs.csv", ["sourcedId,name,type", "s1,Large,school"])
    write(path, "users.csv", chain(
        ["sourcedId,enabledUser,orgSourcedIds,role,username,givenName,familyName,identifier,email"],
        (user(i) for i in range(count))))
    write(path, "classes.csv", chain(["sourcedId,title,grades,schoolSourcedId,subjects"],
                                     (f"k{i},Class {i},{i % 6 + 1},s1,Reading" for i in range(classes))))
    write(path, "enrollments.csv", chain(["sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role"],
                                         (enrolment(i, count, classes) for i in range(4 * count))))
    return path


times = ("first", "again", "again, end-missing")


def compare(top, how, make, people):
    """Each import of n and 2n rows: into an empty school, and once more, when nothing is new."""
    seen = {}
    small = max(100, rows // 100)
    for count in (small, rows, 2 * rows):
        school = School(collab, os.path.join(top, f"{how}{count}"))
        source = make(top, count)
        for time in times:
            more = ["--end-missing"] if "end" in time else []
            code, seconds, memory = measured(school, "import", how, source, "-q", *more)
            check(code == 0, f"{how}, {count} rows, {time}: exit {code}")
            seen[time, count] = seconds, memory
            print(f"{how}, {count} rows, {time}: {seconds:.2f} s, {memory / 2**20:.1f} MiB")
        recorded = school.rows_of("SELECT count(*) FROM person")[0][0]
        check(recorded == people(count), f"{how}, {count} rows: {recorded} people")
    ratio = sum(seen[time, 2 * rows][0] for time in times) / max(sum(seen[time, rows][0] for time in times), 0.01)
    check(ratio < most_ratio, f"{how}: twice the rows take {ratio:.1f} times as long")
    for time in times:
        more = (seen[time, 2 * rows][1] - seen[time, small][1]) / 2 / rows
        check(more < most_bytes_a_row, f"{how}, {time}: {more:.0f} bytes a row")


with place() as top:
    compare(top, "people", staff_table, lambda count: count)
    compare(top, "oneroster", oneroster, lambda count: (count + 4) // 5)
finish()
