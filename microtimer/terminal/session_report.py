"""One session out of the record, for a reviewer: planned beside actual, then everything that happened."""

import json
from collections.abc import Iterator

from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.plan import Plan
from microtimer.core.session.events import TimeKept, event_as_json
from microtimer.core.session.summary import SessionSummary, StepSummary, summarise
from microtimer.storage.stored import StoredSession
from microtimer.terminal.event_words import ENDS, OUTCOMES, event_words, side_words
from microtimer.terminal.printing import local_time, spent_text, table, tenths_text
from microtimer.terminal.setting_words import settings_text


def session_json(stored: StoredSession) -> dict[str, object]:
    """Return a session as plain JSON data: the plan, the events in order, the receipts."""
    return {
        "plan": json.loads(stored.plan_json),
        "events": [
            {"number": kept.number, **event_as_json(kept.event), "hash": kept.hash.hex()}
            for kept in stored.events
        ],
        "receipts": [str(receipt) for receipt in stored.receipts],
        "unreadable": list(stored.unreadable),
    }


def session_lines(stored: StoredSession, zones: ZoneCatalogue) -> Iterator[str]:
    """Yield the report line by line; zones are called as the catalogue calls them, or as their steps are."""
    plan = stored.plan()
    summary = summarise(plan, [kept.event for kept in stored.events])
    yield from _heading(stored, summary)
    yield ""
    yield from table([STEP_HEAD, *map(_step_row, summary.steps)], right=(0, 3, 4))
    yield ""
    yield from _zones(summary, plan, zones)
    yield from _totals(summary)
    yield ""
    for kept in stored.events:
        if not isinstance(kept.event, TimeKept):
            gone = f" (erased: {', '.join(kept.unreadable)})" if kept.unreadable else ""
            when = tenths_text(kept.event.t_ms)
            yield f"{kept.number:>4}  {when:>9}  {event_words(kept.event, plan)}{gone}"
    yield ""
    yield from _proof(stored)


STEP_HEAD = ["step", "what", "", "planned", "actual", "how it ended", "settings"]


def _heading(stored: StoredSession, summary: SessionSummary) -> Iterator[str]:
    row = stored.row
    yield f"{row.protocol_title}  ({row.protocol_id} {row.protocol_version})"
    yield f"session {row.id}, {row.kind}"
    began = local_time(row.started_utc_ms, row.offset_min)
    ended = ""
    if row.ended_utc_ms is not None:
        ended = f" to {local_time(row.ended_utc_ms, row.offset_min):%H:%M:%S}"
    yield f"{began:%Y-%m-%d %H:%M:%S}{ended} {row.tz or 'local time'}"
    client = "(erased)" if row.client_erased else row.client or "not stated"
    yield f"practitioner {row.practitioner or 'not stated'}, client {client}, device {_device(stored)}"
    yield _outcome(summary)


def _device(stored: StoredSession) -> str:
    row = stored.row
    serial = f" (serial {row.device_serial})" if row.device_serial else ""
    return f"{row.device_id or 'not stated'}{serial}"


def _outcome(summary: SessionSummary) -> str:
    if summary.outcome is None:
        return "not finished: it is running, or the program stopped"
    reason = f" ({summary.end_reason})" if summary.end_reason else ""
    again = f", taken up again {summary.recoveries} times" if summary.recoveries else ""
    return f"{OUTCOMES[summary.outcome]}{reason}{again}"


def _step_row(done: StepSummary) -> list[str]:
    step = done.step
    return [
        str(step.index + 1),
        step.title,
        side_words(step.side).removeprefix(", "),
        _planned(done),
        spent_text(done.active_ms) if done.attempts else "",
        _how(done),
        settings_text(done.settings),
    ]


def _planned(done: StepSummary) -> str:
    if not done.planned_ms:
        return "open"
    more = f" +{done.extended_ms // 1000} s" if done.extended_ms else ""
    return f"{spent_text(done.planned_ms)}{more}"


def _how(done: StepSummary) -> str:
    """Return how a step ended, or why it was not done."""
    if done.left_out is not None:
        return _because("left out" if done.left_out == "excluded" else "not chosen", done.reason)
    if done.ended == "skipped":
        return _because("skipped", done.reason)
    if done.ended is None:
        return "not reached" if not done.attempts else "not finished"
    again = f", {done.attempts} times" if done.attempts > 1 else ""
    return f"{ENDS[done.ended]}{again}"


def _because(words: str, reason: str) -> str:
    return f"{words} ({reason})" if reason else words


def _zones(summary: SessionSummary, plan: Plan, catalogue: ZoneCatalogue) -> Iterator[str]:
    titles = {step.zone: step.title for step in reversed(plan.steps) if step.zone}
    for zone in summary.zones:
        known = catalogue.get(zone.zone)
        name = known.name if known else titles.get(zone.zone, zone.zone)
        less = ", partly left out" if zone.excluded else ""
        yield (
            f"{name}{side_words(zone.side)}: "
            f"{spent_text(zone.actual_ms)} of {spent_text(zone.planned_ms)} planned{less}"
        )


def _totals(summary: SessionSummary) -> Iterator[str]:
    planned, spent = summary.planned, summary.spent
    yield (
        f"in all {spent_text(spent.all_ms)}: "
        f"treatment {spent_text(spent.treatment_ms)} of {spent_text(planned.treatment_ms)} planned, "
        f"moves {spent_text(spent.transition_ms)} of {spent_text(planned.transition_ms)}, "
        f"preparation {spent_text(spent.preparation_ms)}, aftercare {spent_text(spent.aftercare_ms)}, "
        f"paused {spent_text(spent.paused_ms)}, gaps {spent_text(spent.gap_ms)}"
    )


def _proof(stored: StoredSession) -> Iterator[str]:
    row = stored.row
    yield f"signed by {row.signed_by}" if row.signed_by else "not signed"
    yield f"protocol file {row.protocol_sha256[:16]}, plan {row.plan_hash[:16]}"
    if stored.receipt is not None:
        yield f"receipt {stored.receipt}"
