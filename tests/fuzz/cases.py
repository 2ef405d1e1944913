# SPDX-License-Identifier: MIT
"""Three hundred mutated files, the same on every machine."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from tests.fuzz.archive_mutations import ARCHIVES
from tests.fuzz.cell_mutations import CELLS
from tests.fuzz.sample_mutations import SAMPLES, spoilt_by
from tests.fuzz.sheet_mutations import SHEETS
from tests.fuzz.tables import ROWS, Case, form, grid, saved, table
from tests.fuzz.text_mutations import TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    M = TypeVar("M", bound="Callable[..., object]")

EVERY_FORM: Final = 3
"""Each so many workbooks one is a form of ours."""

_BLANK: Final = " ;,\t\xef\xbb\xbf\xa0\xc2"
_ABOVE: Final = ("#", "sep=", "\ufeffsep=")


def workbook_case(number: int) -> Case:
    """Return a workbook whose cells or sheets are mutated."""
    mutate, rng = _turn((*CELLS, *SHEETS), number)
    spoilt = grid(is_form=number % EVERY_FORM == 0)
    expected = mutate(rng, spoilt)
    name = f"{mutate.__name__}-{_kind(number)}-{number}"
    return Case(name, saved(spoilt.workbook), ".xlsx", tuple(spoilt.rows), expected)


def archive_case(number: int) -> Case:
    """Return a workbook whose archive is mutated."""
    mutate, rng = _turn(ARCHIVES, number)
    is_form = number % EVERY_FORM == 0
    data, expected = mutate(rng, form() if is_form else table())
    first = 3 if is_form else 2
    rows = tuple(range(first, first + len(ROWS)))
    return Case(f"{mutate.__name__}-{_kind(number)}-{number}", data, ".xlsx", rows, expected)


def text_case(number: int) -> Case:
    """Return a mutated CSV."""
    mutate, rng = _turn(TEXTS, number)
    data, expected = mutate(rng)
    return Case(f"{mutate.__name__}-{number}", data, ".csv", _rows(data), expected)


def sample_case(number: int) -> Case:
    """Return a form with samples, mutated."""
    mutate, rng = _turn(SAMPLES, number)
    return spoilt_by(mutate, rng, f"{mutate.__name__}-samples-{number}")


def _turn(mutations: Sequence[M], number: int) -> tuple[M, Random]:
    """Return the mutation whose turn it is, with chances of its own."""
    mutation = mutations[number % len(mutations)]
    return mutation, Random(f"{mutation.__name__} {number}")  # noqa: S311  (no secret)


def _kind(number: int) -> str:
    return "table" if number % EVERY_FORM else "form"


def _rows(data: bytes) -> tuple[int, ...]:
    """Return the lines below the header in which something stands, counted on the bytes."""
    text = data.decode("utf-16" if data[:1] in {b"\xff", b"\xfe"} else "latin-1")
    for end in ("\r\n", "\r"):
        text = text.replace(end, "\n")
    lines = text.split("\n")
    # In a text whose quotes are in pairs, a line that begins within them is no row.
    is_paired = text.count('"') % 2 == 0
    filled = []
    quotes = 0
    for number, line in enumerate(lines, start=1):
        is_row = line.strip(_BLANK) and not line.startswith(_ABOVE)
        if is_row and not (is_paired and quotes % 2):
            filled.append(number)
        quotes += line.count('"')
    return tuple(filled[1:])
