#!/usr/bin/env python3
"""Compares imports of rows without IDs with imports of the same rows with IDs.

    identity.py METRO [--rows 100000] [--runs 5]

Each program of work runs in turns, into a new catalog and into one that has all of the rows. Prints the median
CPU time of each and their ratio; the target is 1.5.
"""

import argparse
import csv
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import Contender, copy_database, take_turns

TARGET = 1.5
WORDS = "Water Climate Transport Housing Energy Waste Budget Heritage Health Safety".split()


def cities(count):
    """Returns the heading and the rows of cities with ASCII names."""
    rows = ((f"town-{number:06}", f"Town {number:06}", "EC") for number in range(count))
    return ["id", "name", "country"], rows


def programs(count):
    """Returns the heading and the rows of programs, of which ten share each title."""
    rows = []
    for number in range(count):
        title = f"{WORDS[number % 10]} Course {number // 10:05}"
        year = 1990 + number % 10
        slug = title.lower().replace(" ", "-")
        rows.append((f"{slug}-{year}", title, f"{year}-05-02/{year}-05-06", "quito"))
    return ["id", "title", "dates", "host"], sorted(rows)


def courses(count):
    """Returns the heading and the rows of programs with a title of their own."""
    rows = ((f"course-{number:06}", f"Course {number:06}", "2019-05-02/2019-05-06", "quito")
            for number in range(count))
    return ["id", "title", "dates", "host"], rows


def write(path, heading, rows):
    with open(path, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(heading)
        out.writerows(rows)


def measure(metro, folder, name, table, made, runs):
    """Measures one table; returns lines of a report."""
    heading, rows = made
    rows = list(rows)
    write(folder / "with.csv", heading, rows)
    write(folder / "without.csv", heading[1:], (row[1:] for row in rows))
    empty = folder / "empty.sqlite"
    for words in (["init"], ["add-city", "quito", "--name", "Quito", "--no-gazetteer"]):
        subprocess.run([metro, "--catalog", empty, "--quiet", *words], check=True)
    full = folder / "full.sqlite"
    copy_database(empty, full)
    subprocess.run([metro, "--catalog", full, "--quiet", "import", table, folder / "with.csv"],
                   check=True)
    for start, label in ((empty, "new"), (full, "again")):
        catalog = folder / "catalog.sqlite"
        pair = [Contender(kind, [metro, "--catalog", catalog, "import", table, folder / f"{kind}.csv"],
                          prepare=lambda start=start: copy_database(start, catalog))
                for kind in ("with", "without")]
        take_turns(pair, runs)
        one, other = (contender.median.cpu for contender in pair)
        verdict = "" if other <= TARGET * one else "  missed"
        print(f"{name:10} {label:6} with IDs {one:6.2f} s  without {other:6.2f} s  "
              f"ratio {other / one:4.2f}{verdict}  {pair[1].said.splitlines()[0]}")
    for path in folder.iterdir():
        path.unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("metro")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    words = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="identity."))
    try:
        for name, table, make in (("cities", "cities", cities), ("courses", "programs", courses),
                                  ("programs", "programs", programs)):
            measure(words.metro, folder, name, table, make(words.rows), words.runs)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
