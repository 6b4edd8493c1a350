"""Faults planted in documents that are built by hand."""

from dataclasses import replace

from tests.checks.specimens.raw import BODY, Spec


def bold(look):
    return replace(look, bold=not look.bold)


S = Spec()
FAULTS = {
    "state header": ({"title": "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "line": False}, {"state-title/found"}),
    "title 14": ({"title_look": replace(S.title_look, size=14)}, {"party-title/size"}),
    "title plain": ({"title_look": bold(S.title_look)}, {"party-title/bold"}),
    "no line": ({"line": False}, {"party-title-rule/missing"}),
    "parent bold": ({"parent_look": replace(S.parent_look, size=13)}, {"agency-names/size"}),
    "agency 13": ({"agency_look": replace(S.agency_look, size=13)}, {"agency-names/size"}),
    "no star": ({"star": ""}, {"agency-star/missing"}),
    "star of dashes": ({"star": "-----"}, {"agency-star/text"}),
    "colon": ({"number": "Số: 08-KH/ĐU"}, {"number-form/colon"}),
    "slash": ({"number": "Số 08/KH-ĐU"}, {"number-form/form"}),
    "one digit": ({"number": "Số 8-KH/ĐU"}, {"number-form/zero"}),
    "number italic": ({"number_look": replace(S.number_look, italic=True)}, {"number-form/italic"}),
    "type symbol": ({"number": "Số 08-BC/ĐU"}, {"number-type/symbol"}),
    "district": ({"number": "Số 08-KH/HU"}, {"number-agency/symbol"}),
    "date upright": ({"date_look": replace(S.date_look, italic=False)}, {"place-date/italic"}),
    "date zero": ({"date": "Mường Ví Dụ, ngày 5 tháng 8 năm 2026"}, {"place-date/day-zero"}),
    "month zero": ({"date": "Mường Ví Dụ, ngày 05 tháng 08 năm 2026"}, {"place-date/month-plain"}),
    "month one digit": ({"date": "Mường Ví Dụ, ngày 05 tháng 1 năm 2027"}, {"place-date/month-zero"}),
    "old letters": ({"paragraphs": (BODY, "C«ng hoµ x· héi chñ nghÜa ViÖt Nam.")}, {"unicode/legacy"}),
    "a mark that turns the line": ({"paragraphs": (BODY, BODY.replace(" ", " \u202e", 1))}, {"unicode/control"}),
    "type 14": ({"type_look": replace(S.type_look, size=14)}, {"type-name/size"}),
    "subject italic": ({"subject_look": replace(S.subject_look, italic=True)}, {"subject/italic"}),
    "no subject": ({"subject": ""}, {"subject/missing"}),
    "stars for hyphens": ({"rule": "*****"}, {"subject-rule/text"}),
    "no hyphens": ({"rule": ""}, {"subject-rule/missing"}),
    "body 13": ({"body_look": replace(S.body_look, size=13)}, {"body-size/size"}),
    "body left": ({"body_look": replace(S.body_look, align="left")}, {"body-layout/align"}),
    "body indent": ({"body_look": replace(S.body_look, first=720)}, {"body-layout/indent"}),
    "body single": ({"body_look": replace(S.body_look, line=0)}, {"body-layout/line"}),
    "body tight": ({"body_look": replace(S.body_look, after=60)}, {"body-layout/gap"}),
    "body end": ({"paragraphs": (BODY, BODY.rstrip("."))}, {"body-end/mark"}),
    "body slash": ({"paragraphs": (BODY, BODY.rstrip(".") + "./.")}, {"body-end/slash"}),
    "points": ({"paragraphs": (BODY, "a) " + BODY, "c) " + BODY)}, {"point-letters/order"}),
    "d before đ": ({"paragraphs": (BODY, *(f"{x}) {BODY}" for x in "abcde"))}, {"point-letters/order"}),
    "label bold italic": ({"label_look": replace(S.label_look, bold=True, italic=True)}, {"recipients-label/bold", "recipients-label/italic"}),
    "label bare": ({"label_look": replace(S.label_look, underline=False)}, {"recipients-label/underline"}),
    "list 11": ({"recipient_look": replace(S.recipient_look, size=11)}, {"recipients-list/size"}),
    "commas": ({"recipients": ("- Tỉnh uỷ (b/c),", "- Các chi bộ,", "- Lưu Văn phòng Đảng uỷ.")}, {"recipients-list/mark"}),
    "archive VT": ({"recipients": ("- Tỉnh uỷ (b/c);", "- Lưu: VT.")}, {"recipients-archive/form"}),
    "no archive": ({"recipients": ("- Tỉnh uỷ (b/c);", "- Các chi bộ.")}, {"recipients-archive/missing"}),
    "TM.": ({"authority": "TM. BAN THƯỜNG VỤ"}, {"authority-form/dotted"}),
    "authority plain": ({"authority_look": replace(S.authority_look, bold=False)}, {"authority-form/bold"}),
    "office bold": ({"office_look": replace(S.office_look, bold=True)}, {"signature-office/bold"}),
    "doctor": ({"name": "TS. Nguyễn Văn A"}, {"signer-name/title"}),
    "name plain": ({"name_look": replace(S.name_look, bold=False)}, {"signer-name/bold"}),
    "T/M of an office": ({"authority": "T/M VĂN PHÒNG TỈNH UỶ"}, {"authority-body/on-behalf"}),
    "K/T of a committee": ({"authority": "K/T BÍ THƯ"}, {"authority-body/for-head"}),
    "office with its body": ({"office": "PHÓ BÍ THƯ ĐẢNG UỶ"}, {"office-alone/named"}),
    "parent of a province": ({"agency": "TỈNH UỶ LAI CHÂU", "number": "Số 08-KH/TU", "recipients": ("- Các chi bộ;", "- Lưu Văn phòng Tỉnh uỷ.")}, {"parent-agency/none"}),
    "archive of another": ({"recipients": ("- Các chi bộ;", "- Lưu Văn phòng Tỉnh uỷ.")}, {"issuer-agreement/archive"}),
    "parent of another kind": ({"parent": "TỈNH LAI CHÂU"}, {"parent-agency/whose"}),
    "one syllable": ({"date": "Huế, ngày 05 tháng 8 năm 2026"}, {"place-level/syllable"}),
    "left 25": ({"margins": S.margins.replace("1701", "1417")}, {"page-margins/left"}),
    "arial": ({"font": "Arial"}, {"typeface/font"}),
    ".VnTime": ({"font": ".VnTime"}, {"unicode/old-font"}),
}  # fmt: skip
ANYWHERE = [
    ("table", "border"),
    ("control", "dml"),
    ("vml", "vml"),
    ("dml", "dml"),
    ("frames", "border"),
    ("tabs", "underline"),
]
