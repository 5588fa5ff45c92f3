"""Rosters of many rows; see large.sh.

Four times the rows may take about four times the time of the processor, and a row so many bytes of memory beyond what
the program needs for few. A machine that is busy elsewhere can slow one run down: each is measured up to three times,
as long as the least of them look too slow."""
import os, subprocess, sys
from itertools import chain

from school import School, check, finish, place

collab, rows = sys.argv[1], int(sys.argv[2])
most_bytes_a_row = 8000
steps = 4
most_ratio = 8  # sixteen is what squares would take


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


def import_all(folder, how, source, people):
    """Seconds and bytes of each import of one source: into an empty school, and once more, when nothing is new."""
    school = School(collab, folder)
    seen = []
    for time in times:
        more = ["--end-missing"] if "end" in time else []
        code, seconds, memory = measured(school, "import", how, source, "-q", *more)
        check(code == 0, f"{folder}, {time}: exit {code}")
        seen.append((seconds, memory))
        print(f"{os.path.basename(folder)}, {time}: {seconds:.2f} s, {memory / 2**20:.1f} MiB")
    recorded = school.rows_of("SELECT count(*) FROM person")[0][0]
    check(recorded == people, f"{folder}: {recorded} people")
    return seen


def compare(top, how, make, people):
    """Imports of few rows, of n and of 4n."""
    small = max(100, rows // 100)
    sources = {count: make(top, count) for count in (small, rows, steps * rows)}
    least, memory = {}, {}
    for attempt in range(3):
        for count, source in sources.items():
            folder = os.path.join(top, f"{how}-{count}-rows-{attempt}")
            seen = import_all(folder, how, source, people(count))
            memory.setdefault(count, [most for _, most in seen])
            seconds = sum(seconds for seconds, _ in seen)
            least[count] = min(least.get(count, seconds), seconds)
        ratio = least[steps * rows] / max(least[rows], 0.01)
        if ratio < most_ratio:
            break
    check(ratio < most_ratio, f"{how}: {steps} times the rows take {ratio:.1f} times as long")
    for time, many, few in zip(times, memory[steps * rows], memory[small]):
        more = (many - few) / steps / rows
        check(more < most_bytes_a_row, f"{how}, {time}: {more:.0f} bytes a row")


with place() as top:
    compare(top, "people", staff_table, lambda count: count)
    compare(top, "oneroster", oneroster, lambda count: (count + 4) // 5)
finish()
