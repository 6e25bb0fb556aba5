#!/usr/bin/env python3
"""Kills metro with SIGKILL at random moments and checks the remaining files.

    kill.py METRO [--rounds 1000] [--rows 100000] [--full-every 10] [--only import,undo] [--seed 1]

After each kill, the catalog must open, contain all or nothing of the command, and contain all of every
command that reported success. `metro check`, SQLite's own checks and a comparison of whole dumps follow
every round of small commands and every `--full-every`-th round of large ones; the other rounds are judged
by their number of revisions and by counts. The moment is uniformly distributed over the measured time of
the command; in a third of the rounds, over its last sixth, where it commits.
"""

import signal
import statistics
import sys
import time
from collections import Counter

from large import Backup, Compact, Dump, Export, Import, Restore, Undo
from program import Fault, arguments, finish, leftovers
import old
from works import Init, Migration, Records

# A migration requires a second schema.
ALL_WORKS = [Records, Import, Undo, *([Migration] if old.CURRENT > 1 else []), Backup, Restore, Compact,
             Export, Dump, Init]
RUNS_TO_MEASURE = 3
RUN_ON_EVERY = 20
"""Every this many rounds a command may run to its end, to measure its time again."""


class Tally:
    """The results of the rounds of one kind of work."""

    def __init__(self):
        self.counts = Counter()
        self.times = []

    @property
    def time(self):
        return statistics.median(self.times[-9:])

    def row(self, name):
        counts = [self.counts[key] for key in ("rounds", "hit", "nothing", "all", "torn", "left")]
        return [name, *counts, f"{self.time * 1000:,.0f}"]


HEADER = ["work", "kills", "hit it running", "nothing of it there", "all of it there",
          "part of it in the log", "partial files left", "time ms"]


def uncommitted_frames(catalog):
    """Returns the number of pages at the end of the log that belong to an uncommitted transaction."""
    try:
        log = open(f"{catalog}-wal", "rb")
    except FileNotFoundError:
        return 0
    with log:
        header = log.read(32)
        page, salts, count = int.from_bytes(header[8:12], "big"), header[16:24], 0
        while len(frame := log.read(24)) == 24 and frame[8:16] == salts:
            count = 0 if any(frame[4:8]) else count + 1
            log.seek(page, 1)
    return count


def one_round(work, tally, random, kills):
    """Runs one command, kills it, and judges the result."""
    words = work.begin()
    limit = None
    if kills:
        late = random.random() < 1 / 3
        limit = tally.time * (random.uniform(5 / 6, 1.05) if late else random.uniform(0, 1))
    begin = time.perf_counter()
    process = work.metro.start(*words)
    if limit is not None:
        # A sleep can be late by a tenth of a millisecond; a busy loop covers that part.
        time.sleep(max(0, limit - (time.perf_counter() - begin) - 0.0002))
        while time.perf_counter() - begin < limit:
            pass
        process.send_signal(signal.SIGKILL)
    said = process.stderr.read().decode(errors="replace")
    status = process.wait()
    process.stderr.close()
    if status != -signal.SIGKILL:
        if status != 0:
            raise Fault(f"metro {' '.join(map(str, words))}: status {status}: {said}")
        tally.times.append(time.perf_counter() - begin)
    tally.counts["torn"] += uncommitted_frames(work.metro.catalog) > 0
    for path in leftovers(work.folder):
        tally.counts["left"] += 1
        path.unlink()
    result = work.judge(status == 0)
    if status == 0 and result != "all":
        raise Fault(f"metro {' '.join(map(str, words))} reported success, but its result is missing")
    if kills:
        tally.counts.update(["rounds", result] + (["hit"] if status != 0 else []))


def soak(work, rounds, random, faults):
    """Runs all rounds of one kind of work."""
    tally = Tally()
    for number in range(-RUNS_TO_MEASURE, rounds + rounds // RUN_ON_EVERY):
        kills = number >= 0 and number % (RUN_ON_EVERY + 1) != RUN_ON_EVERY
        try:
            one_round(work, tally, random, kills)
        except Fault as fault:
            faults.append(f"{work.name}, round {number}: {fault}")
            work.keep_evidence(number)
            work.restart()
            if len(faults) > 20:
                break
        if not tally.times:
            break
    work.final_check()
    return tally


def main():
    given = arguments(__doc__, rounds=(1000, "kills in all"), rows=(100_000, "of the import"),
                      full_every=(10, "rounds of large commands between full checks"),
                      only=("", "kinds of work, joined with commas"))
    chosen = [kind for kind in ALL_WORKS if not given.only or kind.name in given.only.split(",")]
    shares = sum(kind.share for kind in chosen)
    faults, total = [], Counter()
    print("|", " | ".join(HEADER), "|\n|" + "---|" * len(HEADER), flush=True)
    for kind in chosen:
        work = kind(given)
        if not work.is_possible():
            print(f"| {kind.name} | this metro has no such command |", flush=True)
            continue
        tally = soak(work, -(-given.rounds * kind.share // shares), given.random, faults)
        total.update(tally.counts)
        if tally.times:
            print("|", " | ".join(map(str, tally.row(kind.name))), "|", flush=True)
        work.end()
    print(f"{total['rounds']} kills, {total['hit']} of them hit a running command, "
          f"{total['torn']} left part of a transaction in the log")
    finish(faults, given)


if __name__ == "__main__":
    sys.exit(main())
