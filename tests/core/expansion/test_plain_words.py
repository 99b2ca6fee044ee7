"""A plan hides nothing: marks that reorder or hide words stand in it as symbols, the file stays as it is."""

import pytest

from tests.core.expansion.plans import plan_of, zone


@pytest.mark.parametrize(
    ("written", "planned"),
    [
        ("Glide up.", "Glide up."),
        ("Añade gel, ¡más!", "Añade gel, ¡más!"),
        ("abc\u202egnp", "abc<U+202E>gnp"),
        ("bell\x07", "bell␇"),
        ("one\ntwo", "one\ntwo"),
        ("one\r\ntwo\tthree", "one\ntwo␉three"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # a joiner that Persian is written with
    ],
)
def test_words_of_a_plan_are_what_is_shown(written: str, planned: str) -> None:
    (step,) = plan_of(zone("jaw", side="left", instruction=written)).steps
    assert step.instruction == planned


def test_what_was_chosen_stays_in_the_words_of_the_file() -> None:
    level = {"type": "choice", "id": "level", "title": "Level?", "choices": ["a\u200b", "b"], "default": "b"}
    plan = plan_of(
        zone("jaw", side="left", settings={"level": {"param": "level"}}),
        parameters=[level],
        options={"values": {"level": "a\u200b"}},
    )
    assert plan.options.values["level"] == "a\u200b"
    assert plan.steps[0].settings.level == "a<U+200B>"
