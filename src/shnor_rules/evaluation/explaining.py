# SPDX-License-Identifier: MIT
"""How an outcome came about: formula, numbers put in, bound, clause, distances, remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation.answers import Answer, written
from shnor_rules.evaluation.computing import seen_by
from shnor_rules.evaluation.explanation import Explanation
from shnor_rules.evaluation.outcome import Outcome, Status
from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.words import formula_in_words
from shnor_rules.messages import Message, say
from shnor_rules.model import Basis, Clause, Computed, Level, Monitoring
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.program import Step

if TYPE_CHECKING:
    from collections.abc import Iterator


def explain(outcome: Outcome) -> Explanation:
    """Return how an outcome came about, as a tree."""
    children = [*_total(outcome), *_bound(outcome), *_distances(outcome)]
    children += [_indicator(outcome, answer) for answer in outcome.answers.values()]
    children += [*_readings(outcome), *_remarks(outcome), _identity(outcome)]
    return Explanation(
        kind="assessment",
        message=_headline(outcome),
        name=None if outcome.level is None else outcome.level.name,
        value=outcome.status.value,
        children=tuple(children),
    )


def _headline(outcome: Outcome) -> Message:
    if outcome.level is not None:
        meaning = outcome.level.meaning
        if meaning is None:
            return say("explain.level", level=outcome.level.name)
        return say("explain.level.meaning", level=outcome.level.name, meaning=meaning)
    status = say(f"status.{outcome.status.value}")
    if outcome.reason is None:
        return status
    return say("explain.no-level", status=status, reason=outcome.reason)


def _total(outcome: Outcome) -> Iterator[Explanation]:
    total = outcome.monitoring.total
    if total is not None:
        yield _computed(outcome, total, "total")
    for computed in (*outcome.monitoring.subtotals, *outcome.monitoring.derived):
        yield _computed(outcome, computed, "subtotal")


def _computed(outcome: Outcome, computed: Computed, kind: str) -> Explanation:
    value = outcome.values[computed.name]
    return Explanation(
        kind=kind,
        message=_worth(computed, value),
        name=computed.name,
        value=written(value),
        clause=_cited(outcome.monitoring, computed.clause),
        children=tuple(_formulas(outcome, computed)),
    )


def _worth(computed: Computed, value: object) -> Message:
    name = computed.name if computed.title is None else computed.title
    if isinstance(value, Absent):
        return say("explain.no-value", name=name, reason=value.reason)
    number = written(value) or ""  # type: ignore[arg-type]
    if "/" not in number:
        return say("explain.value", name=name, value=number)
    decimal = format_decimal(value)  # type: ignore[arg-type]
    return say("explain.value.fraction", name=name, value=number, decimal=decimal)


def _formulas(outcome: Outcome, computed: Computed) -> Iterator[Explanation]:
    quote = None if computed.clause is None else computed.clause.quote
    if quote is not None:
        yield Explanation("quote", say("explain.quote", quote=quote))
    if computed.basis is Basis.READING:
        yield Explanation("basis", say("explain.basis"))
    for step in _steps(outcome, computed):
        formula = {lang: formula_in_words(step.expression, lang) for lang in ("ru", "en")}
        yield Explanation("formula", say("explain.formula", name=step.name, **formula))
        seen = seen_by(step, outcome.values)
        put_in = {
            lang: formula_in_words(step.expression, lang, values=seen) for lang in ("ru", "en")
        }
        value = outcome.values[step.name]
        if isinstance(value, Absent):
            message = say("explain.put-in.nothing", reason=value.reason, **put_in)
        else:
            message = say("explain.put-in", value=written(value) or "", **put_in)
        yield Explanation("put-in", message, name=step.name, value=written(value))


def _steps(outcome: Outcome, computed: Computed) -> Iterator[Step]:
    stages = (
        f"{computed.name}_без_предела",
        f"{computed.name}_до_округления",
        computed.name,
    )
    steps = {step.name: step for step in outcome.program.definitions if isinstance(step, Step)}
    for name in stages:
        if name in steps:
            yield steps[name]


def _bound(outcome: Outcome) -> Iterator[Explanation]:
    if outcome.total is None or outcome.program.levels is None:
        return
    total = format_number(outcome.total)
    bands = outcome.decision.bands
    for band in bands:
        level = band.outcome
        if not isinstance(level, Level):
            continue
        clause = _cited(outcome.monitoring, level.clause or outcome.monitoring.clause)
        if level.interval is not None:
            interval = str(level.interval)
            message = say("explain.inside", total=total, interval=interval, level=level.name)
            yield Explanation("bound", message, clause, level.name, interval)
        if level.condition is not None:
            condition = {lang: formula_in_words(level.condition, lang) for lang in ("ru", "en")}
            message = say("explain.condition", level=level.name, **condition)
            yield Explanation("bound", message, clause, level.name)
        if level.otherwise:
            message = say("explain.otherwise", level=level.name)
            yield Explanation("bound", message, clause, level.name)
    if outcome.status in {Status.IN_GAP, Status.OUTSIDE_SCALE}:
        scale = "; ".join(
            f"{level.name} {level.interval}"
            for level in (outcome.monitoring.scale.bands if outcome.monitoring.scale else ())
            if level.interval is not None
        )
        message = say("explain.in-no-interval", total=total, scale=scale)
        yield Explanation("bound", message, _cited(outcome.monitoring, outcome.monitoring.clause))


def _distances(outcome: Outcome) -> Iterator[Explanation]:
    for way, distance in (("up", outcome.next_level), ("down", outcome.previous_level)):
        if distance is not None:
            amount = format_number(distance.amount)
            name = distance.level.name
            yield Explanation("distance", distance.said(way), name=name, value=amount)


def _indicator(outcome: Outcome, answer: Answer) -> Explanation:
    indicator = answer.indicator
    parameters = {"name": indicator.id, "title": indicator.title}
    value = answer.written
    if isinstance(answer.value, Absent) and value is None:
        message = say("explain.indicator.nothing", **parameters, reason=answer.value.reason)
    elif answer.label is not None:
        message = say(
            "explain.indicator.label", **parameters, value=value or "", label=answer.label
        )
    else:
        message = say("explain.indicator", **parameters, value=value or "")
    return Explanation(
        kind="indicator",
        message=message,
        clause=_cited(outcome.monitoring, indicator.clause),
        name=indicator.id,
        value=value,
        children=tuple(_details(outcome, answer)),
    )


def _details(outcome: Outcome, answer: Answer) -> Iterator[Explanation]:
    indicator = answer.indicator
    if not indicator.scored:
        yield Explanation("collected", say("explain.collected"))
    if indicator.points is not None:
        points = outcome.values[indicator.id]
        if isinstance(points, Absent):
            yield Explanation("points", say("explain.points.nothing", reason=points.reason))
        else:
            said = written(points) or ""
            yield Explanation("points", say("explain.points", points=said), value=said)
    if answer.counts is not None:
        part, whole = (format_number(count) for count in answer.counts)
        yield Explanation("counts", say("explain.counts", part=part, whole=whole))
    for item, value in answer.items:
        label = item.labels.get(value, format_number(value))
        message = say("explain.item", name=item.id, title=item.title, value=label)
        yield Explanation("item", message, name=item.id, value=format_number(value))
    if answer.groups and indicator.sample is not None:
        rows = sum(len(group) for _, group in answer.groups)
        averaging = say(f"averaging.{indicator.sample.averaging.name.lower()}")
        grouped = ".groups" if indicator.sample.groups is not None else ""
        message = say(
            f"explain.sample{grouped}", rows=rows, groups=len(answer.groups), averaging=averaging
        )
        yield Explanation("sample", message)
    evidence = (answer.evidence, *(evidence for _, evidence in answer.item_evidence))
    for each in evidence:
        for kind, text in (("act", each.act), ("link", each.link)):
            if text is not None:
                yield Explanation(kind, say(f"explain.{kind}", text=text), value=text)


def _readings(outcome: Outcome) -> Iterator[Explanation]:
    if not outcome.readings:
        yield Explanation("reading", say("explain.literal"))
    for reading in outcome.monitoring.readings:
        if reading.id in outcome.readings:
            title = "" if reading.title is None else f": {reading.title}"
            message = say("explain.reading", name=reading.id, title=title, status=reading.status)
            yield Explanation("reading", message, name=reading.id)


def _remarks(outcome: Outcome) -> Iterator[Explanation]:
    for remark in outcome.remarks:
        message = say("explain.remark", name=remark.id, note=remark.note)
        yield Explanation("remark", message, clause=remark.place, name=remark.id)


def _identity(outcome: Outcome) -> Explanation:
    identity = outcome.identity
    message = say(
        "explain.identity",
        ruleset=identity.ruleset,
        monitoring=identity.monitoring,
        document="" if identity.document is None else f", {identity.document}",
        hash=identity.hash,
    )
    return Explanation("identity", message, name=identity.monitoring, value=identity.hash)


def _cited(monitoring: Monitoring, clause: Clause | None) -> str | None:
    if clause is None or clause.place is None:
        return None
    document = monitoring.identity.document
    if document is None or document.number is None:
        return clause.place
    return f"№ {document.number}, {clause.place}"
