#!/usr/bin/env python3
"""Lets many processes run all kinds of commands that change one catalog, without rest, on a busy machine.

    turns.py METRO [--writers 12] [--seconds 120] [--burners 2] [--wait SECONDS]

No command may be refused with status 75 as long as others are served. Other processes keep the processors busy.
Prints how many commands were refused, and how long commands took.
"""

import multiprocessing
import random
import sys
import time
from collections import Counter

from program import Fault, Metro, arguments, finish, share


def commands(number, chance):
    """Returns one of the commands, and its input."""
    city = f"city-{number}-{chance.randrange(10 ** 9)}"
    rows = "\n".join(f"{city}-{row},City {row} of {city}" for row in range(50))
    return chance.choice([
        (["add-city", city, "--name", city], ""),
        (["add-city", city, "--name", city], ""),
        (["edit-city", "seoul", "--name", f"Seoul {city}"], ""),
        (["edit-city", "seoul", "--name", f"Seoul {city}", "--dry-run"], ""),
        (["import", "cities", "-"], f"id,name\n{rows}\n"),
        (["status"], ""),
        (["audit"], ""),
        (["undo"], ""),
    ])


def write(metro, number, seconds, options, results, seed):
    chance, end, found = random.Random(f"{seed}-{number}"), time.time() + seconds, []
    while time.time() < end:
        words, text = commands(number, chance)
        outcome = metro.run(*words, *options, input=text.encode(), timeout=600)
        found.append((words[0], outcome.status, outcome.seconds, outcome.err[-200:]))
    results.put(found)


def burn(stop):
    while not stop.is_set():
        sum(range(10000))


def main():
    given = arguments(
        __doc__, writers=(12, "processes that write"), seconds=(120, "to run"),
        burners=(2, "processes that only compute"), wait=("", "for a lock, not the program's own 5 s"))
    metro = Metro(given.metro, given.folder / "catalog.sqlite")
    metro.done("init")
    metro.done("add-city", "Seoul", "--country", "KR")
    results, stop = multiprocessing.Queue(), multiprocessing.Event()
    burners = [multiprocessing.Process(target=burn, args=(stop,)) for _ in range(given.burners)]
    options = ["--wait", given.wait] if given.wait else []
    writers = [
        multiprocessing.Process(
            target=write, args=(metro, number, given.seconds, options, results, given.seed))
        for number in range(given.writers)]
    for process in burners + writers:
        process.start()
    runs = [run for _ in writers for run in results.get()]
    stop.set()
    for process in burners + writers:
        process.join()
    refused = [run for run in runs if "another program is changing the catalog" in run[3]]
    # An undo fails if another command stores a revision after it has looked for the latest one.
    failed = [run for run in runs if run[1] not in (0, 1, 75)]
    times = [run[2] for run in runs]
    print("| commands | refused | other failures | median s | p99 s | max s |")
    print("|---|---|---|---|---|---|")
    print(f"| {len(runs):,} | {len(refused):,} | {len(failed):,} | {share(times, 0.5):.2f} "
          f"| {share(times, 0.99):.2f} | {max(times):.2f} |")
    print("refused:", dict(Counter(run[0] for run in refused)),
          "after seconds:", sorted(round(run[2], 1) for run in refused)[:40])
    faults = [f"{len(refused)} of {len(runs)} commands were refused"] if refused else []
    faults += [str(run) for run in failed[:5]]
    try:
        metro.check()
    except Fault as fault:
        faults.append(str(fault))
    finish(faults, given)


if __name__ == "__main__":
    sys.exit(main())
