"""The program under test, and checks of a catalog after faults."""

import argparse
import csv
import hashlib
import io
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENDINGS = "", "-wal", "-shm", "-journal"
RAW_SQLITE = re.compile(
    r"SQLITE_|SQLite error|disk I/O error|database or disk is full|malformed|is not a database"
    r"|unable to open database|attempt to write a readonly|database is locked|constraint failed"
    r"|internal error|Fatal error|swift_|Domain=", re.IGNORECASE)


class Fault(Exception):
    """The program violated a requirement."""


@dataclass(frozen=True)
class Outcome:
    """The result of a command; a negative status is a signal, None means a timeout."""

    words: tuple
    status: int | None
    out: str
    err: str
    seconds: float

    def __str__(self):
        return (f"metro {' '.join(map(str, self.words))}\n    status {self.status}, "
                f"out {self.out[-300:]!r}, err {self.err[-600:]!r}")


class Metro:
    """The program with a catalog."""

    def __init__(self, program, catalog, environment=None):
        self.program, self.catalog = str(program), Path(catalog)
        clean = {name: text for name, text in os.environ.items() if not name.startswith("METRO_")}
        self.environment = clean | {"METRO_ACTOR": "soak"} | (environment or {})

    def line(self, *words):
        return [self.program, *map(str, words), "--catalog", str(self.catalog)]

    def start(self, *words, out=subprocess.DEVNULL, **more):
        """Starts a command whose messages go to a pipe."""
        return subprocess.Popen(self.line(*words), stdin=subprocess.DEVNULL, stdout=out,
                                stderr=subprocess.PIPE, env=self.environment, **more)

    def run(self, *words, input=b"", timeout=120, **more):
        """Runs a command until it exits."""
        begin = time.perf_counter()
        try:
            done = subprocess.run(self.line(*words), input=input, capture_output=True,
                                  env=self.environment, timeout=timeout, **more)
            status, out, err = done.returncode, done.stdout, done.stderr
        except subprocess.TimeoutExpired as late:
            status, out, err = None, late.stdout or b"", late.stderr or b""
        return Outcome(words, status, out.decode(errors="replace"), err.decode(errors="replace"),
                       time.perf_counter() - begin)

    def done(self, *words, **more):
        """Runs a command that must succeed and returns its output."""
        outcome = self.run(*words, **more)
        if outcome.status != 0:
            raise Fault(f"unexpected failure: {outcome}")
        return outcome.out

    def has(self, command):
        return self.run(command, "--help").status == 0

    def latest(self):
        """Returns the number of the latest revision."""
        lines = self.history("--limit", 1)
        return int(lines[0]["revision"]) if lines else 0

    def history(self, *options):
        """Returns the revisions, the latest first."""
        return list(csv.DictReader(io.StringIO(self.done("history", "--csv", *options))))

    def check(self):
        """Runs all available checks."""
        if self.has("check"):
            self.done("check", timeout=600)
        check_database(self.catalog)

    def digest(self):
        """Returns a hash of the whole content, computed from its dump, which is deterministic."""
        folder = Path(f"{self.catalog}.dump")
        try:
            self.done("dump", folder, "--quiet", timeout=600)
            return digest_of(folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def check_database(path):
    """Runs SQLite's own checks."""
    connection = sqlite3.connect(path, timeout=30)
    try:
        answers = connection.execute("PRAGMA integrity_check").fetchall()
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        connection.close()
    if answers != [("ok",)] or broken:
        raise Fault(f"{path}: {answers[:5]} {broken[:5]}")


def digest_of(folder):
    """Returns a hash of a dump, without the earlier dumps that it names: they are no content."""
    whole = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        text = file.read_bytes()
        if file.name == "datapackage.json":
            text = b"".join(line for line in text.splitlines(True) if b'"metro_states"' not in line)
        whole.update(file.name.encode() + b"\0" + text + b"\0")
    return whole.hexdigest()


def digest_of_nothing():
    return hashlib.sha256().hexdigest()


def remove_catalog(path):
    for ending in ENDINGS:
        Path(f"{path}{ending}").unlink(missing_ok=True)


def copy_catalog(source, target):
    """Copies a catalog that no process has open, with its log if there is one."""
    remove_catalog(target)
    for ending in "", "-wal":
        if os.path.exists(f"{source}{ending}"):
            shutil.copyfile(f"{source}{ending}", f"{target}{ending}")


def leftovers(folder):
    """Returns temporary files that should have been removed."""
    return sorted(path for path in Path(folder).iterdir() if ".partial" in path.name)


def remove_tree(path):
    shutil.rmtree(path, ignore_errors=True)


def told_well(outcome, statuses):
    """Returns what is wrong with the result of a command, or None.

    A failure must be reported in one to three lines that begin with `metro: ` and are not SQLite's.
    """
    if outcome.status is None:
        return "it did not end"
    if outcome.status < 0 or outcome.status >= 128 or "Fatal error" in outcome.err:
        return "it crashed"
    if outcome.status not in statuses:
        return f"status {outcome.status}, not one of {sorted(statuses)}"
    if outcome.status in (0, 1) and not outcome.err.startswith("metro: "):
        return None
    told = re.search("^metro: .*", outcome.err, re.MULTILINE | re.DOTALL)
    if not told or told[0].count("\n") > 3:
        return "the message has not the form of one"
    if RAW_SQLITE.search(outcome.err):
        return "the message is not one for a person"
    return None


def arguments(description, **counts):
    """Parses the options of every soak: the program, the folder, the seed, and the amount of work."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("metro", type=Path)
    parser.add_argument("--folder", type=Path, default=Path(".build/soak"))
    parser.add_argument("--seed", type=int, default=1)
    for name, (default, text) in counts.items():
        kind = type(default) if default is not None else str
        parser.add_argument(f"--{name.replace('_', '-')}", type=kind, default=default, help=text)
    given = parser.parse_args()
    given.metro = given.metro.resolve()
    given.folder = given.folder.resolve() / Path(sys.argv[0]).stem
    remove_tree(given.folder)
    given.folder.mkdir(parents=True)
    given.random = random.Random(given.seed)
    return given


def share(values, part):
    """Returns the value below which the given share of the values falls."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else 0.0


def finish(faults, given):
    """Prints the faults, or that there were none, and exits with status 1 if there were any."""
    for fault in faults:
        print(f"FAULT: {fault}")
    if not faults:
        remove_tree(given.folder)
    print(f"{len(faults)} faults" if faults else "no faults")
    sys.exit(1 if faults else 0)
