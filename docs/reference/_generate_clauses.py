# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 (a script beside the pages that it makes)
"""Make the pages that hold the shipped rulesets against their orders: clauses, and known defects.

Run it after a change of a shipped ruleset. A page for each ruleset is made as a whole; of
`clauses.md` and `defects.md` what stands between `<!-- generated: NAME -->` and `<!-- end -->`.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from shnor_rules import load
from shnor_rules.analysis.provenance import Element, provenance
from shnor_rules.loading import bundled_names
from shnor_rules.messages import say
from shnor_rules.model import Basis

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules import Ruleset
    from shnor_rules.analysis.provenance import Provision
    from shnor_rules.model import Remark

HERE: Final = Path(__file__).resolve().parent
CLAUSES: Final = HERE / "clauses.md"
DEFECTS: Final = HERE / "defects.md"

_PART: Final = re.compile(
    r"(?P<head><!-- generated: [a-z-]+ -->\n)(?:.*?\n)?(?P<end><!-- end -->\n)", re.DOTALL
)


def pages() -> dict[Path, str]:
    """Return the generated pages as they should be, by path."""
    rulesets = [load(name) for name in bundled_names()]
    listed = {ruleset.id: provenance(ruleset) for ruleset in rulesets}
    made = {
        CLAUSES: _filled(CLAUSES, _counts(listed)),
        DEFECTS: _filled(DEFECTS, "\n".join(_defects(rulesets))),
    }
    for ruleset in rulesets:
        path = CLAUSES.with_suffix("") / f"{ruleset.id}.md"
        made[path] = "\n".join(_page(ruleset, listed[ruleset.id]))
    return made


def _filled(path: Path, text: str) -> str:
    return _PART.sub(
        lambda match: f"{match['head']}\n{text}\n{match['end']}", path.read_text(encoding="utf-8")
    )


def _counts(listed: dict[str, tuple[Provision, ...]]) -> str:
    """Return how many elements of each kind every file has."""
    lines = ["| file | elements |", "| --- | --- |"]
    for name, provisions in listed.items():
        for file, there in groupby(provisions, lambda each: each.name.partition(" ")[0]):
            counts = Counter(each.element for each in there)
            told = ", ".join(f"{_named(element)} {count}" for element, count in counts.items())
            lines.append(f"| [{file}](clauses/{name}.md) | {told} |")
    return "\n".join(lines) + "\n"


def _page(ruleset: Ruleset, provisions: Sequence[Provision]) -> Iterator[str]:
    yield f"# Clauses of {ruleset.id}\n"
    yield f"{_escaped(ruleset.municipality)}. [All rulesets](../clauses.md)\n"
    for document in ruleset.documents.values():
        yield f"`{document.id}`: {_escaped(str(document))}\n"
    yield "| clause | element | in the ruleset | what is printed |"
    yield "| --- | --- | --- | --- |"
    before = None
    for each in provisions:
        clause = f"{each.document}, {each.place or '–'}"
        shown = "″" if clause == before else _escaped(clause)
        before = clause
        kind = _named(each.element)
        if each.basis is Basis.READING:
            kind = f"{kind} (by a reading)"
        yield f"| {shown} | {kind} | `{each.name}` | {_escaped(each.text)} |"
    yield ""


def _defects(rulesets: Sequence[Ruleset]) -> Iterator[str]:
    """Yield a table of all remarks, each once with every file that has it."""
    yield "| remark | where | what is wrong |"
    yield "| --- | --- | --- |"
    found: dict[str, list[tuple[str, Remark]]] = {}
    for ruleset in rulesets:
        for remark in ruleset.remarks:
            file = f"{ruleset.id}/{Path(remark.at.path or '').name}"
            found.setdefault(remark.id, []).append((file, remark))
    for name in sorted(found):
        files = ", ".join(dict.fromkeys(f"`{file}`" for file, _ in found[name]))
        notes = " ".join(dict.fromkeys(_escaped(remark.note) for _, remark in found[name]))
        yield f"| {name} | {files} | {notes} |"
    yield ""


def _named(element: Element) -> str:
    return say(f"element.{element.value}").render("en")


def _escaped(text: str) -> str:
    """Return a text as a cell of a table in Markdown."""
    return re.sub(r"([\\*_<>\[\]#|`])", r"\\\1", " ".join(text.split()))


if __name__ == "__main__":
    for path, content in pages().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
