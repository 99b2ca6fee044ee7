"""Observing: what the practitioner notes in passing - settings, discomfort, zones worked on, notes."""

from microtimer.core.plan import Amount, DeviceSettings, Side
from microtimer.core.sentence import sentence
from microtimer.core.session.actions import (
    ActionNotAllowedError,
    AddNote,
    ChangeSetting,
    MarkDiscomfort,
    SettingValue,
    TouchZone,
)
from microtimer.core.session.events import DiscomfortMarked, NoteAdded, SettingChanged, ZoneTouched
from microtimer.core.session.excluding import is_excluded
from microtimer.core.session.moves import present_cursor
from microtimer.core.session.state import Stage
from microtimer.core.session.turn import Turn

MICROCURRENT_UA = 1_000
"""More than this is no microcurrent: the trade sources range up to 1000 uA (see the device profiles)."""


def change_setting(turn: Turn, action: ChangeSetting) -> None:
    """Note that the device was set otherwise."""
    cursor = present_cursor(turn, action.lane)
    value = _setting(action.name, action.value)
    if action.name == "current_ua" and isinstance(value, Amount):
        _need_microcurrent(value.high, turn.state.plan.ua_ceiling)
    previous = getattr(cursor.settings, action.name)
    where = {**turn.when(), "step": cursor.step, "lane": action.lane}
    turn.add(SettingChanged(**where, name=action.name, value=value, previous=previous))


def mark_discomfort(turn: Turn, action: MarkDiscomfort) -> None:
    """Note discomfort with place, settings and second; on the way to a step it belongs to the one before."""
    cursor = present_cursor(turn, 0)
    index = cursor.came_from if cursor.stage is Stage.TRANSITION else None
    step = turn.state.plan.steps[cursor.step if index is None else index]
    turn.add(
        DiscomfortMarked(
            **turn.when(),
            step=step.index,
            zone=step.zone,
            side=step.side,
            settings=cursor.settings,
            active_ms=cursor.spent_ms,
            note=action.note,
        )
    )


def touch_zone(turn: Turn, action: TouchZone) -> None:
    """Note which zone, or which side of it, is worked on where the plan leaves that open."""
    cursor = present_cursor(turn, 0)
    step = turn.state.step(cursor)
    choices = step.zone_choices or ((step.zone,) if step.zone and step.side is Side.FREE else ())
    if not cursor.in_step or not choices:
        raise ActionNotAllowedError(
            "nothing-free", sentence("session", "This step leaves no zone to choose.")
        )
    if action.zone not in choices:
        raise ActionNotAllowedError(
            "unknown-zone",
            sentence("session", '"{zone}" is not one of this step\'s zones.').format(zone=action.zone),
        )
    if is_excluded(turn.state, action.zone, action.side):
        raise ActionNotAllowedError(
            "excluded-zone", sentence("session", '"{zone}" was left out.').format(zone=action.zone)
        )
    turn.add(ZoneTouched(**turn.when(), step=step.index, zone=action.zone, side=action.side))


def add_note(turn: Turn, action: AddNote) -> None:
    """Add a note, to the present step while the session is under way."""
    if not action.text.strip():
        raise ActionNotAllowedError("empty", sentence("session", "The note is empty."))
    main = turn.state.main if turn.state.under_way else None
    turn.add(NoteAdded(**turn.when(), step=main.step if main else None, text=action.text))


def _setting(name: str, value: SettingValue) -> Amount | str:
    field = DeviceSettings.model_fields.get(name)
    if field is None:
        raise ActionNotAllowedError(
            "unknown-setting", sentence("session", 'There is no setting "{name}".').format(name=name)
        )
    if field.annotation == Amount | None:
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise ActionNotAllowedError(
                "wrong-value", sentence("session", "This setting takes a whole number, 0 or more.")
            )
        return Amount(low=value, high=value)
    if not isinstance(value, str) or not value.strip():
        raise ActionNotAllowedError("wrong-value", sentence("session", "This setting takes a word."))
    return value


def _need_microcurrent(ua: int, ceiling_ua: int | None) -> None:
    if ua > MICROCURRENT_UA:
        too_much = sentence("session", "{ua} uA is more than {most} uA: not microcurrent.")
        raise ActionNotAllowedError("not-microcurrent", too_much.format(ua=ua, most=MICROCURRENT_UA))
    if ceiling_ua is not None and ua > ceiling_ua:
        raise ActionNotAllowedError(
            "over-device",
            sentence("session", "{ua} uA is more than the device's {ceiling_ua} uA.").format(
                ua=ua, ceiling_ua=ceiling_ua
            ),
        )
