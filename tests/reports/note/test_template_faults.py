# SPDX-License-Identifier: MIT
"""What is wrong with templates is said, all at once, with the paragraph; nothing foreign runs."""

from __future__ import annotations

from io import BytesIO
from typing import Final

import pytest
from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls
from markupsafe import escape

from shnor_rules.errors import NoteTemplateError
from shnor_rules.reports.note import note, rendering
from tests.reports.note.notes_made_up import REPORT, part, repacked_with, template


def _refusal(data: bytes) -> NoteTemplateError:
    with pytest.raises(NoteTemplateError) as caught:
        note(REPORT, template=data)
    return caught.value


def _keys(data: bytes) -> list[str]:
    return [each.key for each in _refusal(data).findings]


def _locked(data: bytes) -> bytes:
    """Return an office file whose parts say that they are encrypted."""
    locked = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = locked.find(mark)
        while at >= 0:
            locked[at + offset] |= 1
            at = locked.find(mark, at + 4)
    return bytes(locked)


def test_unknown_names_all_at_once() -> None:
    """Every unknown name is told, with its paragraph and the name that was meant."""
    error = _refusal(
        template("Всего {{ всево }} учителей", "{{ раздел.динамико }}", "{{ всего|чисело }}")
    )
    assert [
        "напишите «всего»",
        "напишите «динамика»",
        "напишите «число»",
    ] == [each.help() for each in error.findings]
    assert (
        "шаблон называет «всево», а такого имени в отчёте нет; "
        "абзац: Всего {{ всево }} учителей" == error.render().split("\n")[0]
    )


_FAULTS: Final = {
    "{{ щщщщщщ }}": "note-template.name.none",
    "{{ всего|жжжжжжж }}": "note-template.filter.none",
    "{{ всего|format }}": "note-template.filter",
    "{{ всего": "note-template.syntax",
    "{% if всего %}": "note-template.syntax",
    "{{ щщщ.ююю }}": "note-template.name.none",
    "{{ всего is жжжжжжжжжж }}": "note-template.filter.none",
    "{% for в разделы %}": "note-template.syntax",
    "{% for часть in разделы %}{{ часть.заголовк }}{% endfor %}": "note-template.name",
    "{{ раздел.цель }}": "note-template.list",
    "{{ раздел.цель.абзацы }}": "note-template.list",
    "{{ раздел.цель.абзацы[7] }}": "note-template.nothing",
    "{{ всего.real }}": "note-template.nothing",
    "{{ всего / 0 }}": "note-template.zero",
    "{{ название|число }}": "note-template.failed",
    "{{ всего|дата }}": "note-template.failed",
    "{{ 'а' * 1000000000 }}": "note-template.forbidden",
    "{{ 9 ** 999999999 }}": "note-template.forbidden",
    "{{ '%0999999999d' % 1 }}": "note-template.forbidden",
    "{{ название() }}": "note-template.forbidden",
    "{{ ''.__class__.__mro__ }}": "note-template.nothing",
    "{{ всего.__class__ }}": "note-template.nothing",
    "{{ раздел.__init__.__globals__ }}": "note-template.name.none",
    "{{ раздел._parts }}": "note-template.name",
    "{{ ''['__class__'] }}": "note-template.nothing",
    "{{ название.center(999999999) }}": "note-template.forbidden",
    "{{ range(999999999) }}": "note-template.name.none",
    "{{ lipsum.__globals__ }}": "note-template.name.none",
    "{{ self.__init__ }}": "note-template.nothing",
    "{{ ''|attr('__class__') }}": "note-template.filter.none",
    "{{ '<w:p>'|safe }}": "note-template.filter.none",
    "{% include '/etc/passwd' %}": "note-template.failed",
    "{% import 'os' as os %}": "note-template.failed",
    "{% macro м() %}{{ м() }}{% endmacro %}{{ м() }}": "note-template.large",
}


@pytest.mark.parametrize("tag", _FAULTS)
def test_faults_and_escapes(tag: str) -> None:
    """A fault is named by its kind, and no way out of the sandbox is open."""
    found = _keys(template("начало", tag))
    assert _FAULTS[tag] == found[0]


def test_endless_sums() -> None:
    """A number that grows without an end is stopped."""
    tag = "{% set х = namespace(н=10) %}"
    assert ["note-template.name.none"] == _keys(template(tag))
    grown = "{{ " + " * ".join(["99999999999999999999"] * 9) + " }}"
    assert ["note-template.large"] == _keys(template(grown))


def test_paragraph_of_a_fault_while_rendering() -> None:
    """A fault that shows late tells its paragraph too."""
    found = _refusal(template("первый", "второй {{ всего / 0 }}", "третий")).findings
    assert ["шаблон делит на ноль; абзац: второй {{ всего / 0 }}"] == [
        each.render() for each in found
    ]


