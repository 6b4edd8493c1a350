"""Every form has the mandatory components of HD 05-HD/VPTW, mục I, or says in ``form.yaml`` which it may lack.

The smallest paper of a form, which nobody would ask for more, lacks what the form says, and nothing else.
"""

import re

import pytest

import vanban
from tests.conftest import FORM_EXAMPLES, ROOT
from vanban.errors import Severity
from vanban.packs.catalogue import get_form

MANDATORY = {
    "party-title": {"party-title"},  # I.1
    "parent-agency": {"parent-agency"},  # I.2
    "issuing-agency": {"issuing-agency"},  # I.2
    "number": {"number"},  # I.3
    "place-date": {"place-date"},  # I.4
    "type-name": {"type-name", "subject-letter"},  # I.5: a công văn has none
    "subject": {"subject", "subject-letter"},  # I.5
    "body": {"body", "clause", "article", "dash", "heading-1", "heading-2", "table-text"},  # I.6
    "office": {"authority", "office", "signature-label"},  # I.7
    "signer-name": {"signer-name"},  # I.7; the seal (I.8) is set by hand
    "recipients-label": {"recipients-label"},  # I.9
}
ALL_EXAMPLES = sorted(ROOT.glob("vanban/templates/*/example*.yaml"))
STANDARDS = ("hd05-2026", "hd36-2018")


def told(data, form):
    """The warnings of data, or None where they make no document."""
    found = []
    try:
        vanban.load(data, form=form, advice=found.append)
    except vanban.InputError:
        return None
    return {item.code for item in found if item.severity is Severity.WARNING}


def smallest(path):
    """Leave out of an example whatever nobody asks for: neither as an error nor as a warning."""
    own = vanban.load(path)
    data = own.model_dump(mode="json", exclude_defaults=True)
    for name in list(data):
        less = {key: value for key, value in data.items() if key != name}
        found = told(less, own.form)
        if found is not None and found <= told(data, own.form):
            data = less
    return vanban.load(data, form=own.form)


def lacking(document, standard):
    found = vanban.check(vanban.render(document, standard=standard), standard=standard).components
    assert ("recipients-label" in found) == ("recipient" in found)
    assert (document.type_name in ("Công văn", "Tờ trình")) == ("addressee-label" in found)  # I.9.2.3, I.9.2.4
    above = set() if document.issuer.parent else {"parent-agency"}  # the highest have none (I.2.1.2 a, b)
    return {name for name, shown in MANDATORY.items() if shown.isdisjoint(found)} - above


def declared(document):
    """What the form says that papers of the document's type may lack."""
    return get_form(document.form).lacks(document.type_name).keys()


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_the_smallest_paper_lacks_what_its_form_says_and_nothing_else(path, standard):
    small = smallest(path)
    assert lacking(small, standard) == declared(small)


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("path", ALL_EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_example_lacks_more(path, standard):
    document = vanban.load(path)
    assert lacking(document, standard) <= declared(document)
