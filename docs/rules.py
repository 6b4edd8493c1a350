"""Write docs/rules.md from the rules and the audit matrix; the tests compare.

python docs/rules.py
"""

from pathlib import Path

from vanban.checks import RULES
from vanban.checks.matrix import MATRIX
from vanban.checks.report import severity_name

HOLDERS = {"rule": "máy kiểm", "eye": "nhìn trên trang in", "people": "người xét"}


def text() -> str:
    """Return the page."""
    out = [
        "# Quy tắc kiểm thể thức",
        "",
        "Tệp này do `docs/rules.py` viết ra từ mã nguồn. Mức “lỗi” chỉ dùng khi điều của chuẩn đã đọc nguyên văn.",
        "",
        "## Từng quy tắc",
        "",
    ]
    for rule in RULES.values():
        clauses = "; ".join(dict.fromkeys(row.clause for row in MATRIX if rule.id in row.rules))
        out += [f"### `{rule.id}` ({severity_name(rule.severity)})", "", rule.title, "", rule.why, ""]
        if clauses:
            out += [f"HD 05-HD/VPTW: {clauses}.", ""]
    out += [
        "## Từng điều của HD 05-HD/VPTW",
        "",
        "| Điều | Yêu cầu | Ai giữ | Quy tắc |",
        "|------|---------|--------|---------|",
    ]
    for row in MATRIX:
        rules = ", ".join(f"`{name}`" for name in row.rules)
        out.append(f"| {row.clause} | {row.asks} | {HOLDERS[row.holder]} | {rules} |")
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    Path(__file__).with_name("rules.md").write_text(text(), encoding="utf-8")
