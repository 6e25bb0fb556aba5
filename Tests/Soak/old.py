"""Catalogs of schema 1, as metro 0.1.0 created them."""

import csv
import re
import sqlite3
import textwrap
from pathlib import Path

from program import HERE, remove_catalog

TOP = HERE.parent.parent
SOURCE = TOP / "Sources" / "MetroCore" / "Store" / "Schema" / "Schema1.swift"
TABLES = {"cities": "city", "programs": "program", "presentations": "presentation"}
# The schema number of the program: each schema has its own file.
CURRENT = len(list(SOURCE.parent.glob("Schema[0-9]*.swift")))
GIVEN = {"city": "id name country", "program": "id title status summary",
         "presentation": "id program title kind language"}


def schema():
    """Returns the frozen SQL of schema 1."""
    text = SOURCE.read_text()
    return textwrap.dedent(re.search(r'static let sql = """\n(.*?)\n    """', text, re.DOTALL)[1])


def make(path, data):
    """Makes a catalog of schema 1 from the benchmarks' data set."""
    remove_catalog(path)
    connection = sqlite3.connect(path)
    connection.executescript(
        f"PRAGMA journal_mode = WAL; BEGIN; PRAGMA application_id = {0x6D74726F};"
        f"{schema()}; PRAGMA user_version = 1; COMMIT")
    for plural, table in TABLES.items():
        columns = GIVEN[table].split()
        names = columns + (["kind"] if table == "city" else [])
        marks = ", ".join("?" for _ in names)
        with open(data / f"{plural}.csv", newline="", encoding="utf-8") as file:
            rows = ([row[name] or None for name in columns]
                    + (["city"] if table == "city" else []) for row in csv.DictReader(file))
            connection.executemany(
                f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)
    connection.commit()
    connection.close()


def version(path):
    return ask(path, "PRAGMA user_version")


def count(path):
    return ask(path, "SELECT count(*) FROM presentation")


def ask(path, query):
    connection = sqlite3.connect(Path(path))
    try:
        return connection.execute(query).fetchone()[0]
    finally:
        connection.close()
