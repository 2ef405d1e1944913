# SPDX-License-Identifier: MIT
"""Mutations of CSV: encodings, delimiters, quotes, lines and cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.fuzz.cell_mutations import SPACES
from tests.fuzz.tables import ANSWERS, COLUMNS, FILE, ROWS, SAME, TOLD, Expected, csv

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    Mutation = Callable[[Random], tuple[bytes, Expected]]

_ANSWER: Final = len(COLUMNS) - len(ANSWERS)


def _lines(delimiter: str = ";") -> list[list[str]]:
    return [line.split(delimiter) for line in csv(delimiter).splitlines()]


def _text(lines: list[list[str]], delimiter: str = ";", end: str = "\n") -> bytes:
    return "".join(f"{delimiter.join(line)}{end}" for line in lines).encode()


def _place(rng: Random) -> tuple[int, int]:
    """Return the line and the column of an answer, from 1."""
    return rng.randint(2, 1 + len(ROWS)), rng.randint(_ANSWER + 1, len(COLUMNS))


def encoded(rng: Random) -> tuple[bytes, Expected]:
    """Each encoding that a Russian program writes."""
    codec = rng.choice(("utf-8", "utf-8-sig", "cp1251", "cp866", "utf-16"))
    return csv(rng.choice(";,\t")).encode(codec), SAME


def mixed(rng: Random) -> tuple[bytes, Expected]:
    """Lines of two encodings, pasted together."""
    lines = csv().splitlines(keepends=True)
    at = rng.randint(1, len(lines) - 1)
    first, second = rng.sample(("utf-8", "cp1251", "cp866", "utf-16-le"), 2)
    head, tail = "".join(lines[:at]), "".join(lines[at:])
    return head.encode(first) + tail.encode(second), TOLD


def no_text(rng: Random) -> tuple[bytes, Expected]:
    """Bytes that no encoding makes a text of."""
    data = bytearray(csv().encode())
    data[rng.randrange(len(data))] = 0
    return bytes(data), FILE


def line_ends(rng: Random) -> tuple[bytes, Expected]:
    """Line ends of each system, and none after the last line."""
    end = rng.choice(("\r\n", "\r", "\n"))
    text = csv(";", end)
    return (text.rstrip() if rng.random() < 0.5 else text).encode(), SAME


def quoted(rng: Random) -> tuple[bytes, Expected]:
    """Quotes around some cells, with a delimiter or a line end within."""
    lines = _lines()
    for line in lines:
        for at in range(len(line)):
            if rng.random() < 0.4:
                line[at] = f'"{line[at]}"'
    lines[rng.randint(1, 4)][2] = '"Учитель; ""выдуманный"""'
    return _text(lines), SAME


def two_lines(rng: Random) -> tuple[bytes, Expected]:
    """A cell of two lines."""
    lines = _lines()
    lines[rng.randint(1, 4)][2] = '"Учитель\nвыдуманный"'
    return _text(lines), TOLD


def quote_open(rng: Random) -> tuple[bytes, Expected]:
    """A quote that is never closed."""
    lines = _lines()
    lines[rng.randint(1, 4)][2] = '"Учитель'
    return _text(lines), TOLD


def above(rng: Random) -> tuple[bytes, Expected]:
    """What stands above the header."""
    top = rng.choice(("sep=;\n", "# выдуманные данные\n", "\n\n", " \n# ещё\n\n"))
    return (top + csv()).encode(), SAME


def blank_lines(rng: Random) -> tuple[bytes, Expected]:
    """Lines in which nothing stands."""
    lines = csv().splitlines(keepends=True)
    for _ in range(rng.randint(1, 5)):
        lines.insert(rng.randint(1, len(lines)), rng.choice(("\n", ";;;;;;;;\n", "  \n")))
    return "".join(lines).encode(), SAME


def trailing(rng: Random) -> tuple[bytes, Expected]:
    """Delimiters after the last cell, as Excel leaves them."""
    tail = ";" * rng.randint(1, 4)
    return "".join(f"{line}{tail}\n" for line in csv().splitlines()).encode(), SAME


def spaces(rng: Random) -> tuple[bytes, Expected]:
    """Spaces of all kinds around the cells."""
    lines = _lines()
    for line in lines[1:]:
        for at in range(_ANSWER, len(line)):
            line[at] = f"{rng.choice(SPACES[:4])}{line[at]}{rng.choice(SPACES[:4])}"
    return _text(lines), SAME


