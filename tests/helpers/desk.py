"""A desk as a clerk opens it, in a process of its own, and requests that no browser would send."""

import http.client
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlencode

from tests.conftest import ROOT

KEY = "chia-khoa"


class Desk:
    """A desk that was started, its first address, and a browser's cookie and token for it."""

    def __init__(self, folder, place, *options, script=None, lang="vi"):
        env = {
            **os.environ,
            "VANBAN_CACHE": str(place / "cache"),
            "TMPDIR": str(place / "tmp"),
            "PYTHONPATH": str(ROOT),
            "VANBAN_LANG": lang,
        }
        (place / "tmp").mkdir(parents=True, exist_ok=True)
        command = ["-c", script, str(folder)] if script else ["-m", "vanban", "desk", str(folder), "--no-browser"]
        self.program = subprocess.Popen(
            [sys.executable, *command, *options], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.address = self.program.stdout.readline().strip()
        if not self.address:
            raise AssertionError(self.program.communicate()[1])
        self.port = int(re.search(r":(\d+)/", self.address)[1])
        self.key = self.address.partition(f"{KEY}=")[2]
        self.host = f"127.0.0.1:{self.port}"
        self.cookie = f"vanban_{self.port}={self.key}"
        found = re.search(r"\?the=([\w-]+)", self.get("/?sau=1").text)
        self.token = found[1] if found else ""

    def ask(self, method, path, headers=(), body=b"", *, cookie=True, host=True, connection=None):
        """Send exactly these headers, with the browser's cookie and host unless that is not wanted."""
        used = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        used.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        given = list(headers.items() if isinstance(headers, dict) else headers)
        if host:
            given.append(("Host", self.host))
        if cookie:
            given.append(("Cookie", self.cookie))
        if body or method == "POST":
            given.append(("Content-Length", str(len(body))))
        for name, value in given:
            used.putheader(name, value)
        used.endheaders(body or None)
        answer = Answer(used.getresponse())
        if connection is None:
            used.close()
        return answer

    def get(self, path, headers=(), **how):
        return self.ask("GET", path, headers, **how)

    def post(self, path, values=(), *, token=True, **how):
        """Send a form as a page of the desk does."""
        address = f"{path}?the={self.token}" if token else path
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://{self.host}"}
        return self.ask("POST", address, headers, urlencode(dict(values)).encode(), **how)

    def status(self, name):
        """Return a line of the process's state in kB, as VmRSS."""
        found = re.search(rf"{name}:\s+(\d+)", Path(f"/proc/{self.program.pid}/status").read_text(encoding="ascii"))
        return int(found[1])

    def files(self):
        """Return how many files the process has open."""
        return len(list(Path(f"/proc/{self.program.pid}/fd").iterdir()))

    def end(self, number=signal.SIGTERM):
        """Send a signal; return the exit code and all that was said after the address."""
        if self.program.poll() is None:
            self.program.send_signal(number)
        told = self.program.communicate(timeout=30)
        return self.program.returncode, "".join(told)


class Answer:
    def __init__(self, response):
        self.status, self.headers, self.data = response.status, response.headers, response.read()

    @property
    def text(self):
        return self.data.decode()


def processes(mark):
    """Return the command lines of all processes that have a text in theirs or in their environment."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            line = (place / "cmdline").read_bytes()
            if mark.encode() in line + (place / "environ").read_bytes() and int(place.name) != os.getpid():
                found.append(line.replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue
    return found


def until(what, seconds=30):
    """Wait for something to be so; return whether it became so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.05)
    return False
