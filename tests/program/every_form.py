"""A program as an office's developer writes one: a document of every form, made, checked, written and taken back.

It imports what is public, and nothing else; mypy and pyright read it strictly. It prints a line a document.
"""

import tempfile
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path

from pydantic import ValidationError

import vanban
from vanban import models as m

HALL = "Nhà văn hoá thôn Hoa Ban"
CELL = m.Issuer(name="Chi bộ thôn Hoa Ban", parent="Đảng bộ xã Mường Ví Dụ", level=m.Level.CELL, place="Mường Ví Dụ")
FORMS: dict[str, vanban.Form] = {form.id: form for form in vanban.forms()}
COMMUNE = m.Issuer(
    name="Đảng uỷ xã Mường Ví Dụ", parent="Đảng bộ tỉnh Lai Châu", level=m.Level.COMMUNE, place="Mường Ví Dụ"
)
FOR_CELL = m.Signature(prefix=m.Prefix.ON_BEHALF, body="Chi bộ", office="Bí thư", name="Nguyễn Văn A")
FOR_COMMITTEE = m.Signature(prefix=m.Prefix.ON_BEHALF, body="Ban Thường vụ", office="Bí thư", name="Trần Thị B")
SENT = (m.Recipient(name="Đảng uỷ xã Mường Ví Dụ"),)
ATTENDANCE = m.Attendance(
    official=12,
    probationary=1,
    total=13,
    exempt=1,
    present_official=9,
    present_probationary=1,
    excused=(m.Absence(name="Lò Văn D", reason="đi công tác"),),
    unexcused=("Vàng Văn X",),
)
POINTS = {
    "1": "5",
    "2": "3",
    "3.1": "5",
    "3.2": "5",
    "4.1": "5",
    "4.2": "23",
    "4.3": "10",
    "5": "5",
    "6": "28",
    "7": "5",
}


def agenda() -> m.Agenda:
    return m.Agenda(
        issuer=CELL, date=m.PartialDate(2026, 6, 29), signature=FOR_CELL, recipients=SENT, archive="Văn phòng", kind=m.MeetingKind.COMBINED,
        period=m.Period(2026, month=7), held_on=date(2026, 7, 3), start=time(7, 30), location=HALL,
        steps=(m.AgendaStep(task="Tuyên bố lý do, giới thiệu đại biểu; cử thư ký"),),
    )  # fmt: skip


def attendance_list() -> m.AttendanceList:
    return m.AttendanceList(
        issuer=CELL, date=m.PartialDate(2026, 7, 3), kind=m.MeetingKind.REGULAR, period=m.Period(2026, month=7),
        held_on=date(2026, 7, 3), attendees=(m.Attendee(name="Nguyễn Văn A"),),
    )  # fmt: skip


def conclusions() -> m.Conclusions:
    task = m.Task(task="tham mưu báo cáo sơ kết", lead="Ban Xây dựng Đảng", deadline=date(2026, 9, 4))
    return m.Conclusions(
        issuer=COMMUNE, number="92", date=m.PartialDate(2026, 7, 28), signature=FOR_COMMITTEE, recipients=SENT, archive="Văn phòng",
        concluded_by="Thường trực Đảng uỷ", held_on=date(2026, 7, 27),
        matters=(m.Conclusion(title="Về sơ kết công tác", tasks=(task,)),), order="Các cơ quan thực hiện Thông báo này.",
    )  # fmt: skip


def conference_minutes() -> m.ConferenceMinutes:
    names = (m.Candidate(name="Nguyễn Văn A", votes=26, elected=True), m.Candidate(name="Lò Văn D", votes=1))
    return m.ConferenceMinutes(
        issuer=COMMUNE, number="06", date=m.PartialDate(2026, 7, 15), signature=m.Signature(name="Nguyễn Văn A"),
        meeting="Hội nghị Ban Chấp hành lần thứ 5", held_on=date(2026, 7, 15), start=time(8), end=time(11),
        location="Hội trường Đảng uỷ xã", called=29, present=27,
        polls=(m.Poll(purpose="bầu Bí thư", seats=1, issued=27, returned=27, valid=27, invalid=0, candidates=names),),
    )  # fmt: skip


