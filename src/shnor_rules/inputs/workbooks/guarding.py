# SPDX-License-Identifier: MIT
"""Whether a file is a workbook that may be opened: looked at before anything of it is parsed."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING, Final

from shnor_rules.inputs.workbooks.outline import RefusedError, look_over
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

MOST_BYTES: Final = 200_000_000
"""How large one part of a workbook may be when it is unpacked, and all of them together."""

MOST_PARTS: Final = 2_000
MOST_CELLS: Final = 1_000_000
"""How many cells with something in them a workbook may have."""

MOST_ELEMENTS: Final = 2_500_000
"""How many elements a part may have beside sheets: two for each text of the cells."""

MOST_STYLES: Final = 300_000
"""How many elements the styles may have, each of which is larger in memory than a text."""

_MOST_RATIO: Final = 300
_LARGE: Final = 5_000_000
"""From how many bytes on it matters how well a part is packed."""

_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ARCHIVE: Final = b"PK\x03\x04"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_LOCKED: Final = 0x1
_TYPES: Final = "[Content_Types].xml"
_MOST_TYPES: Final = 1 << 20
_XML: Final = (".xml", ".rels", ".vml")
_SHEETS: Final = re.compile(r"/?xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_MACROS: Final = re.compile(r"(?:.*/)?vbaProject\.bin|.*/macrosheets/.*", re.IGNORECASE)
_STYLES: Final = re.compile(r"/?xl/styles\.xml", re.IGNORECASE)
_LINKS: Final = re.compile(r"/?xl/externalLinks/.+", re.IGNORECASE)
_OPEN: Final = b"application/vnd.oasis.opendocument.spreadsheet"


def is_workbook(stream: BinaryIO) -> bool:
    """Return whether a file begins as workbooks do: the newer ones, which are archives, or old.

    Args:
        stream: the bytes; must be seekable.
    """
    stream.seek(0)
    return stream.read(len(_OLD)).startswith((_ARCHIVE, _OLD))


def guard(stream: BinaryIO) -> None:
    """Look a file over before it is opened as a workbook.

    Sheets are left to `outline_of`, which looks at them in the same way and keeps what it sees.

    Args:
        stream: the bytes; must be seekable.

    Raises:
        RefusedError: it is no workbook, or none that may be opened.
        BadZipFile: the archive is damaged.
        ExpatError: a part of it is damaged.
    """
    stream.seek(0)
    head = stream.read(len(_OLD))
    if head.startswith(_OLD):
        stream.seek(0)
        is_locked = _ENCRYPTED in stream.read()
        raise RefusedError(say("spreadsheet-file.locked" if is_locked else "spreadsheet-file.old"))
    if not head.startswith(_ARCHIVE):
        raise RefusedError(say("spreadsheet-file.text"))
    with zipfile.ZipFile(stream) as archive:
        parts = archive.infolist()
        _refuse_bomb(parts)
        _refuse_names(archive, parts)
        for part in parts:
            if part.filename.lower().endswith(_XML) and not _SHEETS.fullmatch(part.filename):
                with archive.open(part) as file:
                    is_styles = _STYLES.fullmatch(part.filename)
                    look_over(file, MOST_STYLES if is_styles else MOST_ELEMENTS)


def _refuse_bomb(parts: Sequence[zipfile.ZipInfo]) -> None:
    if any(part.flag_bits & _LOCKED for part in parts):
        raise RefusedError(say("spreadsheet-file.locked"))
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_BYTES:
        raise RefusedError(say("spreadsheet-file.bomb"))
    large = (part for part in parts if part.file_size > _LARGE)
    if any(part.file_size > _MOST_RATIO * max(part.compress_size, 1) for part in large):
        raise RefusedError(say("spreadsheet-file.bomb"))
    if len({part.filename.casefold() for part in parts}) < len(parts):
        raise RefusedError(say("spreadsheet-file.broken"))


def _refuse_names(archive: zipfile.ZipFile, parts: Sequence[zipfile.ZipInfo]) -> None:
    names = [part.filename for part in parts]
    if "mimetype" in names and archive.read("mimetype").startswith(_OPEN):
        raise RefusedError(say("spreadsheet-file.open"))
    if "xl/workbook.bin" in names:
        raise RefusedError(say("spreadsheet-file.binary"))
    if _TYPES not in names or not any(name.startswith("xl/") for name in names):
        raise RefusedError(say("spreadsheet-file.none"))
    with archive.open(_TYPES) as file:
        types = file.read(_MOST_TYPES)
    if b"macroEnabled" in types or any(map(_MACROS.fullmatch, names)):
        raise RefusedError(say("spreadsheet-file.macros"))
    if any(map(_LINKS.fullmatch, names)):
        raise RefusedError(say("spreadsheet-file.links"))
