#!/usr/bin/env python3
"""Writes a catalog with planted duplicates as CSV files for `metro import --dir`.

    planted.py FOLDER [RECORDS]

RECORDS is the number of sites, 20,000 by default; there are a fifth as many programs and organizations, a
tenth as many cities, and a twentieth as many themes and sources. One record in ten has a duplicate whose
name is written differently, and one in ten has a trap: a similar record of a different thing. The file
`planted.csv` lists both: noun, id, other, kind, and yes or no. The same number always produces the same
bytes.

Romanized names are those that people use, not the output of a program: metro's own transliteration
would match them by construction.
"""

import sys

from generate import COUNTRIES, STEMS, Choice, Folder

FIRST = """Al Bar Cor Dun Es Fal Gor Hel Is Jar Kel Lom Mar Nor Os Pel Quin Ros Sel Tor Ul Var Wes
Yar Zan Ber Cas Dor Fen Gal""".split()
MIDDLE = "a e i o u an en in on un ar er ir or ur al el il ol ul".split()
SITE_WORDS = """Water Park Tower Market Museum Garden Bridge Plant Library Square Harbour Depot Station
Center Works Gallery Theatre Arena Forest Wetland Terminal Hospital School Campus Stadium""".split()
TITLE_WORDS = """Climate Resilience Housing Mobility Sanitation Heritage Budgeting Transparency Logistics
Drainage Electrification Walkability Statistics Procurement Recycling Composting Zoning Lighting Ageing
Migration Tourism Innovation Cartography Governance Emergencies""".split()
BODIES = "Agency Institute Council Office Authority Foundation Bureau Secretariat".split()
ACCENTS = {"a": "á", "e": "é", "i": "í", "o": "ö", "u": "ü", "c": "ç", "n": "ñ", "s": "ş"}

# Words in their own script and in the romanization that people use.
SCRIPTS = [
    """Парк/Park Победы/Pobedy Музей/Muzey Центр/Tsentr Набережная/Naberezhnaya Вокзал/Vokzal
    Площадь/Ploshchad Рынок/Rynok Театр/Teatr Мост/Most Новый/Novy Речной/Rechnoy Горький/Gorky
    Восток/Vostok""",
    """Πάρκο/Parko Μουσείο/Mouseio Λιμάνι/Limani Πλατεία/Plateia Αθήνα/Athina Γέφυρα/Gefyra
    Σταθμός/Stathmos Θέατρο/Theatro Αγορά/Agora Βιβλιοθήκη/Vivliothiki Ελλάδα/Ellada Νερό/Nero""",
    """공원/Gongwon 한강/Hangang 서울/Seoul 도서관/Doseogwan 시장/Sijang 박물관/Bangmulgwan 숲/Sup
    부산/Busan 광장/Gwangjang 대구/Daegu 강남/Gangnam 인천/Incheon""",
    """公园/Gongyuan 北京/Beijing 广州/Guangzhou 博物馆/Bowuguan 图书馆/Tushuguan 广场/Guangchang
    上海/Shanghai 深圳/Shenzhen 中心/Zhongxin 市场/Shichang 大桥/Daqiao 南京/Nanjing""",
]
SCRIPTS = [[word.split("/") for word in text.split()] for text in SCRIPTS]


class Names:
    """A source of unique names."""

    def __init__(self, choice):
        self.choice = choice
        self.given = set()

    def unique(self, make):
        while True:
            name = make()
            key = name.lower().replace(" ", "")
            if key not in self.given:
                self.given.add(key)
                return name

    def place(self):
        choice = self.choice
        return choice.of(FIRST) + choice.of(MIDDLE) + choice.of(FIRST).lower() + choice.of(STEMS)

    def phrase(self, words, length):
        return " ".join([self.place()] + [self.choice.of(words) for _ in range(length)])

    def native(self):
        """Returns a name in its own script, and the same name in Latin letters."""
        script = self.choice.of(SCRIPTS)
        words = []
        while len(words) < 3:
            word = self.choice.of(script)
            if word not in words:
                words.append(word)
        return " ".join(word[0] for word in words), " ".join(word[1] for word in words)


def accented(name):
    """Returns the name with accents on some letters."""
    result, count = "", 0
    for letter in name:
        if letter in ACCENTS and count < 3:
            count += 1
            letter = ACCENTS[letter]
        result += letter
    return result


