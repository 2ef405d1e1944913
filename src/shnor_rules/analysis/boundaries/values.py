# SPDX-License-Identifier: MIT
"""Goals of what is answered: values, words, «нет», items, counts, rows, and missing answers."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.analysis.boundaries.goals import Kind
from shnor_rules.analysis.boundaries.marks import marks
from shnor_rules.analysis.boundaries.wanted import Wanted
from shnor_rules.evaluation.answers import GIVEN
from shnor_rules.expressions.absent import Absence
from shnor_rules.expressions.hull import is_point
from shnor_rules.messages import say
from shnor_rules.proving.answering import NOTHING_OF_NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from shnor_rules.analysis.boundaries.marks import Mark
    from shnor_rules.analysis.boundaries.views import Shown, View
    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.model import Attribute, Indicator, Item, Sample

_SEVERAL: Final = 2


def answered(view: View) -> Iterator[Wanted]:
    """Yield the goals of what can be answered to attributes that matter, and to indicators."""
    for attribute in view.monitoring.attributes:
        if attribute.id in view.program.deciding:
            yield from _attribute(_Part(view, attribute.id, attribute.id), attribute)
    for indicator in view.monitoring.indicators:
        part = _Part(view, indicator.id, indicator.id)
        yield from _indicator(part, indicator)
        for place, item in enumerate(indicator.items):
            yield from _item(_Part(view, indicator.id, f"{indicator.id}.{item.id}"), place, item)
        if indicator.sample is not None:
            yield from _rows(part, indicator.sample)


@frozen(eq=False)
class _Part:
    """Something that is answered.

    Attributes:
        view: the monitoring.
        asked: the id of the attribute or indicator.
        name: the same, or the item of it that the goals are of.
    """

    view: View
    asked: str
    name: str

    def wanted(
        self, what: str, key: str, meets: Callable[[Shown], bool], kind: Kind = Kind.VALUE
    ) -> Wanted:
        """Return the goal of an answer."""
        said = say(key, name=self.name, value=what)
        records = partial(_answering, self.view, self.asked)
        return Wanted(kind, self.name, what, said, meets=meets, records=records)

    def marked(self, mark: Mark, meets: Callable[[Shown], bool]) -> Wanted:
        """Return the goal of a place of a value set."""
        key = "boundary.value" if is_point(mark.interval) else "boundary.value.among"
        return self.wanted(mark.what, key, meets)


def _attribute(part: _Part, attribute: Attribute) -> Iterator[Wanted]:
    values = attribute.values
    for mark in () if values is None else marks(values):
        yield part.marked(mark, partial(_attribute_in, part.asked, mark))
    for word in () if values is None else values.words:
        yield part.wanted(word, "boundary.value", partial(_attribute_is, part.asked, word))


def _indicator(part: _Part, indicator: Indicator) -> Iterator[Wanted]:
    name, no = indicator.id, indicator.not_applicable
    if indicator.is_free:
        yield part.wanted("*", "boundary.value.any", partial(_given, name))
        return
    if indicator.share is None:
        for mark in marks(indicator.allowed):
            yield part.marked(mark, partial(_number_in, name, mark))
    else:
        for mark in marks(indicator.allowed):
            meets = partial(_counted_in, name, mark)
            yield part.wanted(mark.what, "boundary.counts", meets, Kind.COUNTS)
        meets, key = partial(_of_nothing, name), "boundary.counts.nothing"
        yield part.wanted(NOTHING_OF_NOTHING, key, meets, Kind.COUNTS)
    for word in sorted(indicator.words):
        yield part.wanted(word, "boundary.value", partial(_word_is, name, word))
    if no is not None:
        meets, kind = partial(_does_not_apply, name), Kind.NOT_APPLICABLE
        yield part.wanted(no, "boundary.not-applicable", meets, kind)


def _item(part: _Part, place: int, item: Item) -> Iterator[Wanted]:
    for mark in marks(item.values):
        yield part.marked(mark, partial(_item_in, part.asked, place, mark))


def _rows(part: _Part, sample: Sample) -> Iterator[Wanted]:
    meets = partial(_several_rows, part.asked)
    yield part.wanted("rows", "boundary.sample.rows", meets, Kind.SAMPLE)
    if sample.groups is not None:
        meets = partial(_several_groups, part.asked)
        yield part.wanted("groups", "boundary.sample.groups", meets, Kind.SAMPLE)


def _answering(view: View, asked: str) -> Iterator[Mapping[str, object]]:
    for answer in view.answers[asked]:
        yield {**view.base, asked: answer}


# --- what is answered -----------------------------------------------------------------------------


def _attribute_in(name: str, mark: Mark, shown: Shown) -> bool:
    value = shown.assessment.attributes.get(name)
    return isinstance(value, Fraction) and value in mark.interval


def _attribute_is(name: str, word: str, shown: Shown) -> bool:
    return shown.assessment.attributes.get(name) == word


def _answer(name: str, shown: Shown) -> Answer:
    return shown.assessment.answers[name]


def _given(name: str, shown: Shown) -> bool:
    return _answer(name, shown).status == GIVEN


def _number_in(name: str, mark: Mark, shown: Shown) -> bool:
    value = _answer(name, shown).value
    return isinstance(value, Fraction) and value in mark.interval


def _counted_in(name: str, mark: Mark, shown: Shown) -> bool:
    return _answer(name, shown).counts is not None and _number_in(name, mark, shown)


def _of_nothing(name: str, shown: Shown) -> bool:
    counts = _answer(name, shown).counts
    return counts is not None and not any(counts)


def _word_is(name: str, word: str, shown: Shown) -> bool:
    return _answer(name, shown).value == word


def _does_not_apply(name: str, shown: Shown) -> bool:
    return _answer(name, shown).status == Absence.NOT_APPLICABLE.value


def _item_in(name: str, place: int, mark: Mark, shown: Shown) -> bool:
    answer = _answer(name, shown)
    rows = [row for _, rows in answer.groups for row in rows]
    if answer.items:
        rows.append(tuple(value for _, value in answer.items))
    return any(row[place] in mark.interval for row in rows)


def _several_rows(name: str, shown: Shown) -> bool:
    return any(len(rows) >= _SEVERAL for _, rows in _answer(name, shown).groups)


def _several_groups(name: str, shown: Shown) -> bool:
    return len(_answer(name, shown).groups) >= _SEVERAL


# --- what is not answered -------------------------------------------------------------------------


def unanswered(view: View) -> Iterator[Wanted]:
    """Yield the goals of answers that are missing, one at a time."""
    attributes = {each.id: each.id for each in view.monitoring.attributes}
    indicators = {each.measured: each.id for each in view.monitoring.indicators}
    names = {**attributes, **indicators}
    required = {each.id for each in view.monitoring.attributes if each.required}
    deciding = [names[each] for each in view.program.inputs if each in view.program.deciding]
    for part in deciding:
        if part not in required:
            meets = partial(_alone_missing, part, deciding)
            yield _missing(view, part, meets, "boundary.missing")
    for indicator in view.monitoring.indicators:
        if indicator.optional and indicator.id not in deciding:
            meets = partial(_is_missing, indicator.id)
            yield _missing(view, indicator.id, meets, "boundary.missing.optional")


def _missing(view: View, part: str, meets: Callable[[Shown], bool], key: str) -> Wanted:
    records = [{name: answer for name, answer in view.base.items() if name != part}]
    said = say(key, name=part)
    return Wanted(Kind.MISSING, part, "-", said, meets=meets, records=lambda: records)


def _alone_missing(part: str, deciding: list[str], shown: Shown) -> bool:
    return [each for each in deciding if _is_missing(each, shown)] == [part]


def _is_missing(part: str, shown: Shown) -> bool:
    answer = shown.assessment.answers.get(part)
    if answer is None:
        return part not in shown.assessment.attributes
    return answer.status == Absence.MISSING.value


# --- what is said with the answers ----------------------------------------------------------------


def noticed(view: View) -> Iterator[Wanted]:
    """Yield the goals of words that go with the results."""
    for place, notice in enumerate(view.monitoring.notices):
        said = say("boundary.notice", text=notice.text)
        yield Wanted(Kind.NOTICE, "notices", str(place + 1), said, _always, lambda: [view.base])
    for indicator in view.monitoring.indicators:
        if indicator.notice is not None:
            said = say("boundary.notice.indicator", name=indicator.id)
            records = partial(_answering, view, indicator.id)
            meets = partial(_given, indicator.id)
            yield Wanted(Kind.NOTICE, indicator.id, "-", said, meets, records)


def _always(_: Shown) -> bool:
    return True
