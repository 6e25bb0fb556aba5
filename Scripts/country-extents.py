#!/usr/bin/env python3
"""Generates the table of country extents from GeoNames data (https://www.geonames.org, CC BY 4.0).

    country-extents.py cities15000.txt > Sources/MetroText/Places/CountryExtentTable.swift

The table has the minimum and maximum latitude and longitude of each country's cities with at least 15,000
inhabitants, in whole degrees rounded outward, if one of them has at least 100,000: the others are mostly
islands that are far apart. It is the table that `gazetteer.sh` reads, so no city of the gazetteer is outside
its country. Cities across the date line from most of their country are omitted.
"""

import collections
import csv
import math
import sys

MAIN_PART = {"US": (-180, -60), "RU": (19, 180), "NZ": (160, 180), "FJ": (176, 180)}

LARGE = 100_000

places = collections.defaultdict(list)
large = set()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
        latitude, longitude, country = float(row[4]), float(row[5]), row[8]
        west, east = MAIN_PART.get(country, (-180, 180))
        if west <= longitude <= east:
            places[country].append((latitude, longitude))
        if int(row[14]) >= LARGE:
            large.add(country)

print("/// The extents of countries, from GeoNames (CC BY 4.0) by `Scripts/country-extents.py`.")
print("///")
print("/// Each line contains a country, its minimum and maximum latitude, and its minimum and maximum")
print("/// longitude.")
print("enum CountryExtentTable {")
print('  static let text = """')
for country in sorted(large):
    points = places[country]
    latitudes, longitudes = [p[0] for p in points], [p[1] for p in points]
    print("   ", country, math.floor(min(latitudes)), math.ceil(max(latitudes)),
          math.floor(min(longitudes)), math.ceil(max(longitudes)))
print('    """')
print("}")
