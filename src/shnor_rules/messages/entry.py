# SPDX-License-Identifier: MIT
"""One entry of the catalogue of messages."""

from __future__ import annotations

from attrs import frozen


@frozen
class Entry:
    """A sentence in both languages, with its next step where there is one.

    Placeholders are those of `str.format`; `{count:ошибка|ошибки|ошибок}` (`{count:fault|faults}`)
    prints a number with its noun; after a `~`, as in `{count:~fault|faults}`, the space between
    them is a no-break one.

    Attributes:
        ru: the sentence in Russian, lower case, without a final stop.
        en: the same in English.
        ru_help: the next step in Russian, with a concrete value where there is one.
        en_help: the same in English.
    """

    ru: str
    en: str
    ru_help: str | None = None
    en_help: str | None = None
