"""What changed in a protocol since it was run last, in sentences: told from the plans of then and of now."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.expansion.context import PlanError
from microtimer.core.format.reading import LoadedProtocol, read_protocol
from microtimer.core.plan import Plan, PlannedStep
from microtimer.ui.language import catalogued, tr
from microtimer.ui.library.cards import Card, usual_plan
from microtimer.ui.plan_lines import kind_words, settings_words, side_words, step_title, time_words
from microtimer.ui.services import Archive
from microtimer.ui.when import clock_words, date_words, local_time

MOST: Final = 12
"""Changes told one by one."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What is told of the last run: when it was of which version, and what is different since."""

    headline: str
    lines: tuple[str, ...] = ()
    more: int = 0
    """Changes beyond the lines."""


def changes_since_last_run(
    card: Card, archive: Archive, catalogues: Catalogues, device: DeviceProfile | None
) -> Changes | None:
    """Return what changed since the last session of a protocol; None where it was never run.

    Reads the record: raises ServiceError where that cannot be done.
    """
    protocol, last = card.protocol, card.last
    if protocol is None or last is None:
        return None
    day = date_words(local_time(last.utc_ms, last.offset_min))
    data = archive.load_session(last.session_id).protocol
    if data == protocol.data:
        words = tr("library", "You ran version {version} on {day}; unchanged since.")
        return Changes(words.format(version=last.version, day=day))
    before = read_protocol(data, protocol.file)
    found = _changes(before, protocol, catalogues, device) if isinstance(before, LoadedProtocol) else None
    if found is None:
        words = tr("library", "You ran version {version} on {day}; the file is another one now.")
        return Changes(words.format(version=last.version, day=day))
    words = tr("library", "You ran version {version} on {day}. Since then:")
    if not found:
        words = tr("library", "You ran version {version} on {day}. Only words beside the plan changed.")
    return Changes(
        words.format(version=last.version, day=day), tuple(found[:MOST]), max(0, len(found) - MOST)
    )


def plan_changes(before: Plan, after: Plan) -> list[str]:
    """Return how one plan differs from another: version and time first, then step by step."""
    return [*_of_the_whole(before, after), *_of_steps(_groups(before), _groups(after))]


def _changes(
    before: LoadedProtocol, after: LoadedProtocol, catalogues: Catalogues, device: DeviceProfile | None
) -> list[str] | None:
    try:
        return plan_changes(usual_plan(before, catalogues, device), usual_plan(after, catalogues, device))
    except PlanError:
        return None  # the plan of then cannot be made any more, say of a zone that is gone


@dataclass(frozen=True, slots=True)
class _Group:
    """The steps that one step of the file became: its sides and repeats."""

    steps: tuple[PlannedStep, ...]

    @property
    def first(self) -> PlannedStep:
        return self.steps[0]

    @property
    def like(self) -> tuple[str, str, str]:
        """Return what tells it from others when the lists are laid beside each other."""
        return self.first.kind.value, self.first.zone or "", self.first.title

    @property
    def title(self) -> str:
        return catalogued(step_title(self.first))


def _groups(plan: Plan) -> list[_Group]:
    by_source: dict[str, list[PlannedStep]] = {}
    for step in plan.steps:
        by_source.setdefault(step.pointer + step.source_id, []).append(step)
    return [_Group(tuple(steps)) for steps in by_source.values()]


def _of_the_whole(before: Plan, after: Plan) -> Iterator[str]:
    if before.protocol_version != after.protocol_version:
        words = tr("library", "Version {before} became {after}.")
        yield words.format(before=before.protocol_version, after=after.protocol_version)
    times = (before.totals.all_ms, after.totals.all_ms)
    if times[0] != times[1]:
        words = tr("library", "The planned time {before} became {after}.")
        yield words.format(before=clock_words(times[0]), after=clock_words(times[1]))
    if before.regel_ms != after.regel_ms:
        yield tr("library", "The gel reminder changed.")


