#!/usr/bin/env python3
"""Compares metro with its peers: the same data, alternating runs, and compared results.

    bench.py METRO [--sizes 10000,100000,1000000] [--runs 5] [--folder .build/bench] [--json FILE]

Prints a table for each kind of work and, at the end, the missed targets. Fails only if two programs produce
different results from the same data.
"""

import argparse
import dataclasses
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import peers as sql
from measure import (Contender, Disagreement, ask, check_same_rows, check_same_tables, copy_database,
                     remove_database, take_turns)
from peers import Peers
from tables import Line, print_growth, print_machine, print_memory, print_work

HERE = Path(__file__).resolve().parent
NOUNS = "cities programs participations sites visits presentations links".split()
TABLES = "city program participation site visit presentation link".split()
SHORT_RUNS = 20
"""The number of runs of commands that take milliseconds."""
SLOW_PEERS_UP_TO = 100_000


class Bench:
    """One size of the data, with the catalogs made from it and the work measured on them."""

    def __init__(self, metro, peers, size, folder, runs):
        self.program, self.peers, self.size, self.runs = metro, peers, size, runs
        self.data = folder / f"data-{size}"
        self.work = folder / f"work-{size}"
        self.file = self.data / "presentations.csv"
        self.full = self.work / "full.sqlite"
        self.base = self.work / "base.sqlite"
        self.duckdb = self.work / "full.duckdb"
        self.a_program = f"program-{max(1, size // 100) // 2:06}"

    def make_ready(self):
        """Makes missing data and the catalogs that measurements start from."""
        if not self.data.exists():
            unfinished = self.data.with_suffix(".unfinished")
            subprocess.run([sys.executable, HERE / "generate.py", unfinished, str(self.size)],
                           check=True)
            unfinished.rename(self.data)
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        for words in [["init"], *(["import", noun, self.data / f"{noun}.csv"] for noun in NOUNS[:2])]:
            subprocess.run([self.program, "--catalog", self.base, "--quiet", *words], check=True)
        if self.peers.has("duckdb"):
            tables = sql.DUCKDB_TABLES.format(file=self.file, links=self.data / "links.csv")
            subprocess.run([self.peers.python, "-c", sql.DUCKDB, self.duckdb, tables], check=True)

    def metro(self, *words, catalog=None, **more):
        """Returns a run of metro with a command line."""
        words = ["--catalog", catalog or self.full, *words]
        return Contender("metro", [self.program, *words], self.work / "metro.csv", **more)

    def import_presentations(self, start, file):
        """Returns metro's import into a fresh copy of a catalog, and the catalog."""
        catalog = self.work / "metro.sqlite"
        return self.metro("import", "presentations", file, catalog=catalog,
                          prepare=lambda: copy_database(start, catalog)), catalog

    def shell_import(self, name, start, script):
        """Returns the sqlite3 shell's import into a fresh copy of a catalog, and the catalog."""
        catalog = self.work / f"{name}.sqlite"
        shell = self.peers.script(name, catalog, script, self.work / f"{name}.sql",
                                  output=self.work / f"{name}.out")
        shell.prepare = lambda: copy_database(start, catalog)
        return shell, catalog

    def query(self, metro, names, query, limits, runs=None):
        """Returns the lines for a query to which metro and its peers must return the same rows."""
        found = []
        for name in filter(self.peers.has, names):
            database = self.duckdb if name == "duckdb" else self.full
            found.append(self.peers.query(name, database, query, self.work / f"{name}.csv"))
        take_turns([metro, *found], runs or self.runs)
        check_same_rows(metro, found)
        return self.lines(metro, found, limits)

    def lines(self, metro, others, limits, notes=None):
        """Returns a line for metro and for each peer, with limits by program name."""
        return [Line(self.size, contender, metro, limits.get(contender.name, {}),
                     (notes or {}).get(contender.name, "")) for contender in [metro, *others]]

    def load(self):
        """Imports the whole data set into a new catalog, which the other measurements query."""
        def prepare():
            remove_database(self.full)
            subprocess.run([self.program, "--catalog", self.full, "--quiet", "init"], check=True)
        usage = subprocess.run([self.program, "import", "--help"], capture_output=True, text=True)
        if "--dir" in usage.stdout:
            metro, note = self.metro("import", "--dir", self.data, prepare=prepare), "--dir"
        else:
            each = 'for noun in $3; do "$0" --catalog "$1" import $noun "$2/$noun.csv" || exit; done'
            words = ["sh", "-c", each, self.program, self.full, self.data, " ".join(NOUNS)]
            metro, note = Contender("metro", words, prepare=prepare), "file after file"
        take_turns([metro], self.runs)
        counts = " + ".join(f"(SELECT count(*) FROM {table})" for table in TABLES)
        rows = ask(self.full, f"SELECT {counts}")[0]
        note = f"{note}: {rows:,} rows, {rows / metro.median.wall:,.0f} rows/s"
        return self.lines(metro, [], {}, {"metro": note})

    def start(self):
        """Runs a short query on the full data set."""
        metro = self.metro("list-cities", "--program", self.a_program)
        query = sql.CITIES_OF_PROGRAM.format(program=self.a_program)
        return self.query(metro, ["sqlite3", "sqlite-utils"], query,
                          {"sqlite3": {"CPU ratio": 3}, "sqlite-utils": {"CPU ratio": 0.05}},
                          SHORT_RUNS)

    def export(self):
        """Exports all presentations with their cities and speakers as CSV."""
        metro = self.metro("export", "presentations")
        names = ["sqlite3", "duckdb", "python3 csv", "sqlite-utils", "sql2csv"]
        return self.query(metro, names, sql.EXPORT,
                          {"sqlite3": {"wall ratio": 0.6, "CPU ratio": 0.6}})

    def import_into_empty(self):
        """Imports presentations into a catalog that has the programs and cities."""
        metro, catalog = self.import_presentations(self.base, self.file)
        shells = [self.shell_import(name, self.base, sql.load_script(self.base, self.file, is_indexed))
                  for name, is_indexed in (("sqlite3", False), ("sqlite3 with index", True))]
        bare = [(peer, made) for peer, made in self.peers.bare_imports(self.work, self.file)
                if peer.name == "duckdb" or self.size <= SLOW_PEERS_UP_TO]
        others = [peer for peer, _ in shells + bare]
        take_turns([metro, *others], self.runs)
        for peer, made in shells:
            if peer.output.read_text():
                raise Disagreement(f"{peer.name} found broken references")
            check_same_tables(catalog, made, sql.IMPORTED)
        for peer, made in bare:
            if peer.name != "duckdb":
                check_same_tables(catalog, made, sql.IMPORTED_BARE)
        entries = "SELECT count(*) FROM search_entry WHERE noun = 'presentation'"
        if ask(catalog, entries) != ask(shells[1][1], entries):
            raise Disagreement("the search indexes differ in size")
        notes = {"sqlite3": "no search index"} | {peer.name: "bare table" for peer, _ in bare}
        return self.lines(metro, others, {"sqlite3": {"wall ratio": self.import_limit()}}, notes)

    def import_limit(self):
        """Returns the limit of an import relative to the best recipe: higher if revisions are kept."""
        table = "SELECT count(*) FROM sqlite_schema WHERE name = 'revision'"
        return 1.7 if ask(self.base, table)[0] else 1

    def import_among_others(self):
        """Imports the same number of presentations again, each next to an existing one in key order."""
        file = self.work / "second.csv"
        with open(self.file, newline="") as source, open(file, "w", newline="") as target:
            target.writelines(re.sub(r"^(presentation-\d+),", r"\1-second,", row) for row in source)
        metro, catalog = self.import_presentations(self.full, file)
        shells = [self.shell_import(name, self.full, sql.append_script(file, is_indexed))
                  for name, is_indexed in (("sqlite3", False), ("sqlite3 with index", True))]
        others = [peer for peer, _ in shells]
        take_turns([metro, *others], self.runs)
        for _, made in shells:
            check_same_tables(catalog, made, sql.IMPORTED)
        return self.lines(metro, others, {"sqlite3": {"wall ratio": 1}},
                          {"sqlite3": "no search index"})

    def import_again(self):
        """Imports the same presentations again."""
        metro, catalog = self.import_presentations(self.full, self.file)
        shell, made = self.shell_import("sqlite3", self.full, sql.upsert_script(self.file))
        others, bare = [shell], self.work / "sqlite-utils.bare"
        if self.peers.has("sqlite-utils") and bare.exists():
            upsert = [self.peers.folder / "bin/sqlite-utils", "upsert", bare, "presentation",
                      self.file, "--csv", "--pk", "id", "--no-detect-types"]
            others.append(Contender("sqlite-utils", upsert))
        take_turns([metro, *others], self.runs)
        check_same_tables(catalog, made, sql.IMPORTED)
        summary = metro.said + metro.output.read_text()
        if "0 added, 0 updated" not in summary or shell.output.read_text() != "0\n":
            raise Disagreement(f"importing again changed something: {summary}")
        return self.lines(metro, others, {"sqlite3": {"wall ratio": 1}}, {"sqlite-utils": "bare table"})

    def one_program(self):
        """Lists the presentations of one program."""
        return self.query(self.metro("list-presentations", "--program", self.a_program),
                          ["sqlite3", "duckdb", "sqlite-utils"],
                          sql.OF_PROGRAM.format(program=self.a_program), {}, SHORT_RUNS)

    def one_city(self):
        """Lists the presentations of one city: joined, filtered, sorted."""
        return self.query(self.metro("list-presentations", "--city", "city-00001", "--sort", "-title"),
                          ["sqlite3", "duckdb", "sqlite-utils"],
                          sql.OF_CITY.format(city="city-00001"), {})

    def search(self):
        """Searches all titles for two words and returns the first 20 hits."""
        return self.query(self.metro("search", "water", "river", "--limit", "20"), ["sqlite3"],
                          sql.SEARCH, {"sqlite3": {"wall ratio": 2}}, SHORT_RUNS)

    def complete(self):
        """Completes a prefix of an ID as a shell does."""
        prefix = "presentation-00"
        words = ["---completion", "show-presentation", "--", "positional@0", "2", str(len(prefix)),
                 "metro", "show-presentation", prefix]
        metro = Contender("metro", [self.program, *words], self.work / "metro.csv",
                          environment={"SAP_SHELL": "bash", "METRO_CATALOG": str(self.full)})
        shell = self.peers.query("sqlite3", self.full, sql.COMPLETION.format(prefix=prefix),
                                 self.work / "sqlite3.csv")
        shell.command.remove("-header")
        take_turns([metro, shell], SHORT_RUNS)
        check_same_rows(metro, [shell])
        return self.lines(metro, [shell], {"metro": {"wall ms": 50}})

    def audit(self):
        """Audits the whole catalog with all rules."""
        if subprocess.run([self.program, "audit", "--help"], capture_output=True).returncode:
            return []
        metro = self.metro("audit", statuses=(0, 1))
        take_turns([metro], self.runs)
        note = f"{self.size / metro.median.wall:,.0f} presentations/s"
        return self.lines(metro, [], {}, {"metro": note})


