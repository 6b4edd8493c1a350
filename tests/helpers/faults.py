"""What a rule of wording finds, as tests compare it."""


def said(fault):
    """What a fault says beside its sentence; the sentence is whole."""
    if fault is None:
        return None
    assert fault.message
    assert "{" not in fault.message
    return fault.branch, fault.found, fault.wanted
