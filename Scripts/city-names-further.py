#!/usr/bin/env python3
"""Adds names of cities in further languages from Unicode CLDR, as Babel (PyPI) has it.

    city-names-further.py cities-cldr.tsv > cities-further.tsv

CLDR names a time zone after a city of its own, the exemplar city. The output has the input's columns and one for
each further language. A name in an official language of the city's country is what the people there write
(`Praha`); the other languages are those whose names of countries are read.
"""

import csv
import sys

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

FURTHER = "nl pl cs sk hu ro hr sl sv da nb fi et lv lt tr id ms fil vi ru uk bg el sr he th hi ar fa"


def zone_names(language):
    try:
        return Locale.parse(language, sep="_").time_zones
    except UnknownLocaleError:
        return {}


def main():
    reader = csv.DictReader(sys.stdin if len(sys.argv) < 2 else open(sys.argv[1], encoding="utf-8"), delimiter="\t")
    rows = list(reader)
    known = set(reader.fieldnames)
    own = {row["country"]: get_official_languages(row["country"], de_facto=True) for row in rows}
    languages = FURTHER.split()
    languages += sorted({language for found in own.values() for language in found} - set(languages))
    languages = [language for language in languages if language.replace("_", "-") not in known]
    names = {language: zone_names(language) for language in languages}
    writer = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, escapechar=None)
    writer.writerow(list(reader.fieldnames) + languages)
    for row in rows:
        further = []
        for language in languages:
            wanted = language in FURTHER.split() or language in own[row["country"]]
            name = names[language].get(row["zone"], {}).get("city", "") if wanted else ""
            further.append(name)
        writer.writerow([row[column] for column in reader.fieldnames] + further)


main()