def decimals(rng: Random) -> tuple[bytes, Expected]:
    """The same numbers with decimals."""
    lines = _lines()
    for line in lines[1:]:
        for at in range(_ANSWER, len(line)):
            if line[at].isdecimal():
                line[at] += rng.choice((",0", ".0", ",00", ""))
    return _text(lines), SAME


def shuffled(rng: Random) -> tuple[bytes, Expected]:
    """The columns in another order."""
    order = list(range(len(COLUMNS)))
    rng.shuffle(order)
    return _text([[line[at] for at in order] for line in _lines()]), SAME


def wrong_answer(rng: Random) -> tuple[bytes, Expected]:
    """An answer that the order does not have."""
    lines = _lines()
    line, column = _place(rng)
    wrong = ("7", "-1", "0,3", "1,5", "30%", "да", "два", "#ДЕЛ/0!", "=1+1", "1e5", "1/2", "\u0663")
    lines[line - 1][column - 1] = rng.choice(wrong)
    return _text(lines), Expected("refused", ((line, column),))


def no_answer(rng: Random) -> tuple[bytes, Expected]:
    """A blank cell, which is never zero."""
    lines = _lines()
    line, column = rng.randint(2, 1 + len(ROWS)), COLUMNS.index(rng.choice(("П1", "П3", "П4"))) + 1
    lines[line - 1][column - 1] = rng.choice(("", " ", "\u00a0"))
    return _text(lines), Expected("missing", ((line, column),))


def short_row(rng: Random) -> tuple[bytes, Expected]:
    """A row with a cell too few or too many."""
    lines = _lines()
    line = rng.randint(2, 1 + len(ROWS))
    if rng.random() < 0.5:
        lines[line - 1].pop(rng.randrange(len(COLUMNS)))
    else:
        lines[line - 1].insert(rng.randrange(len(COLUMNS)), "лишнее")
    return _text(lines), Expected("refused", ((line, 0),))


def heading_twice(rng: Random) -> tuple[bytes, Expected]:
    """Two columns of one name, or one without."""
    lines = _lines()
    first, second = rng.sample(range(_ANSWER, len(COLUMNS)), 2)
    lines[0][first] = rng.choice((lines[0][second], ""))
    # The last column without a name is one that Excel has left over.
    return _text(lines), TOLD


def heading_slip(rng: Random) -> tuple[bytes, Expected]:
    """A slip in a heading, or a Latin letter."""
    lines = _lines()
    at = rng.randrange(_ANSWER, len(COLUMNS))
    lines[0][at] = rng.choice(("П12", "И1", "П 1", "P1", "балл"))
    return _text(lines), TOLD


def extra_column(rng: Random) -> tuple[bytes, Expected]:
    """A column that nobody has asked for."""
    lines = _lines()
    for line in lines:
        line.append("примечание" if line is lines[0] else rng.choice(("", "да")))
    return _text(lines), TOLD


def two_delimiters(rng: Random) -> tuple[bytes, Expected]:
    """One line with another delimiter."""
    lines = csv().splitlines(keepends=True)
    at = rng.randint(1, len(lines) - 1)
    lines[at] = lines[at].replace(";", rng.choice(",\t"))
    return "".join(lines).encode(), Expected("refused", ((at + 1, 0),))


def cut(rng: Random) -> tuple[bytes, Expected]:
    """A file that ends in the middle of a row."""
    lines = csv().splitlines(keepends=True)
    at = rng.randint(2, len(lines))
    last = lines[at - 1]
    # Before the last cell: a row that is cut behind it is whole.
    kept = last[: rng.randint(1, last.rindex(";"))]
    return "".join((*lines[: at - 1], kept)).encode(), Expected("refused", ((at, 0),))


def long_cell(rng: Random) -> tuple[bytes, Expected]:
    """A cell longer than any program takes."""
    lines = _lines()
    line = rng.randint(2, 1 + len(ROWS))
    lines[line - 1][2] = "щ" * 150_000
    return _text(lines), Expected("refused", ((line, 0),))


TEXTS: Final[tuple[Mutation, ...]] = (
    encoded,
    mixed,
    no_text,
    line_ends,
    quoted,
    two_lines,
    quote_open,
    above,
    blank_lines,
    trailing,
    spaces,
    decimals,
    shuffled,
    wrong_answer,
    no_answer,
    short_row,
    heading_twice,
    heading_slip,
    extra_column,
    two_delimiters,
    cut,
    long_cell,
)
