"""The sound of a window as its preferences have it."""

from microtimer.core.preferences import Preferences
from microtimer.core.session.cues import CueKind
from microtimer.ui.sound.player import SoundPlayer


def set_sound(player: SoundPlayer, preferences: Preferences) -> None:
    """Give a player the volumes, the quiet and the voice that were chosen."""
    player.set_quiet(preferences.quiet_room)
    for kind in CueKind:
        player.set_volume(kind, preferences.volumes.get(kind.value, preferences.volume) / 100)
    player.set_voice(
        on=preferences.voice and not preferences.quiet_room,
        volume=preferences.voice_volume / 100,
        rate=preferences.voice_rate,
    )