WORKS = {
    "Whole data set into a new catalog": Bench.load,
    "Start, and the cities of one program": Bench.start,
    "Export of all presentations": Bench.export,
    "Import into an empty catalog": Bench.import_into_empty,
    "Import among as many others": Bench.import_among_others,
    "Import again, all unchanged": Bench.import_again,
    "One program's presentations among all": Bench.one_program,
    "One city's presentations, sorted by title": Bench.one_city,
    "Search of two words, first 20": Bench.search,
    "Completion of ids": Bench.complete,
    "Audit of the whole catalog": Bench.audit,
}
# The maximum peak memory of metro in megabytes, at any size.
MEMORY = {
    "Whole data set into a new catalog": 150,
    "Import into an empty catalog": 150,
    "Import among as many others": 150,
    "Import again, all unchanged": 150,
    "Export of all presentations": 30,
}


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("metro", type=Path)
    parser.add_argument("--sizes", default="10000,100000,1000000", help="numbers of presentations")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path(".build/bench"))
    parser.add_argument("--json", type=Path, help="write the figures of every run to a file")
    return parser.parse_args()


def measure_all(benches):
    """Measures and prints every kind of work; returns the lines by title, and the missed targets."""
    results, missed = {}, []
    for bench in benches:
        bench.make_ready()
    for title, measure in WORKS.items():
        results[title] = [line for bench in benches for line in measure(bench)]
        missed += print_work(title, results[title])
        if measure is Bench.start and len(benches) > 1:
            missed += print_growth(title, results[title])
    return results, missed + print_memory(results, MEMORY)


def write_json(results, file):
    """Writes the cost of every run."""
    figures = [{"work": title, "presentations": line.size, "program": line.contender.name,
                "runs": [dataclasses.asdict(cost) for cost in line.contender.costs]}
               for title, lines in results.items() for line in lines]
    file.write_text(json.dumps(figures, indent=2) + "\n")


def main():
    arguments = parse_arguments()
    metro, folder = arguments.metro.resolve(), arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    peers = Peers(folder / "peers")
    peers.install(HERE / "requirements.txt")
    print_machine(metro, peers)
    sizes = sorted(int(size) for size in arguments.sizes.split(","))
    benches = [Bench(metro, peers, size, folder, arguments.runs) for size in sizes]
    try:
        results, missed = measure_all(benches)
    except Disagreement as disagreement:
        sys.exit(f"\nFAILED: {disagreement}")
    finally:
        for bench in benches:
            shutil.rmtree(bench.work, ignore_errors=True)
    print("\n## Missed targets\n")
    print("\n".join(f"- {target}" for target in missed) or "None.")
    if arguments.json:
        write_json(results, arguments.json)


if __name__ == "__main__":
    main()
