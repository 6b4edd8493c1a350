"""LibreOffice is owned: it ends whole, with every copy of a paper, whatever ends the command that asked for it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest

import vanban
from tests.conftest import MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers.printer import install, page
from vanban.errors import OutputError
from vanban.word import office, office_host, pdf

DIES = Path(__file__).parents[1] / "trust/dies.py"
HANGS = "open({told!r}, 'w').write(str(os.getpid())); time.sleep(600)"
LEAVES_A_CHILD = (
    "child = subprocess.Popen(['sleep', '600'], start_new_session=True); open({told!r}, 'w').write(str(child.pid))"
)


@pytest.fixture
def papers():
    return [vanban.render(vanban.load(path)) for path in (MINUTES, PLAN_EXAMPLE)]


@pytest.fixture(autouse=True)
def rooms(tmp_path, monkeypatch):
    """The folder for temporary files, of this test alone; none of ours is left in it."""
    office.close_all()
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    yield folder
    office.close_all()
    assert not list(folder.glob("vanban-*"))


def until(holds, seconds=20.0):
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def state(number):
    """How a process is, as the system has it: ``T`` stopped, ``Z`` a corpse; nothing of one that is gone."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):  # it went before it was opened, or before it was read
        return ""


def runs(number):
    """Whether a process is there, and no corpse."""
    return state(number) not in ("", "Z")


def of(folder):
    """The processes that have a folder's name in their command line."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = place.read_bytes().decode(errors="replace")
        except OSError:
            continue
        if str(folder) in words and int(place.parent.name) != os.getpid():
            found.append(int(place.parent.name))
    return [number for number in found if runs(number)]


# What LibreOffice does instead of its work


def test_one_that_hangs_is_given_up_and_gone(tmp_path, monkeypatch, papers, rooms):
    told = tmp_path / "told"
    install(tmp_path, monkeypatch, before=HANGS.format(told=str(told)))
    monkeypatch.setattr(office, "_START", 1.0)
    monkeypatch.setattr(office, "_EACH", 0.1)
    with pytest.raises(OutputError, match=r"văn bản thứ 1 .*LibreOffice không trả lời"):
        pdf.to_pdf(papers[:1])
    assert not runs(int(told.read_text()))
    office.close_all()
    assert not of(rooms)


def test_what_was_printed_before_it_hung_is_kept(tmp_path, monkeypatch, papers):
    install(tmp_path, monkeypatch, each="source.stem == '0001' and time.sleep(600)")
    monkeypatch.setattr(office, "_START", 1.0)
    monkeypatch.setattr(office, "_EACH", 0.1)
    with pytest.raises(OutputError) as caught:
        pdf.to_pdf([papers[0], papers[1], papers[0]])
    assert [item.message[:14] for item in caught.value.diagnostics] == ["văn bản thứ 2 "]


def test_one_that_ends_well_without_a_file(tmp_path, monkeypatch, papers):
    install(tmp_path, monkeypatch, before="sys.exit(0)")
    with pytest.raises(OutputError, match="thứ 1 không chuyển sang PDF được: LibreOffice không đọc được tệp này"):
        pdf.to_pdf(papers)


def test_half_a_pdf_is_a_failure(tmp_path, monkeypatch, papers):
    install(tmp_path, monkeypatch, each="pdf = pdf[: len(pdf) // 2]")
    with pytest.raises(OutputError, match=r"thứ 1 không chuyển sang PDF được: .*bản PDF dở dang"):
        pdf.to_pdf(papers[:1])


def test_a_child_in_a_session_of_its_own_is_ended(tmp_path, monkeypatch, papers):
    told = tmp_path / "child"
    install(tmp_path, monkeypatch, after=LEAVES_A_CHILD.format(told=str(told)))
    assert pdf.to_pdf(papers[:1]) == [page(papers[0])]
    assert not runs(int(told.read_text()))


def test_one_that_cannot_be_started_is_named(tmp_path, monkeypatch, papers):
    install(tmp_path, monkeypatch).write_text("no program")
    with pytest.raises(OutputError, match=rf"không chạy được LibreOffice \({tmp_path}/soffice\)"):
        pdf.to_pdf(papers)


def test_no_paper_stays_with_one_that_is_ready(tmp_path, monkeypatch, papers, rooms):
    install(tmp_path, monkeypatch)
    pdf.to_pdf(papers)
    (folder,) = rooms.glob("vanban-office-*")
    assert folder.stat().st_mode & 0o077 == 0
    assert not list((folder / "work").iterdir())


# What ends the command


def _heard():
    """Let a command hear signals, also where the tests run in the background and hear none."""
    for name in ("SIGINT", "SIGHUP"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)


@pytest.fixture
def started(tmp_path, monkeypatch):
    """Start a command that prints a paper with a LibreOffice that hangs; return it and that LibreOffice's number."""
    commands = []

    def do(before="pass"):
        told = tmp_path / "told"
        install(tmp_path, monkeypatch, before=f"{before}; {HANGS.format(told=str(told))}")
        shutil.copy(MINUTES, tmp_path / "x.yaml")
        command = [sys.executable, "-m", "vanban", "render", str(tmp_path / "x.yaml"), "--pdf"]
        nowhere = subprocess.DEVNULL
        commands.append(subprocess.Popen(command, cwd=ROOT, stdout=nowhere, stderr=nowhere, preexec_fn=_heard))  # noqa: PLW1509  # no threads here
        until(lambda: told.exists() and told.read_text())
        return commands[-1], int(told.read_text())

    yield do
    for command in commands:
        command.kill()
        command.wait()


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"])
def test_whatever_signal_ends_it_nothing_is_left(name, started, tmp_path, rooms):
    child = tmp_path / "child"
    command, hanging = started(LEAVES_A_CHILD.format(told=str(child)))
    command.send_signal(getattr(signal, name))
    command.wait(20)
    until(lambda: not runs(hanging) and not runs(int(child.read_text())) and not of(rooms))
    until(lambda: not list(rooms.iterdir()))


