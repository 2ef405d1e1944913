# SPDX-License-Identifier: MIT
"""What can be settled once for all runs of `check` and `test`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import asdict, evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


@frozen
class Settings:
    """Settings; `None` is what is not settled.

    Attributes:
        select: the only findings to show, as selectors of rules.
        ignore: findings not to show.
        severity: the least severity to show.
        format: the format of the output.
        lang: the language of messages.
        sources: the folder with the texts of the documents.
        paths: what to check where the command names nothing.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    severity: str | None = None
    format: str | None = None
    lang: str | None = None
    sources: Path | None = None
    paths: tuple[Path, ...] | None = None

    def over(self, other: Settings) -> Settings:
        """Return these settings, with those of `other` for what is not settled here."""
        mine = asdict(self, recurse=False)
        return evolve(other, **{name: each for name, each in mine.items() if each is not None})


def selectors(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the selectors that are listed in texts, each with one or more between commas."""
    parts = (part.strip() for text in texts for part in text.split(","))
    return tuple(part for part in parts if part)
