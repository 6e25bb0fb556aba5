#!/bin/sh
# Loads the first programme into the catalog that METRO_CATALOG or the default names; metro init makes it.
set -eu
cd "$(dirname "$0")"
for noun in cities organizations themes programs participations memberships sites visits \
  presentations sources links statements; do
  "${METRO:-metro}" import "$noun" "$noun.csv" "$@"
done
