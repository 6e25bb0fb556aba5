#!/bin/sh
# Writes the list of record types from the files in Sources/MetroCore/Nouns.
#
# A file with `static let grant = Noun(` declares the record type grant, and `static let grantTraits`
# its traits. Record types keep their position in the list; new ones are appended.
#
# Usage: record-types.sh [--print]
set -eu
cd "$(dirname "$0")/../Sources/MetroCore/Nouns"
list=NounNames.swift

declared=$(sed -n 's/^  static let \([a-z]*\) = Noun($/\1/p' ./*.swift | sort)
listed=$(sed -n 's/^    case \([a-z]*\)$/\1/p' "$list")
names=$(
  for name in $listed; do echo "$declared" | grep -x "$name" || true; done
  for name in $declared; do echo "$listed" | grep -qx "$name" || echo "$name"; done
)

print() {
  echo "// Written by Scripts/record-types.sh from the files in this folder."
  echo
  echo "extension Noun {"
  echo "  /// The record types of a catalog; the raw value is the singular, which also names the table."
  echo "  package enum Name: String, Sendable, CaseIterable {"
  for name in $names; do echo "    case $name"; done
  echo
  echo "    /// The features of the record type in addition to its fields."
  echo "    package var traits: Traits {"
  echo "      switch self {"
  for name in $names; do echo "      case .$name: Noun.${name}Traits"; done
  echo "      }"
  echo "    }"
  echo "  }"
  echo
  echo "  /// Returns the record type with a name."
  echo "  package static func named(_ name: Name) -> Noun {"
  echo "    switch name {"
  for name in $names; do echo "    case .$name: .$name"; done
  echo "    }"
  echo "  }"
  echo "}"
}

if [ "${1:-}" = --print ]; then
  print
else
  print > "$list.new"
  mv "$list.new" "$list"
fi
