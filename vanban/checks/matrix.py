"""Every clause of HD 05-HD/VPTW, mục I to IV and Phụ lục 2, and who holds it: a rule, the eye, or people.

What no program decides is said here, so that a clean result is not taken for more than it is.
"""

from typing import Literal, NamedTuple

Holder = Literal["rule", "eye", "people"]


class Row(NamedTuple):
    """A clause, what it asks for, and who holds it; ``rules`` names the rules where some do."""

    clause: str
    asks: str
    holder: Holder
    rules: tuple[str, ...] = ()


def _rule(clause: str, asks: str, *rules: str) -> Row:
    return Row(clause, asks, "rule", rules)


def _eye(clause: str, asks: str) -> Row:
    return Row(clause, asks, "eye")


def _people(clause: str, asks: str) -> Row:
    return Row(clause, asks, "people")


MATRIX = (
    _rule("I.1.1", "Tiêu đề Đảng Cộng sản Việt Nam", "party-title", "state-title", "recognised"),
    _rule("I.1.2", "Vị trí tiêu đề, đường kẻ dưới tiêu đề", "position", "party-title-rule"),
    _eye("I.1.2", "Đường kẻ dài đúng bằng tiêu đề"),
    _people("I.2.1", "Tên cơ quan ghi chính xác theo Điều lệ, văn bản thành lập"),
    _rule("I.2.1", "Tên cấp uỷ, tổ chức ghi đủ, không phải ban thường vụ; tên đại hội", "issuer-name"),
    _rule("I.2.1.2, I.2.1.3", "Cơ quan cấp trên của cấp uỷ, của cơ quan tham mưu, giúp việc", "parent-agency"),
    _rule("I.2.2.1", "Tên cơ quan góc trái, dưới có dấu sao", "position", "head-order", "agency-names", "agency-star"),
    _rule("I.2.2.2", "Tên cơ quan ban hành cân đối dưới tên cơ quan cấp trên", "head-centred"),
    _rule("I.2.2.3", "Liên cơ quan có gạch nối", "issuer-name"),
    _eye("I.2.2.3", "Tên dài xuống dòng"),
    _people("I.3.1.1", "Số ghi liên tục trong nhiệm kỳ, theo từng tên loại"),
    _rule("I.3.1.1, I.4.1.2", "Một số, một ngày; cùng ghi hoặc cùng để trống", "once", "half-open"),
    _rule("I.3.1.2 a", "Ký hiệu tên loại", "number-type"),
    _rule("I.3.1.2 b", "Ký hiệu cơ quan", "number-agency"),
    _rule("I.3.2.1, I.4.2.1", "Số bên trái, dưới tên cơ quan; ngày tháng bên phải", "position", "head-order"),
    _rule("I.3.2.1", "Số, ký hiệu cân đối dưới tên cơ quan", "head-centred"),
    _rule("I.3.2.2", "Cách viết số và ký hiệu", "number-form", "number-missing"),
    _people("I.4.1.1", "Địa danh đúng tên đơn vị hành chính nơi đặt trụ sở"),
    _rule("I.4.1.1", "Địa danh là tên xã, tỉnh của cấp uỷ ban hành", "place-seat"),
    _rule("I.4.1.1 c", "Địa danh một âm tiết thêm cấp hành chính", "place-level"),
    _people("I.4.1.2", "Ngày là ngày ký"),
    _rule("I.4.2.1", "Địa danh, ngày tháng cân đối dưới tiêu đề", "head-centred"),
    _rule("I.4.2.2", "Cách viết ngày tháng", "place-date"),
    _people("I.5.1", "Tên loại, trích yếu đúng nội dung"),
    _rule("I.5.2.1", "Trích yếu dưới tên loại, 05 dấu gạch nối", "type-name", "subject", "subject-rule"),
    _rule("I.5.2.2", "Tên loại, trích yếu ở chính giữa", "type-name", "subject"),
    _rule("I.5.2.3", "Trích yếu công văn dưới số và ký hiệu", "letter-subject", "head-order", "head-centred"),
    _people("I.6.1", "Nội dung đúng chủ trương, đúng văn phong"),
    _rule("I.6.1", "Không còn chỗ chưa điền, vết sửa, bình luận; ngày tháng có thật", "placeholder", "tracked-changes",
          "day"),
    _rule("I.6.1", "Nói về chính văn bản cho đúng: Điều đã có, đúng tên loại", "itself"),
    _rule("I.6.2.1", "Có nội dung, ở dưới tên loại, trích yếu, trên chữ ký", "body-place"),
    _rule("I.6.1.3", "Chữ viết tắt giải nghĩa ở lần đầu", "abbreviation"),
    _rule("I.6.1.4", "Viện dẫn lần đầu ghi đủ", "citation"),
    _rule("I.6.2.2", "Dàn đều, lùi đầu dòng, cách dòng, cách đoạn, dấu chấm cuối", "body-layout", "body-end"),
    _rule("I.6.2.3", "Căn cứ ban hành", "bases"),
    _rule("I.6.2.4", "Phần, chương, mục, điều, khoản đánh số liên tục", "item-order"),
    _rule("I.6.2.4 a, b, c", "Phần, chương, mục, điều", "division-form", "article-form"),
    _rule("I.6.2.4 d, đ", "Khoản: số Ả-rập, dấu chấm; điểm: chữ cái, ngoặc đơn", "item-sign"),
    _rule("I.6.2.4 đ", "Thứ tự điểm theo chữ cái tiếng Việt", "point-letters"),
    _people("I.7.1.1", "Quyền hạn ký theo quy định của cơ quan"),
    _rule("I.7.1", "Khối ký đủ quyền hạn, chức vụ, họ tên", "signature-block"),
    _rule("I.7.1.1", "Cách ghi T/M, K/T, T/L và ai dùng", "authority-form", "authority-body"),
    _rule("I.7.1, I.9.2.5", "Người ký, người quyết định, nơi lưu khớp với cơ quan ban hành", "issuer-agreement"),
    _people("I.7.1.2", "Chức vụ đúng chức vụ được bầu, bổ nhiệm"),
    _rule("I.7.1.2", "Chức vụ không kèm tên cơ quan", "office-alone"),
    _rule("I.7.1.3", "Họ tên không kèm học hàm, học vị, quân hàm", "signer-name"),
    _rule("I.7.1.4 e", "Khối ký biên bản", "minutes-signatures"),
    _rule("I.7.1.4 g, I.7.2.4", "Khối ký liên cơ quan", "joint-signatures"),
    _rule("I.7.2.1", "Khối ký ở bên phải, dưới nội dung", "position", "signature-block"),
    _eye("I.7.2", "Vị trí chữ ký, họ tên"),
    _people("I.8", "Dấu, chữ ký số"),
    _rule("I.9.2.1", "Nơi nhận ở góc trái, nhãn có gạch chân", "position", "recipients-label"),
    _rule("I.9.2.3", "Công văn: Kính gửi, Như trên", "addressees", "recipients-as-above"),
    _rule("I.9.2.4", "Tờ trình: Kính trình, Như trên", "addressees", "recipients-as-above"),
    _rule("I.9.2.5", "Dấu câu của nơi nhận, nơi lưu", "addressees", "recipients-list", "recipients-archive"),
    _people("I.9.1", "Nơi nhận đúng, đủ"),
    _rule("II.1", "Phụ lục: trang riêng, nhãn, số thứ tự, tiêu đề, được nhắc trong nội dung", "appendix-form"),
    _rule("II.1.2", "Chỉ dẫn kèm theo khớp với văn bản", "appendix-reference"),
    _people("II.2", "Dấu độ mật theo pháp luật"),
    _rule("II.3", "Dấu độ khẩn", "urgency-mark"),
    _rule("II.4.1", "Chỉ dẫn phạm vi phổ biến", "circulation-note"),
    _eye("II.4.1", "Chỉ dẫn cách mép trang 10 mm"),
    _rule("II.4.2", "Chỉ dẫn dự thảo", "draft-mark"),
    _rule("II.5", "Ký hiệu người soạn thảo", "drafter-mark"),
    _rule("II.6", "Thông tin liên hệ", "contact-note"),
    _eye("II.6", "Thông tin liên hệ ở trang cuối, dưới đường kẻ"),
    _people("III.1", "Sao đúng nội dung văn bản; văn bản mật theo pháp luật"),
    _rule("III.2, PL3", "Dấu bản sao: hàng chữ đầu, đủ năm mục", "copy-stamp"),
    _eye("III.2, PL3", "Dấu bản sao 80 x 50 mm, mực đỏ, dưới Nơi nhận và một đường kẻ hết chiều ngang"),
    _people("III.3", "Sao sang văn bản điện tử: số hoá, ký số"),
    _rule("IV.1", "Phông chữ, bộ mã, màu", "typeface", "unicode", "pen-marks"),
    _rule("IV.2, PL2", "Cỡ chữ, kiểu chữ từng thành phần", "party-title", "agency-names", "number-form", "place-date",
          "type-name", "subject", "head-underline", "body-size", "authority-form", "signature-office", "signer-name",
          "recipients-label", "recipients-list", "body-looks"),
    _rule("IV.3", "Khổ giấy A4", "page-size"),
    _rule("IV.4.1", "Định lề", "page-margins"),
    _eye("IV.4.2", "In hai mặt: lề trang sau đổi bên"),
    _eye("IV.4.3", "Trang in ngang"),
    _rule("IV.5.1", "Số trang", "page-number"),
    _rule("IV.5.2", "Số trang phụ lục riêng", "page-number-restart"),
)  # fmt: skip
