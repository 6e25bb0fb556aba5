#!/bin/sh
# Shows what metro answers about the first program, in a temporary catalog.
set -eu
here=$(dirname "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
METRO_CATALOG=$folder/catalog.sqlite
METRO=${METRO:-metro}
export METRO_CATALOG METRO

# The commands below run exactly as they are printed.
mkdir "$folder/bin"
ln -s "$METRO" "$folder/bin/metro"
PATH=$folder/bin:$PATH

show() {
  printf '\n$ %s\n' "$1"
  sh -c "$1"
}

metro init --quiet
"$here/load.sh" --quiet
echo "A temporary catalog has the training program of Seoul in 2015. Some questions to it:"

show 'metro show-program seoul-2015'
show 'metro list-cities --program seoul-2015 --format table'
show 'metro list-presentations --program seoul-2015 --city guangzhou --city quito --format table'
show 'metro list-links --missing-url --columns relation,label,state --format table'
show 'metro stats --by city --format table'
show 'metro list-cities --role participant --columns country | tail -n +2 | sort | uniq -c'

site=${METRO_SITE:-$folder/site}
show "metro publish '$site' > /dev/null"
if [ -n "${METRO_SITE:-}" ]; then
  echo "The catalog is a website now: open $site/index.html in a browser."
fi
