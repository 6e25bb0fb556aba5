#!/bin/sh
# Makes the gazetteer that is part of the program, of the cities of GeoNames with 100,000 inhabitants
# and more. GeoNames gives its tables under CC BY 4.0 (https://www.geonames.org); this one is
# https://download.geonames.org/export/dump/cities15000.zip.
# Usage: gazetteer.sh cities15000.txt
set -eu
cd "$(dirname "$0")/.."
core=Sources/MetroCore
program=$(mktemp)
trap 'rm -f "$program"' EXIT
# With the program's own files, so that names are folded and judged as it does it.
swiftc -O -package-name metro -o "$program" Scripts/Gazetteer/main.swift \
  $core/Names/FoldedName.swift $core/Names/FoldedLetterTable.swift $core/Values/NormalForm.swift \
  $core/Audit/Text/LetterScript.swift $core/Gazetteer/NameStanding.swift \
  $core/Gazetteer/GazetteerLayout.swift
"$program" "$1" Sources/CGazetteer/gazetteer.bin
