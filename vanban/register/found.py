"""Which register an office uses: the one that ``vanban.yaml`` names, or the one that lies in the folder."""

from pathlib import Path

from vanban.errors import InputError, VanbanError
from vanban.messages import translate as _
from vanban.packs.pack import find_profile, folder_at
from vanban.reading import read_path
from vanban.register.register import Register
from vanban.text.language import fold
from vanban.word.files import is_folder

KEYS = ("register", "so van ban di")
"""How ``vanban.yaml`` calls it, folded."""
SUFFIX = ".db"


def find_register(folder: str | Path) -> Path | None:
    """Return the file of the register that the papers of a folder take their numbers of; None where there is none.

    Args:
        folder: Where ``vanban.yaml`` is looked for, upwards; a line ``Sổ văn bản đi`` there names the file, relative to
            it. Without that line, the one register (``.db``) that lies in the folder itself.

    Raises:
        InputError: several registers lie there, and none is named (``register-several``).
    """
    place = folder_at(folder) or Path()
    profile = find_profile(place)
    entries = read_path(profile).value if profile else {}
    for key, entry in entries.items() if isinstance(entries, dict) else ():
        if fold(key) in KEYS and profile and not entry.blank:
            return profile.parent / str(entry.value.value)
    found = [path for path in sorted(place.glob(f"*{SUFFIX}")) if _is_register(path)] if is_folder(place) else []
    if len(found) > 1:
        message = _("thư mục có nhiều sổ: {listed}; hãy ghi sổ đang dùng ở dòng “Sổ văn bản đi” của vanban.yaml")
        names = ", ".join(path.name for path in found)
        raise InputError(message.format(listed=names), code="register-several")
    return found[0] if found else None


def _is_register(path: Path) -> bool:
    try:
        with Register(path, read_only=True) as register:
            return bool(register.terms)
    except VanbanError as error:
        return any(item.code == "register-network" for item in error.diagnostics)
