# SPDX-License-Identifier: MIT
"""`python -m benchmarks.broken`: the shares of the allowed time and memory that bad files take.

The files are as large as the library reads at all, or larger, and wrong in every line or in none.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.processes import installed

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS: Final = 2
MEGABYTES: Final = 300

_KILO: Final = 1024
_RULESET: Final = "ruleset: r\ntitle: Р\nmunicipality: М\ndocuments: {d: {title: П}}\n"
_HEAD: Final = "monitoring: m\ntitle: М\nsubject: учитель\nsource: {document: d}\n"
_REMARK: Final = "remarks: {K-01: {quote: а, note: б}}\n"
_SCALE: Final = (
    'levels:\n  - {level: А, interval: "[0; 2)"}\n  - {level: Б, interval: "[2; 200]"}\n'
)


def _lines(count: int, line: Callable[[int], str]) -> str:
    return "".join(f"  {line(number)}\n" for number in range(1, count + 1))


def _indicators(count: int, more: str = "") -> str:
    answers = '"{0; 1; 2; нет}", not_applicable: нет'
    return "indicators:\n" + _lines(
        count, lambda number: f"П{number}: {{title: А{number}, values: {answers}{more}}}"
    )


def _total(function: str, count: int) -> str:
    names = ", ".join(f"П{number}" for number in range(1, count + 1))
    return f'total: {{formula: "{function}({names})"}}\n{_SCALE}'


def _readings(count: int) -> str:
    put = 'because: K-01, status: предложено, levels: {А: "[0; 1)"}'
    return f"{_REMARK}readings:\n" + _lines(count, lambda number: f"р{number}: {{{put}}}")


def _derived(count: int, formula: Callable[[int], str]) -> str:
    return "derived:\n" + _lines(
        count, lambda number: f'Д{number}: {{formula: "{formula(number)}"}}'
    )


def files() -> dict[str, str]:
    """Return the monitorings by what they have too much of."""
    some = _HEAD + _indicators(2)
    scored = some + _total("СУММ", 2)
    return {
        "indicators": _HEAD + _indicators(100) + _total("СРЗНАЧ", 100),
        "indicators, far too many": _HEAD + _indicators(5_000) + _total("СРЗНАЧ", 100),
        "indicators of one title": _HEAD + _indicators(100).replace("А", "Ж") + _total("СУММ", 2),
        "readings": _HEAD + _indicators(10) + _total("СРЗНАЧ", 10) + _readings(20),
        "readings, far too many": scored + _readings(3_000),
        "levels": some
        + "total: {formula: СУММ(П1, П2)}\nlevels:\n"
        + _lines(
            100, lambda number: f'- {{level: У{number}, interval: "[{number}; {number + 1})"}}'
        ),
        "examples": scored
        + "examples:\n"
        + _lines(
            1_000, lambda number: f"- {{title: п{number}, record: {{П9: 7}}, expect: {{level: Я}}}}"
        ),
        "remarks": scored
        + "remarks:\n"
        + _lines(1_000, lambda number: f"K-{number:04}: {{quote: а, note: б, accepts: [gap]}}"),
        "values of values": some
        + _derived(
            100, lambda number: " + ".join(["П1", *(f"Д{each}" for each in range(1, number))])
        ),
        "unknown names": some
        + _derived(
            100, lambda number: f"СУММ({', '.join(f'Ж{number}_{each}' for each in range(60))})"
        ),
        "unknown keys": _HEAD + _indicators(4_000, ", titel: А, valeus: Б"),
        "wrong values": _HEAD + _indicators(4_000, ", unit: [], note: [], place: {}"),
        "nothing below the keys": _HEAD
        + "indicators:\n"
        + _lines(30_000, lambda number: f"П{number}:"),
        "tabs": _HEAD + "indicators:\n" + "\tП1: 1\n" * 50_000,
        "dashes of a word processor": some + "rules:\n" + "  – правило\n" * 40_000,
        "keys given twice": _HEAD + "indicators:\n" + "  П1: {title: А}\n" * 10_000,
        "control characters": some + "rules:\n" + '  - "а\\0"\n' * 50_000,
        "one long line": f'{_HEAD}goal: "{"слово " * 150_000}"\n{_indicators(2)}',
    }


def main() -> int:
    """Check each file in a process of its own, and tell the shares; return 1 if one is over 1."""
    worst = 0.0
    for name, text in files().items():
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "ruleset.yaml").write_text(_RULESET, encoding="utf-8")
            Path(folder, "monitoring.yaml").write_text(text, encoding="utf-8")
            check = installed("shnor-rules", "check", folder)
            seconds = min(check.seconds() for _ in range(2)) / SECONDS
            memory = check.memory() / _KILO / MEGABYTES
        worst = max(worst, seconds, memory)
        sys.stdout.write(f"{name:28} time {seconds:5.0%}  memory {memory:5.0%}\n")
        sys.stdout.flush()
    sys.stdout.write(f"{'the worst':28} {worst:10.0%}\n")
    return 0 if worst < 1 else 1


if __name__ == "__main__":
    sys.exit(main())
