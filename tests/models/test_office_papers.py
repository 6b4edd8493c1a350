"""Decisions, conclusions, minutes of a conference: what is printed of typed facts, and what does not add up."""

import copy
import json

import pytest
import yaml

import vanban
from tests.conftest import ROOT
from tests.helpers.pages import page
from vanban.errors import InputError, Severity

TEMPLATES = ROOT / "vanban/templates"


def example(name):
    return yaml.load((TEMPLATES / f"{name}.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506


def printed(data):
    return page(data).replace("\u00a0", " ")


def told(data):
    """The codes, places and severities that a document is told or refused with."""
    found = []
    try:
        vanban.load(yaml.safe_dump(data, allow_unicode=True).encode(), advice=found.append)
    except InputError as error:
        found += error.diagnostics
    return {(item.code, item.field, item.severity) for item in found}


def refused(data):
    """The places at which a document is refused."""
    return {place for _code, place, severity in told(data) if severity is Severity.ERROR}


DECISION, POLL, CONCLUSIONS = (
    example(name)
    for name in ("decision/example", "conference-minutes/example-bien-ban-kiem-phieu", "conclusions/example")
)
MATTERS = {
    "điều động": (
        {"Tổ chức": "Văn phòng Đảng uỷ", "Nhân sự": ["Lò Văn D, Phó Trưởng ban"]},
        "Điều 1. Điều động đồng chí Lò Văn D, Phó Trưởng ban, đến công tác tại Văn phòng Đảng uỷ.",
    ),
    "bổ nhiệm": (
        {"Nhân sự": [{"Họ tên": "Lò Văn D", "Chức vụ mới": "Trưởng ban"}], "Kể từ ngày": "09/02/2026"},
        "Điều 1. Bổ nhiệm đồng chí Lò Văn D giữ chức vụ Trưởng ban, kể từ ngày 09/02/2026.",
    ),
    "chỉ định": (
        {
            "Nhân sự": ["Lò Văn D, Bí thư chi bộ", "Lê Thị B"],
            "Tổ chức": "Ban Chấp hành",
            "Thời hạn giữ chức vụ": "2025 - 2030",
        },
        "Ban Chấp hành, nhiệm kỳ 2025 - 2030:\n1. Đồng chí Lò Văn D, Bí thư chi bộ;\n2. Đồng chí Lê Thị B.",
    ),
    "khen thưởng": (
        {"Nhân sự": ["Chi bộ thôn Hoa Ban"], "Hình thức khen": "Giấy khen", "Thành tích": "đã có thành tích xuất sắc."},
        "Điều 1. Tặng Giấy khen cho Chi bộ thôn Hoa Ban đã có thành tích xuất sắc.",
    ),
    "thành lập": (
        {
            "Tổ chức": "Tổ công tác",
            "Nhân sự": [{"Họ tên": "Lê Thị B", "Chức vụ": "Bí thư", "Chức vụ mới": "Tổ trưởng"}],
        },
        "Điều 1. Thành lập Tổ công tác, gồm các đồng chí sau đây:\n1. Đồng chí Lê Thị B, Bí thư, Tổ trưởng.",
    ),
}


@pytest.mark.parametrize("kind", MATTERS)
def test_the_facts_of_a_matter_are_its_first_article(kind):
    facts, said = MATTERS[kind]
    data = {**DECISION, "Việc quyết định": {"Việc": kind, **facts}}
    text = printed(data)
    assert said in text
    assert "- Như Điều 2;" in text


@pytest.mark.parametrize(
    ("kind", "facts", "said"),
    [
        (
            "điều động",
            {"Tổ chức": "đến công tác tại Ban Xây dựng Đảng.", "Thời hạn giữ chức vụ": "Thời hạn 05 năm;",
             "Nhân sự": [{"Họ tên": "Trần Thị C.", "Chức vụ": "Phó Chánh Văn phòng;",
                          "Chức vụ mới": "giữ chức Phó Trưởng ban."}],
             "Chế độ": "được hưởng phụ cấp hệ số 0,30."},
            ("Điều 1. Điều động đồng chí Trần Thị C, Phó Chánh Văn phòng, đến công tác tại Ban Xây dựng Đảng, "
             "giữ chức vụ Phó Trưởng ban, thời hạn 05 năm.\nĐiều 2. Đồng chí Trần Thị C hưởng phụ cấp hệ số 0,30.\n"),
        ),
        (
            "bổ nhiệm",
            {"Nhân sự": [{"Họ tên": "Lò Văn D", "Chức vụ mới": "giữ chức vụ Chánh Văn phòng"}]},
            "Điều 1. Bổ nhiệm đồng chí Lò Văn D giữ chức vụ Chánh Văn phòng.\n",
        ),
        (
            "khen thưởng",
            {"Nhân sự": ["Chi bộ thôn Hoa Ban;"], "Hình thức khen": "tặng Giấy khen",
             "Thành tích": "đã có thành tích...", "Chế độ": "Mức thưởng kèm theo: 500.000 đồng."},
            ("Điều 1. Tặng Giấy khen cho Chi bộ thôn Hoa Ban đã có thành tích...\n"
             "Điều 2. Mức thưởng kèm theo: 500.000 đồng.\n"),
        ),
        ("thành lập", {"Tổ chức": "Thành lập Tổ giúp việc."}, "Điều 1. Thành lập Tổ giúp việc.\n"),
        (
            "chỉ định",
            {"Tổ chức": "tham gia Ban Chấp hành", "Nhân sự": ["Lò Văn D, Bí thư;", "Lê Thị B."]},
            "tham gia Ban Chấp hành:\n1. Đồng chí Lò Văn D, Bí thư;\n2. Đồng chí Lê Thị B.\n",
        ),
    ],
)  # fmt: skip
def test_words_and_marks_that_the_article_has_itself_are_printed_once(kind, facts, said):
    executors = ["Văn phòng Đảng uỷ", "đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."]
    text = printed(
        {**DECISION, "Việc quyết định": {"Việc": kind, **facts}, "Thi hành": executors, "Trích yếu": "về cán bộ"}
    )
    assert said in text
    assert "Văn phòng Đảng uỷ và đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này." in text
    assert text.count("chịu trách nhiệm") == 1


def test_the_subject_of_what_is_founded_says_so_once():
    data = {**DECISION, "Việc quyết định": {"Việc": "thành lập", "Tổ chức": "Thành lập Tổ giúp việc"}}
    data.pop("Trích yếu", None)
    assert "về thành lập Tổ giúp việc\n" in printed(data)


WHO = {"Họ tên": "Lò Văn D", "Chức vụ": "Phó_Trưởng ban"}
CHOSEN = {**WHO, "Chức vụ mới": "Trưởng_ban"}
FACTS = {
    "điều động": {"Tổ chức": "Văn_phòng", "Nhân sự": [WHO], "Thời hạn giữ chức vụ": "05_năm", "Chế độ": "phụ_cấp"},
    "bổ nhiệm": {"Nhân sự": [CHOSEN], "Thời hạn giữ chức vụ": "05_năm", "Chế độ": "phụ_cấp"},
    "chỉ định": {"Nhân sự": [CHOSEN] * 2, "Tổ chức": "Ban_Chấp hành"},
    "khen thưởng": {"Nhân sự": [WHO], "Hình thức khen": "Giấy_khen", "Thành tích": "đã_cố gắng", "Chế độ": "1_triệu"},
    "thành lập": {"Tổ chức": "Tổ_công tác", "Nhân sự": [CHOSEN]},
}
"""Each with a mark where a fact may be broken."""


@pytest.mark.parametrize("kind", FACTS)
def test_a_break_inside_a_fact_ends_no_sentence(kind):
    def data(between):
        facts = json.loads(json.dumps(FACTS[kind]).replace("_", between))
        return {**DECISION, "Trích yếu": "về cán bộ", "Việc quyết định": {"Việc": kind, **facts}}

    def joined(between):
        return sum(code == "lines-joined" for code, _place, _severity in told(data(between)))

    assert printed(data("\\n")) == printed(data(" "))
    assert (joined("\\n"), joined(" ")) == (json.dumps(FACTS[kind]).count("_"), 0)


def test_a_break_inside_the_name_of_an_article_ends_no_name():
    def data(name):
        return {**DECISION, "Các điều": [{"Tên điều": name, "Nội dung điều": "Từ ngày ký."}]}

    assert printed(data("Hiệu\nlực")) == printed(data("Hiệu lực"))
    assert ("lines-joined", "articles.0.title", Severity.ADVICE) in told(data("Hiệu\nlực"))


ARTICLES = {key: value for key, value in DECISION.items() if key not in ("Việc quyết định", "Thi hành")}
ARTICLES["Trích yếu"] = "ban hành Quy chế làm việc"


def test_the_label_of_an_article_is_printed_once():
    def data(first, second="Giao Văn phòng chịu trách nhiệm thi hành Quyết định này."):
        return {**ARTICLES, "Các điều": [first, {"Nội dung điều": second}]}

    typed = data({"Nội dung điều": "Điều 1. Ban hành kèm theo Quy chế."}, "Điều 2: Giao Văn phòng thi hành.")
    bare = data({"Nội dung điều": "Ban hành kèm theo Quy chế."}, "Giao Văn phòng thi hành.")
    assert printed(typed) == printed(bare)
    labels = {("article-label", f"articles.{n}.text", Severity.ADVICE) for n in (0, 1)}
    assert {item for item in told(typed) if item[0] == "article-label"} == labels
    named = {"Tên điều": "Hiệu lực", "Nội dung điều": "Từ ngày ký."}
    assert printed(data({**named, "Tên điều": "Điều 1. Hiệu lực"})) == printed(data(named))
    cited = data({"Nội dung điều": "Điều 5 Quy chế được sửa như sau."})
    assert "Điều 1. Điều 5 Quy chế được sửa như sau." in printed(cited)
    assert "article-label" not in {code for code, _place, _severity in told(cited)}


def test_the_label_of_another_article_is_an_error():
    data = {**ARTICLES, "Các điều": [{"Nội dung điều": "Điều 2. Giao Văn phòng."}]}
    assert ("article-label", "articles.0.text", Severity.ERROR) in told(data)
    matter = {"Việc": "khen thưởng", "Nhân sự": ["Chi bộ"], "Hình thức khen": "Giấy khen", "Thành tích": "đã cố gắng."}
    after = {**data, "Việc quyết định": matter}
    assert ("article-label", "articles.0.text", Severity.ADVICE) in told(after)


def test_the_advice_for_a_bare_article_has_no_label():
    with pytest.raises(InputError) as error:
        vanban.load(json.dumps({**ARTICLES, "Các điều": ["Điều 2. Giao Văn phòng."]}).encode())
    assert any("“Nội dung điều: Giao Văn phòng.”" in item.message for item in error.value.diagnostics)


@pytest.mark.parametrize(
    ("text", "printed_as"), [("Từ ngày ký", "Từ ngày ký."), ("Thi đua!", "Thi đua!"), ("Gì?", "Gì?")]
)
def test_an_article_of_one_line_ends_in_one_mark(text, printed_as):
    data = {**DECISION, "Các điều": [{"Nội dung điều": text}]}
    assert f". {printed_as}\n" in printed(data)


def test_admission_to_the_party_is_no_kind_of_decision():
    for kind in ("kết nạp", "công nhận chính thức"):
        data = {**DECISION, "Việc quyết định": {"Việc": kind, "Nhân sự": ["Lò Văn D"]}}
        assert ("choice", "matter.kind", Severity.ERROR) in told(data)


@pytest.mark.parametrize(
    ("matter", "field"),
    [
        ({"Việc": "bổ nhiệm", "Nhân sự": ["Lò Văn D"]}, "matter.people.0.role"),
        ({"Việc": "điều động", "Nhân sự": ["Lò Văn D"]}, "matter.unit"),
        ({"Việc": "thành lập", "Tổ chức": "Tổ công tác", "Hình thức khen": "Giấy khen"}, "matter.award"),
        ({"Việc": "khen thưởng", "Hình thức khen": "Giấy khen"}, "matter.people"),
    ],
)
def test_a_matter_has_its_facts_and_no_others(matter, field):
    assert field in refused({**DECISION, "Việc quyết định": matter})


@pytest.mark.parametrize(
    ("last", "line"),
    [
        ("Điều 2. Văn phòng chịu trách nhiệm thi hành Quyết định này.", "- Như Điều 2;"),
        ("Điều 2. Quyết định có hiệu lực thi hành từ ngày ký.", None),  # effect, and nobody who executes
        ("Điều 2. Văn phòng có trách nhiệm thi hành.\nĐiều 3. Ban Xây dựng Đảng có trách nhiệm thi hành.", None),
    ],
)
def test_the_first_recipients_are_those_of_the_article_that_says_who_executes(last, line):
    data = {key: value for key, value in DECISION.items() if key not in ("Việc quyết định", "Thi hành")}
    data |= {"Trích yếu": "về một việc", "Nội dung": f"Điều 1. Giao một việc.\n{last}"}
    codes = {code for code, _place, _severity in told(data)}
    assert ("article-executes" in codes) == (line is None)
    assert line is None or line in printed(data)
    assert ("Như Điều" in printed(data)) == bool(line)


def test_a_typed_article_stays_and_is_held():
    recipients = {"Nơi nhận": ["Như Điều 1", "Hồ sơ cán bộ"]}
    assert printed({**DECISION, **recipients}).count("Như Điều") == 1
    assert ("article-executes", "recipients.0", Severity.WARNING) in told({**DECISION, **recipients})
    assert "article-executes" not in {code for code, *_ in told({**DECISION, "Nơi nhận": ["Như Điều 3"]})}


@pytest.mark.parametrize(
    ("signature", "issuer", "line"),
    [
        ({"prefix": "T/M", "body": "Ban Thường vụ"}, "Tỉnh uỷ Ví Dụ", "BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH"),
        ({"prefix": "T/M", "body": "Đảng uỷ"}, "Đảng uỷ xã Mường Ví Dụ", "ĐẢNG UỶ QUYẾT ĐỊNH"),
        ({"office": "Trưởng ban"}, "Ban Tổ chức", "TRƯỞNG BAN QUYẾT ĐỊNH"),
        ({"prefix": "K/T", "body": "Trưởng ban"}, "Ban Tổ chức", "TRƯỞNG BAN QUYẾT ĐỊNH"),
    ],
)
def test_who_decides_is_told_by_the_signature(signature, issuer, line):
    data = {"issuer": {"name": issuer}, "subject": "x", "body": "Điều 1. Một việc.", "signature": signature}
    assert vanban.models.Decision.model_validate(data).enacting.upper() == line


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"Số phiếu hợp lệ": "115"}, "polls.0.valid"),  # 115 + 2 are not the 118 that came back
        ({"Số phiếu thu về": "119", "Số phiếu hợp lệ": "117"}, "polls.0.returned"),
        ({"Số phiếu phát ra": "119"}, "polls.0.issued"),  # 118 were there
        ({"Số lượng cần bầu": "2"}, "polls.0.candidates"),  # three are elected
    ],
)
def test_the_papers_of_a_ballot_add_up(changes, field):
    data = copy.deepcopy(POLL)
    data["Kiểm phiếu"][0] |= changes
    assert field in refused(data)


