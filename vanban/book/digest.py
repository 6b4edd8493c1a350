"""What a record says as bytes, and one hash over many parts: by these it is known whether anything has changed."""

import hashlib
from typing import Any

from vanban.models.kept import make_ready


def said(record: Any) -> bytes:
    """Return what a record or a document says, without what it leaves at its default."""
    make_ready(type(record))
    return record.__pydantic_serializer__.to_json(record, exclude_defaults=True)  # type: ignore[no-any-return]  # bytes


def digest(*parts: bytes) -> str:
    """Return the hash of parts; their lengths are hashed too, so that no part runs into the next."""
    whole = hashlib.blake2b(digest_size=16)
    for part in parts:
        whole.update(len(part).to_bytes(8, "little"))
        whole.update(part)
    return whole.hexdigest()
