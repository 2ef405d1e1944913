# SPDX-License-Identifier: MIT
"""Any bytes given as a file of a ruleset end in findings or in a ruleset, never in an exception."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from shnor_rules.loading import locate, read_sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.findings import Finding, Place
    from shnor_rules.loading.rulesets import Reading

Change: TypeAlias = "Callable[[bytes], bytes]"

SHIPPED: Final = {path.name: path.read_bytes() for path in locate("korenovsky").glob("*.yaml")}
MADE_UP: Final = {
    path.name: path.read_bytes()
    for path in (Path(__file__).parents[2] / "examples" / "made-up-district").glob("*.yaml")
}
CORPUS: Final = {
    f"{path.parent.name}/{path.name}": path.read_bytes()
    for path in (Path(__file__).parents[1] / "corpus").glob("*/*.yaml")
}

# What a person, an editor or a broken disk puts into a file, and what YAML has of its own.
_TYPED: Final = tuple(
    piece.encode("utf-8", "surrogatepass")
    for piece in (
        *"{}[]\"'#,|>*&!%@`-:?~\\\t\r\0\x07\x85\ufeff\u00a0\u2028\u0306\ud800",
        *("---\n", "...\n", "<<: *a", "&a ", "*a", "!!python/object:os.system ", "%YAML 1.1\n"),
        *(": ", "- ", "null", "true", "1e9", "1/3", "0,4", "итог", "нет", "и", "П1", "'\\ud800'"),
        *("9" * 70, "[" * 200, "(" * 200, '"', "\n\n", "\n  ", "\t\t", "—", "«", "×", "ё" * 300),
    )
)
_BROKEN: Final = (b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xd0", "слова".encode("cp1251"))
PIECES: Final = (*_TYPED, *_BROKEN)

BOMB: Final = b"a: &a [x, x]\n" + b"".join(
    b"a%d: &a%d [*a%s, *a%s]\n" % (number, number, above, above)
    for number, above in enumerate([b"", *(b"%d" % each for each in range(40))])
)

ODD: Final = {
    "nothing": b"",
    "zero bytes": b"\0" * 100,
    "a bomb of aliases": BOMB,
    "an alias of itself": b"monitoring: &a [*a]\n",
    "brackets": b"monitoring: " + b"[" * 50_000,
    "braces": b"{a: " * 20_000,
    "dashes": b"- " * 20_000,
    "steps": b"".join(b" " * depth + b"a:\n" for depth in range(300)),
    "a long line": b"monitoring: " + b"a" * 1_000_000,
    "many unknown keys": b"monitoring: a\n" + b"".join(b"titel%d: x\n" % n for n in range(2000)),
    "many documents": b"---\na: b\n" * 2000,
    "tabs": b"monitoring:\n" + b"\ttitle: a\n" * 2000,
    "too large": b"#" * 3_000_000,
    "half a byte order mark": b"\xef\xbb",
    "UTF-16": "monitoring: a\n".encode("utf-16"),
    "half of UTF-16": "monitoring: a\n".encode("utf-16")[:-1],
    "lone surrogates": b'monitoring: "\\ud800"\ntitle: "\\udfff"\n',
    "weights of many digits": b"monitoring: a\ntotal:\n  weights: {"
    + b", ".join(b"a%d: 1/%d" % (n, 10**50 + 2 * n + 1) for n in range(200))
    + b"}\n",
    "a circle": "monitoring: a\nderived: {а: {formula: б}, б: {formula: а}}\n".encode(),
    "every key empty": b"".join(
        b"%s:\n" % key
        for key in (
            *(b"monitoring", b"title", b"subject", b"source", b"period", b"groups", b"attributes"),
            *(b"indicators", b"derived", b"subtotals", b"total", b"levels", b"decide"),
            *(b"not_rated", b"readings", b"remarks", b"examples", b"direction", b"rules"),
        )
    ),
}


def read(name: str, content: bytes) -> Reading:
    """Read Korenovsky's ruleset file with one other file, or with another in its place."""
    files = {"ruleset.yaml": SHIPPED["ruleset.yaml"], name: content}
    return read_sources(sorted(files.items()), folder="korenovsky")


def places(finding: Finding) -> Iterator[Place]:
    """Yield the place of a finding and those that belong to it."""
    yield finding.place
    yield from (other.place for other in finding.related)


def assert_sound(reading: Reading, *names: str) -> None:
    """Hold that there is a ruleset or a reason, told in both languages, inside of the files."""
    assert reading.ruleset is not None or reading.findings
    for finding in reading.findings:
        for lang in ("ru", "en"):
            assert finding.message.render(lang).strip()
            assert (finding.message.help(lang) or "").strip()
        assert finding.to_dict()["code"]
        for place in places(finding):
            assert place.path in {"korenovsky", "ruleset.yaml", *names}
            assert is_inside(place), finding


