"""The account of input: what is given is printed, or told at its place.

One scalar of a data file at a time is taken out, replaced by another valid value, or given a second line, a star, a
tab. Then either the printed text changes as it must, or a diagnostic stands at that scalar.
"""

import copy
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from vanban.documents.loading import Loaded, load_path
from vanban.documents.rendering import render
from vanban.errors import InputError
from vanban.word.reader import lines_of

Key = tuple[str | int, ...]

EXCEPTIONS = {
    "form": "names the form itself",
    "Cơ quan ban hành.Cấp": "says what the body is, for symbols and the checker; it has no words of its own",
    "Cơ quan ban hành.Ký hiệu cơ quan": "the same symbol is derived from the name; another one is printed",
    "minutes.Cơ quan ban hành.Địa danh": "minutes without a date of their own have no place and date",
    "Nhãn khối ký": "the standard's own labels of minutes are the same; others are printed",
    "Chuyên đề.Nhóm vấn đề": "counted by the quarterly report",
    "Số liệu đối chiếu": "held against what is counted; told where it differs",
    "resolution.Thành phần.Vắng có lý do": "a resolution prints how many were absent, minutes who",
    "resolution.Thành phần.Vắng không lý do": "the same",
    "resolution.Biểu quyết.Nội dung biểu quyết": "a resolution speaks of its own vote",
    "Quy tắc xếp loại năm": "the rule by which ratings are computed, not a text",
    "Các kỳ họp": "counted; the page prints sums",
    "Các biểu điểm": "counted; the page prints sums",
}
"""Fields, or groups of them, that may stay without a trace on the page, and why; at most fifteen, none a whole form."""
NOTHING = ("0", "không")
"""Values that say there is none of a thing: without them the page may be the same, with others it must not."""


def excepted(form: str, path: Key) -> bool:
    """Whether a field is one of the exceptions, or inside one; a form's own begin with its name."""
    names = ".".join(str(part) for part in path if isinstance(part, str))
    ways = (names, f"{form}.{names}")
    return any(
        way == name or way.startswith(f"{name}.") or way.endswith(f".{name}") for way in ways for name in EXCEPTIONS
    )


@dataclass(frozen=True)
class Outcome:
    """What became of one data file: the printed lines, or the refusal; and what was told."""

    lines: tuple[str, ...] | None
    told: tuple[Any, ...]

    def tells(self, before: "Outcome") -> bool:
        """Whether something is told that was not told before."""
        old = {(item.code, item.message) for item in before.told}
        return any((item.code, item.message) not in old for item in self.told)


def plain_tree(text: str) -> Any:
    """Read YAML with every scalar as text, as the loader does."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # the base loader makes text only


def scalars(tree: Any, path: Key = ()) -> Iterator[tuple[Key, str]]:
    """Yield the path and value of each scalar."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from scalars(value, (*path, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from scalars(value, (*path, index))
    else:
        yield path, tree


def keys(tree: Any, path: Key = ()) -> Iterator[Key]:
    """Yield the path of each field, those of the first entry for a list."""
    entries = tree.items() if isinstance(tree, dict) else enumerate(tree[:1]) if isinstance(tree, list) else ()
    for key, value in entries:
        if isinstance(key, str):
            yield (*path, key)
        yield from keys(value, (*path, key))


def has(tree: Any, path: Key) -> bool:
    """Whether there is something at a path."""
    try:
        value_at(tree, path)
    except (KeyError, IndexError, TypeError):
        return False
    return True


def value_at(tree: Any, path: Key) -> Any:
    """Return what stands at a path."""
    for part in path:
        tree = tree[part]
    return tree


def changed(tree: Any, path: Key, value: Any) -> Any:
    """Return the tree with another value at a path; None takes the scalar out."""
    out = copy.deepcopy(tree)
    holder = out
    for part in path[:-1]:
        holder = holder[part]
    if value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return out


def outcome(path: Path) -> Outcome:
    """Load and render a data file."""
    try:
        loaded: Loaded = load_path(path)
        docx = render(loaded.document, standard=loaded.standard)
    except InputError as error:
        return Outcome(None, error.diagnostics)
    texts = (line.text for line in lines_of(docx))
    return Outcome(tuple(text for line in texts for text in line.split("⏎")), loaded.advice)


def as_json(tree: Any, folder: Path) -> Path:
    """Write a tree as JSON."""
    path = folder / "x.json"
    path.write_text(json.dumps(tree, ensure_ascii=False), encoding="utf-8")
    return path


def as_yaml(tree: Any, folder: Path) -> Path:
    """Write a tree as YAML, every scalar in quotes where YAML would read it in another way."""
    path = folder / "x.yaml"
    path.write_text(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=10**6), encoding="utf-8")
    return path


