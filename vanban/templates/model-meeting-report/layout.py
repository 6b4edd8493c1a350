"""Báo cáo sinh hoạt chi bộ mẫu: leadership, the meetings held, judgement, lessons."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the report on model meetings."""
    sheet.letterhead()
    sheet.title()
    sheet.prose("opening")
    sheet.line("heading-1", "I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO")
    sheet.prose("leadership")
    sheet.line("heading-1", "II- KẾT QUẢ")
    sheet.line("body", "Đã tổ chức {{ results | length | count }} buổi sinh hoạt chi bộ mẫu:")
    sheet.table(
        "result in results",
        (
            Column("TT", "{{ loop.index }}", fits="000"),
            Column("Chi bộ", "{{ result.cell }}", 2, align="left"),
            Column("Nội dung", "Sinh hoạt {{ result.kind }}", 1, fits="chuyên đề"),
            Column("Ngày", "{{ result.held_on | short_date }}", fits="00/00/0000"),
            Column("Có mặt", "{{ result.came }}", fits="00/00"),
            Column("Điểm", "{{ result.points | number }}", fits="00,0"),
            Column("Xếp loại", "{{ result.rated }}", fits="Trung bình"),
        ),
    )
    sheet.line("heading-1", "III- ĐÁNH GIÁ")
    sheet.line("heading-2", "1. Ưu điểm")
    sheet.prose("strengths")
    sheet.line("heading-2", "2. Hạn chế")
    sheet.prose("limits")
    sheet.line("heading-1", "IV- KINH NGHIỆM, NHÂN RỘNG")
    with sheet.when("proposals"):
        sheet.prose("lessons")
        sheet.line("heading-1", "V- KIẾN NGHỊ, ĐỀ XUẤT")
        sheet.prose("proposals", end=True)
    with sheet.when("not proposals"):
        sheet.prose("lessons", end=True)
    sheet.closing()
