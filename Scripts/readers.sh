#!/bin/sh
# Creates the Python environment that tests use to read exports, in .build/python.
set -eu
cd "$(dirname "$0")/.."
folder=.build/python
# Does nothing if it was already created from the same list.
cmp -s Tests/requirements.txt "$folder/requirements.txt" && exit 0

rm -rf "$folder"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check -r Tests/requirements.txt
# Copied last, so that an interrupted installation starts over.
cp Tests/requirements.txt "$folder/requirements.txt"
