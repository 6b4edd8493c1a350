"""Giấy tờ hành chính: papers that stand on A4 or on A5 (HD 05-HD/VPTW, IV.3)."""

from enum import StrEnum
from typing import Annotated

from vanban.models.base import told
from vanban.models.choices import choice
from vanban.models.document import Document
from vanban.text.language import fold

_WHOLE = ("dang bo", "ban chap hanh trung uong")
"""How the line above a body begins whose own name is complete."""


class PaperSize(StrEnum):
    """The sheet that a paper is printed on."""

    A4 = "A4"
    A5 = "A5"


class AdministrativePaper(Document):
    """A paper of an office, whose writer chooses the sheet."""

    paper: Annotated[
        PaperSize, choice(PaperSize), told("Khổ giấy", "A4, hoặc A5 nằm ngang khi chỉ có vài dòng", "A5")
    ] = PaperSize.A4

    @property
    def sender(self) -> str:
        """Who issues it, on one line: a body that serves a committee with the committee's name."""
        name, over = (" ".join(text.split()) for text in (self.issuer.name, self.issuer.parent))
        return f"{name} {over}" if over and not fold(over).startswith(_WHOLE) else name
