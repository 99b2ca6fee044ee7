"""What a voice says: the name of a step, once, on entry."""

import re

from microtimer.core.plan import PlannedStep, Side, StepKind

_NAMES_A_SIDE = re.compile(r"\b(left|right)\b", re.IGNORECASE)


def spoken(step: PlannedStep, zone_name: str | None = None) -> str:
    """Return what is said on entering a step: "client's left jawline, chin to ear".

    The author's own words come first, under the side where they name none: a mirrored step says the same on
    both sides. `zone_name` stands in for the title of a zone.
    """
    if step.say:
        return _with_side(step.say, step)
    if step.kind is not StepKind.ZONE:
        return step.title
    name = _uncapitalised(zone_name or step.title)
    match step.side:
        case Side.LEFT | Side.RIGHT:
            name = f"client's {step.side.value} {name}"
        case Side.BOTH:
            name = f"{name}, both sides"
        case Side.MIDLINE | Side.FREE | None:
            pass
    direction = (step.direction or "").replace("_", " ").replace("-", " ")
    return f"{name}, {direction}" if direction else name


def _with_side(words: str, step: PlannedStep) -> str:
    """Return the author's words under the client's side: "client's left: up to the ear"."""
    if step.side not in (Side.LEFT, Side.RIGHT) or _NAMES_A_SIDE.search(words):
        return words
    return f"client's {step.side.value}: {words}"


def _uncapitalised(name: str) -> str:
    """Return a title as it stands inside a sentence; an abbreviation keeps its capitals."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name
