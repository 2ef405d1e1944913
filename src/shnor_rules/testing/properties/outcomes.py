# SPDX-License-Identifier: MIT
"""Properties of every result: it says what it is, and says the same in each of its forms."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from shnor_rules.evaluation import Assessment, Refusal, evaluate_all
from shnor_rules.model import Status
from shnor_rules.testing.properties.drawing import faulty_records
from shnor_rules.testing.properties.promising import How, Kept, Trial, ending

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Unpack

    from shnor_rules.evaluation import Explanation
    from shnor_rules.messages import Message
    from shnor_rules.model import Monitoring
    from shnor_rules.testing.properties.drawing import Record

_LANGUAGES = ("ru", "en")


def no_silence(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that every record ends in a level or in a named reason.

    A sound record is assessed: with a level if and only if the status says so, and else with a
    reason in both languages. A faulty record is refused, with findings in both languages. No record
    ends in an exception that is none of the library's. Where `records` are given, they may be sound
    or faulty.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("no_silence", monitoring, how)
    is_given = "records" in how

    def sound(record: Record) -> None:
        result = trial.result(record)
        if isinstance(result, Refusal) and not is_given:
            raise trial.broken(record, promised="assessed", came=ending(result))
        _speaks(trial, record, result)

    def faulty(record: Record) -> None:
        result = trial.result(record)
        if not isinstance(result, Refusal):
            raise trial.broken(record, promised="refused", came=ending(result))
        _speaks(trial, record, result)

    kept = trial.keep(trial.records, sound, of_refusals=True)
    if is_given:
        return kept
    wrong = faulty_records(monitoring, trial.readings)
    return Kept(kept.name, kept.tried + trial.keep(wrong, faulty, of_refusals=True).tried)


def _speaks(trial: Trial, record: Record, result: Assessment | Refusal) -> None:
    if isinstance(result, Refusal):
        said: list[Message | None] = [finding.message for finding in result.findings] or [None]
    elif (result.level is not None) is not (result.status is Status.LEVEL_FOUND):
        status = result.status.value
        raise trial.broken(record, promised=status, came=f"{status}, {ending(result)}")
    else:
        said = [] if result.level is not None else [result.reason]
    if any(each is None or not each.render(lang).strip() for each in said for lang in _LANGUAGES):
        raise trial.broken(record, promised="reason", came=ending(result))


def same_in_json(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that a result survives JSON, and that only its texts depend on the language.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("same_in_json", monitoring, how)

    def promise(record: Record) -> None:
        result = trial.result(record)
        russian, english = (result.to_dict(lang) for lang in _LANGUAGES)
        written = json.dumps(russian, ensure_ascii=False, allow_nan=False)
        if json.loads(written) != russian:
            raise trial.broken(record, promised=str(russian), came=written)
        codes = [dict(_codes(data)) for data in (russian, english)]
        if codes[0] != codes[1]:
            raise trial.broken(record, promised=str(codes[0]), came=str(codes[1]))

    return trial.keep(trial.records, promise, of_refusals=True)


_TRANSLATED = frozenset({"status_text", "reason", "message", "help", "severity_text", "warnings"})


def _codes(data: Any, path: str = "") -> Iterator[tuple[str, object]]:  # noqa: ANN401  (JSON)
    """Yield the scalars of plain data that no language changes, with where they stand."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield f"{path}.{key}", None
            if key not in _TRANSLATED:
                yield from _codes(value, f"{path}.{key}")
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from _codes(value, f"{path}[{place}]")
    else:
        yield path, data


def one_or_many(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that a record comes to the same by itself and among others.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("one_or_many", monitoring, how)

    def promise(record: Record) -> None:
        alone = trial.result(record)
        nothing: Record = {}
        among = list(
            evaluate_all(monitoring, [nothing, record, nothing, record], reading=trial.readings)
        )
        for result in among[1::2]:
            if _without_attributes(alone) != _without_attributes(result):
                raise trial.broken(record, promised=ending(alone), came=ending(result))

    return trial.keep(trial.records, promise, of_refusals=True)


def _without_attributes(result: Assessment | Refusal) -> dict[str, Any]:
    # What is refused by itself is an exception, which does not tell whose record it is.
    data = result.to_dict()
    return data if isinstance(result, Assessment) else {**data, "attributes": None}


def explained(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that the explanation of a result says what the result says.

    The status, the level, the total, the answers and the distances of the tree are those of
    `to_dict`, and the tree can be printed in both languages.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("explained", monitoring, how)

    def promise(record: Record) -> None:
        result = trial.result(record)
        if isinstance(result, Refusal):
            return
        tree, data = result.explain(), result.to_dict()
        promised = _promised(data)
        came = _told(tree)
        if came != promised:
            raise trial.broken(record, promised=str(promised), came=str(came))
        if not all(tree.to_text(lang).strip() for lang in _LANGUAGES):
            raise trial.broken(record, promised="text", came="")

    return trial.keep(trial.records, promise)


def _promised(data: dict[str, Any]) -> dict[str, Any]:
    distances = (data["next_level"], data["previous_level"])
    return {
        "status": data["status"],
        "level": data["level"],
        "total": data["total"],
        "indicators": list(data["indicators"]),
        "distances": [(each["level"], each["amount"]) for each in distances if each is not None],
    }


def _told(tree: Explanation) -> dict[str, Any]:
    return {
        "status": tree.value,
        "level": tree.name,
        "total": next((each.value for each in tree.find("total")), None),
        "indicators": [each.name for each in tree.find("indicator")],
        "distances": [(each.name, each.value) for each in tree.find("distance")],
    }
