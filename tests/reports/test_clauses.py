# SPDX-License-Identifier: MIT
"""The elements of a ruleset under their clauses: in words, as a table, as data."""

from __future__ import annotations

import json

from shnor_rules.analysis.provenance import Element, Provision
from shnor_rules.model import Basis
from shnor_rules.reports.clauses import FORMS

PROVISIONS = (
    Provision(Element.INDICATOR, "made-up/lessons П1", "Оценка", "order", "п. 1"),
    Provision(Element.VALUES, "made-up/lessons П1", "{0; 1}", "order", "п. 1", Basis.READING),
    Provision(Element.ROW, "made-up/roadmap 2", "-1 семинар", "order", None),
)


def test_in_words() -> None:
    """A clause is told once for all that it prints, and at the end stands how many there are."""
    expected = """\
order, п. 1
  made-up/lessons П1  indicator: Оценка
  made-up/lessons П1  value set: {0; 1} (basis: a reading – the document does not print it)

order, place not told
  made-up/roadmap 2  activity: -1 семинар

indicator: 1
value set: 1
activity: 1
"""

    assert expected == "".join(FORMS["text"](PROVISIONS, "en"))


def test_as_a_table() -> None:
    """Nothing in the table is run by a spreadsheet."""
    expected = (
        "документ;место;что это;где в правилах;что напечатано;основание\r\n"
        "order;п. 1;показатель;made-up/lessons П1;Оценка;текст\r\n"
        "order;п. 1;множество значений;made-up/lessons П1;{0; 1};толкование\r\n"
        "order;;мероприятие;made-up/roadmap 2;'-1 семинар;текст\r\n"
    ).replace("{0; 1}", '"{0; 1}"')

    assert expected == "".join(FORMS["csv"](PROVISIONS, "ru"))


def test_as_data() -> None:
    """The data are those of each element."""
    expected = [each.to_dict("ru") for each in PROVISIONS]

    assert expected == json.loads("".join(FORMS["json"](PROVISIONS, "ru")))
