"""What goes wrong in the type and the subject, in the subject of a letter and in the addressees."""

from typing import TYPE_CHECKING

from tests.checks.blind.planters import (
    M1,
    M4,
    P2,
    PAPERS,
    WARNING,
    Act,
    Kind,
    added,
    dressed,
    every,
    first,
    has,
    lacks,
    laid,
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
    word_dressed,
)

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

TYPE, SUBJECT, UNDER, TO = "type_line", "subject", "subject_under_number", "addressee"
LABEL = "^Kính (gửi|trình):?"


def _type_beside_subject(document: "Document") -> Act | None:
    named = texts(document, TYPE)
    return (
        together(removed(TYPE), rewritten(SUBJECT, lambda text: f"{named[0]} {text}", first))(document)
        if named
        else None
    )


def _subject_beside_type(document: "Document") -> Act | None:
    subject = texts(document, SUBJECT)
    return (
        together(removed(SUBJECT), rewritten(TYPE, lambda text: f"{text} {subject[0]}"))(document)
        if len(subject) == 1
        else None
    )


TYPES = (
    Kind("type-missing", TYPE, M1 + "5.1.1", removed(TYPE)),
    Kind("type-lower-case", TYPE, P2 + "5", rewritten(TYPE, str.capitalize)),
    Kind("type-light", TYPE, P2 + "5", dressed(TYPE, "light")),
    Kind("type-italic", TYPE, P2 + "5", dressed(TYPE, "italic")),
    Kind("type-size-14", TYPE, P2 + "5", dressed(TYPE, "14 pt")),
    Kind("type-size-18", TYPE, P2 + "5", dressed(TYPE, "18 pt")),
    Kind("type-font", TYPE, M4 + "1", dressed(TYPE, "Arial")),
    Kind("type-red", TYPE, M4 + "1", dressed(TYPE, "red")),
    Kind("type-underlined", TYPE, P2 + "5", dressed(TYPE, "underlined"), level=WARNING),
    Kind("type-left", TYPE, M1 + "5.2.2", laid(TYPE, "left", "no indent")),
    Kind("type-right", TYPE, M1 + "5.2.2", laid(TYPE, "right", "no indent")),
    Kind(
        "type-not-of-the-party",
        TYPE,
        M1 + "5.1.1",
        rewritten(TYPE, lambda text: "NGHỊ ĐỊNH" if text != "NGHỊ ĐỊNH" else None),
    ),
    Kind(
        "type-misspelt",
        TYPE,
        M1 + "5.1.1",
        replaced(
            TYPE, "(QUYẾT|QUYẾT NGHỊ|BÁO CÁO|NGHỊ|KẾT LUẬN|THÔNG|KẾ HOẠCH|TỜ|CHƯƠNG|HƯỚNG)", lambda found: found[0][:-1]
        ),
    ),
    Kind("type-beside-subject", TYPE, M1 + "5.2.1", _type_beside_subject),
    Kind("type-under-subject", TYPE, M1 + "5.2.1", moved(TYPE, after=SUBJECT)),
    Kind("type-under-number", TYPE, M1 + "5.2.2", moved(TYPE, after="number")),
    Kind("type-under-the-bases", TYPE, M1 + "6.2.3", moved(TYPE, after="bases")),
    Kind(
        "type-twice",
        TYPE,
        M1 + "5.2.1",
        added(lambda document: texts(document, TYPE)[0] if texts(document, TYPE) else None, after=TYPE),
    ),
    Kind(
        "type-on-a-letter",
        TYPE,
        M1 + "5.1.1",
        when(added("CÔNG VĂN", before=TO, model="agency"), of_type("Công văn")),
    ),
)
SUBJECTS = (
    Kind("subject-missing", SUBJECT, M1 + "5.1.1", removed(SUBJECT)),
    Kind(
        "subject-capitals",
        SUBJECT,
        P2 + "5",
        rewritten(SUBJECT, lambda text: text.upper() if not text.isupper() else None, last),
        level=WARNING,
    ),
    Kind("subject-light", SUBJECT, P2 + "5", dressed(SUBJECT, "light")),
    Kind("subject-italic", SUBJECT, P2 + "5", dressed(SUBJECT, "italic")),
    Kind("subject-size-12", SUBJECT, P2 + "5", dressed(SUBJECT, "12 pt")),
    Kind("subject-size-17", SUBJECT, P2 + "5", dressed(SUBJECT, "17 pt")),
    Kind("subject-font", SUBJECT, M4 + "1", dressed(SUBJECT, "Calibri")),
    Kind("subject-left", SUBJECT, M1 + "5.2.2", laid(SUBJECT, "left", "no indent")),
    Kind("subject-justified", SUBJECT, M1 + "5.2.2", laid(SUBJECT, "justified", pick=first)),
    Kind("subject-above-type", SUBJECT, M1 + "5.2.1", moved(SUBJECT, before=TYPE)),
    Kind("subject-under-the-dashes", SUBJECT, M1 + "5.2.1", moved(SUBJECT, after="rule")),
    Kind("subject-beside-type", SUBJECT, M1 + "5.2.1", _subject_beside_type),
    Kind("subject-under-number", SUBJECT, M1 + "5.2.2", when(moved(SUBJECT, after="number"), has(TYPE))),
    Kind("subject-dots", SUBJECT, M1 + "5.1.1", rewritten(SUBJECT, lambda _text: "về việc ……………………", last)),
    Kind("subject-field-left", SUBJECT, M1 + "5.1.1", rewritten(SUBJECT, lambda _text: "{{trich_yeu}}", last)),
    Kind(
        "subject-hint-left",
        SUBJECT,
        M1 + "5.1.1",
        rewritten(SUBJECT, lambda _text: "[điền trích yếu nội dung văn bản]", last),
    ),
    Kind(
        "subject-abbreviated-about",
        SUBJECT,
        M1 + "5.1.1",
        rewritten(SUBJECT, lambda text: "V/v " + text if not text.isupper() else None, last),
        level=WARNING,
    ),
    Kind("rule-missing", "rule", M1 + "5.2.1", removed("rule"), new=True),
    Kind("rule-of-three", "rule", M1 + "5.2.1", rewritten("rule", lambda _text: "---"), new=True),
    Kind("rule-of-ten", "rule", M1 + "5.2.1", rewritten("rule", lambda _text: "-" * 10), new=True),
    Kind("rule-of-stars", "rule", M1 + "5.2.1", rewritten("rule", lambda _text: "*****"), new=True),
    Kind("rule-of-underscores", "rule", M1 + "5.2.1", rewritten("rule", lambda _text: "_____"), new=True),
    Kind("rule-of-dashes", "rule", M1 + "5.2.1", rewritten("rule", lambda _text: "–––––"), new=True),
    Kind("rule-of-the-state", "rule", M1 + "5.2.1", rewritten("rule", lambda _text: "_______________"), new=True),
    Kind("rule-above-subject", "rule", M1 + "5.2.1", moved("rule", before=SUBJECT), new=True),
    Kind("rule-above-type", "rule", M1 + "5.2.1", moved("rule", before=TYPE), new=True),
    Kind("rule-under-the-bases", "rule", M1 + "5.2.1", moved("rule", after="bases"), new=True),
    Kind("rule-under-the-addressees", "rule", M1 + "5.2.1", moved("rule", after=TO), new=True),
)
LETTERS = (
    Kind("letter-subject-missing", UNDER, M1 + "5.1.1", removed(UNDER)),
    Kind(
        "letter-subject-of-the-state", UNDER, M1 + "5.2.3", replaced(UNDER, "^về việc", "V/v"), level=WARNING, new=True
    ),
    Kind(
        "letter-subject-without-about", UNDER, M1 + "5.2.3", replaced(UNDER, "^về việc ", ""), level=WARNING, new=True
    ),
    Kind("letter-subject-size-14", UNDER, P2 + "5", dressed(UNDER, "14 pt")),
    Kind("letter-subject-size-13", UNDER, P2 + "5", dressed(UNDER, "13 pt")),
    Kind("letter-subject-size-10", UNDER, P2 + "5", dressed(UNDER, "10 pt")),
    Kind("letter-subject-upright", UNDER, P2 + "5", dressed(UNDER, "upright")),
    Kind("letter-subject-bold", UNDER, P2 + "5", dressed(UNDER, "bold")),
    Kind("letter-subject-capitals", UNDER, P2 + "5", rewritten(UNDER, str.upper)),
    Kind("letter-subject-font", UNDER, M4 + "1", dressed(UNDER, "Arial")),
    Kind("letter-subject-above-number", UNDER, M1 + "5.2.3", moved(UNDER, before="number")),
    Kind("letter-subject-above-star", UNDER, M1 + "5.2.3", moved(UNDER, before="star")),
    Kind("letter-subject-in-the-middle", UNDER, M1 + "5.2.3", moved(UNDER, before=TO)),
    Kind("letter-subject-under-addressees", UNDER, M1 + "5.2.3", moved(UNDER, after=TO)),
    Kind("letter-subject-under-date", UNDER, M1 + "5.2.3", moved(UNDER, after="place_date")),
    Kind("letter-subject-not-centred", UNDER, M1 + "5.2.3", laid(UNDER, "left")),
    Kind("letter-subject-dots", UNDER, M1 + "5.1.1", rewritten(UNDER, lambda _text: "về việc …………")),
    Kind("letter-subject-field-left", UNDER, M1 + "5.1.1", rewritten(UNDER, lambda _text: "về việc «Trich_yeu»")),
    Kind(
        "letter-subject-twice",
        UNDER,
        M1 + "5.2.3",
        added(lambda document: texts(document, UNDER)[0] if texts(document, UNDER) else None, before=TO),
    ),
)
ADDRESSEES = (
    Kind("addressee-missing", TO, M1 + "9.2.3", when(removed(TO), of_type("Công văn"))),
    Kind("addressee-of-a-proposal-missing", TO, M1 + "9.2.4", when(removed(TO), of_type("Tờ trình")), new=True),
    Kind(
        "addressee-label-missing",
        TO,
        M1 + "9.2.5",
        when(removed(TO, first), lambda document: len(texts(document, TO)) > 2),
    ),
    Kind("addressee-colon-missing", TO, M1 + "9.2.5", replaced(TO, "^(Kính (gửi|trình)):", r"\1")),
    Kind(
        "addressee-to-for-submission",
        TO,
        M1 + "9.2.4",
        when(replaced(TO, "^Kính trình", "Kính gửi"), of_type("Tờ trình")),
        new=True,
    ),
    Kind(
        "addressee-submission-for-to",
        TO,
        M1 + "9.2.3",
        when(replaced(TO, "^Kính gửi", "Kính trình"), of_type("Công văn")),
        new=True,
    ),
    Kind("addressee-capitals", TO, P2 + "9", replaced(TO, "^Kính (gửi|trình)", lambda found: found[0].upper())),
    Kind("addressee-label-upright", TO, P2 + "9", word_dressed(TO, LABEL, "upright")),
    Kind("addressee-label-bold", TO, P2 + "9", word_dressed(TO, LABEL, "bold")),
    Kind("addressee-label-size-12", TO, P2 + "9", word_dressed(TO, LABEL, "12 pt")),
    Kind("addressee-names-bold", TO, P2 + "9", word_dressed(TO, r"(?<=: ).+|^- .*", "bold")),
    Kind("addressee-names-italic", TO, P2 + "9", word_dressed(TO, r"(?<=: ).+|^- .*", "italic")),
    Kind("addressee-names-size-12", TO, P2 + "9", word_dressed(TO, r"(?<=: ).+|^- .*", "12 pt")),
    Kind("addressee-comma", TO, M1 + "9.2.5", replaced(TO, ";$", ","), new=True),
    Kind("addressee-full-stop", TO, M1 + "9.2.5", replaced(TO, ";$", ".", last), new=True),
    Kind("addressee-no-mark", TO, M1 + "9.2.5", replaced(TO, ";$", ""), new=True),
    Kind("addressee-dash-missing", TO, P2 + "9", replaced(TO, "^- ", "", last), level=WARNING),
    Kind("addressee-dots", TO, M1 + "9.2.3", replaced(TO, r"((?<=Kính gửi: )|(?<=^- ))[^;,.]+", "…………………", every)),
    Kind(
        "addressee-field-left",
        TO,
        M1 + "9.2.3",
        replaced(TO, r"((?<=Kính gửi: )|(?<=^- ))[^;,.]+", "{{noi_nhan_chinh}}", every),
    ),
    Kind("addressee-under-the-body", TO, M1 + "9.2.3", moved(TO, after="body")),
    Kind("addressee-under-date", TO, M1 + "9.2.3", moved(TO, after="place_date")),
    Kind("addressee-above-type", TO, M1 + "9.2.4", when(moved(TO, before=TYPE), has(TYPE)), new=True),
    Kind("addressee-font", TO, M4 + "1", dressed(TO, "Calibri")),
    Kind(
        "addressee-on-another-type",
        TO,
        M1 + "9.2.3",
        when(
            added("Kính gửi: Ban Thường vụ Tỉnh uỷ;", after="rule", model="body"),
            lambda document: lacks(TO)(document) and not_of_type("Công văn", "Tờ trình", *PAPERS)(document),
        ),
        new=True,
    ),
    Kind(
        "addressee-submission-on-another-type",
        TO,
        M1 + "9.2.4",
        when(
            added("Kính trình: Ban Thường vụ Tỉnh uỷ;", after="rule", model="body"),
            lambda document: lacks(TO)(document) and not_of_type("Công văn", "Tờ trình", *PAPERS)(document),
        ),
        new=True,
    ),
)
KINDS = (*TYPES, *SUBJECTS, *LETTERS, *ADDRESSEES)
