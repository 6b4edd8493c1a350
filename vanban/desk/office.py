"""The office: who it is, who signs, who receives, its members, and the forms of its own with their check."""

from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

import vanban
from vanban.desk.drafts import told as as_text
from vanban.desk.fill import first
from vanban.desk.folder import ConflictError, OutsideError
from vanban.desk.pictures import example_of
from vanban.desk.preview import pictured
from vanban.desk.shell import desk_of, page, posting, typed_in
from vanban.desk.year import link
from vanban.messages import translate as _
from vanban.models import Issuer, Prefix, Signature
from vanban.surroundings import PROFILE

ISSUER = ("name", "parent", "place", "level")
SIGNER = ("label", "prefix", "body", "office", "name")
"""The fields that are asked for, of the office and of each signer."""


def office(request: Request) -> Response:
    """Show what the office has said of itself."""
    return _office(request, {})


def _office(request: Request, typed: dict[str, str], *, fault: str = "", clash: bool = False) -> Response:
    folder = desk_of(request).folder
    seen = folder.read(PROFILE)
    try:
        held = vanban.profile_values(seen.data) if seen.hash else {"signers": {}}
    except vanban.InputError as error:
        return page(request, "unread.html", file=PROFILE, faults=error.diagnostics)
    shown = _shown(held)
    return page(
        request,
        "office.html",
        409 if clash else 422 if fault else 200,
        begun=bool(seen.hash),
        seen=seen.hash,
        shown={**shown, **typed},
        there=shown,
        apart=[key for key in shown if key in typed and typed[key] != shown[key]] if clash else [],
        names=list(held["signers"]),
        labels=_labels(),
        help={name: info.description for name, info in Signature.model_fields.items()},
        prefixes=[item.value for item in Prefix],
        fault=fault,
        saved="da-luu" in request.query_params and not typed,
        clash=clash,
        cells=[(place, place.file.relative_to(folder.root).as_posix()) for place in vanban.records(folder.root)],
        forms=_own_forms(request),
        link=link,
    )


def _labels() -> dict[str, str]:
    found = {f"issuer.{name}": Issuer.model_fields[name].title or name for name in ISSUER}
    return found | {name: Signature.model_fields[name].title or name for name in SIGNER}


def _shown(held: dict[str, Any]) -> dict[str, str]:
    """Return what the boxes of the page hold, by their names."""
    issuer = held.get("issuer") or {}
    issuer = issuer if isinstance(issuer, dict) else {"name": issuer}
    found = {f"issuer.{name}": as_text(issuer.get(name)) for name in ISSUER}
    for at, signature in enumerate(held["signers"].values()):
        group = signature if isinstance(signature, dict) else {"name": signature}
        found |= {f"signer-{at}.{name}": as_text(group.get(name)) for name in SIGNER}
    recipients = held.get("recipients") or []
    found["recipients"] = "\n".join(map(as_text, recipients if isinstance(recipients, list) else [recipients]))
    found["archive"] = as_text(held.get("archive"))
    return found


def save(request: Request, form: FormData) -> Response:
    """Save the boxes that were changed, each in its own lines."""
    folder = desk_of(request).folder
    typed = typed_in(form)
    seen = folder.read(PROFILE)
    if seen.hash != typed.get("seen"):
        return _office(request, typed, clash=True)
    try:
        held = vanban.profile_values(seen.data)
        changes = _changes(held, _shown(held), typed)
        data = vanban.edited_profile(seen.data, changes) if changes else seen.data
        folder.save(PROFILE, data, seen.hash)
    except ConflictError:
        return _office(request, typed, clash=True)
    except (vanban.InputError, vanban.OutputError) as error:
        return _office(request, typed, fault=first(error))
    return RedirectResponse("/co-quan?da-luu=1", 303)


def _changes(held: dict[str, Any], shown: dict[str, str], typed: dict[str, str]) -> dict[str, Any]:
    """Return what was changed, as the whole of what is to stand in its place."""
    changes: dict[str, Any] = {}
    before = held.get("issuer") or {}
    issuer = _group(before if isinstance(before, dict) else {"name": before}, "issuer", ISSUER, shown, typed)
    if issuer != before:
        changes["issuer"] = issuer
    signers: dict[str, Any] = {}
    for at, (name, signature) in enumerate(held["signers"].items()):
        if not typed.get(f"signer-{at}.off"):
            group = signature if isinstance(signature, dict) else {"name": signature}
            signers[name] = _group(group, f"signer-{at}", SIGNER, shown, typed)
    new = {name: value for name in SIGNER if (value := typed.get(f"new.{name}", ""))}
    if new.keys() - {"prefix"}:
        called = typed.get("new.called") or (new.get("office") or new.get("name", "")).lower()
        if called in signers:
            raise vanban.InputError(_("đã có người ký gọi là “{name}”; hãy đặt tên gọi khác").format(name=called))
        signers[called] = new
    if signers != held["signers"]:
        changes["signers"] = signers
    for key in ("recipients", "archive"):
        if typed.get(key, shown[key]) != shown[key]:
            lines = [line.strip() for line in typed[key].split("\n") if line.strip()]
            changes[key] = lines if key == "recipients" else typed[key]
    return changes


def _group(
    held: dict[str, Any], key: str, names: tuple[str, ...], shown: dict[str, str], typed: dict[str, str]
) -> dict[str, Any]:
    changed = {name: text for name in names if (text := typed.get(f"{key}.{name}", "")) != shown[f"{key}.{name}"]}
    return {name: value for name, value in {**held, **changed}.items() if value}


def _own_forms(request: Request) -> list[vanban.Form]:
    """Return the forms that the office, or a pack, has brought."""
    return [form for form in vanban.forms(folder=desk_of(request).folder.root) if form.rank.name != "BUILT_IN"]


def form_page(request: Request) -> Response:
    """Show the check of one of the office's forms, and its example as pages."""
    id_ = request.path_params["form"]
    form = next((each for each in _own_forms(request) if each.id == id_), None)
    if form is None:
        raise OutsideError
    report = vanban.check_form(form)
    key, pages, missing = "", 0, ""
    if not report.failed:
        try:
            key, pages, missing = pictured(example_of(form))
        except vanban.VanbanError as error:
            missing = first(error)
    return page(request, "form.html", form=form, report=report, key=key, pages=pages, missing=missing)


ROUTES = [
    Route("/co-quan", office),
    Route("/co-quan/mau/{form}", form_page),
    posting("/co-quan", save),
]
