#!/usr/bin/env python3
"""Compares the import of a workbook with openpyxl's read-only mode.

    .build/python/bin/python3 Tests/Benchmarks/workbook.py .build/release/metro [--rows 100000] [--runs 3]

The workbook has ten columns: texts, numbers, dates and addresses of sources. metro imports them into a new
catalog, which is more work than to read them; the same rows as CSV show how much of it is not reading. The
programs take turns, and the medians of their CPU times are compared. The target is 0.3 of openpyxl, with memory
that does not grow: the peak of a tenth of the rows is shown too.
"""

import argparse
import csv
import datetime
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

LAUNCHER = Path(__file__).with_name("launch.py")
READ = """
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(len(row) for row in book.active.iter_rows(values_only=True)))
"""
COLUMNS = ["id", "name", "country", "kind", "latitude", "longitude", "geonames", "wikidata", "founded", "note"]


def rows(count):
    """Yields cities with two columns that metro ignores."""
    day = datetime.date(2015, 4, 8)
    for number in range(count):
        yield [f"city-{number:07}", f"City Number {number}", "PE", None, number % 90 + 0.25, number % 180 + 0.5,
               number + 1, f"Q{number + 1}", day + datetime.timedelta(days=number % 3000),
               f"A note about the city with the number {number}"]


def write(folder, count):
    """Writes the rows as a workbook and as CSV, and returns both paths."""
    workbook, text = folder / f"{count}.xlsx", folder / f"{count}.csv"
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("cities")
    sheet.append(COLUMNS)
    with text.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for row in rows(count):
            sheet.append(row)
            writer.writerow(row)
    book.save(workbook)
    return workbook, text


def run(command):
    """Runs a command and returns its CPU time in seconds and its peak memory in KiB."""
    words = [sys.executable, "-I", "-S", LAUNCHER, "/dev/null", "/dev/null", *command]
    printed = subprocess.run(list(map(str, words)), capture_output=True, text=True, check=True).stdout.split()
    if printed[3] != "0":
        raise SystemExit(f"{command} ended with status {printed[3]}")
    return float(printed[1]), int(printed[2])


def metro(program, file, folder):
    """Imports a file into a new catalog."""
    catalog = folder / "catalog.sqlite"
    for path in folder.glob("catalog.sqlite*"):
        path.unlink()
    subprocess.run([program, "init", "--quiet", "--catalog", catalog], check=True)
    return run([program, "import", "cities", file, "--quiet", "--ignore-columns", "founded,note",
                "--catalog", catalog])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("metro", type=Path)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workbook, text = write(folder, options.rows)
        small, _ = write(folder, options.rows // 10)
        times = {"openpyxl": [], "metro, xlsx": [], "metro, csv": []}
        for _ in range(options.runs):
            times["openpyxl"].append(run([sys.executable, "-c", READ, workbook]))
            times["metro, xlsx"].append(metro(options.metro.resolve(), workbook, folder))
            times["metro, csv"].append(metro(options.metro.resolve(), text, folder))
        base = statistics.median(time for time, _ in times["openpyxl"])
        for program, figures in times.items():
            time = statistics.median(time for time, _ in figures)
            memory = max(memory for _, memory in figures)
            print(f"{program:12} {time:7.2f} s CPU  {time / base:5.2f} of openpyxl  {memory / 1024:6.0f} MB")
        _, memory = metro(options.metro.resolve(), small, folder)
        print(f"{'a tenth':12} {'':34} {memory / 1024:6.0f} MB")
        ratio = statistics.median(time for time, _ in times["metro, xlsx"]) / base
        print("target met" if ratio <= 0.3 else "target missed: 0.3 of openpyxl")


if __name__ == "__main__":
    main()
