# SPDX-License-Identifier: MIT
"""The same record in another form: other keys, other rows first, other ways to write a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from shnor_rules.errors import NotationError
from shnor_rules.model import Averaging
from shnor_rules.model.fields import ACT, LINK, PART, REASON, VALUE, WHOLE
from shnor_rules.notation import format_number, parse_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn

    from shnor_rules.model import Indicator, Monitoring
    from shnor_rules.testing.properties.drawing import Record

Labels = Mapping[Fraction, str]

LONGEST: Final = 10**20
"""Numbers with more in them are left as they are: a mean of many rows can be too long to write."""

_BESIDE: Final = (ACT, LINK, REASON)


def without(record: Record, key: str) -> dict[str, Any]:
    """Return a record without what it says of an indicator, dotted keys as well."""
    return {
        name: given
        for name, given in record.items()
        if name != key and not str(name).startswith(f"{key}.")
    }


@st.composite
def rewritten(draw: DrawFn, monitoring: Monitoring, record: Record) -> dict[str, Any]:
    """Return a record that says the same in another form."""
    known = {indicator.id: indicator for indicator in monitoring.indicators}
    fields: list[tuple[str, Any]] = []
    for key, given in nested(record).items():
        # What is not written anew is told apart at once in the message of a failure.
        if key in known and draw(st.booleans()):
            fields += _Writer(draw, known[key]).answer(given)
        else:
            fields.append((key, given))
    return dict(draw(st.permutations(fields)) if draw(st.booleans()) else fields)


def nested(record: Record) -> dict[str, Any]:
    """Return a record whose dotted keys stand under their first part."""
    result: dict[str, Any] = {}
    for key in sorted(record, key=lambda each: str(each).count(".")):
        *steps, last = str(key).split(".")
        below = result
        for step in steps:
            present = below.get(step)
            if not isinstance(present, Mapping):
                present = {} if _is_blank(present) else {VALUE: present}
            below[step] = dict(present)
            below = below[step]
        below[last] = record[key]
    return result


def _is_blank(given: object) -> bool:
    return given is None or (isinstance(given, str) and not given.strip())


def _is_list(given: object) -> bool:
    return isinstance(given, Sequence) and not isinstance(given, str)


def number_of(given: object, labels: Labels) -> Fraction | None:
    """Return the number that an answer is; `None` for a word, a blank, a list."""
    if isinstance(given, str):
        for number, label in labels.items():
            if _folded(label) == _folded(given):
                return number
        try:
            return parse_number(given.strip().removesuffix("%"))
        except NotationError:
            return None
    if isinstance(given, int | Fraction | Decimal) and not isinstance(given, bool):
        return Fraction(given)
    return None


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold().replace("ё", "е")


class _Writer:
    """Writes the answer to one indicator anew."""

    def __init__(self, draw: DrawFn, indicator: Indicator) -> None:
        self._draw = draw
        self._of = indicator

    def answer(self, given: object) -> list[tuple[str, Any]]:
        """Return the answer as one key or as several dotted ones."""
        key = self._of.id
        if not isinstance(given, Mapping):
            return self._put(self._main(given), {})
        beside = {name: given[name] for name in _BESIDE if name in given}
        rest = {name: each for name, each in given.items() if name not in beside}
        if any(isinstance(each, Mapping) for each in rest.values()) and not self._of.sample:
            # Acts and links of the items stand where they stand.
            return [(key, dict(self._shuffled(given.items())))]
        value = rest.pop(VALUE, None)
        blank = all(map(_is_blank, rest.values()))
        return self._put(self._main(value if blank else rest), beside)

    def _put(self, main: object, beside: Mapping[str, Any]) -> list[tuple[str, Any]]:
        key = self._of.id
        fields = dict(main) if isinstance(main, Mapping) else {VALUE: main}
        if not beside and self._draw(st.booleans()):
            return [(key, main)]
        if self._of.sample is not None and self._of.sample.groups and isinstance(main, Mapping):
            # Groups are called as people call them, perhaps with a full stop.
            return [(key, {**fields, **beside})]
        if self._draw(st.booleans()):
            return [(key, dict(self._shuffled({**fields, **beside}.items())))]
        return [(f"{key}.{name}", each) for name, each in {**fields, **beside}.items()]

    def _main(self, given: object) -> object:
        """Return what is answered, in one of the forms of it."""
        if _is_blank(given) or self._of.is_free:
            return given
        if isinstance(given, Mapping) or _is_list(given):
            if self._of.sample is not None:
                return self._sample(given)
            return self._share(given) if self._of.share is not None else self._items(given)
        return self._number(given, self._of.labels, unit=self._of.unit or "")

    def _number(self, given: object, labels: Labels, unit: str = "") -> object:
        number = number_of(given, labels)
        if number is None:
            word = isinstance(given, str) and self._draw(st.booleans())
            return f" {str(given).upper()} " if word else given
        return self._draw(st.sampled_from(self._forms(number, labels, unit)))

    def _forms(self, number: Fraction, labels: Labels, unit: str) -> list[object]:
        text = format_number(number)
        forms: list[object] = [number, text, text.replace(",", "."), f" {text} "]
        if number.denominator == 1:
            forms.append(int(number))
        if "/" not in text:
            forms.append(Decimal(text.replace(",", ".")))
        if unit == "%":
            forms.append(f"{text} %")
        label = labels.get(number)
        word = self._of.not_applicable
        if label is not None and (word is None or _folded(label) != _folded(word)):
            forms += [label, f" {label.upper()}"]
        return forms

    def _share(self, given: object) -> object:
        counts = dict(given) if isinstance(given, Mapping) else {}
        part, whole = (number_of(counts.get(name), {}) for name in (PART, WHOLE))
        if part is None or not whole or whole > LONGEST or self._draw(st.booleans()):
            return dict(self._shuffled(counts.items()))
        return self._number(part / whole * 100, {}, unit="%")

    def _items(self, given: object) -> object:
        answers = self._by_item(given)
        numbers = [number_of(answers[item.id], item.labels) for item in self._of.items]
        known = [number for number in numbers if number is not None]
        if len(known) == len(numbers) and self._draw(st.booleans()):
            return self._number(sum(known, Fraction()), {})
        return self._row(given)

    def _by_item(self, given: object) -> dict[str, object]:
        ids = [item.id for item in self._of.items]
        if isinstance(given, Mapping):
            fields = {str(key): each for key, each in given.items()}
            return {key: fields.get(key) for key in ids}
        listed = given if isinstance(given, Sequence) else ()
        # What is too short is refused as it is written, and nothing more is asked of it.
        return dict.fromkeys(ids) | dict(zip(ids, listed, strict=False))

    def _row(self, given: object) -> object:
        """Return the answers to the items, as a list or by their ids."""
        answers = self._by_item(given)
        new = [(item.id, self._number(answers[item.id], item.labels)) for item in self._of.items]
        return [each for _, each in new] if self._draw(st.booleans()) else dict(self._shuffled(new))

    def _sample(self, given: object) -> object:
        sample = self._of.sample
        named = isinstance(given, Mapping)
        groups = list(given.items()) if isinstance(given, Mapping) else []
        if not named:
            rows = list(given) if isinstance(given, Sequence) else []
            groups = list(enumerate(rows)) if sample is not None and sample.groups else [(0, rows)]
        mean = self._mean([rows for _, rows in groups])
        if mean is not None and self._draw(st.booleans()):
            return self._number(mean, {})
        moved = [(name, self._rows(rows)) for name, rows in self._shuffled(groups)]
        if sample is None or not sample.groups:
            return moved[0][1]
        return dict(moved) if named else [rows for _, rows in moved]

    def _rows(self, rows: object) -> object:
        if not _is_list(rows):
            return rows
        return [self._one(row) for row in self._shuffled(rows)]  # type: ignore[arg-type]

    def _one(self, row: object) -> object:
        if _is_blank(row):
            return row
        return self._row(row) if self._of.items else self._number(row, self._of.labels)

    def _mean(self, groups: list[Any]) -> Fraction | None:
        """Return the mean of the rows as the averaging says; `None` where it cannot stand bare."""
        if not groups or not all(_is_list(rows) and rows for rows in groups):
            return None
        sums = [[self._sum(row) for row in rows] for rows in groups]
        known = [[each for each in rows if each is not None] for rows in sums]
        if known != sums:
            return None
        sample = self._of.sample
        if sample is None or sample.averaging is not Averaging.GROUPS:
            known = [[each for rows in known for each in rows]]
        means = [sum(rows, Fraction()) / len(rows) for rows in known]
        mean = sum(means, Fraction()) / len(means)
        short = max(abs(mean.numerator), mean.denominator) < LONGEST
        return mean if short and mean in self._of.allowed else None

    def _sum(self, row: object) -> Fraction | None:
        if _is_blank(row):
            return None
        if not self._of.items:
            return number_of(row, self._of.labels)
        answers = self._by_item(row)
        numbers = [number_of(answers[item.id], item.labels) for item in self._of.items]
        known = [number for number in numbers if number is not None]
        return sum(known, Fraction()) if len(known) == len(numbers) else None

    def _shuffled(self, parts: Iterable[Any]) -> list[Any]:
        return self._draw(st.permutations(list(parts)))
