"""The programs that metro is compared with: their installation, commands and SQL."""

import functools
import importlib.metadata
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from measure import Contender, remove_database

# The columns of `metro export presentations` and of `metro list-presentations`.
CITIES = """(SELECT group_concat(value, ';') FROM (SELECT position, city AS value
  FROM presentation_city WHERE presentation = t.id ORDER BY position)) AS cities"""
SPEAKERS = """(SELECT group_concat(value, ';') FROM (SELECT position, name || CASE
  WHEN organization IS NOT NULL THEN ' | ' || ifnull(role, '') || ' | ' || organization
  ELSE ifnull(' | ' || role, '') END AS value
  FROM speaker WHERE presentation = t.id ORDER BY position)) AS speakers"""
LINK = """(SELECT {column} FROM link WHERE presentation = t.id
  ORDER BY url IS NULL, relation <> 'slides', id LIMIT 1)"""
LISTED = f"""SELECT t.id, t.title, {CITIES}, {SPEAKERS},
  ifnull({LINK.format(column='state')}, 'none') AS link_state, {LINK.format(column='url')} AS url,
  t.language, t.license, {LINK.format(column='media_type')} AS media_type, t.kind, t.program
  FROM presentation AS t"""
EXPORT = f"""SELECT t.id, t.program, t.title, t.kind, t.date, t.language, t.license, {CITIES},
  {SPEAKERS} FROM presentation AS t ORDER BY t.id"""
OF_PROGRAM = LISTED + " WHERE t.program = '{program}' ORDER BY t.id"
OF_CITY = LISTED + """ WHERE t.id IN (SELECT presentation FROM presentation_city WHERE city = '{city}')
  ORDER BY t.title DESC NULLS LAST, t.id"""

INVOLVEMENT = """(SELECT program, city, role FROM participation
  UNION ALL SELECT id, host, 'host' FROM program WHERE host IS NOT NULL
  UNION ALL SELECT presentation.program, presentation_city.city, 'presenter' FROM presentation
    JOIN presentation_city ON presentation_city.presentation = presentation.id)"""
CITIES_OF_PROGRAM = f"""SELECT t.id, t.name, t.country, t.kind, t.latitude, t.longitude,
  (SELECT group_concat(role, ';') FROM (SELECT DISTINCT role FROM {INVOLVEMENT}
    WHERE program = '{{program}}' AND city = t.id
    ORDER BY role = 'participant' DESC, role = 'host' DESC, role = 'presenter' DESC)) AS roles,
  (SELECT sum(delegates) FROM participation
    WHERE program = '{{program}}' AND city = t.id) AS delegates
  FROM city AS t WHERE t.id IN (SELECT city FROM {INVOLVEMENT} WHERE program = '{{program}}')
  ORDER BY t.id"""

# U+200B separates characters in the index; U+0001 and U+0002 mark hits, which may be adjacent.
SEARCH = """SELECT noun, search_entry.id, replace(search_index.name, char(8203), '') AS name,
  replace(replace(replace(replace(replace(CASE
    WHEN highlight(search_index, 0, char(1), char(2)) <> search_index.name
    THEN highlight(search_index, 0, char(1), char(2))
    ELSE snippet(search_index, 1, char(1), char(2), '…', 16) END, char(8203), ''),
    char(2) || char(1), ''), char(1), '['), char(2), ']'), char(10), ' ') AS snippet,
  'metro show-' || noun || ' ' || search_entry.id AS show
  FROM search_index JOIN search_entry ON search_entry.number = search_index.rowid
  WHERE search_index MATCH '"water"* "river"*'
  ORDER BY bm25(search_index, 10, 1, 10), noun, search_entry.id LIMIT 20"""

COMPLETION = """SELECT id FROM presentation WHERE id >= '{prefix}' AND id < '{prefix}~'
  ORDER BY id LIMIT 1000"""

# Queries for the results of an import, in the catalog and in a bare table.
IMPORTED = [
    "SELECT id, program, title, kind, language FROM {schema}.presentation",
    "SELECT presentation, position, city FROM {schema}.presentation_city",
    "SELECT presentation, position, name FROM {schema}.speaker",
]
IMPORTED_BARE = [
    "SELECT id, program, title, nullif(kind, ''), nullif(language, '') FROM {schema}.presentation"]

