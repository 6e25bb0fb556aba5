#!/bin/sh
# Writes the list of record types from the files in Sources/MetroCore/Nouns, and the list of their
# commands from the files in Sources/MetroCLI/Nouns.
#
# A file with `static let grant = Noun(` declares the record type grant, and `static let grantTraits`
# its traits; `enum GrantCommands: NounCommands` declares its commands. Names keep their position in
# the lists; new ones are appended.
#
# Usage: record-types.sh [--print]
set -eu
cd "$(dirname "$0")/../Sources"
types=MetroCore/Nouns/NounNames.swift
commands=MetroCLI/Nouns/NounCommandsList.swift

# Prints the names of a list that are declared, in its order, and then the names that are new.
merged() { # declared listed
  for name in $2; do echo "$1" | grep -x "$name" || true; done
  for name in $1; do echo "$2" | grep -qx "$name" || echo "$name"; done
}

names=$(merged \
  "$(sed -n 's/^  static let \([a-z]*\) = Noun($/\1/p' MetroCore/Nouns/*.swift | sort)" \
  "$(sed -n 's/^    case \([a-z]*\)$/\1/p' $types)")
declared=$(sed -n 's/^enum \([A-Za-z]*\)Commands: [A-Za-z]*Commands {$/\1/p' MetroCLI/Nouns/*.swift)
tables=$(merged "$(echo "$declared" | sort)" "$(sed -n 's/^      \([A-Za-z]*\)Commands.self,$/\1/p' $commands)")

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

print_commands() {
  echo "// Written by Scripts/record-types.sh from the files in this folder."
  echo
  echo "/// The commands of the record types, in the order of the reference."
  echo "enum NounCommandsList {"
  echo "  static var all: [any NounCommands.Type] {"
  echo "    ["
  for name in $tables; do echo "      ${name}Commands.self,"; done
  echo "    ]"
  echo "  }"
  echo "}"
}

if [ "${1:-}" = --print ]; then
  print
  print_commands
else
  print > $types.new
  mv $types.new $types
  print_commands > $commands.new
  mv $commands.new $commands
fi
