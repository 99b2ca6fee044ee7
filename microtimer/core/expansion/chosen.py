"""What was chosen for one visit, checked as a whole, and the values that stand for parameters in the file."""

from collections.abc import Mapping
from dataclasses import dataclass

from microtimer.core.expansion.choices import ChoiceRole, StartChoices
from microtimer.core.expansion.context import ChoiceValueError, ProtocolDefectError
from microtimer.core.expansion.timing import thousandths
from microtimer.core.format.protocol_file import ParameterValue
from microtimer.core.format.protocol_steps import ParameterRef, StepBase
from microtimer.core.plan import PlanOptions, Side, SideOrder
from microtimer.core.sentence import Sentence, sentence

LONGEST_S = 24 * 3600
MOST_REPEATS = 1000


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choices of one visit, complete and checked."""

    values: Mapping[str, ParameterValue]
    """Everything that has a value: as chosen, else as the variant sets it, else the default."""
    defaults: Mapping[str, ParameterValue]
    """What the protocol takes by itself in this variant."""
    parameters: frozenset[str]
    variant: str | None
    side_order: SideOrder
    start_side: Side

    @property
    def one_side(self) -> bool:
        """Tell whether the side other than the start side is left out."""
        return self.values.get("one_side") is True

    @property
    def compares(self) -> bool:
        """Tell whether there is a stop to compare the sides."""
        return self.values.get("compare_sides") is True

    @property
    def session_number(self) -> int | None:
        """Return the number of this session in its series, where stated."""
        number = self.values.get("session_number")
        return number if isinstance(number, int) else None

    def range_ms(self, step_id: str | None) -> int | None:
        """Return the milliseconds chosen for a step whose author gave a range, or None."""
        seconds = self.values.get(f"{step_id}.dwell_s") if step_id else None
        return thousandths(seconds) if isinstance(seconds, int | float) else None

    def absence(self, step: StepBase, where: str) -> str | None:
        """Return why a step is not part of this visit, "" where nobody took it out, or None when it is part.

        Nobody takes out a step of another variant, or one that is only there when asked for.
        """
        if step.only_in is not None and self.variant not in step.only_in:
            return ""
        if step.optional is not None and not self._part(step):
            return sentence("catalogue", "left out at the start") if step.optional else ""
        for name, wanted in ((step.include_if, True), (step.leave_out_if, False)):
            if name is not None and self._yes(name, where) is not wanted:
                return _answered(name, yes=not wanted) if self.defaults.get(name) is wanted else ""
        return None

    def seconds(self, value: float | ParameterRef | None, where: str) -> float | None:
        """Return seconds as written or chosen. Raises ProtocolDefectError when a parameter gives none."""
        if not isinstance(value, ParameterRef):
            return value
        chosen = self._value(value.param, where)
        if (
            isinstance(chosen, bool)
            or not isinstance(chosen, int | float)
            or not 0.001 <= chosen <= LONGEST_S
        ):
            raise _unfit(
                where,
                value.param,
                chosen,
                sentence("plan", "seconds between 0.001 and {most}").format(most=LONGEST_S),
            )
        return chosen

    def count(self, value: int | ParameterRef | None, where: str) -> int | None:
        """Return a count as written or chosen. Raises ProtocolDefectError when a parameter gives none."""
        if not isinstance(value, ParameterRef):
            return value
        chosen = self._value(value.param, where)
        if isinstance(chosen, bool) or not isinstance(chosen, int) or not 1 <= chosen <= MOST_REPEATS:
            raise _unfit(
                where,
                value.param,
                chosen,
                sentence("plan", "a whole number from 1 to {most}").format(most=MOST_REPEATS),
            )
        return chosen

    def number(self, value: ParameterRef, where: str, most: int) -> float:
        """Return the number a parameter gives. Raises ProtocolDefectError when it gives none."""
        chosen = self._value(value.param, where)
        if isinstance(chosen, bool) or not isinstance(chosen, int | float) or not 0 <= chosen <= most:
            raise _unfit(
                where, value.param, chosen, sentence("plan", "a number from 0 to {most}").format(most=most)
            )
        return chosen

    def level(self, value: str | ParameterRef | None, where: str) -> str | None:
        """Return a named level as written or chosen; a level number stays a name."""
        if not isinstance(value, ParameterRef):
            return value
        chosen = self._value(value.param, where)
        if isinstance(chosen, bool):
            raise _unfit(where, value.param, chosen, sentence("plan", "the name of a level"))
        return str(chosen)

    def _part(self, step: StepBase) -> bool:
        chosen = None if step.id is None else self.values.get(step.id)
        return chosen if isinstance(chosen, bool) else bool(step.optional)

    def _yes(self, name: str, where: str) -> bool:
        chosen = self._value(name, where)
        if not isinstance(chosen, bool):
            raise _unfit(where, name, chosen, sentence("plan", "yes or no"))
        return chosen

    def _value(self, name: str, where: str) -> ParameterValue:
        if name not in self.parameters:
            raise ProtocolDefectError(
                sentence(
                    "plan", '{where} names the parameter "{name}", which the file does not have.'
                ).format(where=where, name=name),
                sentence("plan", "Add it to the parameters, or correct the name."),
            )
        if name not in self.values:
            raise ChoiceValueError(
                sentence("plan", "{name} has no value yet.").format(name=name),
                sentence("plan", "Choose one before the start."),
            )
        return self.values[name]


def choose(choices: StartChoices, options: PlanOptions) -> Chosen:
    """Return the complete choices of a visit.

    Raises UnknownChoiceError for a name the protocol does not have, and ChoiceValueError for a value that may
    not be chosen, also for one a variant sets.
    """
    given = {name: choices.named(name).check(value) for name, value in options.values.items()}
    variant = given.get("variant")
    defaults = choices.defaults(None if variant is None else str(variant))
    taken = defaults.get("variant")
    for name in choices.variant_values.get(str(taken), {}):
        defaults[name] = choices.named(name).check(defaults[name])
    if options.start_side not in (None, Side.LEFT, Side.RIGHT):
        raise ChoiceValueError(
            sentence("plan", 'A treatment cannot start on the side "{start_side}".').format(
                start_side=options.start_side
            ),
            sentence("plan", "Choose left or right."),
        )
    return Chosen(
        values={**defaults, **given},
        defaults=defaults,
        parameters=frozenset(choice.name for choice in choices.of(ChoiceRole.PARAMETER)),
        variant=None if taken is None else str(taken if variant is None else variant),
        side_order=options.side_order or choices.side_order,
        start_side=options.start_side or choices.start_side,
    )


def _unfit(where: str, name: str, value: ParameterValue, wanted: str) -> ProtocolDefectError:
    return ProtocolDefectError(
        sentence("plan", '{where} takes {wanted} from the parameter "{name}", which gives {value}.').format(
            where=where, wanted=wanted, name=name, value=value
        ),
        sentence("plan", "Change the parameter's type or range in the file."),
    )


def _answered(name: str, *, yes: bool) -> Sentence:
    said = sentence("plan", "{name}: yes") if yes else sentence("plan", "{name}: no")
    return said.format(name=name)
