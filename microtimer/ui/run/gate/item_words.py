"""The answers a checklist offers, in words."""

from typing import Final

from microtimer.core.catalogue.gates import Tolerance
from microtimer.core.sentence import sentence
from microtimer.ui.language import catalogued, told

_TOLERANCES: Final = {
    Tolerance.NOT_FELT.value: sentence("gate", "Not felt"),
    Tolerance.TINGLE.value: sentence("gate", "Slight tingle"),
    Tolerance.UNCOMFORTABLE.value: sentence("gate", "Uncomfortable"),
}


def option_words(value: str) -> str:
    """Return one of several answers as it is shown."""
    if value in _TOLERANCES:
        return told(_TOLERANCES[value])
    words = catalogued(value)
    return words[:1].upper() + words[1:]
