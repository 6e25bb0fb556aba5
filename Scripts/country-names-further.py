#!/usr/bin/env python3
"""Generates the tables of country names in further languages from Unicode CLDR, as Babel (PyPI) has it.

    country-names-further.py geonames-cities-15k.tsv

Rewrites CountryNamesFurther.swift, CountryNamesInScripts.swift and CountryNamesInOtherScripts.swift in
Sources/MetroText/Places. They leave out names that the other tables of that folder have, names of several
countries, and names that are also those of cities in the input, except of cities that are countries.
"""

import csv
import re
import sys
import unicodedata
from pathlib import Path

from babel import Locale

FOLDER = Path("Sources/MetroText/Places")
OTHER_TABLES = ["CountryNameTable", "CountryAliasTable", "CountryNamesElsewhere"]
LATIN = "cs sk hu ro hr sl sv da nb fi et lv lt ms fil sw az uz"
SCRIPTS = "el sr uk bg he th hi"
OTHER_SCRIPTS = "be mk ka hy kk mn bn ur my km"
# Countries whose names have another one in brackets: เมียนมา (พม่า).
WITH_OTHER_NAME = {"MM"}
CITY_STATES = {"GI", "HK", "MC", "MO", "SG", "VA"}
# Codes of CLDR that are no countries of the catalog.
OTHERS = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
# Malay for Dominica; the Dominican Republic is called almost the same.
AMBIGUOUS = {"republikdominica"}


def folded(name):
    letters = unicodedata.normalize("NFKD", name).lower()
    return "".join(letter for letter in letters if letter.isalnum())


def names_of(table):
    """Returns the folded names in a table."""
    text = (FOLDER / f"{table}.swift").read_text(encoding="utf-8")
    text = text[text.index('"""') + 3 : text.rindex('"""')]
    entries = re.sub(r"\\\n    ?", "", text).strip().split(";")
    names = (re.sub(r"^([A-Z]{2} )+", "", entry.strip()).split("|") for entry in entries)
    return {folded(name) for row in names for name in row}


def city_names(path):
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["country"] in CITY_STATES:
                continue
            yield folded(row["name"])
            yield from map(folded, (row["alternates"] or "").split("|"))


def names_by_key(languages):
    """Returns the country codes and names of each folded name."""
    names, bare = {}, {}
    for language in languages.split():
        for code, name in Locale.parse(language).territories.items():
            if re.fullmatch("[A-Z]{2}", code) and code not in OTHERS:
                names.setdefault(folded(name), {})[code] = unicodedata.normalize("NFC", name)
    for found in names.values():
        for code, name in found.items():
            base = name.split(" (")[0]
            if base != name and code in WITH_OTHER_NAME:
                bare.setdefault(folded(base), {})[code] = base
    return bare | names


def write(table, names, known):
    """Replaces the text of a table by the names that are not known."""
    countries = {}
    for key, found in names.items():
        if len(found) == 1 and key and key not in known:
            ((code, name),) = found.items()
            countries.setdefault(code, []).append(name)
    entries = ";".join(f"{code} " + "|".join(countries[code]) for code in sorted(countries))
    lines, line = [], "   "
    for part in entries.replace(" ", "\0 ").replace("|", "|\0").replace(";", ";\0").split("\0"):
        if len(line) + len(part) > 105:
            lines.append(line + "\\")
            line = "    "
        line += part if line.strip() else " " * (4 - len(line)) + part
    path = FOLDER / f"{table}.swift"
    text = path.read_text(encoding="utf-8")
    head = text[: text.index('"""') + 4]
    path.write_text(head + "\n".join(lines + [line]) + '\n    """\n}\n', encoding="utf-8")


known = AMBIGUOUS.union(city_names(sys.argv[1]), *map(names_of, OTHER_TABLES))
latin = names_by_key(LATIN)
write("CountryNamesFurther", latin, known)
scripts = names_by_key(SCRIPTS)
write("CountryNamesInScripts", scripts, known.union(latin))
write("CountryNamesInOtherScripts", names_by_key(OTHER_SCRIPTS), known.union(latin, scripts))