@pytest.mark.parametrize(
    ("row", "changes", "field"),
    [
        (0, {"Số phiếu": "117"}, "polls.0.candidates.0.votes"),  # 116 are valid
        (2, {"Số phiếu": "33"}, "polls.0.candidates.2.elected"),  # somebody with 34 is not
        (3, {"Họ tên": "Lê Thị B"}, "polls.0.candidates.3.name"),
        (3, {"Số phiếu": "116"}, "polls.0.candidates"),  # more votes than 116 papers have for three seats
    ],
)
def test_the_votes_of_the_names_agree_with_the_papers(row, changes, field):
    data = copy.deepcopy(POLL)
    data["Kiểm phiếu"][0]["Kết quả"][row] |= changes
    assert field in refused(data)


def test_those_present_and_absent_are_those_called():
    data = example("conference-minutes/example")
    assert not [item for item in told(data) if item[2] is Severity.ERROR]
    assert ("attendance-sum", "present", Severity.ERROR) in told({**data, "Có mặt": "28"})
    assert ("attendance-sum", "present", Severity.ERROR) in told({**data, "Có mặt": "30", "Vắng": []})
    assert ("meeting-times", "end", Severity.ERROR) in told({**data, "Kết thúc": "07:00"})


def test_a_regulation_has_articles_and_goes_by_its_decision():
    data = example("regulation/example")
    assert ("missing", "body", Severity.ERROR) in told({**data, "Nội dung": "Quy chế tiếp công dân."})
    alone = {key: value for key, value in data.items() if key != "Ban hành kèm theo"}
    assert ("missing", "issued_with", Severity.ERROR) in told(alone)
    files = [vanban.load(yaml.safe_dump(one, allow_unicode=True).encode()) for one in (data, {**alone, "Số": ""})]
    assert [list(vanban.check(vanban.render(file))) for file in files] == [[], []]


