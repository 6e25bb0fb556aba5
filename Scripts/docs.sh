#!/bin/sh
# Generates the code documentation of the core from the modules of a release build.
# Usage: docs.sh BUILD FOLDER
set -eu
cd "$(dirname "$0")/.."
build=$1
folder=$2
graphs=$build/symbols
rm -rf "$graphs"
mkdir -p "$graphs"

set -- -module-name MetroCore -target "$(uname -m)-unknown-linux-gnu" -I "$build/release/Modules"
for map in "$build"/release/C*.build/module.modulemap \
  "$build"/checkouts/GRDB.swift/Sources/GRDBSQLite/module.modulemap; do
  set -- "$@" -Xcc "-fmodule-map-file=$map"
done
swift symbolgraph-extract "$@" -minimum-access-level package -skip-synthesized-members \
  -output-dir "$graphs"
docc convert Sources/MetroCore/MetroCore.docc --additional-symbol-graph-dir "$graphs" \
  --fallback-display-name MetroCore --fallback-bundle-identifier metro.MetroCore \
  --warnings-as-errors --output-path "$folder"
