"""The voice: what it says of a place has to fit in the move to it and the step."""

from collections.abc import Iterator
from typing import Final

from microtimer.core.expansion.context import HOUSE_TRANSITION_MS
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.protocol_steps import BlockStep, TaskStep, ZoneStep
from microtimer.core.lints.case import LintCase, StepPlace
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.lints.timing import stated_lengths
from microtimer.core.plan import Side
from microtimer.core.problem import Severity
from microtimer.core.sentence import Figure, sentence
from microtimer.core.speech.languages import TABLES, voice_language
from microtimer.core.speech.phrases import place_phrases
from microtimer.core.speech.saying import estimated_ms

_SIDED: Final = {
    "mirror": Side.LEFT,
    "one": Side.LEFT,
    "left": Side.LEFT,
    "right": Side.RIGHT,
    "both": Side.BOTH,
}
_MOVING: Final = (ZoneStep, TaskStep, BlockStep, ProtocolFile)
_ROOM_FOR_ANYTHING_MS: Final = 12_000
"""No place takes longer to say."""


def phrase_shortened(case: LintCase) -> Iterator[Finding]:
    """Find steps that leave the voice time for fewer words than it would say."""
    for finding, shorter in case.once(_misfits):
        if shorter:
            yield finding


def phrase_dropped(case: LintCase) -> Iterator[Finding]:
    """Find steps too short for the voice to say where they are."""
    for finding, shorter in case.once(_misfits):
        if not shorter:
            yield finding


def voice_language_unknown(case: LintCase) -> Iterator[Finding]:
    """Find languages that the voice has no words of its own for."""
    language = voice_language(case.document.language)
    if language not in TABLES:
        message = sentence(
            "check",
            'The voice has no words of its own in "{language}": it says sides and settings in English.',
        ).format(language=language)
        remedy = sentence(
            "check", 'Its own words are in {names}; a "say" of every step is spoken as it stands.'
        ).format(names=", ".join(TABLES))
        yield Finding(("language",), message, remedy)


def _misfits(case: LintCase) -> list[tuple[Finding, str]]:
    """Return a finding for every step whose place takes too long to say, with the words that fit, if any."""
    language = voice_language(case.document.language)
    found = []
    for place, step, length in case.once(stated_lengths):
        room_ms = round(length.seconds * 1000) + _move_ms(case, place, step)
        if not isinstance(step, ZoneStep) or step.say is not None or room_ms >= _ROOM_FOR_ANYTHING_MS:
            continue
        side = _SIDED.get(place.side) if isinstance(place.side, str) else None
        phrases = list(place_phrases(case.name(place), side, step.direction, language))
        if estimated_ms(phrases[0]) > room_ms:
            fit = next((phrase for phrase in phrases if estimated_ms(phrase) <= room_ms), "")
            found.append((_finding((*place.loc, length.key), phrases[0], room_ms, fit), fit))
    return found


def _move_ms(case: LintCase, place: StepPlace, step: ZoneStep | TaskStep) -> int:
    """Return the time to move to a step: its own, that of what it stands in, the file's, or the house's."""
    around = (outer.step for outer in reversed(place.around))
    stated = (part.transition_s for part in (step, *around, case.document) if isinstance(part, _MOVING))
    seconds = next((seconds for seconds in stated if seconds is not None), None)
    return HOUSE_TRANSITION_MS if seconds is None else round(seconds * 1000)


def _finding(loc: tuple[str | int, ...], phrase: str, room_ms: int, fit: str) -> Finding:
    silent = sentence(
        "check",
        '"{phrase}" takes about {takes} s to say; with the move there are {room} s: '
        "the voice is silent and a tone stands for it.",
    )
    shorter = sentence(
        "check",
        '"{phrase}" takes about {takes} s to say; with the move there are {room} s: the voice says "{fit}".',
    )
    message = (shorter if fit else silent).format(
        phrase=phrase,
        takes=Figure(round(estimated_ms(phrase) / 1000, 1)),
        room=Figure(room_ms / 1000),
        fit=fit,
    )
    remedy = sentence("check", 'Lengthen the step or the move to it, or give a shorter "say".')
    return Finding(loc, message, remedy)


LINTS = (
    Lint(
        "phrase-shortened",
        Severity.NOTE,
        "The voice has time for the whole name of a place.",
        phrase_shortened,
    ),
    Lint(
        "phrase-dropped",
        Severity.WARNING,
        "The voice has time to say where a step is.",
        phrase_dropped,
    ),
    Lint(
        "voice-language",
        Severity.NOTE,
        "The voice has words in the language of the protocol.",
        voice_language_unknown,
        ("language",),
    ),
)
