# SPDX-License-Identifier: MIT
"""`show` and `evaluate` say what is taken from another monitoring."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

MADE_UP: Final = Path(__file__).parents[2] / "examples" / "made-up-district"
TEACHERS: Final = str(MADE_UP / "young-teachers")
GROUPS: Final = str(MADE_UP / "after-school")


def record(folder: Path) -> str:
    """Write the record of a young teacher; return its name."""
    path = folder / "учитель.yaml"
    path.write_text("{учитель: У-1, П1: 1, П2: 1, П3: 1, П4: 1, П5: нет}\n", encoding="utf-8")
    return str(path)


def test_a_reading_makes_what_is_only_collected_ratable(shnor: CommandLine, tmp_path: Path) -> None:
    """By the text there is no level; by the reading there is one, and it is said by whose scale."""
    name = record(tmp_path)

    text = shnor("evaluate", TEACHERS, name)
    read = shnor("evaluate", TEACHERS, name, "-r", "как-у-соседей")

    assert "в приказе нет шкалы" in text.out
    assert "korenovsky" not in text.out
    assert "Несущественные предметные дефициты" in read.out
    last = read.out.splitlines()[-1]
    assert last.startswith("чего документ не печатает, взято по толкованию «как-у-соседей» у «kor")


def test_a_column_and_a_line_of_the_explanation_say_it(shnor: CommandLine, tmp_path: Path) -> None:
    """CSV has a column only where something is taken; a refused record leaves it empty."""
    name = record(tmp_path)
    wrong = tmp_path / "чужой.yaml"
    wrong.write_text("{учитель: У-2, П1: 9}\n", encoding="utf-8")
    chosen = ("-r", "как-у-соседей")

    text = shnor("evaluate", TEACHERS, name, "-f", "csv")
    read = shnor("evaluate", TEACHERS, name, str(wrong), *chosen, "-f", "csv")
    traced = shnor("evaluate", TEACHERS, name, *chosen, "--trace")

    assert "по образцу" not in text.out
    heading, first, second = read.out.splitlines()
    assert heading.endswith(";по образцу")
    assert "у «korenovsky/teacher-competence»" in first
    assert second.endswith(";")
    assert "[korenovsky, № 579, приложение № 2" in traced.out


def test_show_tells_what_is_taken_and_what_is_kept(shnor: CommandLine) -> None:
    """The parts are named in words, for a reading as for a monitoring that is like another."""
    reading = shnor("show", TEACHERS).out
    read = shnor("show", TEACHERS, "-r", "как-у-соседей").out
    group = shnor("show", GROUPS).out

    taken = "взято оттуда: значения (П1, П2, П3, П4, П5); названия значений ("
    assert taken in reading
    assert taken in read
    assert "пункт: korenovsky, № 579, приложение № 2" in read
    assert "есть и там, но здесь своё: значения (У2); направление (У2)" in group
    assert "баллы (У1)" in group


def test_show_tells_of_a_chain(shnor: CommandLine, tmp_path: Path) -> None:
    """What the other monitoring takes in turn is told as well."""
    here = tmp_path / "here"
    here.mkdir()
    (here / "ruleset.yaml").write_text(
        "ruleset: here\ntitle: Набор\nmunicipality: район\ndocuments: {d: {title: Приказ}}\n",
        encoding="utf-8",
    )
    for key, like in (("a", "korenovsky/teacher-competence"), ("b", "a")):
        indicators = "".join(f"  П{each}: {{title: {each}-й}}\n" for each in range(1, 6))
        text = f"monitoring: {key}\ntitle: {key}\nsubject: учитель\nsource: {{document: d}}\n"
        body = f"{text}like: {like}\nindicators:\n{indicators}"
        (here / f"{key}.yaml").write_text(body, encoding="utf-8")

    shown = shnor("show", f"{here}/b")

    assert 0 == shown.code, shown.err
    assert "взято у «here/a» (Приказ)" in shown.out
    assert "а там: чего документ не печатает, взято у «korenovsky/teacher-competence»" in shown.out


def test_show_tells_which_taken_bounds_a_reading_moves(shnor: CommandLine) -> None:
    """A bound that a reading puts in the place of a taken one is told with both, read or not."""
    printed = shnor("show", TEACHERS).out
    read = shnor("show", TEACHERS, "-r", "как-у-соседей-без-разрыва").out

    told = [line for line in printed.splitlines() if "(0,3; 0,5]" in line]
    assert 1 == len(told)
    assert "(0,3; 0,5)" in told[0]
    assert told[0] in read.splitlines()
