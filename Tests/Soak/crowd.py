#!/usr/bin/env python3
"""Runs many processes that change one catalog at the same time while others read it.

    crowd.py METRO [--writers 16] [--writes 500] [--readers 4] [--limit 100] [--wait SECONDS]

Every write is a separate process and a separate revision: none may be lost, and none may fail. Every read
is a separate process as well. Readers run three times: alone, while the writers change another catalog,
and while they change the same one. The processors are as busy in the second run as in the third, so any
additional time in the third is spent waiting for writers.

One more reader queries the catalog from a single long-running process, which measures only its waiting.

`blocked` is the time in which a process was neither running nor runnable (`/proc/PID/schedstat`): it slept,
waiting for a lock or the disk. It does not depend on the load of the processors. All times are in ms.
"""

import multiprocessing
import os
import sqlite3
import sys
import time

from program import Fault, Metro, arguments, finish, share


def run(metro, words):
    """Runs a command and returns its wall and blocked time in ms, its status and its messages."""
    words = metro.line(*words)
    reading, writing = os.pipe()
    actions = [(os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
               (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
               (os.POSIX_SPAWN_DUP2, writing, 2), (os.POSIX_SPAWN_CLOSE, reading)]
    begin = time.perf_counter()
    child = os.posix_spawn(words[0], words, metro.environment, file_actions=actions)
    os.close(writing)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    wall = time.perf_counter() - begin
    try:
        with open(f"/proc/{child}/schedstat") as file:
            ran, waited = map(int, file.read().split()[:2])
    except OSError:
        ran = waited = 0
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    said = os.read(reading, 4096).decode(errors="replace")
    os.close(reading)
    return wall * 1000, max(0, wall * 1000 - (ran + waited) / 1e6), status, said


def write(metro, number, writes, options, results):
    """Runs one of the writers."""
    results.put(("writer", [
        run(metro, ["add-city", f"city-{number}-{count}", "--name", f"City {count}", *options])
        for count in range(writes)]))


def read(metro, stop, results):
    """Runs one of the readers."""
    times = []
    while not stop.is_set() or not times:
        times.append(run(metro, ["show-city", "seoul", "--format", "csv"]))
    results.put(("reader", times))


def probe(path, stop, results):
    """Opens the catalog, reads and closes it in this process, and counts every wait.

    This separates the wait from the other costs of a process: it is the time from the first refusal to the
    answer, with an attempt every half millisecond.
    """
    waits, reads = [], 0
    while not stop.is_set() or not reads:
        begin = None
        while True:
            connection = sqlite3.connect(path, timeout=0)
            try:
                connection.execute("PRAGMA query_only = ON")
                connection.execute("SELECT count(*) FROM revision").fetchone()
                break
            except sqlite3.OperationalError:
                begin = begin or time.perf_counter()
                time.sleep(0.0005)
            finally:
                connection.close()
        if begin:
            waits.append((time.perf_counter() - begin) * 1000)
        reads += 1
        time.sleep(0.001)
    results.put(("probe", [(reads, waits)]))


def crowd(readers_of, readers, writers_of, writers, writes, options, seconds=None):
    """Runs readers and writers until the writers are done and returns the times of both."""
    results, stop = multiprocessing.Queue(), multiprocessing.Event()
    reading = [multiprocessing.Process(target=read, args=(readers_of, stop, results))
               for _ in range(readers)]
    writing = [multiprocessing.Process(target=write, args=(writers_of, number, writes, options, results))
               for number in range(writers)]
    probing = multiprocessing.Process(target=probe, args=(readers_of.catalog, stop, results))
    for process in [*reading, *writing, probing]:
        process.start()
    times = {"reader": [], "writer": [], "probe": []}
    if seconds:
        time.sleep(seconds)
    for process in [*writing, *reading, probing]:
        if process not in writing:
            stop.set()
        kind, found = results.get()
        times[kind] += found
    for process in [*reading, *writing, probing]:
        process.join()
    return times["reader"], times["writer"], times["probe"][0]


def row(name, times):
    cells = [name, f"{len(times):,}"]
    for column in (0, 1):
        values = [run[column] for run in times]
        cells += [f"{share(values, part):.1f}" for part in (0.5, 0.99, 0.999)] + [f"{max(values):.1f}"]
    print("|", " | ".join(cells), "|", flush=True)


def failures(who, times):
    """Returns the runs that failed or printed an unexpected message."""
    return [f"a {who}: status {status}: {said}" for _, _, status, said in times
            if status != 0 or said.startswith("metro: ")]


def check(metro, writers, writes):
    """Checks that the catalog has every write and nothing else."""
    wanted = {f"city-{number}-{count}" for number in range(writers) for count in range(writes)}
    found = set(metro.done("list-cities", "--columns", "id", "--no-header").split()) - {"seoul"}
    if found != wanted:
        raise Fault(f"{len(wanted - found)} cities were lost, {len(found - wanted)} are unexpected")
    numbers = [int(line["revision"]) for line in metro.history()]
    if numbers != list(range(len(wanted) + 1, 0, -1)):
        raise Fault(f"{len(numbers)} revisions up to {max(numbers)}, not {len(wanted) + 1}")
    metro.check()


def main():
    given = arguments(
        __doc__, writers=(16, "processes that write"), writes=(500, "of each of them"),
        readers=(4, "processes that read"), limit=(100, "milliseconds that a reader may wait"), wait=("", "for a lock, not the program's own 5 s"))
    metro, other = (Metro(given.metro, given.folder / f"{name}.sqlite") for name in ("one", "other"))
    for each in metro, other:
        each.done("init")
        each.done("add-city", "Seoul", "--country", "KR")
    options = ["--wait", given.wait] if given.wait else []
    print(f"{given.writers} writers with {given.writes} writes each, {given.readers} readers")
    print("| | runs | wall median | p99 | p99.9 | max | blocked median | p99 | p99.9 | max |")
    print("|" + "---|" * 10, flush=True)
    alone, *_ = crowd(metro, given.readers, None, 0, 0, [], seconds=min(5, given.writes / 20))
    row("readers alone", alone)
    apart, *_ = crowd(metro, given.readers, other, given.writers, -(-given.writes // 4), options)
    row("readers, writers elsewhere", apart)
    begin = time.perf_counter()
    readers, writers, (reads, waits) = crowd(metro, given.readers, metro, given.writers, given.writes, options)
    seconds = time.perf_counter() - begin
    row("readers, writers here", readers)
    row("writers", writers)
    print(f"{len(writers) / seconds:.0f} revisions per second; "
          f"{sum(run[0] > 5000 for run in writers)} writes took longer than 5 s")
    print(f"{len(waits)} of {reads:,} reads without a process of their own had to wait for a lock, "
          f"median {share(waits, 0.5):.1f}, p99 {share(waits, 0.99):.1f}, "
          f"at most {max(waits, default=0):.1f} ms")
    faults = failures("reader", alone + apart + readers) + failures("writer", writers)
    if max(waits, default=0) > given.limit:
        faults.append(f"a reader waited for a lock for {max(waits):.0f} ms")
    try:
        check(metro, given.writers, given.writes)
    except Fault as fault:
        faults.append(str(fault))
    finish(faults[:20], given)


if __name__ == "__main__":
    sys.exit(main())
