# SPDX-License-Identifier: MIT
"""What stands on the pages of a site: all that the rules say, where a reader looks for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from shnor_rules.checks import Accepted
from shnor_rules.findings import Finding
from shnor_rules.messages import say
from shnor_rules.reports.description import describe
from shnor_rules.reports.site import Published, site
from tests.reports.page.tree import read
from tests.reports.site.visited import entries, part, published, ruleset, target, tree, whole

if TYPE_CHECKING:
    from shnor_rules.model import Ruleset

COMPETENCE = "korenovsky/teacher-competence.html"


def test_the_first_page_tells_what_there_is() -> None:
    """Each ruleset with its municipality, documents, parts and known defects."""
    root = tree("index.html")
    section = part(root, "ruleset-korenovsky")
    korenovsky = ruleset("korenovsky")

    assert korenovsky.municipality == section.one("h2").text
    for each in (*korenovsky, *korenovsky.roadmaps.values(), *korenovsky.risks.values()):
        assert each.title in [link.text for link in section.all("a")]
    for document in korenovsky.documents.values():
        assert str(document) in section.text
    count = len({each.id for each in korenovsky.remarks})
    assert f"{count} замечаний к тексту" in section.text
    assert len(published()) == len(root.one("main").all("section"))


def test_the_page_of_a_ruleset_has_its_documents() -> None:
    """With number, date, who issued it, whether it is in force, and what replaces what."""
    root = read(site(published(), lang="ru")["made-up-district/index.html"].decode())
    district = ruleset("made-up-district")
    for document in district.documents.values():
        section = part(root, f"document-{document.id}")
        for said in (document.number, document.date, document.issued_by, document.in_force_to):
            assert (said or "") in section.text
        assert "действует ли" not in section.text
        if document.replaces is not None:
            replaced = part(root, f"document-{document.replaces}")
            assert str(document) in replaced.text
    dated = part(tree("korenovsky/index.html"), "documents")
    assert "на 01.10.2021 действует" in dated.text
    for key in ("schedule", "schools", "calendar"):
        assert any(
            each.attributes.get("id") == key
            for one in published()
            for each in tree(f"{one.ruleset.id}/index.html")
        ), key


MONITORINGS = [each.identity.name for one in published() for each in one.ruleset]


def squeezed(*texts: str | None) -> list[str]:
    """Return the texts that there are, as a page has them."""
    return [" ".join(text.split()) for text in texts if text]


@pytest.mark.parametrize("name", MONITORINGS)
def test_indicators_are_told_as_a_whole(name: str) -> None:
    """With values, labels, items, collection and notes; points over intervals are drawn."""
    folder, _, key = name.partition("/")
    root = tree(f"{name}.html")
    for indicator in ruleset(folder)[key].indicators:
        section = part(root, f"indicator-{indicator.id}")
        told = squeezed(indicator.title, indicator.parameter, indicator.collection)
        told += squeezed(indicator.note, indicator.evidence, indicator.unit)
        told += squeezed(*indicator.labels.values(), *(item.title for item in indicator.items))
        told += [] if indicator.values is None else [str(indicator.values)]
        assert [] == [said for said in told if said not in section.text]
        bands = () if indicator.points is None else indicator.points.bands
        assert any(band.interval for band in bands) == bool(section.all("svg"))


@pytest.mark.parametrize("name", MONITORINGS)
def test_decisions_and_remarks_are_told_as_a_whole(name: str) -> None:
    """Remarks with their quotes, readings with what they say, and recommendations."""
    folder, _, key = name.partition("/")
    monitoring = ruleset(folder)[key]
    text = tree(f"{name}.html").one("main").text
    told = [said for each in monitoring.remarks for said in squeezed(each.note, *each.quotes)]
    told += [said for each in monitoring.readings for said in squeezed(each.title, each.note)]
    told += [said for each in monitoring.recommendations for said in squeezed(each.text)]

    assert [] == [said for said in told if said not in text]


def test_nothing_of_a_description_is_lost() -> None:
    """Every figure and every word of what `show` prints of a monitoring is on its page."""
    labels = {"периодичность", "отнесено", "отчёта"}
    for name in ("teacher-competence", "mentoring-centre", "tutoring-point"):
        monitoring = ruleset("korenovsky")[name]
        page = tree(f"korenovsky/{name}.html").one("main").text.lower()
        words = {each for each in re.findall(r"\w+", describe(monitoring)) if len(each) > 5}
        assert set() == {each for each in words - labels if each.lower() not in page}


def test_the_scale_is_drawn_with_its_holes() -> None:
    """As printed and under every reading that changes it, with the table of levels below."""
    root = tree(COMPETENCE)
    scale = part(root, "scale")
    (figure,) = scale.all("svg")

    assert "разрыв – нет ни в одном интервале: 0,3; 0,5; 1,6" in figure.text
    assert ["уровень", "когда", "что значит", "пункт"] == [th.text for th in scale.all("th")][:4]
    assert "Системные дефициты, требующие восполнения" in scale.text
    assert "разрывыни в одном интервале: 0,3; 0,5; 1,6" in scale.text
    assert any("разрывы: ни в одном" in entry[-1] for entry in entries(whole()))
    read_up = part(root, "reading-граница-вверх")
    assert "Шкала по толкованию «граница-вверх»" in read_up.text
    assert "разрыв" not in read_up.one("svg").text
    assert "уровень Б: [0,3; 0,5) вместо (0,3; 0,5)" in read_up.text
    assert [] == part(root, "reading-все-показатели").all("svg")


def test_a_reading_leads_to_its_remarks_and_a_finding_to_what_explains_it() -> None:
    """Why it was chosen, its status, and which findings are known because of which remark."""
    root = tree(COMPETENCE)
    reading = part(root, "reading-граница-вверх")
    assert "предложено" == reading.all("span", class_="badge")[0].text
    assert "#remark-KOR-01" in [link.attributes["href"] for link in reading.all("a")]
    findings = part(root, "findings")
    known = [each for each in findings.all("section", class_="level-3") if "известна" in each.text]
    path = ruleset("korenovsky")["teacher-competence"].layout.place().path
    results = [each for one in published() for each in one.results]
    assert len(known) == sum(each.finding.place.path == path for each in results)
    for each in known:
        assert any(
            target(COMPETENCE, link.attributes["href"] or "").anchor.startswith("remark-")
            for link in each.all("a")
        )
        assert "Почему это важно" in each.one("summary").text


def test_a_finding_that_nothing_explains_comes_first() -> None:
    """It is told as such, with what to do; what is in no file of a part is told for the whole."""
    one = next(each for each in published() if each.ruleset.id == "kola")
    file = one.ruleset["target-indicators"].layout
    under = Finding(say("empty-file"), evolve(file.place(), line=None), reading="толкование")
    results = (*one.results, Accepted(under), Accepted(Finding(say("no-ruleset-file"))))
    files = site([Published(one.ruleset, results)])
    own = part(read(files["kola/target-indicators.html"].decode()), "finding-1").text

    assert "не объяснена" in own
    assert "при толкованиитолкование" in own
    assert "что сделать" in own
    assert "где в правилахtarget-indicators.yaml" in own
    first = part(read(files["kola/index.html"].decode()), "finding-1").text
    assert "[no-ruleset-file]" in first
    assert "не объяснена" in first


def test_tables_of_two_inputs_have_rows_and_columns() -> None:
    """A table that decides the level stands as one, its inputs lead to where they are told."""
    root = tree("made-up-district/dynamics.html")
    scale = part(root, "scale")
    table = scale.all("table")[0]

    assert "таблица по: " in table.one("caption").text
    assert len(table.all("tr")) > 2
    assert [] == scale.all("svg")
    assert "когда" not in [th.text for th in scale.all("table")[1].all("th")]


def test_a_roadmap_is_drawn_and_told_row_by_row() -> None:
    """Along time, with those without a date told; every row with who, when, and what it is."""
    for one in published():
        for roadmap in one.ruleset.roadmaps.values():
            root = tree(f"{one.ruleset.id}/{roadmap.id}.html")
            for position, row in enumerate(roadmap.rows, start=1):
                cells = part(root, f"row-{position}").text
                for said in (row.title, row.number, getattr(row, "result", None)):
                    assert " ".join((said or "").split()) in cells
                deadline = getattr(row, "deadline", None)
                assert deadline is None or " ".join(str(deadline).split()) in cells
                for each in getattr(row, "responsible", ()):
                    assert " ".join(each.split()) in cells
    timeline = part(tree("korenovsky/roadmap.html"), "timeline")
    assert timeline.all("svg")
    assert "Без даты 26" in timeline.text.replace("\u00a0", " ")
    assert "сегодня 01.10.2021" in timeline.text
    plans = part(tree("kislovodsk/roadmap.html"), "plans")
    assert {"2020", "2021", "2022"} < {each.text for each in plans.all("th")}


def test_tools_for_risks_have_factors_and_forms() -> None:
    """Every factor and every row of the protocol, with the schools that are printed."""
    for one in published():
        for tools in one.ruleset.risks.values():
            root = tree(f"{one.ruleset.id}/{tools.id}.html")
            for factor in tools.factors.values():
                assert " ".join(factor.title.split()) in part(root, f"factor-{factor.id}").text
            for row in tools.rows:
                assert " ".join(row.title.split()) in part(root, f"protocol-{row.id}").text
                for risk in row.risks:
                    assert risk.title in part(root, f"protocol-{row.id}.{risk.id}").text
    kushchevsky = tree("kushchevsky/risk-factors.html")
    assert part(kushchevsky, "printed")


def test_examples_are_folded() -> None:
    """They are there, with what must come of them, for those who ask."""
    examples = part(tree("made-up-district/mentoring.html"), "examples")
    folded = examples.one("details")

    assert "open" not in folded.attributes
    assert "итог 13,25" in folded.text
    assert "Н1: [4; 5; 4,5]" in folded.text
    risky = part(tree("made-up-district/risks.html"), "examples").text
    assert "1: подтверждён" in risky
    assert "меры нужны: 1.1, 1.3, 2.1" in risky


def test_labels_are_in_the_language_asked_for() -> None:
    """In English everything but the words of the documents is English."""
    root = tree(COMPETENCE, "en")

    assert {"lang": "en"} == root.one("html").attributes
    assert "Find in the rules" == root.one("label").text
    headings = [each.text for each in root.all("h2")]
    for said in ("What it is about", "Indicators", "Scale", "Readings", "Remarks on the text"):
        assert said in headings
    assert set(whole()) == set(whole("en"))


def test_everything_that_can_be_said_is_said(made_up: Ruleset) -> None:
    """A made-up monitoring with every key, and one that says little."""
    files = site([Published(made_up)])
    root = read(files["made-up/everything.html"].decode())
    text = root.one("main").text

    for said in (
        "ежегодно в мае",
        "раз в год; срок – май; длительность – месяц",
        "(учителя с категорией) : (все учителя) · 100",
        "строка – школа, группа – процедура; среднее средних по группам",
        "остальные случаи",
        "решает первая подходящая строка",
        "до десятых",
        "нужны ответы не менее чем на 50 % веса",
        "слишком мало классов",
        "утвердилметодический совет",
        "только собирается, в итог не входит",
        "ответ не обязателен",
        "0,4 · П1 + 0,6 · П3",
        "Уровни, у которых есть интервал",
    ):
        assert said in text, said
    plain = read(files["made-up/plain.html"].decode())
    assert "Шкала" in [each.text for each in plain.all("h2")]
    assert [] == part(plain, "scale").all("table")
    assert "Документ" not in part(plain, "about").text


def test_hostile_texts_stay_texts(made_up: Ruleset) -> None:
    """What looks like markup, or has no picture, is shown and does nothing."""
    hostile = "</script><script>alert(1)</script>\u2028\u200b"
    monitoring = evolve(made_up["plain"], title=hostile, goal=hostile)
    rules = evolve(made_up, title=hostile, monitorings={"plain": monitoring})
    files = site([Published(rules)])
    root = read(files["made-up/plain.html"].decode())

    assert 1 == len(root.all("script"))
    assert "</script><script>alert(1)</script>[U+2028][U+200B]" == root.one("h1").text
    assert b"</script>" not in files["search.js"]
    assert "\u2028" not in files["search.js"].decode()


def test_a_clause_of_other_rules_leads_there_if_they_are_there(made_up: Ruleset) -> None:
    """Where they are no part of the site, the clause is told in words."""
    kola = ruleset("kola")["target-indicators"]
    clause = evolve(kola.clause, of=kola.identity)
    plain = evolve(made_up["plain"], clause=clause, attributes=())
    rules = Published(evolve(made_up, monitorings={"plain": plain}))
    told = str(clause.cited)
    page = "made-up/plain.html"
    alone, beside = site([rules]), site([rules, Published(ruleset("kola"))])

    assert told in part(read(alone[page].decode()), "about").text
    assert [] == part(read(alone[page].decode()), "about").all("a")
    (link,) = part(read(beside[page].decode()), "about").all("a")
    assert told == link.text
    assert "kola/clauses.html" == target(page, link.attributes["href"] or "").page


def test_a_ruleset_with_nothing_but_itself(made_up: Ruleset) -> None:
    """It has a page with its documents, and a page of clauses on which there is none."""
    files = site([Published(evolve(made_up, monitorings={}, remarks=()))])

    assert {"index.html", "made-up/index.html", "made-up/clauses.html"} == {
        name for name in files if name.endswith(".html")
    }
    assert [] == read(files["made-up/clauses.html"].decode()).one("main").all("section")
