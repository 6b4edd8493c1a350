"""Series, ids, secret papers and void numbers, as the clauses have them (HD 05-HD/VPTW, I.3.1.1)."""

from datetime import date
from tempfile import NamedTemporaryFile
from threading import Thread

import pytest

import vanban
from tests.conftest import PLAN_EXAMPLE
from vanban.errors import InputError, OutputError
from vanban.register.place import kind_of_mount
from vanban.register.register import Register


@pytest.fixture
def book(tmp_path):
    with Register.create(tmp_path / "so.db", term="2025 - 2030", begins=date(2025, 8, 11)) as made:
        yield made


@pytest.fixture
def plan():
    return vanban.load(PLAN_EXAMPLE).model_copy(update={"number": None})


def ask(kind="Công văn", body="ĐU", day=None, **facts):
    return vanban.NumberRequest(kind=kind, body=body, symbol=f"X/{body}", type=kind, day=day, **facts)


def take(book, **facts):
    return book.take(ask(**facts)).number


def codes(error):
    return [item.code for item in error.value.diagnostics]


def test_a_register_that_could_not_be_begun_is_not_there(tmp_path):
    with pytest.raises(vanban.CallError):
        Register.create(tmp_path / "so.db", office=object())
    assert list(tmp_path.iterdir()) == []


def test_each_type_has_its_series_and_runs_through_the_new_year(book):
    assert [take(book, day=date(2025, 12, 30)), take(book, day=date(2026, 1, 5))] == [1, 2]
    assert take(book, kind="Báo cáo") == 1
    assert take(book, body="UBKTĐU") == 1


def test_a_new_term_begins_at_one_and_the_old_one_goes_on_for_its_papers(book):
    assert [take(book, day=date(2030, 1, 1)), take(book, day=date(2030, 1, 2))] == [1, 2]
    book.set_term("2030 - 2035", begins=date(2030, 6, 1))
    assert take(book, day=date(2030, 6, 1)) == 1
    assert take(book, day=date(2030, 5, 31)) == 3


def test_the_end_of_a_term_is_held_and_may_be_prolonged(book):
    book.set_term("2025 - 2030", ends=date(2030, 6, 1))
    with pytest.raises(InputError) as error:
        take(book, day=date(2030, 6, 2))
    assert codes(error) == ["register-term"]
    book.set_term("2025 - 2030", ends=date(2030, 9, 1))
    assert take(book, day=date(2030, 6, 2)) == 1


@pytest.mark.parametrize(("together", "second"), [(False, 1), (True, 2)])
def test_decisions_and_rules_apart_or_together(tmp_path, together, second):
    book = Register.create(tmp_path / "so.db", decisions_together=together)
    assert take(book, kind="Quyết định") == 1
    assert take(book, kind="Quy định") == second


def test_a_series_begins_where_the_office_says_and_only_before_its_first_number(book):
    book.set_start("Công văn", "ĐU", 407)
    assert [take(book), take(book)] == [407, 408]
    with pytest.raises(InputError) as error:
        book.set_start("Công văn", "ĐU", 500)
    assert codes(error) == ["register-start"]


def test_a_void_number_is_not_given_again_and_its_paper_gets_another(book):
    given = book.take(ask(paper="a"))
    assert (book.take(ask(paper="a")).number, book.take(ask(paper="b")).number) == (1, 2)
    entry = book.void(given.row, "in hỏng")
    assert (entry.state, entry.reason) == ("void", "in hỏng")
    assert book.take(ask(paper="a")).number == 3
    with pytest.raises(InputError, match="đã huỷ"):
        book.void("1-X/ĐU", "nữa")
    with pytest.raises(InputError) as error:
        book.void(given.row + 1, " ")
    assert codes(error) == ["register-reason"]


