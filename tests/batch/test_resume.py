"""A run over rows that is broken off and taken up: every document once, whole, and nothing of a hand's overwritten."""

import csv
import fcntl
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

import vanban
from tests.conftest import MINUTES, ROOT
from tests.helpers.printer import install
from tests.helpers.rows import BASE, GUEST, run
from vanban.batch import many
from vanban.word.package import read_parts


@pytest.fixture
def base(write):
    return write("giay-moi.yaml", BASE)


def entries(report):
    return [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]


def stamps(folder):
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.glob("*.docx")}


def workers(parent: int) -> list[int]:
    """Return the processes that make documents for this one."""
    children = Path(f"/proc/{parent}/task/{parent}/children")
    with suppress(OSError):
        return [int(pid) for pid in children.read_text().split() if b"spawn_main" in command_of(pid)]
    return []


def command_of(pid: str) -> bytes:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_a_killed_run_is_taken_up(base, write, tmp_path, suffix):
    count, out, report = 1000, tmp_path / "ra", tmp_path / f"bao-cao.{suffix}"
    rows = write("r.jsonl", "".join(GUEST % number for number in range(count)))
    arguments = ["render", base, "--rows", rows, "-o", out, "--jobs", "2", "--report", report]
    with subprocess.Popen([sys.executable, "-m", "vanban", *map(str, arguments)], cwd=ROOT) as process:
        while not report.exists() or report.read_bytes().count(b"\n") < 60:
            assert process.poll() is None
            time.sleep(0.01)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        os.kill(process.pid, signal.SIGKILL)
    assert len(children) >= 2
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{child}").exists() for child in children):
        assert time.monotonic() < deadline, "a worker outlives its run"
        time.sleep(0.05)
    before = stamps(out)
    assert 50 <= len(before) < count
    left = out / ".vanban-abc.tmp"
    left.write_bytes(b"half")
    with report.open("ab") as file:
        file.write(b'{"row": 7, "outp' if suffix == "jsonl" else b'7,"r.json')

    result = run(*arguments, "--resume")
    assert result.exit_code == 0, result.output
    assert "văn bản đã có từ lần trước" in result.output
    after = stamps(out)
    assert set(after) == {f"giay-moi-{number:06}.docx" for number in range(1, count + 1)}
    assert {name: after[name] for name in before} == before  # what was there is not made again
    for path in out.glob("*.docx"):
        assert "word/document.xml" in read_parts(path.read_bytes())
    assert not left.exists()
    if suffix == "jsonl":
        told = [(entry["row"], entry["output"], entry["ok"], entry["sha256"]) for entry in entries(report)]
    else:
        with report.open(encoding="utf-8-sig", newline="") as file:
            told = [(int(e["row"]), e["output"], e["ok"] == "có", e["sha256"]) for e in csv.DictReader(file)]
    assert sorted(row for row, _output, _ok, _hash in told) == list(range(1, count + 1))
    for _row, output, ok, hashed in told:
        assert ok
        assert hashlib.sha256((out / output).read_bytes()).hexdigest() == hashed


def test_a_killed_worker_loses_nothing_and_leaves_nothing(base, write, tmp_path):
    count, out = 1000, tmp_path / "ra"
    rows = write("r.jsonl", "".join(GUEST % number for number in range(count)))
    arguments = ["render", base, "--rows", rows, "-o", out, "--jobs", "2"]
    with subprocess.Popen([sys.executable, "-m", "vanban", *map(str, arguments)], cwd=ROOT) as process:
        while len(list(out.glob("*.docx"))) < 100:
            assert process.poll() is None
            time.sleep(0.01)
        os.kill(workers(process.pid)[0], signal.SIGKILL)
        assert process.wait(60) == 0
    names = {path.name for path in out.iterdir()} - {"giay-moi.report.jsonl"}
    assert names == {f"giay-moi-{number:06}.docx" for number in range(1, count + 1)}
    assert len(entries(out / "giay-moi.report.jsonl")) == count


def test_failed_and_changed_rows_are_made_again_and_no_others(base, write, tmp_path):
    out = tmp_path / "ra"
    rows = write("r.jsonl", GUEST % "A" + '{"Kính mời": ["B"], "Ngày họp": "31/6/2026"}\n' + GUEST % "C" + GUEST % "D")
    assert run("render", base, "--rows", rows, "-o", out).exit_code == 1
    before = stamps(out)
    write("r.jsonl", GUEST % "A" + '{"Kính mời": ["B"]}\n' + GUEST % "Khác" + GUEST % "D")
    result = run("render", base, "--rows", rows, "-o", out, "--resume")
    assert result.exit_code == 0, result.output
    assert "đã tạo 2 văn bản; 2 văn bản đã có từ lần trước" in result.output
    after = stamps(out)
    assert sorted(name for name in after if before.get(name) == after[name]) == [
        "giay-moi-000001.docx",
        "giay-moi-000004.docx",
    ]
    assert vanban.extract(out / "giay-moi-000003.docx").invitees == ("Đồng chí Khác",)
    again = run("render", base, "--rows", rows, "-o", out, "--resume")
    assert "đã tạo 0 văn bản; 4 văn bản đã có" in again.output
    assert stamps(out) == after


