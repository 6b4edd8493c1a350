"""Many documents: through any executor, in bounded memory, each once, a failure told beside the others."""

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import pytest
from click.testing import CliRunner

import vanban
from tests.conftest import MINUTES, PLAN_EXAMPLE
from vanban.batch import many
from vanban.cli import cli
from vanban.word.package import content_hash, read_parts


@pytest.fixture
def files(tmp_path):
    """Return a maker of so many data files, one plan each."""

    def make(count):
        text = PLAN_EXAMPLE.read_text(encoding="utf-8")
        paths = [tmp_path / f"kh-{number:03}.yaml" for number in range(1, count + 1)]
        for number, path in enumerate(paths, 1):
            path.write_text(text.replace("Số: 15", f"Số: {number}"), encoding="utf-8")
        return paths

    return make


def test_few_documents_are_made_here(files, tmp_path, monkeypatch):
    monkeypatch.setattr(many, "Pool", None)  # none is started
    paths = files(3)
    results = list(vanban.render_many(paths, output=tmp_path / "ra"))
    assert [result.path.name for result in results] == ["kh-001.docx", "kh-002.docx", "kh-003.docx"]
    assert all(result.ok and result.path.is_file() for result in results)


def test_documents_give_bytes_that_differ_only_in_how_they_are_packed():
    document = vanban.load(MINUTES)
    (fast,) = vanban.render_many([document])
    (small,) = vanban.render_many([document], fast=False)
    assert small.docx == vanban.render(document)
    assert len(fast.docx) > len(small.docx)
    assert content_hash(fast.docx) == content_hash(small.docx)
    assert fast.source == "#1"


@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("kind", ["threads", "processes", "default"])
def test_every_executor_makes_the_same(kind, ordered, files, tmp_path):
    paths = files(40)
    pools = {
        "threads": lambda: ThreadPoolExecutor(4),
        "processes": lambda: ProcessPoolExecutor(2, mp_context=get_context("spawn")),
        "default": lambda: None,
    }
    pool = pools[kind]()
    results = list(vanban.render_many(paths, output=tmp_path / "ra", executor=pool, ordered=ordered))
    if pool:
        pool.shutdown()
    sources = [result.source for result in results]
    assert (sources if ordered else sorted(sources)) == [str(path) for path in paths]
    assert all(result.ok for result in results)
    alone = vanban.render(vanban.load(paths[7]))
    assert content_hash((tmp_path / "ra/kh-008.docx").read_bytes()) == content_hash(alone)


def test_one_failure_does_not_stop_the_rest(files, tmp_path):
    paths = files(30)
    paths[4].write_text("form: plan\nSố: x y\n", encoding="utf-8")
    results = list(vanban.render_many([*paths, tmp_path / "khong-co.yaml"], output=tmp_path / "ra"))
    failed = [result for result in results if not result.ok]
    assert [result.source for result in failed] == [str(paths[4]), str(tmp_path / "khong-co.yaml")]
    assert failed[0].diagnostics[0].file == str(paths[4])
    assert len(list((tmp_path / "ra").glob("*.docx"))) == 29


def test_nothing_is_overwritten_unless_asked(files, tmp_path):
    paths = files(2)
    out = tmp_path / "ra"
    out.mkdir()
    (out / "kh-001.docx").write_bytes(b"mine")
    first, second = vanban.render_many(paths, output=out)
    assert not first.ok
    assert second.ok
    assert (out / "kh-001.docx").read_bytes() == b"mine"
    assert not all(result.ok for result in vanban.render_many(paths, output=out, overwrite=True))
    assert all(result.ok for result in vanban.render_many(paths, output=out, overwrite_edited=True))
    # What is there already, byte for byte, is made: a run that was broken off may simply be started again.
    assert all(result.ok for result in vanban.render_many(paths, output=out))


class Counting(ThreadPoolExecutor):
    """Counts the jobs on their way."""

    most = now = 0

    def submit(self, *arguments):
        self.now += 1
        self.most = max(self.most, self.now)
        future = super().submit(*arguments)
        future.add_done_callback(lambda _future: setattr(self, "now", self.now - 1))
        return future


def test_no_more_than_asked_are_on_their_way_though_the_items_never_end():
    document = vanban.load(PLAN_EXAMPLE)
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield document

    with Counting(2) as pool:
        results = vanban.render_many(endless(), executor=pool, max_in_flight=5)
        for _index in range(20):
            assert next(results).ok
        results.close()
        assert pool.most <= 5
    assert taken <= 26


class Broken(ThreadPoolExecutor):
    """Loses every second job, then breaks."""

    count = 0

    def submit(self, *arguments):
        self.count += 1
        if self.count > 8:
            raise RuntimeError("cannot schedule new futures after shutdown")
        if self.count % 2:
            return super().submit(*arguments)
        lost = Future()
        lost.set_exception(OSError("the worker is gone"))
        return lost


def test_what_a_lost_worker_took_along_is_made_again(files, tmp_path):
    paths = files(12)
    with Broken(2) as pool:
        results = list(vanban.render_many(paths, output=tmp_path / "ra", executor=pool, max_in_flight=4))
    assert [result.ok for result in results] == [True] * 12
    assert len(list((tmp_path / "ra").glob("*.docx"))) == 12