def test_a_day_done_is_not_printed_and_a_deadline_before_the_meeting_is_refused():
    done = copy.deepcopy(CONCLUSIONS)
    task = done["Các kết luận"][0]["Nhiệm vụ giao"][0]
    task["Xong ngày"] = "01/9/2026"
    assert printed(done) == printed(CONCLUSIONS)
    task["Thời hạn"] = "02/7/2026"
    assert ("order", "matters.0.tasks.0.deadline", Severity.ERROR) in told(done)


@pytest.mark.parametrize(
    ("who", "chair", "first", "then"),
    [
        (
            "đồng chí Nguyễn Văn An, Bí thư Đảng uỷ",
            "Lê Thị B, Phó Bí thư",
            (
                "Tại họp giao ban ngày 03/7/2026 do đồng chí Lê Thị B, Phó Bí thư, chủ trì, "
                "đồng chí Nguyễn Văn An, Bí thư Đảng uỷ, kết luận về: (1) một việc; (2) hai việc."
            ),
            "Sau khi nghe Văn phòng báo cáo, kết luận như sau:",
        ),
        (
            "Nguyễn Văn An",
            "Nguyễn Văn An, Bí thư",
            (
                "Tại họp giao ban ngày 03/7/2026, đồng chí Nguyễn Văn An, Bí thư, chủ trì, kết luận về: "
                "(1) một việc; (2) hai việc."
            ),
            "Sau khi nghe Văn phòng báo cáo, kết luận như sau:",
        ),
        (
            "Nguyễn Văn An, Lê Thị B",
            "Lê Thị B, Phó Bí thư",
            (
                "Tại họp giao ban ngày 03/7/2026 do đồng chí Lê Thị B, Phó Bí thư, chủ trì, "
                "các đồng chí Nguyễn Văn An, Lê Thị B kết luận về: (1) một việc; (2) hai việc."
            ),
            "Sau khi nghe Văn phòng báo cáo, kết luận như sau:",
        ),
        (
            "các đồng chí Nguyễn Văn An và Lê Thị B",
            "",
            (
                "Tại họp giao ban ngày 03/7/2026, các đồng chí Nguyễn Văn An và Lê Thị B kết luận về: "
                "(1) một việc; (2) hai việc."
            ),
            "Sau khi nghe Văn phòng báo cáo, kết luận như sau:",
        ),
        (
            "đồng chí Nguyễn Văn An, Bí thư; đồng chí Lê Thị B, Phó Bí thư",
            "",
            (
                "Tại họp giao ban ngày 03/7/2026, đồng chí Nguyễn Văn An, Bí thư; đồng chí Lê Thị B, Phó Bí thư, "
                "kết luận về: (1) một việc; (2) hai việc."
            ),
            "Sau khi nghe Văn phòng báo cáo, kết luận như sau:",
        ),
        (
            "Bí thư Đảng uỷ",
            "",
            "Tại họp giao ban ngày 03/7/2026, Bí thư Đảng uỷ kết luận về: (1) một việc; (2) hai việc.",
            "Sau khi nghe Văn phòng báo cáo, kết luận như sau:",
        ),
        (
            "Thường trực Đảng uỷ",
            "Nguyễn Văn An, Bí thư",
            (
                "Ngày 03/7/2026, Thường trực Đảng uỷ tổ chức họp giao ban; đồng chí Nguyễn Văn An, Bí thư, chủ trì. "
                "Nội dung: (1) một việc; (2) hai việc."
            ),
            "Sau khi nghe Văn phòng báo cáo, Thường trực Đảng uỷ đã thảo luận và thống nhất kết luận như sau:",
        ),
    ],
)
def test_what_one_person_concluded_is_not_said_of_a_body(who, chair, first, then):
    matters = [{"Về việc": "về việc một việc.", "Kết luận": "Được."}, {"Về việc": "hai việc", "Kết luận": "Được."}]
    given = {"Kết luận của": who, "Tên cuộc họp": "họp giao ban", "Các kết luận": matters, "Chủ trì": chair,
             "Nghe báo cáo của": "báo cáo của Văn phòng."}  # fmt: skip
    lines = printed({key: value for key, value in {**CONCLUSIONS, **given}.items() if value}).splitlines()
    at = lines.index(first)
    assert lines[at + 1] == then
    assert {"1. Về việc một việc.", "2. Hai việc"} <= set(lines)