def decision() -> m.Decision:
    person = m.Concerned(name="Trần Thị C", role="Chánh Văn phòng Đảng uỷ")
    return m.Decision(
        issuer=COMMUNE, number="112", date=m.PartialDate(2026, 7, 28), signature=FOR_COMMITTEE, recipients=SENT, archive="Văn phòng",
        matter=m.Matter(kind=m.MatterKind.APPOINT, people=(person,), since=date(2026, 8, 1)),
        executors=("Văn phòng Đảng uỷ", "đồng chí Trần Thị C"),
    )  # fmt: skip


def document() -> m.Document:
    """Of a form with a table of types, or of a list of fields, the form itself has the model."""
    return made_by("document")(
        type_name="Báo cáo", issuer=COMMUNE, number="23", date=m.PartialDate(2026, 7, 28), signature=FOR_COMMITTEE, recipients=SENT, archive="Văn phòng",
        subject="công tác xây dựng Đảng", period=m.Period(2026, month=7), body="Các chi bộ sinh hoạt đúng kỳ.",
    )  # fmt: skip


def letter() -> m.Document:
    return made_by("letter")(
        issuer=COMMUNE, number="24", date=m.PartialDate(2026, 7, 29), signature=FOR_COMMITTEE, recipients=SENT, archive="Văn phòng",
        subject="chuẩn bị sơ kết", addressees=("Các chi bộ trực thuộc",), body="Đề nghị các chi bộ gửi báo cáo.",
    )  # fmt: skip


def made_by(form: str) -> Callable[..., m.Document]:
    found: Callable[..., m.Document] = FORMS[form].model
    return found


def invitation() -> m.Invitation:
    return m.Invitation(
        issuer=CELL, date=m.PartialDate(2026, 6, 29), signature=FOR_CELL, kind=m.MeetingKind.COMBINED,
        period=m.Period(2026, month=7), held_on=date(2026, 7, 3),
        invitees=("Đồng chí Lê Thị B, Đảng uỷ viên phụ trách chi bộ",), start=time(7, 30), location=HALL,
        content="- Đánh giá tháng 6, phương hướng, nhiệm vụ tháng 7 năm 2026.",
    )  # fmt: skip


def lessons_notice() -> m.LessonsNotice:
    return m.LessonsNotice(
        issuer=COMMUNE, number="14", date=m.PartialDate(2026, 3, 5), signature=FOR_COMMITTEE,
        kind=m.MeetingKind.REGULAR, period=m.Period(2026, month=3), held_on=date(2026, 3, 3),
        cell="Chi bộ thôn Hoa Ban", reviewed_on=date(2026, 3, 3), chair=m.Person(name="Nguyễn Văn A"),
        strengths="Chuẩn bị chu đáo, tài liệu gửi trước; chủ trì điều hành linh hoạt; đảng viên phát biểu sôi nổi.",
        limits="Phần thông tin thời sự còn dài; chưa kiểm điểm hết nhiệm vụ tháng trước.",
        lessons="- Gửi tài liệu trước kỳ họp ít nhất 01 ngày.",
    )  # fmt: skip


def minutes() -> m.Minutes:
    return m.Minutes(
        issuer=CELL, kind=m.MeetingKind.COMBINED, period=m.Period(2026, month=7), held_on=date(2026, 7, 3),
        start=time(7, 30), end=time(9, 45), location=HALL, attendance=ATTENDANCE,
        chair=m.Person(name="Nguyễn Văn A"), secretary=m.Person(name="Trần Thị C"),
        theme=m.Theme(title="Phòng, chống lãng phí trong việc cưới, việc tang"),
        agenda=(m.AgendaItem(title="Đánh giá tháng 6, phương hướng tháng 7"),),
    )  # fmt: skip


