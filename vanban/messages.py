"""The language of what people read: Vietnamese is the source, other languages are catalogues.

``_("…")`` marks a sentence for translation and returns it in the language in use. Catalogues are
gettext ``.po`` files under ``locale/``, read by Babel when a language other than Vietnamese is asked for.
"""

from contextvars import ContextVar
from functools import cache

SOURCE_LANGUAGE = "vi"
LANGUAGES = (SOURCE_LANGUAGE, "en")
"""The languages that messages are told in, the first where none was chosen."""

_language: ContextVar[str] = ContextVar("vanban_language", default=SOURCE_LANGUAGE)


def marked(message: str) -> str:
    """Mark a sentence that is translated later, where it is shown; returns it as it is."""
    return message


def use_language(code: str) -> None:
    """Choose the language of all messages from here on, in this context: one of ``LANGUAGES``."""
    _language.set(code)


def language() -> str:
    """Return the code of the language in use."""
    return _language.get()


def translate(message: str) -> str:
    """Return ``message`` in the language in use; a sentence without a translation stays Vietnamese."""
    code = _language.get()
    return message if code == SOURCE_LANGUAGE else _catalogue(code).get(message, message)


@cache
def _catalogue(code: str) -> dict[str, str]:
    # Babel takes 40 ms to import and is needed only when somebody asks for another language.
    from importlib.resources import files  # noqa: PLC0415  # the same

    from babel.messages.pofile import read_po  # noqa: PLC0415

    with files("vanban").joinpath("locale", code, "LC_MESSAGES", "vanban.po").open("rb") as file:
        catalogue = read_po(file, locale=code)
    return {str(message.id): str(message.string) for message in catalogue if message.id and message.string}
