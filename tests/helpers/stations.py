"""Every page of the desk in the states in which a clerk sees it: what leads there, for whoever looks at all of them."""

import shutil
from types import SimpleNamespace

from tests.conftest import ROOT
from tests.helpers.book_stations import FAULTY, OF_THE_BOOK, UNFOLDED, book, unfolded
from tests.helpers.desk import Desk
from vanban.desk.shell import LIMIT

SPECIMENS = ROOT / "tests/checks/specimens"
PACK = ROOT / "examples/pack/mau_chi_bo"
MEETING = "/nam/ho-so/chi-bo/hoa-ban/ky-hop/2024-03-thuong-ky.yaml"
ISSUER = """Cơ quan ban hành:
  Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ
  Cơ quan cấp trên: Đảng bộ tỉnh Lai Châu
  Địa danh: Mường Ví Dụ
"""
LIST = "Họ tên,Giờ đến\nĐồng chí Nguyễn Văn A,07:15\nĐồng chí Lò Thị B,sáng\n"


def office(place):
    """Return a folder in which an office has worked for a while, with a file of each kind that a page shows."""
    folder = place / "van-ban"
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024", folder, ignore=shutil.ignore_patterns("giay-to", ".*"))
    with (folder / "vanban.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\nBộ mẫu: [{PACK}]\n{ISSUER}")
    for form, name in (("plan", "ke-hoach"), ("minutes", "bien-ban"), ("invitation", "giay-moi")):
        shutil.copy(ROOT / "vanban/templates" / form / "example.yaml", folder / f"{name}.yaml")
    (folder / "hong.yaml").write_text("form: plan\nNgày: [\n", encoding="utf-8")
    shutil.copy(SPECIMENS / "lo-table-faults.docx", folder / "den.docx")
    letter = (ROOT / "vanban/templates/letter/example.yaml").read_text(encoding="utf-8").replace("Số: 210\n", "")
    for name, text in (("cong-van", letter), ("da-phat-hanh", letter), ("du-thao", f"{letter}Dự thảo lần: 2\n")):
        (folder / f"{name}.yaml").write_text(text.replace("cung cấp số", f"{name} gửi số"), encoding="utf-8")
    book(folder / "so-van-ban-di.db")
    book(folder / "chi-bo/so.db")
    (place / "khach-moi.csv").write_text(LIST, encoding="utf-8")
    (place / "danh-sach.csv").write_text(FAULTY, encoding="utf-8")
    return folder


def desks(place):
    """Start a desk over such a folder, one over an empty folder, one over an office without records."""
    (place / "trong").mkdir()
    made = place / "moi"
    made.mkdir()
    (made / "vanban.yaml").write_text(
        "Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Hoa Ban}\n", encoding="utf-8"
    )
    return SimpleNamespace(
        place=place,
        full=Desk(office(place), place),
        empty=Desk(place / "trong", place),
        young=Desk(made, place),
        shown=Desk(place / "van-ban/chi-bo", place, "--read-only"),
    )


class Station:
    """A page of a browser before a desk: goes, types, presses; each way there is a function below."""

    def __init__(self, page, all_desks):
        self.page, self.desks, self.place = page, all_desks, all_desks.place

    def go(self, path, desk="full"):
        used = getattr(self.desks, desk)
        self.page.goto(used.address)
        self.page.goto(f"http://{used.host}{path}")

    def press(self, name, role="button"):
        self.page.get_by_role(role, name=name, exact=True).first.click()

    def type(self, field, text):
        self.page.evaluate(UNFOLDED)
        self.page.locator(f'[data-path="{field}"] [data-box]').first.fill(text)

    def give(self, *paths):
        self.page.locator("input[type=file]").first.set_input_files([str(path) for path in paths])

    def settled(self):
        """Wait until nothing more is fetched."""
        self.page.wait_for_load_state("networkidle")


def _new(form):
    return lambda at: at.go(f"/soan/{form}")


def _asked(form):
    """All that is missing and wrong, told and listed, every fold open."""

    def way(at):
        at.go(f"/soan/{form}")
        at.page.evaluate(UNFOLDED)
        at.press("Tạo Word")
        at.page.locator("#faults li").first.wait_for(state="visible")

    return way


def _nothing_found(at):
    at.go("/")
    at.page.fill("#find", "khong co loai nay")


def _begun_wrong(at):
    at.go("/bat-dau", "empty")
    at.page.fill("[id='signer-0.office']", "Bí thư")
    at.press("Ghi và bắt đầu")


def _list_added(at):
    at.go("/ban-thao/bien-ban.yaml")
    at.page.evaluate(UNFOLDED)
    at.page.locator("[data-field=votes] > [data-add]").first.click()
    at.page.locator("[data-field=agenda] [data-move=off]").first.click()


def _wrong(at):
    at.go("/ban-thao/bien-ban.yaml")
    at.type("held_on", "31/6/2026")
    at.type("end", "7 giờ tối")
    at.page.locator("[data-path=held_on] .msg").wait_for(state="visible")
    at.page.locator("#count").click()


def _clash(at):
    at.go("/ban-thao/ke-hoach.yaml")
    path = at.place / "van-ban/ke-hoach.yaml"
    with path.open("a", encoding="utf-8") as file:
        file.write("# sửa ở nơi khác\n")
    at.type("subject", "tổ chức sinh hoạt chi bộ mẫu")
    at.page.locator("#clash").wait_for(state="visible")


def _edited(at):
    import docx

    path = at.place / "van-ban/giay-moi.docx"
    at.go("/ban-thao/giay-moi.yaml")
    if not path.exists():
        at.press("Tạo Word")
        at.page.locator("#made", has_text="đã tạo").wait_for()
        made = docx.Document(path)
        made.paragraphs[-1].add_run(" Sửa tay.")
        made.save(path)
    at.press("Tạo Word")
    at.page.wait_for_url("**/sua-tay")


