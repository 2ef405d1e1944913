# SPDX-License-Identifier: MIT
"""Text back to the bytes of a file, in the encoding and with the mark that the file has."""

from __future__ import annotations

import codecs
from typing import Final

_MARKED: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def encoded(text: str, *, like: bytes) -> bytes:
    """Return `text`, which has no byte order mark, in the encoding and with the mark of `like`.

    Without a mark the encoding is UTF-8.
    """
    for mark, codec in _MARKED:
        if like.startswith(mark):
            return mark + text.encode(codec)
    return text.encode("utf-8")


def decoded(content: bytes) -> str:
    """Return the text of `content`, a byte order mark being its first character."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "\ufeff" + content.decode("utf-16")
    return content.decode("utf-8")
