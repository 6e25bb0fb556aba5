#!/usr/bin/env python3
"""Prints how the work of commands grows on skewed data: the work at n and 4n, and their ratio.

    skew.py METRO [--size 250] [--cpu] [--scene NAME ...] [--long] [--timeout SECONDS]

The work is counted in instructions by valgrind, without those of a command that does nothing; --cpu measures
CPU seconds instead, which is quick but varies. A ratio of 4 is linear and one of 16 is quadratic. The exit
status is 1 if a ratio is above 6. valgrind cannot read the debugging information of a debug build; strip it
first.
"""

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from skewed import LONG_SCENES, SCENES, Maker

MOST = 6


def instructions(words, folder, environment, timeout):
    counted = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", *words]
    run = subprocess.run(counted, cwd=folder, env=environment, stdout=subprocess.DEVNULL,
                         stderr=subprocess.PIPE, text=True, timeout=timeout)
    return int(re.search(r"I\s+refs:\s+([\d,]+)", run.stderr).group(1).replace(",", ""))


def cpu(words, folder, environment, timeout):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    run = subprocess.run(words, cwd=folder, env=environment, stdout=subprocess.DEVNULL,
                         stderr=subprocess.PIPE, text=True, timeout=timeout)
    if run.returncode > 1:
        print(" ".join(words[1:]), run.returncode, run.stderr.strip()[:300], file=sys.stderr)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def measure(metro, scene, size, work, timeout, place):
    """Returns the work of each command of a scene on a catalog of a size."""
    made = place / "made"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    environment = {**os.environ, "METRO_CATALOG": str(made / "c.sqlite"), "NO_COLOR": "1"}
    maker = Maker(metro, made, environment)
    maker.run("init")
    scene.make(maker, size)
    figures = []
    for command in scene.commands:
        copy = place / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(made, copy)
        environment["METRO_CATALOG"] = str(copy / "c.sqlite")
        try:
            figures.append(work([metro, *command], copy, environment, timeout))
        except subprocess.TimeoutExpired:
            figures.append(float("inf"))
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("metro")
    parser.add_argument("--size", type=int, default=250)
    parser.add_argument("--cpu", action="store_true")
    parser.add_argument("--scene", action="append", default=[])
    parser.add_argument("--long", action="store_true", help="also revisions and renames, one command each")
    parser.add_argument("--timeout", type=float, default=600)
    options = parser.parse_args()
    metro = os.path.abspath(options.metro)
    work = cpu if options.cpu else instructions
    rows = []
    with tempfile.TemporaryDirectory(prefix="metro-skew-") as folder:
        place = Path(folder)
        idle = work([metro, "--version"], place, dict(os.environ), options.timeout)
        for scene in SCENES + (LONG_SCENES if options.long else []):
            if options.scene and scene.name not in options.scene:
                continue
            small = measure(metro, scene, options.size, work, options.timeout, place)
            large = measure(metro, scene, 4 * options.size, work, options.timeout, place)
            for command, one, four in zip(scene.commands, small, large):
                ratio = (four - idle) / max(one - idle, idle / 100, 1e-9)
                rows.append((ratio, scene.name, " ".join(command), one, four))
    unit = "CPU s" if options.cpu else "instructions"
    print(f"{'ratio':>6}  {'scene':12} {'command':44} {unit + ' at n':>20} {'at 4n':>18}")
    for ratio, scene, command, one, four in sorted(rows, reverse=True):
        figures = (f"{one:20.3f} {four:18.3f}" if options.cpu else f"{one:20,} {four:18,}")
        print(f"{ratio:6.1f}  {scene:12} {command[:44]:44} {figures}")
    sys.exit(1 if any(row[0] > MOST for row in rows) else 0)


if __name__ == "__main__":
    main()
