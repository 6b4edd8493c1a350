"""What Word leaves in a file: tracked changes, comments, hidden text, marks of a pen, broken fields."""

import re
from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from tests.checks.blind.kinds_body import prose
from tests.checks.blind.planters import M1, M4, WARNING, Act, Aim, Kind, Pick, dressed, first, last, texts, word_dressed
from tests.checks.blind.spans import RUN_ORDER, Span, properties, put, runs, w
from tests.checks.blind.surgery import Paper

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

AUTHOR = {"id": "901", "author": "Văn thư", "date": "2026-11-20T08:00:00Z"}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
WORD = r"(?<= )\w{3,}(?= )"
COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"


def _node(tag: str, **values: str) -> etree._Element:
    return etree.Element(w(tag), {w(name): value for name, value in values.items()})


def run_like(run: etree._Element, text: str, tag: str = "t") -> etree._Element:
    made = etree.Element(w("r"))
    if run.find(w("rPr")) is not None:
        made.append(deepcopy(run.find(w("rPr"))))
    etree.SubElement(made, w(tag), {SPACE: "preserve"}).text = text
    return made


def on_word(
    component: str, act: Callable[[Paper, Span, list[etree._Element]], None], pick: Pick = first, pattern: str = WORD
) -> Aim:
    """Do it to the runs of one word of the component."""

    def aim(document: "Document") -> Act | None:
        for text in pick(texts(document, component)):
            if found := re.search(pattern, text):
                return lambda paper, text=text, found=found: _each(paper, text, found.span())
        return None

    def _each(paper: Paper, text: str, edges: tuple[int, int]) -> None:
        for span in paper.find(text):
            word = span.part(*edges)
            act(paper, word, runs(word))

    return aim


def _inserted(_paper: Paper, _span: Span, found: list[etree._Element]) -> None:
    mark = _node("ins", **AUTHOR)
    found[0].addprevious(mark)
    mark.extend(found)


def _deleted(_paper: Paper, _span: Span, found: list[etree._Element]) -> None:
    mark = _node("del", **AUTHOR)
    mark.append(run_like(found[0], " cũ", "delText"))
    found[-1].addnext(mark)


def _reshaped(_paper: Paper, _span: Span, found: list[etree._Element]) -> None:
    for run in found:
        change = put(properties(run), "rPrChange", RUN_ORDER, **AUTHOR)
        change.append(_node("rPr"))
        etree.SubElement(change[0], w("i"))


def _moved(_paper: Paper, _span: Span, found: list[etree._Element]) -> None:
    mark = _node("moveFrom", **AUTHOR)
    mark.append(run_like(found[0], " chuyển đi"))
    found[-1].addnext(mark)


def _paragraph_mark(_paper: Paper, span: Span, _found: list[etree._Element]) -> None:
    letters = properties(span.paragraph).find(w("rPr"))
    if letters is None:
        letters = put(properties(span.paragraph), "rPr", ["rPr", "sectPr", "pPrChange"])
    letters.insert(0, _node("ins", **AUTHOR))


def _commented(paper: Paper, _span: Span, found: list[etree._Element]) -> None:
    found[0].addprevious(_node("commentRangeStart", id="901"))
    end = _node("commentRangeEnd", id="901")
    found[-1].addnext(end)
    mark = etree.Element(w("r"))
    etree.SubElement(mark, w("commentReference"), {w("id"): "901"})
    end.addnext(mark)
    note = _node("comment", **AUTHOR, initials="VT")
    note.append(
        etree.fromstring(f'<w:p xmlns:w="{etree.QName(note).namespace}"><w:r><w:t>Xem lại chỗ này</w:t></w:r></w:p>')
    )
    root = _node("comments")
    root.append(note)
    if "word/comments.xml" in paper.members:  # the same words stand twice in a text box
        return
    paper.add(
        "word/comments.xml",
        etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True),
        COMMENTS,
        LINK,
    )


def _hidden(_paper: Paper, _span: Span, found: list[etree._Element]) -> None:
    made = run_like(found[-1], " ghi chú nội bộ")
    found[-1].addnext(made)
    put(properties(made), "vanish", RUN_ORDER)


def _white(_paper: Paper, _span: Span, found: list[etree._Element]) -> None:
    made = run_like(found[-1], " ghi chú nội bộ")
    found[-1].addnext(made)
    put(properties(made), "color", RUN_ORDER, val="FFFFFF")


def _field(code: str, result: str) -> Callable[[Paper, Span, list[etree._Element]], None]:
    def act(_paper: Paper, _span: Span, found: list[etree._Element]) -> None:
        field = _node("fldSimple", instr=f" {code} ")
        field.append(run_like(found[-1], f" {result}"))
        found[-1].addnext(field)

    return act


