# SPDX-License-Identifier: MIT
"""What of a workbook its checked copy cannot keep, found in the archive before it is opened."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS: Final = (
    ("checked.lost.charts", re.compile(r"xl/(?:charts|chartsheets)/[^/]+\.xml")),
    ("checked.lost.pictures", re.compile(r"xl/(?:media|diagrams)/[^/]+")),
    (
        "checked.lost.controls",
        re.compile(r"xl/(?:ctrlProps|activeX|embeddings)/.+"),
    ),
    ("checked.lost.threads", re.compile(r"xl/threadedComments/.+")),
    ("checked.lost.filters", re.compile(r"xl/(?:slicers|timelines|queryTables)/.+")),
)
"""Parts of the archive that the library does not write again, or not as they were."""

_SHEET: Final = re.compile(r"xl/worksheets/[^/]+\.xml")
_DRAWING: Final = re.compile(r"xl/drawings/drawing[^/]*\.xml")

_MARKS: Final = (
    ("checked.lost.lists", re.compile(rb"<x14:dataValidation[ >]")),
    ("checked.lost.looks", re.compile(rb"<x14:(?:conditionalFormatting|sparklineGroup)[ >]")),
)
"""What stands in a sheet beside what every program knows."""

_SHAPE: Final = re.compile(rb"<xdr:(?:sp|cxnSp|grpSp)[ >]")


def losses(book: bytes) -> tuple[Message, ...]:
    """Return what is in a workbook that a copy by openpyxl would not have.

    Args:
        book: the workbook, which has been opened before.
    """
    return tuple(say(key) for key in dict.fromkeys(_found(book)))


def _found(book: bytes) -> Iterator[str]:
    with ZipFile(BytesIO(book)) as archive:
        for name in archive.namelist():
            for key, pattern in _PARTS:
                if pattern.fullmatch(name):
                    yield key
            if _DRAWING.fullmatch(name) and _SHAPE.search(archive.read(name)):
                yield "checked.lost.pictures"
            if _SHEET.fullmatch(name):
                content = archive.read(name)
                for key, sign in _MARKS:
                    if sign.search(content):
                        yield key
