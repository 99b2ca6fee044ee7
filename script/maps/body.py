"""The body, front and back: zones from their shared edges, and the art round them."""

from collections.abc import Mapping

from script.maps import body_zones as zones
from script.maps.body_art import BACK_BASE, BACK_FEATURES, FRONT_BASE, FRONT_FEATURES
from script.maps.half import Half, Point, loop
from script.maps.sheet import Sheet

_SIZE = (1000, 1120)
_CONTENT = (214, 0, 572, 1112)


def body() -> tuple[Sheet, Sheet]:
    """Return the sheets of the front and of the back."""
    front = Sheet("front", _SIZE, _CONTENT, 572, Half(), base=[*FRONT_BASE], features=[*FRONT_FEATURES])
    back = Sheet(
        "back", _SIZE, _CONTENT, 572, Half(), ("right", "left"), base=[*BACK_BASE], features=[*BACK_FEATURES]
    )
    _fill(front, zones.FRONT, zones.FRONT_NODES, zones.FRONT_EDGES)
    _fill(back, zones.BACK, zones.BACK_NODES, zones.BACK_EDGES)
    front.add_points(zones.FRONT_POINTS, zones.FRONT_MIDDLE)
    back.add_points(zones.BACK_POINTS, zones.BACK_MIDDLE)
    return front, back


def _fill(
    sheet: Sheet, outlines: Mapping[str, list[str]], nodes: Mapping[str, Point], edges: zones.Edges
) -> None:
    for name, names in outlines.items():
        sheet.add_pair("zones", name, loop(names, nodes, edges))