SAFE = ".bail on\nPRAGMA cache_size = -100000; PRAGMA synchronous = FULL;"
RAW = f"""{SAFE}
CREATE TEMP TABLE raw (id TEXT, program TEXT, title TEXT, kind TEXT, language TEXT, cities TEXT,
  speakers TEXT);
.mode csv
.import --skip 1 '{{file}}' raw
"""
PRESENTATIONS = """INSERT INTO presentation (id, program, title, kind, language)
  SELECT id, program, title, nullif(kind, ''), nullif(language, '') FROM raw WHERE TRUE ORDER BY id"""
CITIES_GIVEN = """WITH RECURSIVE part (id, position, city, rest) AS (
    SELECT id, 0, '', cities || ';' FROM raw WHERE cities <> ''
    UNION ALL SELECT id, position + 1, substr(rest, 1, instr(rest, ';') - 1),
      substr(rest, instr(rest, ';') + 1) FROM part WHERE rest <> '')
  INSERT INTO presentation_city (presentation, position, city)
  SELECT id, position, city FROM part WHERE position > 0 ORDER BY id, position"""
SPEAKERS_GIVEN = """INSERT INTO speaker (presentation, position, name)
  SELECT id, 1, speakers FROM raw WHERE speakers <> '' ORDER BY id"""
FILL_SEARCH = """
INSERT INTO search_entry (noun, id, name, text) SELECT 'presentation', id, title,
  ifnull((SELECT group_concat(name, char(10)) FROM speaker WHERE presentation = t.id), '')
  FROM presentation AS t WHERE id IN (SELECT id FROM raw) ORDER BY id;
INSERT INTO search_index (rowid, name, text, id) SELECT number, name, text, id FROM search_entry
  WHERE noun = 'presentation' AND id IN (SELECT id FROM raw) ORDER BY number;
DELETE FROM search_pending;
"""


def load_script(catalog, file, with_search):
    """Returns the best recipe for an empty table: secondary indexes and triggers are made after the load."""
    connection = sqlite3.connect(catalog)
    later = connection.execute("""SELECT type, name, sql FROM sqlite_schema
        WHERE tbl_name IN ('presentation', 'presentation_city', 'speaker')
          AND type IN ('index', 'trigger') AND sql IS NOT NULL""").fetchall()
    connection.close()
    return "\n".join([
        RAW.format(file=file), "PRAGMA foreign_keys = OFF;\nBEGIN;",
        *(f"DROP {kind} {name};" for kind, name, _ in later),
        f"{PRESENTATIONS};\n{CITIES_GIVEN};\n{SPEAKERS_GIVEN};",
        *(f"{sql};" for _, _, sql in later),
        *(f"PRAGMA foreign_key_check({table});"
          for table in ("presentation", "presentation_city", "speaker")),
        FILL_SEARCH if with_search else "", "COMMIT;"])


def append_script(file, with_search):
    """Returns the fastest recipe for tables with rows, which keeps their indexes and triggers."""
    return "\n".join([
        RAW.format(file=file), "PRAGMA foreign_keys = ON;\nBEGIN;",
        f"{PRESENTATIONS};\n{CITIES_GIVEN};\n{SPEAKERS_GIVEN};",
        FILL_SEARCH if with_search else "", "COMMIT;"])


def upsert_script(file):
    """Returns a second import through a temporary table; empty fields change nothing, as in metro."""
    return f"""{RAW.format(file=file)}
PRAGMA foreign_keys = ON;
BEGIN;
{PRESENTATIONS} ON CONFLICT (id) DO UPDATE SET program = excluded.program, title = excluded.title,
    kind = ifnull(excluded.kind, kind), language = ifnull(excluded.language, language)
  WHERE (program, title, kind, language) IS NOT (excluded.program, excluded.title,
    ifnull(excluded.kind, kind), ifnull(excluded.language, language));
{CITIES_GIVEN} ON CONFLICT (presentation, position) DO UPDATE SET city = excluded.city
  WHERE city <> excluded.city;
{SPEAKERS_GIVEN} ON CONFLICT (presentation, position) DO UPDATE SET name = excluded.name
  WHERE name <> excluded.name;
COMMIT;
SELECT total_changes() - (SELECT count(*) FROM raw);
"""


PYTHON_CSV = """import csv, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute(sys.argv[2])
writer = csv.writer(sys.stdout)
writer.writerow(column[0] for column in rows.description)
writer.writerows(rows)
"""
DUCKDB = """import duckdb, sys
duckdb.connect(sys.argv[1]).execute("SET enable_progress_bar = false").execute(sys.argv[2])
"""
DUCKDB_PRESENTATIONS = """CREATE TABLE raw AS
  SELECT * FROM read_csv('{file}', header = true, all_varchar = true)"""
