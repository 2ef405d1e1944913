# SPDX-License-Identifier: MIT
"""`shnor-rules mutate` on a small ruleset: what is told of slips that nothing would notice."""

from __future__ import annotations

import io
import json
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from shnor_rules import load
from shnor_rules.cli.progress import Progress
from shnor_rules.messages import say
from shnor_rules.mutation import Kind, Result, Score, Verdict, trials_of
from shnor_rules.reports.mutation import MUTATIONS
from tests.cli.running import Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import CommandLine

LINE_RU = (
    "made-up/only: 26 ошибок посажено, примеры заметили 12, проверка – 7, ничего не меняют 6, "
    "не замечены 1, не решено 0; замечено 19 из 20 (95 %)\n"
)


@pytest.fixture
def unwatched(made_up: Path) -> Path:
    """The folder of a ruleset that has no example of a score of one."""
    path = made_up / "only.yaml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = (line for line in lines if "среднее" not in line)
    path.write_text("".join(kept), encoding="utf-8")
    return made_up


def test_what_goes_unnoticed_is_shown(shnor: CommandLine, unwatched: Path) -> None:
    """A slip is shown at its place, with the example that would notice it; the run fails."""
    run = shnor("mutate", str(unwatched))
    path = unwatched / "only.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    (number,) = (at for at, line in enumerate(lines, start=1) if "Первый" in line)

    assert Outcome(
        1,
        f"{path}:{number}:31: другие значения: вместо «{{0; 1; 2}}» было бы «{{0; 2}}», и этого "
        "никто не заметил бы\n"
        f"   {number - 1} | {lines[number - 2]}\n"
        f"  {number} | {lines[number - 1]}\n"
        f"  {' ' * len(str(number))} | {' ' * 30}^^^^^^^^^^^\n"
        "  добавьте пример, который это заметит, если исход верен:\n"
        "      - title: indicators.П1.values – «{0; 1; 2}», а не «{0; 2}»\n"
        "        record: {П1: 1}\n"
        '        expect: {total: "1", level: высокий, status: уровень определён}\n'
        "\n" + LINE_RU,
        "",
    ) == Outcome(run.code, run.out.replace("   9 |", f"   {number - 1} |"), run.err)


def test_where_all_is_noticed_the_run_is_clean(shnor: CommandLine, made_up: Path) -> None:
    """With an example of each value nothing survives, by the name of the monitoring as well."""
    whole = shnor("mutate", str(made_up), "--lang", "en")
    named = shnor("mutate", f"{made_up}/only", "--lang", "en")

    assert (0, "") == (whole.code, whole.err)
    assert "0 unnoticed, 0 undecided; score 20 of 20 (100 %)" in whole.out
    assert whole == named


def test_the_example_that_is_told_notices_it(shnor: CommandLine, unwatched: Path) -> None:
    """Once what is told is put among the examples, nothing survives."""
    told = shnor("mutate", str(unwatched)).out.splitlines()
    example = [line[4:] for line in told if line.startswith("      ") and "|" not in line]
    with (unwatched / "only.yaml").open("a", encoding="utf-8") as file:
        file.write("\n".join(example) + "\n")

    assert 0 == shnor("mutate", str(unwatched)).code


def test_as_markdown(shnor: CommandLine, unwatched: Path, tmp_path: Path) -> None:
    """For a paper there is a table of counts, and a list of what goes unnoticed, in a file."""
    run = shnor("mutate", str(unwatched), "-f", "markdown", "-o", "slips.md", "--lang", "en")
    text = (tmp_path / "slips.md").read_text(encoding="utf-8")

    assert (1, "") == (run.code, run.out)
    assert "| made-up/only | 26 | 12 | 7 | 6 | 1 | 0 | 19 of 20 (95 %) |" in text.splitlines()
    assert "## Slips that go unnoticed" in text.splitlines()
    assert "    record: {П1: 1}" in [line[2:] for line in text.splitlines()]


