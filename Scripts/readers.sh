#!/bin/sh
# Makes the Python that the tests read exports with, in .build/python: Tests/requirements.txt.
set -eu
cd "$(dirname "$0")/.."
folder=.build/python
# There already, and from the same list.
cmp -s Tests/requirements.txt "$folder/requirements.txt" && exit 0

rm -rf "$folder"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check -r Tests/requirements.txt
# Last, so that an installation that broke off is begun anew.
cp Tests/requirements.txt "$folder/requirements.txt"
