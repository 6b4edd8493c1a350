"""What goes wrong at the head of the first page: title, issuer, star."""

from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from tests.checks.blind.planters import (
    M1,
    M4,
    P2,
    WARNING,
    Kind,
    added,
    doing,
    dressed,
    has,
    lacks,
    laid,
    last,
    moved,
    removed,
    replaced,
    rewritten,
    texts,
    together,
    when,
)
from tests.checks.blind.spans import Span, text_of, w
from tests.checks.blind.surgery import MC, Paper

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

TITLE = "party_title"
LEVELS = r"(THÀNH PHỐ|TỈNH|XÃ|PHƯỜNG|ĐẶC KHU)"


def folded(text: str) -> str:
    return text.replace("Ủy", "Uỷ").replace("ỦY", "UỶ").replace("ủy", "uỷ")


def parent_starts(*words: str) -> Callable[["Document"], bool]:
    return lambda document: any(folded(text).startswith(words) for text in texts(document, "parent")[:1])


def agency_starts(*words: str) -> Callable[["Document"], bool]:
    return lambda document: any(folded(text).startswith(words) for text in texts(document, "agency")[:1])


def joint(document: "Document") -> bool:
    return "-" in texts(document, "number")[0].partition("/")[2] if texts(document, "number") else False


def congress(document: "Document") -> bool:
    return agency_starts("ĐẠI HỘI")(document) or parent_starts("ĐẠI HỘI")(document)


def _lines_under(span: Span) -> list[etree._Element]:
    """The ways a line under the title is drawn: a border or a shape of its own paragraph, or of the next, empty one."""
    following = span.paragraph.getnext()
    own = [span.paragraph]
    if following is not None and following.tag == w("p") and not text_of(following).strip():
        own.append(following)
    drawn = [
        node for one in own for tag in (f"{{{MC}}}AlternateContent", w("drawing"), w("pict")) for node in one.iter(tag)
    ]
    tops = [node for node in drawn if not any(other in node.iterancestors() for other in drawn)]
    lines = [node for node in tops if not any(text_of(text).strip() for text in node.iter(w("p")))]
    lines += [node for row in span.paragraph.iterancestors(w("tbl")) for node in row.iter(w("tcBorders"))]
    lines += [node for one in own for node in one.iter(w("pBdr"))]
    letters = [node for unit in span.units for node in unit.node.getparent().iter(w("u"))]
    return lines + [node for node in letters if node.get(w("val")) != "none"]


def _without_line(_paper: Paper, found: list[Span]) -> None:
    for span in found:
        for node in dict.fromkeys(_lines_under(span)):
            node.getparent().remove(node)


def _dashes_for_line(paper: Paper, found: list[Span]) -> None:
    _without_line(paper, found)
    for span in found:
        from_title = span.units[0].node.getparent()
        made = deepcopy(span.paragraph)
        for run in list(made):
            if run.tag != w("pPr"):
                made.remove(run)
        run = etree.SubElement(made, w("r"))
        if from_title.find(w("rPr")) is not None:
            run.append(deepcopy(from_title.find(w("rPr"))))
        etree.SubElement(run, w("t")).text = "-----------------"
        span.paragraph.addnext(made)


