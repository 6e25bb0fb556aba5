#!/usr/bin/env python3
"""Writes an object file with the part of ICU's data that metro uses.

The static Foundation of Swift contains all of ICU's data, 34 MB, in one object of its archive.
metro needs transliteration, normalization and character properties; it never formats numbers, dates
or currencies for a language, never sorts by one, and converts encodings with iconv. The object file
from this script defines the same symbol, so the linker uses it instead of the archive's member.
If a toolchain packs its data in another way, the script reports that and writes an empty object file,
and the program is linked with all of ICU's data.

usage: icu-data.py OUTPUT.o
"""

import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile

ARCHIVE = "usr/lib/swift_static/linux/lib_FoundationICU.a"
MEMBER = "icu_packaged_data.cpp.o"

# Items outside folders and the items of transliteration are kept. Folders contain data that depends
# on a language: its sort order, currencies, regions, time zones, units and the names of languages.
KEPT_LANGUAGES = {"root", "en", "en_US", "pool", "res_index"}


def is_kept(name):
    """Returns whether to keep an item such as `icudt76l/translit/root.res`."""
    parts = name.split("/")[1:]
    if parts[0] == "translit":
        return True
    stem, kind = os.path.splitext(parts[-1])
    if kind != ".res":
        return len(parts) == 1 and kind != ".cnv"
    if len(parts) > 1:
        return stem in KEPT_LANGUAGES
    # Names of tables such as `supplementalData` have capitals or are longer than a language code.
    return stem in KEPT_LANGUAGES or not re.fullmatch(r"[a-z]{2,3}(_[A-Za-z0-9]+)*", stem)


def items(data):
    """Yields the name and the bytes of each item of a `CmnD` package, in order."""
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD":
        raise ValueError("it is not a package of ICU data")
    start = struct.unpack_from("<H", data, 0)[0]
    count = struct.unpack_from("<I", data, start)[0]
    entries = [struct.unpack_from("<II", data, start + 4 + 8 * index) for index in range(count)]
    ends = [offset for _, offset in entries[1:]] + [len(data) - start]
    for (name, offset), end in zip(entries, ends):
        name = data[start + name : data.index(b"\0", start + name)].decode()
        yield name, data[start + offset : start + end]


def package(header, kept):
    """Returns a package with a header and some items, aligned to multiples of 16 bytes."""
    names = b""
    name_offsets = []
    table = 4 + 8 * len(kept)
    for name, _ in kept:
        name_offsets.append(table + len(names))
        names += name.encode() + b"\0"
    body = b""
    offsets = []
    # Items are aligned from the start of the package; offsets count from the end of the header.
    front = len(header) + table + len(names)
    body_start = front + -front % 16
    for _, content in kept:
        offsets.append(body_start + len(body) - len(header))
        body += content + b"\0" * (-len(content) % 16)
    entries = b"".join(struct.pack("<II", *pair) for pair in zip(name_offsets, offsets))
    toc = struct.pack("<I", len(kept)) + entries + names
    return header + toc + b"\0" * (body_start - front) + body


def make_object(output):
    """Writes the object file. Raises ValueError if the toolchain's data has an unexpected format."""
    swift = os.path.realpath(shutil.which("swift"))
    archive = os.path.join(swift.split("/usr/bin/")[0], ARCHIVE)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["ar", "x", archive, MEMBER], cwd=folder, check=True)
        member = os.path.join(folder, MEMBER)
        symbols = subprocess.run(["nm", member], capture_output=True, text=True, check=True).stdout
        symbol = re.search(r" R (icudt\d+_dat)$", symbols, re.M)
        if not symbol or len(symbols.splitlines()) != 1:
            raise ValueError("the archive's data are not one symbol")
        whole = os.path.join(folder, "whole")
        subprocess.run(
            ["objcopy", "-O", "binary", "--only-section=.rodata", member, whole], check=True)
        data = open(whole, "rb").read()
        kept = [item for item in items(data) if is_kept(item[0])]
        small = os.path.join(folder, "small")
        with open(small, "wb") as file:
            file.write(package(data[: struct.unpack_from("<H", data, 0)[0]], kept))
        source = os.path.join(folder, "data.s")
        with open(source, "w") as file:
            file.write(
                f'.section .rodata\n.balign 16\n.globl {symbol[1]}\n{symbol[1]}:\n'
                f'.incbin "{small}"\n.section .note.GNU-stack,"",%progbits\n')
        subprocess.run(["clang", "-c", source, "-o", output], check=True)
        print(f"{output}: {os.path.getsize(small):,} of {len(data):,} bytes of ICU's data")


def main(output):
    os.makedirs(os.path.dirname(os.path.abspath(output)), exist_ok=True)
    try:
        make_object(output)
    except (OSError, ValueError, IndexError, struct.error, subprocess.CalledProcessError) as error:
        print(f"{output}: empty, so the program has all of ICU's data: {error}", file=sys.stderr)
        subprocess.run(["clang", "-c", "-x", "c", "/dev/null", "-o", output], check=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
