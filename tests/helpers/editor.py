"""What an editor makes of a YAML file: values by the core schema of YAML 1.2, which knows no days and no times."""

import re

import yaml


class _Core(yaml.SafeLoader):
    yaml_implicit_resolvers = {}  # noqa: RUF012  # as the class above it has them


for _tag, _pattern in (
    ("null", r"~|null|Null|NULL|"),
    ("bool", r"true|True|TRUE|false|False|FALSE"),
    ("int", r"[-+]?[0-9]+"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), None)
_Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


def as_edited(text):
    """Return the values of a YAML text."""
    return yaml.load(text, _Core)  # noqa: S506  # a safe loader
