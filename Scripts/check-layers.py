#!/usr/bin/env python3
"""Checks imports between targets and references between folders of MetroCore.

A folder may use the types of folders in the same or a lower layer, and the members with which they extend
types. References are found by names that only one folder declares, so no build is needed.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "Sources"

# The modules that each target may import. A target that is missing here is an error.
IMPORTS = {
    "MetroText": {"Foundation", "CLibcrypto"},
    "MetroCSV": set(),
    "MetroLinks": {"Foundation", "MetroText"},
    "MetroWeb": {"Foundation", "MetroLinks", "MetroText", "CCurl"},
    "MetroJSON": set(),
    "MetroTOML": set(),
    "MetroWorkbook": {"Foundation", "MetroText", "CLibxml2", "CLibzip"},
    "MetroCore": {
        "Foundation", "Synchronization", "MetroText", "MetroCSV", "MetroJSON", "MetroWorkbook",
        "MetroLinks", "CFiles", "CGazetteer", "CSQLite", "GRDB", "GRDBSQLite",
    },
    "MetroFormats": {
        "Foundation", "MetroText", "MetroCSV", "MetroJSON", "MetroCore", "CXLSXWriter",
    },
    # It knows neither SQL nor the disk.
    "MetroSite": {"Foundation", "MetroText", "MetroJSON", "MetroCore", "CSite"},
    "MetroCLI": {
        "Foundation", "Dispatch", "Synchronization", "MetroText", "MetroCSV", "MetroJSON",
        "MetroCore", "MetroFormats", "MetroLinks", "MetroSite", "MetroTOML", "MetroWeb",
        "CXLSXWriter", "ArgumentParser",
    },
    "metro": {"Foundation", "MetroCLI"},
}

# The folders of MetroCore from the lowest layer to the highest. Folders in one layer may use each
# other.
LAYERS = [
    {"Nouns"},
    {"Store"},
    {"Writing", "Search", "Names", "Revisions", "Gazetteer"},
    {"Aliases", "Evidence", "Queries"},
    {"Merging", "Exchange", "SQL", "Backup", "Links"},
    {"Duplicates"},
    {"Audit"},
    {"Check"},
    {"Operations", "Pages", "Publishing"},
    {"Reports"},
]

IMPORT = re.compile(r"^(?:@\w+ +)*(?:(?:public|package|internal|private) +)?import +(?:\w+ +)?(\w+)")
DECLARATION = re.compile(
    r"^(?:(?:@\w+(?:\([^)]*\))?|package|internal|public|final|indirect) +)*"
    r"(?:struct|enum|class|actor|protocol|typealias) +(\w+)",
    re.MULTILINE,
)

EXTENSION = re.compile(r"^(?:(?:package|internal) +)?extension\b.*?^}", re.MULTILINE | re.DOTALL)
MEMBER = re.compile(
    r"^  (?:(?:@\w+(?:\([^)]*\))?|package|internal|static|mutating) +)*(?:func|let|var) +(\w+)",
    re.MULTILINE,
)
ANY_MEMBER = re.compile(r"\b(?:func|let|var|case) +(\w+)")
# Members that the core declares only once, and Foundation as well.
FOREIGN_MEMBERS = {"encode"}


def code(text):
    """Returns Swift source without comments and literal text; keeps line breaks and interpolations."""
    out = []

    def scan_code(index, is_interpolation):
        depth = 0
        while index < len(text):
            if text.startswith("//", index):
                end = text.find("\n", index)
                index = len(text) if end < 0 else end
                continue
            if text.startswith("/*", index):
                end = text.find("*/", index)
                end = len(text) if end < 0 else end + 2
                out.append("\n" * text.count("\n", index, end))
                index = end
                continue
            literal = re.compile(r'(#*)("""|")').match(text, index)
            if literal:
                index = scan_literal(literal.end(), literal[2], literal[1])
                continue
            if is_interpolation:
                if text[index] == "(":
                    depth += 1
                elif text[index] == ")":
                    if depth == 0:
                        return index + 1
                    depth -= 1
            out.append(text[index])
            index += 1
        return index

    def scan_literal(index, quote, marks):
        while index < len(text):
            if text.startswith(quote + marks, index):
                return index + len(quote + marks)
            if text.startswith("\\" + marks + "(", index):
                out.append(" ")
                index = scan_code(index + 2 + len(marks), True)
                out.append(" ")
                continue
            if text.startswith("\\" + marks, index):
                index += 2 + len(marks)
                continue
            if text[index] == "\n":
                out.append("\n")
            index += 1
        return index

    scan_code(0, False)
    return "".join(out)


def import_errors():
    for target in sorted(path for path in SOURCES.iterdir() if any(path.rglob("*.swift"))):
        allowed = IMPORTS.get(target.name)
        if allowed is None:
            yield f"{target}: the target has no row in Scripts/check-layers.py"
            continue
        for path in sorted(target.rglob("*.swift")):
            for number, line in enumerate(path.read_text().splitlines(), 1):
                found = IMPORT.match(line)
                if found and found[1] not in allowed:
                    yield f"{path}:{number}: {target.name} must not import {found[1]}"


def member_owners(texts, folders):
    """Returns the folder of each member of an extension whose name the core declares nowhere else."""
    everywhere, extended = defaultdict(set), defaultdict(set)
    for path, text in texts.items():
        for found in ANY_MEMBER.finditer(text):
            everywhere[found[1]].add(folders[path])
        for extension in EXTENSION.finditer(text):
            for found in MEMBER.finditer(extension[0]):
                extended[found[1]].add(folders[path])
    return {name: next(iter(found)) for name, found in extended.items()
            if len(everywhere[name]) == 1 and name not in FOREIGN_MEMBERS}


def layer_errors():
    core = SOURCES / "MetroCore"
    layers = {folder: index for index, layer in enumerate(LAYERS) for folder in layer}
    texts = {path: code(path.read_text()) for path in sorted(core.rglob("*.swift"))}
    # Files outside the folders combine all layers, so they are exempt.
    texts = {path: text for path, text in texts.items() if path.parent != core}
    folders = {path: path.relative_to(core).parts[0] for path in texts}
    declared = defaultdict(set)
    for path, text in texts.items():
        if folders[path] not in layers:
            yield f"{path}: the folder has no layer in Scripts/check-layers.py"
            return
        for found in DECLARATION.finditer(text):
            declared[found[1]].add(folders[path])
    owners = {name: next(iter(found)) for name, found in declared.items() if len(found) == 1}
    owners |= member_owners(texts, folders)
    for path, text in texts.items():
        own = layers[folders[path]]
        for number, line in enumerate(text.splitlines(), 1):
            # A capitalized name after a point is a nested type or a member of another type.
            for name in dict.fromkeys(re.findall(r"(?<![\w.])[A-Z]\w*|\b[a-z]\w*", line)):
                owner = owners.get(name)
                if owner is not None and layers[owner] > own:
                    yield f"{path}:{number}: {folders[path]} must not use {name} of {owner}"


def main():
    errors = [*import_errors(), *layer_errors()]
    for error in errors:
        print(error.replace(f"{SOURCES.parent}/", ""), file=sys.stderr)
    sys.exit(1 if errors else 0)


main()
