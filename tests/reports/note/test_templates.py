# SPDX-License-Identifier: MIT
"""Templates of districts: figures, loops, conditions, whole sections."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from attrs import evolve
from docx import Document

from shnor_rules.reports.note import default_template, note
from tests.reports.note.notes_made_up import (
    REPORT,
    SPECIAL,
    filled,
    paragraphs,
    tables,
    template,
)

_FIGURES: Final = {
    "{{ всего|склонение(«учитель», «учителя», «учителей») }}": "12 учителей",
    "{{ всего|склонение(„учитель“, „учителя“, „учителей“) }}": "12 учителей",
    "{{ не_бывает|default('«–»') }}": "«–»",
    "{{ итог|число }}, {{ итог|доля }}, {{ итог|дата }}, {{ итог|дата_словами }}": (
        "нет данных, нет данных, нет данных, нет данных"
    ),
    "{{ итог|склонение('а', 'б', 'в') }}": "нет данных",
    "{{ всего }}": "12",
    '{{ всего|склонение("учитель", "учителя", "учителей") }}': "12 учителей",
    '{{ 21|склонение("учитель", "учителя", "учителей") }}': "21 учитель",
    '{{ (1 / 2)|склонение("балл", "балла", "баллов") }}': "0,5 балла",
    '{{ доля_Б|склонение("школа", "школы", "школ") }}': "1 школа",
    "{{ среднее }}": "1,3333…",
    "{{ среднее|число }}": "1,3333…",
    "{{ среднее|число(2) }}": "1,33",
    "{{ (0 - среднее)|число(1) }}": "\u22121,3",
    "{{ 2.5|число(0) }}": "3",
    "{{ 0.1 + 0.2 }}": "0,3",
    "{{ 7 // 2 }} {{ 7 % 2 }} {{ 2 * 3 }} {{ 2 - 3 }}": "3 1 6 \u22121",
    "{{ доля_Б }}": "1 из 3 (33,3 %)",
    "{{ доля_Б|доля }}": "33,3 %",
    "{{ доля_Б|доля(2) }}": "33,33 %",
    "{{ ничего_из_ничего|доля }}": "0 из 0",
    "{{ среднее|доля(0) }}": "133 %",
    "{{ собрано }}": "01.05.2021",
    "{{ собрано|дата }}": "01.05.2021",
    "{{ собрано|дата_словами }}": "1 мая 2021 г.",
    '{{ "2021-05-01"|дата }}': "01.05.2021",
    "{{ итог }}": "нет данных",
    "{{ улучшилось }}": "нет данных",
    "{{ школа }}": SPECIAL.replace("\x07", "[U+0007]"),
    "{{ школа|upper }}": SPECIAL.replace("\x07", "[U+0007]").upper(),
    "{{ название }}": REPORT.title,
    "{{ подписывает }}": "Начальник управления",
    "{{ дата_документа }}": "21 мая 2021 г.",
    "{{ дата }}": "21.05.2021",
    "{{ не_бывает|default('–') }}": "–",
    "{% if не_бывает is defined %}да{% else %}нет{% endif %}": "нет",
    "{% if раздел.динамика %}есть{% endif %}": "есть",
    "{% if not раздел.риски %}рисков нет{% endif %}": "рисков нет",
    "{{ раздел.риски.заголовок }}": "",
    "{{ раздел.цель.заголовок }}": "Цель",
    "{{ раздел.purpose.абзацы[1] }}": "Собрано 12 записей.",
    "{{ раздел.цель.цитаты[0] }}": "«отслеживание «состояния» (№ 7, п. 1)",
    "{{ раздел.цель.цитаты[1] }}": "«и ещё» (там же)",
    "{{ раздел.цель.цитаты[2] }}": "«в кавычках»",
    "{{ раздел.цель.цитаты[1].пункт }}": "№ 7, п. 1",
    "{{ раздел.цель.пункты|join(', ') }}": "первый, второй",
    "{{ раздел.own.имя }}": "own",
    "{{ таблица.by_school.строк }}": "2",
    "{{ таблица.by_school.столбцы[1] }}": "Учителей",
    "{{ таблица.by_school.пояснения[1] }}": "сколько записей прислано",
    "{{ таблица.by_school.значения[0][1] + 1 }}": "13",
    "{{ таблица.records.приложение }}": "1",
    "{% macro м(х) %}<{{ х }}>{% endmacro %}{{ м(5) }}": "<5>",
    "{% for х in раздел.цель.пункты %}{{ loop.index }}{{ loop.cycle('а', 'б') }}{% endfor %}": (
        "1а2б"
    ),
    "{{ 'а' + 'б' }}{{ ([1] + [2])|length }}": "аб2",
}


def test_figures() -> None:
    """A figure is printed as Russian documents print it."""
    said = paragraphs(note(REPORT, template=template(*_FIGURES)))
    assert dict(_FIGURES) == dict(zip(_FIGURES, said, strict=True))


def test_every_fact_can_be_named() -> None:
    """Each figure of a report is printed under its name."""
    lines = [f"{name}: {{{{ {name} }}}}" for name in REPORT.facts]
    said = paragraphs(note(REPORT, template=template(*lines)))
    assert list(REPORT.facts) == [text.partition(":")[0] for text in said]
    assert "всего: 12" in said


def test_loops_over_rows_and_columns() -> None:
    """A table of the template grows by rows and by columns."""
    data = template(
        "начало",
        rows=(
            ("Школа", "Учителей"),
            ("{%tr for строка in таблица.by_school.строки %}", ""),
            ("{{ строка[0] }}", "{{ строка[1] }}"),
            ("{%tr endfor %}", ""),
        ),
    )
    expected = [
        ["Школа", "Учителей"],
        [SPECIAL.replace("\x07", "[U+0007]"), "12"],
        ["Школа № 2", "5"],
    ]
    assert [expected] == tables(note(REPORT, template=data))


def test_loops_over_sections() -> None:
    """A template goes through the sections in the order of the report."""
    said = filled("{%p for часть in разделы %}", "{{ часть.заголовок }}", "{%p endfor %}")
    assert [section.title for section in REPORT.sections] == said.split("\n")


def test_loop_variable_named_like_a_part_of_the_report() -> None:
    """A loop may call its thing by a name that the report has too."""
    said = filled("{%p for раздел in разделы %}", "{{ раздел.заголовок }}", "{%p endfor %}")
    assert "Цель" == said.split("\n")[0]


def test_whole_sections_are_those_of_the_default_template() -> None:
    """`целиком` gives what the default template writes out tag by tag."""
    whole = filled("{%p for часть in разделы %}", "{{p часть.целиком }}", "{%p endfor %}")
    every = paragraphs(note(REPORT))
    assert whole.split("\n") == every[3 : 3 + len(whole.split("\n"))]


def test_styles_of_the_district_stay() -> None:
    """A style that the district has made its own stays; what it lacks is added."""
    own = Document()
    own.styles.add_style("Текст справки", 1).font.bold = True
    own.add_paragraph("{{p раздел.цель.целиком }}")
    made = BytesIO()
    own.save(made)
    document = Document(BytesIO(note(REPORT, template=made.getvalue())))
    assert document.styles["Текст справки"].font.bold is True
    assert "Слова документа" in {each.name for each in document.styles}
    assert "Heading 1" == document.paragraphs[0].style.name  # type: ignore[union-attr]


def test_feet_and_properties() -> None:
    """Tags stand in the feet of pages and in the properties too."""
    report = evolve(REPORT, title="Название & " + "слово " * 60)
    data = note(
        report, template=template("{{ всего }}", foot="{{ школа }}", title="{{ название }}")
    )
    document = Document(BytesIO(data))
    foot = document.sections[0].footer.paragraphs[0].text
    assert SPECIAL.replace("\x07", "[U+0007]") == foot.replace("\u00a0", " ")
    title = document.core_properties.title
    assert ("Название & слово", 255, "…") == (title[:16], len(title), title[-1])


def test_default_template_is_a_template() -> None:
    """A note from the template that is handed out is the note that is made without one."""
    assert note(REPORT) == note(REPORT, template=default_template())
