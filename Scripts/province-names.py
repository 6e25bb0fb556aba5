#!/usr/bin/env python3
"""Generates the table of names of provinces and states from the list that the gazetteer is made with.

    province-names.py Scripts/Gazetteer/regions.txt > Sources/MetroText/Places/ProvinceTable.swift

A line of the list has the code of a country and the names of its provinces, states and other regions.
"""

import sys

print("/// The names of provinces, states and other regions in countries, by `Scripts/province-names.py`.")
print("enum ProvinceTable {")
print('  static let text = """')
with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
        rest = line.rstrip("\n")
        parts = []
        while len(rest) > 92:
            end = rest.rfind("|", 0, 92)
            parts.append(rest[:end + 1])
            rest = rest[end + 1:]
        print("\\\n".join("    " + part for part in parts + [rest]))
print('    """')
print("}")
