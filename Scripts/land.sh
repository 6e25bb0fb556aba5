#!/bin/sh
# Writes Sources/CSite/land.svg, the outline of the land on which the map of the site stands.
#
# The outline is that of Natural Earth 1:110m (public domain), which the wheel of geopandas 0.14.4
# carries, without borders, in the Equal Earth projection.
#
# Usage: land.sh
set -eu
target=$(cd "$(dirname "$0")/.." && pwd)/Sources/CSite/land.svg
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet shapely==2.0.7
"$folder/venv/bin/pip" download --quiet --no-deps --dest "$folder" geopandas==0.14.4
"$folder/venv/bin/python" "$(dirname "$0")/land.py" "$folder"/geopandas-*.whl > "$target.new"
mv "$target.new" "$target"
