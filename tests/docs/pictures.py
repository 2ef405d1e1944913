# SPDX-License-Identifier: MIT
"""Make the pictures of the Russian guide anew: `python -m tests.docs.pictures`.

The page is played to its end, and what it has made is looked at: sheets and the note through
LibreOffice and `pdftoppm` (Poppler), pages through Chromium. A change of a library or of a font
changes every picture: look at them before they are committed.
"""

from __future__ import annotations

import io
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen
from openpyxl import load_workbook
from openpyxl.worksheet.header_footer import HeaderFooter
from openpyxl.worksheet.properties import PageSetupProperties
from playwright.sync_api import sync_playwright

from tests.docs.pages import DOCS
from tests.docs.palette import small
from tests.docs.playing import play
from tests.machines import CHROMIUM, LIBREOFFICE
from tests.office.converting import Office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import FloatRect, Locator, Page

PAGE: Final = DOCS / "ru" / "year.md"
PICTURES: Final = DOCS / "ru" / "pictures"

_WIDTH: Final = 900
"""How wide the window is, in pixels."""

_HEIGHT: Final = 640
"""How high a picture of a page is at most."""

_IN_RUSSIAN: Final = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>ru-RU</value></prop></item></oor:items>
"""
"""Settings of LibreOffice by which it writes numbers and months as a Russian Excel does."""

_UNSEEN: Final = "FGHIJK"
"""The columns of attributes that nobody fills in here: without them the others can be read."""


def main() -> None:
    """Make all pictures."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as profile:
        for _ in play(PAGE, Path(folder)):
            pass
        settings = Path(profile, "user", "registrymodifications.xcu")
        settings.parent.mkdir()
        settings.write_text(_IN_RUSSIAN, encoding="utf-8")
        camera = Camera(Path(folder), Office(_program(LIBREOFFICE.program()), Path(profile)))
        camera.sheets()
        camera.documents()
        with _browser() as browsing:
            camera.pages(browsing)


@frozen
class Camera:
    """What takes the pictures.

    Attributes:
        folder: where the page was played.
        office: LibreOffice.
    """

    folder: Path
    office: Office

    def sheets(self) -> None:
        """Take the pictures of the sheets that schools get and send."""
        sheets = {
            "form": ("присланное/Школа А.xlsx", "Ответы", "A1:P8", _UNSEEN),
            "checked": ("проверено/Школа Б.xlsx", "Ответы", "A1:P7", _UNSEEN),
            "errors": ("проверено/Школа Б.xlsx", "Ошибки", "A1:H10", ""),
        }
        given = {
            f"{name}.xlsx": _only(self.folder / path, sheet, area, hidden)
            for name, (path, sheet, area, hidden) in sheets.items()
        }
        for name, pdf in self.office.convert_all(given, "pdf").items():
            _keep(Path(name).stem, _printed(pdf, 1, resolution=120))

    def documents(self) -> None:
        """Take the pictures of the summary and of the note."""
        names = {"workbook": "сводная.xlsx", "note": "справка.docx"}
        given = {name: (self.folder / "отчёт" / name).read_bytes() for name in names.values()}
        made = self.office.convert_all(given, "pdf")
        summary, note = made[names["workbook"]], made[names["note"]]
        leaf = _leaf_with(summary, "Записи на шкале")
        _keep("workbook", _printed(summary, leaf, resolution=90, height=520))
        _keep("note", _printed(note, _leaf_with(note, "Кто участвовал"), resolution=75))

    def pages(self, page: Page) -> None:
        """Take the pictures of the pages."""
        page.goto((self.folder / "отчёт" / "страница.html").as_uri())
        figures = page.locator("#section-results figure:has(svg)")
        _keep("page", _between(page, figures.nth(0), figures.nth(1)))
        unfolded = page.locator("#section-records tbody details").nth(5)
        unfolded.locator("summary").click()
        row = unfolded.locator("xpath=ancestor::tr/preceding-sibling::tr[1]")
        quoted = unfolded.locator("li, p, div").filter(has_text="сразу ниже")
        _keep("page-record", _between(page, row, quoted.last))
        page.goto((self.folder / "карта" / "страница.html").as_uri())
        drawing = page.locator("#section-timeline figure svg").first
        _keep("roadmap", _between(page, drawing, drawing))


def _keep(name: str, png: bytes) -> None:
    (PICTURES / f"{name}.png").write_bytes(png)


def _between(page: Page, first: Locator, last: Locator) -> bytes:
    """Return what a page shows from the top of one element to the bottom of another."""
    top, _ = _extent(first)
    _, bottom = _extent(last)
    clip: FloatRect = {"x": 0, "y": top, "width": _WIDTH, "height": min(bottom - top, _HEIGHT)}
    return page.screenshot(full_page=True, clip=clip)


def _extent(element: Locator) -> tuple[float, float]:
    """Return where on the page an element begins and ends."""
    top, bottom = element.evaluate(
        "each => { const box = each.getBoundingClientRect();"
        " return [box.top + scrollY, box.bottom + scrollY]; }"
    )
    return top, bottom


def _only(path: Path, name: str, area: str, hidden: str) -> bytes:
    """Return a workbook that prints a part of one sheet, with the letters and numbers around it."""
    workbook = load_workbook(path)
    for sheet in workbook.worksheets:
        if sheet.title != name:
            sheet.sheet_state = "hidden"
    sheet = workbook[name]
    workbook.active = sheet
    sheet.print_area = area
    for letter in hidden:
        sheet.column_dimensions[letter].hidden = True
    sheet.print_title_rows = sheet.print_title_cols = None
    sheet.print_options.headings = sheet.print_options.gridLines = True
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = sheet.page_setup.fitToHeight = 1
    sheet.HeaderFooter = HeaderFooter()
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def _leaf_with(pdf: bytes, heading: str) -> int:
    """Return the number of the first leaf under a heading."""
    command = ["pdftotext", "-", "-"]
    made = subprocess.run(command, input=pdf, stdout=subprocess.PIPE, check=True)
    leaves = made.stdout.decode().split("\f")
    return next(number for number, text in enumerate(leaves, 1) if heading in text.splitlines())


def _printed(pdf: bytes, leaf: int, *, resolution: int, height: int = 0) -> bytes:
    """Return a picture of a leaf, or of what is on it down to a height."""
    command = ["pdftoppm", "-r", str(resolution), "-f", str(leaf), "-l", str(leaf)]
    command += ["-H", str(height)] if height else []
    return small(subprocess.run([*command, "-"], input=pdf, capture_output=True, check=True).stdout)


@contextmanager
def _browser() -> Iterator[Page]:
    flags = ["--no-sandbox", "--disable-gpu"]
    program = _program(CHROMIUM.program())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=flags)
        yield browser.new_page(viewport={"width": _WIDTH, "height": 900})
        browser.close()


def _program(path: Path | None) -> Path:
    assert path is not None, "pictures need LibreOffice and Chromium"
    return path


if __name__ == "__main__":
    main()
