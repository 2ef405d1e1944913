# SPDX-License-Identifier: MIT
"""A page in a real browser: opened from disk, searched, unfolded, printed, looked at by axe."""

from __future__ import annotations

from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import pytest
from attrs import define, evolve, field

from shnor_rules.reports.content.report import Section
from shnor_rules.reports.page import page as page_of
from tests.reports.page.reports_unfolded import records, report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page
    from playwright.sync_api._generated import LocatorAssertions

RECORDS: Final = 40
EVERYTHING: Final = report(RECORDS)
SEARCH: Final = ".find[data-table=table-records]"
SHOWN: Final = "#table-records > tbody:not([hidden])"

OVERLAPS: Final = """
() => {
  const found = [];
  for (const svg of document.querySelectorAll("svg")) {
    const texts = Array.from(svg.querySelectorAll("text"));
    const boxes = texts.map((each) => each.getBoundingClientRect());
    boxes.forEach((one, index) => boxes.slice(index + 1).forEach((other, after) => {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // The box of a line is higher than its letters.
      if (wide > 1 && high > 6) {
        found.push([texts[index].textContent, texts[index + 1 + after].textContent]);
      }
    }));
  }
  return found;
}
"""
"""Which words of drawings stand on one another, in the letters of this machine."""


@define
class Seen:
    """A page that is open, and all that it did besides.

    Attributes:
        page: the page.
        did: what it wrote to the console, threw, or asked for besides itself.
    """

    page: Page
    did: list[str] = field(factory=list)

    def listen(self) -> None:
        """Note what the page does."""
        self.page.on("console", lambda message: self.did.append(message.text))
        self.page.on("pageerror", lambda error: self.did.append(str(error)))
        self.page.on("request", lambda request: self.did.append(request.url))


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the invented page on disk."""
    path = tmp_path_factory.mktemp("page") / "страница.html"
    path.write_text(page_of(EVERYTHING), encoding="utf-8")
    return path


@pytest.fixture
def seen(browser: Browser, file: Path) -> Iterator[Seen]:
    """Return the page as it is opened from disk, on a wide screen; it must do nothing else."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    found = Seen(context.new_page())
    found.listen()
    found.page.goto(file.as_uri())
    yield found
    assert [file.as_uri()] == found.did
    context.close()


def expect(locator: Locator) -> LocatorAssertions:
    """Return what waits until something holds of a part of the page."""
    from playwright.sync_api import expect as expecting  # noqa: PLC0415  (asked for by few tests)

    return expecting(locator)


def axe() -> str:
    """Return the source of axe-core, which is in a package of Python."""
    spec = find_spec("axe_core_python")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    folder = Path(next(iter(spec.submodule_search_locations)))
    return (folder / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """Return what axe-core finds wrong with a page."""
    page.evaluate(axe())
    result: dict[str, Any] = page.evaluate("axe.run()")
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in result["violations"]]


def test_rows_are_found_by_words(seen: Seen) -> None:
    """What is typed narrows the rows whatever its case and ё; how many are left is said."""
    page = seen.page
    status = page.locator(f"{SEARCH} [role=status]")

    for words, count in (("СЧЕТ", 13), ("учитель матем 33", 1), ("нет", 0)):
        page.fill(f"{SEARCH} input", words)
        expect(status).to_have_text(f"показано строк: {count} из {RECORDS}")
        assert count == page.locator(SHOWN).count()
    page.fill(f"{SEARCH} input", "")
    expect(page.locator(SHOWN)).to_have_count(RECORDS)
    assert f"показано строк: {RECORDS} из {RECORDS}" == status.text_content()


def test_rows_are_chosen_by_level(seen: Seen) -> None:
    """Only the rows of the chosen level are left, together with what is typed."""
    page = seen.page
    page.select_option(f"{SEARCH} select", "С")

    assert 10 == page.locator(SHOWN).count()
    assert {"С"} == set(page.locator(f"{SHOWN} td.l").all_text_contents())
    page.select_option(f"{SEARCH} select", "")
    assert RECORDS == page.locator(SHOWN).count()


def test_a_record_is_unfolded_by_the_keyboard(seen: Seen) -> None:
    """From the search on, the tabulator reaches the first record, and Enter unfolds it."""
    page = seen.page
    page.focus(f"{SEARCH} input")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Как получилось: учитель 1":
            break
    tree = page.locator("#table-records .tree").first

    assert not tree.is_visible()
    page.keyboard.press("Enter")
    assert tree.is_visible()
    page.keyboard.press("Enter")
    assert not tree.is_visible()


