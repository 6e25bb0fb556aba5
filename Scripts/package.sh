#!/bin/sh
# Builds a Debian package and a tarball of the program, its manual pages, its completions and the
# licenses of everything in it, with SHA-256 sums.
# Usage: [METRO=PROGRAM] [MAN=FOLDER] package.sh [OUTPUT FOLDER]
set -eu
cd "$(dirname "$0")/.."
metro=${METRO:-.build/release/metro}
manual=${MAN:-.build/man}
output=${1:-.build/package}

for tool in dpkg-deb dpkg-shlibdeps; do
  command -v $tool >/dev/null || { echo "$tool is missing: install dpkg-dev" >&2; exit 69; }
done
[ -e "$manual/metro.1" ] || { echo "$manual has no manual pages: run make man" >&2; exit 66; }

version=$("$metro" --version)
architecture=$(dpkg --print-architecture)
# The same commit produces the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
umask 022
rm -rf "$output"
mkdir -p "$output"
output=$(cd "$output" && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

# Copies the licenses of metro and of everything linked or embedded in it.
licenses() {
  mkdir -p "$1"
  cp LICENSE "$1/metro.txt"
  cp Licenses/*.txt "$1"
  cp .build/checkouts/GRDB.swift/LICENSE "$1/GRDB.txt"
  cp .build/checkouts/swift-argument-parser/LICENSE.txt "$1/swift-argument-parser.txt"
  swift=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")
  cp "$swift/share/swift/LICENSE.txt" "$1/swift.txt"
  chmod 644 "$1"/*
}

# Installs the files under a prefix; the second argument is the folder of zsh completions.
files() {
  prefix=$1
  shared=$1/share
  install -d "$prefix/bin" "$shared/man/man1" "$shared/bash-completion/completions" \
    "$shared/$2" "$shared/fish/vendor_completions.d" "$shared/doc/metro"
  install -m 755 "$metro" "$prefix/bin/metro"
  for page in "$manual"/*.1; do
    gzip -9nc "$page" > "$shared/man/man1/$(basename "$page").gz"
  done
  "$metro" completions bash > "$shared/bash-completion/completions/metro"
  "$metro" completions zsh > "$shared/$2/_metro"
  "$metro" completions fish > "$shared/fish/vendor_completions.d/metro.fish"
  gzip -9nc CHANGELOG.md > "$shared/doc/metro/changelog.gz"
  cp Licenses/README.md "$shared/doc/metro/copyright"
  licenses "$shared/doc/metro/licenses"
}

# Prints the libraries that the program is linked to, with the required versions.
linked() {
  mkdir -p "$stage/linked/debian"
  echo 'Source: metro' > "$stage/linked/debian/control"
  program=$(readlink -f "$metro")
  (cd "$stage/linked" && dpkg-shlibdeps -O "$program" 2>/dev/null) | sed -n 's/^shlibs:Depends=//p'
}

debian=$stage/debian
files "$debian/usr" zsh/vendor-completions
mkdir -p "$debian/DEBIAN"
libraries=$(linked)
[ -n "$libraries" ] || { echo "dpkg-shlibdeps found no libraries of $metro" >&2; exit 70; }
# libcrypto (libssl3), libcurl, libxlsxwriter, libzip and libxml2 are loaded on demand, so the linker
# does not list them. libcurl reads the certificates of ca-certificates.
cat > "$debian/DEBIAN/control" <<CONTROL
Package: metro
Version: $version
Architecture: $architecture
Maintainer: ${MAINTAINER:-The metro authors <metro@metro.invalid>}
Section: database
Priority: optional
Installed-Size: $(du -sk "$debian/usr" | cut -f1)
Depends: $libraries, libssl3
Recommends: ca-certificates, libcurl4, libxlsxwriter4, libxml2, libzip4
Description: catalog manager for the training programs of a city network
 metro keeps training programs, cities, site visits, presentations and their
 sources in one SQLite file, answers questions about them in one short command
 each, and exchanges them as CSV, JSON, spreadsheets, calendars and maps.
CONTROL
(cd "$debian" && find usr -type f | LC_ALL=C sort | xargs md5sum) > "$debian/DEBIAN/md5sums"
package=metro_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$debian" "$output/$package" >/dev/null

name=metro-$version-linux-$(uname -m)
files "$stage/$name" zsh/site-functions
tar -C "$stage" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
  -c "$name" | gzip -9n > "$output/$name.tar.gz"

(cd "$output" && sha256sum "$package" "$name.tar.gz" > SHA256SUMS && cat SHA256SUMS)
