"""Runs programs in turns, measures their cost, and compares their results."""

import csv
import itertools
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

LAUNCH = Path(__file__).with_name("launch.py")
SLOW = 20
"""The seconds above which a program runs only `SLOW_RUNS` times."""
SLOW_RUNS = 3


class Disagreement(Exception):
    """Two programs produced different results from the same data, or one of them failed."""


@dataclass(frozen=True)
class Cost:
    """The cost of a run: wall and CPU time in seconds, and peak memory in megabytes."""

    wall: float
    cpu: float
    memory: float


@dataclass
class Contender:
    """A program to measure: its command, its standard input and output, the permitted exit statuses, and
    the unmeasured preparation before each run."""

    name: str
    command: list
    output: Path | str = "/dev/null"
    input: Path | str = "/dev/null"
    environment: dict = field(default_factory=dict)
    statuses: tuple = (0,)
    prepare: Callable = lambda: None
    costs: list = field(default_factory=list)
    said: str = ""

    def run(self):
        """Runs the program once and adds its cost."""
        self.prepare()
        clean = {name: text for name, text in os.environ.items() if not name.startswith("METRO_")}
        finished = subprocess.run(
            [sys.executable, "-I", "-S", LAUNCH, self.input, self.output, *self.command],
            env=clean | self.environment, capture_output=True, text=True)
        figures = finished.stdout.split()
        if finished.returncode != 0 or int(figures[-1]) not in self.statuses:
            raise Disagreement(f"{self.name} failed: {self.command}\n{finished.stderr[-2000:]}")
        self.said = finished.stderr
        self.costs.append(Cost(float(figures[0]), float(figures[1]), int(figures[2]) / 1024))

    @property
    def median(self):
        """The median of each figure."""
        return Cost(*(statistics.median(getattr(cost, name) for cost in self.costs)
                      for name in ("wall", "cpu", "memory")))


def take_turns(contenders, runs):
    """Runs all contenders in turns, so that other load on the machine affects all of them equally."""
    for turn in range(runs):
        for contender in contenders:
            if turn < SLOW_RUNS or contender.median.wall <= SLOW:
                contender.run()


def check_same_rows(first, others):
    """Checks that CSV outputs have the same rows in the same order."""
    for other in others:
        number = 0
        with open(first.output, newline="") as left, open(other.output, newline="") as right:
            pairs = itertools.zip_longest(csv.reader(left), csv.reader(right))
            for number, (ours, theirs) in enumerate(pairs):
                if ours != theirs:
                    raise Disagreement(f"row {number} of {first.name} and {other.name} differs:\n"
                                       f"{ours}\n{theirs}")
            if number == 0:
                raise Disagreement(f"{first.name} and {other.name} found nothing")


def check_same_tables(first, second, queries):
    """Checks that queries return the same rows from two databases."""
    database = sqlite3.connect(":memory:")
    database.execute("ATTACH ? AS first", [str(first)])
    database.execute("ATTACH ? AS second", [str(second)])
    for query in queries:
        ours, theirs = query.format(schema="first"), query.format(schema="second")
        for more, less in (ours, theirs), (theirs, ours):
            row = database.execute(f"SELECT * FROM ({more}) EXCEPT {less} LIMIT 1").fetchone()
            if row:
                raise Disagreement(f"{first} and {second} differ in {row}")
    database.close()


def ask(database, query):
    """Returns the first row of an SQL query."""
    connection = sqlite3.connect(database)
    row = connection.execute(query).fetchone()
    connection.close()
    return row


def remove_database(path):
    """Removes a database and the files that SQLite keeps next to it."""
    for ending in "", "-wal", "-shm", ".wal":
        Path(f"{path}{ending}").unlink(missing_ok=True)


def copy_database(source, target):
    """Makes a fresh copy and writes it to the disk before anything is measured."""
    remove_database(target)
    shutil.copyfile(source, target)
    with open(target, "rb+") as file:
        os.fsync(file.fileno())