def _columns(at):
    at.go("/nhieu")
    at.page.select_option("#chung", "ban:giay-moi.yaml")
    at.give(at.place / "khach-moi.csv")
    at.page.wait_for_url("**/cot")


def _lot(at):
    _columns(at)
    for column, field in (("A", "recipient"), ("B", "start")):
        box = at.page.locator(f"[name=cot-{column}]")
        names = box.evaluate("box => [...box.options].map(option => option.value)")
        box.select_option(next(name for name in names if name.startswith(field)))
    at.press("Xem trước")
    at.page.locator(".faults").wait_for()


def _report(at):
    _lot(at)
    at.page.locator("#state button.main").click()
    at.press("Mở báo cáo", "link")


def _checked(at):
    at.go("/kiem-tra")
    at.give(SPECIMENS / "lo-table-faults.docx")
    at.page.locator(".findings li").first.wait_for()
    at.page.evaluate(UNFOLDED)
    at.page.locator("#sheets figure, #sheets .note").first.wait_for()


def _clean(at):
    at.go("/kiem-tra")
    at.give(SPECIMENS / "lo-table.docx")
    at.page.wait_for_url("**/1")


def _unreadable(at):
    path = at.place / "hỏng.docx"
    path.write_bytes(b"PK")
    at.go("/kiem-tra")
    at.give(path)
    at.page.wait_for_url("**/1")


def _tray(at):
    at.go("/kiem-tra")
    (at.place / "hỏng.docx").write_bytes(b"PK")
    at.give(
        *(SPECIMENS / name for name in ("lo-table.docx", "lo-html-faults.docx", "npm-docx-faults.docx")),
        at.place / "hỏng.docx",
    )
    at.page.locator("#tray .pill.made").first.wait_for()


def _no_word_file(at):
    at.go("/kiem-tra")
    at.give(at.place / "khach-moi.csv")
    at.page.locator(".note[role=alert]:visible").wait_for()


def _absent(at):
    at.go(MEETING)
    at.page.evaluate(UNFOLDED)
    for row in at.page.locator("#roll li").all()[:2]:
        row.locator("[data-absent]").check()
    at.page.locator("#roll select").nth(1).select_option("unexcused")
    at.type("held_on", "31/3")
    at.page.locator("[data-path=held_on] .msg").wait_for(state="visible")


def _papers_made(at):
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024/chi-bo", at.place / "van-ban/chi-bo", dirs_exist_ok=True)
    at.go("/nam?nam=2024")
    at.press("Làm giấy tờ")


def _cell_wrong(at):
    at.go("/nam/them-chi-bo")
    at.press("Ghi và bắt đầu")


def _refused(at):
    used = at.desks.full
    at.page.context.clear_cookies()
    at.page.goto(f"http://{used.host}/")


def _stale(at):
    at.go("/co-quan")
    at.page.evaluate("document.querySelector('main form').action = '/co-quan?the=cu'")
    at.press("Lưu")


def _too_much(at):
    at.go("/kiem-tra")
    at.page.evaluate(
        """size => {
          const form = document.querySelector("form[data-drop]"), held = new DataTransfer();
          held.items.add(new File([new Uint8Array(size)], "lon.docx"));
          form.querySelector("input").files = held.files;
          form.submit();
        }""",
        LIMIT,
    )
    at.page.get_by_text("50 MB").wait_for()


STATIONS = {
    "home": lambda at: at.go("/"),
    "home-none": _nothing_found,
    "home-young": lambda at: at.go("/", "young"),
    "home-only": lambda at: at.go("/", "shown"),
    "begin": lambda at: at.go("/bat-dau", "empty"),
    "begin-wrong": _begun_wrong,
    "papers": lambda at: at.go("/van-ban"),
    "new-plan": _new("plan"),
    "new-minutes": _new("minutes"),
    "asked-plan": _asked("plan"),
    "asked-minutes": _asked("minutes"),
    "asked-scoring": _asked("scoring-sheet"),
    "asked-pack": _asked("don-xin-vang"),
    "plan": unfolded("/ban-thao/ke-hoach.yaml"),
    "minutes-lists": _list_added,
    "minutes-wrong": _wrong,
    "clash": _clash,
    "edited": _edited,
    "unread": lambda at: at.go("/ban-thao/hong.yaml"),
    "many": lambda at: at.go("/nhieu"),
    "many-columns": _columns,
    "many-one": _lot,
    "many-report": _report,
    **OF_THE_BOOK,
    "check": lambda at: at.go("/kiem-tra"),
    "check-no-word": _no_word_file,
    "checked": _checked,
    "checked-clean": _clean,
    "checked-unreadable": _unreadable,
    "tray": _tray,
    "tray-gone": lambda at: at.go("/kiem-tra/khong-con"),
    "year": lambda at: at.go("/nam?nam=2024"),
    "year-empty": lambda at: at.go("/nam", "young"),
    "record": _absent,
    "cell": unfolded("/nam/ho-so/chi-bo/hoa-ban/chi-bo.yaml"),
    "committee": unfolded("/nam/ho-so/dang-uy.yaml"),
    "compare": lambda at: at.go("/nam/doi-chieu"),
    "made": _papers_made,
    "cell-wrong": _cell_wrong,
    "office": unfolded("/co-quan"),
    "form": lambda at: at.go("/co-quan/mau/don-xin-vang"),
    "guide": unfolded("/huong-dan"),
    "refused": _refused,
    "stale": _stale,
    "too-much": _too_much,
    "not-there": lambda at: at.go("/khong-co"),
}
"""The name of each, and the way there."""
