"""What becomes of each calendar under the data's folder; see real_feeds.sh.

Each line of real_feeds.txt is a file and what `calendar import --dry-run --all-day` makes of it without any school
year but the one that it names: its exit code, how many days are new, how many are left out, and the first reason."""
import collections, csv, datetime, io, json, os, random, re, subprocess, sys, tempfile

data, collab, reader = sys.argv[1:4]
here = os.path.dirname(os.path.abspath(__file__))
faults = []
env = {"PATH": "/usr/bin:/bin", "HOME": tempfile.gettempdir(), "COLLAB_NOW": "1795464000", "COLLAB_USER": "tester",
       "LC_ALL": "C.UTF-8"}


def run(*words, given=None):
    done = subprocess.run([collab, *words], input=given, capture_output=True, env=env, timeout=60)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def check(true, what):
    if not true:
        faults.append(what)


def workspace(folder, zone, *years):
    os.makedirs(folder)
    run("-C", folder, "init", "--school", "Test", "--code", "TST", "--tz", zone, "--school-year", years[0], "-q")
    for year in years[1:]:
        run("-C", folder, "school", "year", "add", year, "-q")
    return folder


def files():
    for folder, _, names in sorted(os.walk(data)):
        for name in sorted(names):
            if name.endswith((".ics", ".txt")) and not name.startswith("SOURCES"):
                yield os.path.join(folder, name)


def seen(path, school):
    code, out, err = run("-C", school, "calendar", "import", path, "--dry-run", "--all-day", "-f", "csv")
    check(code in (0, 3, 5), f"{path}: exit {code}: {err[:200]}")
    rows = list(csv.DictReader(io.StringIO(out)))
    what = collections.Counter(row["what"] for row in rows)
    why = collections.Counter(row["why"] for row in rows if row["what"] == "not taken")
    if code == 5:
        first = re.search(r"error: .*?:(\d+):\d+: (.*)", err)
        check(first, f"{path}: refused without a place: {err}")
        return [str(code), "-", "-", f"line {first[1]}: {first[2]}" if first else err]
    reasons = "; ".join(f"{number} {reason}" for reason, number in sorted(why.items()))
    return [str(code), str(what["new"]), str(what["not taken"]), reasons]


def table(school):
    lines = []
    for path in files():
        if os.path.basename(path) == "large.ics":
            continue  # thousands of reasons
        lines.append("\t".join([os.path.relpath(path, data), *seen(path, school)]))
    expected = os.path.join(here, "real_feeds.txt")
    if os.environ.get("COLLAB_REWRITE_GOLDEN"):
        open(expected, "w").write("\n".join(lines) + "\n")
    known = open(expected).read().splitlines()
    for line in sorted(set(known) ^ set(lines)):
        faults.append(("missing: " if line in known else "new: ") + line)


def recur_counts():
    text = open(os.path.join(data, "libical-test-data/recur.txt")).read()
    expected, event = {}, 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("BEGIN:VEVENT"):
            event = number
        if found := re.match(r"X-EXPECT-NUMEVENTS: ?(\d+)", line):
            expected[event] = int(found[1])
    out = subprocess.run([reader, "19000101", "21991231"], input=text, capture_output=True, text=True).stdout
    counts = collections.Counter(int(line.split("\t")[1]) for line in out.splitlines() if line.startswith("event\t"))
    for event, number in expected.items():
        check(counts[event] == number, f"recur.txt:{event}: {counts[event]} times, not {number}")
    check(len(expected) == 57, "recur.txt has 57 counts that are not commented out")


def livingston(top):
    for year, span in (("2025-2026", "2025-08-25..2026-06-25"), ("2026-2027", "2026-08-26..2027-06-22")):
        school = workspace(os.path.join(top, year), "America/New_York", span)
        run("-C", school, "calendar", "import", f"{data}/livingston-nj/{year}.ics", "-q")
        _, out, _ = run("-C", school, "calendar", "list", "--period", span, "-f", "csv")
        entries = list(csv.DictReader(io.StringIO(out)))
        got = {(row["from_on"], row["until_on"], row["name"], row["kind"] == "early release") for row in entries}
        wanted = set()
        for event in json.load(open(f"{data}/livingston-nj/{year}.json"))["events"]:
            first = event.get("date") or event["startDate"]
            last = event.get("date") or event["endDate"]
            if event["type"] not in ("school", "first-day", "last-day"):
                wanted.add((first, last, event["title"], event["type"] == "early-dismissal"))
        check(got == wanted, f"Livingston {year}: {sorted(got ^ wanted)}")


def spoilt(school, top):
    dice = random.Random(12)
    for path in files():
        whole = open(path, "rb").read()
        lines = whole.split(b"\n")
        shuffled = lines[:]
        dice.shuffle(shuffled)
        unix = whole.replace(b"\r\n", b"\n")
        for name, text in (("cut", whole[: len(whole) // 2]), ("shuffled", b"\n".join(shuffled)),
                           ("crlf", unix.replace(b"\n", b"\r\n")), ("lf", unix), ("doubled", whole + b"\r\n" + whole)):
            code, out, err = run("-C", school, "calendar", "import", "-", "--dry-run", "-f", "csv", given=text)
            check(code in (0, 3, 5), f"{path}, {name}: exit {code}: {err}")
            check(code != 5 or out == "", f"{path}, {name}: refused and yet an answer")
            if name in ("crlf", "lf"):
                plain = run("-C", school, "calendar", "import", "-", "--dry-run", "-f", "csv", given=whole)
                same = (code, out) == plain[:2]
                check(same or b"\r\r" in whole or b"\r" in unix, f"{path}, {name}: read otherwise")


with tempfile.TemporaryDirectory() as top:
    years = [f"{year}-01-01..{year}-12-31" for year in range(1997, 2030)]
    school = workspace(os.path.join(top, "all"), "America/New_York", *years)
    table(school)
    recur_counts()
    livingston(top)
    spoilt(school, top)
    _, out, _ = run("-C", school, "calendar", "list", "--period", "1997-01-01..2029-12-31")
    check(out == "", "a dry run wrote something")
for fault in faults[:40]:
    print(fault)
print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)
