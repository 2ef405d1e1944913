# SPDX-License-Identifier: MIT
"""What is wrong with a template before anything is rendered: its syntax, and names nobody gives."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen
from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.meta import find_undeclared_variables

from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.reports.note.named import Named
from shnor_rules.reports.note.typography import unspaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from jinja2 import Environment

    from shnor_rules.messages import Message

_TAGS: Final = re.compile(r"<[^>]+>")
_PARAGRAPH: Final = re.compile(r"<w:p([ >])")
_MOST_SHOWN: Final = 80


@frozen
class Part:
    """A part of a template that has tags: the text itself, or the heads and feet of its pages.

    Attributes:
        xml: what Jinja is given, a paragraph a line.
    """

    xml: str

    def paragraph(self, line: int | None) -> str:
        """Return the words of the paragraph in a line, from 1."""
        lines = self.xml.split("\n")
        text = lines[line - 1] if line is not None and 0 < line <= len(lines) else ""
        words = " ".join(unspaced(_TAGS.sub("", text)).split())
        return words if len(words) <= _MOST_SHOWN else f"{words[:_MOST_SHOWN]}…"


def lines_of(xml: str) -> str:
    """Return markup with each paragraph on a line of its own, as docxtpl gives it to Jinja."""
    return _PARAGRAPH.sub(r"\n<w:p\1", xml)


def faults(part: Part, env: Environment, context: Mapping[str, Any]) -> Iterator[Message]:
    """Yield what is wrong with a part of a template, each with the paragraph it is in.

    Args:
        part: the part.
        env: what it is to run in.
        context: what it may name.
    """
    try:
        tree = env.parse(part.xml)
    except TemplateSyntaxError as error:
        where = part.paragraph(error.lineno)
        yield say("note-template.syntax", paragraph=where, reason=error.message or "")
        return
    guarded = _guarded(tree)
    found = [
        *_unfiltered(part, tree, env),
        *_unknown(part, tree, context, guarded),
        *_partless(part, tree, context),
    ]
    yield from (message for _, message in sorted(found, key=itemgetter(0)))


def _unknown(
    part: Part, tree: nodes.Template, context: Mapping[str, Any], guarded: set[str]
) -> Iterator[tuple[int, Message]]:
    unknown = find_undeclared_variables(tree) - set(context) - guarded
    for name in tree.find_all(nodes.Name):
        if name.name in unknown and name.ctx == "load":
            unknown.discard(name.name)
            yield name.lineno, no_such(name.name, context, part.paragraph(name.lineno))


def _unfiltered(
    part: Part, tree: nodes.Template, env: Environment
) -> Iterator[tuple[int, Message]]:
    for each in tree.find_all((nodes.Filter, nodes.Test)):
        known = env.filters if isinstance(each, nodes.Filter) else env.tests
        if each.name not in known:
            where = part.paragraph(each.lineno)
            yield each.lineno, no_such(each.name, known, where, key="note-template.filter")
            # Jinja stops at the first of them; the names are still to be looked at.
            each.name = next(iter(known))


def _partless(
    part: Part, tree: nodes.Template, context: Mapping[str, Any]
) -> Iterator[tuple[int, Message]]:
    """Yield the parts that are asked of what is known and has no such part."""
    # A loop may call its own thing by a name of the report.
    taken = {name.name for name in tree.find_all(nodes.Name) if name.ctx != "load"}
    for each in tree.find_all(nodes.Getattr):
        if not isinstance(each.node, nodes.Name) or each.node.name in taken:
            continue
        owner = context.get(each.node.name)
        if isinstance(owner, Named) and each.attr not in owner.known:
            where = part.paragraph(each.lineno)
            yield each.lineno, no_such(each.attr, owner.known, where)


def _guarded(tree: nodes.Template) -> set[str]:
    """Return the names that are asked whether they are there, or have something in their place."""
    asking = (
        each
        for each in tree.find_all((nodes.Test, nodes.Filter))
        if each.name in {"defined", "undefined", "default"}
    )
    return {each.node.name for each in asking if isinstance(each.node, nodes.Name)}


def no_such(
    name: str, known: Collection[str], paragraph: str, *, key: str = "note-template.name"
) -> Message:
    """Return that there is no such name, with the one that was probably meant.

    Args:
        name: what is written.
        known: the names that there are.
        paragraph: the words of the paragraph that it is in.
        key: the message.
    """
    meant = nearest(name, known)
    if meant is None:
        listed = ", ".join(sorted(known)[:_MOST_SHOWN])
        return say(f"{key}.none", name=name, paragraph=paragraph, listed=listed)
    return say(key, name=name, paragraph=paragraph, meant=meant.name)
