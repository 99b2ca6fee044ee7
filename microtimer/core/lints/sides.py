"""Sides: stated where a zone has two, allowed where stated, and worked for equal times."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from microtimer.core.expansion.places import Place, Sidedness
from microtimer.core.format.protocol_steps import UseStep, ZoneStep
from microtimer.core.lints.case import LintCase, StepPlace
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.plan import Side
from microtimer.core.problem import Severity
from microtimer.core.sentence import Figure, sentence

_SIDES = {
    Sidedness.PAIRED: {"left", "right", "both"},
    Sidedness.MIDLINE: {"midline"},
    Sidedness.EITHER: {"left", "right", "both", "midline"},
    Sidedness.FREE: {"left", "right", "both", "midline", "free"},
}

_TAKEN_BY_EVERY_ZONE = {None, "mirror", "one"}


def missing_side(case: LintCase) -> Iterator[Finding]:
    """Find zones with two sides of which none is named."""
    for place, step in case.zone_steps if None in case.sides else ():
        zone = case.place(step.zone)
        if (
            zone
            and zone.sidedness is Sidedness.PAIRED
            and place.side is None
            and not _side_of_user(case, place)
        ):
            message = sentence("check", "{place} has a left and a right; no side is stated.").format(
                place=case.name(place)
            )
            remedy = sentence("check", 'Add "side": "mirror" for both in turn, "left", "right" or "both".')
            yield Finding((*place.loc, "zone"), message, remedy)


def side_not_allowed(case: LintCase) -> Iterator[Finding]:
    """Find sides that the zone does not have."""
    if case.sides <= _TAKEN_BY_EVERY_ZONE:
        return
    for place in case.with_key("side"):
        step = place.step
        if not isinstance(step, ZoneStep) or step.side in _TAKEN_BY_EVERY_ZONE:
            continue
        zone = case.place(step.zone)
        if zone and step.side not in _allowed(case, zone):
            have = " or ".join(sorted(_allowed(case, zone)))
            message = sentence("check", '{zone} has no side "{side}".').format(zone=zone.name, side=step.side)
            remedy = sentence("check", "It has: {have}.")
            if zone.sidedness is not Sidedness.MIDLINE:
                remedy = sentence("check", 'It has: {have}; "mirror" takes them in turn.')
            yield Finding(
                (*place.loc, "side"),
                message,
                remedy.format(have=have),
            )


def zone_missing(case: LintCase) -> Iterator[Finding]:
    """Find steps without a zone where the place is not free."""
    for place, step in case.zone_steps:
        if step.zone is None and not step.zone_choices and place.side != "free":
            message = sentence("check", "This step names no zone.")
            yield Finding(
                (*place.loc, "zone"),
                message,
                sentence("check", 'Add "zone": "jaw", or "side": "free" for any place.'),
            )


def choices_beside_zone(case: LintCase) -> Iterator[Finding]:
    """Find zones to choose from in a step whose zone is given."""
    for place in case.with_key("zone_choices"):
        if isinstance(place.step, ZoneStep) and place.step.zone is not None and place.step.zone_choices:
            message = sentence("check", "The zone is given, so there is nothing to choose from.")
            yield Finding(
                (*place.loc, "zone_choices"),
                message,
                sentence("check", "Keep zone, or zone_choices."),
                at_key=True,
            )


def midline_doubled(case: LintCase) -> Iterator[Finding]:
    """Find zones taken as one midline area in one step and as two halves in another."""
    if case.sides.isdisjoint(("midline", None)):
        return
    whole: set[str] = set()
    halves: dict[str, StepPlace] = {}
    for place, step in case.zone_steps:
        zone = case.place(step.zone)
        if any(_conditional(outer) for outer in (*place.around, place)):
            continue  # two variants may each take the zone their own way
        if zone and zone.sidedness is Sidedness.EITHER:
            if place.side in ("midline", None):
                whole.add(zone.id)
            elif place.side in ("left", "right", "mirror"):
                halves.setdefault(zone.id, place)
    for zone_id in sorted(whole & halves.keys()):
        place = halves[zone_id]
        message = sentence(
            "check", "{place} is worked both as one area and as two halves: twice in all."
        ).format(place=case.name(place))
        loc = (*place.loc, "side" if "side" in place.step.model_fields_set else "zone")
        yield Finding(loc, message, sentence("check", "Keep one of the two, unless both are meant."))


def side_imbalance(case: LintCase) -> Iterator[Finding]:
    """Find zones worked longer on one side than on the other, without a note that says why."""
    if case.sides.isdisjoint(("left", "right")):
        return
    for sums in _seconds_by_zone(case).values():
        left, right = sums.seconds[Side.LEFT], sums.seconds[Side.RIGHT]
        if left == right or not sums.comparable:
            continue
        place = sums.last[Side.LEFT if (left and left < right) or not right else Side.RIGHT]
        key = "dwell_s" if left and right and "dwell_s" in place.step.model_fields_set else "side"
        if left and right:
            message = sentence("check", "{place}: {left} s on the left, {right} s on the right.").format(
                place=case.name(place), left=Figure(left), right=Figure(right)
            )
            yield Finding(
                (*place.loc, key),
                message,
                sentence("check", "Make them equal, or give the reason in a note."),
            )
        else:
            only = sentence("check", "{place} is worked on the right only.")
            if left:
                only = sentence("check", "{place} is worked on the left only.")
            yield Finding(
                (*place.loc, key),
                only.format(place=case.name(place)),
                sentence("check", 'Use "side": "mirror", or give the reason in a note.'),
            )


def contact_twice(case: LintCase) -> Iterator[Finding]:
    """Find contacts of one step that go by the same name."""
    for place in case.with_key("contacts"):
        if isinstance(place.step, ZoneStep):
            names = [contact.name for contact in place.step.contacts or ()]
            for number, name in enumerate(names):
                if name in names[:number]:
                    loc = (*place.loc, "contacts", number, "name")
                    yield Finding(
                        loc,
                        sentence("check", 'The contact "{name}" is named twice.').format(name=name),
                        sentence("check", "Name the two ends A and B."),
                    )


@dataclass(slots=True)
class _SideSeconds:
    """Seconds of one zone by side, as far as they are stated in steps that name one side."""

    seconds: dict[Side, float]
    last: dict[Side, StepPlace]
    comparable: bool = True


def _seconds_by_zone(case: LintCase) -> dict[str, _SideSeconds]:
    """Sum the seconds of steps on one named side; a note, or no seconds, ends the comparison."""
    sums: dict[str, _SideSeconds] = defaultdict(lambda: _SideSeconds({Side.LEFT: 0, Side.RIGHT: 0}, {}))
    for place in case.with_key("side"):
        step = place.step
        if not isinstance(step, ZoneStep) or step.zone is None or step.side not in ("left", "right"):
            continue
        zone = case.place(step.zone)
        if zone is None or not zone.sides:
            continue
        entry, side = sums[step.zone], Side(step.side)
        entry.last[side] = place
        seconds = step.dwell_s if step.dwell_s is not None else step.dwell_about_s
        conditional = any(_conditional(outer) for outer in (*place.around, place))
        if not isinstance(seconds, int | float) or step.note or conditional:
            entry.comparable = False
        else:
            entry.seconds[side] += seconds * (step.repeat if isinstance(step.repeat, int) else 1)
    return sums


def _conditional(place: StepPlace) -> bool:
    step = place.step
    return not step.model_fields_set.isdisjoint(
        {"optional", "include_if", "leave_out_if", "only_in", "options"}
    )


def _allowed(case: LintCase, zone: Place) -> set[str]:
    """Return the sides a zone may be given; a catalogue zone lists its own."""
    listed = case.catalogues.zones.get(zone.id)
    return {side.value for side in listed.sides} if listed else _SIDES[zone.sidedness]


def _side_of_user(case: LintCase, place: StepPlace) -> bool:
    """Tell whether the step stands in a block or step that is used with a side."""
    used = case.once(_used_with_side)
    return any(outer.step.id in used for outer in (*place.around, place))


def _used_with_side(case: LintCase) -> set[str]:
    uses = [place.step for place in case.with_key("use")]
    return {step.use for step in uses if isinstance(step, UseStep) and step.side is not None}


LINTS = (
    Lint("missing-side", Severity.WARNING, "A zone with two sides says which.", missing_side),
    Lint("side-not-allowed", Severity.ERROR, "A zone has the side it is given.", side_not_allowed, ("side",)),
    Lint("zone-missing", Severity.ERROR, "A step with current has a zone, or is free.", zone_missing),
    Lint(
        "choices-beside-zone",
        Severity.WARNING,
        "Zones to choose from stand where none is given.",
        choices_beside_zone,
        ("zone_choices",),
    ),
    Lint("midline-doubled", Severity.WARNING, "A zone is one area or two halves, not both.", midline_doubled),
    Lint("side-imbalance", Severity.WARNING, "Left and right take equal seconds.", side_imbalance, ("side",)),
    Lint(
        "contact-twice",
        Severity.WARNING,
        "The ends of the current have names of their own.",
        contact_twice,
        ("contacts",),
    ),
)
