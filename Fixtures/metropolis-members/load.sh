#!/bin/sh
# Loads the members into the catalog that METRO_CATALOG or the default names.
set -eu
cd "$(dirname "$0")"
for noun in cities organizations memberships sources statements; do
  "${METRO:-metro}" import "$noun" "$noun.csv" "$@"
done
