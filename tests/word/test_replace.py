"""A file is written in the place of what its writer saw, or not at all."""

import os

import pytest

import vanban
from vanban.word import files


def changed(path, data, seen):
    with pytest.raises(vanban.OutputError) as told:
        vanban.replace(path, data, seen=seen)
    assert [item.code for item in told.value.diagnostics] == ["changed"]


def test_what_was_seen_is_replaced(tmp_path):
    path = tmp_path / "a.yaml"
    vanban.replace(path, b"1", seen="")
    vanban.replace(str(path), b"2", seen=vanban.fingerprint(b"1"))
    assert path.read_bytes() == b"2"
    changed(path, b"3", vanban.fingerprint(b"1"))
    changed(path, b"3", "")
    path.unlink()
    changed(path, b"3", vanban.fingerprint(b"2"))
    assert list(tmp_path.iterdir()) == []


def test_who_writes_into_the_file_at_the_last_moment_is_not_lost(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"1")
    publish = files._publish

    def late(temporary, target, **how):
        with target.open("ab") as file:
            file.write(b" of another")
        return publish(temporary, target, **how)

    monkeypatch.setattr(files, "_publish", late)
    changed(path, b"2", vanban.fingerprint(b"1"))
    assert path.read_bytes() == b"1 of another"
    assert [item.name for item in tmp_path.iterdir()] == ["a.yaml"]


def test_who_puts_another_file_there_while_ours_is_written_is_not_lost(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"1")
    sync = os.fsync

    def late(number):
        sync(number)
        (tmp_path / "b").write_bytes(b"of another")
        (tmp_path / "b").replace(path)

    monkeypatch.setattr(os, "fsync", late)
    changed(path, b"2", vanban.fingerprint(b"1"))
    assert path.read_bytes() == b"of another"


def test_a_file_that_appears_meanwhile_is_not_lost(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    publish = files._publish

    def late(temporary, target, **how):
        target.write_bytes(b"of another")
        return publish(temporary, target, **how)

    monkeypatch.setattr(files, "_publish", late)
    changed(path, b"2", "")
    assert path.read_bytes() == b"of another"


def test_where_no_second_name_can_be_had_the_look_before_has_to_do(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"1")

    def refused(*_args, **_how):
        raise OSError

    monkeypatch.setattr(os, "link", refused)
    vanban.replace(path, b"2", seen=vanban.fingerprint(b"1"))
    changed(path, b"3", vanban.fingerprint(b"1"))
    vanban.replace(tmp_path / "b", b"2", seen="")
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.yaml", "b"]


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    with pytest.raises(vanban.OutputError) as told:
        vanban.replace(tmp_path, b"2", seen="")
    assert [item.code for item in told.value.diagnostics] == ["write"]
