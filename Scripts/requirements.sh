#!/bin/sh
# Installs what a build needs and a fresh Debian has not: headers and libraries.
set -eu

if ! command -v swift >/dev/null; then
  echo "Swift is missing: install a 6.3 toolchain from https://www.swift.org/install" >&2
  exit 69
fi

missing=
[ -e /usr/include/sqlite3.h ] || missing="$missing libsqlite3-dev"
# The header for the build, the library for workbooks.
[ -e /usr/include/xlsxwriter.h ] || missing="$missing libxlsxwriter-dev"
# The tests pipe through these.
command -v sqlite3 >/dev/null || missing="$missing sqlite3"
command -v python3 >/dev/null || missing="$missing python3"
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "missing:$missing; install them with this system's package manager" >&2
  exit 69
fi
sudo=
[ "$(id -u)" -eq 0 ] || sudo=sudo
$sudo apt-get update -q
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -q -y --no-install-recommends $missing