def mistyped(choice, name, slips):
    """Returns the name with typing errors: letters are missing, doubled, replaced or swapped."""
    for _ in range(slips):
        while True:
            place = 1 + choice.below(len(name) - 2)
            pair = name[place:place + 2]
            if not pair.isalpha() or pair[0].lower() == pair[1].lower():
                continue
            kind = choice.below(4)
            if kind == 0:
                name = name[:place] + name[place + 1:]
            elif kind == 1:
                name = name[:place] + name[place] + name[place:]
            elif kind == 2:
                name = name[:place] + "abcdefghijklmnopqrstuvwxyz"[choice.below(26)] + name[place + 1:]
            else:
                name = name[:place] + pair[1] + pair[0] + name[place + 2:]
            break
    return name


def reordered(name):
    words = name.split(" ")
    return " ".join(words[1:] + words[:1])


def writings(choice, names, make):
    """Returns a name, a variant of it, and the kind of variant."""
    kind = choice.of(["case", "accents", "transliteration", "order", "typing", "typing"])
    if kind == "transliteration":
        native = None
        while native is None or " ".join(sorted(native[1].split())) in names.given:
            native = names.native()
        names.given.add(" ".join(sorted(native[1].split())))
        return native[0], native[1], kind
    name = names.unique(make)
    if kind == "case":
        return name, name.upper(), kind
    if kind == "accents":
        return accented(name), name, kind
    if kind == "order" and " " in name:
        return name, reordered(name), kind
    letters = len(name.replace(" ", ""))
    slips = 2 if letters >= 16 and choice.below(3) == 0 else 1
    return name, mistyped(choice, name, slips), f"typing {slips}"


class Planting:
    """The records of one type, and the pairs among them that are duplicates or traps."""

    def __init__(self, noun, choice, planted):
        self.noun, self.choice, self.planted = noun, choice, planted
        self.rows = []

    def add(self, row):
        identifier = f"{self.noun}-{len(self.rows):06}"
        self.rows.append([identifier] + row)
        return identifier

    def plant(self, count, make, single, double, trap):
        """Adds records: `single` makes a row from a name, `double` a row from a variant of the name, and
        `trap` a row of a different thing, with the kind of the trap."""
        choice = self.choice
        names = Names(choice)
        while len(self.rows) < count:
            draw = choice.below(10)
            if draw == 0:
                name, other, kind = writings(choice, names, lambda: make(names))
                row = single(name)
                self.note(self.add(row), self.add(double(other, row)), kind, "yes")
            elif draw == 1:
                name = names.unique(lambda: make(names))
                row = single(name)
                other, kind = trap(name, row)
                self.note(self.add(row), self.add(other), kind, "no")
            else:
                self.add(single(names.unique(lambda: make(names))))
        return self.rows

    def note(self, left, right, kind, same):
        self.planted.append([self.noun, left, right, kind, same])


def near(choice, row, latitude, longitude, metres):
    """Returns coordinates near a row's; none for half of the rows, or if the row has none."""
    if not row[latitude] or choice.below(2) == 0:
        return "", ""
    step = metres / 111_000 / 1000
    return (f"{float(row[latitude]) + (choice.below(2000) - 1000) * step:.5f}",
            f"{float(row[longitude]) + (choice.below(2000) - 1000) * step:.5f}")


def shifted(choice, dates):
    """Returns the dates of another source: the same, with a travel day, only the month, or none."""
    kind = choice.below(4)
    first, last = dates.split("/")
    if kind == 1:
        return f"{first[:8]}{int(first[8:]) - 1:02}/{last}"
    return {0: dates, 2: first[:7], 3: ""}[kind]


