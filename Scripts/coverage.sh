#!/bin/sh
# Prints the coverage of each source file in the last coverage run.
set -eu
cd "$(dirname "$0")/.."
# Uses the tools next to swift: others on the PATH may not know its format.
tools=$(dirname "$(readlink -f "$(command -v swift)")")
binaries=$(swift build --show-bin-path)
"$tools/llvm-cov" report -instr-profile="$binaries/codecov/default.profdata" \
  -ignore-filename-regex='(\.build|Tests)/' "$binaries/metroPackageTests.xctest"
