# SPDX-License-Identifier: MIT
"""What files of several kinds write alike: keys that are left out, clauses, remarks, decisions."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from shnor_rules.model import Basis
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from fractions import Fraction

    from shnor_rules.model import Clause, Notice, Period, Reference, Remark
    from shnor_rules.model.decision import Decision
    from shnor_rules.model.layout import Layout, Path

ANY_VALUE: Final = "любое"

BASIS: Final[Mapping[str, Any]] = MappingProxyType({"basis": Basis.TEXT.value})
"""What a fact rests on where nothing is said of it."""


@frozen
class At:
    """Where a part was written: what is understood anyway is written again if it stood there.

    Attributes:
        layout: of the file.
        path: of the part.
    """

    layout: Layout
    path: Path = ()

    def has(self, key: str | int) -> bool:
        """Return whether the part had this key."""
        return self.layout.has(*self.path, key)

    def under(self, *keys: str | int) -> At:
        """Return where a part of it was written."""
        return evolve(self, path=(*self.path, *keys))


def written(
    keys: Mapping[str, Any], at: At | None = None, default: Mapping[str, Any] = BASIS
) -> dict[str, Any]:
    """Return the keys that say something.

    Args:
        keys: all keys in their order; `None` stands for nothing.
        at: where the part was written.
        default: what is understood where a key is missing.
    """
    return {
        key: value
        for key, value in keys.items()
        if value is not None and (value != default.get(key) or (at is not None and at.has(key)))
    }


def patched(
    keys: Mapping[str, Any], printed: Mapping[str, Any], at: At | None = None
) -> dict[str, Any]:
    """Return the keys that a reading says: those that it changes, and those that it had.

    Args:
        keys: the part as the reading has it, with what is understood.
        printed: the part as the text has it.
        at: where the reading writes it.
    """
    return {
        key: value
        for key, value in keys.items()
        if value is not None and (value != printed.get(key) or (at is not None and at.has(key)))
    }


def listed(values: Iterable[Any]) -> list[Any] | None:
    """Return a list, or `None` for an empty one."""
    return list(values) or None


def one_or_more(values: tuple[str, ...]) -> str | list[str] | None:
    """Return one text as it is, several as a list."""
    return values[0] if len(values) == 1 else listed(values)


def text_of(value: object) -> str | None:
    """Return a value in the notation of the orders, or `None` where there is none."""
    return None if value is None else str(value)


def citing(clause: Clause | None) -> dict[str, Any]:
    """Return the keys that cite a clause."""
    if clause is None:
        return {"quote": None, "place": None}
    return {"quote": clause.quote, "place": clause.place}


def source(clause: Clause) -> dict[str, Any]:
    """Return the document that prints a file, and where."""
    return written({"document": clause.document, "place": clause.place})


def period(value: Period | None) -> dict[str, Any] | None:
    """Return when a monitoring is run."""
    if value is None:
        return None
    keys = {"every": value.every, "month": value.month, "lasts": value.lasts}
    return written({**keys, **citing(value.clause), "basis": value.basis.value})


def notice(value: Notice | None) -> str | dict[str, Any] | None:
    """Return words that go with results: by themselves, or with their source."""
    if value is None:
        return None
    keys = written({"text": value.text, **citing(value.clause), "basis": value.basis.value})
    return keys if len(keys) > 1 else value.text


def references(values: Iterable[Reference]) -> list[Any] | None:
    """Return the cross-references of a part."""
    return listed(
        written({each.to.value: each.id, "number": each.number, "means": each.means})
        for each in values
    )


def labels(values: Mapping[Fraction, str]) -> dict[str, str] | None:
    """Return what values are called."""
    return {format_number(value): label for value, label in values.items()} or None


def decided(reading: Decision) -> dict[str, Any]:
    """Return who decided on a reading, and why."""
    return {
        "title": reading.title,
        "because": one_or_more(reading.because),
        "status": reading.status,
        "by": reading.by,
        "date": reading.date,
        "note": reading.note,
    }


def remarks(values: Iterable[Remark]) -> dict[str, Any] | None:
    """Return remarks by their ids."""
    return {each.id: _remark(each) for each in values} or None


def _remark(remark: Remark) -> dict[str, Any]:
    accepts: Any = {name: one_or_more(found) for name, found in remark.accepts.items()}
    if not any(remark.accepts.values()):
        accepts = listed(remark.accepts)
    concerns = {
        part: ANY_VALUE if values is None else str(values)
        for part, values in remark.concerns.items()
    }
    return written(
        {
            "quote": one_or_more(remark.quotes),
            "place": remark.place,
            "note": remark.note,
            "accepts": accepts,
            "concerns": concerns or None,
        }
    )
