#!/usr/bin/env python3
"""Lets processes on two mounts of one folder change one catalog, as on two computers that share a drive.

    shared.py METRO [--writers 12] [--rounds 100] [--kills 0] [--seconds 0]

Both mounts are made by bindfs. They share no memory: each has caches of its own, and a lock that one grants is
not known to the other. In each round every writer adds a city, and every fourth also reads. What was
acknowledged must be in the catalog afterward, and `metro check` must find no problem. With --kills, so many
writers are killed at random moments; the lease of a killed process is taken over without a question, because
it ran on this computer. With --seconds, no round begins after that time.
"""

import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from program import Fault, Metro, arguments, finish, share


class Mounts:
    """Two mounts of a folder."""

    def __init__(self, folder):
        self.base = folder / "base"
        self.views = [folder / "one", folder / "two"]
        for path in self.base, *self.views:
            path.mkdir()
        self.servers = []
        for view in self.views:
            self.servers.append(subprocess.Popen(["bindfs", "-f", self.base, view]))
        deadline = time.time() + 10
        while not all(map(os.path.ismount, self.views)):
            if time.time() > deadline:
                self.end()
                raise Fault("bindfs did not mount")
            time.sleep(0.05)

    def end(self):
        for view in self.views:
            subprocess.run(["umount", view], capture_output=True)
        for server in self.servers:
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()


def write(program, catalog, number, given, results, seed):
    """Runs one of the writers, and reports the IDs that were acknowledged, and what failed."""
    metro, chance = Metro(program, catalog), random.Random(f"{seed}-{number}")
    acknowledged, refused, times = [], Counter(), []
    end = time.time() + given["seconds"] if given["seconds"] else None
    for count in range(given["rounds"]):
        if end and time.time() > end:
            break
        name = f"city-{number}-{count}"
        kills = chance.random() < given["kills"] / (given["writers"] * given["rounds"])
        begin = time.perf_counter()
        process = metro.start("add-city", name, "--name", f"City {count} of {number}")
        if kills:
            time.sleep(chance.random() * 0.3)
            process.send_signal(signal.SIGKILL)
        _, err = process.communicate()
        times.append(time.perf_counter() - begin)
        if process.returncode == 0:
            acknowledged.append(name)
        elif process.returncode != -signal.SIGKILL:
            refused[f"{process.returncode}: {err.decode(errors='replace')[:200]}"] += 1
        if count % 4 == 0:
            outcome = metro.run("list-cities", "--columns", "id", "--no-header")
            if outcome.status != 0:
                refused[f"reading: {outcome.status}: {outcome.err[:200]}"] += 1
            elif not set(acknowledged) <= set(outcome.out.split()):
                refused["a reader did not see what its own mount had acknowledged"] += 1
    results.put((acknowledged, refused, times))


def main():
    given = arguments(
        __doc__, writers=(12, "processes that write"), rounds=(100, "writes of each of them"),
        kills=(0, "writers to kill"), seconds=(0, "after which no round begins; 0 for no limit"))
    mounts = Mounts(given.folder)
    faults = []
    try:
        catalogs = [view / "catalog.sqlite" for view in mounts.views]
        Metro(given.metro, catalogs[0]).done("init")
        time.sleep(2)
        results = multiprocessing.Queue()
        amount = {name: getattr(given, name) for name in ("writers", "rounds", "kills", "seconds")}
        writers = [
            multiprocessing.Process(
                target=write, args=(given.metro, catalogs[number % 2], number, amount, results, given.seed))
            for number in range(given.writers)]
        begin = time.perf_counter()
        for writer in writers:
            writer.start()
        acknowledged, refused, times = set(), Counter(), []
        for _ in writers:
            names, other, taken = results.get()
            acknowledged |= set(names)
            refused += other
            times += taken
        for writer in writers:
            writer.join()
        seconds = time.perf_counter() - begin
        time.sleep(2)
        # What matters is the file that is left, which this reads without any of the two mounts.
        last = Metro(given.metro, mounts.base / "catalog.sqlite")
        outcome = last.run("list-cities", "--columns", "id", "--no-header")
        there = set(outcome.out.split())
        checked = last.run("check", timeout=600)
        lost = acknowledged - there
        print("| writers | writes | acknowledged | refused | there afterward | lost | check | writes/s | median s | p99 s |")
        print("|" + "---|" * 10)
        print(f"| {given.writers} | {len(times):,} | {len(acknowledged):,} | {sum(refused.values()):,} "
              f"| {len(there):,} | {len(lost):,} | {'passes' if checked.status == 0 else checked.status} "
              f"| {len(times) / seconds:.1f} | {share(times, 0.5):.2f} | {share(times, 0.99):.2f} |")
        for message, count in refused.most_common(5):
            print(f"{count} times {message}")
        if lost or outcome.status != 0:
            faults.append(f"{len(lost)} acknowledged writes are lost: {sorted(lost)[:5]} {outcome.err[-300:]}")
        if checked.status != 0:
            faults.append(str(checked))
        if refused:
            faults.append(f"{sum(refused.values())} commands were refused")
    finally:
        mounts.end()
    finish(faults, given)


if __name__ == "__main__":
    sys.exit(main())