def model_meeting_plan() -> m.ModelMeetingPlan:
    return m.ModelMeetingPlan(
        issuer=COMMUNE, number="08", date=m.PartialDate(2026, 1, 20), signature=FOR_COMMITTEE, year=2026,
        opening="Đảng uỷ xã Mường Ví Dụ xây dựng kế hoạch tổ chức mô hình sinh hoạt chi bộ mẫu năm 2026 như sau.",
        purpose="Nâng cao chất lượng sinh hoạt chi bộ; rút kinh nghiệm, thống nhất cách làm ở các chi bộ còn lại.",
        selected=(m.ModelMeeting(cell="Chi bộ thôn Hoa Ban", kind=m.MeetingKind.REGULAR, time="tháng 02/2026"),),
        preparation="Đảng uỷ viên phụ trách chi bộ hướng dẫn, thẩm định nội dung trước kỳ họp ít nhất 5 ngày.",
        review="Kết thúc buổi sinh hoạt, Thường trực Đảng uỷ chủ trì thảo luận, rút kinh nghiệm và ra thông báo kết luận.",
        execution="- Các chi bộ được chọn chuẩn bị nội dung, gửi giấy mời và tài liệu trước kỳ họp.",
    )  # fmt: skip


def model_meeting_report() -> m.ModelMeetingReport:
    return m.ModelMeetingReport(
        issuer=COMMUNE, number="22", date=m.PartialDate(2026, 4, 5), signature=FOR_COMMITTEE, year=2026,
        opening="Đảng uỷ xã Mường Ví Dụ báo cáo kết quả tổ chức sinh hoạt chi bộ mẫu năm 2026 như sau.",
        leadership="Đảng uỷ ban hành kế hoạch, chọn hai chi bộ, phân công Đảng uỷ viên hướng dẫn, thẩm định nội dung.",
        results=(m.ModelResult(cell="Chi bộ thôn Hoa Ban", kind=m.MeetingKind.REGULAR, held_on=date(2026, 3, 3), summoned=12),),
        strengths="Các bước đầy đủ, đúng trình tự; đảng viên phát biểu sôi nổi.",
        limits="Thời gian thảo luận còn ít so với phần trình bày.",
        lessons="- Gửi tài liệu trước kỳ họp ít nhất 01 ngày.",
    )  # fmt: skip


def observer_report() -> m.ObserverReport:
    return m.ObserverReport(
        issuer=COMMUNE, date=m.PartialDate(2026, 7, 4), kind=m.MeetingKind.REGULAR,
        period=m.Period(2026, month=7), held_on=date(2026, 7, 3), cell="Chi bộ thôn Hoa Ban",
        observer=m.Person(name="Lê Thị B"), preparation="Nội dung rõ, tài liệu gửi trước 2 ngày.",
        steps="Thực hiện đủ các bước, đúng trình tự.", discussion="Có 5 ý kiến, tập trung vào việc sửa đường.",
        chairing="Chủ trì gợi ý thảo luận tốt, kết luận từng nội dung.",
    )  # fmt: skip


def outgoing_register() -> m.OutgoingRegister:
    return m.OutgoingRegister(
        issuer=COMMUNE, date=m.PartialDate(2026, 7, 31), subject="nhiệm kỳ 2025 - 2030", signature=FOR_COMMITTEE,
        papers=(m.RegisteredPaper(mark="12-CV/ĐU", about="Công văn về việc mời họp", day=date(2026, 7, 3)),),
    )  # fmt: skip


def period_summary() -> m.PeriodSummary:
    return m.PeriodSummary(
        issuer=COMMUNE, date=m.PartialDate(2026, 7, 5), signature=FOR_COMMITTEE,
        meetings=(m.MeetingRecord(cell="Chi bộ thôn Hoa Ban", kind=m.MeetingKind.REGULAR, period=m.Period(2026, month=1), held_on=date(2026, 1, 3), members=12, official=12, summoned=12),),
        period=m.Period(2026, half=1),
    )  # fmt: skip


