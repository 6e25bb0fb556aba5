#!/usr/bin/env python3
"""Kills `metro check-links` at random moments and runs two checks at once.

usage: links.py METRO [RUNS]

After each kill the catalog must pass `metro check`, and no host may ever have had two requests at once. At
the end every address was asked, and none twice without a kill in between.
"""

import collections
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SERVER = Path(__file__).parent.parent / "Links" / "hosts.py"
PORT = 19000


def main():
    metro, runs = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 200
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"METRO_CATALOG": f"{folder}/c.sqlite"}
        hosts = [f"127.0.1.{n}" for n in range(1, 21)]
        command = [metro, "check-links", "--delay", "100ms", "--quiet", "--no-retry"]
        for host in hosts:
            command += ["--allow-private", host]

        def run(*words):
            subprocess.run([metro, *words], check=True, env=environment, capture_output=True)

        run("init")
        run("add-program", "zoo", "--title", "Zoo")
        with open(f"{folder}/l.csv", "w") as file:
            file.write("id,program,relation,label,url\n")
            for n in range(20 * runs):
                file.write(f"l{n},zoo,page,L {n},http://{hosts[n % 20]}:{PORT}/a/x{n}\n")
        run("import", "links", f"{folder}/l.csv")
        log = f"{folder}/log"
        server = subprocess.Popen([sys.executable, SERVER, str(PORT), log], stdin=subprocess.PIPE)
        while not os.path.exists(log + ".ready"):
            time.sleep(0.05)
        for number in range(runs):
            processes = [subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
                         for _ in range(1 + number % 2)]
            time.sleep(random.uniform(0.1, 5))
            for process in processes:
                process.kill()
                process.wait()
            run("check", "--quiet")
            print(f"\r{number + 1} kills", end="", flush=True)
        final = [subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) for _ in range(2)]
        for process in final:
            assert process.wait() in (0, 1), process.returncode
        server.stdin.close()
        server.wait()
        spans = collections.defaultdict(list)
        asked = collections.Counter()
        for line in open(log):
            start, end, host, path = line.split()
            spans[host].append((float(start), float(end)))
            asked[path] += 1
        for host, entries in spans.items():
            entries.sort()
            for (_, end), (start, _) in zip(entries, entries[1:]):
                assert start >= end - 0.01, f"{host}: two requests at once at {start}"
        missing = [n for n in range(20 * runs) if not asked[f"/a/x{n}"]]
        assert not missing, f"{len(missing)} addresses were never asked"
        print(f"\n{sum(asked.values())} requests, {runs} kills, no address lost")


main()
