#!/usr/bin/env python3
"""Measures how many planted duplicates `metro duplicates` finds, and how its time grows.

    duplicates.py METRO [--records N] [--data FOLDER ...]

Recall is the share of the planted duplicates that metro proposes, for each record type and kind of
variant. Precision is the share of the proposals of a record type that were planted; for each kind of trap,
the number of proposals is shown. With --data, the data sets of generate.py are searched as well, and CPU
seconds and peak memory are printed, the minimum of three runs. The exit status is 1 if metro finds less
than 95 % of the duplicates of a record type, or if less than 95 % of its proposals were planted.
"""

import argparse
import collections
import csv
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
NOUNS = {"city": "cities", "site": "sites", "organization": "organizations", "program": "programs",
         "theme": "themes", "source": "sources"}
LEAST = 0.95


def load(metro, folder, catalog):
    environment = {**os.environ, "METRO_CATALOG": str(catalog)}
    if not catalog.exists():
        subprocess.run([metro, "init", "--quiet"], env=environment, check=True)
        subprocess.run([metro, "import", "--dir", folder], env=environment, check=True,
                       capture_output=True)
    return environment


def cost(words, environment, runs=3):
    """Returns CPU seconds and megabytes of peak memory."""
    best = None
    for _ in range(runs):
        shown = subprocess.run(
            [sys.executable, "-I", "-S", HERE / "launch.py", "/dev/null", "/dev/null", *words],
            env=environment, check=True, capture_output=True, text=True).stdout.split()
        assert shown[-1] == "0", shown
        figures = (float(shown[1]), float(shown[2]) / 1024)
        best = min(best, figures) if best else figures
    return best


def agreement(metro, records, folder):
    """Prints recall and precision, and returns whether both are sufficient."""
    subprocess.run([sys.executable, HERE / "planted.py", folder, str(records)], check=True)
    expected = collections.defaultdict(dict)
    with open(folder / "planted.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            pair = frozenset((row["id"], row["other"]))
            expected[row["noun"]][pair] = (row["kind"], row["same"] == "yes")
    # The import recognizes files by name and must not read this one.
    (folder / "planted.csv").rename(folder.parent / "planted.csv")
    environment = load(metro, folder, folder.parent / "planted.sqlite")
    is_good = True
    print("noun           kind             planted  found  part")
    for noun, plural in NOUNS.items():
        out = subprocess.run([metro, "duplicates", plural, "--csv"], env=environment, check=True,
                             capture_output=True, text=True).stdout
        found = {frozenset((row["id"], row["other"])) for row in csv.DictReader(out.splitlines())}
        kinds = collections.Counter(kind for kind, _ in expected[noun].values())
        for (kind, same) in sorted(set(expected[noun].values()), key=lambda kind: (not kind[1], kind)):
            hits = sum(1 for pair, what in expected[noun].items()
                       if what == (kind, same) and pair in found)
            name = kind if same else f"trap: {kind}"
            print(f"{noun:14} {name:22} {kinds[kind]:6} {hits:6} {hits / kinds[kind]:6.1%}")
        planted = {pair for pair, (_, same) in expected[noun].items() if same}
        recall = len(planted & found) / len(planted)
        precision = len(planted & found) / len(found)
        cpu, memory = cost([metro, "duplicates", plural, "--csv"], environment, 1)
        print(f"{noun:14} recall {recall:.1%}, precision {precision:.1%} of {len(found)} proposed, "
              f"{cpu:.2f} s CPU, {memory:.0f} MB")
        is_good = is_good and recall >= LEAST and precision >= LEAST
    return is_good


def growth(metro, folders, place):
    print("data                 nouns          CPU s  peak MB")
    for folder in map(Path, folders):
        environment = load(metro, folder, place / f"{folder.name}.sqlite")
        for words in [["cities"], ["sites"], ["programs"], []]:
            cpu, memory = cost([metro, "duplicates", *words, "--csv"], environment)
            print(f"{folder.name:20} {words[0] if words else 'all':12} {cpu:7.2f} {memory:8.0f}")
        cpu, memory = cost(
            [metro, "add-site", "World Cup Park", "--city", "city-00001", "--dry-run"], environment)
        print(f"{folder.name:20} {'add-site':12} {cpu:7.3f} {memory:8.0f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("metro")
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--data", nargs="*", default=[])
    options = parser.parse_args()
    metro = os.path.abspath(options.metro)
    with tempfile.TemporaryDirectory(prefix="metro-duplicates-") as place:
        folder = Path(place) / "planted"
        is_good = options.records == 0 or agreement(metro, options.records, folder)
        growth(metro, options.data, Path(place))
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
