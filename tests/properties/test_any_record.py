# SPDX-License-Identifier: MIT
"""No record whatever ends in anything but an assessment or a refusal, and each can be printed."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final, NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules import Assessment, RecordError, Refusal
from shnor_rules.evaluation import RiskAssessment, assess_all_risks
from tests.evaluation.making import MADE_UP, korenovsky, made_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules import Monitoring
    from shnor_rules.model import RiskTools

RULES: Final = [
    *(
        pytest.param(korenovsky, name, id=name)
        for name in ("teacher-competence", "methodical-help", "mentoring-centre", "tutoring-point")
    ),
    *(
        pytest.param(made_up, name, id=name)
        for name in ("school-results", "mentoring", "attendance")
    ),
]

RISKS: Final = [("korenovsky", "risk-factors"), (str(MADE_UP), "risks")]
"""The district and the id of tools for risks."""


@cache
def tools(district: str, name: str) -> RiskTools:
    """Return tools for risks."""
    return shnor_rules.load(district).risks[name]


class Hostile:
    """An object that cannot be printed, compared or counted."""

    def __repr__(self) -> NoReturn:
        """Fail."""
        raise RuntimeError

    def __eq__(self, other: object) -> NoReturn:
        """Fail."""
        raise RuntimeError

    __hash__ = object.__hash__

    def __len__(self) -> NoReturn:
        """Fail."""
        raise RuntimeError


# More digits than Python is willing to print, hypothesis included.
ENDLESS: Final = st.just(5000).map(lambda digits: 10**digits)

JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda below: (
        st.lists(below, max_size=4) | st.dictionaries(st.text(max_size=4), below, max_size=4)
    ),
    max_leaves=12,
)

WORDS: Final = st.sampled_from(
    ["нет", "да", "Высокий", "рост", "низкая", "0,5", "1/3", "1 000", " ", "", "1e9", "9" * 70]
)

SCALARS: Final = st.one_of(
    st.integers(min_value=-1, max_value=6),
    WORDS,
    st.none() | st.booleans() | st.floats() | st.text(max_size=4) | st.binary(max_size=4),
    st.decimals() | st.fractions() | st.integers() | st.complex_numbers(),
    st.sampled_from([Fraction(1, 10**300), Decimal("1E+999999")]) | ENDLESS,
    st.builds(Hostile) | st.builds(object) | st.sets(st.integers(), max_size=2),
)

NAMES: Final = st.one_of(
    st.sampled_from(["значение", "причина", "акт", "ссылка", "часть", "всего"]),
    st.integers(min_value=0, max_value=9).map(str),
    st.text(max_size=3),
)

FIELDS: Final = st.one_of(
    NAMES,
    st.integers(min_value=0, max_value=9),
    st.none() | st.booleans() | st.builds(Hostile) | ENDLESS,
)

ANSWERS: Final = st.recursive(
    SCALARS,
    lambda below: (
        st.lists(below, max_size=9)
        | st.lists(below, max_size=3).map(tuple)
        | st.dictionaries(FIELDS, below, max_size=4)
    ),
    max_leaves=30,
)


def check(monitoring: Monitoring, record: object) -> None:
    """Assess a record, and print all that comes of it."""
    try:
        result = shnor_rules.evaluate(monitoring, record)  # type: ignore[arg-type]
    except RecordError as error:
        refusal = Refusal(error.findings)
    else:
        assert isinstance(result, Assessment)
        for lang in ("ru", "en"):
            assert result.explain().to_text(lang)
            json.dumps(result.to_dict(lang), allow_nan=False)
            json.dumps(result.explain().to_dict(lang), allow_nan=False)
        return
    assert refusal.findings
    for lang in ("ru", "en"):
        json.dumps(refusal.to_dict(lang), allow_nan=False)


@pytest.mark.parametrize(("rules", "name"), RULES)
@settings(max_examples=30)
@given(record=JSON)
def test_any_json_value(rules: Callable[[str], Monitoring], name: str, record: object) -> None:
    """Any value that JSON can hold is assessed or refused."""
    check(rules(name), record)


@pytest.mark.parametrize(("rules", "name"), RULES)
@settings(max_examples=40)
@given(data=st.data())
def test_any_mapping(rules: Callable[[str], Monitoring], name: str, data: st.DataObject) -> None:
    """Any answers under the keys of a monitoring, nested or dotted, are assessed or refused."""
    monitoring = rules(name)
    names = [indicator.id for indicator in monitoring.indicators]
    names += [attribute.id for attribute in monitoring.attributes]
    keys = st.sampled_from(names) | st.builds("{}.{}".format, st.sampled_from(names), NAMES)
    record = data.draw(st.dictionaries(keys | FIELDS, ANSWERS, max_size=8))

    check(monitoring, record)


RISK_KEYS: Final = st.one_of(
    st.sampled_from(["школа", "период", "карточка", "профиль", "протокол"]),
    st.sampled_from(["диагностирован", "подтверждение", "риски", "другое", "меры", "Профиль"]),
    st.integers(min_value=0, max_value=9).map(str),
    FIELDS,
)

RISK_ANSWERS: Final = st.recursive(
    SCALARS | st.sampled_from(["подтверждается", "не подтверждается", "высокая", "низкая"]),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(RISK_KEYS, below, max_size=5),
    max_leaves=30,
)

DOTTED: Final = st.lists(RISK_KEYS.filter(lambda key: isinstance(key, str)), max_size=5).map(
    lambda keys: ".".join(map(str, keys))
)


@pytest.mark.parametrize(("district", "name"), RISKS)
@settings(max_examples=40)
@given(record=st.dictionaries(RISK_KEYS | DOTTED, RISK_ANSWERS, max_size=8) | JSON)
def test_any_record_of_risks(district: str, name: str, record: object) -> None:
    """Cards, profiles and protocols, nested or dotted in any way, are assessed or refused."""
    (result,) = assess_all_risks(tools(district, name), [record])  # type: ignore[list-item]

    assert isinstance(result, RiskAssessment) or result.findings
    for lang in ("ru", "en"):
        json.dumps(result.to_dict(lang), allow_nan=False)


@pytest.mark.parametrize(("rules", "name"), RULES)
@settings(max_examples=40)
@given(data=st.data())
def test_any_plausible_record(
    rules: Callable[[str], Monitoring], name: str, data: st.DataObject
) -> None:
    """Records with members of the value sets, blanks among them, are assessed or refused."""
    monitoring = rules(name)
    record = {}
    for indicator in monitoring.indicators:
        values = indicator.values
        assert values is not None
        members = [*(values.numbers or range(-1, 12)), *values.words, None]
        record[indicator.id] = data.draw(st.sampled_from(members))
    for attribute in monitoring.attributes:
        if attribute.values is not None:
            members = [*(attribute.values.numbers or range(12)), *attribute.values.words, None]
            record[attribute.id] = data.draw(st.sampled_from(members))

    check(monitoring, record)