@pytest.mark.parametrize(
    ("who", "unsaid"),
    [
        ("Nguyễn Văn A - Bí thư Đảng uỷ", True),
        ("Nguyễn Văn A, Bí thư Đảng uỷ kiêm Chủ tịch HĐND xã", False),
        ("Nguyễn Văn A", False),
        ("Lê Thị B", False),
        ("Thường trực Đảng uỷ", False),
    ],
)
def test_an_office_of_the_chair_that_is_not_printed_is_told(who, unsaid):
    office = "Bí thư Đảng uỷ kiêm Chủ tịch HĐND"
    given = {**CONCLUSIONS, "Kết luận của": who, "Chủ trì": f"Nguyễn Văn A, {office}"}
    assert (("office-unsaid", "chair.office", Severity.WARNING) in told(given)) is unsaid
    assert (f"Nguyễn Văn A, {office}" in printed(given)) is not unsaid


def test_a_meeting_named_with_a_capital_is_told_and_printed_as_typed():
    given = {**CONCLUSIONS, "Tên cuộc họp": "Cuộc họp giao ban"}
    assert ("inside-sentence", "meeting", Severity.ADVICE) in told(given)
    assert "tổ chức Cuộc họp giao ban" in printed(given)
    assert not [item for item in told(CONCLUSIONS) if item[0] == "inside-sentence"]