DUCKDB_TABLES = DUCKDB_PRESENTATIONS + """;
CREATE TABLE presentation AS SELECT id, program, title, kind, NULL::VARCHAR AS date, language,
  NULL::VARCHAR AS license FROM raw;
CREATE TABLE presentation_city AS SELECT id AS presentation,
  generate_subscripts(string_split(cities, ';'), 1) AS position,
  unnest(string_split(cities, ';')) AS city FROM raw;
CREATE TABLE speaker AS SELECT id AS presentation, 1 AS position, speakers AS name,
  NULL::VARCHAR AS role, NULL::VARCHAR AS organization FROM raw WHERE speakers <> '';
CREATE TABLE link AS SELECT *, 'unchecked' AS state
  FROM read_csv('{links}', header = true, all_varchar = true)"""


class Peers:
    """The available peers of metro, and their commands."""

    def __init__(self, folder):
        self.folder = folder
        self.python = folder / "bin" / "python"
        self.versions = {}
        self.left_out = []
        if not shutil.which("sqlite3"):
            sys.exit("the sqlite3 shell is missing, with which everything is compared")
        said = subprocess.run(["sqlite3", "--version"], capture_output=True, text=True).stdout
        self.versions["sqlite3"] = said.split()[0]
        self.versions["python3"] = sys.version.split()[0]

    def install(self, requirements):
        """Installs missing peers from a requirements file."""
        if not self.python.exists():
            subprocess.run([sys.executable, "-m", "venv", self.folder], check=True)
        pinned = [line for line in requirements.read_text().splitlines() if "==" in line]
        for line in pinned:
            name, version = line.split("==")
            if self.installed_version(name) != version:
                subprocess.run([self.python, "-m", "pip", "install", "--quiet",
                                "--disable-pip-version-check", line], stderr=subprocess.DEVNULL)
            if self.installed_version(name) == version:
                self.versions[name] = version
            else:
                self.left_out.append(line)

    def installed_version(self, name):
        """Returns the version in the virtual environment, or None."""
        places = [str(place) for place in self.folder.glob("lib/python*/site-packages")]
        found = list(importlib.metadata.distributions(name=name, path=places))
        return found[0].version if found else None

    def query(self, name, database, sql, output):
        """Returns a peer that answers a query as CSV."""
        # The threads of duckdb return the rows of a subquery in any order.
        ordered = sql.replace("(value, ';')", "(value, ';' ORDER BY position)")
        duckdb_copy = f"COPY ({ordered}) TO '/dev/stdout' (HEADER)"
        command = {
            "sqlite3": ["sqlite3", "-csv", "-header", database, sql],
            "sqlite-utils": [self.folder / "bin/sqlite-utils", "query", database, sql, "--csv"],
            "python3 csv": [sys.executable, "-c", PYTHON_CSV, database, sql],
            "sql2csv": [self.folder / "bin/sql2csv", "--db", f"sqlite:///{database}", "--query", sql],
            "duckdb": [self.python, "-c", DUCKDB, database, duckdb_copy],
        }[name]
        return Contender(name, command, output)

    def script(self, name, database, text, file, output="/dev/null"):
        """Returns the sqlite3 shell with a script."""
        Path(file).write_text(text)
        return Contender(name, ["sqlite3", database], output, input=file)

    def bare_imports(self, folder, file):
        """Returns imports into a bare table, each with the database that it makes."""
        bare = {name: folder / f"{name}.bare" for name in ("sqlite-utils", "csvsql", "duckdb")}
        commands = {
            "sqlite-utils": ["sqlite-utils", "insert", bare["sqlite-utils"], "presentation", file,
                             "--csv", "--pk", "id", "--no-detect-types"],
            "csvsql": ["csvsql", "--db", f"sqlite:///{bare['csvsql']}", "--insert", "--no-inference",
                       "--tables", "presentation", file],
            "duckdb": ["python", "-c", DUCKDB, bare["duckdb"], DUCKDB_PRESENTATIONS.format(file=file)],
        }
        return [(Contender(name, [self.folder / "bin" / program, *words],
                           prepare=functools.partial(remove_database, bare[name])), bare[name])
                for name, (program, *words) in commands.items() if self.has(name)]

    def has(self, name):
        """Returns whether a peer is available."""
        package = {"python3 csv": "python3", "sql2csv": "csvkit", "csvsql": "csvkit"}.get(name, name)
        return package in self.versions
