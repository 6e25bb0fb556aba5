"""Measures the cost of revisions on a catalog of PRESENTATIONS presentations, a million by default.

    python3 Tests/Benchmarks/revisions.py METRO FOLDER [PRESENTATIONS]

Makes the data set and the catalog in FOLDER and prints one line per figure. CPU times include user and
system time; for short commands they are the median of eleven runs that alternate with the peer.
"""

import os
import resource
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def run(*words):
    """Runs a command; returns its wall and CPU seconds and its memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output, errors = process.communicate()
    wall = time.monotonic() - start
    if process.returncode:
        sys.exit(f"{' '.join(words)}: {process.returncode}: {errors.decode()}")
    return wall, output


def cpu(*words):
    """Runs a command in a separate process; returns wall and CPU seconds, and memory."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall, _ = run(*words)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, spent


def turns(count, *commands):
    """Runs commands in turns; each is a function of the turn number. Returns the median CPU times."""
    spent = [[] for _ in commands]
    for turn in range(count):
        for index, command in enumerate(commands):
            spent[index].append(cpu(*command(turn))[1])
    return [statistics.median(times) for times in spent]


def main():
    metro, folder = sys.argv[1], sys.argv[2]
    count = sys.argv[3] if len(sys.argv) > 3 else "1000000"
    os.makedirs(folder, exist_ok=True)
    catalog = f"{folder}/catalog.sqlite"
    os.environ["METRO_CATALOG"] = catalog
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(catalog + ending):
            os.remove(catalog + ending)
    run(sys.executable, f"{HERE}/generate.py", folder, count)
    run(metro, "init", "-q")
    for table in ("cities", "programs"):
        run(metro, "import", table, f"{folder}/{table}.csv", "-q")
    wall, spent = cpu(metro, "import", "presentations", f"{folder}/presentations.csv", "-q")
    print(f"import of {count} with its revision: {wall:.1f} s wall, {spent:.1f} s CPU")
    run("sqlite3", catalog, "PRAGMA wal_checkpoint(TRUNCATE)")
    pages = run(
        "sqlite3", catalog,
        "SELECT sum(pgsize * (name GLOB 'revision*' OR name GLOB '*autoindex_revision*')) * 1.0"
        " / sum(pgsize) FROM dbstat")[1]
    print(f"history in the file: {100 * float(pages):.0f} % of {os.path.getsize(catalog) >> 20} MB")

    ours, peer = turns(
        11,
        lambda turn: (metro, "add-city", f"a{turn}", "--name", "A", "-q"),
        lambda turn: (
            "sqlite3", catalog, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
            f" INSERT INTO organization (id, name) VALUES ('b{turn}', 'B')"))
    print(f"add one record: {1000 * ours:.1f} ms CPU, sqlite3 {1000 * peer:.1f}: {ours / peer:.2f}")
    run(metro, "check", "--adopt", "-q")

    latest = int(run("sqlite3", catalog, "SELECT max(number) FROM revision")[1])
    wall, spent = cpu(metro, "list-cities", "--at", "4", "--csv")
    print(f"list --at {latest - 4} revisions ago: {wall:.1f} s wall, {spent:.1f} s CPU")
    wall, spent = cpu(metro, "undo", "3", "-q")
    print(f"undo of the import: {wall:.1f} s wall, {spent:.1f} s CPU")
    wall, spent = cpu(metro, "redo", "-q")
    print(f"redo of it: {wall:.1f} s wall, {spent:.1f} s CPU")
    wall, spent = cpu(metro, "check", "-q")
    print(f"check: {wall:.1f} s wall, {spent:.1f} s CPU")

    # Copies of one revision: a hundred thousand, a hundred of which change the same record.
    run("sqlite3", catalog, f"""
        BEGIN;
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
        INSERT INTO revision SELECT {latest + 10} + i, time, actor, command, note, 'change', NULL
          FROM n, revision WHERE number = 4;
        INSERT INTO revision_part (revision, changeset) SELECT r.number, p.changeset
          FROM revision AS r, revision_part AS p WHERE r.number > {latest + 10} AND p.revision = 4;
        INSERT INTO revision_record SELECT CASE WHEN p.revision % 1000 = 0 THEN
            (SELECT record FROM revision_record JOIN revision_part ON number = part
              WHERE revision = 4) ELSE p.number END, p.number
          FROM revision_part AS p WHERE p.revision > {latest + 10};
        COMMIT""")
    (spent,) = turns(11, lambda _: (metro, "history", "--record", "city/a0", "--csv"))
    rows = run(metro, "history", "--record", "city/a0", "--csv")[1].count(b"\n") - 1
    print(f"history of one record ({rows} of 100,000 revisions): {1000 * spent:.1f} ms CPU")


main()
