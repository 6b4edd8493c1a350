"""Giấy tờ hành chính: papers that stand on A4 or on A5 (HD 05-HD/VPTW, IV.3)."""

from enum import StrEnum
from typing import Annotated

from vanban.models.base import told
from vanban.models.choices import choice
from vanban.models.document import Document


class PaperSize(StrEnum):
    """The sheet that a paper is printed on."""

    A4 = "A4"
    A5 = "A5"


class AdministrativePaper(Document):
    """A paper of an office, whose writer chooses the sheet."""

    paper: Annotated[
        PaperSize, choice(PaperSize), told("Khổ giấy", "A4, hoặc A5 nằm ngang khi chỉ có vài dòng", "A5")
    ] = PaperSize.A4
