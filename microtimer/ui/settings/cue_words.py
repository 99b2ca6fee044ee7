"""The kinds of cues in words, in families of meanings."""

from typing import Final

from microtimer.core.sentence import Sentence, sentence
from microtimer.core.session.cues import CueKind

Family = tuple[Sentence, dict[CueKind, Sentence]]

FAMILIES: Final[tuple[Family, ...]] = (
    (
        sentence("settings", "Time"),
        {
            CueKind.GET_READY: sentence("settings", "Get ready"),
            CueKind.START: sentence("settings", "Start"),
            CueKind.HALFWAY: sentence("settings", "Halfway"),
            CueKind.MINIMUM_REACHED: sentence("settings", "Least time reached"),
            CueKind.LAST_SECONDS: sentence("settings", "Last three seconds"),
            CueKind.END: sentence("settings", "End of a step"),
            CueKind.SESSION_END: sentence("settings", "End of the session"),
        },
    ),
    (
        sentence("settings", "Hands"),
        {
            CueKind.STROKE: sentence("settings", "Stroke"),
            CueKind.HOLD: sentence("settings", "Hold"),
            CueKind.PASS: sentence("settings", "Next pass"),
        },
    ),
    (
        sentence("settings", "Places"),
        {
            CueKind.NEXT_ZONE: sentence("settings", "Next zone"),
            CueKind.CHANGE_SIDE: sentence("settings", "Change side"),
            CueKind.INTERVAL: sentence("settings", "Interval"),
            CueKind.CONFIRM_NEEDED: sentence("settings", "Confirm needed"),
        },
    ),
    (
        sentence("settings", "Device and attention"),
        {
            CueKind.CHANGE_SETTING: sentence("settings", "Change a setting"),
            CueKind.REGEL: sentence("settings", "Renew the gel"),
            CueKind.PAUSED_TOO_LONG: sentence("settings", "Paused too long"),
            CueKind.LIMIT_NEAR: sentence("settings", "Device limit near"),
            CueKind.FAULT: sentence("settings", "Fault"),
        },
    ),
)
"""Each family with its cues."""

CUE_WORDS: Final = {kind: words for _, cues in FAMILIES for kind, words in cues.items()}
