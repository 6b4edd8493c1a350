"""What goes wrong in the signature."""

import re
from typing import TYPE_CHECKING

from tests.checks.blind.kinds_head import agency_starts, folded, joint
from tests.checks.blind.planters import (
    M1,
    M4,
    P2,
    Act,
    Aim,
    Kind,
    added,
    dressed,
    first,
    has,
    last,
    moved,
    of_type,
    removed,
    replaced,
    rewritten,
    swapped,
    texts,
    together,
    when,
)

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

POWER, OFFICE, SIGNER = "authority", "office", "signer"
COMMITTEE = r"^T/M (BAN THƯỜNG VỤ|ĐẢNG U[ỶY]|TỈNH U[ỶY]|CHI BỘ|BAN CHẤP HÀNH.*)$"


def one_signer(document: "Document") -> bool:
    return len(texts(document, SIGNER)) == 1 and len(texts(document, OFFICE)) <= 1


def of_one(aim: Aim) -> Aim:
    return when(aim, one_signer)


def deputy_of_committee(document: "Document") -> bool:
    return one_signer(document) and texts(document, OFFICE) == ("PHÓ BÍ THƯ",) and bool(texts(document, POWER))


def _other_committee(text: str) -> str | None:
    if not re.match(COMMITTEE, text):
        return None
    return "T/M UỶ BAN NHÂN DÂN"


def office_and_body(document: "Document") -> Act | None:
    """The office and the body's name, as people write it in letters."""
    found = re.match("ĐẢNG UỶ|TỈNH UỶ|THÀNH UỶ|CHI BỘ", folded(texts(document, "agency")[0]))
    return of_one(replaced(OFFICE, "^(PHÓ BÍ THƯ|BÍ THƯ)$", rf"\1 {found[0]}"))(document) if found else None


