#!/bin/sh
# Generates the gazetteer in the program from the cities of GeoNames with at least 15,000 inhabitants, and capitals.
# GeoNames publishes its tables under CC BY 4.0 (https://www.geonames.org); the input table is
# https://download.geonames.org/export/dump/cities15000.zip. The second table has the names of cities in Unicode
# CLDR (Unicode-3.0), which are the exemplar cities of its time zones: a heading, then the columns
# geonameid name country zone, and one for each language; city-names-further.py adds languages.
# Usage: gazetteer.sh cities15000.txt cities-cldr.tsv [gazetteer.bin]
set -eu
table=$(realpath "$1")
common=$(realpath "$2")
target=$(realpath "${3:-$(dirname "$0")/../Sources/CGazetteer/gazetteer.bin}")
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Compiles the program's own files, so that names are folded and judged as in the program.
swiftc -O -wmo -parse-as-library -package-name metro -module-name MetroText -emit-library -static \
  -emit-module -emit-module-path "$folder/MetroText.swiftmodule" -o "$folder/libMetroText.a" \
  Sources/MetroText/Folding/FoldedName.swift Sources/MetroText/Folding/FoldedLetterTable.swift \
  Sources/MetroText/Folding/NormalForm.swift Sources/MetroText/Scripts/LetterScript.swift \
  Sources/MetroText/Characters/CombiningMarks.swift Sources/MetroText/Places/Subdivisions.swift \
  Sources/MetroText/Places/SubdivisionTable.swift
swiftc -O -package-name metro -I "$folder" -o "$folder/gazetteer" Scripts/Gazetteer/main.swift \
  Scripts/Gazetteer/City.swift Scripts/Gazetteer/NameTable.swift Scripts/Gazetteer/Encoder.swift \
  Sources/MetroCore/Gazetteer/NameReliability.swift \
  Sources/MetroCore/Gazetteer/GazetteerKey.swift \
  Sources/MetroCore/Gazetteer/GazetteerLayout.swift "$folder/libMetroText.a"
"$folder/gazetteer" "$table" "$common" Scripts/Gazetteer/regions.txt "$target"
