#!/bin/sh
# Imports the first program into the catalog that METRO_CATALOG names, or into the default one. It must exist.
set -eu
cd "$(dirname "$0")"
for type in cities organizations themes practices programs participations memberships sites visits \
  presentations sources links statements; do
  "${METRO:-metro}" import "$type" "$type.csv" "$@"
done
