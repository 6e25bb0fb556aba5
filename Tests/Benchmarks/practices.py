#!/usr/bin/env python3
"""Times the eleven questions about practices and transfers.

Creates a catalog of 500 practices and 2,000 transfers with 300 cities and 200 programs, and runs one command for
each question. Usage: practices.py METRO [--runs N]; fails if a median exceeds 50 ms.
"""

import argparse
import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT = 0.050
STAGES = ["interested", "studied", "adapting", "piloted", "adopted", "dropped"]

QUESTIONS = [
    "list-practices --theme water --not-city city-0 --sort -adopted",
    "list-practices --city city-0 --columns title,shown_in,cities_that_saw,adopted",
    "list-transfers --from city-0",
    "list-transfers --via program/program-0",
    "list-practices --shown-in program-0 --not-adopted",
    "list-cities --saw practice-0 --no-transfer",
    "stats --by city --of transfers",
    "list-practices --status running --not-confirmed-since 2020",
    "why practice/practice-0 results",
    "list-practices --sdg 11.6",
    "show-practice practice-0",
]


def tables(numbers):
    """Yields the name, the columns and the rows of each table, in the order of import."""
    cities = [f"city-{i}" for i in range(300)]
    programs = [f"program-{i}" for i in range(200)]
    practices = [f"practice-{i}" for i in range(500)]
    sites = [f"site-{i}" for i in range(200)]
    some = numbers.sample
    yield "cities", ["id", "name", "kind"], [[c, c.title(), "city"] for c in cities]
    yield "themes", ["id", "label"], [["water", "Water"], ["waste", "Waste"], ["energy", "Energy"]]
    yield (
        "practices",
        ["id", "title", "cities", "themes", "sdgs", "status", "dates", "results"],
        [
            [p, f"Practice {i}", cities[i % 60], numbers.choice(["water", "waste", "energy"]),
             numbers.choice(["6", "11.6", "7.2"]), numbers.choice(["running", "completed"]),
             f"{1990 + i % 30}/..", f"{i} cities"]
            for i, p in enumerate(practices)
        ],
    )
    yield (
        "programs", ["id", "title", "dates", "host", "practices"],
        [[p, f"Program {i}", str(2000 + i % 24), numbers.choice(cities),
          ";".join(some(practices, 2))] for i, p in enumerate(programs)],
    )
    yield (
        "participations", ["program", "city", "role"],
        [[p, c, "participant"] for p in programs for c in some(cities, 20)],
    )
    yield (
        "sites", ["id", "name", "city", "practices"],
        [[s, s.title(), numbers.choice(cities), numbers.choice(practices)] for s in sites],
    )
    yield "visits", ["program", "site"], [[p, s] for p in programs for s in some(sites, 3)]
    yield (
        "presentations", ["program", "title", "cities", "practices"],
        [[p, f"Talk {i}", numbers.choice(cities), numbers.choice(practices)]
         for p in programs for i in range(10)],
    )
    pairs = {}
    while len(pairs) < 2000:
        practice, city = numbers.randrange(500), numbers.randrange(300)
        if city != practice % 60:
            pairs[practice, city] = numbers.choice(STAGES)
    yield (
        "transfers", ["practice", "city", "stage", "via"],
        [[practices[p], cities[c], stage, f"program/{numbers.choice(programs)}"]
         for (p, c), stage in pairs.items()],
    )
    yield (
        "sources", ["id", "title", "published"],
        [[f"source-{i}", f"Source {i}", str(2010 + i)] for i in range(15)],
    )
    yield (
        "statements", ["source", "practice", "field", "stated"],
        [[f"source-{i % 15}", p, "results", f"{i} cities"] for i, p in enumerate(practices)],
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("metro")
    parser.add_argument("--runs", type=int, default=15)
    arguments = parser.parse_args()
    numbers = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["METRO_CATALOG"] = os.path.join(folder, "catalog.sqlite")
        metro = os.path.abspath(arguments.metro)
        subprocess.run([metro, "init", "-q"], check=True)
        for name, columns, rows in tables(numbers):
            path = os.path.join(folder, f"{name}.csv")
            with open(path, "w", newline="", encoding="utf-8") as file:
                writer = csv.writer(file)
                writer.writerow(columns)
                writer.writerows(rows)
            subprocess.run([metro, "import", name, path, "-q"], check=True)
        slow = 0
        print("median_ms,rows,command")
        for question in QUESTIONS:
            times = []
            for _ in range(arguments.runs):
                start = time.perf_counter()
                done = subprocess.run([metro, *question.split()], check=True, capture_output=True)
                times.append(time.perf_counter() - start)
            median = statistics.median(times)
            slow += median > LIMIT
            print(f"{median * 1000:.1f},{len(done.stdout.splitlines()) - 1},{question}")
    sys.exit(f"{slow} questions take more than {LIMIT * 1000:.0f} ms" if slow else 0)


if __name__ == "__main__":
    main()
