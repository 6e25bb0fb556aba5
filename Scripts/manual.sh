#!/bin/sh
# Makes a manual page for each command in a folder: metro.1, metro-add-city.1 and so on.
# Usage: manual.sh GENERATOR METRO FOLDER
set -eu
generator=$1
metro=$2
folder=$3
rm -rf "$folder"
mkdir -p "$folder"
"$generator" "$metro" --multi-page --output-directory "$folder" >/dev/null
for page in "$folder"/*.1; do
  # Git's way of naming pages, which lets "man metro add-city" find them. Examples as they are,
  # empty lines as paragraphs, and the statuses that the program really has.
  name=metro-$(basename "$page" | sed 's/^metro\.\{0,1\}//')
  [ "$name" != metro-1 ] || name=metro.1
  awk '
    /^\.Dt / { gsub(/METRO\./, "METRO-") }
    /^\.(Xr|It Xr) / { gsub(/metro\./, "metro-") }
    /^\.Nm "/ { gsub(/"metro /, "\"metro ") }
    /^  / && !literal { print ".Bd -literal"; literal = 1 }
    literal && /^  / { gsub(/-/, "\\-"); print; next }
    literal { print ".Ed"; literal = 0 }
    /^$/ { print ".Pp"; next }
    /^\.Ex -std/ {
      print "0 when it is done, 1 when a record does not exist or cannot go, 64 for a wrong use, 65 for"
      print "wrong data, 66 for no catalog or file, 70 for a fault of the program, 73 when a file cannot"
      print "be made, 74 for a fault of input or output, 75 when the catalog is locked, 77 when"
      print "something is not permitted, 78 for a catalog of a newer program, 130 and 143 when"
      print "interrupted."
      next
    }
    { print }
  ' "$page" > "$folder/.page"
  rm "$page"
  mv "$folder/.page" "$folder/$name"
done
