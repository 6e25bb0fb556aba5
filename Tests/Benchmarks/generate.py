#!/usr/bin/env python3
"""Writes the data set of the benchmarks as CSV files for `metro import --dir`.

    generate.py FOLDER [PRESENTATIONS]

Each presentation adds a hundredth of a program, a tenth of a visit and a five-hundredth of a city: the
default of 1,000,000 presentations has 10,000 programs, 100,000 visits and 2,000 cities. The same number
always produces the same bytes, because all choices come from the generator below.
"""

import csv
import os
import sys


class Choice:
    """A linear congruential generator with the constants of Knuth's MMIX, for the same data everywhere."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
        return (self.state >> 33) % limit

    def of(self, values):
        return values[self.below(len(values))]


WORDS = """urban climate water transport housing waste energy mobility resilience river public green
heat flood planning finance land metro bus cycling air quality data inclusive participatory budget
market heritage port coastal informal settlement smart grid solar district cooling regeneration park
safety health school food security tree canopy rail freight street pedestrian zoning""".split()
OTHERS = """Bogotá São Medellín İstanbul Łódź Kraków Brașov Việt Đà Nẵng Reykjavík Zürich Île naïve
서울 기후 변화 대응 도시 계획 물 재생 北京 城市 规划 气候 交通 東京 都市 水素 القاهرة مدينة Москва
городской Αθήνα αστικός Québec""".split()
PLACES = """North South East West New Old Upper Lower Port San Saint Santa Villa Mount Lake River Bay
Grand Royal Green""".split()
STEMS = """hara bad ton ville burg grad polis moto saki land mouth field bridge ford haven stad berg
dorf cester minster""".split()
COUNTRIES = """KR CN EC PH ID BR MX CO AR CL PE ES FR IT DE GR TR EG MA SN KE ZA IN LK BD NP TH VN JP
RU US CA AU NZ GB IE PT PL UA SE""".split()
LANGUAGES = "en en en en es es fr ko zh pt-BR".split()
KINDS = ["case-study", "case-study", "lecture", "keynote", "report", ""]
DIFFICULT = [", a case study", ' and the "compact city"', "\nsecond line", "; part two", " (50 % built)"]


def title(choice, words):
    """Returns a title of some words: a fifth of them are not ASCII, and 5 % of titles need CSV quotes."""
    text = " ".join(
        choice.of(OTHERS) if choice.below(5) == 0 else choice.of(WORDS) for _ in range(words))
    text = text[:1].upper() + text[1:]
    if choice.below(20) == 0:
        part = choice.of(DIFFICULT)
        # A title is a single line, so the line break is replaced.
        text += part.replace("\n", ', "')
    return text


class Folder:
    def __init__(self, path):
        self.path = path
        os.makedirs(path, exist_ok=True)

    def write(self, name, header, rows):
        with open(os.path.join(self.path, name), "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)


def days(choice, year):
    month = choice.below(12) + 1
    first = choice.below(20) + 1
    return f"{year:04}-{month:02}-{first:02}/{year:04}-{month:02}-{first + choice.below(8):02}"


def main():
    folder = Folder(sys.argv[1])
    presentations = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    programs = max(1, presentations // 100)
    cities = max(8, presentations // 500)
    sites = max(1, presentations // 50)
    visits = presentations // 10
    choice = Choice(20150408)

    def city_rows():
        for number in range(cities):
            name = f"{choice.of(PLACES)} {choice.of(WORDS).title()}{choice.of(STEMS)}"
            yield [f"city-{number:05}", name, choice.of(COUNTRIES),
                   f"{choice.below(1400000) / 10000 - 60:.4f}",
                   f"{choice.below(3600000) / 10000 - 180:.4f}"]

    folder.write("cities.csv", ["id", "name", "country", "latitude", "longitude"], city_rows())

    def program_rows():
        for number in range(programs):
            year = 1990 + choice.below(40)
            summary = ". ".join(title(choice, 8) for _ in range(3))
            if choice.below(20) == 0:
                summary = summary.replace(". ", ".\n")
            yield [f"program-{number:06}", title(choice, 5), days(choice, year),
                   f"city-{choice.below(cities):05}", choice.of(["held", "held", "planned"]),
                   choice.of(LANGUAGES), summary]

    folder.write(
        "programs.csv", ["id", "title", "dates", "host", "status", "languages", "summary"],
        program_rows())

    def participation_rows():
        for number in range(programs):
            start = choice.below(cities)
            for offset in range(6):
                yield [f"program-{number:06}", f"city-{(start + offset * 7) % cities:05}",
                       "participant", choice.below(5) + 1]

    folder.write(
        "participations.csv", ["program", "city", "role", "delegates"], participation_rows())
    folder.write(
        "sites.csv", ["id", "name", "city"],
        ([f"site-{number:06}", title(choice, 3), f"city-{choice.below(cities):05}"]
         for number in range(sites)))
    folder.write(
        "visits.csv", ["id", "program", "site", "position", "note"],
        ([f"visit-{number:06}", f"program-{number // 10 % programs:06}",
          f"site-{choice.below(sites):06}", number % 10 + 1,
          title(choice, 6) if choice.below(4) == 0 else ""]
         for number in range(visits)))

    def presentation_rows():
        for number in range(presentations):
            first = choice.below(cities)
            given = [f"city-{first:05}"]
            if choice.below(3) == 0:
                given.append(f"city-{(first + 1 + choice.below(cities - 1)) % cities:05}")
            speaker = f"Speaker {choice.below(50000)}" if choice.below(2) == 0 else ""
            yield [f"presentation-{number:07}", f"program-{number // 100 % programs:06}",
                   title(choice, 4 + choice.below(5)), choice.of(KINDS), choice.of(LANGUAGES),
                   ";".join(given), speaker]

    folder.write(
        "presentations.csv",
        ["id", "program", "title", "kind", "language", "cities", "speakers"], presentation_rows())
    folder.write(
        "links.csv", ["id", "presentation", "relation", "url", "media_type"],
        ([f"link-{number:07}", f"presentation-{number:07}", "slides",
          f"https://slides.example.org/{choice.below(1000)}/{number:07}.pdf", "application/pdf"]
         for number in range(presentations)))


if __name__ == "__main__":
    main()
