"""Every issuer that signs in every way, in every type it may issue, under each standard: the printed page, measured.

A sample is printed; every pair with ``VANBAN_WHOLE=1``. What the page must show stands in ``tests/helpers/pairs.py``,
typed from the clauses.
"""

import os
from io import BytesIO

import pdfplumber
import pytest

import vanban
from tests.conftest import ROOT
from tests.helpers.measured import MM, Line, find, halves, lines_of
from tests.helpers.pairs import HD05, KINDS, PAPERS, PRINTED, SYMBOLS, WRITTEN_OUT, pairs, sample
from vanban.packs.catalogue import get_form
from vanban.word.pdf import to_pdf

pytestmark = pytest.mark.office
WHOLE = os.environ.get("VANBAN_WHOLE") == "1"
TITLE, SUBJECT = "ĐẢNG CỘNG SẢN VIỆT NAM", "việc thử các thành phần thể thức"
PLACES = ["Ban Thường vụ Tỉnh uỷ (b/c)", "Các chi bộ trực thuộc"]
BODY = "Văn bản này có một đoạn nội dung, đủ để chữ ký không đứng một mình."
ARTICLES = "Điều 1. Ban hành kèm theo Quyết định này các nội dung đã thống nhất.\nĐiều 2. Văn phòng chịu trách nhiệm thi hành Quyết định này."  # noqa: E501
MINUTES = {
    "meeting": "hội nghị thử các thành phần thể thức",
    "start": "08:00",
    "end": "09:30",
    "location": "Hội trường",
    "agenda": [{"title": "Nội dung thử", "conclusion": "Hội nghị thống nhất."}],
}
OWN = {
    "Kế hoạch": ("plan", {"body": BODY}),
    "Công văn": ("letter", {"body": BODY, "addressees": ["Các chi bộ trực thuộc"]}),
    "Quyết định": ("decision", {"body": ARTICLES}),
    "Quy chế": ("regulation", {"body": ARTICLES.replace("Quyết định", "Quy chế")}),
    "Quy định": ("regulation", {"body": ARTICLES.replace("Quyết định", "Quy định")}),
    "Tờ trình": ("document", {"body": BODY, "addressees": ["Ban Thường vụ Tỉnh uỷ"]}),
    "Biên bản": ("conference-minutes", MINUTES),
}
FORM_OF = {name: form for form, name in PAPERS.items()}


def signed(block):
    return dict(block.given)


def common(pair):
    kind = KINDS[pair.kind]
    signing = kind.signings[pair.signing][0]
    data = {
        "issuer": kind.given,
        "date": pair.day,
        "signature": signed(signing.first),
        "co_signatures": [signed(block) for block in signing.others],
        "recipients": PLACES,
        "archive": "hồ sơ",
    }
    if signing.confirmed:
        who = signing.first.given["name"]
        data["confirmation"] = {"name": who, "signature": signed(signing.confirmed)}
    return data


CALLED_TO = {"answer_by", "held_on", "return_by", "valid_until"}
"""Days that are not before the paper's own."""


def document(pair):
    """Return the document of a pair: its own data as short as they can be, a paper's those of its example."""
    if pair.type in FORM_OF:
        own = vanban.load(ROOT / "vanban/templates" / FORM_OF[pair.type] / "example.yaml")
        data = own.model_dump(mode="json", exclude_defaults=True, exclude={"number", "confirmation", "co_signatures"})
        called = dict.fromkeys(data.keys() & CALLED_TO, pair.day)
        return type(own).model_validate({**data, **called, **common(pair)})
    form, own = OWN.get(pair.type, ("document", {"body": BODY}))
    data = {**common(pair), "number": "7", "subject": f"về {SUBJECT}", **own}
    if pair.type in WRITTEN_OUT:
        data["number"] = number_of(pair).removeprefix("Số ")
    if form in ("document", "regulation"):
        data["type_name"] = pair.type
    if form == "conference-minutes":
        data["held_on"] = pair.day
    return get_form(form).model.model_validate(data)


def number_of(pair):
    return f"Số 07-{(SYMBOLS | WRITTEN_OUT)[pair.type]}/{KINDS[pair.kind].symbol}"


PAIRS = pairs() if WHOLE else sample()
BATCHES = [PAIRS[start : start + 250] for start in range(0, len(PAIRS), 250)]


@pytest.mark.parametrize("batch", BATCHES, ids=lambda batch: f"{batch[0].kind}-{batch[-1].kind}")
def test_the_page_of_every_pair(batch):
    made = [vanban.render(document(pair)) for pair in batch]
    wrong = {}
    for pair, docx, pdf in zip(batch, made, to_pdf(made), strict=True):
        found = [str(finding.message) for finding in vanban.check(docx)]
        try:
            assert found == []
            with pdfplumber.open(BytesIO(pdf)) as pages:
                measure(pair, pages)
        except AssertionError as error:
            wrong[pair] = str(error).partition("\n")[0]
    assert wrong == {}


