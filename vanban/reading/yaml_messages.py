"""Vietnamese for everything PyYAML and libyaml can say, with what to do about it.

Keyed on the beginning of the ``problem`` text, the longest first; two hundred wordings come down to a few mistakes.
"""

from typing import Any

from vanban.messages import marked
from vanban.messages import translate as _

_QUOTE = marked("giá trị có dấu hai chấm hoặc ký tự đặc biệt; hãy đặt cả giá trị trong dấu ngoặc kép")
_INDENT = marked("thụt lề không khớp với các dòng trên; các mục cùng cấp phải thẳng cột")
_CLOSE = marked("thiếu dấu đóng ] hoặc }, hoặc thiếu dấu phẩy giữa các mục")
_UNCLOSED = marked("chuỗi chữ mở bằng dấu ngoặc kép mà không đóng")
_ESCAPE = marked("dấu \\ trong ngoặc kép viết sai; hãy dùng dấu nháy đơn, hoặc viết \\\\")
_TAG = marked("không dùng dấu ! ở đầu giá trị; hãy đặt giá trị trong dấu ngoặc kép")
_ANCHOR = marked("dấu & hoặc * ở đầu giá trị có nghĩa riêng; hãy đặt giá trị trong dấu ngoặc kép")
_DIRECTIVE = marked("dòng bắt đầu bằng % không dùng được; hãy đặt trong dấu ngoặc kép")
_BLOCK = marked("sau dấu | hoặc > chỉ được xuống dòng; phần chữ viết từ dòng dưới, thụt vào")
_TAB = marked("dùng dấu cách để thụt lề, không dùng phím Tab")
_COLON = marked("thiếu dấu hai chấm sau tên mục, hoặc tên mục và giá trị chưa cách nhau bằng “: ”")
_DASH = marked("dấu gạch của danh sách không ở chỗ này được; viết danh sách từ dòng dưới tên mục")
_CHARACTER = marked("có ký tự mà YAML không nhận; hãy xoá ký tự này")
_START = marked("dòng --- hoặc ... chỉ dùng để mở, đóng phần đầu; mỗi tệp một văn bản")
_ENCODING = marked("không phải chữ Unicode; hãy lưu lại tệp bằng mã UTF-8")

PROBLEMS: dict[str, str] = {
    "mapping values are not allowed": _QUOTE,
    "mapping keys are not allowed": _QUOTE,
    "found unexpected ':'": _QUOTE,
    "found unexpected non-alphabetical character": _DIRECTIVE,
    "found character '\\t'": _TAB,
    "found a tab character": _TAB,
    "found character": _QUOTE,
    "found unexpected end of stream": _UNCLOSED,
    "found unexpected document separator": _UNCLOSED,
    "found unknown escape character": _ESCAPE,
    "found unknown character": _QUOTE,
    "found invalid": _ESCAPE,
    "did not find expected hexdecimal number": _ESCAPE,
    "did not find expected hexadecimal number": _ESCAPE,
    "expected escape sequence": _ESCAPE,
    "expected <block end>": _INDENT,
    "did not find expected key": _INDENT,
    "did not find expected '-' indicator": _INDENT,
    "did not find expected node content": _CLOSE,
    "did not find expected ',' or": _CLOSE,
    "expected ',' or": _CLOSE,
    "expected the node content": _CLOSE,
    "could not find expected ':'": _COLON,
    "could not found expected ':'": _COLON,
    "block sequence entries are not allowed": _DASH,
    "sequence entries are not allowed": _DASH,
    "expected '<document start>'": _START,
    "did not find expected <document start>": _START,
    "did not find expected <stream-start>": _START,
    "found extra document": _START,
    "expected a comment or a line break": _BLOCK,
    "did not find expected comment or line break": _BLOCK,
    "found an indentation indicator": _BLOCK,
    "expected indentation indicator": _BLOCK,
    "expected chomping or indentation indicators": _BLOCK,
    "found a duplicate": _DIRECTIVE,
    "found duplicate": _DIRECTIVE,
    "found incompatible YAML document": _DIRECTIVE,
    "expected alphabetic or numeric character": _ANCHOR,
    "did not find expected alphabetic or numeric character": _ANCHOR,
    "found undefined alias": _ANCHOR,
    "found undefined tag handle": _TAG,
    "found duplicate anchor": _ANCHOR,
    "duplicate anchor": _ANCHOR,
    "found duplicate key": _QUOTE,
    "expected '!'": _TAG,
    "expected '>'": _TAG,
    "expected ' '": _TAG,
    "did not find expected '!'": _TAG,
    "did not find the expected '>'": _TAG,
    "did not find expected whitespace or line break": _TAG,
    "did not find expected tag URI": _TAG,
    "did not find URI escaped octet": _TAG,
    "found an incorrect": _TAG,
    "found an invalid": _TAG,
    "expected URI": _TAG,
    "did not find expected digit or '.'": _DIRECTIVE,
    "did not find expected version number": _DIRECTIVE,
    "did not find expected whitespace": _DIRECTIVE,
    "did not find expected directive name": _DIRECTIVE,
    "found unknown directive name": _DIRECTIVE,
    "could not find expected directive name": _DIRECTIVE,
    "expected a digit": _DIRECTIVE,
    "found extremely long version number": _DIRECTIVE,
    "expected directive": _DIRECTIVE,
    "special characters are not allowed": _CHARACTER,
    "control characters are not allowed": _CHARACTER,
    "invalid leading UTF-8 octet": _ENCODING,
    "invalid trailing UTF-8 octet": _ENCODING,
    "invalid start byte": _ENCODING,
    "invalid continuation byte": _ENCODING,
    "unexpected end of data": _ENCODING,
    "incomplete UTF": _ENCODING,
    "but found another document": _START,
    "expected a single document": _START,
    "input is too long": _CHARACTER,
    "exceeded maximum depth": _INDENT,
}


def known(problem: str) -> str | None:
    """Return the Vietnamese of one of the parser's sentences, or None."""
    matches = [start for start in PROBLEMS if problem.startswith(start)]
    return PROBLEMS[max(matches, key=len)] if matches else None


def vietnamese(error: Any) -> str:
    """Return the Vietnamese of a parser's error."""
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    found = known(problem)
    return _(found) if found else _("không đọc được chỗ này ({problem})").format(problem=problem)
