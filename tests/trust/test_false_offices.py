"""Programs that only look like LibreOffice: none makes a command say that a PDF is there, and nothing of them is left."""

import os
import tempfile
from pathlib import Path

import pytest

from tests.helpers.errands import PDF, contents
from tests.helpers.printer import install
from vanban.errors import Exit
from vanban.word import office

SILENT = "LibreOffice không trả lời"
UNREAD = "LibreOffice không đọc được tệp này"
HALF = "LibreOffice chỉ làm ra một bản PDF dở dang"
FALSE = {
    "hangs": ({"before": "time.sleep(600)"}, SILENT),
    "hangs and hears nothing": ({"before": "signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"}, SILENT),
    "hangs when it is done": ({"each": "pass", "after": "time.sleep(600)"}, None),
    "forks into a session of its own": (
        {"before": "os.fork() and os._exit(0); os.setsid(); os.fork() and os._exit(0); time.sleep(600)"},
        UNREAD,
    ),
    "leaves a child that holds its streams": (
        {"before": "subprocess.Popen(['sleep', '600'], start_new_session=True); sys.exit(0)"},
        UNREAD,
    ),
    "ends well without a file": ({"before": "sys.exit(0)"}, UNREAD),
    "fails": ({"before": "sys.exit(1)"}, UNREAD),
    "is killed": ({"before": "os.kill(os.getpid(), 9)"}, UNREAD),
    "says much": ({"before": "sys.stderr.write('x' * 50_000_000); sys.exit(1)"}, UNREAD),
    "says much and works": ({"before": "sys.stderr.write('x' * 50_000_000); sys.stdout.write('x' * 50_000_000)"}, None),
    "half a PDF": ({"each": "pdf = pdf[: len(pdf) // 2]"}, HALF),
    "a PDF less its last line": ({"each": "pdf = pdf.rpartition(b'%%EOF')[0]"}, HALF),
    "a PDF less its middle": ({"each": "pdf = pdf[:2000] + pdf[4000:]"}, HALF),
    "a PDF without a page": ({"each": "pdf = pdf.replace(b'/Count 1', b'/Count 0')"}, HALF),
    "an empty file": ({"each": "pdf = b''"}, UNREAD),
    "no PDF": ({"each": "pdf = b'<html>' * 99"}, HALF),
    "a PDF under another name": ({"each": "source = source.with_name('khac.docx')"}, UNREAD),
    "a folder under its name": ({"each": "(out / (source.stem + '.pdf')).mkdir(); continue"}, UNREAD),
    "a pipe under its name": ({"each": "os.mkfifo(out / (source.stem + '.pdf')); continue"}, UNREAD),
    "more than a PDF may have": ({"each": "os.truncate(os.open(out / (source.stem + '.pdf'), 65), 60_000_000); continue"}, UNREAD),
    "takes its source away": ({"each": "source.unlink(); continue"}, UNREAD),
    "takes its folder away": ({"before": "import shutil; shutil.rmtree(out)"}, UNREAD),
}  # fmt: skip


@pytest.fixture
def room(tmp_path, monkeypatch):
    """The folder for temporary files; nothing is left in it, nor a process that began in it."""
    office.close_all()
    room = tmp_path / "tmp"
    room.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(room))
    monkeypatch.setattr(office, "_START", 1.5)
    monkeypatch.setattr(office, "_EACH", 0.1)
    yield room
    office.close_all()
    assert not list(room.iterdir())
    assert not started_in(room)


def started_in(room):
    """The processes that have a folder's name in their surroundings, and are no corpses."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if f"{room}/".encode() in (place / "environ").read_bytes() and int(place.name) != os.getpid():
                found.append(int(place.name))
        except OSError:
            continue
    return found


@pytest.mark.parametrize("kind", FALSE)
def test_one_that(kind, tmp_path, monkeypatch, room):
    does, told = FALSE[kind]
    install(tmp_path, monkeypatch, **does)
    folder = PDF.prepared(tmp_path / "here")
    (folder / "khac.txt").write_text("của người khác", encoding="utf-8")
    found = PDF.run(folder)
    assert found.exit_code == (Exit.OUTPUT if told else 0), found.output
    assert "Traceback" not in found.output
    if told:
        assert f"kh.docx: không chuyển sang PDF được: {told}" in found.output
    assert sorted(contents(folder)) == ["kh.docx", *([] if told else ["kh.pdf"]), "kh.yaml", "khac.txt"]
    office.close_all()
    assert not started_in(room)


@pytest.mark.parametrize(
    "kind", ["no program", "may not be run", "a folder", "a link to nowhere", "what its script needs is missing"]
)
@pytest.mark.usefixtures("room")
def test_what_cannot_be_started(kind, tmp_path, monkeypatch):
    path = install(tmp_path, monkeypatch)
    if kind == "no program":
        path.write_text("no program", encoding="utf-8")
    elif kind == "may not be run":
        path.chmod(0o644)
    elif kind == "what its script needs is missing":
        path.write_text("#!/nowhere/python\n", encoding="utf-8")
    else:
        path.unlink()
        path.mkdir() if kind == "a folder" else path.symlink_to("/nowhere")
    folder = PDF.prepared(tmp_path / "here")
    found = PDF.run(folder)
    assert found.exit_code == Exit.OUTPUT
    says = "không tìm thấy LibreOffice" if kind == "a link to nowhere" else f"không chạy được LibreOffice ({path}): "
    assert says in found.output
    assert sorted(contents(folder)) == ["kh.docx", "kh.yaml"]


@pytest.mark.usefixtures("room")
def test_the_old_pdf_stays_where_none_is_made(tmp_path, monkeypatch):
    folder = PDF.prepared(tmp_path / "here")
    install(tmp_path, monkeypatch)
    assert PDF.run(folder).exit_code == 0
    office.close_all()
    before = (folder / "kh.pdf").read_bytes()
    (folder / "kh.yaml").write_text(
        (folder / "kh.yaml").read_text(encoding="utf-8").replace("đợt hai", "đợt ba"), encoding="utf-8"
    )
    install(tmp_path, monkeypatch, each="pdf = pdf[:-40]")
    found = PDF.run(folder)
    assert (found.exit_code, HALF in found.output) == (Exit.OUTPUT, True)
    assert (folder / "kh.pdf").read_bytes() == before
