# SPDX-License-Identifier: MIT
"""Wrong use of `report` is told with its next step, and nothing is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.cli.running import COMPETENCE, EXAMPLES, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

RISKS: Final = str(EXAMPLES / "risk-factors.yaml")
EVENTS: Final = str(EXAMPLES / "roadmap-events.csv")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("korenovsky", "-o", "а"), "назовите одну: korenovsky/mentoring-centre, "),
        ((COMPETENCE, TEACHERS), "не сказано, в какую папку"),
        ((COMPETENCE, "-o", "а"), "нужны данные"),
        (("korenovsky/risk-factors", "-o", "а"), "нужны данные"),
        ((COMPETENCE, TEACHERS, "-o", "а", "--date", "вчера"), "«вчера» – не день"),
        ((COMPETENCE, TEACHERS, "-o", "а", "--school", "1"), "--school не действует"),
        (("korenovsky/roadmap", "-o", "а", "--by", "школа"), "--by не действует"),
        (("korenovsky/roadmap", "-o", "а", "--events", EVENTS), "--events не действует"),
        (("korenovsky/risk-factors", RISKS, "-o", "а", "--school", "1"), "--school не действует"),
        (("korenovsky/risk-factors", RISKS, "-o", "а", "--risks", RISKS), "--risks не действует"),
        (
            (COMPETENCE, TEACHERS, "-o", "а", "--previous", TEACHERS),
            "например --pair школа,предмет,учитель",
        ),
        (("kola/target-indicators", TEACHERS, "-o", "а", "--risks", RISKS), "рисками нет"),
        ((COMPETENCE, TEACHERS, "-o", "а", "-r", "высокая"), "нет толкования"),
    ],
)
def test_wrong_use(shnor: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    """Each is told with its next step, and nothing is written."""
    outcome = shnor("report", *arguments)

    assert 2 == outcome.code
    assert said in outcome.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("номер\n1\n", "нужен столбец «школа»"),
        ('школа\n"А\n', "список школ «schools.csv» не прочитан"),
    ],
)
def test_a_list_of_schools_that_will_not_do(shnor: CommandLine, text: str, said: str) -> None:
    """Without the column, or with a fault in it."""
    Path("schools.csv").write_text(text, encoding="utf-8")
    outcome = shnor("report", COMPETENCE, TEACHERS, "-o", "а", "--schools", "schools.csv")

    assert 2 == outcome.code
    assert said in outcome.err
    assert not Path("а").exists()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"# none\n", "в файле schools.txt нет ни одной школы"),
        (b"\x00\x01", "список школ «schools.txt» не прочитан"),
    ],
)
def test_a_text_of_schools_that_will_not_do(shnor: CommandLine, data: bytes, said: str) -> None:
    """A text with a school a line is read as `form` and `collect` read it."""
    Path("schools.txt").write_bytes(data)
    outcome = shnor("report", COMPETENCE, TEACHERS, "-o", "а", "--schools", "schools.txt")

    assert (2, True) == (outcome.code, said in outcome.err)


def test_a_roadmap_without_rows_has_no_events(shnor: CommandLine, made_up: Path) -> None:
    """Events need a roadmap that has rows."""
    assert made_up.is_dir()
    Path("a.csv").write_text("школа;П1\nА;1\n", encoding="utf-8")
    outcome = shnor("report", "made-up", "a.csv", "-o", "а", "--events", "a.csv")

    assert 2 == outcome.code
    assert "нет дорожной карты с мероприятиями" in outcome.err
