"""What a document says of itself in several places: whether who issues it, who signs it and where it is kept agree.

In go the lines as they are printed, out comes where they contradict each other. Of a joint document nothing is known.
"""

import re

from vanban.messages import translate as _
from vanban.standards.issuers import COMMITTEES
from vanban.standards.manners import SECRETARIES, Fault, speaks_for
from vanban.text.language import fold

_UNDER_A_HEAD = ("van phong", "ban to chuc", "ban noi chinh", "ban tuyen giao", "ban dan van", "ban xay dung dang",
                 "truong chinh tri", "trung tam chinh tri")  # fmt: skip
"""Bodies with a head and a seal of their own."""
_OF_ORGANS = re.compile(r"(?:pho |quyen )?(?:chanh van phong|truong ban|giam doc|hieu truong)\b.*")
_COMMUNES = ("dang bo xa ", "dang bo phuong ", "dang bo dac khu ")
_DECIDING = ("ban chap hanh", "ban thuong vu")


def signer(authority: str, office: str, issuer: str) -> Fault | None:
    """Who signs is of the body that issues: no ``BÍ THƯ`` of VĂN PHÒNG, no CHÁNH VĂN PHÒNG alone of ĐẢNG UỶ."""
    folded, name = fold(issuer), " ".join(issuer.split())
    if " - " in issuer:
        return None
    if folded.startswith(_UNDER_A_HEAD):
        sign, _space, body = fold(authority).partition(" ")
        if (not authority and fold(office) in SECRETARIES) or (sign == "t/m" and body.startswith(_SIGNED_FOR)):
            text = authority or office
            message = _("văn bản của {issuer} mà ký “{text}”; hãy xem lại cơ quan ban hành hoặc người ký")
            return Fault("signer", message.format(issuer=name, text=text), text)
    elif speaks_for(issuer) and not authority and folded.startswith(COMMITTEES) and _OF_ORGANS.fullmatch(fold(office)):
        message = _("văn bản của {issuer} do “{office}” ký thì ghi thừa lệnh, như “T/L BAN THƯỜNG VỤ”")
        return Fault("by-order", message.format(issuer=name, office=office), office, "T/L")
    return None


_SIGNED_FOR = (*COMMITTEES, *_DECIDING, "chi bo")


def in_own_name(kind: str, subject: str) -> bool:
    """Whether a paper is signed by an office alone: a letter of one's own, a report to a congress."""
    folded = fold(kind)
    return folded.startswith("thu ") or (folded == "bao cao" and "dai hoi" in fold(subject))


def decider(line: str, authority: str) -> Fault | None:
    """Whoever a decision says decides, it is signed on behalf of: ``BAN CHẤP HÀNH … QUYẾT ĐỊNH``."""
    signs = fold(authority).removeprefix("t/m ")
    first = next((body for body in _DECIDING if fold(line).startswith(body)), "")
    if not first or not signs.startswith(_DECIDING) or signs.startswith(first):
        return None
    message = _("trên nội dung ghi “{line}” mà ký “{text}”; hãy xem lại ai quyết định")
    return Fault("decider", message.format(line=line, text=authority), authority)


def decides(line: str, issuer: str) -> Fault | None:
    """Who a decision says decides is of the body that issues it: no ``BAN THƯỜNG VỤ TỈNH UỶ`` of a commune."""
    name, said = fold(issuer), fold(line).partition(" quyet ")[0]
    own = next((body for body in (*COMMITTEES, "chi bo") if name.startswith(body)), "")
    named = re.search(rf"\b({'|'.join((*COMMITTEES, 'chi bo'))})\b(.*)", said)
    if " - " in issuer or not own or not named:
        return None
    of = name.removeprefix(own)
    if named[1] == own and f"{of} ".startswith(f"{named[2]} "):
        return None
    message = _("trên nội dung ghi “{line}” mà văn bản của {issuer}; hãy xem lại ai quyết định")
    return Fault("decides", message.format(line=line, issuer=" ".join(issuer.split())), line)


def archive(line: str, issuer: str, parent: str) -> Fault | None:
    """A document is kept by the office of its own committee: no ``Lưu Văn phòng Tỉnh uỷ`` of a commune."""
    kept, name, above = fold(line), fold(issuer), fold(parent)
    commune = name.startswith("chi bo") and above.startswith(_COMMUNES)
    own = _committee(name) or _committee(above) or ("dang uy" if commune else "")
    others = [committee for committee in COMMITTEES if re.search(rf"\b{committee}\b", kept)]
    if " - " in issuer or not own or not others or own in others or any(one in f"{name} {above}" for one in others):
        return None
    message = _("“{line}” không phải nơi lưu của {issuer}; hãy xem lại")
    return Fault("archive", message.format(line=line, issuer=" ".join(issuer.split())), line)


def _committee(name: str) -> str:
    return next((committee for committee in COMMITTEES if name.startswith(committee)), "")