def measure(pair, pages):
    kind = KINDS[pair.kind]
    first = pages.pages[0]
    signed = [page for page in pages.pages if "Nơi nhận:" in page.extract_text()]
    title = find(first, TITLE, left=first.width / 2 - 40)
    assert title.middle > first.width / 2, "the Party's title is in the right half"
    head(pair, kind, first, title)
    if pair.type == "Công văn":
        letter(first, title)
    else:
        typed(pair, first)
    assert len(signed) == 1  # what is cut off or certified may stand on the next page
    closing(kind.signings[pair.signing][0], signed[0])


def head(pair, kind, page, title):
    left = [line for line in lines_of(page, right=title.x0 - 4) if line.top < title.top + 180]
    star = next(index for index, line in enumerate(left) if line.text == "*")
    names = [line for line in left[:star] if line.bold == {True}]
    above = [line for line in left[:star] if line.bold == {False}]
    assert " ".join(line.text for line in names) == kind.name
    assert " ".join(line.text for line in above) == kind.parent
    assert left[0].top == pytest.approx(title.top, abs=2.5), "both halves begin on one line"
    for line in left[: star + 1]:
        assert line.middle == pytest.approx(left[star].middle, abs=2), "the left half is centred"
    place = find(page, PRINTED[pair.day], left=title.x0 - 4)
    assert (place.sizes, place.italic) == ({14}, {True})
    assert place.middle == pytest.approx(title.middle, abs=2), "under the Party's title"
    if pair.type in FORM_OF:
        assert not any(line.text.startswith("Số") for line in left), "no standard has a symbol for it"
        return
    number = left[star + 1]
    assert number.text == number_of(pair)
    assert number.middle == pytest.approx(left[star].middle, abs=2), "under the names"
    assert number.top == pytest.approx(place.top, abs=2), "level with the date"


def typed(pair, page):
    lines = lines_of(page)
    at = next(index for index, line in enumerate(lines) if line.text == pair.type.upper())
    rule = next(index for index, line in enumerate(lines) if line.text == "-----")
    assert lines[at].bold == {True}
    assert lines[at].sizes <= {15, 16}
    for line in lines[at : rule + 1]:
        assert line.middle == pytest.approx(sum(halves(page)) / 2, abs=2)
    if pair.type == "Tờ trình":
        label = "Kính trình:" if pair.day == HD05 else "Kính gửi:"
        assert lines[rule + 1].text == f"{label} Ban Thường vụ Tỉnh uỷ"


def letter(page, title):
    subject = [line for line in lines_of(page, right=title.x0 - 4) if line.sizes == {12} and line.italic == {True}]
    assert SUBJECT in " ".join(line.text for line in subject)
    assert subject[0].top > find(page, "Số", right=title.x0).top
    assert not any(line.text == "CÔNG VĂN" for line in lines_of(page))
    assert find(page, "Kính gửi:").top > subject[-1].top


def closing(signing, page):
    middle = sum(halves(page)) / 2
    label = find(page, "Nơi nhận:", right=middle)
    assert label.x0 == pytest.approx(30 * MM, abs=3)
    listed = [line.text for line in lines_of(page, right=middle) if line.top > label.top and line.sizes == {12}]
    assert any("Lưu hồ sơ." in text for text in listed), "the archive is the last one"
    if not signing.others:
        block = signature(page, signing.first, left=middle - 10, right=10_000)
        assert block[0].top == pytest.approx(label.top, abs=4), "Nơi nhận is level with who signs"
    else:
        lead = signature(page, signing.first, left=middle - 10, right=10_000)
        second = signature(page, signing.others[0], left=0, right=middle - 10)
        assert lead[-1].top == pytest.approx(second[-1].top, abs=1), "the names are level"
        assert lead[0].middle > middle > second[0].middle, "the lead is at the right"
        for block in signing.others[1:]:
            below = signature(page, block, left=0, right=10_000)
            assert below[0].top > lead[-1].top
    if signing.confirmed:
        said = find(page, "Xác nhận chữ ký của", left=middle - 10)
        block = signature(page, signing.confirmed, left=middle - 10, right=10_000)
        assert said.top < block[0].top


def signature(page, block, *, left, right) -> list[Line]:
    """Return the lines of a block: authority bold, the office not, the name bold under room for the pen."""
    lines = lines_of(page, left, right)
    at = next(index for index, line in enumerate(lines) if line.text == block.given["name"] and line.bold == {True})
    begin = at
    wanted = " ".join(text for text in (block.label, block.authority, block.office) if text)
    while begin and len(" ".join(line.text for line in lines[begin:at])) < len(wanted):
        begin -= 1
    above = lines[begin:at]
    strong = [line for line in above if line.bold == {True}]
    assert " ".join(line.text for line in above) == wanted
    assert " ".join(line.text for line in strong) == block.authority, "the office is not bold"
    assert lines[at].top - above[-1].bottom > 50, "room for the pen and the seal"
    for line in above:
        assert line.sizes == {14}
        assert line.middle == pytest.approx(lines[at].middle, abs=2)
    return lines[begin : at + 1]
