#!/usr/bin/env python3
"""Compares the CPU time of a short query with the same SQL in the sqlite3 shell.

Usage: start-up.py METRO. The script makes a temporary catalog of the first program. The two programs take
turns, so other load on the machine affects both; the script prints the medians of 20 runs and their
ratio.
"""
import os
import resource
import statistics
import subprocess
import sys
import tempfile

metro = os.path.abspath(sys.argv[1])
folder = tempfile.TemporaryDirectory()
catalog = os.path.join(folder.name, "catalog.sqlite")
here = os.path.dirname(os.path.abspath(__file__))
environment = dict(os.environ, METRO=metro, METRO_CATALOG=catalog)
for command in [metro, "init"], [os.path.join(here, "../Fixtures/seoul-2015/load.sh")]:
    subprocess.run([*command, "--quiet"], env=environment, check=True)

# The SQL that the benchmarks give to the peers.
sys.path.insert(0, os.path.join(here, "../Tests/Benchmarks"))
from peers import CITIES_OF_PROGRAM  # noqa: E402

SQL = CITIES_OF_PROGRAM.format(program="seoul-2015")
COMMANDS = {
    "metro": [metro, "list-cities", "--program", "seoul-2015", "--catalog", catalog],
    "sqlite3": ["sqlite3", "-csv", "-header", catalog, SQL],
}


def run(command):
    """Returns the CPU time of one run in milliseconds, and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    output = subprocess.run(command, check=True, capture_output=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return seconds * 1000, output.replace(b"\r\n", b"\n")


outputs = {name: run(command)[1] for name, command in COMMANDS.items()}
assert outputs["metro"] == outputs["sqlite3"], "the two do not print the same"
times = {name: [] for name in COMMANDS}
for _ in range(20):
    for name, command in COMMANDS.items():
        times[name].append(run(command)[0])
medians = {name: statistics.median(values) for name, values in times.items()}
ratio = medians["metro"] / medians["sqlite3"]
print(", ".join(f"{name} {value:.1f} ms" for name, value in medians.items()), f"ratio {ratio:.2f}")