def test_all_records_are_unfolded_at_once(seen: Seen) -> None:
    """A button unfolds the records that are shown, another folds them again."""
    page = seen.page
    page.select_option(f"{SEARCH} select", "С")
    page.get_by_role("button", name="Развернуть все").click()
    opened = page.locator("#table-records details[open]")

    assert 10 == opened.count()
    page.get_by_role("button", name="Свернуть все").click()
    assert 0 == opened.count()


def test_the_contents_lead_to_the_sections(seen: Seen) -> None:
    """The first tabulator offers to skip the contents, whose links go to the sections."""
    page = seen.page
    page.keyboard.press("Tab")
    assert "К содержанию" == page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    assert "content" == page.evaluate("document.activeElement.id")
    page.get_by_role("link", name="Риски школ").click()
    expect(page.locator("#section-risks h2")).to_be_in_viewport()


def test_words_of_drawings_can_be_read(seen: Seen) -> None:
    """In real letters no word of a drawing stands on another one."""
    assert [] == seen.page.evaluate(OVERLAPS)


def test_in_print_all_is_there(seen: Seen) -> None:
    """A print has every section and the notes of the columns, what was unfolded, and no search."""
    page = seen.page
    page.locator("#table-records summary").nth(1).click()
    page.emulate_media(media="print")
    printed = page.inner_text("body")
    pages = page.pdf(prefer_css_page_size=True)

    assert pages.startswith(b"%PDF-")
    assert pages.count(b"/Type /Page\n") > 3
    for section in EVERYTHING.sections:
        assert section.title in printed
    assert "Как получилось: учитель 2" in printed
    assert "Как получилось: учитель 1\n" not in printed
    assert "Найти в таблице" not in printed
    # What the columns hold is opened when a print begins.
    assert page.locator("details.columns[open]").count() == page.locator("details.columns").count()
    assert "Фактор 10" in page.inner_text("body")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
def test_it_is_accessible(
    browser: Browser, tmp_path: Path, scheme: Literal["light", "dark"], width: int
) -> None:
    """On a wide and a narrow screen, light and dark, axe finds nothing; nothing sticks out."""
    file = tmp_path / "страница.html"
    file.write_text(page_of(report(12)), encoding="utf-8")
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True
    )
    page = context.new_page()
    page.goto(file.as_uri())
    page.locator("#table-records summary").first.click()

    assert [] == violations(page)
    assert width == page.evaluate("document.documentElement.scrollWidth")
    context.close()


def test_without_javascript_everything_is_there(browser: Browser, file: Path) -> None:
    """All rows are shown, records unfold, and no search is offered that could not be done."""
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto(file.as_uri())

    assert 0 == page.locator(".find >> visible=true").count()
    assert RECORDS == page.locator("#table-records tr.folded >> visible=true").count()
    page.locator("#table-records summary").first.click()
    assert page.locator("#table-records .tree").first.is_visible()
    context.close()


def test_a_very_long_table_shows_its_first_rows(browser: Browser, tmp_path: Path) -> None:
    """Of more than five hundred rows the first are shown, all are found, and a button shows all."""
    sections = (Section("records", "Записи", grids=(records(700),)),)
    file = tmp_path / "страница.html"
    file.write_text(page_of(evolve(EVERYTHING, sections=sections)), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    status = page.locator(f"{SEARCH} [role=status]")

    assert 300 == page.locator(f"{SHOWN} >> visible=true").count()
    assert "найдено строк: 700 из 700, показаны первые 300" == status.text_content()
    page.fill(f"{SEARCH} input", "учитель 699")
    expect(page.locator(SHOWN)).to_have_count(1)
    page.fill(f"{SEARCH} input", "учитель")
    expect(page.locator(SHOWN)).to_have_count(300)
    page.get_by_role("button", name="Показать все").click()
    assert 700 == page.locator(SHOWN).count()
    assert "показано строк: 700 из 700" == status.text_content()
    page.close()


def test_heads_of_long_tables_stay_in_sight(seen: Seen) -> None:
    """While rows scroll, their headings stand above them."""
    page = seen.page
    tops = [
        page.evaluate(
            """(down) => {
              const table = document.getElementById("table-records");
              table.closest(".scroll").scrollTop = down;
              return table.tHead.rows[0].cells[0].getBoundingClientRect().top
                - table.closest(".scroll").getBoundingClientRect().top;
            }""",
            down,
        )
        for down in (200, 400, 600)
    ]

    assert all(abs(one - other) < 1 for one, other in pairwise(tops))