def test_a_document_edited_by_hand_is_not_overwritten(base, write, tmp_path):
    out = tmp_path / "ra"
    rows = write("r.jsonl", GUEST % "A" + GUEST % "B")
    run("render", base, "--rows", rows, "-o", out)
    edited = out / "giay-moi-000002.docx"
    edited.write_bytes(b"by hand")
    assert run("render", base, "--rows", rows, "-o", out, "--resume").exit_code == 0  # its row is what it was
    write("r.jsonl", GUEST % "A" + GUEST % "C")
    for _time in range(2):
        result = run("render", base, "--rows", rows, "-o", out, "--resume")
        assert result.exit_code == 4
        assert f"{edited} đã được sửa tay" in result.output
        assert edited.read_bytes() == b"by hand"
    assert run("render", base, "--rows", rows, "-o", out, "--resume", "--force").exit_code == 4
    assert edited.read_bytes() == b"by hand"
    assert run("render", base, "--rows", rows, "-o", out, "--resume", "--overwrite-edited").exit_code == 0
    assert vanban.extract(edited).invitees == ("Đồng chí C",)


def test_a_changed_base_profile_or_option_makes_all_again(base, write, tmp_path):
    out = tmp_path / "ra"
    rows = write("r.jsonl", GUEST % "A" + GUEST % "B")
    run("render", base, "--rows", rows, "-o", out)
    write("giay-moi.yaml", BASE.replace("Nơi lưu: Chi bộ\n", ""))
    assert "đã tạo 2 văn bản" in run("render", base, "--rows", rows, "-o", out, "--resume").output
    write("vanban.yaml", "Nơi lưu: Văn phòng\n")
    assert "đã tạo 2 văn bản" in run("render", base, "--rows", rows, "-o", out, "--resume").output
    assert vanban.extract(out / "giay-moi-000002.docx").archive == "Văn phòng"
    changed = run("render", base, "--rows", rows, "-o", out, "--resume", "--standard", "hd36")
    assert "đã tạo 2 văn bản" in changed.output


def test_a_name_given_twice_takes_nothing_from_the_first(base, write, tmp_path):
    out = tmp_path / "ra"
    twice = '{"Kính mời": ["%s"], "file": "x"}\n'
    rows = write("r.jsonl", twice % "A" + twice % "B")
    for _time in range(2):
        result = run("render", base, "--rows", rows, "-o", out, "--resume")
        assert result.exit_code == 1
        assert f"{rows}:2: tên tệp “x” đã dùng ở hàng 1" in result.output
        assert "x.docx đã có" not in result.output
    assert vanban.extract(out / "x.docx").invitees == ("A",)


def test_a_report_that_is_there_is_not_lost(base, write, tmp_path):
    out = tmp_path / "ra"
    rows = write("r.jsonl", GUEST % "A")
    run("render", base, "--rows", rows, "-o", out)
    report = out / "giay-moi.report.jsonl"
    was = report.read_bytes()
    result = run("render", base, "--rows", rows, "-o", out)
    assert result.exit_code == 4
    assert "--resume để làm tiếp, --force để làm lại từ đầu" in result.output
    assert report.read_bytes() == was
    assert run("render", base, "--rows", rows, "-o", out, "--force").exit_code == 0
    assert len(entries(report)) == 1


def test_two_runs_do_not_write_one_report(base, write, tmp_path):
    rows, report = write("r.jsonl", GUEST % "A"), write("b.jsonl", "")
    with report.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        result = run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--report", report, "--resume")
    assert result.exit_code == 4
    assert "một lần chạy khác đang ghi báo cáo này" in result.output


@pytest.mark.parametrize("line", ["[1]", "{}", '{"output": "x", "ok": true, "source": "zz", "sha256": ""}', "xin chào"])
@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_a_file_that_is_no_report_is_left_alone(base, write, tmp_path, line, suffix):
    rows, report = write("r.jsonl", GUEST % "A"), write(f"b.{suffix}", line + "\nnữa")
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--report", report, "--resume")
    assert result.exit_code == 1
    assert f"{report}:1: dòng này không phải của báo cáo" in result.output
    assert report.read_text(encoding="utf-8") == line + "\nnữa"