def main():
    folder = Folder(sys.argv[1])
    sites = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    choice = Choice(20150408)
    planted = []

    def coordinates(half):
        if half and choice.below(2) == 0:
            return ["", ""]
        return [f"{choice.below(1400000) / 10000 - 60:.4f}", f"{choice.below(3600000) / 10000 - 180:.4f}"]

    def other(value, values):
        while True:
            found = choice.of(values)
            if found != value:
                return found

    def city_trap(name, row):
        return [name, other(row[1], COUNTRIES)] + coordinates(True), "other country"

    cities = Planting("city", choice, planted).plant(
        max(40, sites // 10), lambda names: names.place(),
        lambda name: [name, choice.of(COUNTRIES)] + coordinates(True),
        lambda name, row: [name, row[1], *near(choice, row, 2, 3, 1500)], city_trap)
    folder.write("cities.csv", ["id", "name", "country", "latitude", "longitude"], cities)
    places = [row[0] for row in cities]

    def other_word(name, words):
        """Returns the name with one of its last words replaced."""
        parts = name.split(" ")
        place = 1 + choice.below(2)
        parts[place] = other(parts[place], words)
        return " ".join(parts)

    def site_trap(name, row):
        kind = choice.below(3)
        if kind == 0:
            return [name, other(row[1], places), "", ""], "other city"
        if kind == 1:
            return [other_word(name, SITE_WORDS), row[1], "", ""], "other word"
        row[0] = f"{name} 1"
        return [f"{name} 2", row[1], "", ""], "other number"

    folder.write(
        "sites.csv", ["id", "name", "city", "latitude", "longitude"],
        Planting("site", choice, planted).plant(
            sites, lambda names: names.phrase(SITE_WORDS, 2),
            lambda name: [name, choice.of(places)] + coordinates(True),
            lambda name, row: [name, row[1] if choice.below(4) else "", *near(choice, row, 2, 3, 90)],
            site_trap))

    folder.write(
        "organizations.csv", ["id", "name", "city", "url"],
        Planting("organization", choice, planted).plant(
            max(20, sites // 5), lambda names: names.phrase(BODIES, 1) + " " + choice.of(TITLE_WORDS),
            lambda name: [name, choice.of(places), f"https://{choice.below(10**9)}.example.org/"],
            lambda name, row: [
                name, row[1], row[2].replace("https://", "http://www.") if choice.below(2) else ""],
            lambda name, row: ([name, other(row[1], places), ""], "other city")))

    participants = {}

    def program(name):
        year, month, day = 1990 + choice.below(40), choice.below(12) + 1, choice.below(19) + 2
        dates = f"{year:04}-{month:02}-{day:02}/{year:04}-{month:02}-{day + choice.below(8):02}"
        return [name, dates, choice.of(places)]

    def program_trap(name, row):
        kind = choice.below(3)
        if kind == 0:
            return [name, row[1], other(row[2], places)], "other host"
        if kind == 1:
            return [other_word(name, TITLE_WORDS), row[1], row[2]], "other word"
        year = int(row[1][:4]) + 1
        return [name, row[1].replace(row[1][:4], str(year)), row[2]], "other edition"

    programs = Planting("program", choice, planted)
    rows = programs.plant(
        max(20, sites // 5), lambda names: names.phrase(TITLE_WORDS, 3) + " Training Program",
        program, lambda name, row: [name, shifted(choice, row[1]), row[2] if choice.below(4) else ""],
        program_trap)
    # With the same days, the trap would be a duplicate with another host, so it gets another month.
    for noun, left, right, kind, _ in planted:
        if noun == "program" and kind == "other host":
            row = rows[int(right[-6:])]
            month = int(row[2][5:7]) % 12 + 1
            row[2] = "/".join(f"{day[:5]}{month:02}{day[7:]}" for day in row[2].split("/"))
    folder.write("programs.csv", ["id", "title", "dates", "host"], rows)
    same = {right: left for noun, left, right, _, yes in planted if noun == "program" and yes == "yes"}
    for row in rows:
        taking_part = participants.get(same.get(row[0]))
        if taking_part is None:
            start = choice.below(len(places))
            taking_part = [places[(start + offset * 7) % len(places)] for offset in range(6)]
        participants[row[0]] = taking_part[:5] if row[0] in same else taking_part
    folder.write(
        "participations.csv", ["program", "city", "role"],
        ([program, city, "participant"] for program, cities in participants.items() for city in cities))

    def theme_trap(name, row):
        row[0] = f"{name} North"
        return [f"{name} South"], "other direction"

    folder.write(
        "themes.csv", ["id", "label"],
        Planting("theme", choice, planted).plant(
            max(20, sites // 20), lambda names: names.phrase(TITLE_WORDS, 1),
            lambda name: [name], lambda name, row: [name], theme_trap))
    folder.write(
        "sources.csv", ["id", "title", "url", "published"],
        Planting("source", choice, planted).plant(
            max(20, sites // 20), lambda names: names.phrase(TITLE_WORDS, 3),
            lambda name: [name, f"https://{choice.below(10**9)}.example.org/news",
                          f"20{choice.below(20):02}-0{choice.below(9) + 1}-1{choice.below(9)}"],
            lambda name, row: [name, "", row[2]],
            lambda name, row: ([name, "", f"19{row[2][2:]}"], "other date")))
    folder.write("planted.csv", ["noun", "id", "other", "kind", "same"], planted)


if __name__ == "__main__":
    main()
