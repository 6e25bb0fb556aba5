"""A small disk that can be filled, and the commands that run on it."""

import copy
import os
import subprocess
import sys
from pathlib import Path

import old
from program import ENDINGS, Fault, Metro, check_database, copy_catalog, leftovers, remove_tree, told_well

SIZE = 64 << 20
PAGE = 4096


class Disk:
    """A file system in memory."""

    def __init__(self, path):
        self.path = Path(path)
        self.path.mkdir(exist_ok=True)
        self.filler = self.path / "filler"
        self.is_there = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", self.path],
            capture_output=True).returncode == 0

    def clear(self):
        for path in self.path.iterdir():
            remove_tree(path) if path.is_dir() else path.unlink()

    def leave(self, free):
        """Fills the disk until the given number of bytes is free."""
        there = os.statvfs(self.path)
        size = there.f_bavail * there.f_frsize - free // PAGE * PAGE
        with open(self.filler, "wb") as file:
            if size > 0:
                os.posix_fallocate(file.fileno(), 0, size)

    def make_room(self):
        self.filler.unlink(missing_ok=True)

    def remount(self, option):
        subprocess.run(["mount", "-o", f"remount,{option}", self.path], check=True)

    def end(self):
        if self.is_there:
            subprocess.run(["umount", self.path], check=True)


class Trial:
    """A command on a catalog, with the catalog it starts from and the results it must leave."""

    def __init__(self, name, words, base, command=None, statuses=(0, 74), target=None):
        self.name, self.words, self.base = name, words, base
        self.command = command or words[0]
        self.statuses, self.target = statuses, target


class Trials:
    """Trials in a folder that is reset for each, with the contents expected before and after."""

    def __init__(self, metro, folder, work, chosen):
        self.metro, self.folder = Metro(metro.program, folder / "catalog.sqlite"), folder
        self.work, self.chosen = work, chosen
        self.make_bases()

    def at(self, folder):
        """Returns the same trials in another folder."""
        moved = copy.copy(self)
        moved.metro, moved.folder = Metro(self.metro.program, folder / "catalog.sqlite"), folder
        return moved

    def make_bases(self):
        """Makes the catalogs that trials start from: a small one, one with an import, and one of schema 1."""
        rows = [f"theme-{row},Theme number {row} with some text" for row in range(4000)]
        self.rows = self.work / "themes.csv"
        self.rows.write_text("id,label\n" + "\n".join(rows) + "\n")
        small, large = self.work / "small.sqlite", self.work / "large.sqlite"
        maker = Metro(self.metro.program, small)
        maker.done("init")
        for name in "Seoul", "Quito", "Guangzhou":
            maker.done("add-city", name)
        copy_catalog(small, large)
        Metro(self.metro.program, large).done("import", "themes", self.rows, "--quiet")
        self.first = self.work / "first.sqlite"
        # A few rows are enough: an empty catalog of schema 1 is already large.
        data = self.work / "data"
        subprocess.run([sys.executable, Path(old.HERE).parent / "Benchmarks" / "generate.py", data, "200"],
                       check=True)
        old.make(self.first, data)
        self.small, self.large = small, large

    def all(self):
        """Returns every command that writes to the catalog or to other files."""
        target = self.folder / "target"
        backup = self.work / "backup.sqlite"
        found = [
            Trial("init", ["init"], None, statuses=(0, 73, 74)),
            Trial("add", ["add-city", "Lima"], self.small),
            Trial("import", ["import", "themes", self.rows], self.small),
            Trial("undo", ["undo"], self.large),
            Trial("migration", ["add-city", "Lima"], self.first),
            Trial("dump", ["dump", "--force", target], self.large, statuses=(0, 73, 74), target=target),
            Trial("export", ["export", "themes", "-o", f"{target}.csv"], self.large,
                  statuses=(0, 73, 74), target=target.with_suffix(".csv")),
            Trial("backup", ["backup", target], self.large, statuses=(0, 73, 74), target=target),
            Trial("restore", ["restore", backup], self.small, statuses=(0, 73, 74)),
            Trial("compact", ["compact", "--history-before", "9999-01-01"], self.large),
        ]
        found = [trial for trial in found if self.metro.has(trial.command)
                 and (not self.chosen or trial.name in self.chosen)]
        if any(trial.name == "restore" for trial in found):
            Metro(self.metro.program, self.large).done("backup", backup, "--force")
        return found

    def put(self, trial):
        """Puts the catalog that the trial starts from in place."""
        for path in self.folder.iterdir():
            remove_tree(path) if path.is_dir() else path.unlink()
        if trial.base:
            copy_catalog(trial.base, self.metro.catalog)

    def learn(self, trial):
        """Determines the contents before and after the trial."""
        self.put(trial)
        trial.before = self.metro.digest() if trial.base else None
        self.metro.done(*trial.words)
        trial.after = self.metro.digest()
        trial.result = content(trial.target)

    def judge(self, trial, outcome):
        """Returns what is wrong with the result of a trial, or None."""
        problem = told_well(outcome, trial.statuses)
        if problem:
            return problem
        succeeded = outcome.status == 0
        left = [path.name for path in leftovers(self.folder)]
        if not succeeded:
            # Only the original files may remain; the backup before a migration may stay as well.
            known = {self.metro.catalog.name + ending for ending in (*ENDINGS, ".schema-1")}
            left = [path.name for path in self.folder.iterdir()
                    if path.name not in known and not path.is_dir()]
        if left:
            return f"it left {left}"
        if not self.metro.catalog.exists():
            return None if trial.base is None and not succeeded else "the catalog is gone"
        try:
            if not succeeded and trial.base is None:
                return "it failed and left a catalog"
            if self.metro.digest() != (trial.after if succeeded else trial.before):
                return "the content is not what it has to be"
            if trial.name == "migration" and not succeeded:
                # metro never wrote to this catalog, so its search index is empty.
                check_database(self.metro.catalog)
            else:
                self.metro.check()
        except Fault as fault:
            return str(fault)
        if trial.target and trial.name != "dump":
            wanted = trial.result if succeeded else None
            if trial.name != "backup" and content(trial.target) != wanted:
                return "the file is not what it has to be"
            if trial.target.exists() != succeeded:
                return "the file is there, and should not be, or the other way round"
        return None


def content(path):
    return path.read_bytes() if path and path.is_file() else None
