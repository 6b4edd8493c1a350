"""The first start: who the office is and who signs, written as the ``vanban.yaml`` that every command reads."""

from typing import Any

import yaml
from pydantic import BaseModel, ValidationError
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk.folder import ConflictError
from vanban.desk.shell import desk_of, page, posting, told
from vanban.messages import translate as _
from vanban.models import Document, Issuer, Prefix, Signature
from vanban.surroundings import PROFILE

ASKED = {"issuer": ("name", "parent", "place"), "signer": ("name", "office", "prefix", "body")}
"""The fields that are asked for, of the office and of each signer."""
SIGNERS = 3
"""People that the page has room for; more are added where the office is edited."""
_MODELS: dict[str, type[BaseModel]] = {"issuer": Issuer, "signer": Signature}


def begin(request: Request) -> Response:
    """Ask."""
    return _asked(request, {}, {})


def begun(request: Request, form: FormData) -> Response:
    """Take the answers, or show what is wrong with each."""
    desk = desk_of(request)
    given = {key: str(value).strip() for key, value in form.items()}
    faults: dict[str, str] = {}
    issuer = _taken("issuer", "issuer", given, faults)
    signers = [_taken("signer", f"signer-{n}", given, faults) for n in range(SIGNERS)]
    if faults:
        return _asked(request, given, faults)
    text = profile(issuer, [signer for signer in signers if signer])
    try:
        desk.folder.save(PROFILE, text.encode(), "")
    except ConflictError:
        there = _("Thư mục này đã có vanban.yaml; hãy sửa ở trang Cơ quan.")
        return told(request, 409, _("Không ghi đè"), there)
    return RedirectResponse("/", 303)


def _taken(kind: str, key: str, given: dict[str, str], faults: dict[str, str]) -> dict[str, str]:
    """Return what was said of the office or of one signer; what is wrong with it goes to its field."""
    model = _MODELS[kind]
    found = {name: value for name in ASKED[kind] if (value := given.get(f"{key}.{name}", ""))}
    if kind == "signer" and not found.keys() - {"prefix"}:
        return {}
    if kind == "issuer":
        for name in ("name", "place"):
            if name not in found:
                faults[f"{key}.{name}"] = _("thiếu; mọi văn bản đều in mục này")
    if kind == "signer" and "name" not in found:
        faults[f"{key}.name"] = _("thiếu họ tên người ký")
    try:
        model.model_validate(found)
    except ValidationError as error:
        for item in vanban.diagnostics(error, model=model):
            faults.setdefault(f"{key}.{item.field}", item.message)
    return found


def _asked(request: Request, given: dict[str, str], faults: dict[str, str]) -> Response:
    fields = {kind: {name: _MODELS[kind].model_fields[name] for name in names} for kind, names in ASKED.items()}
    choices = [item.value for item in Prefix]
    shown = 1 + max((n for n in range(SIGNERS) if any(key.startswith(f"signer-{n}.") for key in given)), default=0)
    return page(
        request, "begin.html", 422 if faults else 200,
        fields=fields, choices=choices, given=given, faults=faults, first=next(iter(faults), ""),
        signers=SIGNERS, shown=shown,
    )  # fmt: skip


def profile(issuer: dict[str, str], signers: list[dict[str, str]]) -> str:
    """Return the text of a ``vanban.yaml``: Vietnamese labels, each signer under a name to call it by."""
    data: dict[str, Any] = {_title(Document, "issuer"): _titled(Issuer, issuer)}
    named: dict[str, Any] = {}
    for signer in signers:
        office = (signer.get("office") or signer["name"]).lower()
        name = office if office not in named else f"{office} {signer['name']}"
        named[name] = _titled(Signature, signer)
    if named:
        data["Người ký"] = named
    head = "# Dữ liệu chung của cơ quan, mọi văn bản trong thư mục này đều dùng.\n"
    return head + yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)


def _titled(model: type[BaseModel], values: dict[str, str]) -> dict[str, str]:
    return {_title(model, name): value for name, value in values.items()}


def _title(model: type[BaseModel], name: str) -> str:
    return model.model_fields[name].title or name


ROUTES = [Route("/bat-dau", begin), posting("/bat-dau", begun)]
