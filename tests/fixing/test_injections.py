# SPDX-License-Identifier: MIT
"""Slips put into good files at any place: taken back to the last byte, or left alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shnor_rules.findings import Source
from shnor_rules.fixing import mend
from shnor_rules.loading import locate
from shnor_rules.loading.markup import Mapping, Node, Scalar, construct, parse, read_source
from tests.fixing.correcting import BODY, CORPUS, HEAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.fixing import Outcome

Slip: TypeAlias = "tuple[int, int, str]"
"""Where a slip begins and ends, and what it puts there."""

_SHIPPED: Final = locate("korenovsky")
_SOUND: Final = CORPUS / "sound"
FILES: Final = {
    "made up": (HEAD.encode(), BODY.encode()),
    "corpus": tuple(
        (_SOUND / name).read_bytes() for name in ("ruleset.yaml", "school-support.yaml")
    ),
    **{
        path.stem: ((_SHIPPED / "ruleset.yaml").read_bytes(), path.read_bytes())
        for path in sorted(_SHIPPED.glob("*.yaml"))
        if path.name != "ruleset.yaml"
    },
}
"""The file of a ruleset and that of a monitoring."""

_LOOK_ALIKE: Final = dict(
    zip("aceopxyABCEHKMOPTXаеорсухАВЕКМНОРСТХ", "асеорхуАВСЕНКМОРТХaeopcyxABEKMHOPCTX", strict=True)
)
_ENGLISH: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN: Final = "йцукенгшщзхъфывапролджэячсмитьбю"
_LAYOUT: Final = str.maketrans(_ENGLISH, _RUSSIAN)

_DECIMAL: Final = re.compile(r"(?<=[0-9])\.(?=[0-9])")
_QUOTED_DECIMAL: Final = re.compile(r'"(\d+,\d+)"(?=[,}])')
_SET: Final = re.compile(r"(?<=[^;{\s])\}(?=[\"'])")
_INDENT: Final = re.compile(r"^(?:  )+(?=[^\s#])", re.MULTILINE)
_TAB_WIDTHS: Final = (2, 4, 6, 8)
_BLANK: Final = re.compile(r"(?<=:) (?=\S)|(?<=  -) (?=\S)")


def corrected(head: bytes, body: bytes) -> Outcome:
    """Return what came of correcting a ruleset of two files."""
    return mend([("ruleset.yaml", head), ("body.yaml", body)], folder="sample")


def after(head: bytes, body: bytes) -> bytes:
    """Return the second file as it is when it was corrected."""
    outcome = corrected(head, body)
    assert () == outcome.refused
    return next((each.after for each in outcome.mended if each.path == "body.yaml"), body)


def value(content: bytes) -> object:
    """Return the values of a file."""
    source, _ = read_source("body.yaml", content)
    assert source is not None
    root, _ = parse(source)
    return None if root is None else construct(root).value


def _names(node: Node) -> Iterator[Scalar]:
    """Yield every key of a tree, and every text that could be a name."""
    waiting = [node]
    while waiting:
        match waiting.pop():
            case Mapping(pairs=pairs):
                yield from (key for key, _ in pairs)
                waiting += [value for _, value in pairs]
            case Scalar() as scalar:
                if scalar.text.isidentifier():
                    yield scalar
            case sequence:
                waiting += sequence.items


def slips(text: str) -> dict[str, list[Slip]]:
    """Return the slips that a hand can make in `text`, by kind."""
    root, _ = parse(Source("body.yaml", text))
    assert root is not None
    letters = [
        (start, text[start : name.end])
        for name in _names(root)
        for start in range(name.start, name.end)
    ]
    return {
        "look-alike letter": [
            (start, start + 1, _LOOK_ALIKE[rest[0]])
            for start, rest in letters
            if rest[0] in _LOOK_ALIKE
        ],
        "swapped letters": [
            (start, start + 2, rest[1::-1])
            for start, rest in letters
            if rest[:2].isalpha() and len(rest) > 1 and rest[0] != rest[1]
        ],
        "doubled letter": [(start, start, rest[0]) for start, rest in letters if rest[0].isalpha()],
        "missing letter": [(start, start + 1, "") for start, rest in letters if len(rest) > 2],
        "keyboard layout": [
            (name.start, name.end, name.text.translate(_LAYOUT))
            for name in _names(root)
            if name.text.isascii() and name.text.isidentifier()
        ],
        "decimal comma": [(*each.span(), ",") for each in _DECIMAL.finditer(text)],
        "decimal comma in braces": [
            (*each.span(), each[1]) for each in _QUOTED_DECIMAL.finditer(text)
        ],
        "separator": [(each.start(), each.start(), "; ") for each in _SET.finditer(text)],
        "tabs": [(*each.span(), "\t" * (len(each[0]) // 2)) for each in _INDENT.finditer(text)],
        "tab": [
            (*each.span(), "\t") for each in _INDENT.finditer(text) if len(each[0]) in _TAB_WIDTHS
        ],
        "no-break space": [(*each.span(), "\u00a0") for each in _BLANK.finditer(text)],
    }


SLIPS: Final = {
    name: {kind: found for kind, found in slips(body.decode()).items() if found}
    for name, (_, body) in FILES.items()
}
SURE: Final = {
    "look-alike letter",
    "swapped letters",
    "doubled letter",
    "decimal comma",
    "decimal comma in braces",
    "separator",
    "tabs",
    "no-break space",
}
"""Kinds of slips of which some at least must be taken back in the made-up file."""


def changed(text: str, slip: Slip) -> str:
    """Return `text` with one slip in it."""
    start, end, put = slip
    return text[:start] + put + text[end:]


@pytest.mark.parametrize("name", FILES)
def test_a_sound_file_is_never_changed(name: str) -> None:
    """Whatever it holds, and however it is encoded."""
    head, body = FILES[name]
    for codec, end in (("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("utf-16", "\r")):
        content = body.decode().replace("\n", end).encode(codec)

        assert () == corrected(head, content).mended


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_slip_is_taken_back_or_left(data: st.DataObject) -> None:
    """The file is what it was before the slip, to the last byte, or what it was with it."""
    name = data.draw(st.sampled_from(tuple(FILES)))
    kind = data.draw(st.sampled_from(tuple(SLIPS[name])))
    slip = data.draw(st.sampled_from(SLIPS[name][kind]))
    end = data.draw(st.sampled_from(("\n", "\r\n")))
    codec = data.draw(st.sampled_from(("utf-8", "utf-8-sig", "utf-16")))
    head, body = FILES[name]
    sound = body.decode()
    good, bad = (text.replace("\n", end).encode(codec) for text in (sound, changed(sound, slip)))

    result = after(head, bad)

    # One tab may stand for any number of columns: any that gives the values back will do.
    same = kind == "tab" and value(result) == value(good)
    assert result in {good, bad} or same
    assert result == after(head, result)


@pytest.mark.parametrize("kind", sorted(SURE))
def test_slips_of_every_kind_are_taken_back(kind: str) -> None:
    """Leaving everything alone would not do."""
    head, body = FILES["made up"]
    sound = body.decode()

    assert any(
        body == after(head, changed(sound, slip).encode()) for slip in SLIPS["made up"][kind]
    )
