# SPDX-License-Identifier: MIT
"""A report becomes one page that is well-formed, accessible, and needs nothing besides itself."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from fractions import Fraction
from hashlib import sha256

import pytest
from attrs import evolve

from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Quoted, Report, Section
from shnor_rules.reports.page import page
from shnor_rules.reports.page.tables import MOST_UNFOLDED
from tests.reports.book.reports_made_up import HOSTILE, REPORT, TIMELINE
from tests.reports.page.reports_unfolded import records, report
from tests.reports.page.tree import Node, read

EVERYTHING = report(15)
PAGE = page(EVERYTHING)


@pytest.fixture(scope="module")
def root() -> Node:
    """Return the page of the report with everything in it."""
    return read(PAGE)


def test_it_is_one_document_in_the_language_of_the_report() -> None:
    """The page says which language it is in, its title, and its letters; the same in English."""
    for lang, contents in (("ru", "Содержание"), ("en", "Contents")):
        html = page(evolve(REPORT, lang=lang))
        found = read(html)
        assert html.startswith("<!DOCTYPE html>\n")
        assert {"lang": lang} == found.one("html").attributes
        assert REPORT.title == found.one("head").one("title").text
        assert contents == found.one("nav").attributes["aria-label"]
        assert "utf-8" == found.all("meta")[0].attributes["charset"]


def test_the_same_report_is_the_same_page() -> None:
    """Nothing of a page depends on when it was made."""
    assert page(EVERYTHING) == PAGE


def test_ids_occur_once_and_are_known(root: Node) -> None:
    """Each id stands once, and whatever names an id names one of the page."""
    ids = Counter(name for each in root if (name := each.attributes.get("id")) is not None)
    asked = {
        name
        for each in root
        for key in ("aria-labelledby", "aria-describedby")
        for name in (each.attributes.get(key) or "").split()
    }
    links = {str(each.attributes["href"]) for each in root.all("a")}

    assert {1} == set(ids.values())
    assert set() == asked - set(ids)
    assert set() == {link.removeprefix("#") for link in links} - set(ids)
    assert all(link.startswith("#") for link in links)


def test_sections_of_one_name_have_different_ids() -> None:
    """Two sections, tables and drawings of the same name get names of their own."""
    section = REPORT.sections[1]
    twice = page(evolve(REPORT, sections=(section, section)))
    ids = [name for each in read(twice) if (name := each.attributes.get("id")) is not None]

    assert len(ids) == len(set(ids))
    assert {"section-results", "section-results-2"} <= set(ids)


def test_nothing_comes_from_elsewhere() -> None:
    """No element asks for a file or an address, and the policy of the page forbids it."""
    root = read(PAGE)
    asking = {"src", "srcset", "data", "action", "poster", "background"}

    assert [] == [each.tag for each in root if asking & set(each.attributes)]
    assert [] == root.all("link")
    assert [] == [each for each in root if any(key.startswith("on") for key in each.attributes)]
    assert [] == [each for each in root if "style" in each.attributes]
    assert "url(http" not in PAGE
    assert "@import" not in PAGE


def test_the_policy_allows_its_own_style_and_script_only(root: Node) -> None:
    """The hashes in the policy are those of the only style and the only script of the page."""
    policy = str(root.all("meta")[1].attributes["content"])
    for tag in ("style", "script"):
        inside = re.findall(f"<{tag}>(.*?)</{tag}>", PAGE, re.DOTALL)
        hashed = [b64encode(sha256(each.encode()).digest()).decode() for each in inside]
        assert [f"{tag}-src 'sha256-{each}'" for each in hashed] == [
            part.strip() for part in policy.split(";") if f"{tag}-src" in part
        ]
    assert policy.startswith("default-src 'none'; img-src data:;")
    assert 1 == len(root.all("script"))


def test_headings_stand_in_order(root: Node) -> None:
    """One heading of the page, one of the contents, one a section; landmarks hold everything."""
    headings = [each.tag for each in root if re.fullmatch("h[1-6]", each.tag)]
    titles = [each.title for each in EVERYTHING.sections]

    assert ["h1", *["h2"] * (1 + len(titles))] == headings
    assert titles == [each.text for each in root.one("main").all("h2")]
    assert titles == [each.text for each in root.one("nav").all("a")]
    for tag in ("header", "nav", "main", "footer"):
        assert 1 == len(root.all(tag))
    assert "#content" == root.all("a")[0].attributes["href"]


def test_tables_can_be_heard(root: Node) -> None:
    """Each table has a caption and headings with their scope, as many cells a row as columns."""
    tables = root.all("table")

    assert 3 == len(tables)
    for table in tables:
        assert 1 == len(table.all("caption"))
        width = len(table.one("thead").all("th", scope="col"))
        for row in table.all("tr")[1:]:
            cells = row.all("th", scope="row") + row.all("td")
            assert width == sum(int(cell.attributes.get("colspan") or 1) for cell in cells)


def test_what_scrolls_can_be_reached(root: Node) -> None:
    """What scrolls has a name and is reached by the keyboard."""
    for each in root.all("div", class_="scroll"):
        assert "0" == each.attributes["tabindex"]
        assert "group" == each.attributes["role"]
        assert each.attributes["aria-labelledby"]


def test_records_unfold_to_how_they_came_about(root: Node) -> None:
    """Below each record stand its statements as lists in lists, each with its clause."""
    details = root.one("table", id="table-records").all("details")

    assert 15 == len(details)
    assert "Как получилось: учитель 2" == details[1].one("summary").text
    tree = details[1].one("ul", class_="tree")
    assert "2 из 100 № 7, п. 1 <i>" + "2 из 100 № 7, п. 22 из 100" * 2 == tree.text
    assert ["№ 7, п. 1 <i>", "№ 7, п. 2", "№ 7, п. 2"] == [each.text for each in tree.all("q")]


def test_cells_say_what_they_are(root: Node) -> None:
    """Numbers have a decimal comma and the exact value beside, where they have no end."""
    row = root.one("table", id="table-records").all("tr", class_="folded")[0]

    assert [
        ("th", "n", "1"),
        ("th", None, "Выдуманный учитель 1"),
        ("td", None, "Русский язык"),
        ("td", "n", "0,3333… 1/3"),
        ("td", "l", "Б"),
    ] == [
        (each.tag, each.attributes.get("class"), each.text)
        for each in row
        if each.tag in {"th", "td"}
    ]


def test_long_tables_are_searched_and_short_ones_are_not(root: Node) -> None:
    """A search stands over tables of twelve rows, hidden until the script is there to do it."""
    found = root.all("div", class_="find")

    assert ["table-records", "table-risks"] == [each.attributes["data-table"] for each in found]
    assert all("hidden" in each.attributes for each in found)
    assert ["", "Б", "С", "D", "А"] == [each.attributes["value"] for each in found[0].all("option")]
    assert [] == found[1].all("select")


def test_headings_of_columns_are_explained(root: Node) -> None:
    """What the columns of signs mean is listed over the table."""
    notes = root.one("section", id="section-risks").one("details", class_="columns")

    assert [f"Фактор {number}" for number in range(1, 11)] == [
        each.text for each in notes.all("dd")
    ]
    assert 1 == len(root.all("table", class_="matrix"))


def test_every_sentence_is_on_the_page(root: Node) -> None:
    """Paragraphs, quotations with their clauses, lists, notes and blank lines are all there."""
    purpose, decisions = (
        root.one("section", id=f"section-{name}") for name in ("purpose", "decisions")
    )

    assert ["Выявить предметные дефициты учителей.", "Собрано весной."] == [
        each.text for each in purpose.inside if isinstance(each, Node) and each.tag == "p"
    ][:2]
    assert ["отсутствие предметных дефицитов", "без места"] == [
        each.text for each in purpose.all("blockquote")
    ]
    assert ["приказ № 7, раздел 1"] == [each.text for each in purpose.all("figcaption")]
    assert ["сводная форма Excel", "аналитическая справка"] == [
        each.text for each in purpose.all("li")
    ]
    assert ["Данные выдуманы."] == [each.text for each in purpose.all("p", class_="note")]
    assert 3 == len(decisions.all("div", class_="blank"))
    assert "место для записи: 3 строки" in decisions.text


def test_drawings_are_on_the_page(root: Node) -> None:
    """Every figure of the report is drawn under its title."""
    titles = [figure.title for section in EVERYTHING.sections for figure in section.figures]

    assert titles == [each.one("figcaption").text for each in root.all("figure", class_="drawing")]
    assert len(titles) == len(root.all("svg"))


def test_a_figure_of_nothing_is_left_out() -> None:
    """A timeline without any day is not announced."""
    section = Section("t", "Сроки", figures=(evolve(TIMELINE, lanes=(("а", ()),), today=None),))

    assert [] == read(page(evolve(REPORT, sections=(section,)))).all("figure")


def test_the_foot_tells_the_rules(root: Node) -> None:
    """Which rules, their hash, the readings, who signs, and the date, as far as they are told."""
    facts = root.one("footer").all("dd")
    bare = read(page(Report("Отчёт", "Район", ())))
    read_as = evolve(EVERYTHING, facts={"правила": "а/б", "толкования": "вверх"})

    assert ["district/monitoring", "00112233", "нет, буквальный текст"] == [
        each.text for each in facts
    ]
    assert "Директор <выдуманный>" == root.one("p", class_="signed").text
    assert "2021-05-21" == root.one("time").attributes["datetime"]
    assert [] == bare.one("footer").all("dl") + bare.all("time") + bare.all("p", class_="signed")
    assert ["а/б", "вверх"] == [each.text for each in read(page(read_as)).all("dd")][-2:]


def test_texts_are_never_markup() -> None:
    """Hostile texts stand on the page as they were typed, wherever they come from."""
    hostile = (*HOSTILE, "</script><script>alert(1)</script>", "</style>", "<!--", "{{ 7 * 7 }}")
    for text in hostile:
        grid = Grid(text, text, (Column(text, note=text),), (Row((text,), None, text),) * 13)
        section = Section(
            text, text, (text,), (Quoted(text, text),), (text,), (grid,), (), (text,), blanks=1
        )
        found = read(page(Report(text, text, (section,), {"правила": text}, None, "ru", text)))
        assert 1 == len(found.all("script"))
        assert 1 == len(found.all("style"))
        assert 13 == len(found.one("tbody").all("th"))
        shown = text.replace("\t", "[Tab]").replace("\x07", "[U+0007]")
        assert " ".join(shown.split()) == found.one("h1").text
        assert {" ".join(shown.split())} == {each.text for each in found.one("tbody").all("th")}


def test_past_a_number_of_records_the_page_says_what_tells_the_rest() -> None:
    """Only the first records unfold, over all tables; below the table the command is named."""
    grids = (records(MOST_UNFOLDED - 10), records(20))
    found = read(page(evolve(REPORT, sections=(Section("records", "Записи", grids=grids),))))
    first, second = found.all("table")
    notes = [each.text for each in found.all("p", class_="note")]

    assert MOST_UNFOLDED - 10 == len(first.all("details"))
    assert 10 == len(second.all("details"))
    assert 20 == len(second.all("tbody"))
    assert 1 == len(notes)
    assert "показано у первых записей: 10 из 20" in notes[0]
    assert "shnor-rules evaluate" in notes[0]


def test_ten_thousand_records_are_a_page_of_bounded_size() -> None:
    """All rows are there, marked as many; a page of narrow rows stays under five megabytes."""
    html = page(evolve(REPORT, sections=(Section("records", "Записи", grids=(records(10_000),)),)))

    assert 10_000 + MOST_UNFOLDED == html.count("<tr") - 1
    assert '<table id="table-records" class="long">' in html
    assert len(html.encode()) < 5_000_000


def test_shares_are_rounded_and_lists_have_their_lead() -> None:
    """A percent has one decimal and no exact text; what leads to a list stands before it."""
    column = Column("Доля, %", Kind.EXACT, is_share=True)
    grid = Grid("shares", "Доли", (Column("Школа"), column), (Row(("А", Fraction(140, 3))),))
    section = Section("own", "Свой", points=("раз",), lead="Список:", grids=(grid,))
    found = read(page(evolve(REPORT, sections=(section,))))

    assert "46,7" == found.one("tbody").one("td").text
    assert "Список:" in [each.text for each in found.all("p")]
