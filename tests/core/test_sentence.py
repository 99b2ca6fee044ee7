"""A sentence of the core is plain English, and remembers what it was made of."""

from microtimer.core.sentence import sentence


def test_a_sentence_is_its_english_text() -> None:
    subject = sentence("session", "Lower to {value}").format(value="80 µA")
    assert subject == "Lower to 80 µA"
    assert f"{subject}." == "Lower to 80 µA."


def test_a_sentence_remembers_template_and_values() -> None:
    inner = sentence("session", "the current")
    subject = sentence("session", "Lower {what}").format(what=inner)
    assert (subject.context, subject.template, dict(subject.values)) == (
        "session",
        "Lower {what}",
        {"what": inner},
    )


def test_a_sentence_without_values_keeps_its_braces() -> None:
    assert sentence("session", "{zone}, {side}") == "{zone}, {side}"