def test_a_csv_report_has_a_line_for_each_row(base, write, tmp_path):
    rows = write("r.csv", 'Kính mời,Ngày họp,file\nA,,"hai  chữ"\nB,"31/6\n2026",\n')
    report = tmp_path / "b.csv"
    run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--report", report)
    assert report.read_bytes().count(b"\n") == 3
    with report.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["output"], first["ok"], first["errors"]) == ("hai chữ.docx", "có", "")
    assert (second["row"], second["ok"]) == ("2", "không")
    assert second["errors"].startswith(f"{rows}:3:4: ")


def test_a_report_of_many_files(write, tmp_path):
    guest = "Kính mời: [Đồng chí A]\n"
    paths = [write(f"{name}.yaml", BASE + (guest if name != "b" else "")) for name in "abc"]
    report = tmp_path / "b.jsonl"
    result = run("render", *paths, "-o", tmp_path / "ra", "--report", report)
    assert result.exit_code == 1
    told = [(entry["place"], entry["output"], entry["ok"]) for entry in entries(report)]
    assert told == [(str(paths[0]), "a.docx", True), (str(paths[1]), None, False), (str(paths[2]), "c.docx", True)]
    assert entries(report)[1]["errors"][0]["message"] == "Kính mời: thiếu; hãy điền"


