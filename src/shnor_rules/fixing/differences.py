# SPDX-License-Identifier: MIT
"""What corrections change, as a unified diff that `patch` and `git apply` take."""

from __future__ import annotations

import difflib
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from shnor_rules.fixing.encoding import decoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.fixing.mending import Mended

_NO_LINE_END: Final = "\n\\ No newline at end of file\n"


def difference(mended: Mended) -> str:
    """Return the unified diff of one corrected file; its lines end as those of the file do."""
    old, new = _label("a", mended.path), _label("b", mended.path)
    before, after = (_lines(decoded(each)) for each in (mended.before, mended.after))
    lines = difflib.unified_diff(before, after, old, new)
    return "".join(line if line.endswith("\n") else line + _NO_LINE_END for line in lines)


def _label(side: str, path: str) -> str:
    pure = PurePath(path)
    return pure.as_posix() if pure.is_absolute() else f"{side}/{pure.as_posix()}"


def _lines(text: str) -> list[str]:
    return list(_parted(text))


def _parted(text: str) -> Iterator[str]:
    """Yield the lines of `text` with their ends; only a line feed ends one, as for `patch`."""
    *lines, rest = text.split("\n")
    yield from (f"{line}\n" for line in lines)
    if rest:
        yield rest
