# SPDX-License-Identifier: MIT
"""A site of rulesets in a real browser: opened from disk, searched, read, looked at by axe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import pytest

from tests.browser.test_page import OVERLAPS, Seen, expect, violations
from tests.reports.site.visited import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

INPUT: Final = "#words"
STATUS: Final = "#words-found"
RESULTS: Final = ".results li"
PAGES: Final = (
    "made-up-district/dynamics.html",
    "made-up-district/risks.html",
    "kola/index.html",
    "kola/roadmap.html",
    "kola/clauses.html",
)
"""A page of every kind, and of those the shorter ones."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of all rulesets of the project on disk."""
    root = tmp_path_factory.mktemp("site")
    for name, content in whole().items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return root


@pytest.fixture
def seen(browser: Browser, folder: Path) -> Iterator[Seen]:
    """Return the first page as it is opened from disk; nothing outside the site may be asked."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    found = Seen(context.new_page())
    found.listen()
    found.page.goto((folder / "index.html").as_uri())
    yield found
    assert [] == [each for each in found.did if not each.startswith(folder.as_uri())]
    context.close()


def test_what_is_searched_leads_to_a_monitoring(seen: Seen) -> None:
    """Words are found in any case, with ё or е, and the result leads to its part of a page."""
    page = seen.page
    page.fill(INPUT, "РАЗРЫВ")
    expect(page.locator(STATUS)).to_contain_text("найдено: ")
    page.fill(INPUT, "наставники муниципального")
    expect(page.locator(RESULTS).first).to_be_visible()
    for text in page.locator(RESULTS).all_text_contents():
        assert "аставник" in text or "…" in text
    page.fill(INPUT, "предметных компетенций педагогических")
    link = page.locator(RESULTS).first.locator("a")
    expect(link).to_have_text(
        "Мониторинг оценки предметных компетенций педагогических работников ШНОР"
    )
    link.click()
    expect(page.locator("h1")).to_have_text(
        "Мониторинг оценки предметных компетенций педагогических работников ШНОР"
    )
    assert page.url.endswith("/korenovsky/teacher-competence.html")
    page.get_by_role("link", name="Шкала", exact=True).click()
    expect(page.locator("#scale svg")).to_be_in_viewport()


def test_letters_that_are_taken_for_each_other(seen: Seen) -> None:
    """Both spellings find the same; where nothing is found that is said, and cleared again."""
    page = seen.page
    counts = []
    for words in ("отчёт", "отчет"):
        page.fill(INPUT, words)
        expect(page.locator(STATUS)).to_contain_text("найдено")
        page.wait_for_timeout(200)
        counts.append(page.locator(STATUS).text_content())
    assert counts[0] == counts[1]
    page.fill(INPUT, "такого слова здесь нет нигде")
    expect(page.locator(STATUS)).to_have_text("ничего не найдено")
    page.keyboard.press("Escape")
    expect(page.locator(STATUS)).to_have_text("")
    assert "" == page.input_value(INPUT)


def test_the_search_is_worked_by_the_keyboard(seen: Seen) -> None:
    """Arrows go through the results and back into the words, Enter opens the first."""
    page = seen.page
    page.focus(INPUT)
    page.keyboard.type("КОР-01")
    page.fill(INPUT, "KOR-01")
    expect(page.locator(RESULTS).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement === document.querySelectorAll('.results a')[1]")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert "words" == page.evaluate("document.activeElement.id")
    page.keyboard.press("Enter")
    page.wait_for_url("**#remark-KOR-01")
    expect(page.locator("#remark-KOR-01")).to_be_in_viewport()


def test_clauses_lead_there_and_back(seen: Seen) -> None:
    """From an indicator to the clause that prints it, and from there to the indicator."""
    page = seen.page
    page.goto(page.url.replace("index.html", "korenovsky/teacher-competence.html"))
    page.locator("#indicator-П1 dd a").last.click()
    target = page.locator(":target")
    expect(target).to_be_in_viewport()
    expect(target).to_contain_text("Что взято: Мониторинг оценки предметных компетенций")
    target.locator("td a, th a").first.click()
    expect(page.locator("#indicator-П1")).to_be_in_viewport()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
def test_pages_are_accessible(
    browser: Browser, folder: Path, scheme: Literal["light", "dark"], width: int
) -> None:
    """On a wide and a narrow screen axe finds nothing, nothing sticks out, no words overlap."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True
    )
    page = context.new_page()
    for name in PAGES:
        page.goto((folder / name).as_uri())
        page.evaluate(
            "document.querySelectorAll('details').forEach((each) => { each.open = true; })"
        )
        assert [] == violations(page), name
        assert width == page.evaluate("document.documentElement.scrollWidth"), name
        assert [] == page.evaluate(OVERLAPS), name
    page.goto((folder / "index.html").as_uri())
    page.fill(INPUT, "наставник")
    expect(page.locator(RESULTS).first).to_be_visible()
    assert [] == violations(page)
    assert width == page.evaluate("document.documentElement.scrollWidth")
    context.close()


def test_without_javascript_all_can_be_read(browser: Browser, folder: Path) -> None:
    """No search is offered that could not be done; the first page leads to every other one."""
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto((folder / "index.html").as_uri())

    assert not page.locator(INPUT).is_visible()
    page.get_by_role("link", name="Мониторинг эффективности работы муниципального наст").click()
    assert page.locator("#indicator-П2").is_visible()
    page.locator("#examples summary").click()
    assert page.locator("#examples table").is_visible()
    context.close()


def test_in_print_there_is_no_search(browser: Browser, folder: Path) -> None:
    """A print has all parts, and the drawings."""
    page = browser.new_page()
    page.goto((folder / "korenovsky" / "teacher-competence.html").as_uri())
    page.emulate_media(media="print")
    printed = page.inner_text("body")

    assert "Найти в правилах" not in printed
    for said in ("Показатели", "Шкала", "Толкования", "KOR-01"):
        assert said in printed
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF-")
    page.close()
