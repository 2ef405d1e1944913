# SPDX-License-Identifier: MIT
"""The template that notes are made from where a district has none of its own.

It is made here, line by line, so that what stands in it can be read.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Final

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from shnor_rules.inputs.workbooks.packing import repacked
from shnor_rules.messages import say
from shnor_rules.reports.note.styles import (
    FONT,
    HEADING,
    POINT,
    QUOTED,
    RULED,
    SIGNED,
    SMALL,
    SUBTITLE,
    TEXT,
    TITLE,
    Look,
    add_styles,
)

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

_LINES: Final[tuple[tuple[Look, str], ...]] = (
    (SUBTITLE, "{{ по_итогам }}"),
    (SUBTITLE, "{{ муниципалитет }}"),
    (TEXT, "{%p for раздел in разделы %}"),
    (HEADING, "{{ раздел.заголовок }}"),
    (TEXT, "{%p for абзац in раздел.абзацы %}"),
    (TEXT, "{{ абзац }}"),
    (TEXT, "{%p endfor %}"),
    (TEXT, "{%p for цитата in раздел.цитаты %}"),
    (QUOTED, "{{ цитата }}"),
    (TEXT, "{%p endfor %}"),
    (TEXT, "{%p for вступление in раздел.вступление %}"),
    (TEXT, "{{ вступление }}"),
    (TEXT, "{%p endfor %}"),
    (TEXT, "{%p for пункт in раздел.пункты %}"),
    (POINT, "{{ пункт }}"),
    (TEXT, "{%p endfor %}"),
    (TEXT, "{%p for таблица in раздел.таблицы %}"),
    (TEXT, "{{p таблица.целиком }}"),
    (TEXT, "{%p endfor %}"),
    (TEXT, "{%p for линия in раздел.линии %}"),
    (RULED, "{{ линия }}"),
    (TEXT, "{%p endfor %}"),
    (TEXT, "{%p for примечание in раздел.примечания %}"),
    (SMALL, "{{ примечание }}"),
    (TEXT, "{%p endfor %}"),
    (TEXT, "{%p endfor %}"),
)
"""The lines of the template between its title and the signature, each with its style."""

_MADE: Final = datetime(2000, 1, 1, tzinfo=UTC)
_SIGNATURE: Final = (Mm(75), Mm(40), Mm(50))
_UNUSED: Final = ("thumbnail", "stylesWithEffects", "customXml")


def made_template(lang: str) -> bytes:
    """Return the template in a language; `default_template` says the rest."""
    document = Document()
    _without_leftovers(document)
    _basics(document)
    add_styles(document)
    _page(document)
    document.add_paragraph(say("note.title").render(lang), style=TITLE.name)
    for look, text in _LINES:
        document.add_paragraph(text, style=look.name)
    _signature(document, lang)
    document.add_paragraph("{{p приложения }}", style=TEXT.name)
    properties = document.core_properties
    properties.title = "{{ название }}"
    properties.author = "{{ муниципалитет }}"
    properties.comments = ""
    properties.language = "ru-RU" if lang == "ru" else "en-GB"
    properties.created = properties.modified = _MADE
    made = BytesIO()
    document.save(made)
    return repacked(made.getvalue())


def _without_leftovers(document: WordDocument) -> None:
    """Take out what python-docx's own template brings: a hundred styles, a picture, a list."""
    for holder in (document.part.package, document.part):
        for key, relation in list(holder.rels.items()):
            if relation.reltype.rpartition("/")[2] in _UNUSED:
                holder.rels.pop(key)
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:default")) != "1":
            styles.remove(style)
    numbering = document.part.numbering_part.element
    for each in list(numbering):
        numbering.remove(each)


def _basics(document: WordDocument) -> None:
    """Set the letters and the language that everything begins with."""
    defaults = document.styles.element.find(qn("w:docDefaults"))
    fonts = " ".join(f'w:{use}="{FONT}"' for use in ("ascii", "hAnsi", "eastAsia", "cs"))
    new = parse_xml(
        f"<w:docDefaults {nsdecls('w')}><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        '<w:sz w:val="28"/><w:szCs w:val="28"/>'
        '<w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )
    document.styles.element.replace(defaults, new)
    settings = document.settings.element
    for tag, value in (("themeFontLang", "ru-RU"), ("decimalSymbol", ","), ("listSeparator", ";")):
        settings.find(qn(f"w:{tag}")).set(qn("w:val"), value)


def _page(document: WordDocument) -> None:
    """Set the paper, and the number at the foot of all pages but the first."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.top_margin = section.bottom_margin = Mm(20)
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    for footer in (section.first_page_footer, section.footer):
        footer.is_linked_to_previous = False
        line = footer.paragraphs[0]
        line.style = document.styles["Normal"]
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _field(section.footer.paragraphs[0], "PAGE")


def _field(paragraph: Paragraph, code: str) -> None:
    run = paragraph.add_run()
    run.font.size = Pt(12)
    for piece in (
        '<w:fldChar {} w:fldCharType="begin"/>',
        f'<w:instrText {{}} xml:space="preserve"> {code} </w:instrText>',
        '<w:fldChar {} w:fldCharType="separate"/>',
        "<w:t {}>2</w:t>",
        '<w:fldChar {} w:fldCharType="end"/>',
    ):
        run._r.append(parse_xml(piece.format(nsdecls("w"))))  # noqa: SLF001  (there is no other way)


def _signature(document: WordDocument, lang: str) -> None:
    """Leave room for the post, the signature and the name, and a line for the date."""
    document.add_paragraph("", style=SIGNED.name)
    table = document.add_table(rows=3, cols=len(_SIGNATURE))
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    below = [say(f"note.sign.{each}").render(lang) for each in ("post", "hand", "name")]
    for column, (width, text) in enumerate(zip(_SIGNATURE, below, strict=True)):
        for row in range(3):
            table.cell(row, column).width = width
        line = table.cell(0, column).paragraphs[0]
        line.style = document.styles[SIGNED.name]
        line.add_run("{{ подписывает }}" if column == 0 else "_" * (14 + column * 3))
        small = table.cell(1, column).paragraphs[0]
        small.style = document.styles[SIGNED.name]
        small.alignment = WD_ALIGN_PARAGRAPH.LEFT if column == 0 else WD_ALIGN_PARAGRAPH.CENTER
        small.add_run(text).font.size = Pt(10)
    # In the table, so that the day does not stand on a page by itself.
    whole = table.cell(2, 0).merge(table.cell(2, len(_SIGNATURE) - 1))
    day = whole.paragraphs[0]
    day.style = document.styles[SIGNED.name]
    day.paragraph_format.space_before = Pt(12)
    day.add_run("{{ дата_документа }}")
    # The last line of the signature is kept with nothing: what follows are annexes.
    day.paragraph_format.keep_with_next = False
