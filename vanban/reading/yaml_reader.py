"""A bounded loader over PyYAML's events: no objects, no surprises, every value with its place."""

from collections.abc import Iterator
from typing import Any

import yaml

from vanban.errors import Diagnostic, InputError
from vanban.language import nfc
from vanban.messages import translate as _
from vanban.reading.nodes import MAX_DEPTH, MAX_NODES, Entry, Node, Source
from vanban.reading.yaml_messages import vietnamese

_NULLS = {"", "~", "null", "Null", "NULL"}
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Builder:
    """The tree under construction; ``stack`` holds the open collections."""

    def __init__(self, source: Source, offset: int) -> None:
        self.source = source
        self.offset = offset
        self.problems: list[Diagnostic] = []
        self.stack: list[tuple[Node, Node | None]] = []  # a collection, and the key that waits for its value
        self.root: Node | None = None
        self.nodes = 0

    def node(self, value: Any, start: Any, end: Any) -> Node:
        line, column = start.line + 1 + self.offset, start.column + 1
        same = end.line == start.line and end.column > start.column
        return Node(value, self.source, line, column, end.column + 1 if same else None)

    def tell(self, node: Node, code: str, message: str) -> None:
        self.problems.append(node.problem(code, message))

    def stop(self, node: Node, code: str, message: str) -> InputError:
        return InputError([*self.problems, node.problem(code, message)])

    def put(self, node: Node) -> None:
        """Set a finished or opened value into the collection that is open."""
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self.stop(node, "too-many", _("tệp có quá nhiều giá trị"))
        if not self.stack:
            self.root = node
            return
        holder, key = self.stack[-1]
        if isinstance(holder.value, list):
            holder.value.append(node)
        elif key is None:
            if not isinstance(node.value, str):
                self.tell(node, "key", _("khoá phải là chữ trên một dòng"))
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
            self.tell(key, "merge-key", _("không dùng khoá <<; hãy chép các dòng ra"))
        elif name in holder.value:
            first = holder.value[name].key_node.line
            self.tell(key, "duplicate-key", _("khoá “{name}” đã có ở dòng {line}").format(name=name, line=first))
        else:
            holder.value[name] = Entry(name, key, value)


def read_yaml(text: str, source: Source, *, offset: int = 0) -> Node:
    """Return the tree of a YAML text; ``offset`` lines of the file stand before it.

    Raises:
        InputError: everything that could be found in one pass, each with line and column.
    """
    builder = _Builder(source, offset)
    for number, line in enumerate(text.split("\n") if "\u00a0" in text else (), 1):
        blank = line[: len(line) - len(line.lstrip(" \u00a0"))]
        if "\u00a0" in blank:
            place = Node(None, source, number + offset, blank.index("\u00a0") + 1, len(blank) + 1)
            builder.tell(place, "nbsp-indent", _("đầu dòng có dấu cách không ngắt; hãy xoá và gõ lại dấu cách thường"))
    if builder.problems:
        raise InputError(builder.problems)
    try:
        for event in _events(text):
            _take(builder, event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        last = min((mark.line if mark else 0) + 1 + offset, len(source.lines))
        place = Node(None, source, last, (mark.column if mark else 0) + 1, None)
        raise builder.stop(place, "yaml-syntax", vietnamese(error)) from error
    except yaml.YAMLError as error:
        raise builder.stop(Node(None, source, 1, 1), "yaml-syntax", vietnamese(error)) from error
    if builder.problems:
        raise InputError(builder.problems)
    if builder.root is None or builder.root.value is None:
        raise InputError(_("{name}: tệp trống").format(name=source.name), code="empty-file")
    return builder.root


def _events(text: str) -> Iterator[Any]:
    return iter(yaml.parse(text, Loader=_Loader))


def _take(builder: _Builder, event: Any) -> None:
    if isinstance(event, yaml.ScalarEvent):
        builder.put(_scalar(builder, event))
    elif isinstance(event, yaml.CollectionStartEvent):
        node = builder.node({} if isinstance(event, yaml.MappingStartEvent) else [], event.start_mark, event.end_mark)
        _refuse_extras(builder, event, node)
        if len(builder.stack) >= MAX_DEPTH:
            raise builder.stop(node, "too-deep", _("lồng nhau quá {n} tầng").format(n=MAX_DEPTH))
        builder.put(node)
        builder.stack.append((node, None))
    elif isinstance(event, yaml.CollectionEndEvent):
        builder.stack.pop()
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
    node = builder.node(nfc(event.value), event.start_mark, event.end_mark)
    _refuse_extras(builder, event, node)
    style = event.style or ""
    if style in ("|", ">"):
        node.text_line = node.line + 1
        following = node.source.lines[node.line : node.line + 1]
        node.text_indent = len(following[0]) - len(following[0].lstrip()) if following else 0
    elif style == "" and event.value in _NULLS:
        node.value = None
    elif style == "":
        _refuse_cut(builder, event, node)
        node.text_line, node.text_indent = node.line, node.column - 1
    return node


def _refuse_cut(builder: _Builder, event: Any, node: Node) -> None:
    """A plain value is cut at `` #``; a comment has a space behind its mark, so anything else was meant as text."""
    line = node.source.lines[event.end_mark.line + builder.offset] if node.source.lines else ""
    rest = line[event.end_mark.column :]
    mark = rest.lstrip()
    if rest[:1] in (" ", "\t") and len(mark) > 1 and mark[0] == "#" and mark[1] not in " #!-=":
        message = _("phần “{rest}” bị bỏ vì dấu #; hãy đặt cả giá trị trong dấu ngoặc kép")
        builder.tell(node, "comment-cut", message.format(rest=mark))


def read_front_matter(text: str, source: Source) -> Node:
    """Return the tree of a Markdown text with YAML front matter; the text behind it is the key ``body``."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        message = _("thiếu phần đầu; dòng 1 phải là ---, rồi các khoá như “form: plan”, rồi một dòng --- nữa")
        raise InputError(Node(None, source, 1, 1).problem("front-matter", message))
    end = next((index for index, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        message = _("phần đầu mở bằng --- mà không có dòng --- để đóng")
        raise InputError(Node(None, source, 1, 1).problem("front-matter", message))
    root = read_yaml("\n".join(lines[1:end]), source, offset=1)
    if not isinstance(root.value, dict):
        raise InputError(root.problem("front-matter", _("phần đầu phải là các khoá và giá trị")))
    if "body" in root.value:
        place = root.value["body"].key_node
        message = _("nội dung đã viết dưới phần đầu; bỏ khoá này")
        raise InputError(place.problem("front-matter", message))
    first = next((index for index in range(end + 1, len(lines)) if lines[index].strip()), end + 1)
    body = Node("\n".join(nfc(line) for line in lines[first:]).rstrip(), source, first + 1, 1, None, first + 1)
    if body.value:
        root.value["body"] = Entry("body", body, body)
    return root