def as_front_matter(tree: Any, folder: Path) -> Path:
    """Write a tree as the front matter of a Markdown file; the body of a plan behind it."""
    body = next((key for key in ("Nội dung", "body") if isinstance(tree.get(key), str)), None)
    head = {key: value for key, value in tree.items() if key != body or tree.get("form") != "plan"}
    text = tree[body] if body and tree.get("form") == "plan" else ""
    path = folder / "x.md"
    path.write_text(f"---\n{yaml.safe_dump(head, allow_unicode=True, sort_keys=False)}---\n{text}\n", encoding="utf-8")
    return path


WRITERS = {"json": as_json, "yaml": as_yaml, "md": as_front_matter}


def other_values(value: str) -> Iterator[str]:
    """Yield values of the same kind, one of which the field will take."""
    if re.fullmatch(r"\d{1,2}/\d{1,2}/\d{4}", value):
        day, month, year = (int(part) for part in value.split("/"))
        yield f"{day % 27 + 1:02}/{month:02}/{year}"
    if re.fullmatch(r"\d{1,2}:\d{2}", value):
        hour, minute = value.split(":")
        yield f"{hour}:{(int(minute) + 7) % 60:02}"
    if re.fullmatch(r"[\d.,]+", value):
        number = int(re.sub(r"\D", "", value.split(",", maxsplit=1)[0]) or 0)
        yield from (str(number + 1), str(max(0, number - 1)), str(number + 2))
    if match := re.fullmatch(r"(.*?)(\d{1,2})/(\d{4})", value):
        yield f"{match[1]}{int(match[2]) % 12 + 1}/{match[3]}"
    if match := re.fullmatch(r"(.*[Qq]uý) (I{1,3}|IV)/(\d{4})", value):
        yield f"{match[1]} {'II' if match[2] == 'I' else 'I'}/{match[3]}"
    yield from OTHERS.get(value, ())
    yield f"{value} Ngô Đình Quế"


OTHERS = {
    "thường kỳ": ("chuyên đề", "thường kỳ và chuyên đề", "họp chi uỷ"),
    "chuyên đề": ("thường kỳ",),
    "thường kỳ và chuyên đề": ("thường kỳ",),
    "có mặt": ("vắng không lý do",),
    "vắng có lý do": ("có mặt",),
    "vắng không lý do": ("có mặt",),
    "giơ tay": ("phiếu kín",),
    "trực tiếp": ("trực tuyến",),
    "Tốt": ("Khá",),
    "Khá": ("Tốt", "Trung bình"),
    "có": ("không",),
    "không": ("có",),
    "T/M": ("K/T",),
    "K/T": ("T/M",),
    "T/L": ("T/M",),
    "khẩn": ("hoả tốc",),
    "hd42-2025": ("qd14-2018",),
}


IN_A_SENTENCE = ("Tên cơ quan ban hành", "Cơ quan cấp trên", "name", "parent")
"""Fields whose lines stand on one line where a sentence names them, beside the place where they stand as lines."""


def squeezed(text: str) -> str:
    """A text for looking another text up in it: composed, small, one space between words."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def holds(lines: tuple[str, ...], text: str) -> bool:
    """Whether a text stands in the printed lines."""
    return squeezed(text) in squeezed(" ".join(lines))


def fault(
    tree: Any, path: Key, value: str, before: Outcome, write: Any, folder: Path, made_of: Any = outcome
) -> str | None:
    """Return what is wrong with the account of one scalar, or None."""
    if excepted(str(tree.get("form", "")), path):
        return None

    def made(new: str | None) -> Outcome:
        return made_of(write(changed(tree, path, new), folder))

    gone = made(None)
    if gone.lines == before.lines and not gone.tells(before) and value not in NOTHING:
        return f"{path}: {value!r} taken out, and nothing changes"
    for other in other_values(value):
        after = made(other)
        if after.lines is None or other == value:
            continue
        if after.lines == before.lines and not after.tells(before):
            return f"{path}: {value!r} became {other!r}, and nothing changes"
        break
    for odd, wanted in (
        (f"{value}\nMột dòng nữa", "Một dòng nữa"),
        (f"{value} 2*3*4", "2*3*4"),
        (f"{value}\tzz", "zz"),
    ):
        after = made(odd)
        if after.lines is not None and not holds(after.lines, wanted) and not after.tells(before):
            return f"{path}: {odd!r} is accepted, and {wanted!r} is not printed"
        if after.lines is not None and "\n" in odd and not after.tells(before) and path[-1] not in IN_A_SENTENCE:
            glued = [
                line for line in after.lines if wanted in line and not line.strip().casefold().startswith("một dòng")
            ]
            if any(squeezed(value.rsplit("\n", maxsplit=1)[-1])[-8:] + " một dòng" in squeezed(line) for line in glued):
                return f"{path}: two lines of {odd!r} were glued: {glued}"
    return None
