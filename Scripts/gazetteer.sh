#!/bin/sh
# Generates the gazetteer in the program from the cities of GeoNames with at least 100,000 inhabitants.
# GeoNames publishes its tables under CC BY 4.0 (https://www.geonames.org); the input table is
# https://download.geonames.org/export/dump/cities15000.zip.
# Usage: gazetteer.sh cities15000.txt [gazetteer.bin]
set -eu
table=$(realpath "$1")
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Compiles the program's own files, so that names are folded and judged as in the program.
swiftc -O -wmo -parse-as-library -package-name metro -module-name MetroText -emit-library -static \
  -emit-module -emit-module-path "$folder/MetroText.swiftmodule" -o "$folder/libMetroText.a" \
  Sources/MetroText/Folding/FoldedName.swift Sources/MetroText/Folding/FoldedLetterTable.swift \
  Sources/MetroText/Folding/NormalForm.swift Sources/MetroText/Scripts/LetterScript.swift
swiftc -O -package-name metro -I "$folder" -o "$folder/gazetteer" Scripts/Gazetteer/main.swift \
  Sources/MetroCore/Gazetteer/NameReliability.swift \
  Sources/MetroCore/Gazetteer/GazetteerLayout.swift "$folder/libMetroText.a"
"$folder/gazetteer" "$table" "${2:-Sources/CGazetteer/gazetteer.bin}"
