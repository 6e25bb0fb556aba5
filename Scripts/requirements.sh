#!/bin/sh
# Installs the headers and libraries that a build requires and a fresh Debian lacks.
set -eu

if ! command -v swift >/dev/null; then
  echo "Swift is missing: install a 6.3 toolchain from https://www.swift.org/install" >&2
  exit 69
fi

missing=
[ -e /usr/include/sqlite3.h ] || missing="$missing libsqlite3-dev"
# The build requires the header, workbooks the library.
[ -e /usr/include/xlsxwriter.h ] || missing="$missing libxlsxwriter-dev"
# Workbooks are read with these libraries, which are loaded by name.
ldconfig -p 2>/dev/null | grep -q 'libzip\.so\.' || missing="$missing libzip4"
ldconfig -p 2>/dev/null | grep -q 'libxml2\.so\.' || missing="$missing libxml2"
# Checks of links load this library, also those in the tests.
ldconfig -p 2>/dev/null | grep -q 'libcurl\(-gnutls\)\?\.so\.4' || missing="$missing libcurl4"
# The tests run these programs.
command -v sqlite3 >/dev/null || missing="$missing sqlite3"
command -v fish >/dev/null || missing="$missing fish"
command -v zsh >/dev/null || missing="$missing zsh"
command -v python3 >/dev/null || missing="$missing python3"
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
# Releases link a part of ICU's data, which binutils take out of the toolchain; packages need dpkg-dev.
command -v objcopy >/dev/null || missing="$missing binutils"
command -v dpkg-shlibdeps >/dev/null || missing="$missing dpkg-dev"
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