def test_killed_before_each_step_in_the_temporary_folder_nothing_is_left(tmp_path, monkeypatch, rooms):
    install(tmp_path, monkeypatch)
    shutil.copy(MINUTES, tmp_path / "x.yaml")
    for step in range(1, 100):
        words = [DIES, str(step), str(rooms), "render", str(tmp_path / "x.yaml"), "--pdf", "--force"]
        code = subprocess.run([sys.executable, *words], check=False, cwd=ROOT, capture_output=True).returncode
        until(lambda: not list(rooms.glob("vanban-*")) and not of(rooms))
        if code != -signal.SIGKILL:
            break
    assert code == 0
    assert step > 8, "Python's own trial of the folder, a folder, its lock, two folders and two of a profile, a paper"


def test_what_a_run_left_whose_host_died_too_is_cleared_by_the_next(started, monkeypatch, papers, tmp_path, rooms):
    command, hanging = started()
    (host,) = (number for number in of("office_host.py") if number in of(rooms))
    os.kill(host, signal.SIGSTOP)  # it cannot see the end of the other, once all its threads have stopped
    until(lambda: state(host) == "T")
    command.kill()
    command.wait()
    os.kill(host, signal.SIGKILL)
    assert runs(hanging)
    (left,) = rooms.glob("vanban-office-*")
    assert list((left / "work").glob("*.docx"))
    install(tmp_path, monkeypatch)
    pdf.to_pdf(papers[:1])
    assert not left.exists()
    assert not runs(hanging)


def test_what_lives_or_is_not_ours_is_not_cleared(tmp_path, monkeypatch, papers, rooms):
    install(tmp_path, monkeypatch)
    foreign = rooms / "vanban-officers"
    foreign.mkdir()
    (foreign / "lock").write_text("")
    pdf.to_pdf(papers[:1])
    (mine,) = rooms.glob("vanban-office-*")
    code = "import sys; from vanban.word.office import _clear_dead; _clear_dead()"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
    assert mine.exists()
    assert foreign.exists()
    shutil.rmtree(foreign)


def test_a_run_that_is_broken_off_leaves_none_at_work(tmp_path, monkeypatch, papers, write, rooms):
    install(tmp_path, monkeypatch)
    paths = [write(f"{number}.docx", papers[0]) for number in range(90)]
    results = pdf.convert_files(paths, jobs=2)
    next(results)
    results.close()
    until(lambda: not of(rooms))  # killed; a busy machine takes its time to bury them


