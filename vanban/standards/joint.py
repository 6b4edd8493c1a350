"""Documents that several bodies issue together: who they are, and how those who sign name their offices.

In go the lines as they are printed (HD 05-HD/VPTW, I.2.1.5, I.7.1.2, I.7.1.4 g).
"""

from vanban.messages import translate as _
from vanban.standards.manners import Fault
from vanban.text.language import fold

_BESIDE_A_COMMITTEE = ("dang uy ", "chi bo ", "tinh uy ", "thanh uy ", "uy ban nhan dan", "hoi dong nhan dan",
                       "uy ban mat tran", "mat tran to quoc", "ban thuong truc")  # fmt: skip
"""Bodies that issue with a committee, which is named after its host: whatever else follows a hyphen is of that name."""
_JOINING = (
    *_BESIDE_A_COMMITTEE, "ban ", "uy ban ", "hoi ", "hoi dong ", "van phong", "so ", "bo ", "cuc ", "chi cuc ", "vu ",
    "cong an", "toa an", "vien ", "doan ", "tinh doan", "thanh doan", "lien doan ", "tong lien doan ", "cong doan",
    "truong ", "trung tam ", "hoc vien ", "bao ", "dai ", "kho bac ", "thanh tra", "ngan hang ", "tieu ban ",
)  # fmt: skip
"""How the name of a body begins that may issue a document with another, folded."""
_BARE = (
    "truong ban", "chu nhiem", "chu tich", "giam doc", "tong giam doc", "hieu truong", "vien truong", "chanh an",
    "cuc truong", "vu truong", "chi cuc truong", "tong bien tap", "chi huy truong", "bi thu", "chanh thanh tra",
    "chanh van phong",
)  # fmt: skip
"""Offices without a body, folded."""


def bodies(name: str, number: str = "") -> tuple[str, ...]:
    """Return the names, folded, of the bodies that issue a document together, the lead first; none where one does.

    A hyphen also stands within the name of one body, or in a term; one in the symbol of the ``number`` settles it.
    """
    if " - " not in name:
        return ()
    first, *others = map(fold, name.split(" - "))
    if "-" in number.rpartition("/")[2].strip("- "):
        return (first, *others)
    joining = _BESIDE_A_COMMITTEE if first.startswith(("chi bo", "dang uy", "dai hoi")) else _JOINING
    return (first, *others) if all(other.startswith(joining) for other in others) else ()


def whose(office: str, names: tuple[str, ...]) -> list[str]:
    """Return the bodies of which an office may be, by the words behind its head: ``TRƯỞNG BAN TỔ CHỨC TỈNH UỶ``."""
    words = fold(office).removeprefix("pho ").split()[1:]
    ends = (" ".join(words[at:]) for at in range(len(words)))
    return next((found for end in ends if (found := [name for name in names if name.startswith(end)])), [])


def office(authority: str, office: str, names: tuple[str, ...]) -> Fault | None:
    """Whoever signs a joint document writes the office with the body (I.7.1.4 g)."""
    text = fold(office).removeprefix("pho ")
    of = whose(office, names)
    leads = text.startswith(("truong ", "chanh ")) and not of
    if len(of) > 1 or leads or (text in _BARE and not authority):
        return Fault("body", _("văn bản liên cơ quan ghi chức vụ kèm tên cơ quan"), office)
    return None
