#!/bin/sh
# Runs the tests of a kind (`quick`, `slow`, `all` or `record`), which are built, and prints the ten slowest.
# Usage: tests.sh KIND FLAG ..., with the flags of the build
#
# With METRO_ALL_TESTS=1, suites that read TestSelection check more, and some run only then;
# `slow` runs only those suites. `record` rewrites what the tests compare with. BUDGET is the number of
# seconds above which a warning is printed.
set -eu
cd "$(dirname "$0")/.."
kind=$1
log=.build/tests-$kind.log
shift

case $kind in
  record) export METRO_RECORD=1 ;;
  slow | all) export METRO_ALL_TESTS=1 ;;
esac
if [ "$kind" = slow ]; then
  for file in $(grep -rlE 'TestSelection\.(includesSlow|some|seeds)' Tests --include='*Tests.swift'); do
    set -- "$@" --filter "\.$(sed -n 's/^struct \([A-Za-z0-9]*Tests\).*/\1/p' "$file" | head -n 1)/"
  done
fi

# With more parallel tests than processors, durations would include waiting for a processor.
SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$(getconf _NPROCESSORS_ONLN)
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH

start=$(date +%s)
status=0
# Prints only failures and the summary; the log has the rest.
swift test --skip-build --disable-xctest "$@" > "$log" 2>&1 || status=$?
seconds=$(($(date +%s) - start))
grep -aE '✘|recorded an issue|↳|error:|Test run with' "$log" || tail -n 40 "$log"

echo "The ten slowest tests:"
sed -nE 's/^[^ ]+ Test (["`a-z].*) (passed|failed) after ([0-9.]+) seconds.*/\3 s  \1/p' "$log" |
  grep -v '  run with' |
  sort -rn | head -n 10
echo "$kind tests: $seconds s"
if [ -n "${BUDGET:-}" ] && [ "$seconds" -gt "$BUDGET" ]; then
  echo "warning: the $kind tests took $seconds s, more than the $BUDGET s that they may take" >&2
fi
exit $status
