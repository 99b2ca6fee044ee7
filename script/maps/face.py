"""The face: zones from their shared edges, and the art round them."""

from script.maps.face_art import BASE, FEATURES
from script.maps.face_zones import (
    EDGES,
    EYE,
    MIDDLE,
    NODES,
    NOSE,
    PAIRED,
    POINTS_MIDDLE,
    POINTS_PAIRED,
    THROAT,
    height,
)
from script.maps.half import Half, loop
from script.maps.sheet import Sheet

_SLIM = 0.94


def face() -> Sheet:
    """Return the sheet of face and neck."""
    sheet = Sheet(
        "face",
        (1000, 1120),
        (86, 40, 828, 1050),
        640,
        Half(500, _SLIM, height),
        base=[*BASE],
        features=[*FEATURES],
    )
    for name, names in PAIRED.items():
        sheet.add_pair("zones", name, loop(names, NODES, EDGES))
    for name, names in MIDDLE.items():
        sheet.add_middle("zones", name, loop(names, NODES, EDGES))
    sheet.add_pair("avoid", "eye", loop(EYE, NODES, EDGES))
    sheet.add_middle("avoid", "throat", loop(THROAT, NODES, EDGES))
    sheet.add_middle("neutral", "nose", loop(NOSE, NODES, EDGES))
    sheet.add_points(POINTS_PAIRED, POINTS_MIDDLE)
    return sheet
