# SPDX-License-Identifier: MIT
"""How a property is tried: its records, the loop of Hypothesis, and what is said when it breaks."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

from attrs import field, frozen
from hypothesis import HealthCheck, Phase, Verbosity, given, settings

from shnor_rules.checks.showing import record_text
from shnor_rules.errors import RecordError
from shnor_rules.evaluation import Assessment, Refusal, evaluate
from shnor_rules.messages import Message, say
from shnor_rules.model import read_as, reading_names
from shnor_rules.notation import format_number
from shnor_rules.testing.asked import refuse_no_monitoring, refuse_no_strategy
from shnor_rules.testing.properties.drawing import Record, sound_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.model import Monitoring

C = TypeVar("C")

MOST_EXAMPLES = 200
"""How many records are tried where the caller does not say."""


class How(TypedDict, total=False):
    """How a property is tried; every key may be left out.

    Attributes:
        reading: the name of a reading, or several; without any, the literal text is tried.
        records: what to try in place of `shnor_rules.testing.records`; where all of it is refused
            and the property says nothing of refusals, there is a `ValueError` with the reason.
        max_examples: how many records are tried; 200 without it.
        derandomize: whether the same records are tried every time; without it, as the profile of
            Hypothesis says.
    """

    reading: str | Iterable[str]
    records: SearchStrategy[Mapping[str, Any]]
    max_examples: int
    derandomize: bool


@frozen
class Kept:
    """A property that did not break.

    Attributes:
        name: the name of the property.
        tried: how many examples were tried; records that are refused count only where something is
            promised of them.
        unsaid: why there was nothing to try, or `None`: the order does not say what is promised.
    """

    name: str
    tried: int = 0
    unsaid: Message | None = None


class BrokenPropertyError(AssertionError):
    """A property does not hold; the record is the simplest that was found.

    Attributes:
        name: the name of the property.
        message: what was promised, by which record it was broken, and how.
        record: the record, or `None` where the property is about no record.
    """

    def __init__(self, name: str, message: Message, record: object = None) -> None:
        super().__init__(name, message, record)
        self.name = name
        self.message = message
        self.record = record

    def render(self, lang: str = "ru") -> str:
        """Return the message in `lang`, with the next step."""
        return f"{self.message.render(lang)}\n{self.message.help(lang)}"

    def __str__(self) -> str:
        """Return the Russian message, the default language of the library."""
        return self.render()


@frozen(eq=False)
class Trial:
    """A property of one monitoring, about to be tried.

    Attributes:
        name: the name of the property.
        monitoring: the monitoring.
        how: how it is tried.
    """

    name: str
    monitoring: Monitoring
    how: How = field(factory=How)
    _results: list[Assessment | Refusal] = field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be tried.

        Raises:
            TypeError: there is no monitoring, or no strategy for records.
        """
        refuse_no_monitoring(self.monitoring)
        if "records" in self.how:
            refuse_no_strategy("records", self.how["records"])

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """The names of the readings."""
        reading = self.how.get("reading", ())
        return reading_names(reading)

    @cached_property
    def read(self) -> Monitoring:
        """The monitoring as the readings read it."""
        return read_as(self.monitoring, self.readings)

    @cached_property
    def records(self) -> SearchStrategy[Record]:
        """Records that there is nothing wrong with, unless the caller gives others."""
        given_records = self.how.get("records")
        if given_records is not None:
            return given_records
        return sound_records(self.monitoring, self.readings)

    def result(
        self, record: Record, readings: tuple[str, ...] | None = None
    ) -> Assessment | Refusal:
        """Return what comes of a record.

        Raises:
            BrokenPropertyError: an exception comes of it that is none of the library's.
        """
        names = self.readings if readings is None else readings
        result: Assessment | Refusal
        try:
            result = evaluate(self.monitoring, record, reading=names)
        except RecordError as error:
            result = Refusal(error.findings)
        except Exception as error:
            came = f"{type(error).__name__}: {error}"
            raise self.broken(record, promised="level | reason", came=came) from error
        self._results.append(result)
        return result

    def keep(
        self, cases: SearchStrategy[C], promise: Callable[[C], None], *, of_refusals: bool = False
    ) -> Kept:
        """Try a promise on cases; what breaks it is made as simple as can be.

        Args:
            cases: the cases.
            promise: raises what is broken by a case.
            of_refusals: whether it says something of refused records; if not, they are not counted.

        Raises:
            BrokenPropertyError: it does not hold.
            ValueError: all records were refused, so that nothing was tried.
        """
        tried = 0
        refused: Assessment | Refusal | None = None

        # What is printed on a failure is the message of the exception and nothing else.
        @settings(
            max_examples=self.how.get("max_examples", MOST_EXAMPLES),
            derandomize=self.how.get("derandomize", settings().derandomize),
            database=None,
            deadline=None,
            verbosity=Verbosity.quiet,
            print_blob=False,
            report_multiple_bugs=False,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=(HealthCheck.too_slow, HealthCheck.nested_given),
        )
        @given(case=cases)
        def held(case: C) -> None:
            nonlocal tried, refused
            self._results.clear()
            promise(case)
            ends = self._results
            if of_refusals or not ends or any(isinstance(each, Assessment) for each in ends):
                tried += 1
            else:
                refused = ends[-1]

        held()
        if not tried and refused is not None:
            message = f"{self.name}: every record is refused, nothing is tried; {ending(refused)}"
            raise ValueError(message)
        return Kept(self.name, tried)

    def unsaid(self, why: str, **parameters: str) -> Kept:
        """Return that the monitoring does not say what the property is about."""
        return Kept(self.name, unsaid=say(f"property.unsaid.{why}", **parameters))

    def broken(self, record: object, *, promised: str, came: str) -> BrokenPropertyError:
        """Return the error that this record breaks the property.

        Args:
            record: the record, or several one after the other.
            promised: what had to come of it, in the notation of the orders.
            came: what came of it.
        """
        readings = "".join(f", {name}" for name in self.readings)
        message = say(
            "property.broken",
            name=self.name,
            promise=say(f"property.{self.name.replace('_', '-')}"),
            monitoring=f"{self.monitoring.identity.ruleset}/{self.monitoring.id}{readings}",
            record=in_yaml(record),
            promised=promised,
            came=came,
        )
        return BrokenPropertyError(self.name, message, record)


def in_yaml(record: object) -> str:
    """Return a record on one line of YAML, or as Python prints it where YAML has no such thing."""
    try:
        return record_text(_writable(record))
    except TypeError:
        return repr(record)


def _writable(answer: object) -> object:
    if isinstance(answer, dict):
        return {key: _writable(each) for key, each in answer.items()}
    if isinstance(answer, list | tuple):
        return [_writable(each) for each in answer]
    if isinstance(answer, Decimal) and answer.is_finite():
        return format_number(Fraction(answer))
    return answer


def ending(result: Assessment | Refusal) -> str:
    """Return how a record ends, in a few words: its total, its level, the status."""
    if isinstance(result, Refusal):
        faults = (f"{each.name} ({each.place.subject})" for each in result.findings)
        return f"refused: {', '.join(faults)}"
    total = "" if result.total is None else f"{format_number(result.total)} – "
    return f"{total}{result.status.value if result.level is None else result.level.name}"
