# SPDX-License-Identifier: MIT
"""A message is put into words late, in either language, with counted nouns."""

from __future__ import annotations

import pytest

from shnor_rules.messages import LANGUAGES, Message, catalogue, say
from shnor_rules.messages.entry import Entry


@pytest.fixture(autouse=True)
def entries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Add entries of the test to the catalogue."""
    made = {
        "test.count": Entry("{count:ошибка|ошибки|ошибок} всего", "{count:fault|faults} in all"),
        "test.plain": Entry("сказано {text}", "said {text}", "сделайте {text}", "do {text}"),
        "test.nested": Entry("потому что {reason}", "because {reason}", "{reason}!", "{reason}!"),
        "test.silent": Entry("без следующего шага", "no next step"),
        "test.kept": Entry("{count:~школа|школы|школ}", "{count:~school|schools}"),
    }
    for key, entry in made.items():
        monkeypatch.setitem(catalogue.CATALOGUE, key, entry)


@pytest.mark.parametrize(
    ("count", "ru", "en"),
    [
        (0, "0 ошибок", "0 faults"),
        (1, "1 ошибка", "1 fault"),
        (2, "2 ошибки", "2 faults"),
        (4, "4 ошибки", "4 faults"),
        (5, "5 ошибок", "5 faults"),
        (11, "11 ошибок", "11 faults"),
        (12, "12 ошибок", "12 faults"),
        (14, "14 ошибок", "14 faults"),
        (21, "21 ошибка", "21 faults"),
        (22, "22 ошибки", "22 faults"),
        (111, "111 ошибок", "111 faults"),
        (112, "112 ошибок", "112 faults"),
        (121, "121 ошибка", "121 faults"),
    ],
)
def test_a_noun_agrees_with_its_number(count: int, ru: str, en: str) -> None:
    """Russian has three forms, with the teens apart; English has two."""
    message = say("test.count", count=count)

    assert f"{ru} всего" == message.render()
    assert f"{en} in all" == message.render("en")


def test_a_number_can_be_kept_with_its_noun() -> None:
    """In a document no end of a line may part them."""
    message = say("test.kept", count=2)

    assert "2\u00a0школы" == message.render()
    assert "2\u00a0schools" == message.render("en")


def test_a_message_speaks_the_language_asked_for() -> None:
    """Russian unless told; the help likewise."""
    message = say("test.plain", text="слово")

    assert ("ru", "en") == LANGUAGES
    assert "сказано слово" == message.render() == message.render("ru") == str(message)
    assert "said слово" == message.render("en")
    assert "сделайте слово" == message.help()
    assert "do слово" == message.help("en")


def test_a_message_inside_a_message_speaks_the_same_language() -> None:
    """A parameter that is a message is rendered with its owner, in the help too."""
    message = say("test.nested", reason=say("test.count", count=3))

    assert "потому что 3 ошибки всего" == message.render()
    assert "because 3 faults in all" == message.render("en")
    assert "3 ошибки всего!" == message.help()


def test_a_message_may_have_no_next_step() -> None:
    """Where the catalogue has no help there is none."""
    assert None is say("test.silent").help()
    assert None is say("test.silent").help("en")


@pytest.mark.parametrize("text", ["{0}", "{text.__class__}", "{text!r}", "{", "}", "%s"])
def test_what_the_user_wrote_is_never_a_template(text: str) -> None:
    """Braces in a value are printed as they stand and reach nothing."""
    assert f"сказано {text}" == say("test.plain", text=text).render()


def test_messages_with_the_same_parameters_are_equal() -> None:
    """Messages are values: compared by key and parameters, and hashable."""
    assert Message("test.plain", {"text": "a"}) == say("test.plain", text="a")
    assert say("test.plain", text="b") != say("test.plain", text="a")
    assert 1 == len({say("test.plain", text="a"), Message("test.plain", {"text": "a"})})
