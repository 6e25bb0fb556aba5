"""Prints Markdown tables that are readable in a terminal, and returns the missed targets."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from measure import Contender

HEADER = ("presentations|program|runs|wall s|CPU s|memory MB|metro/peer wall|metro/peer CPU"
          "|target|met|note").split("|")


@dataclass
class Line:
    """A line of a table: the cost of one program at one size, and the targets of metro.

    `limits` are the maximum values of `wall ratio` and `CPU ratio` to the peer, or of metro's own
    `wall ms`.
    """

    size: int
    contender: Contender
    metro: Contender
    limits: dict
    note: str = ""

    @property
    def is_peer(self):
        return self.contender is not self.metro

    def figures(self):
        """Returns the figures that can have a target."""
        cost, metro = self.contender.median, self.metro.median
        return {"wall ratio": metro.wall / cost.wall, "CPU ratio": metro.cpu / cost.cpu,
                "wall ms": metro.wall * 1000}

    def is_met(self):
        """Returns whether every target is reached."""
        figures = self.figures()
        return all(figures[name] <= limit for name, limit in self.limits.items())

    def cells(self):
        """Returns the texts of the columns of `HEADER`."""
        cost, figures = self.contender.median, self.figures()
        ratios = [f"{figures[name]:.3g}" if self.is_peer else ""
                  for name in ("wall ratio", "CPU ratio")]
        target = ", ".join(f"{name} ≤ {limit:g}" for name, limit in self.limits.items())
        return [f"{self.size:,}", self.contender.name, len(self.contender.costs), f"{cost.wall:.3f}",
                f"{cost.cpu:.3f}", f"{cost.memory:.0f}", *ratios, target,
                ("yes" if self.is_met() else "NO") if self.limits else "", self.note]


def print_table(title, header, rows):
    """Prints a table with aligned columns."""
    rows = [[str(cell) for cell in row] for row in [header, *rows]]
    widths = [max(map(len, column)) for column in zip(*rows)]
    print(f"\n## {title}\n")
    for number, row in enumerate(rows):
        print("|", " | ".join(cell.ljust(width) for cell, width in zip(row, widths)), "|")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")
    sys.stdout.flush()


def print_work(title, lines):
    """Prints the table of one kind of work and returns the missed targets."""
    if not lines:
        print(f"\n## {title}\n\nNot measured: this metro has no such command.")
        return []
    print_table(title, HEADER, [line.cells() for line in lines])
    return [f"{title}: {line.size:,}, beside {line.contender.name}" if line.is_peer
            else f"{title}: {line.size:,}" for line in lines if not line.is_met()]


def print_growth(title, lines):
    """Prints the growth of CPU time from the smallest to the largest size; returns the missed targets.

    The larger catalog returns more rows, in every program.
    """
    growth = {}
    for name in dict.fromkeys(line.contender.name for line in lines):
        cpu = [line.contender.median.cpu for line in lines if line.contender.name == name]
        growth[name] = cpu[-1] / cpu[0]
    told = ", ".join(f"{name} {factor:.2f}x" for name, factor in growth.items())
    print(f"\nCPU at the largest size beside the smallest: {told}. "
          "Target: that of metro at most 1.1 of sqlite3's.")
    return [f"{title}: growth"] if growth["metro"] > growth["sqlite3"] * 1.1 else []


def print_memory(results, limits):
    """Prints metro's peak memory for some works at each size; returns the missed targets."""
    rows, missed = [], []
    for title, limit in limits.items():
        used = {line.size: line.contender.median.memory for line in results[title]
                if not line.is_peer}
        amounts = list(used.values())
        is_met = max(amounts) <= limit
        rows.append([title, *(f"{amount:.0f} MB" for amount in amounts),
                     f"{amounts[-1] / amounts[0]:.2f}x", f"≤ {limit} MB", "yes" if is_met else "NO"])
        if not is_met:
            missed.append(f"Peak memory: {title}, {max(amounts):.0f} MB")
    sizes = [f"{size:,}" for size in used]
    print_table("Peak memory of metro", ["work", *sizes, "growth", "target", "met"], rows)
    return missed


def print_machine(metro, peers):
    """Prints the machine and the programs that were measured."""
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    version = subprocess.run([metro, "--version"], capture_output=True, text=True).stdout.strip()
    versions = {"metro": version} | peers.versions
    print(f"Machine: {os.cpu_count()} cores, {model[1] if model else 'unknown processor'}.")
    print("Versions:", ", ".join(f"{name} {version}" for name, version in versions.items()) + ".")
    for line in peers.left_out:
        print(f"Left out, since it could not be installed: {line}.")
    print("Medians; memory is that of the largest process; duckdb runs inside Python.")