def test_as_markdown_without_survivors(shnor: CommandLine, made_up: Path) -> None:
    """Where nothing goes unnoticed that is said, and nothing is listed."""
    run = shnor("mutate", str(made_up), "-f", "markdown")

    assert (0, "Незамеченных ошибок нет.") == (run.code, run.out.splitlines()[-1])


def test_as_json(shnor: CommandLine, unwatched: Path) -> None:
    """For programs there are the counts and every slip that goes unnoticed with its example."""
    run = shnor("mutate", str(unwatched), "-f", "json")
    (found,) = json.loads(run.out)["monitorings"]
    (slip,) = found["unnoticed"]

    assert ("made-up/only", 26) == (found["monitoring"], found["mutants"])
    assert {"example": 12, "check": 7, "equivalent": 6, "survived": 1, "undecided": 0} == found[
        "counts"
    ]
    assert {"count": 19, "of": 20, "share": "0,95", "percent": "95"} == found["score"]
    assert ("survived", "values", "indicators.П1.values", "{0; 2}") == (
        slip["verdict"],
        slip["kind"],
        slip["where"],
        slip["after"],
    )
    assert {"П1": 1} == slip["example"]["record"]


def test_a_lost_item_and_what_is_undecided() -> None:
    """A part that is lost is named, and what is not decided is told with its reason."""
    monitoring = load("korenovsky")["mentoring-centre"]
    trials = trials_of(load("korenovsky"), monitoring)
    lost = next(each for each in trials.mutants() if each.kind is Kind.ITEM)
    moved = next(each for each in trials.mutants() if each.kind is Kind.BOUND)
    reason = say("undecided.whole")
    results = (
        Result(lost, Verdict.SURVIVED),
        Result(lost, Verdict.UNDECIDED, reason=reason),
        Result(moved, Verdict.UNDECIDED, reason=reason),
    )
    score = Score(monitoring, results)
    text = "".join(MUTATIONS["text"]([score], "en"))
    pages = "".join(MUTATIONS["markdown"]([score], "en"))

    assert f"an item is lost: nothing would notice that `{lost.before}` is gone\n" in text
    assert (
        f"an item is lost: `{lost.before}` is gone; whether that changes any record is undecided: "
        in text
    )
    assert f"another bound: `{moved.after}` in place of `{moved.before}`; whether that" in text
    assert 3 == pages.count("\n- ")
    assert "```yaml" not in pages


def test_an_example_that_fails_already(shnor: CommandLine, made_up: Path) -> None:
    """Nothing can be told of slips where an example fails without any: it is named."""
    path = made_up / "only.yaml"
    text = path.read_text(encoding="utf-8").replace('expect: {total: "1"', 'expect: {total: "2"')
    path.write_text(text, encoding="utf-8")
    run = shnor("mutate", str(made_up))

    assert (2, "") == (run.code, run.out)
    assert "в «made-up/only» уже не проходит пример «среднее»" in run.err
    assert f"shnor-rules test {made_up}\n" in run.err


def test_rules_without_a_total(shnor: CommandLine) -> None:
    """Where no record comes to anything there is nothing to try, and that is said."""
    run = shnor("mutate", "kansk")

    assert (2, "") == (run.code, run.out)
    assert "в «kansk» нет ни итога, ни таблицы уровней" in run.err


def test_what_is_no_monitoring(shnor: CommandLine) -> None:
    """A roadmap is none that slips could be planted in."""
    assert 2 == shnor("mutate", "kansk/roadmap").code


def test_a_long_run_shows_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """A shorter line leaves nothing of the longer one before it."""
    start = monotonic()
    clock = iter((start + 1, start + 1.1, start + 2))
    monkeypatch.setattr("shnor_rules.cli.progress.monotonic", lambda: next(clock))
    stream = io.StringIO()
    progress = Progress("en", stream)
    for name in ("monitoring", "monitoring", "m"):
        progress.tell(say("mutation.progress", name=name, count=1, total=2))
    progress.clear()

    blank = " " * len("monitoring: 1 of 2")

    assert f"\rmonitoring: 1 of 2\rm: 1 of 2         \r{blank}\r" == stream.getvalue()
