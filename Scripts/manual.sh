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
      print ".Bl -tag -width 4n"
      print ".It 0"
      print "success, also with an empty result"
      print ".It 1"
      print "the answer is no: a record does not exist or cannot be removed, an import left rows out, diff found differences, check found problems, a revision cannot be undone, or the time limit of sql is over"
      print ".It 64"
      print "usage error: an unknown command, option or column, a missing argument, or a statement that is refused"
      print ".It 65"
      print "invalid data: a wrong value, a record that already exists, or a file that cannot be imported or is no catalog"
      print ".It 66"
      print "a file or the catalog does not exist"
      print ".It 69"
      print "a library that only this command needs is not installed"
      print ".It 70"
      print "internal error"
      print ".It 73"
      print "a file cannot be created"
      print ".It 74"
      print "input or output failed, or the disk is full"
      print ".It 75"
      print "another program has locked the catalog; try again"
      print ".It 77"
      print "permission denied, or the catalog is read-only"
      print ".It 78"
      print "the catalog was written by a newer version of metro"
      print ".It 130"
      print "interrupted by SIGINT; 143 when interrupted by SIGTERM"
      print ".El"
      next
    }
    { print }
  ' "$page" > "$folder/.page"
  rm "$page"
  mv "$folder/.page" "$folder/$name"
done
