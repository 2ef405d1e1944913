# SPDX-License-Identifier: MIT
"""Corrections are made in rounds, together, and only where they prove right."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve

from shnor_rules.findings import Edit, Finding, Fix, Place
from shnor_rules.fixing import mend, mending
from shnor_rules.loading import read_sources
from shnor_rules.messages import say
from tests.fixing.correcting import BODY, CORPUS, HEAD, changed, corrected, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from shnor_rules.loading.rulesets import Reading

SEPARATOR: Final = ('"{0; 1; 2}"', '"{0; 1; 2; }"')
COMMA: Final = ("0.4 * доля", "0,4 * доля")


def test_many_slips_are_taken_back_together() -> None:
    """A correction uncovers the next one: all are made in one call, and counted."""
    slips = (
        ("\nindicators:", "\nindikators:"),
        ("\nsubject: школа", "\nsubject:\u00a0школа"),
        ('interval: "[0; 1)"', "interval: [0; 1)"),
        ("СУММ(К1, К2) + 0.4 * доля", "CУММ(К1, K2) + 0,4 * доля"),
        SEPARATOR,
    )
    outcome = corrected(changed(BODY, *slips))

    assert [BODY] == [each.after.decode() for each in outcome.mended]
    assert [
        "unquoted-interval",
        "unusual-space",
        "unknown-key",
        "decimal-comma",
        "unknown-function",
        "unknown-name",
        "trailing-separator",
    ] == [finding.name for finding in outcome.mended[0].findings]
    assert () == outcome.reading.findings


def test_a_correction_that_two_places_share_is_made_once() -> None:
    """A misspelt key of a repeated value is found twice, and is written once."""
    body = changed(
        BODY,
        ('      - {points: "0", interval: менее 50}    # балл\n', ""),
        ("    points:\n", '    points:\n      - &low {points: "0", intervall: менее 50}\n'),
    )
    again = changed(body, ("rules:", "not_rated: []\nrules:"), ("not_rated: []\n", ""))

    assert changed(again, ("intervall", "interval")) == text_of(again)


def test_all_that_is_found_at_once_is_corrected() -> None:
    """Of the nine faults of the corpus those that are certain go; the others stay."""
    folder = CORPUS / "all-nine"
    sources = [(path.name, path.read_bytes()) for path in sorted(folder.glob("*.yaml"))]
    outcome = mend(sources, folder="all-nine")

    assert ["duplicate-key", "wrong-type", "unknown-name"] == [
        finding.name for finding in outcome.reading.findings
    ]
    assert 6 == len(outcome.mended[0].findings)
    assert (
        ()
        == mend(
            [(path, content) for path, content in sources if path != "school-support.yaml"]
            + [("school-support.yaml", outcome.mended[0].after)],
            folder="all-nine",
        ).mended
    )


def test_what_a_remark_accepts_is_never_corrected() -> None:
    """The order itself prints the separator; with the remark away it is corrected."""
    accepting = ("note: пояснение,", "note: пояснение, accepts: [trailing-separator],")
    written = changed(BODY, SEPARATOR, accepting)

    assert written == text_of(written)


def test_a_remark_with_another_content_protects_too() -> None:
    """What the remark says of the rule was true once: a person has to look."""
    accepting = (
        "note: пояснение,",
        'note: пояснение, accepts: {trailing-separator: "{0; 1; }"},',
    )
    written = changed(BODY, SEPARATOR, accepting)

    assert written == text_of(written)


def test_a_warning_waits_for_the_errors() -> None:
    """As long as the file has errors, its remarks may not be readable."""
    written = changed(BODY, SEPARATOR, ("К1 == 0", "К9 == 0"))

    assert written == text_of(written)


def test_only_what_is_wanted_is_corrected() -> None:
    """The caller may leave rules and files out."""
    content = changed(BODY, SEPARATOR, COMMA).encode()
    outcome = mend(
        [("ruleset.yaml", HEAD.encode()), ("first.yaml", content)],
        folder="sample",
        wanted=lambda finding: finding.name == "decimal-comma",
    )

    assert [changed(BODY, SEPARATOR)] == [each.after.decode() for each in outcome.mended]


def test_two_files_are_corrected() -> None:
    """Each file is a result of its own."""
    head = changed(HEAD, ("title: Н", "titlе: Н"))
    outcome = corrected(changed(BODY, COMMA), head)

    assert [("ruleset.yaml", HEAD), ("first.yaml", BODY)] == [
        (each.path, each.after.decode()) for each in outcome.mended
    ]


def test_a_file_in_an_old_encoding_is_left() -> None:
    """Its bytes are not known for certain: it has to be saved in UTF-8 first."""
    outcome = corrected(changed(BODY, COMMA, ("больше – лучше", "больше")).encode("cp1251"))

    assert () == outcome.mended
    assert ["not-corrected.encoding"] == [each.message.key for each in outcome.refused]


def test_big_endian_text_stays_so() -> None:
    """The mark at the beginning tells the order of bytes."""
    before, after = (
        codecs.BOM_UTF16_BE + text.encode("utf-16-be") for text in (changed(BODY, COMMA), BODY)
    )

    assert [after] == [each.after for each in corrected(before).mended]


def test_nothing_comes_of_no_files() -> None:
    """A finding on the folder as a whole has no correction."""
    outcome = mend([], folder="sample")

    assert () == outcome.mended
    assert ["no-ruleset-file"] == [finding.name for finding in outcome.reading.findings]


def _rewritten(
    change: Callable[[Finding], Finding],
) -> Callable[..., Reading]:
    """Return a reader whose findings are changed before anybody sees them."""

    def read(
        sources: Sequence[tuple[str, bytes]], *, folder: str, beside: Path | None = None
    ) -> Reading:
        reading = read_sources(sources, folder=folder, beside=beside)
        return evolve(reading, findings=tuple(map(change, reading.findings)))

    return read


@pytest.mark.parametrize(
    ("edits", "reason"),
    [
        ((Edit(0, 0, "# "),), "not-corrected.again"),
        ((Edit(BODY.index("школа"), BODY.index("школа") + 5, "район"),), "not-corrected.again"),
        ((Edit(BODY.index("0.4 *"), BODY.index("0.4 *") + 3, "[x"),), "not-corrected.again"),
    ],
)
def test_a_correction_that_corrects_nothing_is_not_made(
    monkeypatch: pytest.MonkeyPatch, edits: tuple[Edit, ...], reason: str
) -> None:
    """What was found must not be found there again."""
    read = _rewritten(lambda finding: evolve(finding, fix=Fix(edits)))
    monkeypatch.setattr(mending, "read_sources", read)
    outcome = corrected(changed(BODY, COMMA))

    assert () == outcome.mended
    assert [("first.yaml", reason)] == [(each.path, each.message.key) for each in outcome.refused]


def test_a_correction_that_changes_another_value_is_not_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The file must read as before but for the text that was corrected."""
    comma = BODY.index("0.4 * доля")
    edits = (Edit(comma + 1, comma + 2, "."), Edit(comma + 10, comma + 10, "\n  basis: толкование"))
    read = _rewritten(lambda finding: evolve(finding, fix=Fix(edits)))
    monkeypatch.setattr(mending, "read_sources", read)
    outcome = corrected(changed(BODY, COMMA))

    assert () == outcome.mended
    assert ["not-corrected.values"] == [each.message.key for each in outcome.refused]
    assert ["decimal-comma"] == [finding.name for finding in outcome.reading.findings]


