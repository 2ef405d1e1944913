# SPDX-License-Identifier: MIT
"""Pages that lie on their side for the tables that are too wide to stand, and the last page."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from shnor_rules.reports.note.markup import ACROSS_MARK
from shnor_rules.reports.note.styles import SIGNED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document


def turn_wide_pages(document: Document) -> None:
    """Put each wide table, with the headings above it, on pages that lie on their side.

    A section of Word ends where its settings stand, so each stretch of pages gets settings at its
    end: those of the section it was in, turned where it is wide.

    Args:
        document: the document, rendered.
    """
    body = document.element.body
    blocks = [each for each in body if each.tag != qn("w:sectPr")]
    wide = _wide(blocks)
    last = body.find(qn("w:sectPr"))
    if last is None or not any(wide):
        return
    settings = last
    # From the end, since each section is governed by the settings that come after it.
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        own = _own(block)
        if own is not None:
            settings = own
            if wide[at] and not _lies(own):
                _turn(own)
        is_last = at + 1 == len(blocks)
        if is_last and wide[at]:
            if not _lies(last):
                _turn(last)
        elif not is_last and own is None and wide[at] != wide[at + 1]:
            copied = deepcopy(settings)
            if _lies(copied) != wide[at]:
                _turn(copied)
            _end_section(block, copied)
    _only_first_is_special(body)


def keep_signature(document: Document) -> None:
    """Keep the signature with the paragraph before it: it must not be a page by itself.

    Args:
        document: the document, rendered; without the style of signatures nothing is done.
    """
    names = {each.name: each.style_id for each in document.styles}
    before = None
    for block in document.element.body:
        style = block.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if style is not None and style.get(qn("w:val")) == names.get(SIGNED.name):
            if before is not None and before.tag == qn("w:p"):
                before.get_or_add_pPr().get_or_add_keepNext()
            return
        before = block


def _wide(blocks: Sequence[Any]) -> list[bool]:
    """Return of each block whether it goes on a page on its side, and take all marks out."""
    wide: list[bool] = []
    for block in blocks:
        # The blank paragraph with which a section ends would be a page of its own.
        is_end = _own(block) is not None and not any(block.itertext())
        wide.append(ACROSS_MARK in block.attrib or (is_end and wide[-1:] == [True]))
    for block in blocks:
        for each in block.iter():
            each.attrib.pop(ACROSS_MARK, None)
    return wide


def _own(block: Any) -> Any:  # noqa: ANN401  (elements of lxml)
    """Return the settings of the section that ends with a block, or `None`."""
    return block.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")


def _end_section(block: Any, settings: Any) -> None:  # noqa: ANN401
    """Let a section end after a block: settings stand in the layout of its last paragraph."""
    if block.tag != qn("w:p"):
        paragraph = OxmlElement("w:p")
        block.addnext(paragraph)
        block = paragraph
    block.get_or_add_pPr().append(settings)


def _lies(settings: Any) -> bool:  # noqa: ANN401
    size = settings.find(qn("w:pgSz"))
    return size is not None and size.get(qn("w:orient")) == "landscape"


def _turn(settings: Any) -> None:  # noqa: ANN401
    """Lay a page on its side, or stand it up."""
    size = settings.find(qn("w:pgSz"))
    if size is None:
        return
    lies = _lies(settings)
    width, height = size.get(qn("w:w")), size.get(qn("w:h"))
    size.set(qn("w:w"), height)
    size.set(qn("w:h"), width)
    if lies:
        size.attrib.pop(qn("w:orient"))
    else:
        size.set(qn("w:orient"), "landscape")


def _only_first_is_special(body: Any) -> None:  # noqa: ANN401
    """Leave a first page of its own kind, such as one without a number, to the first section."""
    for settings in list(body.iter(qn("w:sectPr")))[1:]:
        for special in settings.findall(qn("w:titlePg")):
            settings.remove(special)
