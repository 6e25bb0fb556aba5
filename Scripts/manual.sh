#!/bin/sh
# Makes a manual page for each command in a folder.
set -eu
cd "$(dirname "$0")/.."
mkdir -p "$1"
swift package --allow-writing-to-package-directory generate-manual --multi-page \
  --output-directory "$1"
