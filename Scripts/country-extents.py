#!/usr/bin/env python3
"""Generates the table of country extents from GeoNames data (https://www.geonames.org, CC BY 4.0).

    country-extents.py geonames-cities.tsv > Sources/MetroText/Places/CountryExtentTable.swift

The table has the minimum and maximum latitude and longitude of each country's cities, in whole degrees
rounded outward. Cities across the date line from most of their country are omitted.
"""

import collections
import csv
import math
import sys

MAIN_PART = {"US": (-180, -60), "RU": (19, 180), "NZ": (160, 180), "FJ": (176, 180)}

places = collections.defaultdict(list)
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
        latitude, longitude = float(row["lat"]), float(row["lon"])
        west, east = MAIN_PART.get(row["country"], (-180, 180))
        if west <= longitude <= east:
            places[row["country"]].append((latitude, longitude))

print("/// The extents of countries, from GeoNames (CC BY 4.0) by `Scripts/country-extents.py`.")
print("///")
print("/// Each line has a country, its least and greatest latitude, and its least and greatest "
      "longitude.")
print("enum CountryExtentTable {")
print('  static let text = """')
for country, points in sorted(places.items()):
    latitudes, longitudes = [p[0] for p in points], [p[1] for p in points]
    print("   ", country, math.floor(min(latitudes)), math.ceil(max(latitudes)),
          math.floor(min(longitudes)), math.ceil(max(longitudes)))
print('    """')
print("}")
