"""One value of a YAML line looked at as a clerk typed it: what is wrong with it, and what to write instead."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import yaml

from vanban.messages import translate as _
from vanban.reading.nodes import MAX_DEPTH
from vanban.reading.yaml_marks import DASH, below, depth_of, depths_below, key_end
from vanban.reading.yaml_messages import vietnamese

_QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL), "'": re.compile(r"'(?:[^']|'')*'")}
_END = re.compile(r"[ \t]*(?:[ \t]#.*)?$")
_BLOCK = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:[ \t]#.*)?$")
_ESCAPE = re.compile(r'\\(?![0abt\tnvfre "/\\N_LPxuU])')
_SPECIAL = re.compile(r"[@`%&*!,\]}|>]|[-?:](?=\s|$)")
_SHOWN = 60


class Looked(NamedTuple):
    """What a value is: ``kind`` is empty, plain, block, quoted or flow; ``end`` is the index of its last line.

    ``fault`` is where it goes wrong and what to write; ``repaired`` is the value as it can be read on.
    """

    kind: str
    end: int
    fault: tuple[int, str] | None = None
    repaired: str | None = None


def quoted(text: str) -> str:
    """Return a text in the quotes that it needs."""
    return "'" + text.replace("'", "''") + "'" if '"' in text or "\\" in text else f'"{text}"'


def wanted_quotes(text: str) -> str:
    """Return a text in its quotes as a message says to write it; of a long one where they stand, never a part of it."""
    whole = quoted(text)
    if len(text) <= _SHOWN:
        return whole
    words = text.split()
    few = min(3, max(1, len(words) // 2))
    places = {"mark": whole[0], "first": " ".join(words[:few])[:_SHOWN], "last": " ".join(words[-few:])[-_SHOWN:]}
    if whole[0] == "'" and "'" in text:
        message = _("dấu {mark} trước “{first}” và sau “{last}”, mỗi dấu {mark} ở giữa viết hai lần")
    else:
        message = _("dấu {mark} trước “{first}” và sau “{last}”")
    return message.format(**places)


def shown(text: str) -> str:
    """Return a text as a message shows it, not longer than a line."""
    return text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + "…"


def look(lines: Sequence[str], index: int, column: int, outer: int) -> Looked:
    """Look at the value that begins in a line; what belongs to it stands deeper than ``outer`` columns."""
    text = lines[index][column:].rstrip()
    if not text or text.startswith("#"):
        return Looked("empty", index)
    if text[0] in "\"'":
        return _quoted(lines, index, column, outer)
    if text[0] in "{[":
        return _flow(lines, index, column, outer)
    if _BLOCK.match(text):
        return Looked("block", index)
    bare = re.split(r"[ \t]#", text, maxsplit=1)[0].rstrip()
    if special := _SPECIAL.match(bare):
        return _special(text, bare, special[0], index, column)
    if colon := re.search(r":(?=[ \t]|$)", bare):
        under = below(list(lines), index)
        listed = depth_of(under) == outer and DASH.match(under.lstrip())
        if colon.end() == len(bare) == len(text) and depth_of(under) <= outer and not listed:  # nothing but text
            return Looked("plain", index, None, quoted(text))
        if len(bare) > 1 and bare[0] in "“‘„" and bare[-1] in "”’“":
            message = _('dấu “ ” không giữ được giá trị; gõ dấu " thẳng: {wanted}')
            told = message.format(wanted=wanted_quotes(bare[1:-1]))
            return Looked("plain", index, (column, told), quoted(text))
        message = _("giá trị có dấu hai chấm thì đặt trong ngoặc kép: {wanted}").format(wanted=wanted_quotes(bare))
        return Looked("plain", index, (column + colon.start(), message), quoted(text))
    return Looked("plain", index)


def _special(text: str, bare: str, mark: str, index: int, column: int) -> Looked:
    if mark in ("|", ">"):
        message = _(
            "sau dấu {mark} phải xuống dòng, phần chữ viết từ dòng dưới, thụt vào; nếu là chữ thì viết {wanted}"
        )
        told = message.format(mark=mark, wanted=wanted_quotes(bare))
        return Looked("block", index, (column, told), mark)
    if mark == "-":
        message = _("danh sách viết từ dòng dưới, mỗi mục một dòng bắt đầu bằng “- ”; nếu là chữ thì viết {wanted}")
        told = message.format(wanted=wanted_quotes(bare))
        return Looked("empty", index, (column, told), "")
    message = _("giá trị bắt đầu bằng dấu {mark} thì đặt trong ngoặc kép: {wanted}")
    told = message.format(mark=mark, wanted=wanted_quotes(bare))
    return Looked("plain", index, (column, told), quoted(text))


def _inner(lines: Sequence[str], index: int, column: int, outer: int) -> str:
    """Return the text from a place on, with the lines below it that are deeper or begin no entry and no item."""
    found = [lines[index][column:]]
    for at in range(index + 1, len(lines)):
        bare = lines[at].lstrip()
        if len(lines[at]) - len(bare) <= outer and (key_end(bare) or DASH.match(bare)):
            break
        found.append(lines[at])
    return "\n".join(found)


def _quoted(lines: Sequence[str], index: int, column: int, outer: int) -> Looked:
    text, mark = lines[index][column:].rstrip(), lines[index][column]
    found = _QUOTED[mark].match(text)
    if found is None:
        whole = _inner(lines, index, column, outer)
        several = _QUOTED[mark].match(whole)
        if several and _END.match(whole[several.end() :].split("\n", 1)[0]):
            return Looked("quoted", index + several[0].count("\n"))
        message = _("mở ngoặc {mark} mà không đóng; viết {wanted}")
        inner = text[1:].rstrip()
        told = message.format(mark=mark, wanted=wanted_quotes(inner))
        return Looked("quoted", index, (column, told), quoted(inner))
    if not _END.match(text[found.end() :]):
        message = _("có chữ ở ngoài cặp ngoặc {mark}; đặt cả giá trị trong một cặp: {wanted}")
        told = message.format(mark=mark, wanted=wanted_quotes(text))
        return Looked("quoted", index, (column + found.end(), told), quoted(text))
    if mark == '"' and (escape := _ESCAPE.search(found[0])):
        message = _("dấu \\ trong ngoặc kép có nghĩa riêng; dùng dấu nháy đơn: {wanted}")
        inner = found[0][1:-1]
        told = message.format(wanted=wanted_quotes(inner))
        return Looked("quoted", index, (column + escape.start(), told), quoted(inner))
    return Looked("quoted", index)


def closes(text: str) -> tuple[int, str]:
    """Return where the bracket that a text begins with is closed, or -1 and the marks that are missing."""
    waiting, at = "", 0
    while at < len(text):
        char = text[at]
        if char in "\"'" and (found := _QUOTED[char].match(text, at)) and text[:at].rstrip()[-1:] in tuple("{[,:"):
            at = found.end()
            continue
        if char in "{[":
            waiting = "}]"["{[".index(char)] + waiting
        elif char in "}]":
            waiting = waiting[1:]
            if not waiting:
                return at + 1, ""
        at += 1
    return -1, waiting


def _flow(lines: Sequence[str], index: int, column: int, outer: int) -> Looked:
    whole = _inner(lines, index, column, outer)
    first = lines[index][column:].rstrip()
    end, missing = closes(whole)
    if end < 0:
        message = _("mở {mark} mà không đóng; thêm {missing} vào cuối").format(mark=first[0], missing=missing)
        return Looked("flow", index, (column, message), first + closes(first)[1])
    last = index + whole.count("\n", 0, end)
    if not _END.match(whole[end:].split("\n", 1)[0]):
        message = _("giá trị bắt đầu bằng dấu {mark} thì đặt trong ngoặc kép: {wanted}")
        told = message.format(mark=first[0], wanted=wanted_quotes(first))
        return Looked("flow", last, (column, told), quoted(first))
    depth = 0
    try:
        for event in yaml.parse(whole[:end]):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                return Looked(
                    "flow", last, (column, _("lồng nhau quá {n} tầng; hãy viết gọn lại").format(n=MAX_DEPTH)), '""'
                )
    except yaml.MarkedYAMLError as error:
        place = error.problem_mark or error.context_mark
        told = flow_fault(error)
        inside = place.column if place and place.line == 0 else 0
        return Looked("flow", last, (column + inside, told), '""')
    return Looked("flow", last)


def flow_fault(error: yaml.MarkedYAMLError) -> str:
    """Return what is wrong inside brackets."""
    problem = str(error.problem)
    if "expected ','" in problem or "mapping values" in problem:
        return _("trong {{ }} và [ ], giá trị có dấu hai chấm, dấu phẩy hay ngoặc thì đặt trong ngoặc kép").format()
    return vietnamese(error)


def column_of_group(lines: list[str], at: int, indent: int, outer: int) -> int:
    """Return the column in which a group's first line has to stand: another where all lines below it stand there."""
    found = key_end(lines[at][indent:])
    depths = depths_below(lines, at, outer) if found and not DASH.match(lines[at][indent:]) else []
    if not depths:
        return indent
    target = min(depths) if outer < 0 else depths[0]
    filled = look(lines, at, indent + found, indent).kind not in ("empty", "block")
    alone = indent not in depths
    moved = (target < indent and (alone or outer < 0)) or (alone and filled and len(depths) > 1 and bool(indent))
    return target if moved else indent
