"""The example of a server answers with Word files and with faults by field; many clients get what one gets."""

import asyncio
import hashlib
import json
import os
import random
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import vanban
from tests.conftest import FORM_EXAMPLES, MINUTES, ROOT
from vanban import models

pytestmark = pytest.mark.web
CLIENTS = 8
REQUESTS = 5000 if os.environ.get("VANBAN_WHOLE") == "1" else 400
"""How many all clients make together."""
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.fixture(scope="module")
def offices(tmp_path_factory):
    """Two offices whose forms of one name print other words."""
    first = ROOT / "examples/pack/mau_chi_bo"
    second = tmp_path_factory.mktemp("offices") / "mau"
    shutil.copytree(first, second, ignore=shutil.ignore_patterns("__pycache__"))
    form = second / "don-xin-vang/form.yaml"
    text = form.read_text(encoding="utf-8")
    assert "Tên loại: Đơn" in text
    form.write_text(text.replace("Trích yếu: xin vắng", "Trích yếu: xin phép vắng"), encoding="utf-8")
    return {"mot": first, "hai": second}


@pytest.fixture(scope="module")
def app(offices):
    from tests.program.web import make_server

    return make_server(offices)


async def ask(client, request):
    method, url, language, body = request
    kind = {"content": body} if isinstance(body, bytes) else {"json": body}
    headers = {"accept-language": language, "content-type": WORD if isinstance(body, bytes) else "application/json"}
    answer = await client.request(method, url, headers=headers, **({} if body is None else kind))
    return answer.status_code, answer.headers.get("x-advice"), answer.content


def answers(app, requests):
    """Ask one after another, as one client."""
    import httpx

    async def all_of_them():
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://van.ban") as client:
            return [await ask(client, request) for request in requests]

    return asyncio.run(all_of_them())


def one(app, *request):
    (answer,) = answers(app, [request])
    return answer


DATA = {path.parent.name: json.loads(vanban.load(path).model_dump_json()) for path in FORM_EXAMPLES}


def test_data_in_a_word_file_out(app):
    status, advice, docx = one(app, "POST", "/minutes", "vi", DATA["minutes"])
    assert (status, advice) == (200, "")
    assert docx == vanban.render(vanban.load(MINUTES))
    assert one(app, "POST", "/mot/minutes", "vi", DATA["minutes"])[2] == docx
    assert (
        one(app, "POST", "/mot/check", "vi", docx)[2]
        == b'{"state":"checked","type":"Bi\xc3\xaan b\xe1\xba\xa3n","findings":[]}'
    )
    found = json.loads(one(app, "POST", "/mot/data", "vi", docx)[2])
    assert vanban.load(found) == vanban.load(MINUTES)


def faults(answer):
    status, _advice, content = answer
    assert status == 422
    return [(item["field"], item["label"], item["code"], item["message"]) for item in json.loads(content)["errors"]]


def test_faults_by_field_in_the_language_of_the_request(app):
    wrong = {**DATA["minutes"], "adopted_by": 5000, "end": "05:00"}
    wanted = [
        ("end", "Kết thúc", "meeting-times", "giờ kết thúc không sau giờ bắt đầu; hãy sửa một trong hai giờ"),
        (
            "adopted_by",
            "Số đảng viên nhất trí",
            "adopted-sum",
            "5000 người nhất trí mà chỉ 10 người có mặt; hãy sửa một trong hai số",
        ),
    ]
    assert faults(one(app, "POST", "/minutes", "vi-VN,vi;q=0.9", wrong)) == wanted
    assert faults(one(app, "POST", "/mot/minutes", "fr", wrong)) == wanted
    assert [item[3] for item in faults(one(app, "POST", "/minutes", "en-GB,en", wrong))] == [
        "the end is not after the start; correct one of the two", "5000 agreed, but only 10 were present; correct one of the two",
    ]  # fmt: skip
    (told,) = faults(one(app, "POST", "/mot/data", "vi", b"x"))
    assert told[2] == "not-docx"
    assert {item[2] for item in faults(one(app, "POST", "/minutes", "vi", [1]))} == {"model_attributes_type"}


