"""What nobody recorded is left to the pen: a tag that prints its value, or the dots on which it is written by hand."""

BLANK = "…………"


def or_blank(path: str, form: str = "", *, otherwise: str = BLANK, bound: bool = False) -> str:
    """Return the tag of a value that may be unknown: as ``form`` (a filter) prints it, else the dots for the pen.

    ``bound`` makes it a control that Word keeps in step; ``otherwise`` is what stands there when it is not known.
    """
    tag = f"{path} | {form}" if form else path
    value = f"[[{tag}]]" if bound else f"{{{{ {tag} }}}}"
    return f"{{% if {path} is not none %}}{value}{{% else %}}{otherwise}{{% endif %}}"