def test_one_that_was_being_started_when_a_run_was_broken_off_is_ended_too(tmp_path, monkeypatch, papers, write, rooms):
    install(tmp_path, monkeypatch)
    paths = [write(f"{number}.docx", papers[number // office.AT_ONCE]) for number in range(2 * office.AT_ONCE)]
    start, convert, close_all = office._started, pdf._convert, office.close_all
    second, broken_off, late = threading.local(), threading.Event(), []

    def converted(documents, stop):
        second.is_mine = documents[0] == papers[1]
        return convert(documents, stop)

    def started(program):
        if second.is_mine:
            assert broken_off.wait(20)
            late.append(program)
        return start(program)

    def closed():
        close_all()
        broken_off.set()

    monkeypatch.setattr(office, "_started", started)
    monkeypatch.setattr(pdf, "_convert", converted)
    monkeypatch.setattr(pdf, "close_all", closed)
    results = pdf.convert_files(paths, jobs=2)
    next(results)
    results.close()
    assert late
    until(lambda: not of(rooms))


# One that is kept ready


def words(paper):
    """Return what a PDF says; its length in bytes may differ by one from time to time."""
    with pdfplumber.open(BytesIO(paper)) as pages:
        return [page.extract_text() for page in pages.pages]


@pytest.mark.office
def test_the_second_paper_is_printed_by_the_first_ones_libreoffice(papers, rooms):
    if not uno():
        pytest.skip("no Python with uno")
    first = pdf.to_pdf(papers[:1])
    bins = of(rooms)
    assert bins
    second = pdf.to_pdf(papers)
    assert of(rooms) == bins
    assert words(first[0]) == words(second[0])
    (folder,) = rooms.glob("vanban-office-*")
    assert not list((folder / "work").iterdir())


@pytest.mark.office
def test_one_whose_folder_went_this_moment_is_not_waited_for(papers, rooms):
    first = pdf.to_pdf(papers[:1])
    for folder in rooms.glob("vanban-office-*/work"):
        shutil.rmtree(folder)
    assert words(pdf.to_pdf(papers[:1])[0]) == words(first[0])


@pytest.mark.office
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGKILL"])
def test_a_form_that_is_watched_leaves_nothing(name, tmp_path, rooms):
    pytest.importorskip("pypdfium2")
    command = [sys.executable, "-m", "vanban", "template", "preview", "minutes", "--watch", "-o", str(tmp_path / "ra")]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=ROOT, stdout=quiet, stderr=quiet, preexec_fn=_heard) as process:  # noqa: PLW1509
        try:
            until(lambda: list((tmp_path / "ra").glob("*.png")), 60)
            assert of(rooms)
            process.send_signal(getattr(signal, name))
            process.wait(20)
        finally:
            process.kill()
    until(lambda: not of(rooms) and not list(rooms.iterdir()))


@pytest.mark.office
def test_one_that_died_while_it_was_ready_is_replaced(papers, rooms):
    if not uno():
        pytest.skip("no Python with uno")
    pdf.to_pdf(papers[:1])
    for number in of(rooms):
        if "office_host" not in Path(f"/proc/{number}/cmdline").read_text():
            os.kill(number, signal.SIGKILL)
    until(lambda: not of(rooms))  # killed; a busy machine takes its time to bury them
    assert len(pdf.to_pdf(papers)) == 2


@pytest.mark.office
def test_threads_share_none_at_the_same_time(papers):
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda paper: pdf.to_pdf([paper])[0], papers * 2))
    assert [words(item) for item in found[:2]] == [words(item) for item in found[2:]]
    assert len({len(item) for item in found}) == 2


@pytest.mark.office
def test_without_uno_it_is_started_for_each_run(papers, monkeypatch):
    monkeypatch.setattr(office, "_pythons", lambda _program: iter(()))
    assert all(item.startswith(b"%PDF-1.") for item in pdf.to_pdf(papers))


def uno():
    return any(
        subprocess.run([python, "-c", "import uno"], check=False, capture_output=True).returncode == 0
        for python in office._pythons(office.soffice())
    )


def test_the_host_imports_nothing_of_ours():
    """It is run by a Python that has none of it."""
    text = Path(office_host.__file__).read_text(encoding="utf-8")
    assert "from vanban" not in text
    assert "import vanban" not in text
