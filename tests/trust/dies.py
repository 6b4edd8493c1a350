"""The command line, killed just before one of its steps that change a folder; run by test_killed.py."""

import os
import signal
import sys

OF_NAMES = ("os.rename", "os.link", "os.remove", "os.mkdir", "os.truncate", "os.chmod", "sqlite3.connect")
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def kill_before(step, folder):
    """Kill this process before that step in a folder, which is also the working directory."""
    left = step

    def count(event, arguments):
        nonlocal left
        if event not in OF_NAMES and (event != "open" or not arguments[2] & WRITES):
            return
        name = os.fsdecode(arguments[0]) if isinstance(arguments[0], str | bytes | os.PathLike) else ""
        if not name.startswith("/") or name.startswith(folder):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


if __name__ == "__main__":
    step, folder = sys.argv[1:3]
    sys.argv[1:3] = []
    kill_before(int(step), folder)
    from vanban.__main__ import main

    main()
