"""Dựng hồ sơ một năm của đảng uỷ xã trong mo-ta.yaml: python tao_ho_so.py THƯ_MỤC.

Same description, same files: everything that looks like chance comes from the seed.
"""

import random
import sys
from datetime import date, timedelta
from pathlib import Path

import yaml

from vanban.text.language import fold

HERE = Path(__file__).parent
FAMILY = ("Lò", "Giàng", "Vàng", "Nguyễn", "Trần", "Lý", "Hoàng", "Lê", "Tẩn", "Sùng")
MIDDLE = ("Văn", "Thị", "A")
GIVEN = (
    "An",
    "Bình",
    "Cúc",
    "Dung",
    "Đào",
    "Giang",
    "Hà",
    "Khoa",
    "Lan",
    "Mai",
    "Nam",
    "Oanh",
    "Phúc",
    "Quý",
    "Sơn",
    "Tâm",
)
RUBRIC = {"1": 5, "2": 5, "3.1": 5, "3.2": 5, "4.1": 5, "4.2": 25, "4.3": 10, "5": 5, "6": 30, "7": 5}
THEMES = (
    ("Đảng viên gương mẫu thực hiện nếp sống văn minh", "học tập và làm theo Bác"),
    ("Phòng, chống lãng phí trong việc cưới, việc tang", "phòng, chống tham nhũng, lãng phí, tệ nạn"),
    ("Giữ vệ sinh nguồn nước, đường làng", "xây dựng chi bộ, cơ quan, địa bàn"),
    ("Tạo nguồn, bồi dưỡng quần chúng ưu tú", "bồi dưỡng, tạo nguồn, quản lý đảng viên"),
)
TASKS = (
    "Thu quỹ của chi bộ",
    "Vận động các hộ giữ vệ sinh đường làng",
    "Giúp đỡ hộ khó khăn",
    "Theo dõi đảng viên dự bị",
)


