"""How a copy of a document is shown to be one (bản sao): what both standards say of it.

Under HD 05-HD/VPTW a red stamp stands at the left below the Nơi nhận of the original, who copies signs at the right,
both under a line as wide as the text. Under HD 36-HD/VPTW agency, number, form, place and day of the copy stood there;
its clause was not read, so the sizes are those of the same lines of a document.
"""

from typing import NamedTuple

from vanban.standards.base import Clause, Mm, Pt, Ruled, Standard

STYLE = "VB Bản sao"
"""The Word style of all that a copy adds to its original."""
SYMBOL = Ruled("BS", Clause("PL3.1.2 (2)"))
"""The clause says no more than BS; that the agency's symbol follows, as in the number of a document, is uncertain."""


class Stamp(NamedTuple):
    """The stamp ``BẢN SAO VĂN BẢN``: its measures, its heading, and its fields in their order."""

    width: Mm
    height: Mm
    heading: str
    heading_size: Pt
    color: str
    fields: tuple[str, ...]
    clause: Clause


STAMP = Stamp(
    width=Mm(80),
    height=Mm(50),
    heading="BẢN SAO VĂN BẢN",
    heading_size=Pt(13),
    color="FF0000",
    fields=(
        "Cơ quan, tổ chức sao",
        "Số, ký hiệu bản sao",
        "Hình thức sao",
        "Địa danh và ngày tháng năm sao",
        "Nơi nhận bản sao",
    ),
    clause=Clause("PL3.1.1; III.2.2.1"),
)
OLD_HEADINGS = {"sao y": "SAO Y BẢN CHÍNH", "sao lục": "SAO LỤC", "trích sao": "TRÍCH SAO"}
"""What HD 36-HD/VPTW calls the forms of a copy; told by others."""


def stamp_of(standard: Standard) -> Stamp | None:
    """Return the stamp that a standard has, or None where it has none."""
    return STAMP if standard.id == "hd05-2026" else None