LETTER, REPORT = example("letter/example"), example("document/example")


@pytest.mark.parametrize(
    ("subject", "line", "doubtful"),
    [
        ("UBND xã xin ý kiến", "về việc UBND xã xin ý kiến", False),
        ("V/v Điện Biên Phủ 70 năm", "về việc Điện Biên Phủ 70 năm", False),
        ("Nguyễn Văn A xin nghỉ", "về việc Nguyễn Văn A xin nghỉ", False),
        ("Về đích nông thôn mới", "về việc về đích nông thôn mới", False),
        ("Cung cấp số liệu", "về việc cung cấp số liệu", False),
        ("Cung Cấp Số Liệu", "về việc Cung Cấp Số Liệu", True),
        ("Về việc Cung cấp số liệu", "Về việc Cung cấp số liệu", True),
    ],
)
def test_the_subject_of_a_letter_begins_small_but_for_a_name(subject, line, doubtful):
    given = {**LETTER, "Trích yếu": subject}
    assert f"| {line} |" in printed(given)
    assert (("inside-sentence", "subject", Severity.ADVICE) in told(given)) is doubtful


@pytest.mark.parametrize(
    ("subject", "differs"),
    [
        ("kết quả công tác tháng 6 năm 2026", True),
        ("kết quả công tác 6 tháng đầu năm 2026", True),
        ("kết quả công tác quý III năm 2026", True),
        ("kết quả công tác tháng 7 năm 2026", False),
        ("kết quả tháng 6, nhiệm vụ tháng 7 năm 2026", False),
        ("kết quả công tác", False),
        ("kết quả công tác từ ngày 15 tháng 6", False),
    ],
)
def test_another_period_in_the_subject_of_a_report_is_told(subject, differs):
    given = {**REPORT, "Trích yếu": subject, "Kỳ báo cáo": "tháng 7/2026"}
    assert (("period-differs", "subject", Severity.WARNING) in told(given)) is differs


def test_a_basis_that_is_given_twice_is_told_and_printed_once():
    given = {**REPORT, "Căn cứ": ["Căn cứ Điều lệ Đảng", "Căn cứ Quy chế làm việc", "Căn cứ Điều lệ Đảng;"]}
    twice = {item for item in told(given) if item[0] == "bases-twice"}
    assert twice == {("bases-twice", "bases.2", Severity.ADVICE)}
    assert printed(given).count("Căn cứ Điều lệ Đảng") == 1
