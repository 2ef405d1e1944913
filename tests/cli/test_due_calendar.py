# SPDX-License-Identifier: MIT
"""`due --ics` writes a calendar that other programs read."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import icalendar
import pytest

from tests.cli.plans_made_up import write_plans

if TYPE_CHECKING:
    from tests.cli.running import CommandLine


@pytest.fixture
def plans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a ruleset of one roadmap, in the folder that the command runs in."""
    monkeypatch.chdir(tmp_path)
    return write_plans(tmp_path)


def events(path: str) -> list[icalendar.Event]:
    """Return the events of a calendar, which a program that reads them takes without a word."""
    calendar = icalendar.Calendar.from_ical(Path(path).read_bytes())
    assert ("2.0", []) == (calendar["VERSION"], calendar.errors)
    return [each for each in calendar.walk("VEVENT") if isinstance(each, icalendar.Event)]


@pytest.mark.usefixtures("plans")
def test_a_calendar_is_read_by_others(shnor: CommandLine) -> None:
    """Whole days, each event once, organisations in words, nothing that has no days."""
    result = shnor("due", "plans", "-m", "2021-10", "--ics", "октябрь.ics")
    found = events("октябрь.ics")
    days = {
        str(each["SUMMARY"]): (each.decoded("DTSTART"), each.decoded("DTEND")) for each in found
    }

    assert (0, "") == (result.code, result.out)
    assert "в календарь записано 5 событий\n" == result.err
    assert (date(2021, 10, 1), date(2021, 11, 1)) == days["1 Семинар"]
    assert (date(2021, 10, 31), date(2021, 11, 1)) == days["2 Анализ"]
    assert (date(2021, 10, 1), date(2022, 1, 1)) == days["(без названия)"]
    assert {"1 Семинар", "2 Анализ", "Сверка", "(без названия)"} == set(days)
    assert 5 == len({str(each["UID"]) for each in found})
    (seminar,) = (each for each in found if each["SUMMARY"] == "1 Семинар")
    assert "отвечают: ЦРО" in str(seminar["DESCRIPTION"])
    for each in found:
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND"} <= set(each)
        assert not {"ATTENDEE", "ORGANIZER"} & set(each)
        assert timedelta(0) == each.decoded("DTSTAMP").utcoffset()
    lines = Path("октябрь.ics").read_bytes().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)


@pytest.mark.usefixtures("plans")
def test_an_event_has_one_name_for_ever(shnor: CommandLine) -> None:
    """A quarter asked for in two months is one event, and a beginning is an event of one day."""
    for month in ("2021-10", "2021-11"):
        shnor("due", "plans", "-m", month, "--ics", f"{month}.ics")
    first, second = ({str(each["UID"]): each for each in events(f"2021-1{n}.ics")} for n in (0, 1))
    both = set(first) & set(second)

    assert {"2 Анализ", "(без названия)"} == {str(first[each]["SUMMARY"]) for each in both}
    (lessons,) = (each for each in second.values() if each["SUMMARY"] == "3 Уроки")
    assert date(2021, 11, 8) == lessons.decoded("DTSTART")
    assert date(2021, 11, 9) == lessons.decoded("DTEND")


@pytest.mark.usefixtures("plans")
def test_a_calendar_beside_a_page(shnor: CommandLine) -> None:
    """With another output both are written."""
    result = shnor("due", "plans", "-m", "2021-10", "-f", "json", "--ics", "a.ics")

    assert "2021-10" == json.loads(result.out)["month"]
    assert 5 == len(events("a.ics"))


@pytest.mark.usefixtures("plans")
def test_a_title_is_no_more_than_a_text(shnor: CommandLine) -> None:
    """Signs of the format inside a title are written so that they are read back as they are."""
    title = 'a;b,c\\\\d \\"e\\" \\nBEGIN:VEVENT\\nEND:VCALENDAR ' + "ж" * 80
    roadmap = Path("plans/roadmap.yaml")
    text = roadmap.read_text(encoding="utf-8").replace("title: Семинар", f'title: "{title}"')
    roadmap.write_text(text, encoding="utf-8")
    result = shnor("due", "plans", "-m", "2021-10", "--ics", "a.ics")
    (found,) = (each for each in events("a.ics") if "VCALENDAR" in str(each["SUMMARY"]))

    assert "в календарь записано 5 событий\n" == result.err
    assert 'a;b,c\\d "e" \nBEGIN:VEVENT\nEND:VCALENDAR ' in str(found["SUMMARY"])


@pytest.mark.usefixtures("plans")
def test_no_calendar_without_an_event(shnor: CommandLine) -> None:
    """The format has no calendar without events, so none is written, and that is said."""
    result = shnor("due", "plans", "-m", "2030-01", "--ics", "a.ics", "--lang", "en")

    assert (0, "") == (result.code, result.out)
    assert "there is no event with a date, so no calendar file is written\n" == result.err
    assert not Path("a.ics").exists()


@pytest.mark.usefixtures("plans")
def test_the_same_calendar_twice(shnor: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the moment of a reproducible build the files are the same, byte for byte."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1630454400")
    for name in ("a.ics", "b.ics"):
        shnor("due", "plans", "-m", "2021-10", "--ics", name)

    assert Path("a.ics").read_bytes() == Path("b.ics").read_bytes()
    (stamp,) = {each.decoded("DTSTAMP") for each in events("a.ics")}
    assert "2021-09-01T00:00:00+00:00" == stamp.isoformat()


@pytest.mark.usefixtures("plans")
def test_without_the_library_it_is_named(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the command that installs it."""
    monkeypatch.setattr("shnor_rules.cli.due.find_spec", lambda _: None)
    result = shnor("due", "plans", "-m", "2021-10", "--ics", "a.ics")

    assert 2 == result.code
    assert 'pip install "shnor-rules[calendar]"' in result.err
