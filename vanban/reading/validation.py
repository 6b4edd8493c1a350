"""pydantic's errors, told in Vietnamese at the place where the value was written."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from vanban.errors import Diagnostic, Severity
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.models.base import Problem, field_names, label_of, model_in, takes_text
from vanban.reading import Node
from vanban.text.language import fold
from vanban.text.said import ARTICLE_LABEL

MESSAGES = {
    "missing": marked("thiếu; hãy điền"),
    "extra_forbidden": marked("biểu mẫu không có trường “{name}”; hãy bỏ đi"),
    "model_type": marked("cần một nhóm “tên mục: giá trị”, mỗi mục một dòng"),
    "model_attributes_type": marked("cần một nhóm “tên mục: giá trị”, mỗi mục một dòng"),
    "dict_type": marked("cần một nhóm “tên mục: giá trị”, mỗi mục một dòng"),
    "mapping_type": marked("cần một nhóm “tên mục: giá trị”, mỗi mục một dòng"),
    "list_type": marked("cần một danh sách; mỗi mục một dòng bắt đầu bằng dấu gạch"),
    "tuple_type": marked("cần một danh sách; mỗi mục một dòng bắt đầu bằng dấu gạch"),
    "set_type": marked("cần một danh sách; mỗi mục một dòng bắt đầu bằng dấu gạch"),
    "too_short": marked("danh sách còn trống; cần ít nhất một mục"),
    "too_long": marked("danh sách quá dài; hãy bớt mục"),
    "recursion_loop": marked("dữ liệu tham chiếu vòng tròn; hãy chép giá trị ra thay cho chỗ lặp"),
    "none_required": marked("phải để trống"),
}
_BY_WORD = (
    ("date", marked("ngày, giờ viết sai; viết như 06/3/2018")),
    ("time", marked("giờ viết sai; viết như 08:30")),
    ("int", marked("cần một số nguyên")),
    ("float", marked("cần một số")),
    ("decimal", marked("cần một số")),
    ("finite", marked("cần một số")),
    ("greater", marked("số nhỏ hơn mức cho phép")),
    ("less", marked("số lớn hơn mức cho phép")),
    ("multiple", marked("số không đúng bội số")),
    ("bool", marked("viết “có” hoặc “không”")),
    ("string", marked("cần chữ trên đúng khuôn dạng")),
    ("bytes", marked("cần chữ")),
    ("enum", marked("không có trong các giá trị được phép")),
    ("literal", marked("không có trong các giá trị được phép")),
    ("union", marked("không đúng dạng nào trong các dạng được phép")),
    ("url", marked("địa chỉ viết sai")),
    ("uuid", marked("mã viết sai")),
    ("json", marked("JSON viết sai")),
    ("frozen", marked("không được sửa")),
    ("argument", marked("sai tham số")),
    ("type", marked("giá trị không đúng loại")),
    ("error", marked("giá trị không hợp lệ")),
    ("", marked("giá trị không hợp lệ")),
)


@dataclass(frozen=True)
class LoadedRecord:
    """A record that is no document, and the tree it was read from, for the place of what is found later."""

    record: Any
    given: Node | Callable[[], Node]
    """The tree, or what reads it once a place is asked for."""

    @property
    def root(self) -> Node:
        """The tree."""
        return self.given if isinstance(self.given, Node) else self.given()

    @property
    def told(self) -> list[Diagnostic]:
        """What was found while the file was read, and read past; where the tree was known from before, nothing was."""
        return self.given.source.told if isinstance(self.given, Node) else []

    def problem(self, path: tuple[str | int, ...], code: str, message: str, severity: Severity) -> Diagnostic:
        """Return a diagnostic at the place of a field."""
        return self.at(Problem(path, code, message, severity))

    def at(self, problem: Problem) -> Diagnostic:
        """Return a problem of the record as a diagnostic at its place."""
        return located(problem, self.root, type(self.record))


_NO_GROUP = ("model_type", "model_attributes_type")


def vietnamese(code: str, place: Sequence[object]) -> str:
    """Return the sentence for one of pydantic's own error types at a place."""
    text = _(MESSAGES.get(code) or next(text for word, text in _BY_WORD if word in code))
    return text.format(name=place[-1] if place else "")


