"""What runs LibreOffice for one :class:`vanban.word.office.Office`, and ends it, come what may.

A program of its own, for the Python that knows LibreOffice's ``uno``, which is seldom ours; it imports nothing of the
package. It lives as long as its standard input is open. When whoever started it ends, in whatever way, the system
closes that; then LibreOffice, whatever LibreOffice started, and the folder with the papers in it are gone.

Warm, it starts LibreOffice once and hands it each document over a pipe; cold, it starts LibreOffice for each request.
It is told to ``BEGIN`` when its folder is made. Requests and answers are lines of JSON. An answer is an empty string,
``LATE``, or the system's number for why LibreOffice cannot be started; whether anything came of the request is for the
asker to see.
"""

import contextlib
import hashlib
import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

MARK = "VANBAN_OFFICE"
"""The variable in the environment of all that belongs to a folder, whichever session or parent it has."""
BEGIN = "begin"
LATE = "late"
_END = 5.0
"""Seconds for what was killed to be gone."""


def clear(folder: Path) -> None:
    """End all processes that belong to a folder, and remove it; what locks it goes last."""
    _end_marked(folder)
    for part in ("work", "tmp", "profile", "."):
        shutil.rmtree(folder / part, ignore_errors=True)
    profile = hashlib.md5((folder / "profile").as_uri().encode("utf-16-le"), usedforsecurity=False).digest()
    own = "SingleOfficeIPC_" + "".join(f"{byte:x}" for byte in profile)  # as LibreOffice names it
    for name in (folder.name, own):
        for socket in Path("/tmp").glob(f"OSL_PIPE_*_{name}"):  # noqa: S108  # where LibreOffice has them
            socket.unlink(missing_ok=True)


def _end_marked(folder: Path) -> None:
    deadline = time.monotonic() + _END
    while (found := _marked(folder)) and time.monotonic() < deadline:
        for number in found:
            with contextlib.suppress(OSError):
                os.kill(number, signal.SIGKILL)
        time.sleep(0.01)


def _marked(folder: Path) -> list[int]:
    """Return the processes that belong to a folder; none where the system does not tell, as outside Linux."""
    wanted, found = f"{MARK}={folder}".encode(), []
    for place in Path("/proc").glob("[0-9]*/environ"):
        with contextlib.suppress(OSError):
            if wanted in place.read_bytes().split(b"\0") and int(place.parent.name) != os.getpid():
                found.append(int(place.parent.name))
    return found


class _Host:
    def __init__(self, folder: Path, program: str) -> None:
        self.folder, self.program = folder, program
        self.process: subprocess.Popen[bytes] | None = None
        self._asked: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._starting = threading.Lock()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            if not line.strip():
                break
            self._asked.put(line)
        self.end()

    def end(self) -> None:
        """End with everything; whatever is under way in another thread starts nothing any more."""
        self._starting.acquire()
        self._end_office()
        clear(self.folder)
        os._exit(0)

    def _end_with(self, process: "subprocess.Popen[bytes]") -> None:
        process.wait()
        self.end()

    def _end_office(self) -> None:
        """End LibreOffice and whatever it started."""
        if self.process and self.process.poll() is None:
            if os.name == "nt":
                command = ["taskkill", "/T", "/F", "/PID", str(self.process.pid)]
                subprocess.run(command, check=False, capture_output=True)  # noqa: S603  # a program of the system
            else:
                with contextlib.suppress(OSError):  # it has just ended
                    os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        _end_marked(self.folder)

    def start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """Start LibreOffice with the folder's profile, in a session of its own."""
        profile = f"-env:UserInstallation={(self.folder / 'profile').as_uri()}"
        command = [self.program, profile, "--headless", "--nologo", "--norestore", *arguments]
        quiet = subprocess.DEVNULL
        with self._starting:
            self.process = subprocess.Popen(  # noqa: S603  # a program found on this machine, arguments of our own
                command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
            )
        return self.process

    def serve(self, way: str) -> None:
        """Answer requests until the end, once there is a folder."""
        self._asked.get()
        convert = self._warm() if way == "warm" else self._cold
        answer = ""
        while True:
            print(json.dumps(answer), flush=True)  # noqa: T201  # it is ready, or done
            try:
                answer = convert(*json.loads(self._asked.get()))
            except OSError as error:
                answer = str(error.errno or 0)

    def _cold(self, sources: list[str], suffix: str, writes: str, reads: str, seconds: float) -> str:
        # Without the filter's name a broken file is printed as the text of its bytes.
        options = [f"--infilter={reads}"] if reads else []
        folder = str(self.folder / "work")
        process = self.start(*options, "--convert-to", f"{suffix[1:]}:{writes}", "--outdir", folder, *sources)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            return LATE
        finally:
            self._end_office()
        return ""

    def _warm(self) -> "Callable[..., str]":
        import uno  # noqa: PLC0415  # not every Python has it

        def values(**named: object) -> tuple[Any, ...]:
            return tuple(
                uno.createUnoStruct("com.sun.star.beans.PropertyValue", Name=name, Value=value)
                for name, value in named.items()
            )

        def convert(sources: list[str], suffix: str, writes: str, reads: str, _seconds: float) -> str:
            for source in map(Path, sources):
                options = values(Hidden=True, MacroExecutionMode=0, UpdateDocMode=0)
                options += values(FilterName=reads) if reads else ()
                try:
                    document = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, options)
                    if document is not None:
                        try:
                            document.storeToURL(source.with_suffix(suffix).as_uri(), values(FilterName=writes))
                        finally:
                            document.close(True)
                except gone:
                    self.end()
                except uno.getClass("com.sun.star.uno.Exception"):
                    continue
            return ""

        gone = uno.getClass("com.sun.star.lang.DisposedException")
        desktop = self._desktop(uno)
        return convert

    def _desktop(self, uno: Any) -> Any:
        """Start LibreOffice, and return its desktop as soon as it answers; its end is the end of all."""
        name = self.folder.name
        process = self.start(f"--accept=pipe,name={name};urp;")
        threading.Thread(target=self._end_with, args=(process,), daemon=True).start()
        context = uno.getComponentContext()
        resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
        while True:
            try:
                remote = resolver.resolve(f"uno:pipe,name={name};urp;StarOffice.ComponentContext")
            except uno.getClass("com.sun.star.connection.NoConnectException"):
                time.sleep(0.02)
            else:
                return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)


def main(folder: str, program: str, way: str) -> None:
    """Serve the Office that started this."""
    os.umask(0o077)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one that started this
    host = _Host(Path(folder), program)
    try:
        host.serve(way)
    finally:
        host.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
