# SPDX-License-Identifier: MIT
"""The list of a note: items with a dash, as Russian documents have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart

if TYPE_CHECKING:
    from docx.document import Document

_EMPTY: Final = f"<w:numbering {nsdecls('w')}/>"


def bullets(document: Document) -> int:
    """Add a list with dashes to a document, and return the number that it has there."""
    numbering = _part(document).element
    kinds = numbering.findall(qn("w:abstractNum"))
    kind = 1 + max((int(each.get(qn("w:abstractNumId"))) for each in kinds), default=-1)
    shape = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{kind}">'
        '<w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/>'
        '<w:lvlText w:val="–"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="0" w:firstLine="709"/></w:pPr></w:lvl></w:abstractNum>'
    )
    # The format wants pictures first, then the shapes of lists, then the lists.
    above = kinds or numbering.findall(qn("w:numPicBullet"))
    numbering.insert(numbering.index(above[-1]) + 1 if above else 0, shape)
    return int(numbering.add_num(kind).numId)


def _part(document: Document) -> NumberingPart:
    """Return the part that holds the lists; python-docx makes none where there is none."""
    main = document.part
    try:
        return main.part_related_by(RELATIONSHIP_TYPE.NUMBERING)  # type: ignore[return-value]
    except KeyError:
        element = parse_xml(_EMPTY)
        name = PackURI("/word/numbering.xml")
        part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, element, main.package)
        main.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
        return part
