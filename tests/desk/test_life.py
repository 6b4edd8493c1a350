"""From the start of a desk to its end: one for a folder, gone when it is told, left alone, or killed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.conftest import ROOT
from tests.helpers.desk import processes, until
from vanban.cli import cli

SHORT = """
import sys
from pathlib import Path
from vanban.desk.server import serve
sys.exit(serve(Path(sys.argv[1]), browser=False, idle=1.5))
"""


def command(tmp_path, *words):
    env = {**os.environ, "VANBAN_CACHE": str(tmp_path / "cache"), "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-m", "vanban", "desk", *words],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_first_line_is_the_address(folder, start):
    desk = start(folder)
    assert desk.address == f"http://127.0.0.1:{desk.port}/?chia-khoa={desk.key}"


def test_a_second_start_shows_the_first(folder, start, tmp_path):
    first = start(folder)
    second = command(tmp_path, str(folder), "--no-browser")
    assert second.communicate(timeout=30) == (first.address + "\n", "")
    assert second.returncode == 0
    link = tmp_path / "link"
    link.symlink_to(folder)
    assert command(tmp_path, str(link), "--no-browser").communicate(timeout=30)[0] == first.address + "\n"
    assert first.get("/nhip").status == 204


def test_of_many_starts_at_once_one_is_the_desk(folder, tmp_path):
    started = [command(tmp_path, str(folder), "--no-browser") for _number in range(4)]
    addresses = {item.stdout.readline() for item in started}
    assert len(addresses) == 1
    assert until(lambda: sum(item.poll() is None for item in started) == 1)
    for item in started:
        if item.poll() is None:
            item.send_signal(signal.SIGINT)
        item.communicate(timeout=30)
    assert [item.returncode for item in started] == [0] * 4


def test_each_folder_has_its_own_desk_and_a_killed_one_leaves_room(folder, start, tmp_path):
    other = tmp_path / "khac"
    other.mkdir()
    one, two = start(folder), start(other)
    assert one.port != two.port
    assert two.get("/nhip", {"Cookie": one.cookie}, cookie=False).status == 403
    assert one.end(signal.SIGKILL)[0] == -9
    again = start(folder)
    assert again.address != one.address
    assert again.get("/nhip").status == 204


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_without_a_word(folder, start, number):
    desk = start(folder)
    assert desk.end(number) == (0, "")
    assert not list((folder.parent / "cache").glob("*.address"))


def test_it_ends_when_it_is_told(folder, start):
    desk = start(folder)
    answer = desk.post("/tat")
    assert "đã tắt" in answer.text
    assert until(lambda: desk.program.poll() is not None)
    assert desk.end() == (0, "")


def test_it_ends_when_its_last_page_has_been_closed(folder, start):
    desk = start(folder, script=SHORT)
    for _number in range(8):
        time.sleep(0.5)
        assert desk.get("/nhip").status == 204
    assert until(lambda: desk.program.poll() is not None)
    assert desk.end() == (0, "")


def test_strangers_do_not_keep_it_open(folder, start):
    desk = start(folder, script=SHORT)

    def ask():
        try:
            desk.get("/static/desk.css", cookie=False)
            desk.get("/nhip", cookie=False)
        except OSError:
            return True
        return desk.program.poll() is not None

    assert until(ask)
    assert desk.end() == (0, "")


def test_its_pages_are_heard_of_more_often_than_it_ends():
    from vanban.desk.server import IDLE

    script = (ROOT / "vanban/desk/static/pulse.js").read_text(encoding="utf-8")
    assert IDLE == 600
    assert "setInterval(pulse, 30000)" in script


@pytest.mark.office
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_libreoffice_is_left(folder, start, number):
    desk = start(folder)
    mark = str(folder.parent / "tmp")
    assert until(lambda: any("soffice" in line for line in processes(mark)), 60)
    desk.end(number)
    assert until(lambda: not processes(mark))


def test_a_port_that_is_taken_is_told(folder, start, tmp_path):
    desk = start(folder)
    other = tmp_path / "khac"
    other.mkdir()
    refused = command(tmp_path, str(other), "--no-browser", "--port", str(desk.port))
    assert f"cổng {desk.port}" in refused.communicate(timeout=30)[1]
    assert refused.returncode == 4


def test_a_folder_that_is_not_there_is_told(tmp_path):
    result = CliRunner().invoke(cli, ["desk", str(tmp_path / "none")])
    assert result.exit_code == 2
    assert "không có thư mục" in result.stderr


def test_without_the_extra_a_page_says_what_to_install(tmp_path):
    script = """
import sys
sys.modules["uvicorn"] = None
from pathlib import Path
from vanban.desk.program import open_desk
sys.exit(open_desk(Path(sys.argv[1]), browser=False))
"""
    env = {**os.environ, "VANBAN_CACHE": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    address, told = done.stdout.splitlines()
    page = Path(address.removeprefix("file://")).read_text(encoding="utf-8")
    for text in (page.replace("&quot;", '"'), told):
        assert "uvicorn" in text
        assert 'pip install "vanban[desk]"' in text


def test_the_program_without_a_window_opens_the_folder_of_papers(monkeypatch, tmp_path):
    from vanban.desk import program

    opened = []
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["vanban-desk"])
    monkeypatch.setattr(program, "open_desk", lambda folder: opened.append(folder) or 0)
    (tmp_path / "Documents").mkdir()
    with pytest.raises(SystemExit) as ended:
        program.main()
    assert ended.value.code == 0
    assert opened == [tmp_path / "Documents/Văn bản"]
    assert opened[0].is_dir()


DRAWING = """
import threading, time
from vanban.desk import pictures
page = b"%PDF-1.4\\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " \\
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj trailer<</Root 1 0 R>>"
def work():
    while True:
        pictures.page_png(page, width=2400)
threading.Thread(target=work, daemon=True).start()
time.sleep(0.5)
"""


def test_it_ends_well_while_a_page_is_being_drawn():
    ended = [
        subprocess.run([sys.executable, "-c", DRAWING], cwd=ROOT, capture_output=True, text=True, check=False)
        for _time in range(8)
    ]
    assert [(one.returncode, one.stderr) for one in ended] == [(0, "")] * 8
