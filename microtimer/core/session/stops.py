"""Stops: answering gates, checkpoints and choices, and what keeps one from being confirmed."""

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import Ask, ScreeningAnswer, ScreeningRule, UnknownRuleError
from microtimer.core.catalogue.verdicts import ScreeningOutcome, evaluate, screen
from microtimer.core.plan import BranchOption, PlannedStep, Side, StepKind
from microtimer.core.sentence import from_catalogue, joined, sentence
from microtimer.core.session.actions import ActionNotAllowedError, AnswerItem, AnswerScreening
from microtimer.core.session.events import (
    BranchChosen,
    ItemAnswered,
    NoneOfTheseAnswered,
    ScreeningAnswered,
    StepEnd,
)
from microtimer.core.session.excluding import note_exclusion, renew_exclusions
from microtimer.core.session.route import step_at_or_after
from microtimer.core.session.state import SessionState, Waiting
from microtimer.core.session.turn import Turn
from microtimer.core.session.walking import enter, finish, reenter


def answer_item(turn: Turn, action: AnswerItem) -> None:
    """Note the answer to one item of the present stop."""
    step = present_stop(turn.state)
    item = next((item for item in step.items if item.id == action.item), None)
    if item is None:
        raise ActionNotAllowedError(
            "unknown-item", sentence("session", 'There is no item "{item}" here.').format(item=action.item)
        )
    if not item.accepts(action.value):
        raise ActionNotAllowedError(
            "wrong-answer",
            sentence("session", "{item}: {wanted}.").format(
                item=from_catalogue(item.text), wanted=_wanted(item)
            ),
        )
    words = action.value if isinstance(action.value, str) else None
    value = None if isinstance(action.value, str) else action.value
    turn.add(ItemAnswered(**turn.when(), step=step.index, item=item.id, value=value, text=words))


def answer_screening(turn: Turn, action: AnswerScreening) -> None:
    """Note the answer to one screening rule of the present gate."""
    step, answer = present_stop(turn.state), action.answer
    rule = next((rule for rule in step.rules if rule.id == answer.rule_id), None)
    if rule is None:
        raise ActionNotAllowedError(
            "unknown-rule",
            sentence("session", '"{rule_id}" is not asked here.').format(rule_id=answer.rule_id),
        )
    try:
        evaluate(rule, answer)
    except UnknownRuleError:
        raise ActionNotAllowedError(
            "wrong-answer",
            sentence("session", '{rule} has no "{variant}" to choose.').format(
                rule=from_catalogue(rule.label), variant=answer.variant
            ),
        ) from None
    turn.add(ScreeningAnswered(**turn.when(), step=step.index, answer=answer))


def confirm_stop(turn: Turn, *, none_of_these: bool) -> None:
    """Go on from a gate or checkpoint when everything asked is answered and no rule stands in the way."""
    state, step = turn.state, present_stop(turn.state)
    if step.kind is StepKind.CHOICE:
        raise ActionNotAllowedError("choose-first", sentence("session", "Choose what comes next."))
    outcome = screening_outcome(state, step)
    if outcome.stops:
        raise ActionNotAllowedError("screening-stops", outcome.stops[0].sentence)
    if missing := missing_words(state, step):
        raise ActionNotAllowedError(
            "answers-missing", sentence("session", "Still to answer: {missing}").format(missing=missing[0])
        )
    deniable = open_screening(state, step)
    if deniable and not none_of_these:
        raise ActionNotAllowedError(
            "screening-open", sentence("session", 'Answer each question, or say "None of these".')
        )
    if deniable:
        turn.add(NoneOfTheseAnswered(**turn.when(), step=step.index, rules=deniable))
    for place, why in outcome.excluded:
        zone, _, side = place.partition(":")
        note_exclusion(turn, zone, Side(side) if side else None, why)
    finish(turn, 0, StepEnd.CONFIRMED)


