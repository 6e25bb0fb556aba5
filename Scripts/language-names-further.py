#!/usr/bin/env python3
"""Generates tables of language names and codes for Sources/MetroText/Languages.

    language-names-further.py names   from Unicode CLDR, as Babel (PyPI) has it
    language-names-further.py codes   from ISO 639-3 and 639-5, as the package iso-codes has them

Rewrites LanguageNamesFurther.swift and LanguageNamesInScripts.swift, without names that LanguageNameTable has,
or RegisteredLanguageTable.swift.
"""

import json
import re
import sys
import unicodedata
from itertools import groupby
from pathlib import Path

FOLDER = Path("Sources/MetroText/Languages")
# The languages of the names: those whose names of countries the catalog knows, and of other large countries.
LATIN = "nl pl tr id vi cs sk hu ro hr sl sv da nb fi et lv lt ms fil sw az uz sq is af"
SCRIPTS = "ru ar fa el sr uk bg he th hi bn ur ta ka hy kk mk be mn my km ne am"
# The languages that have names: those of states and of large regions.
NAMED = (
    "am ar az be bg bn bs ca cs da de el en es et eu fa fi fil fr gl he hi hr hu hy id is it ja ka kk km ko ky la"
    " lo lt lv mk mn ms mt my nb ne nl no pl ps pt ro ru si sk sl so sq sr sv sw ta tg th tk tr uk ur uz vi zh"
    " zh_Hans zh_Hant yue"
)
TAGS = {"fil": "tl", "zh_Hans": "zh-Hans", "zh_Hant": "zh-Hant"}
ISO_CODES = Path("/usr/share/iso-codes/json")


def folded(name):
    letters = unicodedata.normalize("NFKD", name).lower()
    return "".join(letter for letter in letters if letter.isalnum())


def known_names():
    """Returns the folded names of LanguageNameTable."""
    text = (FOLDER / "LanguageNameTable.swift").read_text(encoding="utf-8")
    text = re.sub(r"\\\n    ?", "", text[text.index('"""') + 3 : text.rindex('"""')])
    rows = (entry.strip().split(" ", 1) for entry in text.strip().split(";"))
    return {(row[0], folded(name)) for row in rows for name in row[1].split("|")}


def names(languages):
    from babel import Locale

    known, entries = known_names(), []
    countries = {folded(name) for name in Locale.parse("en").territories.values()}
    for code in NAMED.split():
        tag, found = TAGS.get(code, code), {}
        for language in languages:
            name = unicodedata.normalize("NFC", Locale.parse(language).languages.get(code, ""))
            key = folded(name)
            # Without its brackets, a name can be that of another language.
            if key and key not in countries | {tag} and "(" not in name and (tag, key) not in known:
                found.setdefault(key, name)
        if found:
            entries.append(f"{tag} " + "|".join(found.values()))
    return ";".join(entries).replace(" ", "\0 ").replace("|", "|\0").replace(";", ";\0").split("\0")


def codes():
    def read(part):
        text = (ISO_CODES / f"iso_{part}.json").read_text(encoding="utf-8")
        return {row["alpha_3"] for row in json.loads(text)[part]}

    groups = groupby(sorted(read("639-3") | read("639-5")), key=lambda code: code[:2])
    return [f"{pair} {''.join(code[2] for code in found)};" for pair, found in groups]


def write(table, parts):
    """Replaces the text of a table."""
    lines, line = [], "    "
    for part in parts:
        if len(line) + len(part) > 105:
            lines.append(line + "\\")
            line = "    "
        line += part
    path = FOLDER / f"{table}.swift"
    text = path.read_text(encoding="utf-8")
    head = text[: text.index('"""') + 4]
    path.write_text(head + "\n".join(lines + [line]) + '\n    """\n}\n', encoding="utf-8")


if sys.argv[1:] == ["names"]:
    write("LanguageNamesFurther", names(LATIN.split()))
    write("LanguageNamesInScripts", names(SCRIPTS.split()))
else:
    write("RegisteredLanguageTable", codes())