def plan() -> m.Plan:
    return m.Plan(
        issuer=COMMUNE, number="15", date=m.PartialDate(2026, 7, 15),
        subject="tổ chức sinh hoạt chi bộ mẫu năm 2026", signature=FOR_COMMITTEE, recipients=SENT, archive="Văn phòng", body="# MỤC ĐÍCH, YÊU CẦU\nMỗi chi bộ tổ chức một kỳ sinh hoạt mẫu.",
    )  # fmt: skip


def quarterly_report() -> m.QuarterlyReport:
    return m.QuarterlyReport(
        issuer=COMMUNE, number="31", date=m.PartialDate(2026, 9, 30), signature=FOR_COMMITTEE, recipients=SENT, archive="Văn phòng",
        meetings=(m.MeetingRecord(cell="Chi bộ thôn Hoa Ban", kind=m.MeetingKind.REGULAR, period=m.Period(2026, month=7), held_on=date(2026, 7, 3), members=13, official=12, summoned=12),),
        quarter=m.Period(2026, quarter=3),
        leadership="Đảng uỷ đã phân công cấp uỷ viên dự sinh hoạt với từng chi bộ.",
        limits="- Ý kiến tham gia ở một số kỳ còn ít.", causes="- Một số đảng viên đi làm xa.",
        directions="- Mỗi chi bộ tổ chức một kỳ sinh hoạt chuyên đề.",
    )  # fmt: skip


def rating_summary() -> m.RatingSummary:
    return m.RatingSummary(
        issuer=COMMUNE, date=m.PartialDate(2026, 7, 10), signature=FOR_COMMITTEE, period=m.Period(2026, month=7),
        ratings=(m.Rating(cell="Chi bộ thôn Hoa Ban", summoned=12),),
    )  # fmt: skip


def regulation() -> m.Document:
    return made_by("regulation")(
        issuer=COMMUNE, type_name="Quy chế", date=m.PartialDate(2026, 8, 5), subject="tiếp công dân", signature=FOR_COMMITTEE,
        issued_with=m.Citation(type="Quyết định", number="117-QĐ/ĐU", date=m.PartialDate(2026, 8, 5), issuer="Đảng uỷ xã"),
        body="Điều 1. Quy chế này quy định việc tiếp công dân.",
    )  # fmt: skip


def resolution() -> m.Resolution:
    return m.Resolution(
        issuer=CELL, number="07", date=m.PartialDate(2026, 7, 3), signature=FOR_CELL, recipients=SENT, archive="Văn phòng", kind=m.MeetingKind.REGULAR,
        period=m.Period(2026, month=7), held_on=date(2026, 7, 3), start=time(7, 30), end=time(9, 15),
        location=HALL, attendance=ATTENDANCE, chair=m.Person(name="Nguyễn Văn A"),
        secretary=m.Person(name="Trần Thị C"),
        ideology="Đảng viên, nhân dân trong thôn yên tâm sản xuất; các văn bản mới được phổ biến kịp thời.",
        politics="- Gieo cấy lúa mùa đạt kế hoạch.\n- Thu quỹ của thôn đạt 95%.",
        directions="- Hoàn thành đoạn đường qua suối.", vote=m.Vote(subject="Nghị quyết tháng 7", in_favour=9),
    )  # fmt: skip


def schedule_notice() -> m.ScheduleNotice:
    return m.ScheduleNotice(
        issuer=COMMUNE, number="21", date=m.PartialDate(2026, 6, 25), signature=FOR_COMMITTEE, recipients=SENT, archive="Văn phòng",
        period=m.Period(2026, month=7),
        meetings=(m.ScheduledMeeting(cell="Chi bộ thôn Hoa Ban", members=13, held_on=date(2026, 7, 3), start=time(7, 30), location=HALL),),
    )  # fmt: skip


