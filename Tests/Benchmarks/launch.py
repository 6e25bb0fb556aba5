"""Runs a command and prints its wall time, CPU time (s), peak memory (KiB) and exit status.

    python3 -I -S launch.py INPUT OUTPUT COMMAND [WORD ...]

A process inherits the peak memory of its parent, so this one imports almost nothing: no command can
appear smaller than about 9 MB. The figures cover the command and all processes that it waited for; the
memory is that of the largest of them.
"""

import os
import sys
import time

source, target, *command = sys.argv[1:]
files = [(os.POSIX_SPAWN_OPEN, 0, source, os.O_RDONLY, 0),
         (os.POSIX_SPAWN_OPEN, 1, target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)]
begin = time.perf_counter()
# A fork would cost a millisecond, half as much as the start of the sqlite3 shell.
child = os.posix_spawnp(command[0], command, os.environ, file_actions=files)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - begin
print(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status))
