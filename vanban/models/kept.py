"""Models that need not be built at every start.

pydantic reads the annotations of a model into a core schema and makes a validator of that. The reading takes as long as
a whole document, and gives the same each time; so its result is kept beside the compiled modules, in ``__pycache__``,
as Python keeps its own. Where nothing can be kept, or what is kept is of another state of the models or of another
pydantic, a model is built as ever.
"""

import os
import pickle
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from pydantic_core import SchemaSerializer, SchemaValidator, __version__

from vanban._version import __version__ as own

_ROOMS = ("vanban.models.", "vanban.book.")


def make_ready(model: Any) -> None:
    """See that a model can validate: from what was kept of it, or by building and keeping it."""
    if isinstance(model.__pydantic_validator__, SchemaValidator) or not model.__module__.startswith(_ROOMS):
        return
    spec = sys.modules[model.__module__].__spec__
    if spec is None or not spec.cached:  # read from where Python keeps nothing
        return
    path = Path(spec.cached).with_suffix(f".{model.__name__}.kept")
    try:
        stamp, schema, config = pickle.loads(path.read_bytes())  # noqa: S301  # lies where Python's own code lies
        if stamp == _stamp():
            validator, serializer = SchemaValidator(schema, config), SchemaSerializer(schema, config)
            model.__pydantic_validator__, model.__pydantic_serializer__ = validator, serializer
            return
    except Exception:  # noqa: BLE001, S110  # whatever is wrong with it, the model is built anew
        pass
    model.model_rebuild()
    if not sys.dont_write_bytecode:
        _keep(model, path)


def _stamp() -> tuple[Any, ...]:
    """Return what a kept model depends on: the sources of all models, and who reads and runs them."""
    found = []
    for room in _ROOMS:
        with os.scandir(Path(__file__).parent.parent / room.split(".")[1]) as entries:
            found += [(room, entry.name, entry.stat()) for entry in entries if entry.name.endswith(".py")]
    return own, __version__, sorted((room, name, state.st_mtime_ns, state.st_size) for room, name, state in found)


def _keep(model: Any, path: Path) -> None:
    """Write what makes a model's validator and serializer."""
    schema = _bare(model.__pydantic_core_schema__)
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError, pickle.PicklingError, AttributeError, TypeError):
        data = pickle.dumps((_stamp(), schema, _config(schema)), protocol=5)
        try:
            temporary.write_bytes(data)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)


def _config(schema: Any) -> Any:
    """Return the configuration of the model inside what is wrapped around it."""
    while schema["type"] != "model":
        schema = schema["schema"]
    return schema["config"]


def _bare(schema: Any) -> Any:
    """Return a core schema without its metadata, which are for the JSON Schema."""
    if isinstance(schema, dict):
        return {key: _bare(value) for key, value in schema.items() if key != "metadata"}
    return [_bare(item) for item in schema] if isinstance(schema, list) else schema
