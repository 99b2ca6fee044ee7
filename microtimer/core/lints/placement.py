"""Where the current would run: ways to refuse, ways to think about, and zones that are often mixed up."""

from collections.abc import Iterator

from microtimer.core.catalogue.zones import PathRule, PathVerdict, Zone
from microtimer.core.format.protocol_steps import ParameterRef, ZoneStep
from microtimer.core.lints.case import LintCase, StepPlace
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.plan import Mode, Side
from microtimer.core.problem import Severity
from microtimer.core.sentence import from_catalogue, sentence

_MIXED_UP = {
    "nasolabial": ("mouth_corner", ("marionette", "mouth corner", "corner of the mouth", "drooping corner")),
    "mouth_corner": ("nasolabial", ("nasolabial", "smile line", "laugh line", "nose-to-mouth")),
}
"""Zones that are taken for one another, with the words that belong to the other."""

_STATED_SIDES = {side.value: side for side in Side}


def path_refused(case: LintCase) -> Iterator[Finding]:
    """Find placements whose current would take a way that is refused."""
    yield from _paths(case, PathVerdict.REFUSE)


def path_warned(case: LintCase) -> Iterator[Finding]:
    """Find placements whose current would take a way that wants thought, such as through the head."""
    yield from _paths(case, PathVerdict.WARN)


def neck_midline(case: LintCase) -> Iterator[Finding]:
    """Find own zones on the midline of the neck."""
    for number, zone in enumerate(case.document.zones or ()):
        if zone.group == "neck" and zone.sides == "midline":
            message = sentence(
                "check", '"{zone}" lies on the midline of the neck: the throat is never worked on.'
            ).format(zone=zone.name)
            remedy = sentence(
                "check", "Use neck_front, in strips beside the midline, or submental under the chin."
            )
            yield Finding(("zones", number, "sides"), message, remedy)


def zone_mixed_up(case: LintCase) -> Iterator[Finding]:
    """Find steps whose words speak of the zone that is often taken for theirs."""
    for zone, (other, words) in _MIXED_UP.items():
        for place, step in case.by_zone.get(zone, ()):
            for key in ("title", "instruction", "say"):
                text = (getattr(step, key) or "").casefold()
                if any(word in text for word in words):
                    message = sentence("check", "The words speak of {other}, the zone is {zone}.").format(
                        other=other, zone=zone
                    )
                    remedy = sentence(
                        "check",
                        "nasolabial is the fold from nose to mouth, mouth_corner lies below: name one.",
                    )
                    yield Finding((*place.loc, key), message, remedy)
                    break


def delicate_strong(case: LintCase) -> Iterator[Finding]:
    """Find delicate zones worked with more current than every other zone."""
    delicate, others = [], [0]
    for place in case.with_key("settings"):
        step = place.step
        current = _highest_current(step) if isinstance(step, ZoneStep) else None
        if isinstance(step, ZoneStep) and current is not None:
            zone = case.zone(step.zone)
            if zone is not None and zone.delicate:
                delicate.append((place, current))
            else:
                others.append(current)
    for place, current in delicate:
        if len(others) > 1 and current > max(others):
            message = sentence(
                "check", "{place} is delicate and gets more current than every other zone."
            ).format(place=case.name(place))
            remedy = sentence("check", "Delicate zones take a lower level and shorter holds.")
            yield Finding((*place.loc, "settings", "current_ua"), message, remedy)


def _paths(case: LintCase, verdict: PathVerdict) -> Iterator[Finding]:
    for place, step, zone, taken in case.once(_paths_taken):
        if _verdict(taken, step) is verdict:
            key = "side" if taken.sides and "side" in step.model_fields_set else "zone"
            key = "contacts" if taken.sides and _contacts_on_both_sides(step) else key
            message = sentence("check", "{zone}: {finding}").format(
                zone=from_catalogue(zone.name), finding=from_catalogue(taken.text)
            )
            yield Finding((*place.loc, key), message, from_catalogue(taken.remedy), at_key=key == "contacts")


def _verdict(rule: PathRule, step: ZoneStep) -> PathVerdict:
    """Return what is done about a way; of a pair that moves, what is refused at rest is warned about."""
    return PathVerdict.WARN if rule.static_only and step.mode is not Mode.STATIC else rule.verdict


def _paths_taken(case: LintCase) -> list[tuple[StepPlace, ZoneStep, Zone, PathRule]]:
    """Return every placement whose current takes a way there is a rule about."""
    by_zone = {zone: [*steps] for zone, steps in case.by_zone.items()}
    for place in case.with_key("with_zones"):
        if isinstance(place.step, ZoneStep):
            for zone_id in place.step.with_zones or ():
                by_zone.setdefault(zone_id, []).append((place, place.step))
    rules = [rule for rule in case.catalogues.zones.paths if rule.groups or rule.zones]
    taken: list[tuple[StepPlace, ZoneStep, Zone, PathRule]] = []
    for zone_id, steps in by_zone.items():
        if zone := case.zone(zone_id):
            held = [(place, step) for place, step in steps if _holds_its_way(step)]
            for rule in rules:
                concerned = held if rule.static_only else steps
                if concerned and (zone.id in rule.zones or zone.group in rule.groups):
                    taken += [(*found, zone, rule) for found in concerned if _takes(rule, zone, *found)]
    return taken


def _takes(rule: PathRule, zone: Zone, place: StepPlace, step: ZoneStep) -> bool:
    return rule.takes(zone, _side(place, step), static=_holds_its_way(step))


def _holds_its_way(step: ZoneStep) -> bool:
    """Tell whether the current keeps its way: contacts at rest, or one on each side wherever they move."""
    return step.mode is Mode.STATIC or _contacts_on_both_sides(step)


def _side(place: StepPlace, step: ZoneStep) -> Side | None:
    """Return the side of a placement; contacts on the two sides count as both sides."""
    return Side.BOTH if _contacts_on_both_sides(step) else _STATED_SIDES.get(place.side or "")


def _contacts_on_both_sides(step: ZoneStep) -> bool:
    return step.contacts is not None and {Side.LEFT, Side.RIGHT} <= {
        contact.side for contact in step.contacts
    }


def _highest_current(step: ZoneStep) -> int | None:
    current = step.settings.current_ua if step.settings else None
    if current is None or isinstance(current, ParameterRef):
        return None
    return max(current) if isinstance(current, tuple) else current


LINTS = (
    Lint("path-refused", Severity.ERROR, "No current runs across chest or throat.", path_refused),
    Lint("path-warned", Severity.WARNING, "No pair works on opposite sides of head or neck.", path_warned),
    Lint("neck-midline", Severity.ERROR, "No own zone lies on the throat.", neck_midline, ("zones",)),
    Lint("zone-mixed-up", Severity.WARNING, "Words and zone speak of one place.", zone_mixed_up),
    Lint(
        "delicate-strong",
        Severity.NOTE,
        "A delicate zone gets less than the others.",
        delicate_strong,
        ("settings",),
    ),
)
