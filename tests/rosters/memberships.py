"""See memberships.sh. A snapshot is a folder with a TOML file a team; whoever is in one and not in the one before has
joined on its day, whoever is no more has left on the day before it. usage: memberships.py DATA COLLAB"""
import collections, csv, datetime, io, os, sys, tomllib

from school import School, check, finish, place

data, collab = sys.argv[1:]


def members_of(file):
    with open(file, "rb") as bytes_:
        team = tomllib.load(bytes_)
    people = team.get("people", {}).get("members", [])
    return team["name"], {each if isinstance(each, str) else each["github"] for each in people}


def snapshot(folder):
    """The members of each team, those of the archive too."""
    teams = {}
    for place_, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".toml"):
                team, members = members_of(os.path.join(place_, name))
                teams[team] = members
    return teams


def folder_of(day):
    then = os.path.join(data, "history", day)
    return then if os.path.isdir(then) else os.path.join(data, "teams")


def handles_of(logins):
    """One for each spelling, since a spelling is a person where the snapshots were counted."""
    handles, times = {}, collections.Counter()
    for login in sorted(logins):
        times[login.lower()] += 1
        again = f".{times[login.lower()]}" if times[login.lower()] > 1 else ""
        handles[login] = "x." + login.lower() + again
    return handles


class Replay:
    """A school whose people are all who were ever on a team."""

    def __init__(self, school, snapshots):
        self.school, self.teams, self.slugs = school, {}, {}
        everybody = {login for teams in snapshots.values() for members in teams.values() for login in members}
        self.handles = handles_of(everybody)
        roster = "handle,name\n" + "".join(f"{each},Contributor {each}\n" for each in self.handles.values())
        self.run("import", "people", "-", given=roster.encode())
        self.people = len(everybody)

    def run(self, *words, given=None):
        done = self.school.run("-q", *words, given=given)
        check(done.code == 0, f"{' '.join(words[:4])}: {done.err[:300]}")
        return done.out

    def change(self, words, logins):
        if logins:
            self.run("team", "member", *words[:2], *sorted(self.handles[each] for each in logins), *words[2:])

    def go_to(self, day, teams):
        eve = str(datetime.date.fromisoformat(day) - datetime.timedelta(days=1))
        for name in sorted(set(self.teams) - set(teams)):
            self.run("team", "end", self.slugs.pop(name), "--on", eve)
        for name, members in sorted(teams.items()):
            before = self.teams.get(name, set())
            if name not in self.slugs:
                self.slugs[name] = f"team-{len(self.slugs)}-{day}"
                self.run("team", "new", self.slugs[name], "--name", name, "--kind", "network", "--on", day)
            self.change(["end", self.slugs[name], "--on", eve], before - members)
            self.change(["add", self.slugs[name], "--from", day], members - before)
        self.teams = teams

    def measures(self, day):
        """What the report says of a day, and of nobody by name."""
        out = self.run("report", "network", "--period", f"{day}..{day}", "--table", "network", "-f", "csv")
        return {row["measure"]: row["value"] for row in csv.DictReader(io.StringIO(out))}


with open(os.path.join(data, "EXPECTED_snapshots.csv")) as file:
    expected = list(csv.DictReader(file))
snapshots = {row["snapshot"]: snapshot(folder_of(row["snapshot"])) for row in expected}
with place() as top:
    school = School(collab, os.path.join(top, "teams"), "2020-01-01..2020-12-31")
    for year in range(2021, 2027):
        school.run("school", "year", "add", f"{year}-01-01..{year}-12-31")
    replay = Replay(school, snapshots)
    for day, teams in snapshots.items():
        replay.go_to(day, teams)
    joined = dict(school.rows_of("SELECT from_on, count(*) FROM membership GROUP BY from_on"))
    left = dict(school.rows_of("SELECT date(until_on, '+1 day'), count(*) FROM membership GROUP BY until_on"))
    for row in expected:
        day = row["snapshot"]
        said = replay.measures(day)
        on_teams = replay.people - int(said.get("isolates") or 0)
        check(said.get("teams") == row["teams"], f"{day}: {said.get('teams')} teams, not {row['teams']}")
        check(said.get("seats") == row["memberships"], f"{day}: {said.get('seats')} seats, not {row['memberships']}")
        check(on_teams == int(row["distinct_people"]), f"{day}: {on_teams} people, not {row['distinct_people']}")
        if day != expected[0]["snapshot"]:
            check(joined.get(day) == int(row["joined_since_previous"]), f"{day}: {joined.get(day)} joined")
            check(left.get(day) == int(row["left_since_previous"]), f"{day}: {left.get(day)} left")
        print(day, ", ".join(f"{name} {value}" for name, value in said.items() if value))
finish()
