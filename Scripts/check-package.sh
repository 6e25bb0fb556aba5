#!/bin/sh
# Installs the package and unpacks the tarball in a clean Debian 12 without a compiler, and tests both.
# Requires root and debootstrap. ROOT is a Debian 12 root to start from; without it, one is created.
# Usage: [ROOT=FOLDER] check-package.sh [FOLDER OF THE PACKAGE]
set -eu
cd "$(dirname "$0")/.."
packages=$(cd "${1:-.build/package}" && pwd)
(cd "$packages" && sha256sum --check --quiet SHA256SUMS)

if [ -z "${ROOT:-}" ]; then
  command -v debootstrap >/dev/null || { echo "debootstrap is missing" >&2; exit 69; }
  ROOT=.build/debian-12
  if [ ! -e "$ROOT/etc/debian_version" ]; then
    # An interrupted run must not leave a root that looks complete.
    rm -rf "$ROOT.new"
    debootstrap --variant=minbase bookworm "$ROOT.new" >/dev/null
    mv "$ROOT.new" "$ROOT"
  fi
fi

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -a "$ROOT/." "$copy"
mkdir "$copy/package"
cp "$packages"/* "$copy/package"
cp /etc/resolv.conf "$copy/etc/resolv.conf"
cp Scripts/check-installed.sh "$copy/package"

# /proc is mounted in a separate namespace, so no mount outlives this command.
unshare --mount --pid --fork --mount-proc="$copy/proc" \
  chroot "$copy" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
  DEBIAN_FRONTEND=noninteractive http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" \
  sh /package/check-installed.sh