def test_threads_get_different_numbers(book):
    found = []
    threads = [Thread(target=lambda: found.extend(take(book) for _ in range(10))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == list(range(1, 41))


def test_a_paper_keeps_its_number_and_its_bytes(book, plan):
    first = vanban.render(plan, register=book)
    assert vanban.render(plan, register=book) == first
    back = vanban.extract(first)
    assert (back.number, len(book.entries())) == ("01", 1)
    assert back.id
    assert vanban.render(back, register=book) == first
    (entry,) = book.entries()
    assert (str(entry), entry.state, entry.day, entry.type) == ("01-KH/ĐU", "issued", date(2026, 7, 15), "Kế hoạch")


def test_a_paper_with_an_id_may_change_and_is_told(book, plan):
    told = []
    own = plan.model_copy(update={"id": "kh-mau"})
    vanban.render(own, register=book, advice=told.append)
    assert [item.code for item in told] == ["register-given"]
    told.clear()
    vanban.render(own.model_copy(update={"subject": "việc khác"}), register=book, advice=told.append)
    assert "register-subject" in [item.code for item in told]
    assert [entry.number for entry in book.entries()] == [1]
    other = vanban.load(PLAN_EXAMPLE.parents[1] / "schedule-notice/example.yaml")
    with pytest.raises(InputError) as error:
        vanban.render(other.model_copy(update={"id": "kh-mau", "number": None}), register=book)
    assert codes(error) == ["register-series"]


def test_without_an_id_a_changed_paper_of_the_same_subject_and_day_is_asked_about(book, plan):
    vanban.render(plan, register=book)
    changed = plan.model_copy(update={"archive": "Văn phòng khác"})
    with pytest.raises(InputError) as error:
        vanban.render(changed, register=book)
    assert codes(error) == ["register-same"]
    assert vanban.extract(vanban.render(changed, register=book, number_of=1)).number == "01"
    assert vanban.extract(vanban.render(changed.model_copy(update={"id": "b"}), register=book)).number == "02"


def test_a_draft_takes_no_number(book, plan):
    vanban.render(plan.model_copy(update={"draft": 2}), register=book)
    assert book.entries() == []


def test_a_secret_paper_is_known_by_its_row_and_its_subject_is_not_kept(book, plan):
    told = []
    secret = plan.model_copy(update={"secrecy": vanban.models.Secrecy.CONFIDENTIAL})
    vanban.render(secret, register=book, advice=told.append)
    (entry,) = book.entries()
    assert (entry.subject, entry.paper, entry.secrecy, str(entry)) == ("", "", "mật", "01-KH/ĐU")
    assert [item.code for item in told] == ["register-row"]
    assert "sinh hoạt chi bộ mẫu" not in book.path.read_bytes().decode("utf-8", "replace")
    vanban.render(secret, register=book, number_of=entry.row)
    assert len(book.entries()) == 1
    assert vanban.extract(vanban.render(plan.model_copy(update={"subject": "về x"}), register=book)).number == "02"


def test_a_number_in_the_data_must_be_the_registers(book, plan):
    with pytest.raises(InputError) as error:
        vanban.render(plan.model_copy(update={"number": "15"}), register=book)
    assert codes(error) == ["register-number"]
    vanban.render(plan, register=book)
    assert vanban.extract(vanban.render(plan.model_copy(update={"number": "1"}), register=book)).number == "1"
    with pytest.raises(InputError) as error:
        vanban.render(plan.model_copy(update={"number": "2"}), register=book, number_of=1)
    assert codes(error) == ["register-number"]


def test_a_paper_that_cannot_be_made_takes_no_number(book, plan):
    with pytest.raises(InputError):
        vanban.render(plan.model_copy(update={"subject": None}), register=book)
    assert book.entries() == []


def test_a_paper_that_fails_leaves_a_void_number_with_its_reason(book, plan, tmp_path):
    (tmp_path / "f").write_text("")
    with pytest.raises(OutputError):
        vanban.save(plan, tmp_path / "f/a.docx", register=book)
    (entry,) = book.entries()
    assert (entry.state, entry.number) == ("void", 1)
    assert "a.docx" in entry.reason or "f" in entry.reason
    vanban.save(plan, tmp_path / "a.docx", register=book)
    assert [(entry.number, entry.state) for entry in book.entries()] == [(1, "void"), (2, "issued")]


def test_a_file_that_is_in_the_way_costs_no_number(book, plan, tmp_path):
    vanban.save(plan, tmp_path / "a.docx")
    with pytest.raises(OutputError) as error:
        vanban.save(plan, tmp_path / "a.docx", register=book)
    assert (codes(error), book.entries()) == (["exists"], [])
    vanban.save(plan, tmp_path / "a.docx", register=book, overwrite=True)
    changed = plan.model_copy(update={"subject": "đã sửa"})
    vanban.save(changed, tmp_path / "a.docx", register=book, overwrite=True)
    assert vanban.extract(tmp_path / "a.docx").number == "01"
    assert len(book.entries()) == 1


def test_many_get_their_numbers_in_the_order_of_the_items(book, plan):
    papers = [plan.model_copy(update={"id": f"p{index}"}) for index in range(30)]
    made = list(vanban.render_many(papers, register=book))
    assert [vanban.extract(each.docx).number for each in made] == [f"{index + 1:02}" for index in range(30)]


@pytest.mark.parametrize(
    ("issuer", "parent", "symbol", "body", "kind"),
    [
        ("Ban Tổ chức Tỉnh uỷ - Ban Nội chính Tỉnh uỷ", "Tỉnh uỷ Lai Châu", "BTCTU-BNCTU", "BTCTU", "Kế hoạch"),
        ("Đại hội Đảng bộ xã Mường Ví Dụ", "", "ĐH", "ĐH dai hoi dang bo xa muong vi du", ""),
        ("Ban Kiểm phiếu", "Đại hội Đảng bộ xã Mường Ví Dụ", "ĐH", "ĐH dai hoi dang bo xa muong vi du", ""),
        ("Ban Chỉ đạo chuyển đổi số", "Đảng uỷ xã Mường Ví Dụ", "BCĐ", "BCĐ ban chi dao chuyen doi so", "Kế hoạch"),
    ],
)  # fmt: skip
def test_whose_series(book, plan, issuer, parent, symbol, body, kind):
    """A joint paper is in the lead's; a congress and its bodies have one for all types."""
    issuer = plan.issuer.model_copy(update={"name": issuer, "parent": parent, "symbol": ""})
    vanban.render(plan.model_copy(update={"issuer": issuer}), register=book)
    (entry,) = book.entries()
    assert (entry.symbol, entry.body, entry.kind) == (f"KH/{symbol}", body, kind)


class Office:
    """What an office's own system has to be."""

    def __init__(self):
        self.settled = []

    def take(self, request):
        assert request.kind == "Kế hoạch"
        return vanban.GivenNumber(number=73, row=1, fresh=True, paper="office-1")

    def settle(self, given, fault=""):
        self.settled.append((given.number, fault))


def test_an_office_system_gives_numbers_too(plan):
    office = Office()
    assert isinstance(office, vanban.NumberSource)
    back = vanban.extract(vanban.render(plan, register=office))
    assert (back.number, back.id, office.settled) == ("73", "office-1", [(73, "")])


def test_a_register_is_never_written_over_and_others_files_are_refused(tmp_path, book):
    with pytest.raises(OutputError) as error:
        Register.create(book.path)
    assert codes(error) == ["exists"]
    (tmp_path / "x.db").write_text("không phải sổ" * 100)
    with pytest.raises(InputError) as error:
        Register(tmp_path / "x.db")
    assert codes(error) == ["register-format"]
    with pytest.raises(InputError) as error:
        Register(tmp_path / "y.db")
    assert codes(error) == ["register-missing"]


MOUNTS = """/dev/vda / ext4 rw 0 0
//may-chu/chung /mnt/chung cifs rw 0 0
may-chu:/so /home/van\\040thu/so nfs4 rw 0 0
/dev/sdb /mnt/chung/rieng ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/home/a/so.db", "ext4"), ("/mnt/chung/so.db", "cifs"), ("/mnt/chung/rieng/so.db", "ext4"),
     ("/mnt/chung2/so.db", "ext4"), ("/home/van thu/so/so.db", "nfs4")],
)  # fmt: skip
def test_where_a_file_lies(path, kind):
    assert kind_of_mount(MOUNTS, path) == kind


def test_a_folder_of_the_network_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("vanban.register.place.kind_of_mount", lambda _mounts, _path: "cifs")
    with pytest.raises(OutputError) as error:
        Register.create(tmp_path / "so.db")
    assert codes(error) == ["register-network"]


def test_a_paper_of_a_day_to_come_is_told_when_it_gets_its_number(book, plan):
    day = f"15/12/{date.today().year + 1}"  # noqa: DTZ011  # the office's own day
    data = {**plan.model_dump(mode="json", exclude_defaults=True), "date": day, "id": "mot"}
    told = []
    for _again in range(2):
        vanban.render(vanban.load(data, form="plan"), register=book, advice=told.append)
    assert [item.message for item in told if item.code == "register-day"] == [
        f"văn bản đề ngày {day}, sau ngày hôm nay; hãy xem lại ngày"
    ]


def test_a_register_of_one_nameless_term_may_end_it(tmp_path):
    with Register.create(tmp_path / "mot.db", begins=date(2025, 1, 1)) as book:
        book.set_term("", ends=date(2025, 12, 31))
        assert [term.ends for term in book.terms] == [date(2025, 12, 31)]


@pytest.mark.parametrize("number", [0, -1, 100_000, 10**30, pytest.param(10**5000, id="long")])
def test_what_is_no_number_of_a_paper_is_told_as_that(book, number):
    for call in (lambda: book.set_start("Công văn", "ĐU", number), lambda: book.put(ask(), number)):
        with pytest.raises(InputError, match="từ 1 đến 99999"):
            call()
    assert (take(book), len(book.entries())) == (1, 1)


def test_a_term_is_called_by_a_text(book):
    with pytest.raises(vanban.CallError, match="name"):
        book.set_term(None)
    for name in ("", " "):
        with pytest.raises(InputError, match="hãy ghi tên nhiệm kỳ"):
            book.set_term(name)
    assert len(book.terms) == 1


def test_a_mistake_of_the_program_costs_no_number(book, plan, tmp_path):
    with (tmp_path / "x").open("w") as text, NamedTemporaryFile("w") as other:
        closed = (tmp_path / "y").open("wb")
        closed.close()
        for target in (text, other, closed, b"x.docx", None):
            with pytest.raises((vanban.CallError, OutputError)) as error:
                vanban.save(plan, target, register=book)
            assert codes(error)[0] in ("not-binary", "write", "argument")
    for wrong in ({"level": 77}, {"number_of": "1-KH/ĐU"}, {"advice": "x"}, {"standard": "hd99"}):
        with pytest.raises((vanban.CallError, InputError)) as error:
            vanban.render(plan, register=book, **wrong)
        assert "sổ không có" not in str(error.value)
    assert book.entries() == []
