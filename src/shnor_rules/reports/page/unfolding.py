# SPDX-License-Identifier: MIT
"""How a result came about, as nested lists with the clause of every statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation import Explanation


def tree(explanation: Explanation, lang: str) -> Markup:
    """Return the explanation as a list in lists."""
    return Markup(f'<ul class="tree">{"".join(_items(explanation, lang))}</ul>')  # noqa: S704


def _items(explanation: Explanation, lang: str) -> Iterator[str]:
    yield f"<li>{escape(visible(explanation.message.render(lang)))}"
    if explanation.clause is not None:
        yield f" <q>{escape(visible(explanation.clause))}</q>"
    if explanation.children:
        yield "<ul>"
        for child in explanation.children:
            yield from _items(child, lang)
        yield "</ul>"
    yield "</li>"
