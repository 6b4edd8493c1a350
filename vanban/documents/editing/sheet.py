"""The text of a file as it lies there: its lines with their ends, and what is to be put in the place of some."""

import codecs
import re
from bisect import insort
from typing import TypeAlias

from vanban.reading import text_of

Place: TypeAlias = tuple[int, int]
"""Line and column, from 0."""
_END = re.compile("(\r\n|[\r\n])")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


class Sheet:
    """The lines of a text, without their ends, and the patches laid on them."""

    def __init__(self, data: bytes, name: str = "") -> None:
        self._mark, self._encoding = next((item for item in _MARKS if data.startswith(item[0])), (b"", "utf-8"))
        pieces = _END.split(text_of(data, name))
        self.lines = pieces[::2]
        self._ends = [*pieces[1::2], ""]
        self._patches: list[tuple[Place, Place, int, str]] = []

    def put(self, start: Place, end: Place, text: str) -> None:
        """Put a text between two places; its lines end in a line feed. Of those at one place the first stays first."""
        insort(self._patches, (start, end, len(self._patches), text))

    def below(self, line: int, lines: list[str]) -> None:
        """Put lines below one."""
        here = self.behind(line)
        self.put(here, here, "".join(f"\n{each}" for each in lines))

    def above(self, line: int, lines: list[str]) -> None:
        """Put lines above one."""
        self.put((line, 0), (line, 0), "".join(f"{each}\n" for each in lines))

    def drop(self, first: int, last: int) -> None:
        """Take lines out, the last of them included."""
        if first:
            self.put(self.behind(first - 1), self.behind(last), "")
        else:
            self.put((0, 0), (last + 1, 0), "")

    def behind(self, line: int) -> Place:
        """Return the place behind the text of a line."""
        return line, len(self.lines[line])

    def between(self, start: Place, end: Place) -> str:
        """Return the text between two places."""
        if start[0] == end[0]:
            return self.lines[start[0]][start[1] : end[1]]
        inner = self.lines[start[0] + 1 : end[0]]
        return "\n".join([self.lines[start[0]][start[1] :], *inner, self.lines[end[0]][: end[1]]])

    def data(self) -> bytes:
        """Return the bytes of the file with all patches, in its own encoding and with its own ends of lines."""
        starts = [0]
        for line, end in zip(self.lines, self._ends, strict=True):
            starts.append(starts[-1] + len(line) + len(end))
        text = "".join(line + end for line, end in zip(self.lines, self._ends, strict=True))
        own, at, out = self._ends[0] or "\n", 0, []
        for start, end, _order, put in self._patches:
            out += [text[at : starts[start[0]] + start[1]], put.replace("\n", own)]
            at = starts[end[0]] + end[1]
        return self._mark + "".join([*out, text[at:]]).encode(self._encoding)
