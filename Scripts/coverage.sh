#!/bin/sh
# Prints which part of each source file the last coverage run has executed.
set -eu
cd "$(dirname "$0")/.."
# The tools beside swift: others on the PATH may not know its format.
tools=$(dirname "$(readlink -f "$(command -v swift)")")
binaries=$(swift build --show-bin-path)
"$tools/llvm-cov" report -instr-profile="$binaries/codecov/default.profdata" \
  -ignore-filename-regex='(\.build|Tests)/' "$binaries/metroPackageTests.xctest"
