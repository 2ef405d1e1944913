# SPDX-License-Identifier: MIT
"""The styles of a note, each with a name that Word shows: a district can change it there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from shnor_rules.reports.note.numbering import bullets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document
    from docx.styles.style import ParagraphStyle

FONT: Final = "Times New Roman"

LEFT: Final = WD_ALIGN_PARAGRAPH.LEFT
CENTRE: Final = WD_ALIGN_PARAGRAPH.CENTER
RIGHT: Final = WD_ALIGN_PARAGRAPH.RIGHT
WIDE: Final = WD_ALIGN_PARAGRAPH.JUSTIFY


@frozen
class Look:
    """How a style looks.

    Attributes:
        name: its name in Word.
        id: what the file calls it where it is added.
        size: of its letters, in points.
        align: how its lines stand.
        first: the indent of its first line, in millimetres.
        left: the indent of all its lines, in millimetres.
        before: the space above, in points.
        after: the space below, in points.
        spacing: the distance of lines, in lines.
        is_bold: whether its letters are.
        is_kept: whether it stays on the page of what follows.
        level: the level of a heading, from 0, or `None`.
        breaks: whether it begins a page.
        has_bullet: whether it is an item of a list.
        has_line: whether a line is ruled below it, to be written on.
    """

    name: str
    id: str
    size: int = 14
    align: WD_ALIGN_PARAGRAPH = WIDE
    first: float = 0
    left: float = 0
    before: int = 0
    after: int = 0
    spacing: float = 1.15
    is_bold: bool = False
    is_kept: bool = False
    level: int | None = None
    breaks: bool = False
    has_bullet: bool = False
    has_line: bool = False


TITLE: Final = Look("Title", "Title", align=CENTRE, after=0, is_bold=True, is_kept=True)
SUBTITLE: Final = Look("Subtitle", "Subtitle", align=CENTRE, after=6, is_kept=True)
HEADING: Final = Look(
    "Heading 1",
    "Heading1",
    align=LEFT,
    first=12.5,
    before=12,
    after=6,
    is_bold=True,
    is_kept=True,
    level=0,
)
TEXT: Final = Look("Текст справки", "ShnorText", first=12.5)
QUOTED: Final = Look("Слова документа", "ShnorQuoted", left=12.5, before=4, after=4)
POINT: Final = Look("Пункт справки", "ShnorPoint", has_bullet=True)
SMALL: Final = Look("Примечание справки", "ShnorSmall", size=11, first=12.5, before=3, spacing=1)
CAPTION: Final = Look(
    "Название таблицы",
    "ShnorCaption",
    size=13,
    align=LEFT,
    before=8,
    after=3,
    spacing=1,
    is_kept=True,
)
CELL: Final = Look("Ячейка справки", "ShnorCell", size=12, align=LEFT, spacing=1)
RULED: Final = Look(
    "Строка для заполнения", "ShnorRuled", align=LEFT, before=8, spacing=1, has_line=True
)
SIGNED: Final = Look("Подпись справки", "ShnorSigned", align=LEFT, spacing=1, is_kept=True)
ANNEX: Final = Look(
    "Приложение справки",
    "ShnorAnnex",
    align=RIGHT,
    after=6,
    spacing=1,
    is_kept=True,
    level=0,
    breaks=True,
)

LOOKS: Final = (
    TITLE,
    SUBTITLE,
    HEADING,
    TEXT,
    QUOTED,
    POINT,
    SMALL,
    CAPTION,
    CELL,
    RULED,
    SIGNED,
    ANNEX,
)

TABLE_NAME: Final = "Таблица справки"
_TABLE_ID: Final = "ShnorTable"


def add_styles(document: Document) -> Mapping[str, str]:
    """Add the styles that a document lacks, and return what it calls each of them.

    Styles of these names that are there already stay as the district made them.

    Args:
        document: the document.
    """
    known = {each.name: each.style_id for each in document.styles}
    for look in LOOKS:
        if look.name not in known:
            known[look.name] = _added(document, look)
    if TABLE_NAME not in known:
        document.styles.element.append(parse_xml(_TABLE_STYLE))
        known[TABLE_NAME] = _TABLE_ID
    return {name: known[name] for name in (*(look.name for look in LOOKS), TABLE_NAME)}


def _added(document: Document, look: Look) -> str:
    is_builtin = look.name.isascii()
    style: ParagraphStyle = document.styles.add_style(
        look.name, WD_STYLE_TYPE.PARAGRAPH, builtin=is_builtin
    )
    style.element.set(qn("w:styleId"), look.id)
    style.base_style = document.styles.default(WD_STYLE_TYPE.PARAGRAPH)
    style.quick_style = True
    style.font.name = FONT
    style.font.size = Pt(look.size)
    style.font.bold = look.is_bold or None
    layout = style.paragraph_format
    layout.alignment = look.align
    layout.first_line_indent = Mm(look.first)
    layout.left_indent = Mm(look.left)
    layout.space_before = Pt(look.before)
    layout.space_after = Pt(look.after)
    layout.line_spacing = look.spacing
    layout.keep_with_next = look.is_kept
    layout.page_break_before = look.breaks
    layout.widow_control = True
    _rest(document, look, style)
    return look.id


def _rest(document: Document, look: Look, style: ParagraphStyle) -> None:
    """Put in what python-docx has no words for, in the order that the format asks for."""
    properties = style.element.get_or_add_pPr()
    if look.has_bullet:
        numbering = properties.get_or_add_numPr()
        numbering.get_or_add_numId().val = bullets(document)
        # The indent is that of the list.
        properties.remove(properties.find(qn("w:ind")))
    if look.has_line:
        line = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="4" w:space="1"/>'
        # Without the line between, Word draws one below the last paragraph of several only.
        between = '<w:between w:val="single" w:sz="4" w:space="1"/></w:pBdr>'
        properties.insert_element_before(
            parse_xml(line + between), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc"
        )
    if look.level is not None:
        properties.append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="{look.level}"/>'))


_TABLE_STYLE: Final = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{_TABLE_ID}">
  <w:name w:val="{TABLE_NAME}"/>
  <w:uiPriority w:val="59"/>
  <w:qFormat/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>
      <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>
      <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>
      <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:top w:w="17" w:type="dxa"/>
      <w:left w:w="68" w:type="dxa"/>
      <w:bottom w:w="17" w:type="dxa"/>
      <w:right w:w="68" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:rPr><w:b/></w:rPr>
  </w:tblStylePr>
</w:style>
"""
