# SPDX-License-Identifier: MIT
"""Slips that go unnoticed, as text, JSON or Markdown."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from shnor_rules.messages import Message, say
from shnor_rules.mutation import Verdict, suggested
from shnor_rules.reports.json_page import json_page
from shnor_rules.reports.lines import printed, under
from shnor_rules.reports.portions import portion_in_words
from shnor_rules.reports.source_frame import frame
from shnor_rules.writing.yaml_text import yaml_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from shnor_rules.mutation import Result, Score

    Pages: TypeAlias = Callable[[Sequence["Score"], str], Iterator[str]]

_UNNOTICED: Final = (Verdict.SURVIVED, Verdict.UNDECIDED)
_SPECIAL: Final = "\\`*_[]<>|#"


def counted(score: Score) -> Message:
    """Return in one sentence what came of all mutants of a monitoring."""
    return say(
        "mutation.line",
        name=score.monitoring.identity.name,
        count=len(score.results),
        score=portion_in_words(score.portion),
        **{verdict.value: count for verdict, count in score.counts.items()},
    )


def _lines(scores: Sequence[Score], lang: str) -> Iterator[str]:
    for score, result in _unnoticed(scores):
        place = result.mutant.place
        yield f"{place.render(lang)}: {_told(result).render(lang)}"
        yield from frame(place)
        example = _example(score, result, lang)
        if example:
            yield from under((say("mutation.step").render(lang), *under(example)))
        yield ""
    for score in scores:
        yield counted(score).render(lang)


def _unnoticed(scores: Sequence[Score]) -> Iterator[tuple[Score, Result]]:
    for score in scores:
        for result in score.results:
            if result.verdict in _UNNOTICED:
                yield score, result


def _told(result: Result) -> Message:
    mutant = result.mutant
    kind = say(f"mutation.kind.{mutant.kind.value}")
    parts: dict[str, Any] = {"kind": kind, "before": mutant.before}
    if result.reason is not None:
        parts["reason"] = result.reason
    if not mutant.after:
        return say(f"mutation.{result.verdict.value}.without", **parts)
    return say(f"mutation.{result.verdict.value}", after=mutant.after, **parts)


def _example(score: Score, result: Result, lang: str) -> tuple[str, ...]:
    """Return the lines of the example that would notice a slip, to be put under `examples`."""
    example = suggested(score.monitoring, result, lang)
    return () if example is None else tuple(yaml_text({"": [example]}).splitlines()[1:])


def _json(scores: Sequence[Score], lang: str) -> Iterator[str]:
    yield f"{json_page({'monitorings': [each.to_dict(lang) for each in scores]})}\n"


def _markdown(scores: Sequence[Score], lang: str) -> Iterator[str]:
    names = ["monitoring", "all", *(f"verdict.{each.value}" for each in Verdict), "score"]
    heads = [say(f"mutation.{each}").render(lang) for each in names]
    yield f"| {' | '.join(heads)} |"
    yield f"| --- |{' ---: |' * (len(heads) - 1)}"
    for score in scores:
        portion = portion_in_words(score.portion).render(lang)
        numbers = (len(score.results), *score.counts.values(), portion)
        yield f"| {' | '.join(map(str, (score.monitoring.identity.name, *numbers)))} |"
    yield ""
    found = list(_unnoticed(scores))
    if not found:
        yield say("mutation.none").render(lang)
        return
    yield f"## {say('mutation.heading').render(lang)}"
    for score, result in found:
        told = f"{result.mutant.place.render(lang)}: {_told(result).render(lang)}"
        yield from ("", f"- {_escaped(told)}")
        example = _example(score, result, lang)
        if example:
            yield from ("", f"  {say('mutation.step').render(lang)}", "")
            yield from under(("```yaml", *example, "```"))


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in _SPECIAL else letter for letter in text)


MUTATIONS: Final[Mapping[str, Pages]] = MappingProxyType(
    {
        "text": lambda scores, lang: printed(_lines(scores, lang)),
        "json": _json,
        "markdown": lambda scores, lang: printed(_markdown(scores, lang)),
    }
)
"""The formats by name, the default first."""
