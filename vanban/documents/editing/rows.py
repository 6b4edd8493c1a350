"""The rows of a list or a group as they stand in a file: taken out, and put between those that stay."""

from collections.abc import Collection
from typing import NamedTuple

from vanban.documents.editing.sheet import Place, Sheet


class Block(NamedTuple):
    """Rows that stand on lines of their own, each where it begins and on which line it ends."""

    sheet: Sheet
    spans: list[tuple[Place, int]]

    def change(self, gone: Collection[int], added: list[tuple[int | None, str]]) -> None:
        """Take rows out, and put others, whole lines, behind one that stays or before all of these."""
        stay = [at for at in range(len(self.spans)) if at not in gone]
        covered = -1
        for at in sorted(gone):
            start, last = self.spans[at]
            following = next((each for each in stay if each > at), None)
            if self._shared(at) and following is not None:
                self.sheet.put(start, self.spans[following][0], "")
                covered = following
            elif at > covered:
                self.sheet.drop(start[0], last)
        before = self.spans[stay[0]][1] if self._shared(0) else None
        for after, text in added:
            line = before if after is None else self.spans[after][1]
            if line is None:
                self.sheet.above(self._top(stay[0]), text.split("\n"))
            else:
                self.sheet.below(line, text.split("\n"))

    def _shared(self, at: int) -> bool:
        """Whether a row stands behind the dash of the item that holds it."""
        line, column = self.spans[at][0]
        return at == 0 and bool(self.sheet.lines[line][:column].strip())

    def _top(self, at: int) -> int:
        """Return the first line of a row, the comments right above it included."""
        line = self.spans[at][0][0]
        while line and self.sheet.lines[line - 1].lstrip().startswith("#"):
            line -= 1
        return line


class Brackets(NamedTuple):
    """Rows inside brackets, each where it begins and where it ends; a comma stands between two."""

    sheet: Sheet
    spans: list[tuple[Place, Place]]
    opened: Place

    @property
    def apart(self) -> bool:
        """Whether each row has a line of its own."""
        return self.spans[0][0][0] > self.opened[0]

    @property
    def pad(self) -> str:
        """What stands before a row on its line."""
        line = self.sheet.lines[self.spans[0][0][0]]
        return line[: len(line) - len(line.lstrip())]

    def change(self, gone: Collection[int], added: list[tuple[int | None, str]]) -> None:
        """Take rows out, and put others behind one that stays or before all of these."""
        stay = [at for at in range(len(self.spans)) if at not in gone]
        for at in gone:
            if at > stay[0]:
                self.sheet.put(self.spans[at - 1][1], self.spans[at][1], "")
            else:
                self.sheet.put(self.spans[at][0], self.spans[at + 1][0], "")
        between = f",\n{self.pad}" if self.apart else ", "
        for after, text in added:
            if after is None:
                here = self.spans[stay[0]][0]
                self.sheet.put(here, here, text + between)
            else:
                here = self.spans[after][1]
                self.sheet.put(here, here, between + text)
