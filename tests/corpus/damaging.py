# SPDX-License-Identifier: MIT
"""Good files damaged at random places, the same ones every time."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ROOT: Final = Path(__file__).parents[2]
_GOOD: Final = tuple(
    sorted(
        [
            *(_ROOT / "rulesets" / "korenovsky").glob("*.yaml"),
            *(_ROOT / "examples" / "made-up-district").glob("*.yaml"),
            _ROOT / "tests" / "corpus" / "sound.yaml",
        ]
    )
)
_EACH: Final = 2
"""How often every good file is damaged in every way."""

_TYPED: Final = tuple(
    piece.encode("utf-8", "surrogatepass")
    for piece in (
        *"{}[]()\"'#,|>*&!%@`-:?~\\;\t\r\n\0\x07\x85\ufeff\u00a0\u2028\u0306\ud800«”“–",
        *("---\n", "<<: *a", "&a ", ": ", "- ", "null", "true", "1e9", "0,4", "П1", "нет", " и "),
        *("9" * 70, "[" * 70, "(" * 70, "\n\n", "\n  ", "<<<<<<< HEAD\n", "ё" * 300),
    )
)


def _cut_off(content: bytes, chance: random.Random) -> bytes:
    """The file ends early, as after a full disk."""
    return content[: chance.randrange(len(content))]


def _cut_out(content: bytes, chance: random.Random) -> bytes:
    """A stretch is gone."""
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.choice([1, 2, 7, 40, 500]) :]


def _byte_changed(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]


def _letter_changed(content: bytes, chance: random.Random) -> bytes:
    """A letter, a digit or a sign is another one of the file."""
    text = content.decode()
    at = chance.randrange(len(text))
    return (text[:at] + chance.choice(text) + text[at + 1 :]).encode()


def _typed(content: bytes, chance: random.Random) -> bytes:
    """Something is typed or pasted where it does not belong."""
    at = chance.randrange(len(content))
    piece: bytes = chance.choice(_TYPED)
    return content[:at] + piece + content[at:]


def _line_gone(content: bytes, chance: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    del lines[chance.randrange(len(lines))]
    return b"".join(lines)


def _line_twice(content: bytes, chance: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    lines.insert(chance.choice([at, chance.randrange(len(lines))]), lines[at])
    return b"".join(lines)


def _lines_swapped(content: bytes, chance: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def _shifted(content: bytes, chance: random.Random) -> bytes:
    """A line is indented in another way."""
    lines = content.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    lines[at] = chance.choice([b"", b" ", b"   ", b"\t", b"      "]) + lines[at].lstrip()
    return b"".join(lines)


def _value_gone(content: bytes, chance: random.Random) -> bytes:
    """A key has lost its value."""
    lines = content.splitlines(keepends=True)
    at = chance.choice([n for n, line in enumerate(lines) if b": " in line])
    lines[at] = lines[at].partition(b": ")[0] + b":\n"
    return b"".join(lines)


_WAYS: Final[tuple[Callable[[bytes, random.Random], bytes], ...]] = (
    _cut_off,
    _cut_out,
    _byte_changed,
    _letter_changed,
    _typed,
    _line_gone,
    _line_twice,
    _lines_swapped,
    _shifted,
    _value_gone,
)


def damaged_files() -> Iterator[tuple[str, str, bytes]]:
    """Yield damaged files: what was done to which, the name of the file, and its content."""
    for path in _GOOD:
        content = path.read_bytes()
        for way in _WAYS:
            chance = random.Random(f"{path.name} {way.__name__}")  # noqa: S311  (no secret)
            for number in range(_EACH):
                yield f"{path.name} {way.__name__} {number}", path.name, way(content, chance)