def is_inside(place: Place) -> bool:
    """Return whether a place is a stretch of its file, or the file as a whole."""
    if place.line is None:
        return place.column is None
    source, start = place.source, (place.line, place.column or 0)
    assert source is not None
    end = (place.end_line or 0, place.end_column or 0)
    return (
        (1, 1) <= start <= end
        and start[1] <= len(source.line(start[0])) + 1
        and end[1] <= len(source.line(end[0])) + 1
        and end[0] <= source.text.count("\n") + source.text.count("\r") + 1
    )


@st.composite
def cuts(draw: st.DrawFn) -> Change:
    """The file ends early, or a stretch of it is gone."""
    start, length = draw(st.floats(0, 1)), draw(st.sampled_from([1, 2, 7, 40, 500, 10**6]))

    def change(content: bytes) -> bytes:
        at = int(start * len(content))
        return content[:at] + content[at + length :]

    return change


@st.composite
def flips(draw: st.DrawFn) -> Change:
    """A byte is another."""
    where, byte = draw(st.floats(0, 1)), draw(st.integers(0, 255))

    def change(content: bytes) -> bytes:
        at = int(where * len(content))
        return content[:at] + bytes([byte]) + content[at + 1 :]

    return change


@st.composite
def insertions(draw: st.DrawFn) -> Change:
    """Something is typed or pasted where it does not belong."""
    where = draw(st.floats(0, 1))
    piece: bytes = draw(st.sampled_from(PIECES))

    def change(content: bytes) -> bytes:
        at = int(where * len(content))
        return content[:at] + piece + content[at:]

    return change


@st.composite
def shuffles(draw: st.DrawFn) -> Change:
    """Two lines, or two words, change places; or one is indented in another way."""
    one, other = draw(st.floats(0, 0.999)), draw(st.floats(0, 0.999))
    separator: bytes = draw(st.sampled_from([b"\n", b" ", b": "]))
    indent = draw(st.none() | st.integers(0, 9))

    def change(content: bytes) -> bytes:
        parts: list[bytes] = content.split(separator)
        first, second = int(one * len(parts)), int(other * len(parts))
        if indent is None:
            parts[first], parts[second] = parts[second], parts[first]
        else:
            parts[first] = b" " * indent + parts[first].lstrip()
        return separator.join(parts)

    return change


CHANGES: Final = st.lists(st.one_of(cuts(), flips(), insertions(), shuffles()), max_size=4)


@pytest.mark.parametrize("name", SHIPPED)
@settings(max_examples=40)
@given(changes=CHANGES)
def test_a_damaged_file_ends_in_findings(name: str, changes: list[Change]) -> None:
    """A file of the shipped ruleset, cut, flipped and shuffled, is a ruleset or has findings."""
    content = SHIPPED[name]
    for change in changes:
        content = change(content)

    assert_sound(read(name, content), name)


@given(name=st.sampled_from(sorted(MADE_UP)), changes=CHANGES)
def test_a_damaged_file_of_a_district_with_everything(name: str, changes: list[Change]) -> None:
    """So are those that use all there is: risks, calendars, roadmaps with readings, `like`."""
    content = MADE_UP[name]
    for change in changes:
        content = change(content)
    files = {"ruleset.yaml": MADE_UP["ruleset.yaml"], name: content}

    reading = read_sources(sorted(files.items()), folder="korenovsky")

    assert_sound(reading, name, str(locate("korenovsky") / "teacher-competence.yaml"))


@given(name=st.sampled_from(sorted(CORPUS)), changes=CHANGES)
def test_a_faulty_file_may_be_damaged_too(name: str, changes: list[Change]) -> None:
    """Files that are wrong already bring the repairs and suggestions into play."""
    content = CORPUS[name]
    for change in changes:
        content = change(content)

    assert_sound(read("any.yaml", content), "any.yaml")


@example(content=b"monitoring: a\r\ntitle: \x85b\n")
@given(
    content=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8"))
)
def test_any_bytes_end_in_findings(content: bytes) -> None:
    """What is no ruleset at all is told so."""
    assert_sound(read("any.yaml", content), "any.yaml")


@given(
    pieces=st.lists(
        st.sampled_from([*PIECES, b"monitoring", b"levels", b"total", b"formula", b"\n", b"\n  "])
    )
)
def test_any_pieces_of_yaml_end_in_findings(pieces: list[bytes]) -> None:
    """Marks of YAML in any order bring its parser to every end that it has."""
    assert_sound(read("any.yaml", b"".join(pieces)), "any.yaml")


@pytest.mark.parametrize("case", ODD)
def test_odd_files_end_in_findings(case: str) -> None:
    """Files made to exhaust memory or time are findings like others."""
    reading = read("any.yaml", ODD[case])

    assert_sound(reading, "any.yaml")
    assert reading.ruleset is None


@pytest.mark.parametrize("name", SHIPPED)
def test_a_file_that_ends_anywhere_ends_in_findings(name: str) -> None:
    """An upload that broke off is told of at whatever line it broke off."""
    lines = SHIPPED[name].splitlines(keepends=True)

    for count in range(0, len(lines), 23):
        assert_sound(read(name, b"".join(lines[:count])), name)
