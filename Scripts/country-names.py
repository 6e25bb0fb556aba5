#!/usr/bin/env python3
"""Generates the table of country names from Unicode CLDR data (https://cldr.unicode.org).

    country-names.py countries-cldr.tsv > Sources/MetroText/Places/CountryNameTable.swift

The input has the code of a country and its name in each language. The table has the names of each country
that differ by more than letter case and accents.
"""

import csv
import sys
import unicodedata

# Codes of CLDR that are no countries of the catalog.
OTHERS = {"AC", "CP", "CQ", "DG", "EA", "IC", "TA"}


def folded(name):
    letters = unicodedata.normalize("NFKD", name).lower()
    return "".join(letter for letter in letters if letter.isalnum())


entries = []
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
        code = row.pop("code")
        if code not in OTHERS:
            names = {folded(name): unicodedata.normalize("NFC", name) for name in reversed(row.values())}
            entries.append(code + " " + "|".join(reversed(names.values())))

print("/// The names of countries in eleven languages, from Unicode CLDR by `Scripts/country-names.py`.")
print("///")
print("/// An entry has a code and names: English, Spanish, French, Portuguese, Catalan, German,")
print("/// Italian, Korean, Japanese, and Chinese in both scripts, without repetitions.")
print("enum CountryNameTable {")
print('  static let text = """')
line = "   "
for entry in ";".join(entries).replace(" ", "\0 ").replace("|", "|\0").replace(";", ";\0").split("\0"):
    if len(line) + len(entry) > 97:
        print(line + "\\")
        line = "    "
    line += entry if line.strip() else " " * (4 - len(line)) + entry
print(line)
print('    """')
print("}")
