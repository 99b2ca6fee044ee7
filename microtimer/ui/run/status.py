"""What the bar on top says: who and what, sound, screen, record, and the device's own switch-off."""

from microtimer.core.plan import Plan
from microtimer.core.sentence import sentence
from microtimer.core.session.actions import SessionIdentity
from microtimer.core.session.view import SessionView
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.run.status_bar import Badge, Health, StatusFace
from microtimer.ui.run.words import minutes, whole_seconds
from microtimer.ui.session.saving import SaveReport
from microtimer.ui.sound.player import SoundPlayer, SoundState

_LIMIT_SHOWN_MS = 120_000
_KINDS = {
    "treatment": "",
    "practice": sentence("run", "PRACTICE, DEVICE OFF"),
    "rehearsal": sentence("run", "REHEARSAL"),
}


def names_face(plan: Plan, identity: SessionIdentity, device_name: str) -> StatusFace:
    """Return the part of the bar that never changes during a session."""
    device = " ".join(part for part in (device_name, identity.device_serial) if part)
    return StatusFace(
        title=plan.protocol_title,
        version=f"v{plan.protocol_version}" if plan.protocol_version else "",
        kind=told(_KINDS[identity.kind]),
        client=identity.client,
        practitioner=identity.practitioner,
        device=device,
    )


def badges(
    shown: SessionView, sound: SoundPlayer, awake: bool | None, report: SaveReport
) -> tuple[Badge, ...]:
    """Return the badges: `awake` is None before it was tried."""
    found = [_limit_badge(shown), _sound_badge(sound)]
    if awake is not None:
        words = tr("run", "Screen kept awake") if awake else tr("run", "Screen may go dark")
        found.append(
            Badge(Icon.AWAKE if awake else Icon.SLEEP, words, Health.NEUTRAL if awake else Health.BAD)
        )
    saved = Badge(Icon.RECORD, tr("run", "Recording, saved"), Health.GOOD)
    found.append(saved if report.saved else Badge(Icon.WARN, tr("run", "Not saved"), Health.BAD))
    return tuple(badge for badge in found if badge is not None)


def _limit_badge(shown: SessionView) -> Badge | None:
    left_ms = shown.limit_left_ms
    if left_ms is None or left_ms > _LIMIT_SHOWN_MS:
        return None
    if left_ms == 0:
        return Badge(Icon.CLOCK, tr("run", "Device may have switched off"), Health.BAD)
    words = tr("run", "Device switches off in {time}").format(time=minutes(whole_seconds(left_ms)))
    return Badge(Icon.CLOCK, words, Health.BAD)


def _sound_badge(sound: SoundPlayer) -> Badge:
    match sound.state:
        case SoundState.ON:
            return Badge(Icon.SOUND, sound.badge)
        case SoundState.QUIET:
            return Badge(Icon.LIGHT, sound.badge)
        case SoundState.NONE | SoundState.NOT_READY:
            return Badge(Icon.NO_SOUND, sound.badge, Health.BAD)
