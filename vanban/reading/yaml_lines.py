"""Faults of a YAML text found line by line, all at once, each under its own line with what to write.

What is told is set right in a copy, so that the parser, and the model behind it, can read on. In a text that the parser
takes (``refused`` is false) only what it takes for something else than was typed is looked for.
"""

import re
from dataclasses import dataclass, field

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.reading.yaml_marks import (
    BLANKS,
    DASH,
    LONG,
    SPACED,
    SPACES,
    TIGHT,
    WIDE,
    Fault,
    Level,
    below,
    depth_of,
    is_deeper,
    key_end,
    odd_colon,
    other_dash,
    prose_below,
)
from vanban.reading.yaml_values import Looked, column_of_group, look, quoted, shown


@dataclass
class Lines:
    """The lines of a text as they can be read on, and what was wrong with them."""

    lines: list[str]
    refused: bool
    faults: list[Fault] = field(default_factory=list)
    levels: list[Level] = field(default_factory=list)
    _told: dict[int, int] = field(default_factory=dict)

    def tell(
        self, at: int, column: int, message: str, code: str = "yaml-syntax", *, advice: bool = False, width: int = 0
    ) -> None:
        """Note a fault; one that stops the document is the first of its line only."""
        severity = Severity.ADVICE if advice else Severity.ERROR
        if not advice and self._told.setdefault(at, len(self.faults)) < len(self.faults):
            return
        self.faults.append(Fault(at + 1, column + 1, column + 1 + width if width else None, code, message, severity))

    def change(self, at: int, start: int, end: int | None, text: str) -> None:
        """Put a text in the place of a part of a line."""
        line = self.lines[at]
        self.lines[at] = line[:start] + text + (line[end:] if end is not None else "")

    def scan(self) -> None:
        """Go through all lines; one that shows nothing, whatever spaces and tabs are in it, is blank."""
        if self.refused:
            self.lines = [line if line.strip() else "" for line in self.lines]
        at = 0
        while at < len(self.lines):
            self._blanks(at)
            line = self.lines[at]
            text = line.strip()
            if not text or text.startswith("#") or text in ("---", "...") or line.startswith("%"):
                at += 1
            else:
                at = self._line(at, depth_of(line))

    def _blanks(self, at: int) -> None:
        """Tell what stands for spaces before a line and is none."""
        line = self.lines[at]
        blank = line[: len(line) - len(line.lstrip(f"{BLANKS} \t"))]
        if not line.strip() or not blank.strip(" "):
            return
        odd = next(index for index, char in enumerate(blank) if char != " ")
        if blank[odd] != "\t":
            message = _("đầu dòng có dấu cách không ngắt; hãy xoá và gõ lại dấu cách thường")
            self.tell(at, odd, message, "nbsp-indent", width=len(blank) - odd)
        elif self.refused:
            self.tell(at, odd, _("dùng dấu cách để thụt lề, không dùng phím Tab"))
        else:
            return
        self.change(at, 0, len(blank), re.sub(f"[{SPACES}]", " ", blank).expandtabs(2))

    def _line(self, at: int, indent: int) -> int:
        """Put a line into the levels that are open; return the index of the next."""
        left = None
        while self.levels and self.levels[-1].indent > indent:
            left = self.levels.pop()
        if not self.levels:
            if left is not None and self.refused:
                return self._realign(at, indent, left)
            return self._open(at, indent)
        level = self.levels[-1]
        if level.indent == indent:
            return self._sibling(at, level)
        if left is not None:
            return self._realign(at, indent, left) if self.refused else at + 1
        if level.held == "empty":
            return self._open(at, indent)
        if self.refused and key_end(self.lines[at][indent:]):
            message = _("dòng này thụt sâu hơn dòng {line}; viết thẳng cột với dòng ấy")
            more = _("; nếu là phần tiếp của dòng trên thì viết dấu | sau tên mục, chữ từ dòng dưới")
            self.tell(at, indent, message.format(line=level.line + 1) + more)
            self.change(at, 0, indent, " " * level.indent)
            return self._sibling(at, level)
        return at + 1  # the value of the line above goes on

    def _realign(self, at: int, indent: int, left: Level) -> int:
        if left.listed and self.levels and not DASH.match(self.lines[at][indent:]):
            left = self.levels.pop()
        message = _("thụt lề không khớp; viết thẳng cột với dòng {line}")
        self.tell(at, indent, message.format(line=left.line + 1))
        self.change(at, 0, indent, " " * left.indent)
        self.levels.append(left)
        return self._sibling(at, left)

    def _sibling(self, at: int, level: Level) -> int:
        """A line in the column of an open level has to be an entry of it."""
        column = level.indent
        dash = self._dash(at, column)
        if level.compact and not dash:
            self.levels.pop()
            return self._sibling(at, self.levels[-1])
        if level.listed and dash:
            return self._item(at, column, level)
        if level.listed:
            return self._undashed(at, level)
        if dash and level.held == "empty":
            self.levels.append(Level(column, True, at, compact=True))
            return self._item(at, column, self.levels[-1])
        under = below(self.lines, at)
        named = not dash and depth_of(under) > column and key_end(under.lstrip(" -"))
        if level.held == "block" and not key_end(self.lines[at][column:]) and not named:
            return self._outside_block(at, level)
        return self._entry(at, column, level)

    def _undashed(self, at: int, level: Level) -> int:
        """A line in the column of a list that begins with no dash."""
        if not self.refused:
            return at + 1
        text = self.lines[at][level.indent :].strip()
        if key_end(text):
            message = _("dòng này thẳng cột với dấu gạch; nếu thuộc mục ấy thì viết thẳng cột với chữ sau dấu gạch")
            self.tell(at, level.indent, message)
            self.change(at, 0, level.indent, " " * (level.indent + 2))
            group = Level(level.indent + 2, False, at)
            self.levels.append(group)
            return self._entry(at, group.indent, group)
        self.tell(at, level.indent, _("thiếu dấu gạch đầu dòng; viết “- ” trước “{text}”").format(text=shown(text)))
        self.change(at, level.indent, None, "- " + quoted(text))
        return at + 1

    def _outside_block(self, at: int, level: Level) -> int:
        """A line that slipped out of the text written behind ``|``."""
        if not self.refused:
            return at + 1
        message = _("dòng này phải thụt vào như phần chữ ở dòng {line}")
        self.tell(at, level.indent, message.format(line=level.line + 2))
        inside = max(level.indent + 1, depth_of(self.lines[level.line + 1]))
        self.change(at, 0, None, " " * inside + self.lines[at].strip())
        return self._skip_block(at - 1, level.indent)

    def _open(self, at: int, indent: int) -> int:
        """The first line of a group, a list or a text."""
        if self._prose(at, indent):
            return self._skip_block(at - 1, self.levels[-1].indent)
        indent = self._first(at, indent)
        dash = self._dash(at, indent)
        listed, text = dash, self.lines[at][indent:]
        if not dash and not key_end(text):
            outer = self.levels[-1].indent if self.levels else -1
            under = below(self.lines, at)
            if self.refused and DASH.match(under[indent:]) and not under[:indent].strip():
                self.levels.append(Level(indent, True, at))
                return self._undashed(at, self.levels[-1])
            root = not self.levels and (self.refused or odd_colon(text))
            if not root and not self._continues(at, indent):
                return self._text(at, indent, outer)
        self.levels.append(Level(indent, listed, at))
        return (self._item if listed else self._entry)(at, indent, self.levels[-1])

    def _prose(self, at: int, indent: int) -> bool:
        """Whether the lines below a key are text, some with a colon; told once, at the key."""
        level = self.levels[-1] if self.levels else None
        if not self.refused or level is None or not prose_below(self.lines, at, indent, level.indent):
            return False
        key = self.lines[level.line].rstrip()
        message = _("chữ nhiều dòng thì viết dấu | sau tên mục, “{key} |”; các dòng dưới giữ nguyên")
        self.tell(level.line, len(key), message.format(key=key.strip().removeprefix("- ")))
        self.change(level.line, len(key), None, " |")
        level.held = "block"
        return True

    def _first(self, at: int, indent: int) -> int:
        """Return the column of a group's first line, told and set right where all lines below it stand in another."""
        outer = self.levels[-1].indent if self.levels else -1
        target = column_of_group(self.lines, at, indent, outer) if self.refused else indent
        if target == indent:
            return indent
        message = _("dòng này không thẳng cột với các dòng dưới nó; viết lùi vào {n} dấu cách")
        self.tell(at, indent, message.format(n=target))
        self.change(at, 0, indent, " " * target)
        return target

    def _text(self, at: int, column: int, outer: int) -> int:
        """A value that stands on lines below its key."""
        looked = look(self.lines, at, column, outer)
        self._settle(looked, at, column)
        last = looked.end
        while last + 1 < len(self.lines) and is_deeper(self.lines[last + 1], outer):
            last += 1
        inner = range(at, last + 1)
        grouped = looked.kind == "plain" and all(TIGHT.match(self.lines[line].strip()) for line in inner)
        if self.levels:
            self.levels[-1].held = "empty" if grouped else looked.kind
        for line in inner if grouped else ():
            self._tight(line, len(self.lines[line]) - len(self.lines[line].lstrip()))
        return at if grouped else last + 1

    def _item(self, at: int, column: int, level: Level) -> int:
        """An item behind its dash."""
        dash = DASH.match(self.lines[at], column)
        inner = dash.end() if dash else column
        level.line, level.held = at, "plain"
        text = self.lines[at][inner:]
        if not text.strip() or text.startswith("#"):
            level.held = "empty"
            return at + 1
        listed = bool(DASH.match(text))
        if listed or key_end(text) or self._continues(at, inner):
            self.levels.append(Level(inner, listed, at))
            return (self._item if listed else self._entry)(at, inner, self.levels[-1])
        return self._value(at, inner, level)

    def _entry(self, at: int, column: int, level: Level) -> int:
        """A key, and what stands behind it."""
        text = self.lines[at][column:]
        level.line = at
        found = WIDE.match(text)
        quoting = found and text.startswith(("'", '"'), found.end())
        if not quoting and (end := key_end(text)):
            return self._value(at, column + end, level)
        if found:
            head = found["head"].rstrip()
            message = _("dấu hai chấm rộng được đọc là “: ”; nên viết “{head}: ”").format(head=head)
            self.tell(at, column + found.end("head"), message, "wide-colon", advice=True, width=1)
        elif found := SPACED.match(text):
            head = found["head"].rstrip()
            message = _("sau dấu hai chấm có dấu cách lạ, được đọc là dấu cách thường; nên viết “{head}: ”")
            self.tell(at, column + found.end() - 1, message.format(head=head), "odd-space", advice=True, width=1)
        elif not self.refused:
            level.held = "plain"
            return at + 1
        elif found := TIGHT.match(text):
            self._tight(at, column)
            return self._value(at, column + found.end(), level)
        else:
            return self._no_colon(at, column, level)
        self.change(at, column, column + found.end(), f"{head}: ")
        return self._value(at, column + len(head) + 1, level)

    def _tight(self, at: int, column: int) -> None:
        head, _colon, rest = self.lines[at][column:].rstrip().partition(":")
        message = _("thiếu dấu cách sau dấu hai chấm; viết “{wanted}”").format(wanted=f"{head}: {rest}")
        if len(rest) > LONG:
            message = _("thiếu dấu cách sau dấu hai chấm; thêm dấu cách sau “{head}:”").format(head=head)
        self.tell(at, column + len(head), message, width=1)
        self.change(at, column + len(head), column + len(head) + 1, ": ")

    def _no_colon(self, at: int, column: int, level: Level) -> int:
        """A line of a group that has no colon: a name above what stands deeper, or a line that nobody can place."""
        text = self.lines[at][column:].strip()
        under = below(self.lines, at)
        deeper = depth_of(under)
        if block := re.fullmatch(r"(.*\S)\s+([|>])", text):
            self.tell(at, column, _("thiếu dấu hai chấm; viết “{text}:”").format(text=shown(block[1])))
            self.change(at, column, None, f"{block[1]}: {block[2]}")
            level.held = "block"
            return self._skip_block(at, column)
        if deeper > column or (deeper == column and DASH.match(under.strip())):
            self.tell(at, column, _("thiếu dấu hai chấm; viết “{text}:”").format(text=shown(text)))
            self.change(at, column, None, f"{text}:")
            level.held = "empty"
            return at + 1
        message = _("thiếu dấu hai chấm sau tên mục; viết như “Tên mục: giá trị”")
        more = _(", còn nếu là phần tiếp của dòng trên thì viết dấu | sau tên mục ở trên, xuống dòng, thụt vào")
        self.tell(at, column, message + more, "colon-missing")
        self.lines[at] = self.lines[at][:column].rstrip()
        level.held = "plain"
        return at + 1

    def _value(self, at: int, column: int, level: Level) -> int:
        """What stands behind a key or a dash on its line."""
        line = self.lines[at]
        column += len(line[column:]) - len(line[column:].lstrip(" \t"))
        looked = look(self.lines, at, column, level.indent)
        level.held = looked.kind
        self._settle(looked, at, column)
        return self._skip_block(at, level.indent) if looked.kind == "block" else looked.end + 1

    def _settle(self, looked: Looked, at: int, column: int) -> None:
        if self.refused and looked.fault:
            self.tell(at, looked.fault[0], looked.fault[1])
        if self.refused and looked.repaired is not None:
            self.change(at, column, None, looked.repaired)
            for line in range(at + 1, looked.end + 1):
                self.lines[line] = ""

    def _skip_block(self, at: int, outer: int) -> int:
        """Pass over the text behind ``|``; a line less deep than its first is told."""
        first, at = 0, at + 1
        while at < len(self.lines):
            line = self.lines[at]
            deep = depth_of(line)
            if line.strip() and deep <= outer and line[deep] not in "\t" + BLANKS:
                break
            if line.strip():
                self._blanks(at)
                deep = depth_of(self.lines[at])
                first = first or deep
                if deep < first and self.refused:
                    message = _("dòng này phải thụt vào bằng dòng đầu của phần chữ ({n} dấu cách)")
                    self.tell(at, deep, message.format(n=first))
                    self.change(at, 0, deep, " " * first)
            at += 1
        return at

    def _dash(self, at: int, column: int) -> bool:
        """Whether an item begins here; another mark of a list is read as a dash and told."""
        text = self.lines[at][column:]
        if DASH.match(text):
            return True
        if found := other_dash(text):
            self.tell(at, column + found.start, found.message, found.code, advice=True, width=1)
            self.change(at, column, column + found.end, "- ")
        return found is not None

    def _continues(self, at: int, column: int) -> bool:
        """Whether the next line goes on with a group in this column, so that this line has to be of it."""
        text, under = self.lines[at][column:], below(self.lines, at)
        if depth_of(under) != column or DASH.match(under[column:]):
            return False
        if self.refused and (key_end(under[column:]) or TIGHT.match(under[column:])):
            return True
        return odd_colon(text) and odd_colon(under[column:])