TITLES = (
    Kind("title-missing", TITLE, M1 + "1.1", removed(TITLE)),
    Kind("title-of-the-state", TITLE, M1 + "1.1", rewritten(TITLE, lambda _text: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
    Kind("title-motto-added", TITLE, M1 + "1.1", added("Độc lập - Tự do - Hạnh phúc", after=TITLE)),
    Kind("title-lower-case", TITLE, P2 + "1", rewritten(TITLE, lambda _text: "Đảng Cộng sản Việt Nam")),
    Kind("title-letter-wrong", TITLE, M1 + "1.1", replaced(TITLE, "ĐẢNG", "DẢNG")),
    Kind("title-word-missing", TITLE, M1 + "1.1", replaced(TITLE, "CỘNG SẢN ", "")),
    Kind("title-full-stop", TITLE, M1 + "1.1", rewritten(TITLE, lambda text: text + ".")),
    Kind("title-size-13", TITLE, P2 + "1", dressed(TITLE, "13 pt")),
    Kind("title-size-14", TITLE, P2 + "1", dressed(TITLE, "14 pt")),
    Kind("title-size-16", TITLE, P2 + "1", dressed(TITLE, "16 pt")),
    Kind("title-light", TITLE, P2 + "1", dressed(TITLE, "light")),
    Kind("title-italic", TITLE, P2 + "1", dressed(TITLE, "italic")),
    Kind("title-font", TITLE, M4 + "1", dressed(TITLE, "Arial")),
    Kind("title-red", TITLE, M4 + "1", dressed(TITLE, "red")),
    Kind("title-line-missing", TITLE, M1 + "1.2", doing(TITLE, _without_line)),
    Kind("title-line-of-dashes", TITLE, M1 + "1.2", doing(TITLE, _dashes_for_line)),
    Kind("title-at-left", TITLE, M1 + "1.2", when(moved(TITLE, before="parent"), has("parent"))),
    Kind("title-under-date", TITLE, M1 + "1.2", moved(TITLE, after="place_date")),
    Kind("title-twice", TITLE, M1 + "1.2", added("ĐẢNG CỘNG SẢN VIỆT NAM", before="recipients_head", model=TITLE)),
)

PARENT_OF_ORGAN = when(
    replaced(
        "parent",
        r"^(TỈNH U[ỶY]|THÀNH U[ỶY]|ĐẢNG U[ỶY]) ",
        lambda found: {"T": "ĐẢNG BỘ TỈNH ", "Đ": "ĐẢNG BỘ "}[found[1][0]],
    ),
    lambda document: not agency_starts("ĐẢNG UỶ", "CHI BỘ")(document),
)
PARENTS = (
    Kind("parent-missing", "parent", M1 + "2.1.2", removed("parent")),
    Kind("parent-bold", "parent", P2 + "2", dressed("parent", "bold")),
    Kind("parent-italic", "parent", P2 + "2", dressed("parent", "italic")),
    Kind("parent-size-12", "parent", P2 + "2", dressed("parent", "12 pt")),
    Kind("parent-lower-case", "parent", P2 + "2", rewritten("parent", str.capitalize)),
    Kind("parent-under-agency", "parent", M1 + "2.2.2", moved("parent", after="agency")),
    Kind("parent-font", "parent", M4 + "1", dressed("parent", "Calibri")),
    Kind(
        "parent-a-committee",
        "parent",
        M1 + "2.1.2",
        when(replaced("parent", "^ĐẢNG BỘ", "ĐẢNG UỶ"), agency_starts("ĐẢNG UỶ", "CHI BỘ")),
    ),
    Kind("parent-a-party-body-of-an-organ", "parent", M1 + "2.1.3", PARENT_OF_ORGAN),
    Kind(
        "parent-of-a-district",
        "parent",
        M1 + "2.1.2",
        replaced("parent", f"^ĐẢNG BỘ {LEVELS} ", "ĐẢNG BỘ HUYỆN "),
        new=True,
    ),
    Kind(
        "parent-of-the-same-level",
        "parent",
        M1 + "2.1.2",
        when(
            replaced("parent", "^ĐẢNG BỘ (TỈNH|THÀNH PHỐ) .*", "ĐẢNG BỘ XÃ BẢN MẪU"),
            agency_starts("ĐẢNG UỶ XÃ", "ĐẢNG UỶ PHƯỜNG", "ĐẢNG UỶ ĐẶC KHU"),
        ),
    ),
    Kind(
        "parent-is-the-agency",
        "parent",
        M1 + "2.1.2",
        lambda document: rewritten("parent", lambda _text: texts(document, "agency")[0])(document),
    ),
    Kind(
        "parent-abbreviated",
        "parent",
        M1 + "2.1",
        replaced(
            "parent", "^(ĐẢNG BỘ|ĐẢNG U[ỶY]|TỈNH U[ỶY])", lambda found: "".join(word[0] for word in found[0].split())
        ),
    ),
    Kind(
        "parent-of-a-province-added",
        "parent",
        M1 + "2.1.2",
        when(
            added("BAN CHẤP HÀNH TRUNG ƯƠNG", before="agency"),
            lambda document: lacks("parent")(document) and agency_starts("TỈNH UỶ", "THÀNH UỶ")(document),
        ),
    ),
    Kind("parent-level-word-missing", "parent", M1 + "2.1", replaced("parent", f"^ĐẢNG BỘ {LEVELS} ", "ĐẢNG BỘ ")),
)
AGENCIES = (
    Kind("agency-missing", "agency", M1 + "2.1", removed("agency")),
    Kind("agency-light", "agency", P2 + "2", dressed("agency", "light")),
    Kind("agency-italic", "agency", P2 + "2", dressed("agency", "italic")),
    Kind("agency-size-12", "agency", P2 + "2", dressed("agency", "12 pt")),
    Kind("agency-size-16", "agency", P2 + "2", dressed("agency", "16 pt")),
    Kind("agency-lower-case", "agency", P2 + "2", rewritten("agency", str.capitalize)),
    Kind("agency-font", "agency", M4 + "1", dressed("agency", "Arial")),
    Kind("agency-underlined", "agency", M1 + "2.2.1", dressed("agency", "underlined"), level=WARNING),
    Kind("agency-not-centred", "agency", M1 + "2.2.2", when(laid("agency", "left"), has("parent"))),
    Kind("agency-at-right", "agency", M1 + "2.2.1", moved("agency", after=TITLE)),
    Kind(
        "agency-abbreviated",
        "agency",
        M1 + "2.1",
        replaced(
            "agency",
            "^(ĐẢNG U[ỶY]|CHI BỘ|TỈNH U[ỶY]|VĂN PHÒNG|BAN TỔ CHỨC)",
            lambda found: "".join(word[0] for word in found[0].split()),
        ),
    ),
    Kind(
        "agency-a-standing-committee",
        "agency",
        M1 + "2.1.2",
        replaced("agency", "^(?=(ĐẢNG U[ỶY]|TỈNH U[ỶY]|THÀNH U[ỶY]) )", "BAN THƯỜNG VỤ "),
    ),
    Kind(
        "agency-an-executive-committee",
        "agency",
        M1 + "2.1.2",
        replaced("agency", "^ĐẢNG U[ỶY] (?=XÃ|PHƯỜNG|ĐẶC KHU)", "BAN CHẤP HÀNH ĐẢNG BỘ "),
    ),
    Kind("agency-joined-by-and", "agency", M1 + "2.2.3", when(replaced("agency", " -( |$)", r" VÀ\1"), joint)),
    Kind(
        "agency-with-committee-name-twice",
        "agency",
        M1 + "2.1.3",
        when(
            rewritten("agency", lambda text: text + " ĐẢNG UỶ"),
            lambda document: parent_starts("ĐẢNG UỶ")(document) and agency_starts("VĂN PHÒNG")(document),
        ),
        level=WARNING,
    ),
    Kind(
        "agency-congress-ordinal-missing",
        "agency",
        M1 + "2.1.1",
        removed("agency", lambda found: tuple(text for text in found if text.startswith(("LẦN THỨ", "NHIỆM KỲ")))),
    ),
    Kind(
        "agency-congress-of-a-cell-of-all-members",
        "agency",
        M1 + "2.1.1",
        replaced("agency", "^ĐẠI HỘI(?= CHI BỘ)", "ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN"),
    ),
)
STARS = (
    Kind("star-missing", "star", M1 + "2.2.1", removed("star")),
    Kind("star-three", "star", M1 + "2.2.1", rewritten("star", lambda _text: "***")),
    Kind("star-a-line", "star", M1 + "2.2.1", rewritten("star", lambda _text: "--------")),
    Kind("star-a-dot", "star", M1 + "2.2.1", rewritten("star", lambda _text: "•")),
    Kind("star-an-underscore", "star", M1 + "2.2.1", rewritten("star", lambda _text: "_______")),
    Kind("star-above-agency", "star", M1 + "2.2.1", moved("star", before="agency")),
    Kind("star-under-number", "star", M1 + "2.2.1", moved("star", after="number")),
    Kind(
        "star-beside-agency",
        "star",
        M1 + "2.2.1",
        together(removed("star"), rewritten("agency", lambda text: text + " *", last)),
    ),
    Kind("star-at-right", "star", M1 + "2.2.1", moved("star", after=TITLE)),
    Kind("star-twice", "star", M1 + "2.2.1", added("*", after="star")),
    Kind("star-hidden", "star", M1 + "2.2.1", dressed("star", "hidden")),
)
KINDS = (*TITLES, *PARENTS, *AGENCIES, *STARS)
