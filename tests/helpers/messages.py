"""The English catalogue."""

from babel.messages.pofile import read_po

from tests.conftest import ROOT

CATALOGUE = ROOT / "vanban/locale/en/LC_MESSAGES/vanban.po"


def catalogue():
    with CATALOGUE.open("rb") as file:
        return {item.id: item.string for item in read_po(file, locale="en") if item.id}
