"""Names of zones, muscles, gates, variants and devices that must exist."""

from collections.abc import Iterable, Iterator, Sequence

from microtimer.core.documents.shape_places import Way
from microtimer.core.format.protocol_steps import GateStep, ZoneStep
from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity, did_you_mean, meant
from microtimer.core.sentence import from_catalogue, sentence


def unknown_zone(case: LintCase) -> Iterator[Finding]:
    """Find zones that neither the catalogue nor the file has."""
    for loc, zone in case.once(_strange_zones):
        if case.catalogues.zones.avoid_area_near(zone) is None:
            own = [known.id for known in case.document.zones or ()]
            near = case.catalogues.zones.suggest(zone) or did_you_mean(zone, own)
            remedy = (
                meant(near)
                if near
                else sentence("check", "Use a zone of the list, or define it under zones.")
            )
            yield Finding(loc, sentence("check", 'There is no zone "{zone}".').format(zone=zone), remedy)


def avoided_zone(case: LintCase) -> Iterator[Finding]:
    """Find places that are never worked on."""
    for loc, zone in case.once(_strange_zones):
        area = case.catalogues.zones.avoid_area_near(zone)
        if area is not None:
            message = sentence("check", '"{zone}" is not a zone. {reason}').format(
                zone=zone, reason=from_catalogue(area.reason)
            )
            yield Finding(loc, message, from_catalogue(area.remedy))


def zone_twice(case: LintCase) -> Iterator[Finding]:
    """Find zones named twice in one step."""
    for place in case.with_key("with_zones"):
        step = place.step
        if not isinstance(step, ZoneStep):
            continue
        seen = {step.zone}
        for number, zone in enumerate(step.with_zones or ()):
            if zone in seen:
                message = sentence("check", '"{zone}" is named twice in this step.').format(zone=zone)
                yield Finding(
                    (*place.loc, "with_zones", number), message, sentence("check", "Name each zone once.")
                )
            seen.add(zone)


def own_zone_taken(case: LintCase) -> Iterator[Finding]:
    """Find own zones that take the id of a catalogue zone, or of a place that is never worked on."""
    for number, zone in enumerate(case.document.zones or ()):
        if (
            case.catalogues.zones.get(zone.id) is not None
            or case.catalogues.zones.avoid_area(zone.id) is not None
        ):
            message = sentence("check", '"{zone}" is an id of the zone list already.').format(zone=zone.id)
            remedy = sentence("check", "Choose another id; to rename a zone of the list, use wording.")
            yield Finding(("zones", number, "id"), message, remedy)


def own_zone_without_place(case: LintCase) -> Iterator[Finding]:
    """Find own zones of which the file does not say where they lie."""
    for number, zone in enumerate(case.document.zones or ()):
        on_map = zone.point is not None or zone.outline is not None
        if not on_map and not zone.off_map and not zone.placement:
            message = sentence("check", 'The file does not say where the zone "{zone}" lies.').format(
                zone=zone.id
            )
            remedy = sentence("check", 'Add "point", "outline" or "placement", or "off_map": true.')
            yield Finding(("zones", number), message, remedy)
        elif on_map and zone.off_map:
            message = sentence("check", 'The zone "{zone}" is drawn, and said to lie on no map.').format(
                zone=zone.id
            )
            yield Finding(
                ("zones", number, "off_map"), message, sentence("check", "Keep one of the two."), True
            )


def unused_zone(case: LintCase) -> Iterator[Finding]:
    """Find own zones that no step works on."""
    if not case.document.zones:
        return
    used = {zone for _, zone in case.once(_zones_in_steps)}
    for number, zone in enumerate(case.document.zones):
        if zone.id not in used:
            yield Finding(
                ("zones", number, "id"),
                sentence("check", 'The zone "{zone}" is never used.').format(zone=zone.id),
                sentence("check", "Use it, or remove it."),
            )


def unknown_wording(case: LintCase) -> Iterator[Finding]:
    """Find own names for zones that do not exist."""
    for zone in case.document.wording or {}:
        if case.place(zone) is None:
            near = case.catalogues.zones.suggest(zone)
            remedy = meant(near) if near else sentence("check", "Remove it, or correct the id.")
            yield Finding(
                ("wording", zone),
                sentence("check", 'There is no zone "{zone}" to give a name.').format(zone=zone),
                remedy,
                at_key=True,
            )


def unknown_muscle(case: LintCase) -> Iterator[Finding]:
    """Find muscles that the catalogue does not have."""
    for loc, muscle in _muscles_named(case):
        if case.catalogues.muscles.get(muscle) is None:
            near = did_you_mean(muscle, [known.id for known in case.catalogues.muscles.muscles])
            near = near or _muscle_by_name(case, muscle)
            remedy = (
                meant(near)
                if near
                else sentence("check", "Use a muscle of the list; others go into the note.")
            )
            yield Finding(
                loc, sentence("check", 'There is no muscle "{muscle}".').format(muscle=muscle), remedy
            )


def unknown_gate(case: LintCase) -> Iterator[Finding]:
    """Find house gates that do not exist."""
    known = [gate.id for gate in case.catalogues.gates.gates]
    for place in case.with_key("gate"):
        if isinstance(place.step, GateStep) and place.step.gate and place.step.gate not in known:
            remedy = _meant(place.step.gate, known)
            yield Finding(
                (*place.loc, "gate"),
                sentence("check", 'There is no house gate "{gate}".').format(gate=place.step.gate),
                remedy,
            )


