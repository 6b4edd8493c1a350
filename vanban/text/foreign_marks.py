"""Marks of other ways of writing (HTML, all of Markdown), which a document prints as the letters they are."""

import re
from collections.abc import Iterator, Sequence

from vanban.messages import marked

_TAGS = "a|b|i|u|p|s|br|hr|em|div|img|sub|sup|span|strong|table|tr|td|th|ul|ol|li|h[1-6]"
_AT_THE_START = (
    (re.compile(r"```|~~~"), marked("không có khối mã; dấu được in nguyên như đã gõ")),
    (re.compile(r">\s"), marked("không có trích dẫn bằng dấu >; dấu được in nguyên như đã gõ")),
    (re.compile(r"#{5,}\s"), marked("chỉ có bốn cấp đề mục, từ # đến ####; dấu được in nguyên như đã gõ")),
    (re.compile(r"\|"), marked("không thành bảng, vì dưới hàng đầu thiếu hàng |---|---|; in nguyên như đã gõ")),
)
_INSIDE = (
    (re.compile(r"!\[[^\[\]]*\]\("), marked("chưa chèn được hình; in nguyên như đã gõ")),
    (re.compile(r"(?<!!)\[[^\[\]]+\]\([^()]*\)"), marked("chưa làm được đường liên kết; in nguyên như đã gõ")),
    (re.compile(r"\[\^[^\[\]]+\]"), marked("chưa làm được chú thích cuối trang; in nguyên như đã gõ")),
    (
        re.compile(rf"</?(?:{_TAGS})\b[^<>]*>|<!--", re.IGNORECASE),
        marked("thẻ HTML không có tác dụng; in nguyên như đã gõ"),
    ),
    (
        re.compile(r"\*\*(?=\w)|(?<=\w)\*\*"),
        marked("dấu ** này không làm chữ nào đậm, nên được in ra như đã gõ; hãy bỏ đi nếu thừa"),
    ),
)


def suspect(text: str) -> bool:
    """Whether :func:`inside` may find anything."""
    return "**" in text or "<" in text or "](" in text or "[^" in text


def at_the_start(line: str) -> Iterator[str]:
    """Yield a sentence for each mark that a line begins with."""
    if line[0] in "`~>#|":
        yield from (sentence for form, sentence in _AT_THE_START if form.match(line))


def inside(text: str) -> Iterator[str]:
    """Yield a sentence for each kind of mark in a text from which our own were taken."""
    return (sentence for form, sentence in _INSIDE if form.search(text))


_LEAD = re.compile(r"\S{1,5}\s+")


def tabbed(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield number and sentence for the first of some lines with tabs between their words: a table that was pasted."""
    before = told = False
    for number, line in enumerate(lines, 1):
        bare = line.strip()
        inside = "\t" in _LEAD.sub("", bare, count=1)
        if inside and before and not told:
            told = True
            yield number - 1, marked("những dòng có phím Tab giữa chữ không thành bảng; bảng thì kẻ bằng dấu |")
        told = told and inside
        before = inside