def test_a_cluster_that_loses_a_worker_makes_every_document_once(files, tmp_path):
    """Two real dask workers on loopback; one is killed in the middle."""
    distributed = pytest.importorskip("distributed")

    paths = files(120)
    out = tmp_path / "ra"
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        pids = list(client.run(os.getpid).values())

        def kill():
            while len(list(out.glob("*.docx"))) < 20:
                time.sleep(0.01)
            os.kill(pids[0], signal.SIGKILL)

        killer = threading.Thread(target=kill)
        killer.start()
        results = list(
            vanban.render_many(paths, output=out, executor=client.get_executor(), ordered=False, max_in_flight=16)
        )
        killer.join()
    assert sorted(result.source for result in results) == [str(path) for path in paths]
    assert [result for result in results if not result.ok] == []
    # What the killed worker was writing lies under a hidden name; no document is half-written.
    assert sorted(path.name for path in out.glob("*.docx")) == [f"{path.stem}.docx" for path in paths]
    for path in out.glob("*.docx"):
        assert "word/document.xml" in read_parts(path.read_bytes())


def run(*arguments):
    result = CliRunner().invoke(cli, [str(item) for item in arguments])
    assert "Traceback" not in result.output
    assert "lỗi của chương trình" not in result.output
    return result


def test_the_command_line_makes_many(files, tmp_path):
    paths = files(30)
    paths[3].write_text("form: plan\n", encoding="utf-8")
    result = run("render", *paths, "-o", tmp_path / "ra", "--jobs", "2")
    assert result.exit_code == 1
    assert "1 tệp không tạo được, 29 tệp đã tạo" in result.output
    assert f"{paths[3]}:1:1: Cơ quan ban hành: thiếu" in result.output
    assert len(list((tmp_path / "ra").glob("*.docx"))) == 29
    assert str(tmp_path / "ra/kh-030.docx") in result.output


def test_the_command_line_and_a_cluster(files, tmp_path):
    distributed = pytest.importorskip("distributed")

    paths = files(6)
    with distributed.LocalCluster(n_workers=1, processes=True, dashboard_address=None, silence_logs=50) as cluster:
        address = cluster.scheduler_address.replace("tcp://", "dask://")
        result = run("render", *paths, "-o", tmp_path / "ra", "--executor", address)
        assert result.exit_code == 0, result.output
    assert len(list((tmp_path / "ra").glob("*.docx"))) == 6
    assert run("render", *paths, "--executor", "khac://x").exit_code == 2


def test_two_files_of_one_name_are_told(files, tmp_path):
    (path,) = files(1)
    (tmp_path / "b").mkdir()
    other = tmp_path / "b" / path.name
    other.write_bytes(path.read_bytes())
    result = run("render", path, other, "-o", tmp_path / "ra")
    assert result.exit_code == 4
    assert "vừa được tạo từ một tệp khác" in result.output


def test_a_failure_does_not_stop_the_rest(files):
    good = vanban.load(PLAN_EXAMPLE)
    bad = good.model_copy(update={"archive": 5})
    items = [good, bad, 123, None, "a\0b.yaml", *files(2)]
    with ThreadPoolExecutor(2) as pool:
        for executor in (None, pool):
            results = list(vanban.render_many(items, executor=executor))
            assert [result.ok for result in results] == [True, False, False, False, False, True, True]
            assert "cần chữ, không phải “5”" in str(results[1].error)
            assert results[2].diagnostics[0].file == "#3"
            assert [result.diagnostics[0].code for result in results[2:5]] == [
                "not-an-item",
                "not-an-item",
                "not-a-path",
            ]


def test_a_failure_of_the_program_is_told_as_one(monkeypatch):
    good = vanban.load(PLAN_EXAMPLE)

    def fail(document, **_options):
        raise ZeroDivisionError(document.form)

    monkeypatch.setattr("vanban.batch.many.rendered", fail)
    (result,) = vanban.render_many([good])
    assert "ZeroDivisionError: plan" in str(result.error)
    assert result.diagnostics[0].code == "unforeseen"


def test_two_files_of_one_name_are_told_to_programs_too(files, tmp_path):
    (path,) = files(1)
    (tmp_path / "b").mkdir()
    other = tmp_path / "b" / path.name
    other.write_bytes(path.read_bytes())
    first, second = vanban.render_many([path, other], output=tmp_path / "ra", overwrite=True)
    assert first.ok
    assert "vừa được tạo từ một tệp khác" in str(second.error)


def test_a_name_alone_is_no_list_of_files():
    with pytest.raises(vanban.CallError, match="một danh sách"):
        list(vanban.render_many("bien-ban.yaml"))


class Forgetful(ThreadPoolExecutor):
    """Gives too few results, or none."""

    count = 0

    def submit(self, call, group, run):
        self.count += 1
        if self.count == 3:
            raise OSError("no room")
        answer = [None, call(group, run)[:-1]][self.count % 2]
        return super().submit(lambda: answer)


def test_what_an_executor_does_not_give_back_is_made_again(files):
    paths = files(12)
    with Forgetful(2) as pool:
        results = list(vanban.render_many(paths, executor=pool, max_in_flight=16))
    assert [result.source for result in results] == [str(path) for path in paths]
    assert all(result.ok for result in results)


def test_a_program_that_forgot_its_guard_is_told(tmp_path, files):
    paths = files(30)
    script = tmp_path / "program.py"
    script.write_text(
        "import vanban\nopen('log', 'a').write('x')\n"
        f"made = list(vanban.render_many({[str(path) for path in paths]!r}))\n"
        "assert all(one.ok for one in made) and len(made) == 30\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert 'if __name__ == "__main__":' in done.stderr


def test_nothing_half_written_stays_behind_an_early_end(files, tmp_path):
    out = tmp_path / "ra"
    results = vanban.render_many(files(3), output=out)
    next(results)
    (out / ".vanban-0.tmp").write_bytes(b"half")
    results.close()
    assert [path.name for path in out.iterdir()] == ["kh-001.docx"]