def test_torn_markup() -> None:
    """A loop that opens in one paragraph and ends inside another would lose text: refused."""
    torn = "{%p for часть in разделы %}", "{{ часть.заголовок }}{% endfor %}"
    assert ["note-template.torn"] == _keys(template(*torn))


def test_no_document() -> None:
    """What is no document of Word is refused before it is parsed."""
    good = template("{{ всего }}")
    types = part(good, "[Content_Types].xml")
    doctype = b'<!DOCTYPE a [<!ENTITY b "c">]>'
    body = part(good, "word/document.xml")
    cases = {
        "text": b"text",
        "empty": b"",
        "cut": good[: len(good) // 2],
        "other": repacked_with(good, {"[Content_Types].xml": types.replace(b"main+xml", b"x")}),
        "twice": repacked_with(good, {"word/Document.xml": body}),
        "doctype": repacked_with(
            good, {"word/document.xml": body.replace(b"<w:doc", doctype + b"<w:doc", 1)}
        ),
        "broken": repacked_with(good, {"word/document.xml": b"<w:document>"}),
        "bodiless": repacked_with(good, {"_rels/.rels": b"<a/>"}),
    }
    assert {name: ["note-template.none"] for name in cases} == {
        name: _keys(data) for name, data in cases.items()
    }


def test_hostile_parts() -> None:
    """Macros, objects, links to other files, bombs: each is refused by its name."""
    good = template("{{ всего }}")
    body = part(good, "word/document.xml")
    rels = part(good, "word/_rels/document.xml.rels")
    types = part(good, "[Content_Types].xml").replace(
        b"wordprocessingml.document.main+xml", b"macroEnabled.wordprocessingml.document.main+xml"
    )
    relation = b'<Relationship Id="rId99" Type="http://x/%s" Target="%s" TargetMode="External"/>'

    def related(kind: bytes, target: bytes) -> bytes:
        added = relation % (kind, target) + b"</Relationships>"
        return repacked_with(
            good, {"word/_rels/document.xml.rels": rels.replace(b"</Relationships>", added)}
        )

    linked = b'<w:instrText>INCLUDETEXT "C:\\\\a.docx"</w:instrText>'
    cases = {
        "note-template.macros": [
            repacked_with(good, {"word/vbaProject.bin": b"x"}),
            repacked_with(good, {"[Content_Types].xml": types}),
            related(b"oleObject", b"a.bin"),
        ],
        "note-template.links": [
            related(b"image", b"http://example.org/a.png"),
            related(b"attachedTemplate", b"file:///c:/a.dotm"),
            related(b"hyperlink", b"file:///etc/passwd"),
            repacked_with(
                good, {"word/document.xml": body.replace(b"<w:t>", linked + b"<w:t>", 1)}
            ),
        ],
        "note-template.none": [_locked(good)],
        "note-template.bomb": [repacked_with(good, {"word/media/a.xml": b" " * 6_000_000})],
    }
    assert {key: [[key]] * len(found) for key, found in cases.items()} == {
        key: [_keys(data) for data in found] for key, found in cases.items()
    }


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that grows beyond all bounds is stopped."""
    monkeypatch.setattr(rendering, "MOST_CHARACTERS", 1000)
    loop = "{% for х in разделы %}{% for ц in разделы %}слово {% endfor %}{% endfor %}"
    assert ["note-template.large"] == _keys(template(loop))


def test_footnotes() -> None:
    """Tags of footnotes are looked at too, and filled."""
    assert ["note-template.name"] == _keys(_with_footnote("{{ всево }}"))
    filled = note(REPORT, template=_with_footnote("{{ всего }} & {{ школа }}"))
    assert b"12 &amp; " in part(filled, "word/footnotes.xml")


def _with_footnote(text: str) -> bytes:
    document = Document()
    document.add_paragraph("текст")
    inside = f'<w:footnote w:id="1"><w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p></w:footnote>'
    xml = f"<w:footnotes {nsdecls('w')}>{inside}</w:footnotes>".encode()
    name = PackURI("/word/footnotes.xml")
    package = document.part.package
    notes = Part(name, CONTENT_TYPE.WML_FOOTNOTES, xml, package)
    document.part.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def test_properties_without_end() -> None:
    """A fault in the properties of a template is told as well."""
    assert ["note-template.zero"] == _keys(template("начало", title="{{ всего / 0 }}"))


def test_hyperlinks_are_no_harm() -> None:
    """The address of a site in the head of a letter may stay."""
    document = Document()
    document.add_paragraph("{{ всего }}")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    document.part.relate_to("https://example.org", kind, is_external=True)
    made = BytesIO()
    document.save(made)
    assert note(REPORT, template=made.getvalue()) != b""
