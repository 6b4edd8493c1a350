"""The records that a report counts: minutes and score sheets, data files or Word files of ours, laid into its data."""

from collections.abc import Callable
from pathlib import Path

from pydantic import BaseModel

from vanban.documents.extraction import read_back
from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.meeting_record import MeetingRecord, ScoreRecord
from vanban.models.minutes import Minutes
from vanban.models.scoring import ScoringSheet
from vanban.reading import Entry, Node, to_plain
from vanban.reading.keys import Load
from vanban.surroundings import PROFILE
from vanban.word.files import file_bytes

Reader = Callable[[Path, tuple[type[Document], ...]], Document | type[Document]]
"""Reads a data file into a document of one of these kinds, or tells its kind."""
KINDS = (Minutes, ScoringSheet)


def gather(entry: Entry, entries: dict[str, Entry], load: Load, read: Reader) -> None:
    """Read the files that the entry ``records`` names, and put what they tell among a report's entries."""
    patterns = entry.value.value if isinstance(entry.value.value, list) else [entry.value]
    meetings: list[Node] = []
    scores: list[Node] = []
    for pattern in patterns:
        for path in _matches(pattern, load):
            _record(path, pattern, load, read, meetings, scores)
    meetings.sort(key=lambda node: str(to_plain(node)["held_on"]))  # type: ignore[call-overload,index]  # made below
    scores.sort(key=lambda node: str(to_plain(node)["held_on"]))  # type: ignore[call-overload,index]  # made below
    for name, nodes in (("meetings", meetings), ("scores", scores)):
        holder = Node(
            list(nodes),
            entry.key_node.source,
            entry.key_node.line,
            entry.key_node.column,
            entry.key_node.end_column,
        )
        entries[name] = Entry(name, entry.key_node, holder)


def _matches(pattern: Node, load: Load) -> list[Path]:
    """Return the files that a pattern names, relative to the report's folder; the profile is no record."""
    text = pattern.value if isinstance(pattern.value, str) else ""
    if not text.strip() or Path(text).is_absolute():
        message = _("cần mẫu tên tệp trong thư mục của báo cáo, như bien-ban/*.yaml")
        load.problems.append(pattern.problem("records-pattern", message, label="records"))
        return []
    if load.folder is None:
        message = _("dữ liệu không nằm trong thư mục nào nên không tìm được hồ sơ; hãy cho biết thư mục (folder=)")
        load.problems.append(pattern.problem("records-nowhere", message, label="records"))
        return []
    paths = sorted(path for path in load.folder.glob(text) if path.is_file() and path.name != PROFILE)
    if not paths:
        message = _("không có tệp nào khớp “{pattern}”; hãy sửa lại, như ho-so/*.yaml").format(pattern=text)
        load.problems.append(pattern.problem("records-none", message, label="records"))
    return paths


def _record(path: Path, pattern: Node, load: Load, read: Reader, meetings: list[Node], scores: list[Node]) -> None:
    source = path.relative_to(load.folder).as_posix() if load.folder and path.is_relative_to(load.folder) else str(path)
    try:
        document = _paper(path, source, pattern, load, read)
    except InputError as error:
        load.problems += error.diagnostics
        return
    if isinstance(document, Minutes):
        meetings.append(_as_node(MeetingRecord.of(document, source), pattern))
    elif isinstance(document, ScoringSheet):
        scores.append(_as_node(ScoreRecord.of(document, source), pattern))


def _paper(path: Path, source: str, pattern: Node, load: Load, read: Reader) -> Document:
    """Return the minutes or the sheet that a data file holds, or that a Word file of ours was made from."""
    found: Document | type[Document]
    if path.suffix.lower() == ".docx":
        back = read_back(file_bytes(path), source, path.resolve().parent)
        load.advice += back.changed
        found = back.document if isinstance(back.document, KINDS) else type(back.document)
    else:
        found = read(path, KINDS)
    if isinstance(found, type):  # a report is never read for another, nor for itself
        message = _("{path} là “{type}”; hồ sơ của báo cáo chỉ gồm biên bản và biểu chấm điểm")
        text = message.format(path=source, type=found.type_name)
        raise InputError(pattern.problem("record-kind", text, label="records"))
    return found


def _as_node(record: BaseModel, place: Node) -> Node:
    def wrap(value: object) -> Node:
        node = Node(None, place.source, place.line, place.column, place.end_column)
        node.value = None if value is None else str(value)
        return node

    entries = {
        name: Entry(name, place, wrap(value))
        for name, value in record.model_dump(mode="json", exclude_none=True).items()
    }
    return Node(entries, place.source, place.line, place.column, place.end_column)
