"""What the desk never does, asked of a desk that runs: also by requests that no browser would send."""

import http.client
import os
import re
import socket
import threading
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.conftest import ROOT
from tests.helpers.desk import KEY
from vanban.desk.server import ROUTES

PAGES = ("/", "/van-ban", "/den-han", "/hinh", "/nhip", "/bat-dau", "/soan/plan", "/ban-thao/ke-hoach.yaml")
POSTS = sorted(route.path for route in ROUTES if "POST" in (route.methods or ()))
LOOKING = {
    "/tat",
    "/dien/loi",
    "/dien/trang",
    "/dien/mo",
    "/kiem-tra",
    "/kiem-tra/{key}/bo",
    "/nam/loi",
    "/so/doi-chieu",
}
"""Addresses of forms that change no file, typed here so that a new one is thought of."""


def test_it_listens_on_this_machine_alone(desk):
    tables = [path.read_text(encoding="ascii") for path in Path("/proc/net").glob("tcp*")]
    lines = [line.split() for table in tables for line in table.splitlines()[1:]]
    listening = {line[1] for line in lines if line[3] == "0A" and line[1].endswith(f":{desk.port:04X}")}
    assert listening == {f"0100007F:{desk.port:04X}"}


def test_the_key_of_the_first_address_becomes_a_cookie_and_leaves_the_address(desk):
    answer = desk.get(f"/?{KEY}={desk.key}&trang=2", cookie=False)
    assert (answer.status, answer.headers["Location"]) == (303, "/?trang=2")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith(desk.cookie)
    assert {part.strip().lower() for part in cookie.split(";")[1:]} >= {"httponly", "samesite=strict", "path=/"}
    assert len(desk.key) >= 32


def test_the_key_leads_nowhere_else(desk):
    answer = desk.get(f"//evil.example/?{KEY}={desk.key}", cookie=False)
    assert answer.headers["Location"] == "/evil.example/"


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("cookie", ["", "vanban=x", "vanban_{port}=", "vanban_{port}=x", "vanban_{port}=é", "=;;="])
def test_without_the_key_nothing_is_shown(desk, path, cookie):
    headers = {"Cookie": cookie.format(port=desk.port)} if cookie else {}
    answer = desk.get(path, headers, cookie=False)
    assert answer.status == 403
    assert "Hoa Ban" not in answer.text
    assert desk.get(f"{path}?{KEY}=x", headers, cookie=False).status == 403


@pytest.mark.parametrize("host", [
    "evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:{port}", "[::1]:{port}",
    "0.0.0.0:{port}", "LOCALHOST.:{port}", "",
])  # fmt: skip
@pytest.mark.parametrize("path", ["/", "/static/desk.css", "/nhip"])
def test_another_host_is_refused(desk, host, path):
    assert desk.get(path, {"Host": host.format(port=desk.port)}, host=False).status in (400, 403)


def test_two_hosts_or_none_are_refused(desk):
    assert desk.get("/", [("Host", desk.host), ("Host", "evil.example")], host=False).status in (400, 403)
    assert desk.get("/", host=False).status in (400, 403)
    assert desk.get("/", {"Host": f"localhost:{desk.port}"}, host=False).status == 200


@pytest.mark.parametrize("origin", [
    "http://evil.example", "null", "https://127.0.0.1:{port}", "http://127.0.0.1", "http://127.0.0.1:{other}",
    "http://localhost:{port}", "", "http://127.0.0.1:{port}.evil.example",
])  # fmt: skip
def test_another_origin_is_refused(desk, origin):
    headers = {"Origin": origin.format(port=desk.port, other=desk.port + 1)}
    assert desk.get("/", headers).status == 403
    assert desk.ask("POST", f"/bat-dau?the={desk.token}", headers).status == 403
    both = [("Origin", f"http://{desk.host}"), *headers.items()]
    assert desk.get("/", both).status == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"])
def test_only_pages_and_forms_are_asked_for(desk, method):
    assert desk.ask(method, "/").status in (400, 405)


