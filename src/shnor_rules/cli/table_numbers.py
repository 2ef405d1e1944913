# SPDX-License-Identifier: MIT
"""The options `--places` and `--not-applicable`: numbers that are told of tables."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.cli.misuse import UsageError
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.cli.editions import Evaluating
    from shnor_rules.evaluation import Assessment, Refusal
    from shnor_rules.model import Editions

MOST_PLACES: Final = 8
"""An engine computes with numbers of at most so many decimal places, as `evaluate_table` says."""

_WHOLE: Final = re.compile("[-\N{MINUS SIGN}]?[0-9]{1,9}")


def table_numbers(places: str | None, no: str | None) -> dict[str, int]:
    """Return the numbers that are given, by the keywords of `evaluate_table`.

    Args:
        places: the value of `--places`.
        no: the value of `--not-applicable`.

    Raises:
        UsageError: one of them is no such number.
    """
    numbers = {}
    if places is not None:
        is_count = places.isascii() and places.isdecimal()
        if not is_count or int(places) > MOST_PLACES:
            raise UsageError(say("usage.places", text=places, most=MOST_PLACES))
        numbers["places"] = int(places)
    if no is not None:
        if not _WHOLE.fullmatch(no):
            raise UsageError(say("usage.not-applicable", text=no))
        numbers["not_applicable"] = int(no.replace("\N{MINUS SIGN}", "-"))
    return numbers


def in_words(evaluate: Evaluating, number: int, editions: Editions) -> Evaluating:
    """Return what assesses records in which a number stands for answers that do not apply.

    Args:
        evaluate: what assesses records with the words for them.
        number: the number; only whole numbers are compared with it, no text.
        editions: the editions of the monitoring, which know the words.

    Raises:
        UsageError: the number is an answer by itself.
    """
    indicators = (each for edition in editions.known for each in edition.indicators)
    words = {}
    for each in indicators:
        word = each.not_applicable
        if word is not None:
            if Fraction(number) in each.allowed:
                values = str(each.allowed)
                given = {"number": str(number), "word": word, "name": each.id, "values": values}
                raise UsageError(say("table-not-applicable", **given))
            words[each.id] = word
    return partial(_worded, evaluate, number, words)


def _worded(
    evaluate: Evaluating,
    number: int,
    words: Mapping[str, str],
    records: Iterable[Mapping[str, Any]],
) -> Iterator[Assessment | Refusal]:
    return evaluate(
        {
            name: words[name] if type(value) is int and value == number and name in words else value
            for name, value in record.items()
        }
        for record in records
    )