def test_what_a_killed_worker_left_is_removed_at_the_end_of_its_run(base, tmp_path, write):
    out = tmp_path / "ra"
    out.mkdir()
    left, living = out / ".vanban-aaa.tmp", out / ".vanban-bbb.tmp"
    left.write_bytes(b"half")
    (row,) = vanban.rows(base, write("r.jsonl", GUEST % "A"))
    job = many.Job(row, 1, None, out / row.file_name, overwrite=False, data=True, level=1, packs=())
    with living.open("xb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        (made,) = many.make_many(iter([job]))
        assert sorted(path.name for path in out.iterdir()) == [".vanban-bbb.tmp", "giay-moi-000001.docx"]
    assert made.sha256 == hashlib.sha256(made.path.read_bytes()).hexdigest()


@pytest.fixture
def printer(tmp_path, monkeypatch):
    """Put a program in the place of LibreOffice that stops at some of its files."""

    def do(*crash):
        stems = [f"{number:04}" for number in crash]
        install(tmp_path, monkeypatch, each=f"source.stem in {stems} and sys.exit(0)")

    return do


def test_a_document_that_stops_libreoffice_loses_no_other(base, write, tmp_path, printer):
    printer(2, 3)
    rows = write("r.jsonl", "".join(GUEST % number for number in range(100)))
    out = tmp_path / "ra"
    result = run("render", base, "--rows", rows, "-o", out, "--pdf", "--jobs", "2")
    assert result.exit_code == 4
    # Batches of 40, 40 and 20, each of which stops at two.
    assert "đã tạo 100 văn bản; 94 bản PDF; 6 lỗi" in result.output
    assert result.output.count("không chuyển sang PDF được: LibreOffice không đọc được tệp này") == 6
    printed = {path.stem: path.read_bytes() for path in out.glob("*.pdf")}
    assert len(printed) == 94
    for name, pdf in printed.items():
        assert (out / f"{name}.docx").read_bytes().hex().encode() in pdf  # each its own
    printer()
    result = run("render", base, "--rows", rows, "-o", out, "--pdf", "--resume")
    assert "đã tạo 0 văn bản; 6 bản PDF; 100 văn bản đã có" in result.output
    assert result.exit_code == 0
    assert {path.stem: path.read_bytes() for path in out.glob("*.pdf") if path.stem in printed} == printed


def test_a_libreoffice_that_does_nothing_is_given_up(base, write, tmp_path, printer):
    printer(*range(40))
    rows = write("r.jsonl", "".join(GUEST % number for number in range(30)))
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--pdf")
    assert "đã tạo 30 văn bản; 0 bản PDF; 30 lỗi" in result.output


def test_a_pdf_that_is_not_ours_is_not_overwritten(base, write, tmp_path, printer):
    printer()
    out = tmp_path / "ra"
    foreign, signed = write("ra/giay-moi-000001.pdf", "foreign"), out / "giay-moi-000002.pdf"
    rows = write("r.jsonl", GUEST % "A" + GUEST % "B" + GUEST % "C")
    for options in ([], ["--resume"]):
        result = run("render", base, "--rows", rows, "-o", out, "--pdf", *options)
        assert result.exit_code == 4
        assert f"{foreign} đã có" in result.output
    signed.write_bytes(b"signed")
    write("r.jsonl", GUEST % "A" + GUEST % "X" + GUEST % "Y")
    result = run("render", base, "--rows", rows, "-o", out, "--pdf", "--resume")
    assert f"{signed} đã được sửa tay" in result.output
    assert (foreign.read_bytes(), signed.read_bytes()) == (b"foreign", b"signed")
    third = (out / "giay-moi-000003.docx").read_bytes()
    assert (out / "giay-moi-000003.pdf").read_bytes().count(third.hex().encode()) == 1


@pytest.mark.office
def test_pdfs_of_rows_by_two_libreoffices(base, write, tmp_path):
    rows = write("r.jsonl", "".join(GUEST % f"Lò Văn {number}" for number in range(34)))
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--pdf", "--jobs", "2")
    assert result.exit_code == 0, result.output
    import pdfplumber

    for number in (1, 17, 18, 34):
        with pdfplumber.open(tmp_path / f"ra/giay-moi-{number:06}.pdf") as pdf:
            assert f"Lò Văn {number - 1}" in pdf.pages[0].extract_text()


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_notes_of_what_was_made_are_in_the_report(write, tmp_path, suffix):
    rows, report = write("r.jsonl", '{"end": "09:00"}\n{"end": "09:45"}\n'), tmp_path / f"b.{suffix}"
    result = run("render", MINUTES, "--rows", rows, "-o", tmp_path / "ra", "--report", report)
    assert result.exit_code == 0, result.output
    assert "đã tạo 2 văn bản; 1 văn bản có lưu ý" in result.output
    text = report.read_text(encoding="utf-8")
    assert text.count("họp 90 phút; hướng dẫn yêu cầu ít nhất 120 phút") == 1
    assert f"{rows}:1:9" in text


def test_without_libreoffice_nothing_is_begun(base, write, tmp_path, monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", os.devnull + "-none")
    result = run("render", base, "--rows", write("r.jsonl", GUEST % "A"), "-o", tmp_path / "ra", "--pdf")
    assert result.exit_code == 4
    assert "không tìm thấy LibreOffice" in result.output
    assert not (tmp_path / "ra").exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_stopped_tells_all_that_it_made(base, write, tmp_path, number):
    count, out = 2000, tmp_path / "ra"
    rows = write("r.jsonl", "".join(GUEST % one for one in range(count)))
    arguments = ["render", base, "--rows", rows, "-o", out, "--jobs", "2"]
    report = out / "giay-moi.report.jsonl"
    command = [sys.executable, "-m", "vanban", *map(str, arguments)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        while not report.exists() or report.read_bytes().count(b"\n") < 60:
            assert process.poll() is None
            time.sleep(0.01)
        os.killpg(process.pid, number) if number == signal.SIGINT else os.kill(process.pid, number)
        told, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in errors
    assert "chạy lại lệnh này, thêm --resume" in errors
    made = {path.name for path in out.glob("*.docx")}
    assert 60 <= len(made) < count
    assert {entry["output"] for entry in entries(report)} == made
    assert f"đã tạo {len(made)} văn bản" in told
    assert not list(out.glob(".vanban*"))
    assert run(*arguments, "--resume").exit_code == 0
    assert len(list(out.glob("*.docx"))) == count


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="the children of a process are read from /proc")
@pytest.mark.parametrize("number", ["SIGINT", "SIGHUP"])
def test_a_worker_that_is_only_starting_leaves_ctrl_c_to_who_started_it(base, write, tmp_path, number):
    rows, out = write("r.jsonl", "".join(GUEST % one for one in range(100))), tmp_path / "ra"
    command = [sys.executable, "-m", "vanban", "render", base, "--rows", rows, "-o", out, "--jobs", "2"]
    struck = set()
    with subprocess.Popen([*map(str, command)], cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            for worker in workers(process.pid):
                with suppress(ProcessLookupError):
                    os.kill(worker, getattr(signal, number))
                    struck.add(worker)
            time.sleep(0.02)
        errors = process.communicate()[1]
    assert len(struck) == 2
    assert (process.returncode, errors) == (0, "")
    assert len(list(out.glob("*.docx"))) == 100


def test_rows_that_moved_are_told_once_and_a_refusal_says_whose_row_it_is(base, write, tmp_path):
    rows, out = "".join(GUEST % number for number in range(5)).splitlines(keepends=True), tmp_path / "ra"
    table = write("r.jsonl", "".join(rows))
    assert run("render", base, "--rows", table, "-o", out).exit_code == 0
    edited = out / "giay-moi-000004.docx"
    edited.write_bytes(edited.read_bytes() + b" ")
    write("r.jsonl", "".join([GUEST % 99, *rows]))
    result = run("render", base, "--rows", table, "-o", out, "--resume")
    assert result.output.count("đổi chỗ") == 1
    assert "lần trước làm ra giay-moi-000001.docx, nay thành giay-moi-000002.docx" in result.output
    (refused,) = [line for line in result.output.splitlines() if "giay-moi-000004.docx" in line]
    assert "(hàng 4: " in refused
    assert "2" in refused.rpartition("(hàng 4: ")[2]
    again = run("render", base, "--rows", table, "-o", tmp_path / "moi")
    assert "đổi chỗ" not in again.output