def unknown_variant(case: LintCase) -> Iterator[Finding]:
    """Find variants that the file does not have."""
    known = [variant.id for variant in case.document.variants or ()]
    for loc, only_in in _only_in(case):
        for number, variant in enumerate(only_in):
            if variant not in known:
                remedy = (
                    _meant(variant, known)
                    if known
                    else sentence("check", "Define it under variants, or remove only_in.")
                )
                yield Finding(
                    (*loc, "only_in", number),
                    sentence("check", 'There is no variant "{variant}".').format(variant=variant),
                    remedy,
                )


def unknown_device(case: LintCase) -> Iterator[Finding]:
    """Find device profiles that do not exist here."""
    needs = case.document.device
    for number, device in enumerate((needs.profiles if needs else None) or ()):
        if case.catalogues.devices.get(device) is None:
            near = case.catalogues.devices.suggest(device)
            remedy = (
                meant(near)
                if near
                else sentence("check", "Correct it, or add the profile to the device folder.")
            )
            loc = ("device", "profiles", number)
            yield Finding(
                loc, sentence("check", 'There is no device profile "{device}".').format(device=device), remedy
            )


def unknown_part(case: LintCase) -> Iterator[Finding]:
    """Find aftercare that depends on a step, block or section the file does not have."""
    texts = case.document.aftercare
    if not texts or all(text.if_ran is None for text in texts):
        return
    known = {place.step.id for place in case.with_key("id") if place.step.id}
    known |= {section.id for section in case.document.sections or () if section.id}
    for number, text in enumerate(texts):
        if text.if_ran is not None and text.if_ran not in known:
            message = sentence("check", 'There is no step, block or section "{if_ran}".').format(
                if_ran=text.if_ran
            )
            yield Finding(("aftercare", number, "if_ran"), message, _meant(text.if_ran, known))


def _strange_zones(case: LintCase) -> list[tuple[Way, str]]:
    """Return the zones named that do not exist, with their places."""
    in_rules = case.document.contraindications or case.document.precautions
    if not in_rules and not case.has_key("with_zones", "zone_choices") and all(map(case.place, case.by_zone)):
        return []  # the usual case, at a fraction of the cost
    return [(loc, zone) for loc, zone in _zones_named(case) if case.place(zone) is None]


def _zones_named(case: LintCase) -> list[tuple[Way, str]]:
    in_rules = [
        ((key, number, "zones", index), zone)
        for key, rules in (
            ("contraindications", case.document.contraindications),
            ("precautions", case.document.precautions),
        )
        for number, rule in enumerate(rules or ())
        for index, zone in enumerate(rule.zones or ())
    ]
    return [*case.once(_zones_in_steps), *in_rules]


def _zones_in_steps(case: LintCase) -> list[tuple[Way, str]]:
    named: list[tuple[Way, str]] = []
    for place, step in case.zone_steps:
        if step.zone is not None:
            named.append(((*place.loc, "zone"), step.zone))
        for number, zone in enumerate(step.with_zones or ()):
            named.append(((*place.loc, "with_zones", number), zone))
        for number, zone in enumerate(step.zone_choices or ()):
            named.append(((*place.loc, "zone_choices", number), zone))
    return named


def _muscles_named(case: LintCase) -> Iterator[tuple[Way, str]]:
    for place in case.with_key("muscles"):
        muscles = place.step.muscles if isinstance(place.step, ZoneStep) else None
        for number, muscle in enumerate(muscles or ()):
            yield (*place.loc, "muscles", number), muscle
    for number, zone in enumerate(case.document.zones or ()):
        for index, muscle in enumerate(zone.muscles or ()):
            yield ("zones", number, "muscles", index), muscle


def _muscle_by_name(case: LintCase, word: str) -> str | None:
    names = {muscle.name: muscle.id for muscle in case.catalogues.muscles.muscles}
    near = did_you_mean(word, names)
    return names[near] if near else None


def _only_in(case: LintCase) -> Iterator[tuple[Way, Sequence[str]]]:
    for place in case.with_key("only_in"):
        yield place.loc, place.step.only_in or ()
    for number, section in enumerate(case.document.sections or ()):
        yield ("sections", number), section.only_in or ()


def _meant(word: str, known: Iterable[str]) -> str:
    names = sorted(known)
    near = did_you_mean(word, names)
    if near:
        return meant(near)
    return (
        sentence("check", "There is: {names}.").format(names=", ".join(names))
        if names
        else sentence("check", "The file names none: add it, or remove this.")
    )


LINTS = (
    Lint("unknown-zone", Severity.ERROR, "A zone exists.", unknown_zone),
    Lint("avoided-zone", Severity.ERROR, "No step is on the lid, the eye or the throat.", avoided_zone),
    Lint("zone-twice", Severity.WARNING, "A step names a zone once.", zone_twice, ("with_zones",)),
    Lint("own-zone-taken", Severity.ERROR, "An own zone has an id of its own.", own_zone_taken, ("zones",)),
    Lint(
        "own-zone-without-place",
        Severity.WARNING,
        "An own zone says where it lies.",
        own_zone_without_place,
        ("zones",),
    ),
    Lint("unused-zone", Severity.WARNING, "An own zone is used.", unused_zone, ("zones",)),
    Lint(
        "unknown-wording",
        Severity.WARNING,
        "An own name is for a zone that exists.",
        unknown_wording,
        ("wording",),
    ),
    Lint("unknown-muscle", Severity.WARNING, "A muscle exists.", unknown_muscle, ("muscles", "zones")),
    Lint("unknown-gate", Severity.ERROR, "A house gate exists.", unknown_gate, ("gate",)),
    Lint("unknown-variant", Severity.ERROR, "A variant exists.", unknown_variant, ("only_in", "sections")),
    Lint("unknown-device", Severity.WARNING, "A device profile exists.", unknown_device, ("device",)),
    Lint("unknown-part", Severity.ERROR, "What aftercare depends on exists.", unknown_part, ("aftercare",)),
)
