"""A picture of a part is that of its steps, the nearest one first."""

from typing import Any

import pytest

from microtimer.core.plan import StepPicture, plan_json
from tests.core.expansion.plans import plan_of, zone


def image(name: str) -> dict[str, Any]:
    return {"image": {"file": name, "alt": f"shows {name}"}}


JAW = zone("jaw", side="left")
OWN = {**JAW, **image("own.png")}


def block(*steps: dict[str, Any], **parts: Any) -> dict[str, Any]:
    return {"type": "block", "steps": list(steps), **parts}


def section(*steps: dict[str, Any], **parts: Any) -> dict[str, Any]:
    return {"kind": "treatment", "steps": list(steps), **parts}


@pytest.mark.parametrize(
    ("sections", "names"),
    [
        ([section(OWN, JAW)], ["own.png", None]),
        ([section(OWN, JAW, **image("all.png"))], ["own.png", "all.png"]),
        ([section(block(OWN, JAW, **image("part.png")), JAW)], ["own.png", "part.png", None]),
        ([section(block(JAW), **image("all.png"))], ["all.png"]),
        # of the section it stands in alone
        ([section(JAW, **image("all.png")), section(JAW)], ["all.png", None]),
        # a step used again shows its own, else that of the place that uses it
        ([section({**JAW, "id": "a"}, {"type": "use", "use": "a", **image("use.png")})], [None, "use.png"]),
        (
            [section({"type": "lanes", "lanes": [{"steps": [JAW]}, {"steps": [OWN]}], **image("l.png")})],
            ["l.png", "own.png"],
        ),
        ([section({"type": "checkpoint", "ask": "Look?", **image("look.png")})], ["look.png"]),
    ],
)
def test_each_step_shows_the_nearest_picture(sections: list[dict[str, Any]], names: list[str | None]) -> None:
    plan = plan_of(sections=sections)
    assert [step.image and step.image.file for step in plan.steps] == names


def test_a_picture_keeps_its_words_and_a_plan_without_one_says_nothing_of_it() -> None:
    (step,) = plan_of(OWN).steps
    assert step.image == StepPicture(file="own.png", alt="shows own.png")
    (plain,) = plan_json(plan_of(JAW))["steps"]
    assert "image" not in plain