def choose(turn: Turn, option_id: str) -> None:
    """Take one option of the present choice: leave out the others' steps, or go round again."""
    step = present_stop(turn.state)
    option = next((option for option in step.options if option.id == option_id), None)
    if step.kind is not StepKind.CHOICE:
        raise ActionNotAllowedError("no-choice", sentence("session", "There is nothing to choose here."))
    if option is None:
        raise ActionNotAllowedError(
            "unknown-option",
            sentence("session", 'There is no option "{option_id}" here.').format(option_id=option_id),
        )
    turn.add(BranchChosen(**turn.when(), step=step.index, option=option.id, title=option.title))
    renew_exclusions(turn, step.index if option.returns_to is None else option.returns_to)
    target = _loop_target(turn.state, step, option)
    if target is None:
        finish(turn, 0, StepEnd.CONFIRMED)
    else:
        reenter(turn, 0, target, "loop")
        enter(turn, 0, target)


def present_stop(state: SessionState) -> PlannedStep:
    """Return the gate, checkpoint or choice that waits for answers; refuse when there is none."""
    if state.main is None or state.main.waiting is not Waiting.ANSWER:
        raise ActionNotAllowedError("nothing-asked", sentence("session", "Nothing is asked at the moment."))
    return state.step(state.main)


def missing_items(state: SessionState, step: PlannedStep) -> tuple[GateItem, ...]:
    """Return the required items without an answer; a required check must be ticked."""
    return tuple(
        item
        for item in step.items
        if item.required and _is_missing(item, state.answers.get((step.index, item.id)))
    )


def missing_words(state: SessionState, step: PlannedStep) -> tuple[str, ...]:
    """Return what must be answered in so many words before a stop can be confirmed."""
    items = [from_catalogue(item.text) for item in missing_items(state, step)]
    lacking = [rule for rule in step.rules if _lacks_age(state, step, rule)]
    return (*items, *(from_catalogue(rule.question or rule.label) for rule in lacking))


def screening_outcome(state: SessionState, step: PlannedStep) -> ScreeningOutcome:
    """Return the verdicts on what was answered at a gate."""
    return screen(step.rules, screening_answers(state, step))


def screening_answers(state: SessionState, step: PlannedStep) -> tuple[ScreeningAnswer, ...]:
    """Return the answers given at a gate, in the order of its rules."""
    given = (state.screening.get((step.index, rule.id)) for rule in step.rules)
    return tuple(answer for answer in given if answer is not None)


def open_screening(state: SessionState, step: PlannedStep) -> tuple[str, ...]:
    """Return the open rules of a gate that an explicit "None of these" would settle."""
    unanswered = screening_outcome(state, step).unanswered
    return tuple(
        rule.id
        for rule in step.rules
        if rule.id in unanswered and (step.index, rule.id) not in state.none_of_these and not _asks_age(rule)
    )


def _asks_age(rule: ScreeningRule) -> bool:
    """Tell whether a rule is settled by an age only: a date of birth cannot be denied."""
    return Ask.BIRTH_DATE in rule.asks


def _lacks_age(state: SessionState, step: PlannedStep, rule: ScreeningRule) -> bool:
    """Tell whether an age is asked for and not given; "no" without one settles nothing."""
    answer = state.screening.get((step.index, rule.id))
    return _asks_age(rule) and (answer is None or (answer.age_years is None and not answer.flagged))


def _is_missing(item: GateItem, value: bool | int | str | None) -> bool:
    if item.kind is ItemKind.CHECK:
        return value is not True
    return value is None or (isinstance(value, str) and not value.strip())


def _wanted(item: GateItem) -> str:
    match item.kind:
        case ItemKind.CHECK:
            return sentence("session", "yes or no is wanted")
        case ItemKind.AMOUNT:
            return sentence("session", "a whole number of {unit} is wanted").format(
                unit=from_catalogue(item.unit or "")
            )
        case ItemKind.CHOICE | ItemKind.TOLERANCE:
            return sentence("session", "one of {options} is wanted").format(
                options=joined(", ", [from_catalogue(option) for option in item.options])
            )
        case ItemKind.TEXT:
            return sentence("session", "words are wanted")


def _loop_target(state: SessionState, step: PlannedStep, option: BranchOption) -> int | None:
    """Return the step to go round to; what lies before the choice may have been left out since."""
    if option.returns_to is None:
        return None
    target = step_at_or_after(state, option.returns_to)
    return target if target is not None and target <= step.index else None
