# SPDX-License-Identifier: MIT
"""Records put into the columns of a form; what has no column is told, never dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.errors import InputError
from shnor_rules.evaluation.risks.protocols import CONFIRMED
from shnor_rules.evaluation.risks.words import YES
from shnor_rules.evaluation.samples import is_list
from shnor_rules.evaluation.scalars import is_blank
from shnor_rules.inputs.samples import GROUP
from shnor_rules.inputs.workbooks.stamp import NUMBER
from shnor_rules.messages import say
from shnor_rules.model.fields import ACT, LINK, REASON, VALUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.forms.layout import Form
    from shnor_rules.forms.layout_columns import SheetLayout

_BESIDE = frozenset({VALUE, ACT, LINK, REASON})
_BETWEEN = "; "
_MOST_NAMES = 12
_VALUE = f".{VALUE}"
"""What a flat name may end with that means the answer itself: `П1.значение` is `П1`."""


@frozen
class Filled:
    """The cells of a form.

    Attributes:
        records: the rows of the sheet of the records, each by the names of columns.
        samples: by indicator the rows of the sheet of its sample.
    """

    records: list[dict[str, Any]] = field(factory=list)
    samples: dict[str, list[dict[str, Any]]] = field(factory=dict)

    def rows_of(self, sheet: SheetLayout) -> Sequence[Mapping[str, Any]]:
        """Return the rows of a sheet."""
        return self.samples.get(sheet.table, []) if sheet.table else self.records


def filled(form: Form, records: Iterable[Mapping[str, Any]]) -> Filled:
    """Return what stands in the cells of a form that holds these records.

    Args:
        form: the form.
        records: records as `evaluate` takes them, nested or dotted, with their samples; events as
            `fulfilment` takes them.

    Raises:
        InputError: a record has an answer for which the form has no column.
    """
    result = Filled()
    lacking: dict[str, None] = {}
    names = tuple(column.name for column in form.records.fields)
    for number, record in enumerate(records, start=1):
        filling = _Filling(form, names, number, result)
        for name, value in record.items():
            filling.put(str(name).strip(), value)
        result.records.append(filling.cells)
        lacking |= dict.fromkeys(filling.lacking)
    if lacking:
        told = {"names": ", ".join(lacking), "fields": ", ".join(_instead(form, lacking))}
        raise InputError(say("form.no-column", rules=form.rules, **told))
    return result


def _instead(form: Form, lacking: Iterable[str]) -> Iterator[str]:
    """Yield where a form asks for what it has no column for; else what it asks for at all."""
    found = False
    names = [column.name for column in form.records.fields]
    for each in lacking:
        of = each.partition(".")[0]
        sheets = [f"«{sheet.name}»" for sheet in form.samples if sheet.table == of]
        below = [name for name in names if name.startswith(f"{of}.") and _asks(name)]
        yield from (*sheets, *below)
        found = found or bool(sheets or below)
    if not found:
        yield from names[:_MOST_NAMES]


@frozen
class _Filling:
    """One record on its way into cells."""

    form: Form
    names: tuple[str, ...]
    number: int
    result: Filled
    cells: dict[str, Any] = field(factory=dict)
    lacking: list[str] = field(factory=list)

    def put(self, name: str, value: object) -> None:
        """Put an answer where it belongs."""
        if is_blank(value):
            return
        name = name.removesuffix(_VALUE)
        sheet = next((each for each in self.form.samples if each.table == name), None)
        if isinstance(value, Mapping):
            self._put_parts(name, value, sheet)
        elif is_list(value):
            self._put_list(name, value, sheet)
        elif not self._put_cell(name, value):
            self.lacking.append(name)

    def _put_parts(self, name: str, given: Mapping[Any, Any], sheet: SheetLayout | None) -> None:
        groups = {}
        for key, value in given.items():
            if str(key) == VALUE:
                self.put(name, value)
            elif sheet is None or str(key) in _BESIDE:
                self.put(f"{name}.{key}", value)
            else:
                groups[str(key)] = value
        if groups and sheet is not None:
            for group, rows in groups.items():
                self._put_rows(rows, sheet, group)
        elif not given:
            # An empty mapping names a factor of a card as one that matters.
            self._put_cell(name, YES)

    def _put_list(self, name: str, given: Sequence[Any], sheet: SheetLayout | None) -> None:
        if sheet is not None:
            if sheet.index(GROUP) is None:
                self._put_rows(given, sheet, None)
            else:
                for number, rows in enumerate(given, start=1):
                    self._put_rows(rows, sheet, str(number))
            return
        below = [each for each in self.names if _is_item(each, name)]
        if below and len(below) == len(given):
            for each, value in zip(below, given, strict=True):
                self.put(each, value)
        else:
            self.put(name, _BETWEEN.join(map(str, given)))

    def _put_rows(self, rows: object, sheet: SheetLayout, group: str | None) -> None:
        made = self.result.samples.setdefault(sheet.table, [])
        items = [column.name for column in sheet.fields if column.name != GROUP]
        for row in rows if is_list(rows) else (rows,):
            cells: dict[str, Any] = {NUMBER: self.number}
            if group is not None:
                cells[GROUP] = group
            for key, value in _answers(row, items):
                if key in items:
                    cells[key] = value
                elif not is_blank(value):
                    self.lacking.append(f"{sheet.table}.{key}")
            made.append(cells)

    def _put_cell(self, name: str, value: object) -> bool:
        """Put an answer into its cell; return whether there is one."""
        # A bare answer and `подтверждение` say the same, and only one of them has a column.
        bare, _, last = name.rpartition(".")
        other = bare if last == CONFIRMED else f"{name}.{CONFIRMED}"
        found = next((each for each in (name, other) if each in self.names), None)
        if found is not None:
            self.cells[found] = value
        return found is not None


def _asks(name: str) -> bool:
    return name.rpartition(".")[2] not in _BESIDE


def _is_item(name: str, of: str) -> bool:
    below = name.removeprefix(f"{of}.")
    return below != name and "." not in below and below not in _BESIDE


def _answers(row: object, items: Sequence[str]) -> Iterator[tuple[str, Any]]:
    """Yield the answers of a row of a sample by the names of their columns."""
    if isinstance(row, Mapping):
        yield from ((str(key), value) for key, value in row.items())
    elif is_list(row):
        yield from zip((*items, *map(str, range(len(items) + 1, len(row) + 1))), row, strict=False)
    elif not is_blank(row):
        yield items[0], row