def scoring_sheet() -> m.ScoringSheet:
    return m.ScoringSheet(
        issuer=CELL, date=m.PartialDate(2026, 7, 3), signature=FOR_CELL, kind=m.MeetingKind.REGULAR,
        period=m.Period(2026, month=7), held_on=date(2026, 7, 3), rubric=vanban.load_rubric("hd42-2025"),
        scores=tuple((m.LineScore(criterion=no, self_score=Decimal(points), appraised=Decimal(points)) for no, points in POINTS.items())),
    )  # fmt: skip


def theme_plan() -> m.ThemePlan:
    return m.ThemePlan(
        issuer=CELL, number="02", date=m.PartialDate(2026, 1, 10), signature=FOR_CELL, year=2026,
        purpose="Nâng cao chất lượng sinh hoạt chuyên đề, gắn với nhiệm vụ của thôn; mỗi quý ít nhất một chuyên đề.",
        themes=(m.PlannedTheme(period=m.Period(2026, quarter=1), title="Đảng viên gương mẫu thực hiện nếp sống văn minh", group=m.TopicGroup.EXAMPLE),),
        execution="- Người được phân công chuẩn bị báo cáo, gửi chi uỷ trước kỳ họp ít nhất 5 ngày.",
    )  # fmt: skip


DOCUMENTS: tuple[Callable[[], m.Document], ...] = (
    agenda, attendance_list, conclusions, conference_minutes, decision, document, invitation, lessons_notice, letter,
    minutes, model_meeting_plan, model_meeting_report, observer_report, outgoing_register, period_summary, plan,
    quarterly_report, rating_summary, regulation, resolution, schedule_notice,
    scoring_sheet, theme_plan,
)  # fmt: skip


def made(document: m.Document, folder: Path) -> vanban.Report:
    """Write a document, hold it against its standard, and take its data back."""
    told: list[vanban.Diagnostic] = []
    docx = vanban.render(document, advice=told.append)
    path = vanban.save(document, folder / vanban.file_name(document), advice=told.append)
    file = BytesIO()
    vanban.save(document, file)
    assert path.read_bytes() == docx == file.getvalue()
    assert all(item.severity is not vanban.Severity.ERROR for item in told)
    assert vanban.extract(docx) == vanban.extract(path) == document
    assert vanban.load(document.model_dump(mode="json"), form=document.form) == document
    assert not vanban.differences(docx)
    return vanban.check(docx)


def refused(document: m.Document) -> tuple[vanban.Diagnostic, ...]:
    """Make a document wrong in both ways there are, and return what a form of the web would show."""
    shown: tuple[vanban.Diagnostic, ...] = ()
    try:
        type(document).model_validate({**document.model_dump(mode="json"), "date": "31/12/1800"})
    except ValidationError as error:
        shown = vanban.diagnostics(error)
    try:
        vanban.render(document.model_copy(update={"recipients": "Chi bộ"}))
    except vanban.InputError as error:
        return (*shown, *error.diagnostics)
    raise AssertionError(document)


def main() -> vanban.Exit:
    """Make every document, and tell each on a line."""
    with tempfile.TemporaryDirectory() as name:
        for make in DOCUMENTS:
            document = make()
            form = FORMS[document.form]
            report = made(document, Path(name))
            assert report.state is vanban.State.CHECKED
            problems = refused(document)
            assert (problems[0].field, problems[-1].field) == ("date", "recipients")
            wrong = {finding.rule for finding in report if finding.severity is vanban.Severity.ERROR}
            assert wrong <= {"placeholder", "signature-block"}, (
                wrong
            )  # lines for the pen, and names that were not given
            print(form.id, report.standard, report.type, problems[0].label, sep="; ")
    copy: vanban.Copy = vanban.annotate(vanban.render(minutes()))
    assert copy.state is vanban.State.CHECKED
    for result in vanban.render_many([plan(), minutes()]):
        assert result.ok, result.error
    return vanban.Exit.DONE


if __name__ == "__main__":
    raise SystemExit(main())
