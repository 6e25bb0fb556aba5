#!/usr/bin/env python3
"""Makes the system refuse operations and checks what metro reports and leaves behind.

    faults.py METRO [--levels 50] [--moments 20] [--rows 100000] [--only full-disk,streams] [--seed 1]

A command must exit with the right status and a message of metro, the catalog must pass all checks, and its
content must be that of before (after a failure) or after (after a success). Small file systems require
root, and another user requires `setpriv`; checks that cannot run are named and skipped.
"""

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import time

import old
from disk import SIZE, Disk, Trials
from program import ENDINGS, Metro, Outcome, arguments, copy_catalog, finish, remove_catalog, told_well

USER = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]


class Faults:
    """All kinds of refusals, with the faults they found."""

    def __init__(self, given):
        self.given, self.random = given, given.random
        self.found, self.count = [], 0
        self.home = given.folder / "catalogs"
        self.home.mkdir()
        self.metro = Metro(given.metro, self.home / "catalog.sqlite")
        chosen = given.trials.split(",") if given.trials else []
        self.trials = Trials(self.metro, self.home, given.folder, chosen)
        self.disk = Disk(given.folder / "disk")

    def note(self, kind, detail, outcome, problem):
        self.count += 1
        if problem:
            self.found.append(f"{kind}, {detail}: {problem}: {outcome}")

    def expect(self, kind, metro, words, *statuses, **more):
        """Runs a command that must exit with one of some statuses."""
        outcome = metro.run(*words, **more)
        self.note(kind, "", outcome, told_well(outcome, statuses))
        return outcome

    def full_disk(self):
        """A disk with increasing free space, from none to enough."""
        if not self.disk.is_there:
            return "a file system cannot be mounted here"
        trials = self.trials.at(self.disk.path)
        counts = []
        for trial in trials.all():
            trials.learn(trial)

            def attempt(free):
                trials.put(trial)
                self.disk.leave(free)
                outcome = trials.metro.run(*trial.words)
                self.disk.make_room()
                return outcome
            low, high = 0, SIZE // 2
            while high - low > 8192:
                middle = (low + high) // 2
                low, high = (low, middle) if attempt(middle).status == 0 else (middle, high)
            failed = 0
            for level in range(self.given.levels):
                free = high * 11 * level // (10 * max(1, self.given.levels - 1))
                outcome = attempt(free)
                failed += outcome.status != 0
                self.note("full disk", f"{trial.name} with {free} bytes", outcome,
                          trials.judge(trial, outcome))
            counts.append(f"{trial.name} needs {high >> 10} KiB, failed {failed}")
        self.disk.clear()
        return "; ".join(counts)

    def full_temporary_folder(self):
        """Temporary copies find no space: time travel, and comparing with a dump."""
        if not self.disk.is_there:
            return "a file system cannot be mounted here"
        copy_catalog(self.trials.large, self.metro.catalog)
        self.disk.clear()
        small = Metro(self.given.metro, self.metro.catalog, {"TMPDIR": str(self.disk.path)})
        small.done("dump", self.home / "package")
        for words in (["list-themes", "--at", "1"], ["diff", self.home / "package"],
                      ["apply", self.home / "package"], ["list-themes", "--at", "2"]):
            for level in range(self.given.levels):
                self.disk.leave((4 << 20) * level // self.given.levels)
                self.expect("full temporary folder", small, words, 0, 73, 74)
                self.disk.make_room()
                self.note("full temporary folder", " ".join(map(str, words)), "",
                          [path.name for path in self.disk.path.iterdir()])
                self.disk.clear()
        shutil.rmtree(self.home / "package")

    def read_only_system(self):
        """A file system that is mounted read-only."""
        if not self.disk.is_there:
            return "a file system cannot be mounted here"
        self.disk.clear()
        there = Metro(self.given.metro, self.disk.path / "catalog.sqlite")
        copy_catalog(self.trials.small, there.catalog)
        copy_catalog(self.trials.small, self.metro.catalog)
        before = self.metro.digest()
        self.disk.remount("ro")
        try:
            for words in ["list-cities"], ["history"], ["search", "seoul"], ["stats"], ["show-city", "seoul"]:
                self.expect("read-only system", there, words, 0)
            for words in ["add-city", "Lima"], ["undo"], ["import", "themes", self.trials.rows]:
                self.expect("read-only system", there, words, 77)
            target = self.disk.path / "target.csv"
            self.expect("read-only system", self.metro, ["export", "cities", "-o", target], 73)
            self.expect("read-only system", self.metro, ["dump", self.disk.path / "package"], 73)
            for command in "backup", "restore", "compact":
                if self.metro.has(command):
                    words = {"backup": ["backup", target], "restore": ["restore", self.trials.large],
                             "compact": ["compact", "--history-before", "9999-01-01"]}[command]
                    metro = self.metro if command == "backup" else there
                    self.expect("read-only system", metro, words, 73, 77)
            elsewhere = Metro(self.given.metro, self.disk.path / "new.sqlite")
            self.expect("read-only system", elsewhere, ["init"], 73)
        finally:
            self.disk.remount("rw")
        self.note("read-only system", "", "", None if there.digest() == before else "content")

    def permissions(self):
        """A catalog, a folder or a file that belongs to another user."""
        if os.geteuid() != 0 or subprocess.run([*USER, "true"], capture_output=True).returncode:
            return "another user cannot be had here"
        folder = self.given.folder / "other"
        folder.mkdir()
        theirs = Metro(self.given.metro, folder / "catalog.sqlite")
        theirs.line = lambda *words: [*USER, *Metro.line(theirs, *words)]
        ours = Metro(self.given.metro, theirs.catalog)
        writing = [["add-city", "Lima"], ["undo"], ["import", "themes", self.trials.rows], ["redo"]]
        modes = [("file and folder", 0o444, 0o555, 0, 77), ("file", 0o444, 0o777, 0, 77),
                 ("folder", 0o666, 0o555, 0, 77), ("unreadable file", 0o000, 0o777, 77, 77),
                 ("unreadable folder", 0o666, 0o700, 77, 77)]
        for name, file, mode, reads, writes in modes:
            folder.chmod(0o777)
            copy_catalog(self.trials.small, theirs.catalog)
            theirs.catalog.chmod(file)
            folder.chmod(mode)
            for words in ["list-cities"], ["history"], ["search", "seoul"]:
                self.expect(f"permission: {name}", theirs, words, reads)
            for words in writing:
                self.expect(f"permission: {name}", theirs, words, writes)
            names = [path.name for path in folder.iterdir()]
            self.note(f"permission: {name}", "", "", None if names == ["catalog.sqlite"] else names)
            self.note(f"permission: {name}", "", "", None if ours.latest() == 3 else "content")
        folder.chmod(0o755)
        theirs.catalog.chmod(0o644)
        for words in ["export", "cities", "-o", folder / "a.csv"], ["dump", folder / "package"]:
            self.expect("permission: target", theirs, words, 73)
        if self.metro.has("backup"):
            self.expect("permission: target", theirs, ["backup", folder / "a.sqlite"], 73, 77)

    def moved(self):
        """The catalog is removed or replaced while an import is in it."""
        file = self.given.folder / "many.csv"
        with open(file, "w") as target:
            target.write("id,label\n")
            target.writelines(f"theme-{row},Theme number {row}\n" for row in range(self.given.rows))
        words, lost = ["import", "themes", file], 0
        copy_catalog(self.trials.small, self.metro.catalog)
        begin = time.perf_counter()
        self.metro.done(*words)
        duration = time.perf_counter() - begin
        for moment in range(self.given.moments):
            kind = ["removed", "replaced", "moved away"][moment % 3]
            copy_catalog(self.trials.small, self.metro.catalog)
            copy_catalog(self.trials.large, self.home / "other.sqlite")
            process = self.metro.start(*words)
            time.sleep(self.random.uniform(0.1, 1) * duration)
            kept = self.home / "kept.sqlite"
            for ending in ENDINGS:
                if os.path.exists(f"{self.metro.catalog}{ending}"):
                    os.link(f"{self.metro.catalog}{ending}", f"{kept}{ending}")
            if kind == "removed":
                remove_catalog(self.metro.catalog)
            elif kind == "replaced":
                os.replace(self.home / "other.sqlite", self.metro.catalog)
            else:
                os.replace(self.metro.catalog, self.home / "away.sqlite")
            # Writes after the removal of the catalog go to a file without a name.
            before = old.ask(kept, "SELECT max(number) FROM revision") == 3
            said = process.stderr.read().decode()
            process.stderr.close()
            status = process.wait()
            problem = None
            if status not in (0, 65, 66, 74):
                problem = f"status {status}: {said}"
            elif status == 0 and before and kind != "moved away":
                problem, lost = "success is reported, and the rows are nowhere", lost + 1
            elif status != 0 and (not said.startswith("metro: ") or said.count("\n") > 3):
                problem = said
            self.note(f"catalog {kind}", f"moment {moment}", said, problem)
            for path in self.home.iterdir():
                path.unlink()
        return f"the import took {duration:.1f} s; {lost} were lost"

    def clock(self):
        """The clock is set back, so the latest revision is in the future."""
        copy_catalog(self.trials.small, self.metro.catalog)
        connection = sqlite3.connect(self.metro.catalog)
        connection.execute("UPDATE revision SET time = '2999-12-31T23:59:58Z' WHERE number = 3")
        connection.commit()
        connection.close()
        for name in "Lima", "Bogota":
            self.expect("clock", self.metro, ["add-city", name], 0)
        self.expect("clock", self.metro, ["undo"], 0)
        times = [line["time"] for line in self.metro.history()]
        self.note("clock", "", times, None if times == sorted(times, reverse=True) else "order")
        # Its digest shows that the revision was changed, and nothing else is wrong.
        found = self.metro.run("check", "--no-header", "--csv").out.splitlines()
        is_told = len(found) == 1 and "revision 3: it does not match its digest" in found[0]
        self.note("clock", "check", found, None if is_told else "the check")

    def limits(self):
        """Limits on the size of files and on the number of open files."""
        def limited(kind, value):
            return lambda: resource.setrlimit(kind, (value, value))
        for trial in self.trials.all():
            self.trials.learn(trial)
            for level in range(self.given.levels):
                for kind, name, value in [
                        (resource.RLIMIT_FSIZE, "file size", 2048 + level * (3 << 20) // self.given.levels),
                        (resource.RLIMIT_NOFILE, "open files", 12 + level % 13)]:
                    self.trials.put(trial)
                    outcome = self.trials.metro.run(*trial.words, preexec_fn=limited(kind, value))
                    self.note(f"limit of {name}", f"{trial.name} with {value}", outcome,
                              self.trials.judge(trial, outcome))

    def streams(self):
        """Standard streams that are closed or full."""
        for trial in self.trials.all():
            self.trials.learn(trial)
            for streams in "<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-", ">/dev/full", ">/dev/full 2>&1":
                self.trials.put(trial)
                line = subprocess.list2cmdline(self.trials.metro.line(*trial.words))
                done = subprocess.run(f"{line} {streams}", shell=True, stdin=subprocess.DEVNULL,
                                      capture_output=True, env=self.metro.environment)
                outcome = Outcome((*trial.words, streams), done.returncode, "", done.stderr.decode(), 0)
                problem = None
                if outcome.status not in (0, 73, 74):
                    problem = "status"
                else:
                    left = self.trials.metro.digest()
                    if left not in (trial.before, trial.after):
                        problem = "content"
                self.note("streams", f"{trial.name} {streams}", outcome, problem)
                self.trials.metro.check()


KINDS = "full-disk full-temporary-folder read-only-system permissions moved clock limits streams".split()


def main():
    given = arguments(
        __doc__, levels=(50, "fill levels of the disk, and of other limits"),
        moments=(21, "at which the catalog is removed or replaced"),
        rows=(100_000, "of the import during which that happens"),
        only=("", "kinds of faults, joined with commas"),
        trials=("", "commands for disks, limits and streams, joined with commas"))
    faults = Faults(given)
    try:
        for kind in given.only.split(",") if given.only else KINDS:
            count, found, begin = faults.count, len(faults.found), time.perf_counter()
            note = getattr(faults, kind.replace("-", "_"))()
            print(f"{kind}: {faults.count - count} trials, {len(faults.found) - found} faults, "
                  f"{time.perf_counter() - begin:.0f} s" + (f" ({note})" if note else ""), flush=True)
    finally:
        faults.disk.end()
    finish(faults.found, given)


if __name__ == "__main__":
    sys.exit(main())
