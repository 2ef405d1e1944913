# SPDX-License-Identifier: MIT
"""Whether a form was made for the rules that are asked, and what changed where it was not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Finding, Place
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.inputs.workbooks.book import Book
    from shnor_rules.inputs.workbooks.stamp import Stamp

_MOST_LISTED: Final = 8


def stamp_findings(book: Book, asked: Sequence[Stamp]) -> tuple[Finding, ...]:
    """Return what is to be said of the stamp of a workbook; with an error it is not to be read.

    Args:
        book: the workbook.
        asked: the stamps of the forms that would do; without any, the stamp is not compared.
    """
    place = Place(path=book.path)
    if book.stamp is None:
        return (Finding(say("form-altered.stamp"), place),) if book.is_damaged else ()
    message = _mismatch(book.stamp, asked) if asked else None
    return () if message is None else (Finding(message, place),)


def _mismatch(stamp: Stamp, asked: Sequence[Stamp]) -> Message | None:
    same = [each for each in asked if _part(each) == _part(stamp)]
    if not same:
        names = " / ".join(dict.fromkeys(map(_name, asked)))
        return say("form-mismatch", form=_name(stamp), asked=names)
    read = [each for each in same if each.readings == stamp.readings]
    if not read and not stamp.readings and any(each.layout == stamp.layout for each in same):
        # The text and the reading ask for the same: the form need not know which will be chosen.
        return say("form-altered.reading", readings=", ".join(same[0].readings))
    if not read:
        return _readings(stamp, same[0])
    if any(each.hash == stamp.hash and each.layout == stamp.layout for each in read):
        return None
    if any(each.layout == stamp.layout for each in read):
        return say("form-altered.rules")
    nearest = max(read, key=lambda each: len(set(each.columns) & set(stamp.columns)))
    return say("form-mismatch.changed", changes="; ".join(_changes(stamp, nearest)))


def _part(stamp: Stamp) -> tuple[str, str]:
    return stamp.ruleset, stamp.monitoring


def _name(stamp: Stamp) -> str:
    return f"{stamp.ruleset}/{stamp.monitoring}"


def _readings(stamp: Stamp, asked: Stamp) -> Message:
    own, wanted = ", ".join(stamp.readings), ", ".join(asked.readings)
    options = " ".join(f"--reading {name}" for name in stamp.readings)
    if not own:
        return say("form-mismatch.no-reading", asked=wanted)
    if not wanted:
        return say("form-mismatch.reading", readings=own, options=options)
    return say("form-mismatch.other-reading", readings=own, asked=wanted, options=options)


def _changes(old: Stamp, new: Stamp) -> list[str]:
    """Return what changed from the form to what is asked now, in words of both languages."""
    listed = list(_each_change(old, new))
    more = ["…"] if len(listed) > _MOST_LISTED else []
    return listed[:_MOST_LISTED] + more


def _each_change(old: Stamp, new: Stamp) -> Iterator[str]:
    before = {(each.sheet, each.name): each.values for each in old.columns}
    after = {(each.sheet, each.name): each.values for each in new.columns}
    for key, values in after.items():
        if key not in before:
            yield f"+ {key[1]}"
        elif before[key] != values:
            yield f"{key[1]}: {before[key]} > {values}"
    for key in before:
        if key not in after:
            yield f"- {key[1]}"