def test_a_correction_that_makes_the_file_unreadable_is_not_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A tree may not be lost."""
    edits = (Edit(0, 0, "\0"),)
    read = _rewritten(lambda finding: evolve(finding, fix=Fix(edits)))
    monkeypatch.setattr(mending, "read_sources", read)
    outcome = corrected(changed(BODY, COMMA))

    assert ["not-corrected.values"] == [each.message.key for each in outcome.refused]


def test_corrections_that_overlap_are_made_one_after_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The second is looked for again once the first is made."""
    start = BODY.index("subject: школа")
    rounds = []

    def read(
        sources: Sequence[tuple[str, bytes]], *, folder: str, beside: Path | None = None
    ) -> Reading:
        reading = read_sources(sources, folder=folder, beside=beside)
        text = dict(sources)["first.yaml"].decode()
        rounds.append(text)
        if "школа" not in text:
            return reading
        place = Place("first.yaml")
        fixes = (Edit(start + 9, start + 14, "район"), Edit(start + 10, start + 12, "--"))
        found = [Finding(say("yaml-syntax"), place, fix=Fix((edit,))) for edit in fixes]
        return evolve(reading, findings=tuple(found))

    monkeypatch.setattr(mending, "read_sources", read)

    assert changed(BODY, ("subject: школа", "subject: район")) == text_of(BODY)
    assert 2 == len(rounds)


def test_the_rounds_end() -> None:
    """More corrections in a row than there are rounds are left to the next run."""
    letters = "".join(chr(ord("А") + index) for index in range(mending.ROUNDS + 2))
    slips = "".join(
        f"  - {{level: {letter}, interval: [{index}; {index + 1})}}\n"
        for index, letter in enumerate(letters)
    )
    body = changed(
        BODY, ('  - {level: А, interval: "[0; 1)"}\n', slips), ("  - level: Б\n", "  - level: Я\n")
    )
    once = text_of(body)

    assert 2 == once.count("interval: [")
    assert 0 == text_of(once).count("interval: [")
