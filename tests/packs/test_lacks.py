"""Every form has the mandatory components of HD 05-HD/VPTW, mục I, or says in ``form.yaml`` which it may lack."""

import pytest

import vanban
from tests.conftest import FORM_EXAMPLES
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
    "body": {"body", "clause", "article", "dash", "heading-1", "heading-2"},  # I.6
    "office": {"authority", "office", "signature-label"},  # I.7
    "signer-name": {"signer-name"},  # I.7; the seal (I.8) is set by hand
    "recipients-label": {"recipients-label"},  # I.9
    "recipient": {"recipient"},
}
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
    return {name for name, shown in MANDATORY.items() if shown.isdisjoint(found)}

if __name__ == "__main__":
    for path in FORM_EXAMPLES:
        for std in STANDARDS:
            small = smallest(path)
            fs=[f.code for f in vanban.check(vanban.render(small,standard=std),standard=std)]
            print(path.parent.name, path.stem, std[:4], lacking(vanban.load(path), std), lacking(small, std),fs)
