"""What goes wrong among the recipients."""

from typing import TYPE_CHECKING

from tests.checks.blind.planters import (
    M1,
    M4,
    P2,
    PAPERS,
    WARNING,
    Aim,
    Kind,
    added,
    dressed,
    first,
    last,
    moved,
    not_of_type,
    of_type,
    removed,
    replaced,
    rewritten,
    texts,
    together,
    when,
)

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

HEAD, LIST, ARCHIVE = "recipients_head", "recipients", "archive"
BLOCK = (HEAD, LIST, ARCHIVE)


def _head_beside_first(document: "Document") -> Aim:
    found = texts(document, LIST)
    return (
        together(removed(LIST, first), rewritten(HEAD, lambda text: f"{text} {found[0]}"))(document) if found else None
    )


KINDS = (
    Kind("recipients-all-missing", HEAD, M1 + "9.1", together(*(removed(name) for name in BLOCK))),
    Kind("recipients-head-missing", HEAD, M1 + "9.2.1", removed(HEAD)),
    Kind("recipients-colon-missing", HEAD, M1 + "9.2.5", replaced(HEAD, ":$", "")),
    Kind("recipients-word-other", HEAD, M1 + "9.2.1", replaced(HEAD, "^Nơi nhận", "Nơi gửi")),
    Kind("recipients-head-capitals", HEAD, P2 + "9", rewritten(HEAD, str.upper)),
    Kind("recipients-head-of-the-state", HEAD, P2 + "9", dressed(HEAD, "bold", "italic", "12 pt", "bare")),
    Kind("recipients-head-bold", HEAD, P2 + "9", dressed(HEAD, "bold")),
    Kind("recipients-head-italic", HEAD, P2 + "9", dressed(HEAD, "italic")),
    Kind("recipients-head-not-underlined", HEAD, M1 + "9.2.1", dressed(HEAD, "bare")),
    Kind("recipients-head-size-12", HEAD, P2 + "9", dressed(HEAD, "12 pt")),
    Kind("recipients-head-font", HEAD, M4 + "1", dressed(HEAD, "Arial")),
    Kind("recipients-head-beside-the-first", HEAD, M1 + "9.2.1", _head_beside_first),
    Kind("recipients-head-under-the-list", HEAD, M1 + "9.2.2", moved(HEAD, after=LIST)),
    Kind("recipients-list-missing", LIST, M1 + "9.1.1", removed(LIST)),
    Kind("recipients-dash-missing", LIST, M1 + "9.2.5", replaced(LIST, "^- ", "", last)),
    Kind("recipients-plus", LIST, P2 + "9", replaced(LIST, "^- ", "+ ", last)),
    Kind("recipients-comma", LIST, M1 + "9.2.5", replaced(LIST, ";$", ",", last), new=True),
    Kind("recipients-full-stop", LIST, M1 + "9.2.5", replaced(LIST, ";$", ".", last)),
    Kind("recipients-no-mark", LIST, M1 + "9.2.5", replaced(LIST, "[;,]$", "", last)),
    Kind("recipients-size-11", LIST, P2 + "9", dressed(LIST, "11 pt")),
    Kind("recipients-size-14", LIST, P2 + "9", dressed(LIST, "14 pt")),
    Kind("recipients-italic", LIST, P2 + "9", dressed(LIST, "italic")),
    Kind("recipients-bold", LIST, P2 + "9", dressed(LIST, "bold", pick=first)),
    Kind("recipients-one-size-10", LIST, P2 + "9", dressed(LIST, "10 pt", pick=last)),
    Kind("recipients-font", LIST, M4 + "1", dressed(LIST, "Calibri")),
    Kind("recipients-dots", LIST, M1 + "9.1.1", replaced(LIST, r"^- [^;,.]+", "- …………………", last)),
    Kind("recipients-field-left", LIST, M1 + "9.1.1", replaced(LIST, r"^- [^;,.]+", "- {{noi_nhan}}", last)),
    Kind("recipients-hint-left", LIST, M1 + "9.1.1", replaced(LIST, r"^- [^;,.]+", "- [tên cơ quan nhận]", last)),
    Kind(
        "recipients-as-above-missing",
        LIST,
        M1 + "9.2.3",
        when(removed(LIST, lambda found: tuple(text for text in found if "Như trên" in text)), of_type("Công văn")),
    ),
    Kind(
        "recipients-as-above-missing-in-proposal",
        LIST,
        M1 + "9.2.4",
        when(removed(LIST, lambda found: tuple(text for text in found if "Như trên" in text)), of_type("Tờ trình")),
    ),
    Kind(
        "recipients-as-above-not-first",
        LIST,
        M1 + "9.2.3",
        moved(LIST, after=LIST, pick=lambda found: found[:1] if "Như trên" in found[0] and len(found) > 1 else ()),
    ),
    Kind(
        "recipients-as-above-in-another-type",
        LIST,
        M1 + "9.2.3",
        when(added("- Như trên;", before=LIST), not_of_type("Công văn", "Tờ trình", *PAPERS)),
        level=WARNING,
        new=True,
    ),
    Kind(
        "recipients-as-addressed",
        LIST,
        M1 + "9.2.3",
        when(replaced(LIST, "Như trên", "Như kính gửi", first), of_type("Công văn", "Tờ trình")),
    ),
    Kind("archive-missing", ARCHIVE, M1 + "9.2.5", removed(ARCHIVE)),
    Kind("archive-semicolon", ARCHIVE, M1 + "9.2.5", replaced(ARCHIVE, r"\.$", ";")),
    Kind("archive-without-stop", ARCHIVE, M1 + "9.2.5", replaced(ARCHIVE, r"\.$", "")),
    Kind("archive-colon", ARCHIVE, P2 + "9", replaced(ARCHIVE, "^- Lưu ", "- Lưu: "), level=WARNING),
    Kind("archive-of-the-state", ARCHIVE, P2 + "9", rewritten(ARCHIVE, lambda _text: "- Lưu: VT."), level=WARNING),
    Kind("archive-nowhere", ARCHIVE, M1 + "9.1.1", rewritten(ARCHIVE, lambda _text: "- Lưu.")),
    Kind("archive-dash-missing", ARCHIVE, P2 + "9", replaced(ARCHIVE, "^- ", "")),
    Kind("archive-first", ARCHIVE, M1 + "9.2.5", moved(ARCHIVE, before=LIST)),
    Kind(
        "archive-twice",
        ARCHIVE,
        M1 + "9.2.5",
        added(lambda document: texts(document, ARCHIVE)[0] if texts(document, ARCHIVE) else None, after=ARCHIVE),
        level=WARNING,
    ),
    Kind("archive-size-14", ARCHIVE, P2 + "9", dressed(ARCHIVE, "14 pt")),
    Kind("archive-field-left", ARCHIVE, M1 + "9.1.1", rewritten(ARCHIVE, lambda _text: "- Lưu {{noi_luu}}.")),
    Kind("recipients-above-the-text", HEAD, M1 + "9.2.1", together(*(moved(name, before="body") for name in BLOCK))),
    Kind(
        "recipients-at-right",
        HEAD,
        M1 + "9.2.1",
        when(
            together(*(moved(name, after="signer") for name in reversed(BLOCK))),
            lambda document: len(texts(document, "signer")) == 1,
        ),
    ),
    Kind(
        "recipients-above-the-type", HEAD, M1 + "9.2.1", together(*(moved(name, before="type_line") for name in BLOCK))
    ),
)
