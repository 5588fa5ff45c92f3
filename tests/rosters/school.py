"""A school in a folder of its own, into which rosters are imported: what the tests of this folder share."""
import collections, contextlib, csv, io, os, re, sqlite3, subprocess, sys, tempfile

faults = []
today = 1795464000  # 2026-11-23, noon in New York


def check(true, what):
    if not true:
        faults.append(what)
    return true


def finish():
    for fault in faults[:40]:
        print(fault)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


def table(text):
    return list(csv.reader(io.StringIO(text)))


def place():
    """A folder for the time of the test, in memory where there is such a place: nothing here waits for a disk."""
    return tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)


class Done:
    """What a run has answered."""

    def __init__(self, done):
        self.code = done.returncode
        self.out, self.err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")

    def report(self):
        """What became of each row, by file."""
        files = collections.defaultdict(list)
        for file, line, who, name, fate, reason in table(self.out)[1:]:
            files[os.path.basename(file)].append((int(line), fate, reason))
        return files

    def fates(self, *files):
        """How many rows of these files have each fate; all others of them are a mistake."""
        report = self.report()
        return collections.Counter(fate for file in files for _, fate, _ in report[file])


class School:
    def __init__(self, collab, folder, year="2026-08-17..2027-06-11"):
        self.collab, self.folder, self.now = collab, folder, today
        os.makedirs(folder)
        done = self.run("init", "--school", "Test", "--code", "TST", "--tz", "America/New_York", "--school-year", year)
        check(done.code == 0, f"init: {done.err}")

    def run(self, *words, given=None, seconds=60):
        env = {"PATH": "/usr/bin:/bin", "HOME": tempfile.gettempdir(), "COLLAB_NOW": str(self.now),
               "COLLAB_USER": "tester", "LC_ALL": "C.UTF-8"}
        try:
            return Done(subprocess.run([self.collab, "-C", self.folder, *words], input=given, capture_output=True,
                                       env=env, timeout=seconds))
        except subprocess.TimeoutExpired:
            return Done(subprocess.CompletedProcess(words, 124, b"", b"it hangs"))

    def people(self, *columns):
        """Everybody recorded, also who has left, as dictionaries."""
        words = ["--columns", ",".join(columns)] if columns else []
        done = self.run("person", "list", "--all", "-f", "csv", *words)
        check(done.code == 0, f"person list: {done.err}")
        return list(csv.DictReader(io.StringIO(done.out)))

    def reading(self):
        path = os.path.join(self.folder, ".collab", "collab.db")
        return contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True))

    def rows(self):
        """Every row of every table, so that two states can be compared."""
        with self.reading() as db:
            names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
            return {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name, in names}

    def rows_of(self, query):
        with self.reading() as db:
            return db.execute(query).fetchall()

    def source_ids(self):
        """The ids that people have in other systems."""
        return {cell for row in self.rows()["person_source"] for cell in row if isinstance(cell, str)}

    def stored_files(self):
        """The files of the workspace, for restore()."""
        folder, files = os.path.join(self.folder, ".collab"), {}
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), "rb") as file:
                files[name] = file.read()
        return files

    def restore(self, files):
        folder = os.path.join(self.folder, ".collab")
        for name in os.listdir(folder):
            os.remove(os.path.join(folder, name))
        for name, given in files.items():
            with open(os.path.join(folder, name), "wb") as file:
                file.write(given)

    def stored(self):
        """The bytes of all files of the workspace."""
        whole = b""
        for folder, _, names in os.walk(os.path.join(self.folder, ".collab")):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    whole += file.read()
        return whole


def first_complaint(done, folder):
    """The first error, without the folder and the names of schools."""
    found = re.search(r"error: (.*)", done.err)
    words = found[1] if found else ""
    words = re.sub(r" at '[^']*'", "", words.replace(f"{folder}/", "").replace(f" in '{folder}'", ""))
    return re.sub(r", at [^,()]* (\d+)", r", at another school \1", words.replace(f"'{folder}' ", ""))
