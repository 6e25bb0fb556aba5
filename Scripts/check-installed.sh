#!/bin/sh
# Runs inside a clean Debian 12: installs metro from /package and uses it. See check-package.sh.
set -eu

# Configures apt without a terminal for its log.
apt_get() { apt-get -qq -y -o Dpkg::Use-Pty=0 -o APT::Install-Recommends=false "$@" >/dev/null; }
step() { printf '%s\n' "$*"; }
fail() { printf 'check-package: %s\n' "$*" >&2; exit 1; }
expect() { [ "$2" = "$3" ] || fail "$1: expected '$2', found '$3'"; }

for compiler in swift cc gcc clang; do
  if command -v $compiler >/dev/null; then fail "$compiler is installed: this root is not clean"; fi
done

# Adds a city to a new catalog with the given program and lists it.
use() {
  catalog=$(mktemp -d)/catalog.sqlite
  "$1" init --quiet --catalog "$catalog"
  expect "add-city" quito "$("$1" add-city Quito --country EC --quiet --catalog "$catalog")"
  expect "list-cities" "id,country quito,EC" \
    "$("$1" list-cities --columns id,country --catalog "$catalog" | tr '\n' ' ' | sed 's/ $//')"
  # A dump computes digests, which loads libcrypto.
  "$1" dump "$(dirname "$catalog")/dump" --quiet --catalog "$catalog"
  [ -s "$(dirname "$catalog")/dump/cities.csv" ] || fail "dump wrote no cities"
}

step "installing the package"
apt_get update
apt_get install /package/metro_*.deb
version=$(metro --version)
expect "the version of the package" "$version" "$(dpkg-query -W -f '${Version}' metro)"
step "metro $version"
use metro

step "a workbook without and with the recommended libraries"
use metro
status=0
metro export --all -o /tmp/catalog.xlsx --catalog "$catalog" 2>/dev/null || status=$?
expect "the exit status without libxlsxwriter" 69 "$status"
apt_get install libxlsxwriter4
metro export --all -o /tmp/catalog.xlsx --quiet --catalog "$catalog"
[ -s /tmp/catalog.xlsx ] || fail "the workbook is empty"
status=0
metro import --all /tmp/catalog.xlsx --catalog "$catalog" 2>/dev/null || status=$?
expect "the exit status without libzip" 69 "$status"
apt_get install libxml2 libzip4
metro import --all /tmp/catalog.xlsx --quiet --catalog "$catalog"

step "manual pages"
apt_get install man-db bash-completion zsh fish
man metro 2>/dev/null | grep -q 'metro' || fail "man metro shows nothing"
man metro add-city 2>/dev/null | grep -q 'add-city' || fail "man metro add-city shows nothing"

step "completions"
bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader metro; complete -p metro' \
  >/dev/null || fail "bash loads no completion"
expect "the zsh completion" _metro \
  "$(zsh -f -c 'autoload -Uz compinit; compinit -u -d /tmp/zcompdump; print $_comps[metro]')"
fish -c 'complete -C "metro list-ci"' | grep -q '^list-cities' || fail "fish completes nothing"

step "licenses"
for name in metro GRDB swift-argument-parser swift Unicode; do
  [ -s "/usr/share/doc/metro/licenses/$name.txt" ] || fail "the license of $name is missing"
done

step "removing the package"
apt_get purge metro
[ ! -e /usr/bin/metro ] || fail "the package left the program"
[ ! -e /usr/share/doc/metro ] || fail "the package left files in /usr/share/doc"

step "the tarball"
tar -xzf /package/metro-*.tar.gz -C /opt
set -- /opt/metro-*
expect "the version of the tarball" "$version" "$("$1/bin/metro" --version)"
use "$1/bin/metro"
man -M "$1/share/man" metro 2>/dev/null | grep -q 'metro' || fail "the tarball has no manual"
step "all of it works"
