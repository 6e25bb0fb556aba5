#!/bin/sh
# Generates a manual page for each command in a folder: metro.1, metro-add-city.1 and so on.
# Usage: manual.sh GENERATOR METRO FOLDER
set -eu
generator=$1
metro=$2
folder=$3
# The guide has the only list of exit statuses.
statuses=$(dirname "$0")/../docs/guide/exit-statuses.md
rm -rf "$folder"
mkdir -p "$folder"
"$generator" "$metro" --multi-page --output-directory "$folder" >/dev/null
for page in "$folder"/*.1; do
  # Pages are named like those of git, so that "man metro add-city" finds them. Examples keep their
  # layout, empty lines become paragraphs, and the exit statuses are those of metro.
  name=metro-$(basename "$page" | sed 's/^metro\.\{0,1\}//')
  [ "$name" != metro-1 ] || name=metro.1
  awk -v statuses="$statuses" '
    /^\.Dt / { gsub(/METRO\./, "METRO-") }
    /^\.(Xr|It Xr) / { gsub(/metro\./, "metro-") }
    /^\.Nm "/ { gsub(/"metro /, "\"metro ") }
    /^  / && !literal { print ".Bd -literal"; literal = 1 }
    literal && /^  / { gsub(/-/, "\\-"); print; next }
    literal { print ".Ed"; literal = 0 }
    /^$/ { print ".Pp"; next }
    /^\.Ex -std/ {
      while ((getline row < statuses) > 0) {
        if (row !~ /^\| [0-9]/) continue
        split(row, cells, / *\| */)
        gsub(/`/, "", cells[3])
        gsub(/-/, "\\-", cells[3])
        print ".Pp"
        print cells[2] ": " cells[3] "."
      }
      close(statuses)
      next
    }
    { print }
  ' "$page" > "$folder/.page"
  rm "$page"
  mv "$folder/.page" "$folder/$name"
done
