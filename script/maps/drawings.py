"""Every map there is, by the name of its file."""

from script.maps.body import body
from script.maps.face import face
from script.maps.sheet import drawing


def drawings() -> dict[str, str]:
    """Return the text of each map file."""
    return {
        "facemap.svg": drawing("Face map: the client's left is on the viewer's right", [face()]),
        "bodymap.svg": drawing("Body map, front and back: sides are the client's", body()),
    }
