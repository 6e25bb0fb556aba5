"""The base of each kind of killed commands, and the kinds that need no large catalog."""

import shutil
import subprocess
import sys
from pathlib import Path

import old
from program import HERE, Fault, Metro, check_database, copy_catalog, remove_catalog, remove_tree


class Work:
    """Commands of one kind on a catalog in a separate folder."""

    name = ""
    share = 1
    """The number of rounds of this kind in proportion to the others."""
    command = None

    def __init__(self, given):
        self.given, self.random = given, given.random
        self.folder = given.folder / self.name
        self.folder.mkdir()
        self.metro = Metro(given.metro, self.folder / "catalog.sqlite")
        self.rounds = 0
        if self.is_possible():
            self.restart()

    def is_possible(self):
        return self.command is None or self.metro.has(self.command)

    def restart(self):
        """Makes the catalog that the rounds start from."""

    def begin(self):
        """Prepares one round and returns the words of its command."""

    def judge(self, succeeded):
        """Returns whether `all` or `nothing` of the command is stored; raises `Fault` for anything else."""

    def is_full(self):
        """Returns whether a full check is due."""
        self.rounds += 1
        return self.rounds % self.given.full_every == 0

    def final_check(self):
        self.metro.check()

    def keep_evidence(self, number):
        """Keeps the files of a failed round."""
        shutil.copytree(self.folder, self.given.folder / f"fault-{self.name}-{number}",
                        dirs_exist_ok=True)

    def end(self):
        remove_tree(self.folder)


def data(given, rows):
    """Returns the folder with the benchmarks' data set of that size, made once."""
    folder = given.folder / f"data-{rows}"
    if not folder.exists():
        generate = HERE.parent / "Benchmarks" / "generate.py"
        subprocess.run([sys.executable, generate, folder, str(rows)], check=True)
    return folder


class Records(Work):
    """Adds, edits, renames, removals, small imports, undo and revert on one growing catalog."""

    name, share = "records", 44

    def restart(self):
        remove_catalog(self.metro.catalog)
        self.metro.done("init")
        self.states = [{}]
        self.made = 0

    def begin(self):
        state, revision = dict(self.states[-1]), len(self.states) - 1
        kinds = ["add"] * 4 + ["import"]
        if state:
            kinds += ["edit", "edit", "rename", "remove"]
        if revision:
            kinds += ["undo", "revert"]
        kind = self.random.choice(kinds)
        some = self.random.choice(sorted(state)) if state else None
        self.made += 1
        name = f"Name {self.made}"
        if kind == "add":
            state[f"city-{self.made}"] = name
            words = ["add-city", f"city-{self.made}", "--name", name, "--country", "KR"]
        elif kind == "edit":
            state[some] = name
            words = ["edit-city", some, "--name", name]
        elif kind == "rename":
            state[f"city-{self.made}"] = state.pop(some)
            words = ["rename-city", some, f"city-{self.made}"]
        elif kind == "remove":
            del state[some]
            words = ["remove-city", some]
        elif kind == "import":
            file = self.folder / "cities.csv"
            rows = {f"city-{self.made}-{row}": f"{name} {row}" for row in range(30)}
            file.write_text("id,name\n" + "".join(f"{id},{text}\n" for id, text in rows.items()))
            state |= rows
            words = ["import", "cities", file]
        elif kind == "undo" and self.last not in ("undo", "revert"):
            state = self.states[-2]
            words = ["undo", revision]
        else:
            target = max(0, revision - self.random.randint(1, 5))
            state = self.states[target]
            words = ["revert", target]
            kind = "revert"
        self.kind, self.after = kind, state
        return words

    last = "revert"

    def judge(self, succeeded):
        listed = self.metro.done("list-cities", "--columns", "id,name", "--no-header", "--csv")
        found = dict(line.split(",", 1) for line in listed.splitlines())
        revision, before = self.metro.latest(), self.states[-1]
        # Reverting to the current state makes no revision.
        same = self.kind == "revert" and self.after == before
        if found == self.after and revision == len(self.states):
            self.states.append(self.after)
            self.last = self.kind
            result = "all"
        elif found == before and revision == len(self.states) - 1:
            result = "all" if same and succeeded else "nothing"
        else:
            raise Fault(f"{self.kind} left {len(found)} of {len(self.after)} cities, "
                        f"revision {revision} after {len(self.states) - 1}")
        self.metro.check()
        return result


class Migration(Work):
    """The first command on a catalog of schema 1, which migrates it to the current schema."""

    name, share = "migration", 10

    def restart(self):
        base = self.folder / "base.sqlite"
        if not base.exists():
            old.make(base, data(self.given, max(100, self.given.rows // 10)))
        copy_catalog(base, self.metro.catalog)
        self.saved = Path(f"{self.metro.catalog}.schema-1")
        self.saved.unlink(missing_ok=True)
        self.digest = self.metro.digest()

    def begin(self):
        return ["add-theme", "soak", "--label", "Soak"]

    def judge(self, succeeded):
        themes = self.metro.done("list-themes", "--columns", "id", "--no-header").split()
        version = old.version(self.metro.catalog)
        full = self.is_full()
        if self.saved.exists():
            # The backup gets its name only when it is complete.
            if old.version(self.saved) != 1 or old.count(self.saved) != old.count(
                    self.folder / "base.sqlite"):
                raise Fault("the backup of the old schema is damaged")
            if full:
                check_database(self.saved)
        elif version > 1:
            raise Fault("there is no backup of the old schema")
        if version == 1 and themes:
            raise Fault("a theme was added without the migration")
        if full and version > 1:
            check_database(self.metro.catalog)
            if themes:
                # Like every change, the command has also updated the search index.
                self.metro.check()
                self.metro.done("undo")
            if self.metro.digest() != self.digest:
                raise Fault("the migration changed the content")
        if version > 1:
            copy_catalog(self.folder / "base.sqlite", self.metro.catalog)
            self.saved.unlink(missing_ok=True)
        return "all" if themes else "nothing"

    def final_check(self):
        check_database(self.metro.catalog)


class Init(Work):
    """Creates a new catalog."""

    name, share = "init", 6

    def begin(self):
        remove_catalog(self.metro.catalog)
        return ["init"]

    def judge(self, succeeded):
        if not self.metro.catalog.exists():
            return "nothing"
        if self.metro.latest() != 0:
            raise Fault("a new catalog has revisions")
        self.metro.check()
        self.metro.done("add-city", "Seoul", "--country", "KR")
        return "all"

    def final_check(self):
        """Does nothing, because every round has its own catalog."""
