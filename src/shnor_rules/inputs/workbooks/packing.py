# SPDX-License-Identifier: MIT
"""Office files packed the same way each time: no clock, no machine in their bytes."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST: Final = "[Content_Types].xml"
_PROPERTIES: Final = "docProps/core.xml"
_LEVEL: Final = 6
_FILE: Final = 0o600 << 16
_UNIX: Final = 3

_CREATED: Final = re.compile(rb"<dcterms:created\b[^>]*>([^<]*)<")
_MODIFIED: Final = re.compile(rb"(<dcterms:modified\b[^>]*>)[^<]*(?=<)")
_NO_DAY: Final = b"2000-01-01T00:00:00Z"


def repacked(data: bytes) -> bytes:
    """Return an office file (docx, xlsx) with the same parts and with nothing of the moment in it.

    The parts stand in one order, with one compression and without a time; the day of the last
    change, which libraries take from the clock, becomes the day of making.

    Args:
        data: the whole file, as a library has just written it.

    Raises:
        zipfile.BadZipFile: it is no such file.
    """
    packed = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != _FIRST, name)):
            # A `ZipInfo` of its own has the time 1980-01-01 and no attributes of a system.
            part = ZipInfo(name)
            part.create_system = _UNIX
            part.external_attr = _FILE
            content = old.read(name)
            if name == _PROPERTIES:
                content = _without_moment(content)
            new.writestr(part, content, ZIP_DEFLATED, _LEVEL)
    return packed.getvalue()


def _without_moment(properties: bytes) -> bytes:
    created = _CREATED.search(properties)
    day = _NO_DAY if created is None else created.group(1)
    return _MODIFIED.sub(lambda found: found.group(1) + day, properties)