@pytest.mark.parametrize("path", POSTS)
def test_a_change_needs_the_token_of_a_page(desk, path):
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    for query in ("", "?the=", "?the=x", f"?the={desk.key}", "?the=%C3%A9"):
        answer = desk.ask("POST", path + query, form, f"the={desk.token}".encode())
        assert answer.status == 403, query
    assert desk.ask("POST", f"{path}?the={desk.token}", form, cookie=False).status == 403
    assert desk.get("/nhip").status == 204


@pytest.mark.parametrize("path", POSTS)
def test_a_change_is_made_by_a_form_alone(desk, path):
    before = desk.folder.stat().st_mtime_ns
    assert desk.get(f"{path}?the={desk.token}").status in (200, 303, 404, 405)
    assert desk.folder.stat().st_mtime_ns == before
    assert desk.get("/nhip").status == 204


@pytest.mark.parametrize(
    "path", [*PAGES, "/static/desk.css", "/static/none.css", "/none", "/den-han", "/bat-dau?the=x"]
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
def test_every_answer_says_what_a_browser_may_do_with_it(desk, path, method):
    headers = desk.ask(method, path).headers
    rules = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
    assert rules == {
        "default-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers


OUT = [
    "../ngoai.txt", "..%2fngoai.txt", "%2e%2e/ngoai.txt", "%2e%2e%2fngoai.txt", "x/../../ngoai.txt", "..%5cngoai.txt",
    "/etc/passwd", "%2fetc%2fpasswd", "..;/ngoai.txt", "%252e%252e/ngoai.txt", "..%c0%afngoai.txt",
    "x%00/../../ngoai.txt",
]  # fmt: skip


@pytest.mark.parametrize("start", ["/", "/ban-thao/", "/soan/", "/static/", "/hinh/", "/kiem-tra/"])
@pytest.mark.parametrize("out", OUT)
def test_no_address_leads_out_of_the_folder(desk, start, out):
    answer = desk.get(start + out)
    assert answer.status in (303, 400, 404, 405)
    assert b"root:" not in answer.data
    assert "BÍ MẬT" not in answer.data.decode(errors="replace")


def test_the_pages_and_their_scripts_ask_no_other_machine(desk):
    files = [*(ROOT / "vanban/desk/static").iterdir(), *(ROOT / "vanban/desk/pages").iterdir()]
    texts = [path.read_text(encoding="utf-8") for path in files] + [desk.get(path).text for path in ("/", "/bat-dau")]
    for text in texts:
        found = set(re.findall(r"(?:https?:)?//[\w.-]+\.\w+", text)) - {"http://www.w3.org"}
        assert found == set()
        assert not re.search(r"<style|<script>|\bon(?:click|load|error|input)=|style=|eval\(|innerHTML", text)


def test_an_upload_that_is_too_large_is_refused_before_it_is_sent(desk):
    used = http.client.HTTPConnection("127.0.0.1", desk.port, timeout=30)
    used.putrequest("POST", f"/bat-dau?the={desk.token}", skip_host=True)
    for name, value in (("Host", desk.host), ("Cookie", desk.cookie), ("Content-Length", str(2 * 2**30))):
        used.putheader(name, value)
    used.endheaders()
    answer = used.getresponse()
    assert (answer.status, answer.headers["Connection"]) == (413, "close")
    assert "50 MB" in answer.read().decode()


@pytest.mark.parametrize("kind", ["multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "text/plain"])
def test_an_upload_without_a_length_is_cut_off(desk, kind):
    """Two gigabytes in pieces: the desk takes its measure of them, keeps none in memory, and goes on."""
    before = desk.status("VmRSS")
    piece = b"10000\r\n" + b"A" * 0x10000 + b"\r\n"
    sent = 0
    with socket.create_connection(("127.0.0.1", desk.port), 30) as line:
        head = f"POST /bat-dau?the={desk.token} HTTP/1.1\r\nHost: {desk.host}\r\nCookie: {desk.cookie}\r\n"
        line.sendall(f"{head}Content-Type: {kind}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        if kind.startswith("multipart"):
            start = b'--x\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\n'
            line.sendall(b"%x\r\n%b\r\n" % (len(start), start))
        with suppress(OSError):  # hung up on
            while sent < 2 * 2**30:
                line.sendall(piece)
                sent += 0x10000
    assert sent < 100 * 2**20
    assert desk.status("VmRSS") - before < 40_000
    assert desk.get("/nhip").status == 204


def test_broken_requests_leave_the_desk_as_it_was(desk):
    for text in (
        b"\r\n\r\n",
        b"GET",
        b"\x00\xff" * 99,
        b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * 20_000,
        b"GET / HTTP/9\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", desk.port), 5) as line:
            line.sendall(text)
    assert desk.get("/nhip").status == 204
    assert desk.get("/", {"Cookie": 'a="b; ' * 9}).status in (200, 403)
    assert desk.get("/van-ban?trang=" + "9" * 400).status == 200
    assert desk.get("/van-ban?trang=-1").status == 200
    assert desk.post("/bat-dau", {"issuer.name": "\0\ud7ff" * 9}).status in (422, 400)


def test_a_desk_that_only_shows_writes_nothing(folder, start):
    desk = start(folder, "--read-only")
    before = {path: path.read_bytes() for path in folder.rglob("*")}
    assert "chỉ xem" in desk.get("/").text
    for path in POSTS:
        if path not in LOOKING:
            answer = desk.post(path, {"issuer.name": "Chi bộ", "issuer.place": "Mường Ví Dụ"})
            assert (answer.status, "chỉ để xem" in answer.text) == (403, True), path
    assert {path: path.read_bytes() for path in folder.rglob("*")} == before


def test_no_log_names_a_person(folder, start):
    """Neither a request that is taken, nor one that is refused, nor a page that fails."""
    desk = start(folder, script="""
import sys
from pathlib import Path
from starlette.routing import Route
from vanban.desk import server
def fails(request):
    raise ValueError("Lò Văn Bí Mật")
server.ROUTES.append(Route("/hong", fails))
sys.exit(server.serve(Path(sys.argv[1]), browser=False))
""")  # fmt: skip
    answer = desk.get(f"/hong?ai={quote('Lò Văn Bí Mật')}")
    assert answer.status == 500
    assert "Lỗi của chương trình" in answer.text
    assert "Bí Mật" not in answer.text
    (folder / "vanban.yaml").unlink()
    given = {"issuer.name": "Chi bộ", "issuer.place": "Mường Ví Dụ", "signer-0.name": "Lò Văn Bí Mật"}
    assert desk.post("/bat-dau", given).status == 303
    desk.post("/bat-dau", {**given, "signer-0.body": "Lò Văn Bí Mật"}, token=False)
    code, told = desk.end()
    assert (code, told) == (0, "ValueError <string>:7\n")


def test_many_requests_in_a_row_are_answered(desk):
    """Each, on one line and on many; memory and open files stay what they were."""
    hold(desk, 100)
    memory, files = desk.status("VmRSS"), desk.files()
    hold(desk, 10_000 if os.environ.get("VANBAN_WHOLE") else 600)
    assert desk.status("VmRSS") - memory < 15_000
    assert desk.files() <= files + 5


def hold(desk, count):
    line = http.client.HTTPConnection("127.0.0.1", desk.port, timeout=30)
    for number in range(count):
        path = ("/", "/nhip", "/van-ban", "/static/desk.css")[number % 4]
        assert desk.get(path, connection=line if number % 3 else None).status in (200, 204)
        assert desk.get("/", {"Origin": "http://evil.example"}, connection=line if number % 2 else None).status == 403
    line.close()
    workers = [threading.Thread(target=desk.get, args=("/",)) for _number in range(20)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert desk.get("/nhip").status == 204
