# SPDX-License-Identifier: MIT
"""Every deadline that the roadmaps of five districts print is read, and prints as it was printed.

The expressions stand here as the orders have them, with capital letters, slips of the pen and all.
"""

from __future__ import annotations

import pytest

from shnor_rules.errors import NotationError
from shnor_rules.notation import format_deadline, parse_deadline, parse_planned

KUSHCHEVSKY = {
    "август 2021": "Month",
    "сентябрь 2021": "Month",
    "апрель 2022": "Month",
    "октябрь 2021": "Month",
    "декабрь 2021": "Month",
    "ноябрь 2021": "Month",
    "январь 2022": "Month",
    "февраль 2022": "Month",
    "март 2022": "Month",
    "по мере проведения оценочных процедур": "Undated",
    "постоянно": "Always",
    "сентябрь 2021-апрель 2022": "Span",
    "июнь 2022": "Month",
    "после проведения оценочной процедуры": "Undated",
    "в течение года": "Within",
    "по мере проведения": "Undated",
    "по итогам обучения": "Undated",
    "декабрь 2021 апрель 2022": "Month Month",
    "ежеквартально": "Recurring",
    "до 15 сентября 2021": "Until",
    "до 1 ноября 2021": "Until",
    "в конце каждой четверти": "Ending",
    "до четвертой четверти": "Until",
    "до 25 сентября 2021": "Until",
    "по плану работы МТКТ": "Undated",
    "по плану работы МНЦ": "Undated",
    "по плану работы МКУ «ЦРО»": "Undated",
    "сентябрь 2021 апрель 2022": "Month Month",
    "не реже одного раза в четверть": "Recurring",
    "один раз в полугодие": "Recurring",
}
KORENOVSKY = {
    "январь 2021": "Month",
    "февраль-май 2021": "Span",
    "февраль 2021": "Month",
    "Февраль 2021, в течение года": "Month Within",
    "февраль-март 2021": "Span",
    "По плану работы ГБОУ ИРО КК": "Undated",
    "раз в четверть": "Recurring",
    "раз в полугодие": "Recurring",
    "по плану работы": "Undated",
    "март 2021": "Month",
    "в течение года": "Within",
    "раз в два месяца": "Recurring",
    "декабрь 2020": "Month",
    "в конце четверти": "Ending",
    "до 1 декабря 2020": "Until",
    "после проведения оценочной процедуры": "Undated",
    "не реже одного в четверть": "Recurring",
    "по плану работы МТКП": "Undated",
}
KOLA = {
    "Декабрь 2021": "Month",
    "В течение года": "Within",
    "Январь 2022": "Month",
    "Февраль 2022 Март 2022 Март 2022 Апрель 2022 Март 2022": "Month Month Month Month Month",
    "2022 год": "Year",
    "По итогам учебных полугодия, года": "Undated",
    "Февраль, март 2022": "Month Month",
    "Август 2022": "Month",
    "Февраль-март 2022": "Span",
    "Ноябрь 2022": "Month",
}
KANSK = {
    "В соответствии со сроками ВПР, КДР, ОГЭ, ЕГЭ": "Undated",
    "В течение 2021-2022 учебного года": "Within",
    "До 01.10.2022": "Until",
    "В течение 2021-2022 учебного года, До декабря 2022 года": "Within Until",
    "В течение учебного года 2021-2022, до декабря 2022 года": "Within Until",
    "До 01.12.2022": "Until",
    "До 01.01.2023": "Until",
    "В соответствии с Соглашением, по плану КК ИПК, ЦНППМ": "Undated",
    "По плану мониторинга ШНОР КК ИПК : сентябрь 2022/февраль 2023": "Undated Month Month",
    "Сентябрь 2022/февраль2023": "Month Month",
}
TARNISHED = (
    "МНЦ по плану работы ИРО КК, МКУ ИМЦ",
    "В течение учебного года 2021-2022, до декабря 2022 года но",
)
"""What a page break or a stray word has spoilt; a ruleset quotes it in «…»."""

PLANNED = (
    "0",
    "1",
    "2",
    "1;2",
    "1 (февраль)",
    "1 (май)",
    "4",
    "1;4",
    "не менее 1",
    "1 (раз в год)",
)
"""The cells of the year columns of Kislovodsk, and of the column of what is planned."""

PRINTED = {**KUSHCHEVSKY, **KORENOVSKY, **KOLA, **KANSK}


def test_none_is_left_out() -> None:
    """The numbers of distinct expressions are those of the orders."""
    assert (30, 18, 10, 10) == tuple(map(len, (KUSHCHEVSKY, KORENOVSKY, KOLA, KANSK)))


@pytest.mark.parametrize(("text", "kinds"), PRINTED.items())
def test_a_printed_deadline_is_typed(text: str, kinds: str) -> None:
    """Each part of the expression is of the kind that its words say."""
    assert kinds == " ".join(type(part).__name__ for part in parse_deadline(text).parts)


@pytest.mark.parametrize("text", PRINTED)
def test_a_printed_deadline_prints_as_it_was(text: str) -> None:
    """What was read prints as printed, and in the notation it says the same."""
    deadline = parse_deadline(text)

    assert text == str(deadline)
    assert deadline == parse_deadline(format_deadline(deadline))


@pytest.mark.parametrize("text", TARNISHED)
def test_spoilt_words_are_quoted(text: str) -> None:
    """What is no deadline is refused as such, and is kept word by word in quotation marks."""
    with pytest.raises(NotationError):
        parse_deadline(text)
    assert f"«{text}»" == str(parse_deadline(f"«{text}»"))


@pytest.mark.parametrize("text", PLANNED)
def test_a_cell_of_a_year_prints_as_it_was(text: str) -> None:
    """The cells of year columns are read, and print as printed."""
    assert text == str(parse_planned(text))
