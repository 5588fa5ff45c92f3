"""A staff that somebody invented, and what happens to it from week to week: the truth that year.py compares with.

Every human has one number here that never changes. `Staff` lives one week at a time and remembers what the files of
that week have to ask about: which rows need --same or --new."""
import random

given_names = """Ana Ben Carla Dmitri Elif Farid Greta Hugo Imani Jörg Kirsten Luis Maeve Nadia Oskar Priya Quentin
Rosa Søren Tamara Ulrich Violet Wanda Xavier Yusuf Zoë Anne-Marie Bartholomew Constance Desmond Eleanor Fitzgerald
Guadalupe Henrietta Ignatius Jacqueline""".split()
family_names = """Ruiz O'Neil Brontë Wong Okafor Friis Stone Müller Nakamura García Haddad Ivanova Johansson Kowalski
Lindqvist Mbeki Novák Papadopoulos Quispe Rossi Silva Tanaka Ueda Vasquez Whitfield Xu Yilmaz Zamora Abernathy
Bloomfield Castellanos Drummond Ellsworth Featherstone Goldschmidt Hollingsworth""".split()
roles = ["teacher"] * 7 + ["counselor", "paraprofessional", "librarian", "coach"]


def plain(text):
    """What programs that know few letters leave of a name."""
    for letters in ("öo", "øo", "ëe", "üu", "íi", "áa", "'", "- "):
        text = text.replace(letters[0], letters[1:])
    return text


class Human:
    def __init__(self, number, given, family, week):
        self.number, self.given, self.family, self.since = number, given, family, week
        self.staff_id, self.source = f"{number + 400:05}", f"src-{number * 7919 % 100003:06}"
        self.had = set()  # the names of former weeks
        self.mail, self.role, self.ended, self.left_week = None, "teacher", "", None
        self.handle = None  # as the program named them the first time

    @property
    def name(self):
        return f"{self.given} {self.family}"


class Staff:
    def __init__(self, count, seed):
        self.dice, self.humans, self.week = random.Random(seed), [], 0
        self.answers, self.must_ask = [], False
        for _ in range(count):
            self.hire()
        self.touched = set(self.humans)  # in the first week everybody is new

    def here(self):
        return [human for human in self.humans if not human.ended]

    def gone(self):
        return [human for human in self.humans if human.ended]

    def new_mail(self, human):
        """First letter and family name, with a number where another has or had it."""
        stem, number = f"{plain(human.given)[0]}.{plain(human.family).replace(' ', '')}".lower(), 1
        had = {each.mail for each in self.humans} | self.once
        while (mail := f"{stem}{number if number > 1 else ''}@school.example") in had:
            number += 1
        return mail

    once = frozenset()

    def hire(self, given=None, family=None):
        human = Human(len(self.humans) + 1, given or self.dice.choice(given_names),
                      family or self.dice.choice(family_names), self.week)
        while any(not each.staff_id and {human.given, human.family} <= each.had for each in self.humans):
            human.family = self.dice.choice(family_names)  # nothing would tell the two apart
        human.role = self.dice.choice(roles)
        human.mail = self.new_mail(human)
        self.humans.append(human)
        return human

    def any(self, humans):
        """One of these to whom nothing else has happened this week."""
        free = [human for human in humans if human not in self.touched]
        if not free:
            return None
        human = self.dice.choice(free)
        self.touched.add(human)
        return human

    def live(self, week, today):
        """A week of this staff's life."""
        self.week, self.touched, self.answers, self.must_ask = week, set(), [], False
        self.once = self.once | {human.mail for human in self.humans}
        for human in self.humans:
            human.had |= {human.given, *human.family.split("-")}
        for happens in (self.leave, self.leave, self.marry, self.new_name, self.swap_mail, self.come_back,
                        self.come_back, self.hire_anybody, self.hire_namesake, self.hire_onto_mail,
                        self.come_back_changed, self.hire_onto_id, self.other_role):
            if self.dice.random() < 0.35:
                happens(today)

    def leave(self, today):
        human = self.any(self.here())
        human.ended, human.left_week = today, self.week

    def marry(self, _):
        human = self.any(self.here())
        human.family = self.dice.choice(family_names)
        if self.dice.random() < 0.5:
            human.mail = self.new_mail(human)

    def new_name(self, _):
        """Another first name; the family name stays, or the other way round and a hyphen with it."""
        human = self.any(self.here())
        if self.dice.random() < 0.5:
            human.given = self.dice.choice(given_names)
        else:
            human.family = f"{human.family}-{self.dice.choice(family_names)}"

    def other_role(self, _):
        self.any(self.here()).role = self.dice.choice(roles)

    def swap_mail(self, _):
        """Two whose mail addresses were mixed up at the beginning have them put right."""
        one, two = self.any(self.here()), self.any(self.here())
        if one and two and one.given != two.given and one.family != two.family:
            one.mail, two.mail = two.mail, one.mail

    def come_back(self, _):
        human = self.any([each for each in self.gone() if each.staff_id])
        if human:
            human.ended, human.mail = "", human.mail or self.new_mail(human)

    def come_back_changed(self, _):
        """Under quite another name: only people know who that is."""
        human = self.any([each for each in self.gone() if each.mail and each.staff_id])
        if human:
            human.given = self.dice.choice([each for each in given_names if each not in human.had])
            human.family = self.dice.choice([each for each in family_names if each not in human.had])
            human.ended, self.must_ask = "", True
            self.answers.append(("--same", human))

    def hire_anybody(self, _):
        self.touched.add(self.hire())

    def hire_namesake(self, _):
        other = self.any(self.humans)
        self.touched.add(self.hire(other.given, other.family))

    def hire_onto_id(self, _):
        """A staff id and the id of the system are given out once more: only people know that."""
        other = self.any([each for each in self.gone() if each.staff_id])
        if not other:
            return
        human = self.hire(self.dice.choice([each for each in given_names if each != other.given]),
                          self.dice.choice([each for each in family_names if each not in other.family]))
        human.staff_id, human.source = other.staff_id, other.source
        other.staff_id, other.source, self.must_ask = None, f"gone-{other.source}", True
        self.touched.add(human)
        self.answers.append(("--new", human))

    def hire_onto_mail(self, _):
        """Somebody new has the mail address of somebody who has left, by the same letter and family name."""
        other = self.any([each for each in self.gone() if each.mail and each.staff_id])
        if not other:
            return
        given = [each for each in given_names if each[0] != other.given[0]]
        human = self.hire(self.dice.choice(given), other.family)
        self.touched.add(human)
        human.mail, other.mail = other.mail, None
