# SPDX-License-Identifier: MIT
"""The columns of a form and the sheets that they stand on."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.notation import Range, format_number

if TYPE_CHECKING:
    from fractions import Fraction

HELP: Final = "_"
"""What the name of a column begins with that shows something and is never read back."""

REQUIRED: Final = "\xa0*"
"""What the title of a required column ends in: a sign that no line begins with."""


class Kind(Enum):
    """What is written in a column."""

    CHOICE = "choice"
    """One of the values of a list."""

    NUMBER = "number"
    """A number of a range, or the word for «not applicable»."""

    DATE = "date"
    """A day."""

    TEXT = "text"
    """Any words, kept as they are typed: `01` stays `01`."""

    RECORD = "record"
    """The number of a record, which ties the rows of a sample to it; no field."""

    HELP = "help"
    """Shows something; never read back."""


@frozen
class Choice:
    """A value that can be chosen.

    Attributes:
        value: what is written: a number or a word.
        label: what it is called; empty where nothing calls it otherwise.
    """

    value: Fraction | str
    label: str = ""

    @property
    def text(self) -> str:
        """The value as people see it."""
        return self.value if isinstance(self.value, str) else format_number(self.value)


@frozen(kw_only=True)
class FieldColumn:
    """A column of a form.

    Attributes:
        name: the name of the field, dotted, as `evaluate` takes it (`П3.2`, `П1.акт`); on the sheet
            of a sample `№`, `группа`, or the id of the item or of the indicator.
        title: what people read above it.
        kind: what is written in it.
        choices: the values of a `CHOICE`, in order.
        range: the numbers of a `NUMBER`, where they are limited.
        word: the answer that takes the indicator out of the sum, or `None`.
        values: what may be answered, as printed; empty for any text.
        unit: the unit of measurement, or `None`.
        required: whether a result lacks something without it.
        details: what else people have to know, one sentence or paragraph each.
    """

    name: str
    title: str
    kind: Kind
    choices: tuple[Choice, ...] = ()
    range: Range | None = None
    word: str | None = None
    values: str = ""
    unit: str | None = None
    required: bool = False
    details: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """The title as it stands on the sheet, with a sign where the column is required."""
        return f"{self.title}{REQUIRED}" if self.required else self.title

    @property
    def is_field(self) -> bool:
        """Whether it holds a field of a record or of a row of a sample."""
        return self.kind not in {Kind.RECORD, Kind.HELP}


Question: TypeAlias = "tuple[tuple[str, ...], ...]"
"""What has to be answered: each of its ways names the columns that answer it together."""


@frozen(kw_only=True)
class SheetLayout:
    """A sheet that is filled in.

    Attributes:
        name: its name, of at most 31 characters.
        table: the indicator whose sample it holds; empty for the records.
        title: what it is for, in a few words.
        columns: its columns, in order.
        heads: how many columns stay in sight on the left; at least one.
        questions: what a complete row answers.
    """

    name: str
    table: str = ""
    title: str
    columns: tuple[FieldColumn, ...]
    heads: int
    questions: tuple[Question, ...] = ()

    @property
    def fields(self) -> tuple[FieldColumn, ...]:
        """The columns that hold fields."""
        return tuple(column for column in self.columns if column.is_field)

    def index(self, name: str) -> int | None:
        """Return the position of a column from 0, or `None` where there is none of this name."""
        names = [column.name for column in self.columns]
        return names.index(name) if name in names else None
