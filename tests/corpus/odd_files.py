# SPDX-License-Identifier: MIT
"""Files that no comment can stand in, or that are no rulesets at all, and what is told of them."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import TYPE_CHECKING, Final

import yaml

from tests.corpus.cases import HERE

if TYPE_CHECKING:
    from tests.corpus.cases import Told

_SOUND: Final = (HERE / "sound.yaml").read_text(encoding="utf-8")
_BYTES: Final = _SOUND.encode()


def _zipped() -> bytes:
    """Return what a document of Word is: a ZIP archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", _SOUND)
    return file.getvalue()


def _indented(blank: str) -> bytes:
    """Return the sound file with its indents made of another blank."""
    return re.sub("(?m)^ +", lambda found: blank * (len(found[0]) // 2), _SOUND).encode()


def _lines_ending(end: str) -> bytes:
    return _SOUND.replace("\n", end).encode()


def _stretches(code: str) -> tuple[Told, ...]:
    """Return a finding for each stretch of indented lines of the sound file."""
    lines = ["", *_SOUND.splitlines()]
    indented = [line.startswith(" ") for line in lines]
    starts = [n for n in range(1, len(lines)) if indented[n] and not indented[n - 1]]
    return tuple((code, start) for start in starts)


_JSON: Final = json.dumps({"monitoring": "case", "rules": [1, 2]}).encode()

ODD: Final[dict[str, tuple[bytes, tuple[Told, ...]]]] = {
    "nothing": (b"", (("Y017", 1),)),
    "blanks": (b"  \n\n", (("Y017", 1),)),
    "comments": ("# только\n# примечания\n".encode(), (("Y017", 1),)),
    "zero bytes": (b"\0" * 50, (("Y005", None),)),
    "zero bytes in a text": (_BYTES.replace("План".encode(), b"\0\0", 1), (("Y005", None),)),
    "document of Word": (_zipped(), (("Y005", None),)),
    "RTF": (b"{\\rtf1\\ansi {\\fonttbl {\\f0 Times;}}\n\\f0 monitoring: a\\par\n}", (("Y001", 1),)),
    "HTML": (b"<!DOCTYPE html>\n<html><p>monitoring: a</p>\n</html>\n", (("Y020", 1),)),
    "XML": (b'<?xml version="1.0"?>\n<a>\n</a>\n', (("M001", 1),)),
    "CSV": ("школа;П1;П2\nА;1;2\n".encode(), (("M001", 1),)),
    "cells pasted from a table": ("школа\tП1\tП2\nА\t1\t2\n".encode(), (("M001", 1),)),
    "program": (b"import os\nprint('x')\n", (("M001", 1),)),
    "number": (b"42\n", (("M001", 1),)),
    "nothing in YAML": (b"null\n", (("M001", 1),)),
    "hyphen": (b"-\n", (("M001", 1),)),
    "colon": (b":\n", (("Y001", 1),)),
    "sound JSON": (json.dumps(yaml.safe_load(_SOUND), ensure_ascii=False).encode(), ()),
    "JSON cut short": (_JSON[:-3], (("Y013", 1),)),
    "Windows-1251": (_SOUND.encode("cp1251"), (("Y005", 2),)),
    "DOS-866": (_SOUND.replace("–", "-").encode("cp866"), (("Y005", 2), ("R005", 6))),
    "KOI8-R": (_SOUND.replace("–", "-").encode("koi8-r"), (("Y005", 2), ("R005", 6))),
    "UTF-16": (_SOUND.encode("utf-16"), ()),
    "UTF-16, other order": (b"\xfe\xff" + _SOUND.encode("utf-16-be"), ()),
    "UTF-16 without its mark": (_SOUND.encode("utf-16-le"), (("Y005", None),)),
    "half of UTF-16": (_SOUND.encode("utf-16")[:-1], (("Y005", None),)),
    "byte order mark": (b"\xef\xbb\xbf" + _BYTES, ()),
    "line ends of Windows": (_lines_ending("\r\n"), ()),
    "line ends of old computers": (_lines_ending("\r"), ()),
    "line ends of Word": (_lines_ending("\x0b\n"), (("Y011", 1),)),
    "line separators": (_lines_ending("\u2028"), (("Y011", 1),)),
    "broken letter": (_BYTES.replace("План".encode(), b"\xd0lan", 1), (("Y005", 15),)),
    "marks of a document": (b"%YAML 1.2\n---\n" + _BYTES + b"...\n", ()),
    "lone surrogate": (b'monitoring: "\\ud800"\n', (("Y001", 1),)),
    "long line of brackets": (b"monitoring: " + b"[" * 100_000, (("Y009", 1),)),
    "long line of letters": (
        _BYTES.replace("План".encode(), "План".encode() + b"a" * 100_000, 1),
        (),
    ),
    "deep lists": (b"monitoring: a\nrules: " + b"[" * 99 + b"]" * 99 + b"\n", (("Y009", 2),)),
    "deep mappings": (b"".join(b" " * depth + b"a:\n" for depth in range(200)), (("Y009", 65),)),
    "too large": (b"#" * 2_100_000, (("Y009", None),)),
    "bomb of aliases": (
        b"monitoring: a\na0: &a0 [x, x]\n"
        + b"".join(b"a%d: &a%d [*a%d, *a%d]\n" % (n, n, n - 1, n - 1) for n in range(1, 40)),
        (("Y009", 15),),
    ),
    "indents of tabs": (_indented("\t"), _stretches("Y002")),
    "indents of no-break spaces": (_indented("\u00a0\u00a0"), _stretches("Y007")),
}
"""By what they are: the bytes, and the codes and lines; of a file as a whole, no line."""
