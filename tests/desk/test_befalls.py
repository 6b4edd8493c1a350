"""What may befall a desk: a record changed beside it, a full disk, LibreOffice killed under it, a long upload."""

import json
import os
import shutil
import signal
import socket
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

import vanban
from tests.conftest import ROOT
from tests.desk.test_fill import PLAN, send

KEPT = 60 if os.environ.get("VANBAN_WHOLE") else 6
FULL = """
import resource, sys
from pathlib import Path
from vanban.desk.server import serve
resource.setrlimit(resource.RLIMIT_FSIZE, (6000, 6000))
sys.exit(serve(Path(sys.argv[1]), browser=False))
"""


def test_a_record_that_is_changed_every_tenth_of_a_second_beside_it(start, tmp_path):
    folder = tmp_path / "xa"
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024", folder, ignore=shutil.ignore_patterns("giay-to", ".*"))
    path = folder / "chi-bo/hoa-ban/ky-hop/2024-03-thuong-ky.yaml"
    name = path.relative_to(folder).as_posix()
    desk, wrote, end, told = start(folder), [], threading.Event(), []

    def editor():
        while not end.wait(0.1):
            wrote.append(f"# ghi {len(wrote)}\n")
            with path.open("a", encoding="utf-8") as file:
                file.write(wrote[-1])

    other = threading.Thread(target=editor)
    other.start()
    until_ = time.monotonic() + 120
    while told.count(200) < KEPT or len(wrote) <= 10:
        assert time.monotonic() < until_, told
        seen = path.read_bytes()
        values = {**vanban.record_values(seen, "ky-hop", name=name), "location": f"Nhà số {len(told)}"}
        given = {"name": name, "form": "ky-hop", "seen": vanban.fingerprint(seen), "data": json.dumps(values)}
        told.append(desk.post("/nam/luu", given).status)
    end.set()
    other.join()
    text = path.read_text(encoding="utf-8")
    assert [line for line in text.splitlines(keepends=True) if line.startswith("# ghi ")] == wrote
    assert set(told) <= {200, 409}
    last = max(number for number, status in enumerate(told) if status == 200)
    assert f"\nĐịa điểm: Nhà số {last}\n" in text
    assert not [each.name for each in path.parent.iterdir() if each.name.startswith(".")]


def test_a_disk_that_is_full_loses_nothing_and_is_told(folder, start):
    desk, path = start(folder, script=FULL), folder / "ke-hoach.yaml"
    was = path.read_bytes()
    held = vanban.values(was)
    data = {**held, "body": "Một đoạn dài. " * 1000}
    for address in ("/dien/luu", "/dien/tao"):
        status, told = send(desk, address, data, path.name, vanban.fingerprint(was), kind="docx")
        assert (status, path.read_bytes()) == (422, was), told
        assert "không ghi được" in told["told"]
        status, told = send(desk, address, data, kind="docx")
        assert status == 422
    status, told = send(desk, "/dien/luu", {**held, "number": "16"}, path.name, vanban.fingerprint(was))
    assert (status, vanban.values(path.read_bytes())["number"]) == (200, "16")
    status, told = send(desk, "/dien/tao", {**held, "number": "17"}, path.name, told["seen"], kind="docx")
    assert (status, vanban.values(path.read_bytes())["number"]) == (422, "17")
    assert "không ghi được" in told["told"]
    assert sorted(each.name for each in folder.iterdir()) == ["ke-hoach.yaml", "vanban.yaml"]


def soffices(desk):
    """The processes of LibreOffice that a desk has started."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            mark = str(desk.folder.parent / "tmp").encode()
            if b"soffice.bin" in (place / "cmdline").read_bytes() and mark in (place / "environ").read_bytes():
                found.append(int(place.name))
        except OSError:
            continue
    return found


@pytest.mark.office
def test_libreoffice_killed_under_it_is_started_again(folder, start):
    desk = start(folder)
    desk.folder = folder
    assert "id" in send(desk, "/dien/trang", PLAN)[1]
    for number in range(3):
        for each in soffices(desk):
            os.kill(each, signal.SIGKILL)
        data = {**PLAN, "subject": f"lần {number}"}
        assert send(desk, "/dien/trang", data)[1].get("pages") == 1
    answers = []
    worker = threading.Thread(
        target=lambda: answers.append(send(desk, "/dien/trang", {**PLAN, "body": "Một đoạn.\n" * 400})[1])
    )
    worker.start()
    time.sleep(0.3)
    for each in soffices(desk):
        os.kill(each, signal.SIGKILL)
    worker.join(60)
    assert answers
    assert "id" in answers[0] or "không in được" in answers[0]["told"]
    assert send(desk, "/dien/trang", {**PLAN, "subject": "sau cùng"})[1].get("pages") == 1
    assert len(soffices(desk)) <= 1


def test_two_gigabytes_are_refused_at_the_limit(folder, start):
    """The desk hangs up on who sends them all the same, and keeps its memory."""
    desk = start(folder)
    before = desk.status("VmHWM")
    sent = 0
    with socket.create_connection(("127.0.0.1", desk.port), 30) as line:
        head = f"POST /kiem-tra?the={desk.token} HTTP/1.1\r\nHost: {desk.host}\r\nCookie: {desk.cookie}\r\n"
        head += f"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: {2 * 2**30}\r\n\r\n"
        line.sendall(head.encode())
        with suppress(BrokenPipeError, ConnectionResetError):
            while sent < 2 * 2**30:
                line.sendall(b"A" * 2**16)
                sent += 2**16
    assert sent < 60 * 2**20
    assert desk.status("VmHWM") - before < 60_000
    assert desk.get("/nhip").status == 204
    assert sorted(each.name for each in folder.iterdir()) == ["ke-hoach.yaml", "vanban.yaml"]
