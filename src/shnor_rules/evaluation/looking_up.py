# SPDX-License-Identifier: MIT
"""Plain records: each answer is looked up, and so is the result of what they amount to.

What is asked for the first time is read as in any other record and computed by the compiled code;
then it is kept. Tables of answers hold what depends on one answer alone, so for a record there is
little left to compute.
"""

from __future__ import annotations

from functools import cached_property, partial
from sys import intern
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import frozen

from shnor_rules.evaluation.reading_answers import TYPES, Field, Table, fields, keep
from shnor_rules.whole import Ending, Whole, domains, in_whole
from shnor_rules.whole import coding_records as code
from shnor_rules.whole.coding import USED, computer, computing
from shnor_rules.whole.coding_keys import Key, key_of, outputs
from shnor_rules.whole.coding_parts import PARTS, asked, by_input, parts_of, source_of
from shnor_rules.whole.coding_tree import compiled, made

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from types import CodeType

    from shnor_rules.model import Attribute, Indicator, Monitoring
    from shnor_rules.whole import Node

Result: TypeAlias = "Callable[[int, int, bool, Ending], Any]"
"""Makes the result of a numerator, a denominator, whether they are a total, and how it ends."""

_RATE: Final = "rate"
_JOIN: Final = "join"
_FINISH: Final = "finish"

_ARGUMENTS: Final = tuple(f"a{place}" for place in range(len(PARTS)))


@frozen(eq=False, slots=False)
class Looking:
    """What plain records of a monitoring are looked up in.

    Attributes:
        monitoring: the monitoring, as its applied readings read it.
    """

    monitoring: Monitoring

    @cached_property
    def _fields(self) -> tuple[Field, ...]:
        return tuple(fields(self.monitoring))

    @cached_property
    def _whole(self) -> Whole:
        """The monitoring in whole numbers, where nothing that is asked for is blank."""
        return in_whole(self.monitoring, domains(self.monitoring, blanks=False))

    @cached_property
    def _key(self) -> Key:
        return key_of(outputs(self._whole).deciding, self._whole.graph)

    @cached_property
    def _nodes(self) -> tuple[Sequence[Node], ...]:
        """For each field, the nodes that depend on its answer alone."""
        alone = by_input(self._key.parts)
        return tuple(alone.get(each.input, ()) for each in self._fields)

    @cached_property
    def _code(self) -> CodeType:
        """The code of what is done for every record."""
        return compiled([code.record_function(_RATE, self._nodes, self._key.parts)])[_RATE]

    @cached_property
    def _codes(self) -> Mapping[str, CodeType]:
        """The code of what is computed only once: of answers, and of what they amount to."""
        names = {node: f"a{place}" for place, node in enumerate(self._key.nodes)}
        definitions = [
            code.joining_function(_JOIN, self._nodes, self._key.parts),
            computing(_FINISH, tuple(names.values()), outputs(self._whole).nodes, names),
        ]
        for place, nodes in enumerate(self._nodes):
            given = {node: _ARGUMENTS[PARTS.index(source_of(node)[1])] for node in asked(nodes)}
            definitions.append(computing(_of_answer(place), _ARGUMENTS, nodes, given))
        return compiled(definitions)

    def function(
        self, result: Result, otherwise: Callable[[Mapping[str, Any]], Any]
    ) -> Callable[[Mapping[str, Any]], Any]:
        """Return the function that takes a record and returns a result.

        Args:
            result: makes the result.
            otherwise: takes every record that is not plain.
        """
        results: dict[Any, Any] = {}
        endings = self._whole.endings

        def unlike(record: Mapping[str, Any]) -> Any:  # noqa: ANN401  (what `result` makes)
            key = self._found(record)
            if key is None:
                return otherwise(record)
            numerator, denominator, has_total, ending = self._finish(*self._key.opened(key))
            found = result(numerator, denominator, has_total, endings[ending])
            keep(results, key, found)
            return found

        own = {code.RESULTS: results, code.OTHERWISE: unlike}
        return made(self._code, {**self._namespace, **own})

    def _found(self, record: Mapping[str, Any]) -> Any:  # noqa: ANN401  (one number or several)
        """Return by what the result of a record is kept, or `None` for one that is not plain."""
        if type(record) is not dict:
            return None
        try:
            found = [table[record[each.asked.id]] for each, table in self._tables]
            if len(record) != len(found) and not self._beside(record):
                return None
        except (KeyError, TypeError):
            return None
        return self._join(*found)

    @cached_property
    def _tables(self) -> tuple[tuple[Field, Table], ...]:
        return tuple(
            (each, Table(partial(self._amounts, place))) for place, each in enumerate(self._fields)
        )

    def _amounts(self, place: int, answer: object) -> object:
        """Return what an answer to a field amounts to."""
        asked_for = self._fields[place]
        parts = parts_of(asked_for.answered(answer), self._whole.inputs[asked_for.input])
        return self._computers[place](*parts)

    @cached_property
    def _computers(self) -> tuple[Callable[..., object], ...]:
        places = range(len(self._fields))
        return tuple(computer(self._codes[_of_answer(place)]) for place in places)

    @cached_property
    def _join(self) -> Callable[..., Any]:
        return computer(self._codes[_JOIN])

    @cached_property
    def _finish(self) -> Callable[..., tuple[int, int, bool, int]]:
        return computer(self._codes[_FINISH])

    def _beside(self, record: Mapping[str, Any]) -> bool:
        """Return whether what does not decide is in order."""
        known, texts, tables = self._others
        for key, answer in record.items():
            if key in known:
                continue
            # A blank cell under an unknown name is a slip of the name all the same.
            if key not in tables:
                return False
            if answer is None or (key in texts and type(answer) is str):
                continue
            tables[key][answer]
        return True

    @cached_property
    def _others(self) -> tuple[AbstractSet[str], AbstractSet[str], Mapping[str, Table]]:
        """The fields that decide, those with any text, and the tables of those beside the first."""
        monitoring = self.monitoring
        asked_for: tuple[Attribute | Indicator, ...] = (
            *monitoring.attributes,
            *monitoring.indicators,
        )
        known = {each.asked.id for each in self._fields}
        texts = {each.id for each in asked_for if each.values is None}
        tables = {
            each.id: Table(Field(each, monitoring).read)
            for each in asked_for
            if each.id not in known
        }
        return known, texts, tables

    @cached_property
    def _namespace(self) -> Mapping[str, object]:
        namespace: dict[str, object] = {
            **code.BUILTINS,
            **USED,
            code.TYPES: TYPES,
            code.BESIDE: self._beside,
        }
        for place, (each, table) in enumerate(self._tables):
            namespace[f"k{place}"] = intern(each.asked.id)
            namespace[f"t{place}"] = table.kept
        return namespace


def _of_answer(place: int) -> str:
    return f"n{place}"
