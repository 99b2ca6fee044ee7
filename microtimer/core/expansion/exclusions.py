"""Exclusions: zones and sides left out for one client before the start."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from microtimer.core.expansion.context import UnknownZoneError
from microtimer.core.expansion.places import Place, Sidedness, place_at
from microtimer.core.plan import Exclusion, Side
from microtimer.core.sentence import Sentence, from_catalogue, sentence


@dataclass(frozen=True, slots=True)
class LeftOutZones:
    """The zones and sides not to be worked on, checked against the zones there are."""

    exclusions: tuple[Exclusion, ...] = ()

    def reason(self, zones: Sequence[str], side: Side | None) -> str | None:
        """Return why a placement on any of these zones and this side is left out, or None when it is not.

        Where it is not certain that the side is kept clear (a midline area, both sides, no side stated), the
        whole placement is left out. A free place is the practitioner's to choose beside the side left out.
        """
        for exclusion in self.exclusions:
            if exclusion.zone in zones and _touches(exclusion.side, side):
                return sentence("catalogue", "left out at the start")
        return None

    def whole_zones(self) -> frozenset[str]:
        """Return the zones left out on every side."""
        return frozenset(exclusion.zone for exclusion in self.exclusions if exclusion.side is None)


def left_out_zones(exclusions: Sequence[Exclusion], places: Mapping[str, Place]) -> LeftOutZones:
    """Return the exclusions checked, each once, in one fixed order.

    Raises UnknownZoneError for a zone that does not exist, or a side the zone does not have.
    """
    checked = [_checked(exclusion, places) for exclusion in exclusions]
    first = {(exclusion.zone, exclusion.side): exclusion for exclusion in reversed(checked)}
    return LeftOutZones(tuple(sorted(first.values(), key=lambda item: (item.zone, item.side or ""))))


def exclusion_from_text(text: str) -> Exclusion:
    """Return the exclusion written as `jaw` or `jaw:left`. Raises UnknownZoneError for an unknown side."""
    zone, colon, side = text.strip().partition(":")
    if colon and side not in tuple(Side):
        raise UnknownZoneError(
            sentence("plan", '"{text}" names no side.').format(text=text),
            sentence("plan", "Write ZONE, ZONE:left or ZONE:right."),
        )
    return Exclusion(zone=zone, side=Side(side) if colon else None)


def _checked(exclusion: Exclusion, places: Mapping[str, Place]) -> Exclusion:
    place = place_at(places, exclusion.zone, sentence("plan", "The exclusion"))
    match exclusion.side:
        case Side.LEFT | Side.RIGHT if place.sidedness is Sidedness.MIDLINE:
            raise UnknownZoneError(
                _no_side(exclusion.side).format(place=from_catalogue(place.name)),
                sentence("plan", "Leave out the whole zone."),
            )
        case Side.MIDLINE if place.sidedness is Sidedness.PAIRED:
            raise UnknownZoneError(
                sentence("plan", "{place} has a left and a right side, and no midline.").format(
                    place=from_catalogue(place.name)
                ),
                sentence("plan", "Leave out left, right or the whole zone."),
            )
        case Side.LEFT | Side.RIGHT | None:
            return exclusion
        case Side.MIDLINE | Side.BOTH | Side.FREE:
            # Any of these covers the zone as far as anybody can tell beforehand.
            return exclusion.replace(side=None)


def _touches(left_out: Side | None, side: Side | None) -> bool:
    if left_out is None or side in (None, Side.BOTH, Side.MIDLINE):
        return True
    return side is left_out


def _no_side(side: Side) -> Sentence:
    if side is Side.LEFT:
        return sentence("plan", "{place} lies on the midline and has no left side.")
    return sentence("plan", "{place} lies on the midline and has no right side.")
