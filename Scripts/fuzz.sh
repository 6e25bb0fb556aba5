#!/bin/sh
# Runs each fuzzer for a number of runs, starting from the corpus in Fixtures/fuzz.
#
# New inputs are kept in the build folder, where the next run starts. An input that breaks a law is written
# there too, and is reported.
set -eu
cd "$(dirname "$0")/.."
runs=$1
build=.build/fuzz

METRO_FUZZ=1
# Swift's crash report waits for a debugger, which does not work under the fuzzer.
SWIFT_BACKTRACE=enable=no
# A reader uses more than 128 KiB, which malloc would map and unmap for every run.
MALLOC_MMAP_THRESHOLD_=1073741824
MALLOC_TRIM_THRESHOLD_=1073741824
MALLOC_TOP_PAD_=67108864
export METRO_FUZZ SWIFT_BACKTRACE
export MALLOC_MMAP_THRESHOLD_ MALLOC_TRIM_THRESHOLD_ MALLOC_TOP_PAD_

# Every run writes a new catalog file.
if [ -z "${TMPDIR:-}" ] && [ -d /dev/shm ]; then export TMPDIR=/dev/shm; fi

for name in ${2:-CSV Encoding Import Changeset Catalog Workbook}; do
  # Short inputs are enough to break a law and are read quickly.
  case $name in
    CSV) longest=200 ;;
    Catalog) longest=100 ;;
    Changeset) longest=500 ;;
    *) longest=300 ;;
  esac
  corpus=$(echo "$name" | tr '[:upper:]' '[:lower:]')
  swift build -c release --scratch-path "$build" -Xswiftc -enable-testing --sanitize fuzzer \
    --product "Fuzz$name"
  mkdir -p "$build/corpus/$corpus"
  set --
  if [ -f "Fixtures/fuzz/$corpus.dict" ]; then set -- "-dict=Fixtures/fuzz/$corpus.dict"; fi
  "$build/release/Fuzz$name" "$build/corpus/$corpus" "Fixtures/fuzz/$corpus" "$@" \
    -runs="$runs" -max_len="$longest" -timeout=20 -artifact_prefix="$build/$corpus-" -verbosity=0 \
    -print_final_stats=1
done