def test_each_office_has_its_own_forms(app, offices):
    data = {
        **json.loads(
            vanban.load(offices["mot"] / "don-xin-vang/example.yaml", packs=[offices["mot"]]).model_dump_json()
        )
    }
    printed = {name: one(app, "POST", f"/{name}/don-xin-vang", "vi", data) for name in ("mot", "hai", "khong-co")}
    texts = {name: "\n".join(map(str, vanban.show(printed[name][2]))) for name in ("mot", "hai")}
    assert "xin phép vắng" in texts["hai"]
    assert "xin phép vắng" not in texts["mot"]
    assert faults(printed["khong-co"])[0][2] == "form-unknown"


def test_the_description_of_the_server_has_the_labels(app):
    status, _advice, content = one(app, "GET", "/openapi.json", "vi", None)
    assert status == 200
    schemas = json.loads(content)["components"]["schemas"]
    assert schemas["Minutes"]["properties"]["adopted_by"]["title"] == "Số đảng viên nhất trí"


def test_it_imports_what_is_promised_and_nothing_else():
    text = Path(__file__).with_name("web.py").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if "import" in line.split(" ") and "vanban" in line]
    assert lines == ["import vanban", "from vanban import models as m"]


def every_request(offices):
    """Documents of every form, whole and with faults, in both languages, for offices with and without forms of their own."""
    asked = []
    own = {
        path.parent.name: json.loads(vanban.load(path, packs=[offices["mot"]]).model_dump_json())
        for path in sorted(offices["mot"].glob("*/example.yaml"))
    }
    for office in ("mot", "hai", "khong-co"):
        for form, data in {**DATA, **own}.items():
            for language in vanban.LANGUAGES:
                url = f"/{office}/{form}"
                named = {**data, "subject": f"việc của {office} {language}"}
                asked += [("POST", url, language, named), ("POST", url, language, {**data, "subject": 5, form: []})]
                asked.append(("POST", url, language, {**data, "date": "31/2/2026", "signature": {}}))
                asked.append(("POST", url, language, {**data, "date": "2026-05-20"}))
            asked.append(("GET", f"/{office}/{form}/schema", "vi", None))
    for language in vanban.LANGUAGES:
        docx = vanban.render(vanban.load(MINUTES), standard="hd36")
        asked += [("POST", f"/{office}/{what}", language, docx) for office in offices for what in ("check", "data")]
        asked += [("POST", "/minutes", language, {**DATA["minutes"], "adopted_by": number}) for number in range(6, 16)]
    return asked


def test_many_clients_get_what_one_gets(app, offices):
    asked = every_request(offices)
    alone = answers(app, asked)
    wanted = [digest(answer) for answer in alone]
    assert len(set(wanted)) > len(asked) // 3
    assert {answer[0] for answer in answers(app, asked[:8])} == {200, 422}

    def client(number):
        order = random.Random(number).choices(range(len(asked)), k=REQUESTS // CLIENTS)
        found = answers(app, [asked[at] for at in order])
        other = [(at, answer) for at, answer in zip(order, found, strict=True) if digest(answer) != wanted[at]]
        return [(asked[at][:3], alone[at][2][:600], answer[2][:600]) for at, answer in other], len(found)

    with ThreadPoolExecutor(CLIENTS) as clients:
        found = [*clients.map(client, range(CLIENTS))]
    assert [other for wrong, _count in found for other in wrong] == []
    assert sum(count for _wrong, count in found) == REQUESTS
    assert models.Minutes.model_config["defer_build"] is False


def digest(answer):
    status, advice, content = answer
    return status, advice, hashlib.sha256(content).hexdigest()
