"""Data that share everything that can be shared, and the commands that read or change them.

Each scene makes a catalog of size n; its commands are measured one by one, each on a fresh copy.
"""

import csv
import subprocess
from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Scene:
    """A kind of skew: how to make the catalog, and which commands to measure on it."""

    name: str
    make: Callable
    commands: list


class Maker:
    """Fills a catalog with commands of metro."""

    def __init__(self, metro, folder, environment):
        self.metro, self.folder, self.environment = metro, folder, environment

    def run(self, *words):
        subprocess.run([self.metro, *words, "--quiet"], cwd=self.folder, env=self.environment,
                       check=True, stdout=subprocess.DEVNULL)

    def write(self, table, heading, rows):
        with open(self.folder / f"{table}.csv", "w", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(heading.split(","))
            out.writerows(rows)

    def load(self, table, heading, rows):
        self.write(table, heading, rows)
        self.run("import", table, f"{table}.csv")

    def cities(self, n):
        self.load("cities", "id,name,country", ((f"c-{i:06}", f"Town {i}", "EC") for i in range(n)))


AUDIT = ["audit", "--full", "--csv"]


def one_year(make, n):
    make.load("cities", "id,name,country", [("seoul", "Seoul", "KR")])
    make.load("programs", "id,title,dates,host",
              ((f"p-{i:06}", f"Course {i}", "2015", "seoul") for i in range(n)))
    make.write("more", "title,dates,host", ((f"Workshop {i}", "2015", "seoul") for i in range(n)))


def all_alike(make, n):
    make.load("cities", "id,name,country", ((f"c-{i:06}", "Seoul", "KR") for i in range(n)))
    make.load("organizations", "id,name,city,url",
              ((f"o-{i:06}", "CityNet", "c-000000", "https://a.example/") for i in range(n)))
    make.load("sites", "id,name,city", ((f"s-{i:06}", "City Hall", "c-000000") for i in range(n)))
    make.load("programs", "id,title,dates,host",
              ((f"p-{i:06}", "Course", "2015-04", "c-000000") for i in range(n)))
    make.load("sources", "id,title,url",
              ((f"s-{i:06}", "Report", "https://a.example/report") for i in range(n)))


def one_program(make, n):
    make.cities(n)
    make.load("sources", "id,title", ((f"s-{i:06}", f"Report {i}") for i in range(n)))
    make.load("programs", "id,title,dates,host", [("p", "Course of 5 days", "2015-04", "c-000000")])
    make.load("participations", "id,program,city,role",
              [(f"h-{i:06}", "p", f"c-{i:06}", "host") for i in range(n)]
              + [(f"p-{i:06}", "p", f"c-{i:06}", "participant") for i in range(n)])
    make.load("presentations", "id,program,title,cities,date",
              ((f"t-{i:06}", "p", f"Talk {i}", f"c-{i % max(1, n // 2):06}", "2016-01-01")
               for i in range(n)))
    make.load("sites", "id,name,city", [("hall", "City Hall", "c-000000")])
    make.load("visits", "id,program,site,date", ((f"v-{i:06}", "p", "hall", "2016-01-01")
                                                 for i in range(n)))
    make.load("links", "id,program,relation,label", ((f"l-{i:06}", "p", "slides", f"here {i}")
                                                     for i in range(n)))
    make.load("statements", "id,source,program,field,stated,value,scope",
              [(f"d-{i:06}", f"s-{i:06}", "p", "dates", f"a 5-day course {i}",
                f"2015-04-{i % 30 + 1:02}", "with-travel") for i in range(n)]
              + [(f"t-{i:06}", f"s-{i:06}", "p", "title", f"Course {i}", f"Course {i}", "")
                 for i in range(n)]
              + [(f"u-{i:06}", f"s-{i:06}", "p", "participants", f"Town {i}", f"c-{i:06}", "open")
                 for i in range(n // 2)]
              + [(f"w-{i:06}", f"s-{i:06}", "p", "summary", f"Text {i}", f"Text {i}", "")
                 for i in range(n)])


def one_city(make, n):
    make.cities(1)
    make.load("organizations", "id,name", [("net", "Network")])
    make.load("programs", "id,title,dates,organizers,host",
              ((f"p-{n - i:06}", f"Course {i}", f"{1000 + i % 900}-04-03", "net", "") for i in range(n)))
    make.load("participations", "id,program,city,role",
              ((f"t-{i:06}", f"p-{n - i:06}", "c-000000", "participant") for i in range(n)))
    make.load("memberships", "id,network,city,since,until",
              ((f"m-{i:06}", "net", "c-000000", f"{1900 + i // 360 % 100}-{i // 30 % 12 + 1:02}-{i % 30 + 1:02}"
                if i % 30 < 28 else f"{2000 + i // 360}-{i // 30 % 12 + 1:02}~", "") for i in range(n)
               if i % 30 < 28))
    make.load("presentations", "id,program,title,cities",
              ((f"t-{i:06}", f"p-{n - i:06}", f"Talk {i}", "c-000000") for i in range(n)))


def many_hosts(make, n):
    make.cities(n)
    make.load("themes", "id,label", ((f"t-{i:06}", f"Theme {i}") for i in range(n)))
    make.load("programs", "id,title,dates,host,themes",
              ((f"p-{i:06}", f"Course {i}", "2015-04", f"c-{i:06}", f"t-{i:06}") for i in range(n)))
    make.load("participations", "id,program,city,role",
              ((f"t-{i:06}", f"p-{i:06}", "c-000000", "participant") for i in range(n)))


def long_list(make, n):
    make.load("programs", "id,title", [("p", "Course")])
    make.load("presentations", "id,program,title", [("t", "p", "Talk")])
    speakers = ";".join(f"Speaker {i}" for i in range(n))
    make.write("field", "title,program,speakers", [("Talk two", "p", speakers)])
    make.write("canonical", "id,title,program,speakers", [("two", "Talk two", "p", speakers)])
    make.write("rows", "presentation,name", (("t", f"Speaker {n - i}") for i in range(n)))
    make.write("sheet", "title,dates,participants",
               [("Course two", "2015", ";".join(f"Town {i}" for i in range(n)))])
    make.cities(n)


def made_ids(make, n):
    make.load("cities", "id,name,country", [("seoul", "Seoul", "KR"), ("c", "Town", "EC")])
    make.load("programs", "id,title", [("p", "Course")])
    make.load("sources", "id,title", [("s", "Report")])
    make.write("links", "program,relation,label", (("p", "slides", f"here {i}") for i in range(n)))
    make.write("presentations", "program,title,kind", (("p", "Talk" + " " * i, "lecture") for i in range(n)))
    make.write("statements", "source,program,field,stated",
               (("s", "p", "title", f"Course {i}") for i in range(n)))
    make.write("names", "city,text", (("seoul", f"Seoul{'!' * (i % 900)} {'?' * (i // 900)}") for i in range(n)))
    make.write("visits", "program,site,date", (("p", "hall", f"{1000 + i}") for i in range(n)))
    make.load("sites", "id,name,city", [("hall", "City Hall", "seoul")])


def revisions(make, n):
    make.load("programs", "id,title", [("p", "Course")])
    for i in range(n):
        make.run("edit-program", "p", "--title", f"Course {i}")


def renames(make, n):
    make.load("programs", "id,title", [("p-0", "Course")])
    for i in range(n):
        make.run("rename-program", f"p-{i}", f"p-{i + 1}")


SCENES = [
    Scene("one year", one_year, [
        AUDIT, ["status"], ["duplicates", "programs", "--csv"], ["stats", "--csv"],
        ["stats", "--by", "host", "--csv"], ["list-programs", "--csv"],
        ["add-program", "Course X", "--dates", "2015", "--host", "seoul"],
        ["import", "programs", "more.csv"], ["show-city", "seoul", "--no-pager"],
        ["remove-city", "seoul", "--cascade"], ["check"], ["search", "course"]]),
    Scene("all alike", all_alike, [
        AUDIT, ["status"], ["duplicates", "--csv"], ["list-cities", "--csv"],
        ["add-site", "City Halle", "--city", "c-000000"],
        ["merge", "city/c-000001", "city/c-000000"]]),
    Scene("one program", one_program, [
        AUDIT, ["status"], ["show-program", "p", "--no-pager"], ["list-visits", "--csv"],
        ["list-links", "--csv"], ["list-presentations", "--csv"], ["list-participations", "--csv"],
        ["list-cities", "--met", "c-000001", "--csv"], ["stats", "--by", "country", "--csv"],
        ["why", "program/p"], ["list-programs", "--disputed", "--csv"],
        ["remove-program", "p", "--cascade"], ["rename-program", "p", "q"]]),
    Scene("one city", one_city, [
        AUDIT, ["stats", "--csv"], ["stats", "--by", "year", "--csv"],
        ["stats", "--by", "city", "--csv"], ["show-city", "c-000000", "--no-pager"],
        ["list-memberships", "--csv"], ["list-cities", "--csv"], ["list-programs", "--csv"],
        ["remove-city", "c-000000", "--cascade"]]),
    Scene("many hosts", many_hosts, [
        AUDIT, ["stats", "--by", "host", "--csv"], ["stats", "--by", "theme", "--csv"],
        ["stats", "--by", "city", "--csv"], ["list-programs", "--csv"],
        ["list-cities", "--met", "c-000000", "--csv"]]),
    Scene("long list", long_list, [
        ["import", "presentations", "field.csv"], ["import", "presentations", "canonical.csv"],
        ["import", "speakers", "rows.csv"], ["import", "programs", "sheet.csv"]]),
    Scene("made ids", made_ids, [
        ["import", "links", "links.csv"], ["import", "presentations", "presentations.csv"],
        ["import", "statements", "statements.csv"], ["import", "names", "names.csv"],
        ["import", "visits", "visits.csv"]]),
]

LONG_SCENES = [
    Scene("revisions", revisions, [
        ["blame", "program/p"], ["history", "--csv"], ["undo"],
        ["history", "program/p", "--csv"]]),
    Scene("renames", renames, [
        ["show-program", "p-0", "--no-pager"], ["history", "--csv"], ["diff-revisions", "1"]]),
]
