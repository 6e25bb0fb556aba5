#!/usr/bin/env python3
"""Damages copies of a catalog at random and checks how metro reports the damage.

    corruption.py METRO [--rounds 1000] [--limit 20] [--keep DIR] [--seed 1]

Half of the copies are a single file; the others have the latest revisions in the write-ahead log next to
it. In the file or in the log, bytes are changed, ranges are overwritten, pages are swapped, and the end is
cut off or extended. No command may crash, run for more than `--limit` seconds, or exit with a status other
than 0, 1, 65 or 74 (78 if the schema number was damaged). If `metro check` finds nothing, the dump must
equal that of the original catalog. If the log was damaged, the dump may also equal that of an earlier
revision: SQLite cannot distinguish a log that lost its end from a shorter one.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path

from program import (HERE, Fault, Metro, arguments, copy_catalog, digest_of, finish, remove_tree,
                     told_well)

STATUSES = {0, 1, 65, 74}
NEWER_SCHEMA = 78
SCHEMA_NUMBER = slice(60, 64)
"""The position of `user_version` in a database file."""
COMMANDS = [
    ["list-cities"], ["show-city", "city-00001"], ["search", "urban"], ["stats"], ["history"],
    ["list-programs", "--at", "3"], ["show-revision", "2"], ["sql", "SELECT count(*) FROM links"],
    ["export", "presentations", "-o", "out.csv"], ["undo"], ["add-city", "Lima"], ["check", "--repair"]]


def make_catalogs(metro, folder):
    """Makes a catalog of some revisions, and one whose log contains the latest of them."""
    data = folder / "data"
    subprocess.run([sys.executable, HERE.parent / "Benchmarks" / "generate.py", data, "100"], check=True)
    metro.done("init")
    for noun in "cities", "programs", "sites", "visits", "presentations", "links":
        metro.done("import", noun, data / f"{noun}.csv", "--quiet")
    later = [["edit-city", "city-00001", "--name", "Seoul"], ["add-theme", "water", "--label", "Water"],
             ["rename-city", "city-00002", "quito"], ["remove-theme", "water"], ["undo"]]
    for words in later:
        metro.done(*words, "--quiet")
    plain = folder / "plain.sqlite"
    copy_catalog(metro.catalog, plain)
    # While a connection is open, the log is kept.
    reader = sqlite3.connect(metro.catalog)
    reader.execute("SELECT count(*) FROM city").fetchone()
    for number in range(8):
        metro.done("add-city", f"City {number}", "--country", "KR", "--quiet")
    logged = folder / "logged.sqlite"
    copy_catalog(metro.catalog, logged)
    reader.close()
    return plain, logged


class Damage:
    """Ways to damage bytes; each returns the damaged bytes and a description."""

    def __init__(self, random):
        self.random = random

    def change(self, data):
        count = self.random.choice([1, 1, 1, 2, 8])
        places = [self.random.randrange(len(data)) for _ in range(count)]
        for place in places:
            data[place] ^= self.random.randrange(1, 256)
        return data, f"bytes at {places}"

    def overwrite(self, data):
        place, count = self.random.randrange(len(data)), self.random.choice([16, 100, 512, 4096])
        zeros = self.random.random() < 0.5
        count = min(count, len(data) - place)
        data[place:place + count] = bytes(count) if zeros else self.random.randbytes(count)
        return data, f"{count} bytes at {place} {'zero' if zeros else 'random'}"

    def cut(self, data):
        size = self.random.randrange(len(data))
        return data[:size], f"cut to {size}"

    def swap(self, data):
        page = 4096
        one, other = (self.random.randrange(len(data) // page) * page for _ in range(2))
        data[one:one + page], data[other:other + page] = data[other:other + page], data[one:one + page]
        return data, f"pages at {one} and {other} swapped"

    def add(self, data):
        more = self.random.randrange(1, 10_000)
        return data + self.random.randbytes(more), f"{more} bytes added"

    def apply(self, path):
        data = path.read_bytes()
        kind = self.random.choice([self.change] * 5 + [self.overwrite] * 2 + [self.cut] * 2
                                  + [self.swap, self.add])
        damaged, what = kind(bytearray(data))
        path.write_bytes(damaged)
        return kind.__name__, what, bytes(damaged) != data


class Rounds:
    """Rounds on damaged copies, with the counted results and the faults."""

    def __init__(self, given):
        self.given, self.random, self.damage = given, given.random, Damage(given.random)
        self.metro = Metro(given.metro, given.folder / "catalog.sqlite")
        self.home = given.folder / "work"
        self.home.mkdir()
        self.plain, self.logged = make_catalogs(self.metro, given.folder)
        self.damaged = Metro(given.metro, self.home / "catalog.sqlite")
        self.counts, self.faults = Counter(), []
        self.known = {path: self.contents(path) for path in (self.plain, self.logged)}

    def contents(self, path):
        """Returns the digests of a catalog's current and earlier contents, and its history."""
        copy_catalog(path, self.damaged.catalog)
        digests, folder = [], self.home / "dump"
        latest = self.damaged.latest()
        for revision in range(latest, 0 if path == self.logged else latest - 1, -1):
            self.damaged.done("dump", folder, "--at", revision, "--quiet")
            digests.append(digest_of(folder))
            remove_tree(folder)
        return digests, self.damaged.done("history", "--csv")

    def run(self, number):
        path = self.logged if self.random.random() < 0.5 else self.plain
        remove_tree(self.home)
        self.home.mkdir()
        copy_catalog(path, self.damaged.catalog)
        in_log = path == self.logged and self.random.random() < 0.6
        target = Path(f"{self.damaged.catalog}-wal") if in_log else self.damaged.catalog
        kind, what, is_different = self.damage.apply(target)
        before = self.given.folder / "before"
        remove_tree(before)
        shutil.copytree(self.home, before)
        place = "log" if in_log else "file"
        try:
            verdict = self.judge(path, in_log)
        except Fault as fault:
            verdict = "FAULT"
            self.faults.append(f"round {number}, {place}, {what}: {fault}")
            kept = Path(self.given.keep or self.given.folder) / f"damaged-{number}"
            shutil.copytree(before, kept, dirs_exist_ok=True)
        self.counts[place, kind if is_different else "nothing changed", verdict] += 1

    def told(self, *words, statuses=STATUSES):
        """Runs a command that may report damage but must not fail in any worse way."""
        outcome = self.damaged.run(*words, timeout=self.given.limit, cwd=self.home)
        problem = told_well(outcome, statuses)
        if problem:
            raise Fault(f"{problem}: {outcome}")
        return outcome

    def judge(self, path, in_log):
        statuses = set(STATUSES)
        header = self.damaged.catalog.read_bytes()[:100]
        if header[SCHEMA_NUMBER] != path.read_bytes()[SCHEMA_NUMBER] or in_log:
            statuses.add(NEWER_SCHEMA)
        checked = self.told("check", statuses=statuses)
        if checked.status == 1 and not checked.out.count("\n") > 1:
            raise Fault(f"check found damage, but did not list it: {checked}")
        verdict = {0: "nothing found", 1: "found", 65: "refused", 74: "refused",
                   NEWER_SCHEMA: "refused"}[checked.status]
        if checked.status == 0:
            verdict = self.compare(path, in_log)
        self.told("dump", "dump", "--quiet", statuses=statuses)
        for words in COMMANDS:
            self.told(*words, statuses=statuses)
        return verdict

    def compare(self, path, in_log):
        """Returns how the contents of a damaged catalog without findings compare with the original."""
        digests, history = self.known[path]
        digest = self.damaged.digest()
        if digest == digests[0]:
            same = self.damaged.done("history", "--csv") == history
            return "as before" if same or in_log else "as before, except a word of the history"
        if in_log and digest in digests:
            return "an earlier revision"
        raise Fault("check found nothing, but the content differs")


def main():
    given = arguments(
        __doc__, rounds=(1000, "damaged copies"), limit=(20, "seconds that a command may take"),
        keep=("", "a folder for the copies of failed rounds"))
    rounds = Rounds(given)
    size = os.path.getsize(rounds.plain)
    print(f"{size:,} bytes; {os.path.getsize(f'{rounds.logged}-wal'):,} in the log", flush=True)
    for number in range(given.rounds):
        rounds.run(number)
        if len(rounds.faults) > 50:
            break
    verdicts = sorted({verdict for _, _, verdict in rounds.counts})
    print("| where | damage |", " | ".join(verdicts), "|\n|" + "---|" * (len(verdicts) + 2))
    for place, kind in sorted({key[:2] for key in rounds.counts}):
        cells = [str(rounds.counts[place, kind, verdict]) for verdict in verdicts]
        print("|", " | ".join([place, kind, *cells]), "|")
    finish(rounds.faults, given)


if __name__ == "__main__":
    sys.exit(main())
