"""Runs Python programs that read exports, each in a process that has its packages already.

Importing frictionless takes three seconds and rdflib one, which is longer than reading an export with them.
Each line of the input is a request in JSON: the text of a program and its arguments. The answer is a line of
JSON with the exit status and the output. The server ends with its input.
"""
import importlib
import json
import os
import re
import sys
import tempfile
import traceback


def import_packages(program):
    """Imports what a program imports, so that its process has it from the start."""
    for names, module in re.findall(r"^\s*(?:import ([\w.]+(?:, *[\w.]+)*)|from ([\w.]+) import )", program, re.M):
        for name in (names or module).split(","):
            importlib.import_module(name.strip())


def run(program, arguments):
    import_packages(program)
    with tempfile.TemporaryFile() as output:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                os.dup2(output.fileno(), sys.stdout.fileno())
                sys.argv = ["-c", *arguments]
                exec(compile(program, "<test>", "exec"), {"__name__": "__main__"})
                status = 0
            except SystemExit as end:
                status = end.code if isinstance(end.code, int) else int(end.code is not None)
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stdout.flush()
                os._exit(status)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        output.seek(0)
        return {"status": status, "output": output.read().decode(errors="replace")}


for line in sys.stdin:
    print(json.dumps(run(**json.loads(line))), flush=True)
