"""What a voice says: the name of a step, once, on entry."""

from microtimer.core.plan import PlannedStep, Side, StepKind


def spoken(step: PlannedStep, zone_name: str | None = None) -> str:
    """Return what is said on entering a step: "client's left jawline, chin to ear".

    The author's own words come first; `zone_name` stands in for the title of a zone.
    """
    if step.say:
        return step.say
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


def _uncapitalised(name: str) -> str:
    """Return a title as it stands inside a sentence; an abbreviation keeps its capitals."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name