def _of_steps(before: Sequence[_Group], after: Sequence[_Group]) -> Iterator[str]:
    """Yield what was added, taken out and changed, in the order of the plan of now."""
    matcher = SequenceMatcher(None, [one.like for one in before], [one.like for one in after], autojunk=False)
    gone: list[_Group] = []
    told: list[tuple[int, str]] = []
    fresh: list[tuple[int, _Group]] = []
    for tag, start, end, start_now, end_now in matcher.get_opcodes():
        if tag == "equal":
            for then, number in zip(before[start:end], range(start_now, end_now), strict=True):
                told += [(number, line) for line in _of_one(then, after[number])]
        else:
            gone += before[start:end]
            fresh += [(number, after[number]) for number in range(start_now, end_now)]
    for number, group in fresh:
        moved = next((then for then in gone if then.like == group.like), None)
        renamed = moved or next((then for then in gone if _same_author_id(then, group)), None)
        if renamed is None:
            told.append((number, tr("library", "New: {step}.").format(step=_with_time(group))))
            continue
        gone.remove(renamed)
        if moved is not None:
            told.append((number, tr("library", "{step} stands at another place.").format(step=group.title)))
        told += [(number, line) for line in _of_one(renamed, group)]
    yield from (line for _, line in sorted(told, key=lambda one: one[0]))
    for group in gone:
        yield tr("library", "Gone: {step}.").format(step=_with_time(group))


def _same_author_id(then: _Group, now: _Group) -> bool:
    """Tell whether both go by one id that their author gave."""
    name = then.first.source_id
    return name == now.first.source_id and "." not in name and then.first.kind is now.first.kind


def _of_one(then: _Group, now: _Group) -> Iterator[str]:
    values = {"step": now.title}
    if then.title != now.title:
        words = tr("library", "{before} is called {step} now.")
        yield words.format(before=then.title, **values)
    for template, value in _COMPARED:
        before, after = value(then), value(now)
        if before != after:
            missing = tr("words", "not stated")
            yield template().format(before=before or missing, after=after or missing, **values)
    if then.first.instruction != now.first.instruction:
        yield tr("library", "{step}: the instruction is worded otherwise.").format(**values)
    if _rest(then.first) != _rest(now.first):
        yield tr("library", "{step}: something else about how it is done changed.").format(**values)


def _sides(group: _Group) -> str:
    return ", ".join(dict.fromkeys(side_words(step.side) for step in group.steps if step.side))


def _rounds(group: _Group) -> str:
    sides = {step.side for step in group.steps}
    return str(len(group.steps) // max(1, len(sides)))


def _became() -> str:
    return tr("library", "{step}: {before} became {after}.")


_COMPARED: Final[tuple[tuple[Callable[[], str], Callable[[_Group], str]], ...]] = (
    # the sentence, and what it compares
    (_became, lambda one: time_words(one.first)),
    (_became, lambda one: kind_words(one.first)),
    (_became, _sides),
    (lambda: tr("library", "{step}: done {after} times, {before} before."), _rounds),
    (
        lambda: tr("library", "{step}: set to {after}, {before} before."),
        lambda one: settings_words(one.first),
    ),
)
_TOLD_APART: Final = frozenset(
    {
        "index", "id", "source_id", "pointer", "title", "instruction", "timing", "mode", "side", "settings",
        "repeat", "repeats", "transition_ms", "change_side", "note", "source", "section_title", "block_title",
        "block_repeat", "block_repeats", "options", "rules", "lane_group", "example_timing", "contacts",
    }
)  # fmt: skip
"""Fields told in words of their own, or that say nothing of how a step is done."""


def _rest(step: PlannedStep) -> dict[str, object]:
    return step.model_dump(exclude=set(_TOLD_APART))


def _with_time(group: _Group) -> str:
    time = time_words(group.first)
    return tr("library", "{step}, {time}").format(step=group.title, time=time) if time else group.title
