"""Commands that are killed on a large catalog, with their initial catalogs and permitted results."""

import shutil

from program import Fault, Metro, copy_catalog, digest_of, digest_of_nothing, leftovers, remove_tree
from works import Work, data


class Large(Work):
    """Work on a catalog of the benchmarks' data set without its presentations."""

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
                raise Fault("the dump differs")
        if state == self.after:
            self.make_base()
            return "all"
        return "nothing"


class Undo(Large):
    """Undo and redo of that import, alternating on one catalog."""

    name, share = "undo", 8
    TURNS = 12
    """After this many turns the catalog has become large with revisions, and is made again."""

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
                raise Fault("the dump differs")
        return result


class Files(Large):
    """Commands that write a file: the old one or the new one must be there, and nothing in between."""

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
        """Returns a value that identifies the content of the file, or None without a file."""
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
        raise Fault(f"{self.target} is neither the old nor the new file")


class Export(Files):
    """An export into a file."""

    name, share, file = "export", 4, "presentations.csv"

    def words(self):
        return ["export", "presentations", "-o", self.target]


class Dump(Files):
    """A dump into a folder, which must be rejected if the kill left a mix of old and new files."""

    name, share, file = "dump", 4, "package"

    def words(self):
        return ["dump", "--force", self.target]

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
                raise Fault(f"a mixed dump was not refused: {outcome}")
        return "nothing"


class Backup(Files):
    """A backup into a file."""

    name, share, file, command = "backup", 6, "backup.sqlite", "backup"

    def words(self):
        return ["backup", self.target, "--force"]

    def content(self):
        if not self.target.exists():
            return None
        copy = Metro(self.metro.program, self.target)
        if self.is_full():
            copy.check()
        return copy.done("sql", self.counts, "--no-header").strip(), copy.latest()


class Restore(Large):
    """A restore from a backup, which discards the import and all later revisions."""

    name, share, command = "restore", 4, "restore"

    def restart(self):
        self.make_base()
        self.backup, self.full = self.folder / "backup.sqlite", self.folder / "full.sqlite"
        self.metro.done("backup", self.backup, "--force")
        self.after = self.state()
        self.import_all()
        self.before = self.state()
        copy_catalog(self.metro.catalog, self.full)

    def begin(self):
        return ["restore", self.backup, "--force"]

    def judge(self, succeeded):
        state = self.state()
        if state not in (self.before, self.after):
            raise Fault(f"{state} is neither {self.before} nor {self.after}")
        for kept in self.folder.glob("*.before-restore*"):
            # Like any backup, a file with the final name must be complete.
            if Metro(self.metro.program, kept).latest() != self.before[1]:
                raise Fault("the kept file differs from the replaced one")
            kept.unlink()
        if self.is_full():
            self.metro.check()
        if state == self.after:
            copy_catalog(self.full, self.metro.catalog)
            return "all"
        return "nothing"


class Compact(Large):
    """Folding the history and reclaiming space, of which the folding decides the result."""

    name, share, command = "compact", 4, "compact"

    def restart(self):
        self.make_base()
        self.import_all()
        self.metro.done("undo")
        self.metro.done("redo")
        self.full = self.folder / "full.sqlite"
        copy_catalog(self.metro.catalog, self.full)
        self.before, self.revisions = self.state(), len(self.metro.history())
        self.digest = self.metro.digest()

    def begin(self):
        return ["compact", "--history-before", "9999-01-01"]

    def judge(self, succeeded):
        state, revisions = self.state(), len(self.metro.history())
        if state != self.before or revisions not in (1, self.revisions):
            raise Fault(f"{state} is not {self.before}, or there are {revisions} revisions")
        if self.is_full():
            self.metro.check()
            if self.metro.digest() != self.digest:
                raise Fault("the dump differs")
        if revisions == 1:
            copy_catalog(self.full, self.metro.catalog)
            return "all"
        return "nothing"
