# SPDX-License-Identifier: MIT
"""In which encoding a file is: told, marked, UTF-8, or an old Russian code page with a note."""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Finding, Place
from shnor_rules.inputs.russian import likeness
from shnor_rules.messages import say

if TYPE_CHECKING:
    from typing import BinaryIO

_CHUNK: Final = 1 << 16
_CHARACTER_SETS: Final = re.compile(
    r"ascii|utf-(?:8|16|32)(?:-sig|-le|-be)?|cp\d+|koi8-[rtu]|iso8859-\d+|mac-cyrillic"
)
_MARKED: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ORDERED: Final = {
    "utf-16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
    "utf-32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE),
}
"""Encodings that expect a mark to tell the order of their bytes."""

_LONGEST_MARK: Final = 4
_CODE_PAGES: Final = {"cp1251": "windows-1251", "cp866": "DOS (cp866)"}
_CLEAR: Final = 1.3
"""How many times more Russian one code page must look than the other."""


def is_known(encoding: str) -> bool:
    """Return whether `encoding` names a character set, and no other codec of Python."""
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return False
    return _CHARACTER_SETS.fullmatch(name.replace("_", "-")) is not None


def decide_encoding(
    stream: BinaryIO, path: str, asked: str | None
) -> tuple[str | None, tuple[Finding, ...]]:
    """Return the codec in which the whole file can be read, and what is to be said of it.

    The file is read from end to end, a piece at a time.

    Args:
        stream: the bytes; must be seekable.
        path: what to call the file in findings.
        asked: the encoding that the caller asked for.

    Returns:
        The codec, or `None` where there is no telling what the file says.
    """
    stream.seek(0)
    head = stream.read(_LONGEST_MARK)
    marked = next((codec for mark, codec in _MARKED if head.startswith(mark)), None)
    codec = _with_order(asked, head) if asked else marked or "utf-8"
    line, has_zero = _first_fault(stream, codec)
    if line is None:
        return codec, ()
    place = Place(path=path, line=line)
    if has_zero:
        return None, (Finding(say("undecodable-file.zeros"), place),)
    if codec == "utf-8" and not asked:
        return _guessed(stream, path)
    key = "undecodable-file.given" if asked else "undecodable-file.marked"
    return None, (Finding(say(key, codec=codec.removesuffix("-sig")), place),)


def _with_order(asked: str, head: bytes) -> str:
    """Return the codec for `asked`; without a mark the order of the bytes is that of Windows."""
    name = codecs.lookup(asked).name
    has_mark = head.startswith(_ORDERED.get(name, b""))
    return name if has_mark else f"{name}-le"


def _first_fault(stream: BinaryIO, codec: str) -> tuple[int | None, bool]:
    """Return the first line that cannot be read, if any, and whether for a zero byte."""
    stream.seek(0)
    decoder = io.IncrementalNewlineDecoder(
        codecs.getincrementaldecoder(codec)("strict"), translate=True
    )
    line, more = 1, True
    while more:
        piece = stream.read(_CHUNK)
        more = bool(piece)
        try:
            text = decoder.decode(piece, final=not more)
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode(codec, "ignore")
            return line + before.replace("\r\n", "\n").replace("\r", "\n").count("\n"), False
        if "\0" in text:
            return line + text[: text.index("\0")].count("\n"), True
        line += text.count("\n")
    return None, False


def _guessed(stream: BinaryIO, path: str) -> tuple[str | None, tuple[Finding, ...]]:
    sample = _sample(stream)
    found = [
        (likeness(sample.decode(codec, "replace")), codec)
        for codec in _CODE_PAGES
        if _first_fault(stream, codec) == (None, False)
    ]
    plausible = sorted((each for each in found if each[0]), reverse=True)
    if not plausible or any(each[0] * _CLEAR > plausible[0][0] for each in plausible[1:]):
        return None, (Finding(say("undecodable-file.unknown"), Place(path=path)),)
    codec = plausible[0][1]
    message = say("encoding-detected", page=_CODE_PAGES[codec], codec=codec)
    return codec, (Finding(message, Place(path=path)),)


def _sample(stream: BinaryIO) -> bytes:
    """Return a piece of the file that begins no later than its first letter outside ASCII."""
    stream.seek(0)
    piece = stream.read(_CHUNK)
    while piece and piece.isascii():
        piece = stream.read(_CHUNK)
    return piece + stream.read(_CHUNK)
