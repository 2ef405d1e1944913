# SPDX-License-Identifier: MIT
"""Whether a file is a template that may be opened: looked at before anything of it is parsed."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Final
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from shnor_rules.errors import NoteTemplateError
from shnor_rules.inputs.workbooks.outline import RefusedError, look_over
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.messages import Message

MOST_BYTES: Final = 100_000_000
"""How large all parts of a template may be together when they are unpacked."""

MOST_PARTS: Final = 1_000

MOST_ELEMENTS: Final = 1_000_000
"""How many elements a part of it may have."""

_MOST_RATIO: Final = 300
_LARGE: Final = 5_000_000
_LOCKED: Final = 0x1
_DOCUMENT: Final = "word/document.xml"
_TYPES: Final = "[Content_Types].xml"
_WORD: Final = b"wordprocessingml.document.main+xml"
_XML: Final = (".xml", ".rels")
_FOREIGN: Final = re.compile(
    r"(?:.*/)?vbaProject\.bin|.*/activeX/.*|.*/embeddings/.*\.bin", re.IGNORECASE
)
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_OUTSIDE: Final = re.compile(rb"""TargetMode\s*=\s*["']External["']""")
_HYPERLINK: Final = re.compile(rb"""Type\s*=\s*["'][^"']*/hyperlink["']""")
_SAFE: Final = re.compile(rb"""Target\s*=\s*["'](?:https?:|mailto:|#)""")
_CHUNK: Final = re.compile(rb"""Type\s*=\s*["'][^"']*/(?:aFChunk|oleObject|control)["']""")
_FIELDS: Final = re.compile(
    rb"(?:instrText[^>]*>|w:instr\s*=\s*[\"'])\s*"
    rb"(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE)\b",
    re.IGNORECASE,
)


def guard_template(data: bytes) -> None:
    """Look a template over before it is opened.

    Args:
        data: the whole file.

    Raises:
        NoteTemplateError: it is no document of Word, or none that may be opened.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            reasons = list(_refused(archive)) or list(_found(archive))
    except (BadZipFile, ExpatError, RefusedError, NotImplementedError, OSError, EOFError) as error:
        raise NoteTemplateError([say("note-template.none")]) from error
    if reasons:
        raise NoteTemplateError(reasons)


def _refused(archive: ZipFile) -> Iterator[Message]:
    """Yield why nothing of it may be unpacked."""
    parts = archive.infolist()
    names = [part.filename for part in parts]
    large = [part for part in parts if part.file_size > _LARGE]
    if any(part.flag_bits & _LOCKED for part in parts):
        yield say("note-template.none")
    elif (
        len(parts) > MOST_PARTS
        or sum(part.file_size for part in parts) > MOST_BYTES
        or any(part.file_size > _MOST_RATIO * max(part.compress_size, 1) for part in large)
    ):
        yield say("note-template.bomb")
    elif len({name.casefold() for name in names}) < len(names) or _TYPES not in names:
        yield say("note-template.none")
    elif any(map(_FOREIGN.fullmatch, names)) or b"macroEnabled" in archive.read(_TYPES):
        yield say("note-template.macros")
    elif _DOCUMENT not in names or _WORD not in archive.read(_TYPES):
        yield say("note-template.none")


def _found(archive: ZipFile) -> Iterator[Message]:
    """Yield what must not be in it."""
    for part in archive.infolist():
        if not part.filename.lower().endswith(_XML):
            continue
        with archive.open(part) as file:
            look_over(file, MOST_ELEMENTS)
        content = archive.read(part)
        if part.filename.endswith(".rels"):
            for relation in _RELATION.findall(content):
                if _CHUNK.search(relation):
                    yield say("note-template.macros")
                elif _OUTSIDE.search(relation) and not (
                    _HYPERLINK.search(relation) and _SAFE.search(relation)
                ):
                    yield say("note-template.links", part=part.filename)
        elif _FIELDS.search(content):
            yield say("note-template.links", part=part.filename)
