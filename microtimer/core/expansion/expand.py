"""Expansion: a protocol file, unrolled for one visit into the flat plan that is run."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from microtimer.core.expansion.choices import ChoiceRole, StartChoices, start_choices
from microtimer.core.expansion.chosen import Chosen, choose
from microtimer.core.expansion.context import EmptyPlanError, PlanContext
from microtimer.core.expansion.exclusions import LeftOutZones, left_out_zones
from microtimer.core.expansion.gates import screening_rules, screening_steps
from microtimer.core.expansion.moves import moves_to
from microtimer.core.expansion.places import places_of
from microtimer.core.expansion.plain_words import in_plain_words
from microtimer.core.expansion.runs import Branch, Run
from microtimer.core.expansion.timing import optional_ms
from microtimer.core.expansion.walk import Walk
from microtimer.core.format.protocol_file import AftercareText, ProtocolFile
from microtimer.core.plan import (
    AftercareAdvice,
    BranchOption,
    LeftOut,
    Plan,
    PlannedStep,
    PlanOptions,
    SectionKind,
    Side,
    StepKind,
)
from microtimer.core.sentence import sentence


def expand(document: ProtocolFile, sha256: str, options: PlanOptions, context: PlanContext) -> Plan:
    """Return the plan of one visit: every repeat, side, reference and choice of the start unrolled.

    `sha256` is the hash of the file's bytes, kept with the plan. The same arguments always give the same
    plan; its `options` hold every choice, also those the protocol made by itself. Raises PlanError.
    """
    choices = start_choices(document, context.zones)
    chosen = choose(choices, options)
    places = places_of(document, context.zones)
    left_out = left_out_zones(options.exclusions, places)
    runs = Walk(document, chosen, places, left_out, context).runs()
    house_ms = context.transition_ms if document.transition_s is None else optional_ms(document.transition_s)
    kept = _lanes_settled([run for run in runs if run.left_out is None])
    if not kept:
        raise EmptyPlanError(
            sentence("plan", 'Nothing of "{document}" is left to do.').format(document=document.title),
            sentence("plan", "Leave less of it out."),
        )
    if _no_zone_left(runs, left_out):
        raise EmptyPlanError(
            sentence("plan", 'No zone of "{document}" is left to work on.').format(document=document.title),
            sentence("plan", "Leave fewer zones out."),
        )
    screened = options.with_screening and document.practice is not True
    rules = screening_rules(document, context) if screened else None
    screening = tuple(screening_steps(rules)) if rules else ()
    steps = _numbered(screening, kept, house_ms or 0)
    device = context.device
    plan = Plan(
        protocol_id=document.id,
        protocol_version=document.version,
        protocol_title=document.title,
        protocol_sha256=sha256,
        language=document.language or "en",
        practice=document.practice is True,
        example_timing=any(step.example_timing for step in steps),
        options=_options(options, choices, chosen, left_out),
        steps=steps,
        left_out=_left_out(runs),
        aftercare=_aftercare(document.aftercare or (), kept, len(screening)),
        regel_ms=optional_ms(document.regel_s),
        stated_total_ms=optional_ms(document.stated_total_s),
        device_id=device.id if device else None,
        auto_off_ms=device.auto_off_ms if device else None,
        ua_ceiling=device.ua_max if device else None,
        rules_version=rules.version if rules else None,
    )
    return in_plain_words(plan, document)


def _no_zone_left(runs: Iterable[Run], left_out: LeftOutZones) -> bool:
    """Tell whether leaving out zones took out every placement of the treatment, so that only stops remain."""
    placements = [run for run in runs if run.kind is StepKind.ZONE and run.section is SectionKind.TREATMENT]
    if any(run.left_out is None for run in placements):
        return False
    return any(run.zone and left_out.reason((run.zone,), run.side) for run in placements)


def _lanes_settled(runs: Sequence[Run]) -> list[Run]:
    """Return the runs with a lane that lost its companion turned into plain steps."""
    lanes: dict[str | None, set[int]] = {}
    for run in runs:
        lanes.setdefault(run.lane_group, set()).add(run.lane)
    alone = {group for group, numbers in lanes.items() if group is not None and len(numbers) == 1}
    return [replace(run, lane=0, lane_group=None) if run.lane_group in alone else run for run in runs]


def _numbered(
    screening: Sequence[PlannedStep], runs: Sequence[Run], house_ms: int
) -> tuple[PlannedStep, ...]:
    """Return the steps with their places in the plan, their moves, and what each choice decides on."""
    first = len(screening)
    numbers = {run.id: number for number, run in enumerate(runs, start=first)}
    gates = [gate.replace(index=number) for number, gate in enumerate(screening)]
    steps = [
        run.planned(
            index=numbers[run.id],
            transition_ms=move.transition_ms,
            change_side=move.change_side,
            options=_options_of(run.branches, numbers),
        )
        for run, move in zip(runs, moves_to(runs, house_ms), strict=True)
    ]
    return (*gates, *steps)


def _options_of(branches: Sequence[Branch], numbers: Mapping[str, int]) -> tuple[BranchOption, ...]:
    return tuple(
        BranchOption(
            id=branch.id,
            title=branch.title,
            leaves_out=_numbers_of(
                (name for other in branches if other is not branch for name in other.own), numbers
            ),
            returns_to=None if branch.returns_to is None else numbers[branch.returns_to],
        )
        for branch in branches
    )


def _numbers_of(ids: Iterable[str], numbers: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(sorted(numbers[name] for name in ids if name in numbers))


def _left_out(runs: Sequence[Run]) -> tuple[LeftOut, ...]:
    """Return what was taken out, the repeats of one step and side together.

    Only what the totals count is saved: the first lane, and the first option of each choice.
    """
    not_first = {name for run in runs for branch in run.branches[1:] for name in branch.own}
    saved: dict[tuple[str, str, str | None, Side | None, str], int] = {}
    for run in runs:
        if run.left_out is not None:
            key = (run.source_id, run.fields["title"], run.zone, run.side, run.left_out)
            counts = run.lane == 0 and run.id not in not_first
            saved[key] = saved.get(key, 0) + (run.timing.counted_ms if counts else 0)
    return tuple(
        LeftOut(source_id=source_id, title=title, zone=zone, side=side, reason=reason, saved_ms=saved_ms)
        for (source_id, title, zone, side, reason), saved_ms in saved.items()
    )


def _aftercare(
    texts: Sequence[AftercareText], runs: Sequence[Run], first: int
) -> tuple[AftercareAdvice, ...]:
    """Return the aftercare texts that belong to something in the plan, with the steps they belong to."""
    advice = []
    for text in texts:
        after = tuple(number for number, run in enumerate(runs, start=first) if text.if_ran in run.within)
        if text.if_ran is None or after:
            source = text.source if text.grade is None else f"{text.source or 'not stated'} ({text.grade})"
            advice.append(AftercareAdvice(text=text.text, source=source, after=after))
    return tuple(advice)


def _options(
    options: PlanOptions, choices: StartChoices, chosen: Chosen, left_out: LeftOutZones
) -> PlanOptions:
    """Return the options as they took effect, so that equal plans have equal options."""
    unused = {choice.name for choice in choices.of(ChoiceRole.SIDES) if not chosen.values.get(choice.name)}
    return PlanOptions(
        side_order=chosen.side_order,
        start_side=chosen.start_side,
        exclusions=left_out.exclusions,
        values={name: value for name, value in chosen.values.items() if name not in unused},
        with_screening=options.with_screening,
    )
