"""What docs/api.md says beside what the source says: how it begins, packs, what all models have in common."""

HEAD = """# The API

This file is written by `docs/api.py` from the source: every name that a program may rely on, with its parameters,
units, defaults and exceptions. What is not on it is the house's own and may change on any day. Beside it:
[python.md](python.md) begins with examples, [server.md](server.md) is for a program that serves many,
[errors.md](errors.md) has every code of an error. What may change and how that is told:
[python.md](python.md#what-is-stable).

Everything is importable from `vanban`, `vanban.models` and `vanban.testing`. What a clerk reads is Vietnamese:
messages, the labels and explanations of fields, the words of choices.

```python
import vanban
from vanban.models import Issuer, PartialDate, Plan, Signature

plan = Plan(
    issuer=Issuer(name="Đảng uỷ xã Mường Ví Dụ", parent="Đảng bộ tỉnh Lai Châu", place="Mường Ví Dụ"),
    number="15",
    date=PartialDate(2026, 7, 15),
    subject="tổ chức sinh hoạt chi bộ mẫu năm 2026",
    body="Nâng cao chất lượng sinh hoạt chi bộ.",
    signature=Signature(prefix="T/M", body="Ban Thường vụ", office="Bí thư", name="Nguyễn Văn A"),
    recipients=("Ban Tổ chức Tỉnh uỷ", "Các chi bộ trực thuộc"),
    archive="Văn phòng Đảng uỷ",
)
docx = vanban.render(plan)
assert not vanban.check(docx)
assert vanban.extract(docx) == plan
```
"""
MODELS = """The documents and what they are made of, as pydantic models: frozen, with no unknown keys, typed.

- A model is made with its fields by name (`Minutes(start=time(8), …)`) or from plain data
  (`Minutes.model_validate({"start": "08:00", …})`). Where a value is wrong or two contradict each other, pydantic's
  `ValidationError` is raised; `vanban.diagnostics` tells it in Vietnamese, each fault at its field.
- A record that stands in another may be given as the record or as a mapping of its fields; those marked *text too* as
  one text.
- A type checker asks for the type of the field, and for a kind of value for that in Python (`PartialDate`, not a text);
  other spellings go through `model_validate` or `vanban.load`.
- A document is issued by an `Issuer`; number, date, signature, recipients and archive may be left out or blank. What
  a standard asks for beyond the required fields is told as advice when the document is rendered, and by `check`.
- A list is a tuple; any sequence is taken. Leaving a field out takes its default. `None` and a blank are the same where
  the type allows both, but for `number` and `date` of a document: left out, none is printed where the form can do
  without; blank (`""`), room is kept for the pen.
- `model_copy(update=…)` changes a copy without looking; `render` looks again.
- `model_dump_json()` writes what `model_validate_json` reads, and `vanban.load(…, form=document.form)`: `form`,
  `type_name` and the like are attributes of the class and no fields, so that they are not among the data.
- Computed properties, which templates print, are the house's own.
"""
PACKS = """An office's own forms and data lie in plain folders, *packs*; nothing in one is run as
Python. Functions find them by `packs=` (a list of folders), else by `folder=`: from there upwards a `vanban.yaml` is looked for, which names packs by their
folders, each relative to its own, and holds what every document of the office has. Where two have a thing of the same
name, the first wins: `packs=`, `vanban.yaml`, installed packages (entry points of the group `vanban.packs`), built in.

| In the folder of a pack | What it is |
|------|------|
| `<form>/form.yaml` | a form: id, title, aliases, fields and their kinds, rules ([them-mau-moi.md](them-mau-moi.md#2-khai-các-trường)) |
| `<form>/template.docx` | its Word file, with tags `{{ field }}` ([mau.md](mau.md)) |
| `<form>/example.yaml` | data of it, by which `check_form` and `vanban.testing` prove it; `example-2.yaml` and so on beside it |
| `<form>/labels.yaml` | words that its template prints as `{{ labels.<name> }}` |
| `templates/<form>.docx` | the place of a built-in form's template alone; fields and labels stay |
| `labels/<form>.yaml` | the place of some of a built-in form's words, under `labels:` |
| `rubrics/<name>.yaml` | scoring criteria, a `Rubric`, for `load_rubric("<name>")` and the field `rubric` |
| `meeting_rules/<name>.yaml` | rules of meetings, by the days that they are in force |
| `symbols.yaml` | symbols of agencies that the standard's table does not have, under `agencies:` |

Each file names its `source`; keys are English names or Vietnamese labels. The whole:
[them-mau-moi.md](them-mau-moi.md#7-dữ-liệu-khác-trong-bộ-mẫu).

```yaml
# vanban.yaml
packs: [our-forms]
issuer: {name: Đảng uỷ Khu kinh tế Ví Dụ, parent: Đảng bộ tỉnh Lai Châu, place: Ví Dụ}
signers:
  secretary: {prefix: T/M, body: Ban Thường vụ, office: Bí thư, name: Nguyễn Văn A}
recipients: [Các chi bộ trực thuộc]
archive: Văn phòng Đảng uỷ
```

```yaml
# our-forms/symbols.yaml
agencies:
  - {name: Đảng uỷ Khu kinh tế Ví Dụ, symbol: ĐUKKT, source: "Công văn số 12-CV/VPTU", valid_from: 01/7/2026}
```

A criterion of a rubric has a number `no`, a text in quotes as it is printed (`"2.1"`), which is its own in the whole
tree; nothing is derived from it, and the tree is made by `children`. A criterion with children is the sum of their
`max` and is not scored itself; a score names one without, as in `{criterion: "2.1", self_score: 5}`. The groups add up
to `total` (100). `bands` go from the highest down; the last is `at_least: 0`.

```yaml
# our-forms/rubrics/our-points.yaml
id: our-points
title: Khung chấm điểm của Đảng uỷ
basis: Quyết định số 12-QĐ/ĐU, ngày 05/01/2026
source: Bản gốc
criteria:
  - {no: "1", label: Chấp hành thời gian sinh hoạt, max: 40}
  - no: "2"
    label: Tổ chức sinh hoạt
    max: 60
    children:
      - {no: "2.1", label: Thực hiện đủ các bước, max: 20}
      - {no: "2.2", label: Nhiều ý kiến tham gia, max: 40}
bands:
  - {band: Tốt, at_least: 90}
  - {band: Khá, at_least: 70}
  - {band: Trung bình, at_least: 50}
  - {band: Kém, at_least: 0}
```
"""  # noqa: E501  # rows of a table are not broken
