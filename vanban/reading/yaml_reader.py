"""A bounded loader over PyYAML's events: no objects, no surprises, every value with its place."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import yaml

from vanban.errors import Diagnostic, InputError, Severity
from vanban.intake import NODES
from vanban.messages import translate as _
from vanban.reading.nodes import MAX_DEPTH, SOFT, Entry, Node, Source
from vanban.reading.yaml_lines import Lines
from vanban.reading.yaml_marks import Fault, odd
from vanban.reading.yaml_messages import vietnamese
from vanban.reading.yaml_taken import look_at_blank, look_at_folded, look_at_plain
from vanban.text.language import nfc

_NULLS = {"", "~", "null", "Null", "NULL"}
_MANY = 50
"""Faults of one file that are told."""
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Builder:
    """The tree under construction; ``stack`` holds the open collections."""

    def __init__(self, source: Source, offset: int, lines: Sequence[str]) -> None:
        self.source = source
        self.offset = offset
        self.lines = lines
        self.problems: list[Diagnostic] = []
        self.stack: list[tuple[Node, Node | None]] = []  # a collection, and the key that waits for its value
        self.flows: list[bool] = []  # of each of them, whether it is written in brackets
        self.root: Node | None = None
        self.nodes = 0

    def node(self, value: Any, start: Any, end: Any) -> Node:
        line, column = start.line + 1 + self.offset, start.column + 1
        same = end.line == start.line and end.column > start.column
        ends = (end.line + self.offset, end.column)
        return Node(value, self.source, line, column, end.column + 1 if same else None, end=ends)

    def tell(self, node: Node, code: str, message: str) -> None:
        self.problems.append(node.problem(code, message))

    def stop(self, node: Node, code: str, message: str) -> InputError:
        return InputError([*self.problems, node.problem(code, message)])

    def put(self, node: Node) -> None:
        """Set a finished or opened value into the collection that is open."""
        self.nodes += 1
        if self.nodes > NODES:
            raise self.stop(node, "too-many", _("tệp có quá nhiều giá trị; hãy chia ra nhiều tệp"))
        if not self.stack:
            self.root = node
            return
        holder, key = self.stack[-1]
        if isinstance(holder.value, list):
            holder.value.append(node)
        elif key is None:
            if not isinstance(node.value, str):
                self.tell(node, "key", _("tên mục phải là chữ trên một dòng"))
                node.value = f"\0{self.nodes}" if not isinstance(node.value, dict | list) else node.value
            self.stack[-1] = (holder, node)
        else:
            self._entry(holder, key, node)
            self.stack[-1] = (holder, None)

    def _entry(self, holder: Node, key: Node, value: Node) -> None:
        if not isinstance(key.value, str) or not isinstance(holder.value, dict):
            return
        name = key.value
        if name == "<<":
            self.tell(key, "merge-key", _("không dùng tên mục <<; hãy chép các dòng ra"))
        elif name in holder.value:
            first = holder.value[name].key_node.line
            self.tell(key, "duplicate-key", _("tên mục “{name}” đã có ở dòng {line}").format(name=name, line=first))
        else:
            holder.value[name] = Entry(name, key, value)


def read_yaml(text: str, source: Source, *, offset: int = 0, lenient: bool = False) -> Node:
    """Return the tree of a YAML text; ``offset`` lines of the file stand before it.

    A fault behind which the rest can still be read is kept in ``source.told`` where ``lenient``; advice always is.

    Raises:
        InputError: everything that could be found in one run, each with line and column.
    """
    builder, error = _built(text, source, offset)
    if error is not None or odd(text):
        builder = _past_faults(text, source, offset, builder, error)
    source.told.extend(builder.problems)
    stopped = any(item.severity is Severity.ERROR for item in source.told)
    if stopped and (not lenient or builder.root is None):
        raise InputError(_in_order(source.told))
    if builder.root is None or builder.root.value is None:
        raise InputError(_("{name}: tệp trống").format(name=source.name or _("dữ liệu")), code="empty-file")
    return builder.root


def _in_order(told: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    return iter(sorted(told, key=lambda item: (item.line or 0, item.column or 0)))


def _built(text: str, source: Source, offset: int) -> tuple[_Builder, yaml.YAMLError | None]:
    """Build a text as far as the parser takes it; return what stopped it."""
    builder = _Builder(source, offset, text.split("\n"))
    try:
        for event in _events(text):
            _take(builder, event)
    except yaml.YAMLError as error:
        return builder, error
    return builder, None


def _past_faults(text: str, source: Source, offset: int, first: _Builder, error: yaml.YAMLError | None) -> _Builder:
    """Tell what is wrong line by line, and build what can be read of the rest."""
    typed = text.split("\n")
    found = Lines(list(typed), refused=error is not None)
    found.scan()
    builder, left = (first, error) if found.lines == typed else _built("\n".join(found.lines), source, offset)
    if left is not None and error is None:  # the parser had taken it for what it was
        source.told.extend(_told(fault, source, offset) for fault in found.faults if fault.severity is Severity.ERROR)
        return first
    faults = {fault.line for fault in found.faults if fault.severity is Severity.ERROR}
    told = [_told(fault, source, offset) for fault in found.faults]
    for _try in range(_MANY):
        if left is None:
            break
        at, place = _where(left, source, offset, found.lines)
        if at + 1 not in faults and len(faults) < _MANY:
            faults.add(at + 1)
            told.append(place.problem("yaml-syntax", vietnamese(left)))
        if not _dropped(found.lines, at):
            break
        builder, left = _built("\n".join(found.lines), source, offset)
    source.told.extend(told)
    here = {fault + offset for fault in faults}
    builder.problems = [item for item in builder.problems if item.line not in here]
    if left is not None:
        builder.root = None
    return builder


def _told(fault: Fault, source: Source, offset: int) -> Diagnostic:
    place = Node(None, source, fault.line + offset, fault.column, fault.end)
    return place.problem(fault.code, fault.message, severity=fault.severity)


def _where(error: yaml.YAMLError, source: Source, offset: int, lines: Sequence[str]) -> tuple[int, Node]:
    """Return the line that the parser stopped for; it often says so only behind it."""
    mark = getattr(error, "problem_mark", None)
    begun = getattr(error, "context_mark", None)
    if begun is not None and ("simple key" in str(error.context) or "quoted" in str(error.context)):  # type: ignore[attr-defined]  # a marked one
        mark = begun
    at = min(mark.line if mark else 0, len(lines) - 1)
    while at > 0 and not lines[at].strip():
        at -= 1
    column = mark.column + 1 if mark and mark.line == at else 1
    return at, Node(None, source, at + 1 + offset, column, None)


def _dropped(lines: list[str], at: int) -> bool:
    """Take a line out, with those that stand deeper below it; say whether there was anything."""
    depth = len(lines[at]) - len(lines[at].lstrip())
    had = bool(lines[at].strip())
    lines[at] = ""
    for below in range(at + 1, len(lines)):
        if lines[below].strip() and len(lines[below]) - len(lines[below].lstrip()) <= depth:
            break
        lines[below] = ""
    return had


def _events(text: str) -> Iterator[Any]:
    return iter(yaml.parse(text, Loader=_Loader))


def _take(builder: _Builder, event: Any) -> None:
    if isinstance(event, yaml.ScalarEvent):
        builder.put(_scalar(builder, event))
    elif isinstance(event, yaml.CollectionStartEvent):
        node = builder.node({} if isinstance(event, yaml.MappingStartEvent) else [], event.start_mark, event.end_mark)
        node.end = None
        _refuse_extras(builder, event, node)
        if len(builder.stack) >= MAX_DEPTH:
            raise builder.stop(node, "too-deep", _("lồng nhau quá {n} tầng; hãy viết gọn lại").format(n=MAX_DEPTH))
        builder.put(node)
        builder.stack.append((node, None))
        builder.flows.append(bool(event.flow_style))
    elif isinstance(event, yaml.CollectionEndEvent):
        closed, _key = builder.stack.pop()
        if builder.flows.pop() and event.end_mark is not None:
            closed.end = (event.end_mark.line + builder.offset, event.end_mark.column)
    elif isinstance(event, yaml.AliasEvent):
        node = builder.node("", event.start_mark, event.end_mark)
        builder.tell(node, "alias", _("không dùng dấu * để tham chiếu; hãy chép lại, hoặc đặt trong dấu ngoặc kép"))
        builder.put(node)
    elif isinstance(event, yaml.DocumentStartEvent) and builder.root is not None:
        node = builder.node(None, event.start_mark, event.end_mark)
        raise builder.stop(node, "second-document", _("tệp có hai văn bản; mỗi tệp chỉ một văn bản"))


def _refuse_extras(builder: _Builder, event: Any, node: Node) -> None:
    if event.anchor:
        builder.tell(node, "anchor", _("không dùng dấu & để đặt tên; hãy đặt giá trị trong dấu ngoặc kép"))
    if event.tag:
        builder.tell(node, "tag", _("không dùng dấu ! ở đầu giá trị; hãy đặt giá trị trong dấu ngoặc kép"))


def _scalar(builder: _Builder, event: Any) -> Node:
    node = builder.node(_text(builder, event), event.start_mark, event.end_mark)
    _refuse_extras(builder, event, node)
    style = event.style or ""
    if style in ("|", ">"):
        node.text_line = node.line + 1
        following = node.source.lines[node.line : node.line + 1]
        node.text_indent = len(following[0]) - len(following[0].lstrip()) if following else 0
        if not event.value.strip():
            node.value = None
        elif style == ">":
            last = event.end_mark.line - (event.end_mark.column == 0)
            look_at_folded(builder.lines, event.start_mark.line + 1, last, node, builder.problems.append)
    elif style == "" and event.value in _NULLS:
        node.value = None
        _look_behind_key(builder)
    elif style == "":
        holder = builder.stack[-1][0].value if builder.flows[-1:] == [True] else None
        items = len(holder) if isinstance(holder, list) else 0
        look_at_plain(builder.lines, event, node, items=items, tell=builder.problems.append)
        node.text_line, node.text_indent = node.line, node.column - 1
    elif event.end_mark.line > event.start_mark.line:
        look_at_folded(builder.lines, event.start_mark.line, event.end_mark.line, node, builder.problems.append)
    return node


def _text(builder: _Builder, event: Any) -> str:
    """Return a scalar's text; what stands for a break inside a line ends one, unless it was typed by its code.

    Where YAML folds lines, the spaces that a program set behind such a break to indent the next are none of the text.
    """
    text = nfc(event.value)
    if SOFT not in text:
        return text
    typed = "".join(builder.lines[event.start_mark.line : event.end_mark.line + 1])
    if event.style == '"' and "\\ufdd0" in typed.lower():
        return text
    if event.style in ("|", ">"):
        return text.replace(SOFT, "\n")
    first, *others = text.split(SOFT)
    return "\n".join((first, *(line.lstrip(" ") for line in others)))


def _look_behind_key(builder: _Builder) -> None:
    """A key without a value: all of it may have been taken for a comment, or it is the half of a value in brackets."""
    key = builder.stack[-1][1] if builder.stack else None
    if key is not None and isinstance(key.value, str):
        look_at_blank(builder.lines[key.line - 1 - builder.offset], key, builder.flows[-1], builder.problems.append)


def read_front_matter(text: str, source: Source, *, lenient: bool = False) -> Node:
    """Return the tree of a Markdown text with YAML front matter; the text behind it is the key ``body``."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        message = _("thiếu phần đầu; dòng 1 phải là ---, rồi các mục như “form: plan”, rồi một dòng --- nữa")
        raise InputError(Node(None, source, 1, 1).problem("front-matter", message))
    end = next((index for index, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        message = _("phần đầu mở bằng --- mà không có dòng --- để đóng")
        raise InputError(Node(None, source, 1, 1).problem("front-matter", message))
    head = "\n".join(lines[1:end])
    root = read_yaml(head, source, offset=1, lenient=lenient) if head.strip() else Node(None, source, 1, 1)
    if not isinstance(root.value, dict):
        raise InputError(root.problem("front-matter", _("phần đầu phải là các dòng “tên mục: giá trị”")))
    if "body" in root.value:
        place = root.value["body"].key_node
        message = _("nội dung đã viết dưới phần đầu; bỏ mục này")
        raise InputError(place.problem("front-matter", message))
    first = next((index for index in range(end + 1, len(lines)) if lines[index].strip()), end + 1)
    text = "\n".join(nfc(line) for line in lines[first:]).rstrip().replace(SOFT, "\n")
    body = Node(text, source, first + 1, 1, None, first + 1)
    if body.value:
        root.value["body"] = Entry("body", body, body)
    return root