def _prompt(_paper: Paper, _span: Span, found: list[etree._Element]) -> None:
    """A content control that nobody filled."""
    control, settings, content = _node("sdt"), _node("sdtPr"), _node("sdtContent")
    settings.extend([_node("showingPlcHdr"), _node("text")])
    content.append(run_like(found[-1], " Nhấp hoặc gõ vào đây để nhập văn bản."))
    control.extend([settings, content])
    found[-1].addnext(control)


KINDS = (
    Kind("tracked-insertion", "body", M1 + "6.1.2", on_word("body", _inserted, prose), level=WARNING),
    Kind("tracked-deletion", "body", M1 + "6.1.2", on_word("body", _deleted, prose), level=WARNING),
    Kind("tracked-letters", "body", M1 + "6.1.2", on_word("body", _reshaped, prose), level=WARNING),
    Kind("tracked-move", "body", M1 + "6.1.2", on_word("body", _moved, prose), level=WARNING),
    Kind("tracked-paragraph", "body", M1 + "6.1.2", on_word("body", _paragraph_mark, prose), level=WARNING),
    Kind(
        "tracked-insertion-in-number",
        "number",
        M1 + "3.1.1",
        on_word("number", _inserted, pattern=r"\d+"),
        level=WARNING,
    ),
    Kind(
        "tracked-deletion-in-date",
        "place_date",
        M1 + "4.1.2",
        on_word("place_date", _deleted, pattern=r"ngày \d+"),
        level=WARNING,
    ),
    Kind(
        "tracked-insertion-in-recipients",
        "recipients",
        M1 + "9.1.1",
        on_word("recipients", _inserted, last, r"(?<= )\w+"),
        level=WARNING,
    ),
    Kind(
        "tracked-insertion-of-signer",
        "signer",
        M1 + "7.1.3",
        on_word("signer", _inserted, last, r"\w+$"),
        level=WARNING,
    ),
    Kind("comment-in-body", "body", M1 + "6.1.2", on_word("body", _commented, prose), level=WARNING),
    Kind("comment-at-signer", "signer", M1 + "7.1.3", on_word("signer", _commented, last, r"^\w+"), level=WARNING),
    Kind("comment-at-number", "number", M1 + "3.1.1", on_word("number", _commented, pattern=r"\d+"), level=WARNING),
    Kind("hidden-text", "body", M1 + "6.1.2", on_word("body", _hidden, prose), level=WARNING),
    Kind("hidden-paragraph", "body", M1 + "6.1.2", dressed("body", "hidden", pick=prose), level=WARNING),
    Kind("hidden-recipient", "recipients", M1 + "9.1.1", dressed("recipients", "hidden", pick=last), level=WARNING),
    Kind("white-text", "body", M4 + "1", on_word("body", _white, prose)),
    Kind("highlight-in-body", "body", M4 + "1", word_dressed("body", WORD, "highlight", pick=prose), level=WARNING),
    Kind(
        "highlight-on-date", "place_date", M4 + "1", word_dressed("place_date", r"ngày \d+", "highlight"), level=WARNING
    ),
    Kind("highlight-on-number", "number", M4 + "1", word_dressed("number", r"\d+", "highlight"), level=WARNING),
    Kind("highlight-on-signer", "signer", M4 + "1", dressed("signer", "highlight", pick=last), level=WARNING),
    Kind("shading-in-body", "body", M4 + "1", word_dressed("body", WORD, "shaded", pick=prose), level=WARNING),
    Kind("struck-out", "body", M1 + "6.1.2", word_dressed("body", WORD, "struck", pick=prose), level=WARNING),
    Kind("struck-out-recipient", "recipients", M1 + "9.1.1", dressed("recipients", "struck", pick=last), level=WARNING),
    Kind("link-in-blue", "body", M4 + "1", word_dressed("body", WORD, "blue", "underlined", pick=prose)),
    Kind("word-in-red", "body", M4 + "1", word_dressed("body", WORD, "red", pick=prose)),
    Kind("date-in-red", "place_date", M4 + "1", dressed("place_date", "red")),
    Kind("signer-in-blue", "signer", M4 + "1", dressed("signer", "blue", pick=last)),
    Kind("recipients-in-red", "recipients", M4 + "1", dressed("recipients", "red", pick=last)),
    Kind(
        "broken-reference-field",
        "body",
        M1 + "6.1.2",
        on_word("body", _field("REF bang_1 \\h", "Error! Reference source not found."), prose),
    ),
    Kind("merge-field", "body", M1 + "6.1.2", on_word("body", _field("MERGEFIELD Ho_ten", "«Ho_ten»"), prose)),
    Kind("empty-control", "body", M1 + "6.1.2", on_word("body", _prompt, prose)),
)
