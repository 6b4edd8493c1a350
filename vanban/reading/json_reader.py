"""A bounded JSON reader that keeps places; numbers, true and false stay the text they are written as."""

import re
from bisect import bisect_right
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]  # public in all but the stubs

from vanban.errors import Diagnostic, InputError
from vanban.intake import NODES
from vanban.messages import translate as _
from vanban.models.texts import Ambiguous, Truth
from vanban.reading.nodes import MAX_DEPTH, THOUSANDTHS, Entry, Node, Source, number_text
from vanban.text.characters import forbidden_character, one_break
from vanban.text.language import nfc

_SPACE = re.compile(r"[ \t\r\n]*")
_LITERAL = re.compile(r"(-?(?:0|[1-9]\d*))((?:\.\d+)?(?:[eE][+-]?\d+)?)|true|false|null", re.ASCII)


class _Reader:
    def __init__(self, text: str, source: Source) -> None:
        self.text = text
        self.source = source
        self.at = 0
        self.nodes = 0
        self.problems: list[Diagnostic] = []
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def node(self, value: object, start: int) -> Node:
        line, column = self.place(start)
        same = line == self.place(self.at)[0]
        end = column + 1 + max(1, self.at - start) if same else None
        return self.ended(Node(value, self.source, line + self.source.first, column + 1, end))  # type: ignore[arg-type]  # the caller's own value

    def ended(self, node: Node) -> Node:
        """Return a node that ends where the reader stands."""
        line, column = self.place(self.at)
        node.end = (line + self.source.first - 1, column)
        return node

    def place(self, at: int) -> tuple[int, int]:
        """Return the line and the column of a character, both from 0."""
        line = bisect_right(self.starts, at) - 1
        return line, at - self.starts[line]

    def fail(self, message: str, at: int | None = None) -> InputError:
        start = self.at if at is None else at
        return InputError([*self.problems, self.node(None, min(start, len(self.text))).problem("json-syntax", message)])

    def skip(self) -> str:
        match = _SPACE.match(self.text, self.at)
        self.at = match.end() if match else self.at
        return self.text[self.at : self.at + 1]

    def take(self, char: str, message: str) -> None:
        if self.skip() != char:
            raise self.fail(message)
        self.at += 1

    def value(self, depth: int) -> Node:
        self.nodes += 1
        start, char = self.at, self.skip()
        start = self.at
        if self.nodes > NODES:
            raise self.fail(_("tệp có quá nhiều giá trị; hãy chia ra nhiều tệp"))
        if depth > MAX_DEPTH:
            raise self.fail(_("lồng nhau quá {n} tầng; hãy viết gọn lại").format(n=MAX_DEPTH))
        if char == "{":
            return self.mapping(depth)
        if char == "[":
            return self.sequence(depth)
        if char == '"':
            return self.string()
        match = _LITERAL.match(self.text, start)
        if not match or (match.end() < len(self.text) and self.text[match.end()] not in " \t\r\n,]}"):
            raise self.fail(_("không đọc được giá trị ở chỗ này; chữ phải đặt trong dấu ngoặc kép"))
        self.at = match.end()
        return self.node(None if match[0] == "null" else _plain(match), start)

    def string(self) -> Node:
        start = self.at
        try:
            text, self.at = scanstring(self.text, start + 1, True)
        except JSONDecodeError as error:
            raise self.fail(_("chuỗi chữ viết sai: thiếu dấu ngoặc kép đóng, hoặc dấu \\ sai"), error.pos) from error
        node = self.node(nfc(text) if not re.search("[\ud800-\udfff]", text) else text, start)
        if found := forbidden_character(one_break(text)):
            message = _("ký tự {name} không in được; hãy xoá ký tự này").format(name=found[1])
            self.problems.append(node.problem("forbidden_character", message))
        return node

    def mapping(self, depth: int) -> Node:
        entries: dict[str, Entry] = {}
        node = self.node(entries, self.at)
        self.at += 1
        if self.skip() == "}":
            self.at += 1
            return self.ended(node)
        while True:
            if self.skip() != '"':
                raise self.fail(_("cần một tên mục trong dấu ngoặc kép"))
            key = self.string()
            name = str(key.value)
            self.take(":", _("thiếu dấu hai chấm sau tên mục"))
            value = self.value(depth + 1)
            if name in entries:
                first = entries[name].key_node.line
                message = _("tên mục “{name}” đã có ở dòng {line}").format(name=name, line=first)
                self.problems.append(key.problem("duplicate-key", message))
            else:
                entries[name] = Entry(name, key, value)
            if self.skip() == ",":
                self.at += 1
                continue
            self.take("}", _("thiếu dấu phẩy hoặc dấu }} đóng").replace("}}", "}"))
            return self.ended(node)

    def sequence(self, depth: int) -> Node:
        items: list[Node] = []
        node = self.node(items, self.at)
        self.at += 1
        if self.skip() == "]":
            self.at += 1
            return self.ended(node)
        while True:
            items.append(self.value(depth + 1))
            if self.skip() == ",":
                self.at += 1
                continue
            self.take("]", _("thiếu dấu phẩy hoặc dấu ] đóng"))
            return self.ended(node)


def _plain(literal: re.Match[str]) -> str:
    """Return a literal as it is written, but for a whole number in other words, as a reader of floats knows it."""
    if literal[0] in ("true", "false"):
        return Truth(literal[0])
    if THOUSANDTHS.fullmatch(literal[0]) and literal[0][0] != "0":
        return Ambiguous(literal[0])
    worth = float(literal[0]) if literal[2] or literal[1] == "-0" else 0.5
    return number_text(worth) if worth.is_integer() else literal[0]


def read_json(text: str, source: Source) -> Node:
    """Return the tree of a JSON text.

    Raises:
        InputError: every duplicate key and bad character, and the first error of syntax, with line and column.
    """
    reader = _Reader(text, source)
    root = reader.value(0)
    if reader.skip():
        raise reader.fail(_("thừa chữ sau khi văn bản đã kết thúc"))
    if reader.problems:
        raise InputError(reader.problems)
    return root