KINDS = (
    Kind(
        "authority-missing",
        POWER,
        M1 + "7.1.1",
        when(
            of_one(removed(POWER)), lambda document: any(re.match(COMMITTEE, text) for text in texts(document, POWER))
        ),
    ),
    Kind("authority-stop-for-slash", POWER, M1 + "7.1.1", replaced(POWER, "^T/M ", "TM. ")),
    Kind("authority-slash-missing", POWER, M1 + "7.1.1", replaced(POWER, "^T/M ", "TM ")),
    Kind("authority-slash-and-stop", POWER, M1 + "7.1.1", replaced(POWER, "^T/M ", "T/M. ")),
    Kind("authority-lower-case-m", POWER, M1 + "7.1.1", replaced(POWER, "^T/M ", "t/m ")),
    Kind("authority-in-words", POWER, M1 + "7.1.1", replaced(POWER, "^T/M ", "THAY MẶT ")),
    Kind("authority-prefix-missing", POWER, M1 + "7.1.1", replaced(POWER, "^T/M ", "")),
    Kind(
        "authority-order-for-behalf",
        POWER,
        M1 + "7.1.1",
        of_one(replaced(POWER, "^T/M (?=BAN THƯỜNG VỤ|ĐẢNG U|TỈNH U)", "T/U ")),
    ),
    Kind("authority-by-order-of-the-state", POWER, M1 + "7.1.1", replaced(POWER, "^T/L ", "TL. ")),
    Kind("authority-mandate-of-the-state", POWER, M1 + "7.1.1", replaced(POWER, "^T/L ", "TUQ. ")),
    Kind("authority-for-of-the-state", POWER, M1 + "7.1.1", replaced(POWER, "^K/T ", "KT. ")),
    Kind("authority-for-without-the-head", POWER, M1 + "7.1.4c", replaced(POWER, "^K/T .*$", "K/T")),
    Kind(
        "authority-for-the-deputy-himself", POWER, M1 + "7.1.4c", replaced(POWER, "^K/T (TRƯỞNG|CHÁNH)", r"K/T PHÓ \1")
    ),
    Kind(
        "authority-of-another-body-for",
        POWER,
        M1 + "7.1.4c",
        replaced(POWER, "^K/T CHÁNH VĂN PHÒNG$", "K/T TRƯỞNG BAN"),
    ),
    Kind(
        "authority-for-in-a-committee",
        POWER,
        M1 + "7.1.1",
        when(replaced(POWER, "^T/M .*$", "K/T BÍ THƯ"), deputy_of_committee),
    ),
    Kind(
        "authority-for-in-an-inspection",
        POWER,
        M1 + "7.1.1",
        of_one(replaced(POWER, "^T/M U[ỶY] BAN KIỂM TRA$|^T/M ỦY BAN KIỂM TRA$", "K/T CHỦ NHIỆM")),
    ),
    Kind("authority-of-a-people's-committee", POWER, M1 + "7.1.4b", of_one(rewritten(POWER, _other_committee))),
    Kind(
        "authority-of-a-cell",
        POWER,
        M1 + "7.1.4b",
        when(
            of_one(replaced(POWER, "^T/M (BAN THƯỜNG VỤ|ĐẢNG U[ỶY]|TỈNH U[ỶY])$", "T/M CHI BỘ")),
            agency_starts("ĐẢNG UỶ", "TỈNH UỶ", "THÀNH UỶ"),
        ),
    ),
    Kind(
        "authority-of-a-province",
        POWER,
        M1 + "7.1.4b",
        when(
            of_one(replaced(POWER, "^T/M (ĐẢNG U[ỶY]|BAN THƯỜNG VỤ|CHI BỘ)$", "T/M TỈNH UỶ")),
            agency_starts("ĐẢNG UỶ", "CHI BỘ"),
        ),
    ),
    Kind(
        "authority-of-a-committee-in-a-cell",
        POWER,
        M1 + "7.1.4b",
        when(of_one(replaced(POWER, "^T/M CHI BỘ$", "T/M ĐẢNG UỶ")), agency_starts("CHI BỘ")),
    ),
    Kind(
        "authority-cell-standing-committee",
        POWER,
        M1 + "7.1.4b",
        when(of_one(replaced(POWER, "^T/M CHI BỘ$", "T/M BAN CHI UỶ")), agency_starts("CHI BỘ")),
    ),
    Kind(
        "authority-of-the-standing-group",
        POWER,
        M1 + "7.1.4b",
        of_one(replaced(POWER, "^T/M BAN THƯỜNG VỤ$", "T/M THƯỜNG TRỰC ĐẢNG UỶ")),
    ),
    Kind(
        "authority-delegated-again",
        POWER,
        M1 + "7.1.4d",
        when(
            added("K/T CHÁNH VĂN PHÒNG", after=POWER),
            lambda document: (
                one_signer(document)
                and texts(document, POWER)[:1] == ("T/L BAN THƯỜNG VỤ",)
                and texts(document, OFFICE) == ("PHÓ CHÁNH VĂN PHÒNG",)
            ),
        ),
    ),
    Kind("authority-light", POWER, P2 + "7", dressed(POWER, "light", pick=first)),
    Kind("authority-italic", POWER, P2 + "7", dressed(POWER, "italic", pick=first)),
    Kind("authority-size-12", POWER, P2 + "7", dressed(POWER, "12 pt", pick=first)),
    Kind(
        "authority-lower-case", POWER, P2 + "7", replaced(POWER, "(?<=/[ML] ).*", lambda found: found[0].capitalize())
    ),
    Kind(
        "authority-twice",
        POWER,
        M1 + "7.1.1",
        when(
            of_one(added(lambda document: texts(document, POWER)[0] if texts(document, POWER) else None, after=POWER)),
            has(POWER),
        ),
    ),
    Kind("authority-under-office", POWER, M1 + "7.2.1", of_one(moved(POWER, after=OFFICE))),
    Kind("office-missing", OFFICE, M1 + "7.1.2", of_one(removed(OFFICE))),
    Kind("office-with-body", OFFICE, M1 + "7.1.2", office_and_body),
    Kind(
        "office-head-with-body",
        OFFICE,
        M1 + "7.1.2",
        of_one(
            replaced(
                OFFICE,
                "^((?:PHÓ )?CHÁNH VĂN PHÒNG|(?:PHÓ )?CHỦ NHIỆM|(?:PHÓ )?TRƯỞNG BAN)$",
                lambda found: found[1] + (" UỶ BAN KIỂM TRA" if "NHIỆM" in found[1] else " ĐẢNG UỶ"),
            )
        ),
    ),
    Kind(
        "office-standing-deputy",
        OFFICE,
        M1 + "7.1.2",
        of_one(replaced(OFFICE, "^PHÓ BÍ THƯ$", "PHÓ BÍ THƯ THƯỜNG TRỰC")),
    ),
    Kind(
        "office-abbreviated",
        OFFICE,
        M1 + "7.1.2",
        of_one(replaced(OFFICE, "^(PHÓ )?BÍ THƯ$", lambda found: "PBT" if found[1] else "BT")),
    ),
    Kind(
        "office-of-the-state",
        OFFICE,
        M1 + "7.1.2",
        when(
            of_one(rewritten(OFFICE, lambda _text: "CHỦ TỊCH UỶ BAN NHÂN DÂN")),
            lambda document: any(re.match(COMMITTEE, text) for text in texts(document, POWER)),
        ),
    ),
    Kind(
        "office-of-an-inspection",
        OFFICE,
        M1 + "7.1.4b",
        when(of_one(replaced(OFFICE, "^(PHÓ )?CHỦ NHIỆM$", "BÍ THƯ")), has(POWER)),
    ),
    Kind(
        "office-of-a-committee",
        OFFICE,
        M1 + "7.1.4b",
        when(
            of_one(replaced(OFFICE, "^(PHÓ )?BÍ THƯ$", "CHÁNH VĂN PHÒNG")),
            lambda document: any(re.match(COMMITTEE, text) for text in texts(document, POWER)),
        ),
    ),
    Kind(
        "office-bold",
        OFFICE,
        P2 + "7",
        when(dressed(OFFICE, "bold"), lambda document: has(POWER)(document) and one_signer(document)),
    ),
    Kind("office-italic", OFFICE, P2 + "7", dressed(OFFICE, "italic", pick=last)),
    Kind("office-size-12", OFFICE, P2 + "7", dressed(OFFICE, "12 pt", pick=last)),
    Kind("office-lower-case", OFFICE, P2 + "7", rewritten(OFFICE, str.title, last)),
    Kind("office-field-left", OFFICE, M1 + "7.1.2", rewritten(OFFICE, lambda _text: "{{chuc_vu}}", last)),
    Kind("office-font", OFFICE, M4 + "1", dressed(OFFICE, "Arial", pick=last)),
    Kind("office-under-signer", OFFICE, M1 + "7.2.3", of_one(moved(OFFICE, after=SIGNER))),
    Kind("signer-missing", SIGNER, M1 + "7.1.3", of_one(removed(SIGNER))),
    Kind("signer-doctor", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda text: "TS. " + text)),
    Kind("signer-master", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda text: "ThS. " + text, last)),
    Kind("signer-colonel", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda text: "Đại tá " + text, last)),
    Kind("signer-comrade", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda text: "Đồng chí " + text, last)),
    Kind("signer-professor", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda text: "PGS, TS " + text, last)),
    Kind("signer-mister", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda text: "Ông " + text, last)),
    Kind(
        "signer-initials",
        SIGNER,
        M1 + "7.1.3",
        rewritten(SIGNER, lambda text: ".".join([*(word[0] for word in text.split()[:-1]), text.split()[-1]]), last),
    ),
    Kind("signer-given-name-only", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda text: text.split()[-1], last)),
    Kind("signer-capitals", SIGNER, P2 + "7", rewritten(SIGNER, str.upper, last)),
    Kind("signer-lower-case", SIGNER, M1 + "7.1.3", rewritten(SIGNER, str.lower, last)),
    Kind("signer-light", SIGNER, P2 + "7", dressed(SIGNER, "light", pick=last)),
    Kind("signer-italic", SIGNER, P2 + "7", dressed(SIGNER, "italic", pick=last)),
    Kind("signer-size-12", SIGNER, P2 + "7", dressed(SIGNER, "12 pt", pick=last)),
    Kind("signer-font", SIGNER, M4 + "1", dressed(SIGNER, "Cambria", pick=last)),
    Kind("signer-words-of-a-model", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda _text: "Họ và tên", last)),
    Kind("signer-dots", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda _text: "……………………", last)),
    Kind("signer-field-left", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda _text: "{{ho_ten_nguoi_ky}}", last)),
    Kind("signer-merge-field-left", SIGNER, M1 + "7.1.3", rewritten(SIGNER, lambda _text: "«Nguoi_ky»", last)),
    Kind("signer-above-authority", SIGNER, M1 + "7.2.3", of_one(moved(SIGNER, before=POWER))),
    Kind("signature-missing", SIGNER, M1 + "7.1", of_one(together(removed(POWER), removed(OFFICE), removed(SIGNER)))),
    Kind(
        "signature-at-left",
        POWER,
        M1 + "7.2.1",
        of_one(together(*(moved(name, before="recipients_head") for name in (POWER, OFFICE, SIGNER)))),
    ),
    Kind(
        "signature-above-the-text",
        POWER,
        M1 + "7.2.1",
        of_one(together(*(moved(name, before="body") for name in (POWER, OFFICE, SIGNER)))),
    ),
    Kind("minutes-sides-exchanged", OFFICE, M1 + "7.2.4", when(swapped(OFFICE), of_type("Biên bản"))),
    Kind(
        "minutes-secretary",
        OFFICE,
        M1 + "7.1.4e",
        when(replaced(OFFICE, "^NGƯỜI GHI BIÊN BẢN$", "THƯ KÝ"), of_type("Biên bản")),
    ),
    Kind(
        "minutes-chairman",
        OFFICE,
        M1 + "7.1.4e",
        when(replaced(OFFICE, "^CHỦ TRÌ HỘI NGHỊ$", "CHỦ TOẠ"), of_type("Biên bản")),
    ),
    Kind("joint-sides-exchanged", OFFICE, M1 + "7.2.4", when(together(swapped(OFFICE, 2), swapped(SIGNER)), joint)),
    Kind(
        "joint-office-without-body",
        OFFICE,
        M1 + "7.1.4g",
        when(replaced(OFFICE, "^TRƯỞNG BAN .*$", "TRƯỞNG BAN"), joint),
    ),
)
