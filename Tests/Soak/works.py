"""The kinds of commands that are killed: what they begin with, and what they may leave."""

import shutil
import subprocess
import sys
from pathlib import Path

import old
from program import (HERE, Fault, Metro, check_database, copy_catalog, digest_of, digest_of_nothing,
                     leftovers, remove_catalog, remove_tree)


class Work:
    """Commands of one kind on a catalog in a folder of its own."""

    name = ""
    share = 1
    """How many of the rounds are of this kind, in proportion to the others."""
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
        """Makes the catalog that the rounds begin with."""

    def begin(self):
        """Makes one round ready and returns the words of its command."""

    def judge(self, succeeded):
        """Returns whether `all` or `nothing` of the command is there; raises `Fault` for the rest."""

    def is_full(self):
        """Whether it is time for a full check."""
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
    """The folder with the benchmarks' data set of that size, made once."""
    folder = given.folder / f"data-{rows}"
    if not folder.exists():
        generate = HERE.parent / "Benchmarks" / "generate.py"
        subprocess.run([sys.executable, generate, folder, str(rows)], check=True)
    return folder


class Records(Work):
    """Adds, edits, renames, removals, small imports, undo and revert on one catalog that grows."""

    name, share = "records", 48

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
        # Going back to what is there already is no revision.
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


class Large(Work):
    """A catalog of the benchmarks' data set with the presentations not yet in it."""

    counts = "SELECT count(*) || ' ' || total(length(title)) AS counts FROM presentations"

    def make_base(self):
        self.data = data(self.given, self.given.rows)
        base = self.folder / "base.sqlite"
        if not base.exists():
            maker = Metro(self.metro.program, base)
            maker.done("init")
            for noun in "cities", "programs":
                maker.done("import", noun, self.data / f"{noun}.csv", "--quiet")
        copy_catalog(base, self.metro.catalog)

    def import_all(self):
        self.metro.done("import", "presentations", self.data / "presentations.csv", "--quiet")

    def state(self):
        return self.metro.done("sql", self.counts, "--no-header").strip(), self.metro.latest()


class Import(Large):
    """An import of all presentations into a catalog that has none."""

    name, share = "import", 10

    def restart(self):
        self.make_base()
        self.before, self.digest_before = self.state(), self.metro.digest()
        self.import_all()
        self.after, self.digest_after = self.state(), self.metro.digest()
        self.make_base()

    def begin(self):
        return ["import", "presentations", self.data / "presentations.csv"]

    def judge(self, succeeded):
        state = self.state()
        if state not in (self.before, self.after):
            raise Fault(f"{state} is neither {self.before} nor {self.after}")
        if self.is_full():
            self.metro.check()
            wanted = self.digest_before if state == self.before else self.digest_after
            if self.metro.digest() != wanted:
                raise Fault("the dump is another")
        if state == self.after:
            self.make_base()
            return "all"
        return "nothing"


class Undo(Large):
    """Undo and redo of that import, in turns on one catalog."""

    name, share = "undo", 8
    TURNS = 12
    """After so many, the catalog with its revisions has become large, and begins anew."""

    def restart(self):
        self.make_base()
        self.empty, first = self.state()
        self.digest_empty = self.metro.digest()
        self.import_all()
        self.full, self.revision = self.state()
        self.digest_full = self.metro.digest()
        self.is_empty, self.turns = False, 0

    def begin(self):
        if self.turns >= self.TURNS:
            self.restart()
        return ["redo"] if self.is_empty else ["undo"]

    def judge(self, succeeded):
        counts, revision = self.state()
        before, after = (self.empty, self.full) if self.is_empty else (self.full, self.empty)
        if (counts, revision) == (after, self.revision + 1):
            self.is_empty, self.revision, result = not self.is_empty, revision, "all"
            self.turns += 1
        elif (counts, revision) == (before, self.revision):
            result = "nothing"
        else:
            raise Fault(f"{counts} at {revision} is neither {before} nor {after}")
        if self.is_full():
            self.metro.check()
            wanted = self.digest_empty if self.is_empty else self.digest_full
            if self.metro.digest() != wanted:
                raise Fault("the dump is another")
        return result


class Migration(Work):
    """The first command on a catalog of schema 1, which brings it to the current schema."""

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
            # It has its name only when it is whole.
            if old.version(self.saved) != 1 or old.count(self.saved) != old.count(
                    self.folder / "base.sqlite"):
                raise Fault("the backup of the old schema is not whole")
            if full:
                check_database(self.saved)
        elif version > 1:
            raise Fault("there is no backup of the old schema")
        if version == 1 and themes:
            raise Fault("a theme without the migration")
        if full and version > 1:
            check_database(self.metro.catalog)
            if themes:
                # It has indexed what is searched, too, as it does after each change.
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


class Files(Large):
    """Commands that write a file: the old one or the new one is there, and nothing between."""

    file = ""

    def restart(self):
        remove_tree(self.folder)
        self.folder.mkdir()
        self.make_base()
        self.import_all()
        self.target, self.old = self.folder / self.file, self.folder / f"old-{self.file}"
        self.metro.done(*self.words())
        self.was = self.content()
        self.target.rename(self.old)
        self.metro.done("edit-presentation", "presentation-0000001", "--title", "Another")
        self.metro.done(*self.words())
        self.will_be = self.content()

    def words(self):
        raise NotImplementedError

    def content(self):
        """Something that is different for different files; nothing for none."""
        return self.target.read_bytes() if self.target.exists() else None

    def begin(self):
        if self.target.is_dir():
            shutil.rmtree(self.target)
        self.target.unlink(missing_ok=True)
        self.before = None
        if self.random.random() < 0.5:
            copy = shutil.copytree if self.old.is_dir() else shutil.copyfile
            copy(self.old, self.target)
            self.before = self.was
        return self.words()

    def judge(self, succeeded):
        content = self.content()
        if content == self.will_be:
            return "all"
        if content == self.before:
            return "nothing"
        raise Fault(f"{self.target} is neither the old nor the new one")


class Export(Files):
    """An export into a file."""

    name, share, file = "export", 4, "presentations.csv"

    def words(self):
        return ["export", "presentations", "-o", self.target]


class Dump(Files):
    """A dump into a folder, which is refused where the kill left old and new files in it."""

    name, share, file = "dump", 4, "package"

    def words(self):
        return ["dump", self.target]

    def content(self):
        if not self.target.exists():
            return None
        for path in leftovers(self.target):
            path.unlink()
        return digest_of(self.target)

    def judge(self, succeeded):
        content = self.content()
        if content == self.will_be:
            return "all"
        if content not in (self.before, digest_of_nothing()):
            outcome = self.metro.run("diff", self.target)
            if outcome.status not in (65, 66):
                raise Fault(f"a mixed dump is not refused: {outcome}")
        return "nothing"


class Backup(Files):
    """A backup into a file."""

    name, share, file, command = "backup", 8, "backup.sqlite", "backup"

    def words(self):
        return ["backup", self.target]

    def content(self):
        if not self.target.exists():
            return None
        copy = Metro(self.metro.program, self.target)
        if self.is_full():
            copy.check()
        return copy.done("sql", self.counts, "--no-header").strip(), copy.latest()


class Init(Work):
    """The making of a new catalog."""

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
        """Every round has a catalog of its own."""


ALL_WORKS = [Records, Import, Undo, Migration, Backup, Export, Dump, Init]