class Cell:
    """One cell of the description, with its members and what happened to it."""

    def __init__(self, number, told, year, chance, stories, models):
        self.name, self.size, self.year = told["tên"], told["số"], year
        self.only_secretary, self.groups = told.get("chỉ bí thư"), told.get("tổ đảng", 0)
        self.chance, self.stories, self.models = chance, stories, models
        self.folder = f"{number:02}-{plain(self.name)}"
        self.people = self._names()

    def _names(self):
        names = [f"{f} {m} {g}" for f in FAMILY for m in MIDDLE for g in GIVEN]
        return self.chance.sample(names, self.size)

    def story(self, **when):
        """The story of a month or a quarter, or nothing."""
        for story in self.stories:
            if all(story.get(key) == value for key, value in when.items()):
                return story["chuyện"]
        return ""

    def record(self):
        offices = ["Bí thư"] if self.only_secretary else ["Bí thư", "Phó Bí thư", "Chi uỷ viên"]
        if self.size < 9 and not self.only_secretary:
            offices = ["Bí thư", "Phó Bí thư"]
        members = []
        for index, name in enumerate(self.people):
            member = {"Họ tên": name}
            if index < len(offices):
                member["Chức vụ"] = offices[index]
            if self.groups:
                member["Tổ đảng"] = f"Tổ đảng số {index % self.groups + 1}"
            members.append(member)
        if self.size > 8:
            members[-1] |= {"Dự bị": "có", "Chính thức từ": f"19/5/{self.year}"}
            members[-2] |= {"Miễn từ": "01/01/2024"}
        if any("chuyển đi" in story["chuyện"] for story in self.stories):
            members[4] |= {"Rời chi bộ": f"20/8/{self.year}"}
        return {
            "Cơ quan ban hành": {
                "Tên cơ quan ban hành": f"Chi bộ {self.name}",
                "Cơ quan cấp trên": "Đảng bộ xã Mường Ví Dụ",
                "Cấp": "chi bộ",
                "Địa danh": "Mường Ví Dụ",
            },
            "Cấp uỷ viên phụ trách": "Đỗ Văn Phụ, Đảng uỷ viên",
            "Đảng viên": members,
        }

    def year_record(self):
        themes = [
            {"Thời gian": f"quý {['I', 'II', 'III', 'IV'][q]}/{self.year}", "Tên chuyên đề": title, "Nhóm vấn đề": group,
             "Người chuẩn bị, trình bày": self.people[min(q, self.size - 1)]}
            for q, (title, group) in enumerate(THEMES)
        ]  # fmt: skip
        reports = [
            {"Quý": f"quý {['I', 'II', 'III', 'IV'][q]}/{self.year}", "Số": str(10 + q),
             "Ngày ban hành": ["30/3", "29/6", "30/9", "30/12"][q] + f"/{self.year}",
             "Lãnh đạo, chỉ đạo": "Chi bộ quán triệt hướng dẫn về sinh hoạt chi bộ tới toàn thể đảng viên.",
             "Hạn chế": "- Ý kiến phát biểu ở một số kỳ còn ít.", "Nguyên nhân": "- Tài liệu có kỳ gửi muộn.",
             "Phương hướng, nhiệm vụ": "- Giữ nền nếp sinh hoạt thường kỳ, chuyên đề."}
            for q in range(4)
        ]  # fmt: skip
        return {
            "Năm": self.year,
            "Kế hoạch chuyên đề": {
                "Số": "02", "Ngày ban hành": f"08/01/{self.year}",
                "Mục đích, yêu cầu": "Nâng cao chất lượng sinh hoạt chuyên đề; mỗi quý ít nhất một chuyên đề.",
                "Tổ chức thực hiện": "- Người được phân công chuẩn bị, gửi tài liệu trước kỳ họp.",
            },
            "Các chuyên đề": themes,
            "Báo cáo quý": reports,
            "Tổng hợp": [{"Thời gian": f"6 tháng đầu năm {self.year}", "Ngày ban hành": f"30/6/{self.year}"},
                         {"Thời gian": f"năm {self.year}", "Ngày ban hành": f"31/12/{self.year}"}],
        }  # fmt: skip

    def members_on(self, day):
        gone = any("chuyển đi" in story["chuyện"] for story in self.stories) and day > date(self.year, 8, 20)
        exempt = {self.people[-2]} if self.size > 8 else set()
        return [n for i, n in enumerate(self.people) if n not in exempt and not (gone and i == 4)]

    def meetings(self):
        """Yield name and record of each meeting of the year, in the order they were held."""
        before = []
        for month in range(1, 13):
            held = date(self.year, month, 3 + self.chance.randrange(3))
            story = self.story(tháng=month)
            if story == "họp ngày 25/7":
                held = date(self.year, 7, 25)
            regular = self.meeting("thường kỳ", f"tháng {month}/{self.year}", held, story, before)
            before = regular["Phân công nhiệm vụ"]
            if any(m["tháng"] == month and m["loại"] == "thường kỳ" for m in self.models):
                regular["Sinh hoạt mẫu"] = "có"
            yield f"{self.year}-{month:02}-thuong-ky", regular
            if month % 3 == 0:
                yield from self.thematic(month // 3)

    def thematic(self, quarter):
        story = self.story(quý=quarter)
        if story == "không có chuyên đề":
            return
        month = 4 if "tháng 4" in story else quarter * 3
        held = date(self.year, month, 18)
        record = self.meeting("chuyên đề", f"quý {['I', 'II', 'III', 'IV'][quarter - 1]}/{self.year}", held, story, [])
        title, group = THEMES[quarter - 1]
        record["Chuyên đề"] = {"Tên chuyên đề": title, "Nhóm vấn đề": group,
                               "Người trình bày": self.people[min(quarter - 1, self.size - 1)]}  # fmt: skip
        record["Nội dung"] = [
            {"Tên nội dung": f"Chuyên đề: {title}", "Kết luận": "Mỗi đảng viên đăng ký một việc làm theo."}
        ]
        record["Phân công nhiệm vụ"] = []
        if any(m["loại"] == "chuyên đề" and m["tháng"] == quarter * 3 for m in self.models):
            record["Sinh hoạt mẫu"] = "có"
        yield f"{self.year}-q{quarter}-chuyen-de", record

    def meeting(self, kind, period, held, story, before):
        called = self.members_on(held)
        ordinary = [n for n in called[3:] if n != self.people[-1]]
        absent = self.chance.sample(ordinary, 1) if len(called) >= 12 and self.chance.random() < 0.4 else []
        long = 75 if story == "họp 75 phút" else 95 + self.chance.randrange(4) * 5
        hour, minute = divmod(7 * 60 + 30 + long, 60)
        tasks = [{"Người thực hiện": called[i % len(called)], "Nhiệm vụ": task, "Thời hạn": f"{held + timedelta(25):%d/%m/%Y}"}
                 for i, task in enumerate(self.chance.sample(TASKS, 2))]  # fmt: skip
        official = [n for n in called if n != self.people[-1] or self.size <= 8 or held >= date(self.year, 5, 19)]
        unexcused = [called[3]] if story == "vắng không lý do" else []
        in_favour = len([n for n in official if n not in absent and n not in unexcused])
        scores = self.scores(unexcused, long, story)
        record = {
            "Loại kỳ họp": kind, "Kỳ sinh hoạt": period, "Ngày họp": f"{held:%d/%m/%Y}",
            "Bắt đầu": "07:30", "Kết thúc": f"{hour:02}:{minute:02}", "Địa điểm": f"Phòng họp chi bộ {self.name}",
            "Ngày mời họp": f"{held - timedelta(5):%d/%m/%Y}",
            "Ngày gửi tài liệu": f"{held - timedelta(0 if 'trong ngày' in story else 2):%d/%m/%Y}",
            "Ngày hoàn thiện": f"{held + timedelta(1):%d/%m/%Y}",
            "Vắng có lý do": [{"Họ tên": n, "Lý do": "đi công tác"} for n in absent],
            "Vắng không lý do": unexcused,
            "Khách mời": [{"Họ tên": "Đỗ Văn Phụ", "Chức vụ": "Đảng uỷ viên", "Đơn vị": "Đảng uỷ xã Mường Ví Dụ"}],
            "Thư ký": called[1],
            "Nội dung": [
                {"Tên nội dung": "Thông tin thời sự, quán triệt văn bản mới", "Người trình bày": called[0]},
                {"Tên nội dung": "Đánh giá kết quả lãnh đạo, phương hướng, nhiệm vụ", "Người trình bày": called[0],
                 "Ý kiến tham gia": [{"Người phát biểu": n, "Ý kiến": "Nhất trí với dự thảo; đề nghị giao rõ người, rõ việc."}
                                     for n in called[: len(called) // 2 + 1] if n not in absent + unexcused],
                 "Kết luận": "Chi bộ thống nhất nhiệm vụ thời gian tới."}],
            "Phân công nhiệm vụ": tasks,
            "Kết quả nhiệm vụ kỳ trước": [{"Nhiệm vụ": t["Nhiệm vụ"], "Kết quả": "hoàn thành"} for t in before],
            "Biểu quyết": [{"Nội dung biểu quyết": "Kết luận của cuộc họp", "Tán thành": in_favour}],
            "Số đảng viên nhất trí": in_favour,
        }  # fmt: skip
        if kind == "thường kỳ":
            record["Nghị quyết"] = {
                "Số": period.split()[1].split("/")[0].zfill(2),
                "Chính trị, tư tưởng": "Đảng viên yên tâm công tác; các văn bản mới được phổ biến kịp thời.",
                "Nhiệm vụ chính trị": "Các nhiệm vụ trong tháng cơ bản hoàn thành.",
                "Phương hướng, nhiệm vụ": "- Thực hiện các việc đã phân công.\n- Chuẩn bị kỳ họp sau.",
                "Biểu quyết": {"Nội dung biểu quyết": "Nghị quyết của chi bộ", "Tán thành": in_favour},
            }
        if scores:
            record["Điểm"] = scores
            record["Phiếu dự"] = {"Ngày": f"{held:%d/%m/%Y}", "Công tác chuẩn bị": "Nội dung rõ, tài liệu gửi trước.",
                                  "Các bước tiến hành": "Đủ các bước.", "Thảo luận": "Tập trung.", "Điều hành": "Linh hoạt."}  # fmt: skip
        return record

    def scores(self, unexcused, long, story):
        if story == "chưa chấm điểm":
            return []
        given = dict(RUBRIC) | {"4.2": 25 - self.chance.randrange(4), "6": 30 - self.chance.randrange(5)}
        given["2"] = 1 if unexcused else 5
        given["1"] = 5 if long >= 90 else 4
        return [
            {"Tiêu chí": no, "Tự chấm": points,
             "Thẩm định": points - 6 if story == "thẩm định hạ điểm" and no == "4.2" else points}
            | ({"Thuyết minh điểm trừ": "Ý kiến phát biểu ít"} if story == "thẩm định hạ điểm" and no == "4.2" else {})
            for no, points in given.items()
        ]  # fmt: skip


def plain(text):
    """A folder's name without accents."""
    return fold(text).replace(" ", "-")


def committee(told, cells):
    year = told["năm"]
    issuer = {"Tên cơ quan ban hành": "Đảng uỷ xã Mường Ví Dụ", "Cơ quan cấp trên": "Đảng bộ tỉnh Lai Châu", "Cấp": "xã",
              "Địa danh": "Mường Ví Dụ"}  # fmt: skip
    words = cells[0].year_record()["Báo cáo quý"]
    plan = {
        "Số": "08", "Ngày ban hành": f"20/01/{year}",
        "Đoạn căn cứ": "Đảng uỷ xã xây dựng kế hoạch tổ chức sinh hoạt chi bộ mẫu như sau.",
        "Mục đích, yêu cầu": "Rút kinh nghiệm, thống nhất cách làm ở các chi bộ còn lại.",
        "Chuẩn bị, thẩm định": "Đảng uỷ viên phụ trách thẩm định nội dung trước kỳ họp.",
        "Rút kinh nghiệm": "Thường trực Đảng uỷ chủ trì rút kinh nghiệm ngay sau buổi sinh hoạt.",
        "Tổ chức thực hiện": "- Các chi bộ được chọn chuẩn bị nội dung.",
    }  # fmt: skip
    chosen = [{"Chi bộ": f"Chi bộ {m['chi bộ']}", "Nội dung": m["loại"], "Thời gian": f"tháng {m['tháng']}/{year}"}
              for m in told["sinh hoạt mẫu"]]  # fmt: skip
    judged = {"Ưu điểm": "Các bước đầy đủ.", "Hạn chế": "Thảo luận còn ít."}
    lessons = [{"Chi bộ": c["Chi bộ"], "Nội dung": c["Nội dung"], "Số": str(14 + i), "Ngày ban hành": f"25/3/{year}",
                "Ngày rút kinh nghiệm": f"20/3/{year}", "Chủ trì": "Phan Văn Chủ, Bí thư Đảng uỷ", **judged,
                "Kinh nghiệm": "- Gửi tài liệu trước kỳ họp."} for i, c in enumerate(chosen)]  # fmt: skip
    report = {"Số": "22", "Ngày ban hành": f"05/4/{year}", "Đoạn mở đầu": "Đảng uỷ xã báo cáo kết quả như sau.",
              "Lãnh đạo, chỉ đạo": "Đảng uỷ đã ban hành kế hoạch, phân công thẩm định.", **judged,
              "Kinh nghiệm, nhân rộng": "- Gửi tài liệu trước kỳ họp."}  # fmt: skip
    return {
        "Cơ quan ban hành": issuer,
        "Chữ ký": {"Thể thức đề ký": "T/M", "Ký thay mặt": "Ban Thường vụ", "Chức vụ": "Bí thư",
                   "Họ tên người ký": "Phan Văn Chủ"},
        "Thông báo lịch": [{"Kỳ sinh hoạt": f"tháng {m}/{year}", "Số": str(m),
                            "Ngày ban hành": f"{date(year, m, 1) - timedelta(6):%d/%m/%Y}"} for m in range(1, 13)],
        "Tổng hợp xếp loại": [{"Kỳ sinh hoạt": f"tháng {m}/{year}", "Ngày ban hành": f"10/{m}/{year}"} for m in range(1, 13)],
        "Sinh hoạt mẫu": {"Năm": year, "Các chi bộ được chọn": chosen, "Kế hoạch": plan, "Rút kinh nghiệm": lessons,
                          "Báo cáo": report},
        "Báo cáo quý": words,
        "Tổng hợp": cells[0].year_record()["Tổng hợp"],
        "Quy tắc xếp loại năm": {
            "Tên quy tắc": "Đảng uỷ Khối Phú Thọ (hai mức đầu)", "Nguồn": "nguồn thứ cấp; các mức sau không thấy",
            "Các mức": [{"Xếp loại": "Tốt", "Mọi kỳ từ": "Khá", "Số kỳ tối thiểu": 7}, {"Xếp loại": "Khá", "Mọi kỳ từ": "Trung bình"}],
        },
    }  # fmt: skip


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=110), encoding="utf-8")


def make(target):
    told = yaml.safe_load((HERE / "mo-ta.yaml").read_text(encoding="utf-8"))
    chance = random.Random(told["hạt giống"])
    cells = []
    for number, cell in enumerate(told["chi bộ"], 1):
        stories = [s for s in told["chuyện của năm"] if s["chi bộ"] == cell["tên"]]
        models = [m for m in told["sinh hoạt mẫu"] if m["chi bộ"] == cell["tên"]]
        cells.append(Cell(number, cell, told["năm"], chance, stories, models))
    write(target / "dang-uy.yaml", committee(told, cells))
    for cell in cells:
        folder = target / "chi-bo" / cell.folder
        write(folder / "chi-bo.yaml", cell.record())
        write(folder / f"nam-{told['năm']}.yaml", cell.year_record())
        for name, record in cell.meetings():
            write(folder / "ky-hop" / f"{name}.yaml", record)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
