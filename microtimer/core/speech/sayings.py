"""What is said at each moment of a plan: made once for the cues, and once more to be rendered beforehand."""

from collections.abc import Iterator, Sequence
from typing import Final

from microtimer.core.plan import Plan, PlannedStep, StepKind
from microtimer.core.session.cues import CueKind
from microtimer.core.session.setting_changes import SettingChange, ramp_in_words, setting_changes
from microtimer.core.session.state import NOTHING_SET
from microtimer.core.speech.languages import in_language, voice_language
from microtimer.core.speech.phrases import change_phrases, fixed_phrase, step_phrases
from microtimer.core.speech.saying import Saying

FIXED: Final = {
    CueKind.REGEL: "renew the gel",
    CueKind.PAUSED_TOO_LONG: "still paused",
    CueKind.LIMIT_NEAR: "the device switches off in one minute",
    CueKind.SESSION_END: "the session is over",
}
"""What is always said in the same words."""


def naming(plan: Plan, step: PlannedStep, move_ms: int) -> Saying:
    """Return how a step is named on the way to it, `move_ms` before it begins, or on entry."""
    language = voice_language(plan.language)
    return Saying(step_phrases(step, language), _room_ms(step, move_ms), language, names_place=True)


def is_read(step: PlannedStep) -> bool:
    """Tell whether a step is read on the screen and not spoken: a gate, unless its author gave it words."""
    return step.kind is StepKind.GATE and not step.say


def changing(
    plan: Plan, step: PlannedStep | None, changes: Sequence[SettingChange], move_ms: int = 0
) -> Saying:
    """Return how changes of settings are said; without a step there is all the time for it."""
    language = voice_language(plan.language)
    room_ms = _room_ms(step, move_ms) if step else None
    return Saying(change_phrases(changes, language), room_ms, language)


def ramping(plan: Plan, step: PlannedStep) -> Saying | None:
    """Return how the ramp of a step is said, None where there is none."""
    words, language = ramp_in_words(step.ramp), voice_language(plan.language)
    return Saying((in_language(words, language),), _room_ms(step, 0), language) if words else None


def marking(plan: Plan, step: PlannedStep, number: int) -> Saying | None:
    """Return what the author lets be said at a mark, None where it is nothing."""
    mark = step.marks[number]
    if not mark.say:
        return None
    later = [other.at_ms for other in step.marks[number + 1 :] if other.say and other.at_ms > mark.at_ms]
    end_ms = later[0] if later else step.timing.longest_ms
    room_ms = end_ms - mark.at_ms if end_ms > mark.at_ms else None
    return Saying((mark.say,), room_ms, voice_language(plan.language))


def fixed(plan: Plan, kind: CueKind) -> Saying | None:
    """Return what is said for a kind of cue that has words of its own, None where it has none."""
    if kind not in FIXED:
        return None
    language = voice_language(plan.language)
    return Saying((fixed_phrase(FIXED[kind], language),), None, language)


def planned_sayings(plan: Plan) -> Iterator[Saying]:
    """Yield everything a session of a plan says when nobody sets anything else, in the order of the plan."""
    is_set = [NOTHING_SET, NOTHING_SET]
    for step in plan.steps:
        if not is_read(step):
            yield naming(plan, step, step.transition_ms)
        if changes := setting_changes(is_set[step.lane], step.settings):
            yield changing(plan, step, changes, step.transition_ms)
        is_set[step.lane] = step.settings
        for said in (ramping(plan, step), *(marking(plan, step, n) for n in range(len(step.marks)))):
            if said:
                yield said
        for mark in step.marks:
            for change in setting_changes(is_set[step.lane], mark.settings or NOTHING_SET):
                yield changing(plan, None, (change,))
            is_set[step.lane] = is_set[step.lane].merged(mark.settings)
    yield from (said for kind in FIXED if (said := fixed(plan, kind)))


def _room_ms(step: PlannedStep, move_ms: int) -> int | None:
    """Return how long there is to say something, from the move to a step up to its end or its first words."""
    spoken = [mark.at_ms for mark in step.marks if mark.say]
    inside_ms = spoken[0] if spoken else step.timing.longest_ms
    return move_ms + inside_ms if inside_ms else None