def diagnostics(errors: Iterable[Any], root: Node | None, model: type) -> Iterator[Diagnostic]:
    """Turn pydantic's errors into diagnostics."""
    for error in errors:
        path = tuple(part for part in error["loc"] if "[" not in str(part))  # which of several kinds was tried
        if len(path) < len(error["loc"]) and _other_kind(error):
            continue  # what is wrong with it as the kind that it is is told
        if error["type"] == "too_short" and _has_items(root, path):
            continue  # what is wrong with its items is told at each
        if getattr(_walk(root, path)[0], "faulty", False):
            continue  # told when its cell was read
        context = error.get("ctx", {})
        message = context.get("message")
        if message is None:
            message = vietnamese(error["type"], path)
            if error["type"] == "missing" and (example := _example(model, path)):
                message = _("thiếu; hãy điền, như “{example}”").format(example=example)
            if error["type"] == "extra_forbidden" and (name := _meant(model, path)):
                message = _("biểu mẫu không có tên mục “{key}”").format(key=path[-1])
                message += _("; có phải là “{name}”?").format(name=name)
            if error["type"] in _NO_GROUP and (group := _group(model, path)):
                message = group_words(group, error.get("input"))
        yield located(Problem(path, error["type"], message, inside=context.get("inside")), root, model)


def _other_kind(error: Any) -> bool:
    """Whether a group was tried as a text, or a text as a group."""
    kind = dict if error["type"] == "text" else str if error["type"] in _NO_GROUP else ()
    return isinstance(error.get("input"), kind)


def located(problem: Problem, root: Node | None, model: type) -> Diagnostic:
    """Give a problem its place: the value it speaks of, or the nearest thing around it that was written."""
    node, found = _walk(root, problem.path)
    field = ".".join(str(part) for part in problem.path) or None
    label = label_of(model, problem.path)
    if node is None:
        return Diagnostic(problem.code, problem.message, problem.severity, field=field, label=label)
    told = node.problem(
        problem.code,
        problem.message,
        severity=Severity(problem.severity),
        field=field,
        label=label,
        inside=problem.inside if found else None,
    )
    # The first line of the file says nothing about a key that is not there.
    return told if found or node is not root else replace(told, excerpt=None)


def _example(model: Any, path: tuple[str | int, ...]) -> str:
    """Return a one-line example of the field at the end of a path, or nothing."""
    for part in path[:-1]:
        fields = getattr(model, "model_fields", {})
        model = model_in(fields[part].annotation) if part in fields else model
    info = getattr(model, "model_fields", {}).get(path[-1])
    example = info.examples[0] if info is not None and info.examples else None
    inner = model_in(info.annotation) if info is not None else None
    if isinstance(example, dict) and inner and takes_text(inner):  # it may be one text
        example = ", ".join(example.values())
    return example if isinstance(example, str) else ""


def _group(model: Any, path: tuple[str | int, ...]) -> Any:
    """Return the model at the end of a path."""
    for part in path:
        fields = getattr(model, "model_fields", {})
        if part in fields:
            model = model_in(fields[part].annotation)
    return model if getattr(model, "model_fields", None) else None


def group_words(model: Any, given: object) -> str:
    """Return what is told of a text where a group is wanted: its keys, with what was written where that is plain."""
    fields = [info for info in model.model_fields.values() if info.is_required()] or [*model.model_fields.values()]
    values = [str(info.examples[0]) if info.examples and type(info.examples[0]) is str else "…" for info in fields]
    found = re.fullmatch(r"([^()]+?)\s*\(([^()]+)\)", given) if isinstance(given, str) else None
    if found and len(fields) == 2:
        values = [found[1], found[2]]
    elif isinstance(given, str) and 0 < len(given) <= 40 and "\n" not in given:
        values[0] = ARTICLE_LABEL.sub("", given)  # a Điều has its number by its place
    lines = [f"“{info.title}: {value}”" for info, value in zip(fields[:4], values, strict=False)]
    return _("cần một nhóm mục, mỗi mục một dòng, như {lines}").format(lines=", ".join(lines))


def _meant(model: Any, path: tuple[str | int, ...]) -> str:
    """Return the field that a key which is none may mean: by its label, or nearly by its name."""
    import difflib  # noqa: PLC0415  # only for a guess

    names = field_names(group) if (group := _group(model, path[:-1])) else {}
    near = difflib.get_close_matches(fold(str(path[-1])), names, n=1, cutoff=0.7)
    return names[near[0]] if near else ""


def _has_items(root: Node | None, path: tuple[str | int, ...]) -> bool:
    node, found = _walk(root, path)
    return found and node is not None and isinstance(node.value, list) and bool(node.value)


def _walk(root: Node | None, path: tuple[str | int, ...]) -> tuple[Node | None, bool]:
    """Return the node at a path, and whether it was there; parts that are no keys (union tags) are passed over."""
    node, whole = root, True
    for part in path:
        if node is None:
            return None, False
        if isinstance(node.value, dict) and part in node.value:
            entry = node.value[str(part)]
            node = entry.key_node if entry.blank else entry.value
        elif isinstance(node.value, list) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
        elif isinstance(node.value, dict | list):
            whole = False
    return node, whole
