"""Parameters and variants: ranges that hold a value, defaults inside them, values that fit where they go."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from microtimer.core.documents.shape_places import Way
from microtimer.core.expansion.choices import ValueChoice, start_choices
from microtimer.core.expansion.context import ChoiceValueError
from microtimer.core.format.protocol_file import (
    ChoiceParameter,
    IntegerParameter,
    NumberParameter,
    Parameter,
    ProtocolFile,
    YesNoParameter,
)
from microtimer.core.format.protocol_steps import BlockStep, ParameterRef, TaskStep, ZoneStep
from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity, did_you_mean, meant
from microtimer.core.sentence import Figure, Sentence, sentence


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a parameter must give where it is used."""

    words: Sentence
    least: float = 0
    most: float = 0
    whole: bool = False


_SECONDS = _Wanted(sentence("check", "seconds"), 0.001, 24 * 3600)
_COUNT = _Wanted(sentence("check", "a whole number"), 1, 1000, whole=True)
_CURRENT = _Wanted(sentence("check", "microamperes"), 0, 100_000)
_FREQUENCY = _Wanted(sentence("check", "hertz"), 0, 1_000_000)
_LEVEL = _Wanted(sentence("check", "the name of a level"))
_YES_NO = _Wanted(sentence("check", "yes or no"))


def unknown_parameter(case: LintCase) -> Iterator[Finding]:
    """Find values taken from a parameter that the file does not have."""
    for loc, name, _ in case.once(_uses):
        if name not in case.parameters:
            near = did_you_mean(name, case.parameters)
            remedy = (
                meant(near)
                if near
                else sentence("check", 'Define "{name}" under parameters.').format(name=name)
            )
            yield Finding(loc, sentence("check", 'There is no parameter "{name}".').format(name=name), remedy)


def unfit_parameter(case: LintCase) -> Iterator[Finding]:
    """Find values taken from a parameter that can give something else than is wanted there."""
    for loc, name, wanted in case.once(_uses):
        parameter = case.parameters.get(name)
        if parameter is not None and not _fits(parameter, wanted):
            message = _wanted_words(wanted).format(
                words=wanted.words, least=Figure(wanted.least), most=Figure(wanted.most), name=name
            )
            yield Finding(
                loc,
                message,
                sentence("check", "Change the parameter's type or range, or take another parameter."),
            )


def _wanted_words(wanted: _Wanted) -> Sentence:
    if not wanted.most:
        return sentence("check", 'Wanted here: {words}; the parameter "{name}" can give others.')
    return sentence(
        "check", 'Wanted here: {words} from {least} to {most}; the parameter "{name}" can give others.'
    )


def unused_parameter(case: LintCase) -> Iterator[Finding]:
    """Find parameters that change nothing."""
    if not case.parameters:
        return
    used = {name for _, name, _ in case.once(_uses)}
    for number, parameter in enumerate(case.document.parameters or ()):
        if parameter.id not in used:
            message = sentence(
                "check", 'The parameter "{parameter}" is asked for and changes nothing.'
            ).format(parameter=parameter.id)
            remedy = sentence(
                "check", 'Use it with {{"param": "{parameter}"}} or include_if, or remove it.'
            ).format(parameter=parameter.id)
            yield Finding(("parameters", number, "id"), message, remedy)


def empty_range(case: LintCase) -> Iterator[Finding]:
    """Find ranges whose least value is above the greatest."""
    for number, parameter in enumerate(case.document.parameters or ()):
        if isinstance(parameter, IntegerParameter | NumberParameter) and parameter.min > parameter.max:
            message = sentence("check", "The least value, {min}, is above the greatest, {max}.").format(
                min=Figure(parameter.min), max=Figure(parameter.max)
            )
            yield Finding(("parameters", number, "min"), message, sentence("check", "Swap min and max."))


def default_out_of_range(case: LintCase) -> Iterator[Finding]:
    """Find defaults that could not be chosen."""
    for number, parameter in enumerate(case.document.parameters or ()):
        loc = ("parameters", number, "default")
        if isinstance(parameter, ChoiceParameter):
            if parameter.default is not None and parameter.default not in parameter.choices:
                near = did_you_mean(parameter.default, parameter.choices)
                remedy = (
                    meant(near)
                    if near
                    else sentence("check", "Choose: {names}.").format(names=", ".join(parameter.choices))
                )
                yield Finding(
                    loc,
                    sentence("check", '"{default}" is not one of the choices.').format(
                        default=parameter.default
                    ),
                    remedy,
                )
        elif isinstance(parameter, IntegerParameter | NumberParameter) and parameter.default is not None:
            inside = parameter.min <= parameter.default <= parameter.max
            if not inside and parameter.min <= parameter.max:
                message = sentence("check", "The default {default} is outside {min} to {max}.").format(
                    default=Figure(parameter.default), min=Figure(parameter.min), max=Figure(parameter.max)
                )
                yield Finding(loc, message, sentence("check", "Change the default, or widen the range."))


def no_default(case: LintCase) -> Iterator[Finding]:
    """Find parameters that must be chosen each time because they have no default."""
    for number, parameter in enumerate(case.document.parameters or ()):
        if parameter.default is None and not _set_by_every_variant(case.document, parameter.id):
            message = sentence(
                "check", 'The parameter "{parameter}" has no default: it must be chosen at every start.'
            ).format(parameter=parameter.id)
            yield Finding(
                ("parameters", number),
                message,
                sentence("check", "Add a default if one choice is the usual one."),
            )


def only_one_value(case: LintCase) -> Iterator[Finding]:
    """Find parameters with nothing to choose."""
    for number, parameter in enumerate(case.document.parameters or ()):
        if _is_constant(parameter):
            message = sentence("check", 'The parameter "{parameter}" has only one value.').format(
                parameter=parameter.id
            )
            yield Finding(
                ("parameters", number),
                message,
                sentence("check", "Write the value where it is used, or widen the range."),
            )


def choice_twice(case: LintCase) -> Iterator[Finding]:
    """Find words that a parameter offers twice."""
    for number, parameter in enumerate(case.document.parameters or ()):
        if isinstance(parameter, ChoiceParameter):
            for index, choice in enumerate(parameter.choices):
                if choice in parameter.choices[:index]:
                    loc = ("parameters", number, "choices", index)
                    yield Finding(
                        loc,
                        sentence("check", '"{choice}" is offered twice.').format(choice=choice),
                        sentence("check", "Remove one."),
                    )


def variant_values(case: LintCase) -> Iterator[Finding]:
    """Find variants that set what does not exist, or to what could not be chosen."""
    if not any(variant.set for variant in case.document.variants or ()):
        return
    choices = {choice.name: choice for choice in start_choices(case.document, case.catalogues.zones).values}
    for number, variant in enumerate(case.document.variants or ()):
        for name, value in (variant.set or {}).items():
            loc = ("variants", number, "set", name)
            if name not in choices or name == "variant":
                near = did_you_mean(name, case.parameters)
                remedy = (
                    meant(near) if near else sentence("check", "Define it under parameters, or remove it.")
                )
                yield Finding(
                    loc,
                    sentence("check", 'There is no parameter "{name}" to set.').format(name=name),
                    remedy,
                    at_key=True,
                )
            elif refusal := _refusal(choices[name], value):
                yield Finding(loc, refusal.message, refusal.remedy)


def _refusal(choice: ValueChoice, value: object) -> ChoiceValueError | None:
    try:
        choice.check(value)
    except ChoiceValueError as error:
        return error
    return None


def _is_constant(parameter: Parameter) -> bool:
    match parameter:
        case ChoiceParameter(choices=choices):
            return len(choices) == 1
        case IntegerParameter(min=least, max=most) | NumberParameter(min=least, max=most):
            return least == most
        case YesNoParameter():
            return False
        case _:
            assert_never(parameter)


def _set_by_every_variant(document: ProtocolFile, name: str) -> bool:
    variants = document.variants or ()
    return bool(variants) and all(name in (variant.set or {}) for variant in variants)


def _fits(parameter: Parameter, wanted: _Wanted) -> bool:
    """Tell whether every value of the parameter may stand where it is used."""
    if wanted is _YES_NO:
        return isinstance(parameter, YesNoParameter)
    if wanted is _LEVEL:
        return not isinstance(parameter, YesNoParameter)
    if not isinstance(parameter, IntegerParameter | NumberParameter):
        return False
    whole = isinstance(parameter, IntegerParameter) or not wanted.whole
    return whole and wanted.least <= parameter.min and parameter.max <= wanted.most


def _uses(case: LintCase) -> tuple[tuple[Way, str, _Wanted], ...]:
    """Return every place a parameter is used: the way to its name, the name, and what must stand there."""
    return (
        *_conditions(case),
        *(_values(case) if _may_refer(case) else ()),
    )


def _may_refer(case: LintCase) -> bool:
    """Tell quickly whether a value may be taken from a parameter: the key would stand in the file."""
    text = case.protocol.text.text
    return "param" in text or "\\" in text


def _conditions(case: LintCase) -> Iterator[tuple[Way, str, _Wanted]]:
    for place in case.with_key("include_if", "leave_out_if"):
        for key, name in (("include_if", place.step.include_if), ("leave_out_if", place.step.leave_out_if)):
            if name is not None:
                yield (*place.loc, key), name, _YES_NO


def _values(case: LintCase) -> Iterator[tuple[Way, str, _Wanted]]:
    for place in case.with_key("dwell_s", "repeat", "passes", "stroke"):
        step = place.step
        if isinstance(step, ZoneStep | TaskStep):
            yield from _use((*place.loc, "dwell_s"), step.dwell_s, _SECONDS)
        if isinstance(step, ZoneStep | TaskStep | BlockStep):
            yield from _use((*place.loc, "repeat"), step.repeat, _COUNT)
        if isinstance(step, ZoneStep):
            yield from _use((*place.loc, "passes"), step.passes, _COUNT)
            if step.stroke is not None:
                yield from _use((*place.loc, "stroke", "count"), step.stroke.count, _COUNT)
    for loc, settings, _ in case.settings:
        yield from _use((*loc, "level"), settings.level, _LEVEL)
        yield from _use((*loc, "current_ua"), settings.current_ua, _CURRENT)
        yield from _use((*loc, "frequency_hz"), settings.frequency_hz, _FREQUENCY)


def _use(loc: Way, value: object, wanted: _Wanted) -> Iterator[tuple[Way, str, _Wanted]]:
    if isinstance(value, ParameterRef):
        yield (*loc, "param"), value.param, wanted


LINTS = (
    Lint("unknown-parameter", Severity.ERROR, "A parameter exists.", unknown_parameter),
    Lint(
        "unfit-parameter",
        Severity.ERROR,
        "A parameter gives what is wanted where it is used.",
        unfit_parameter,
    ),
    Lint(
        "unused-parameter",
        Severity.WARNING,
        "A parameter changes something.",
        unused_parameter,
        ("parameters",),
    ),
    Lint("empty-range", Severity.ERROR, "A parameter's range holds a value.", empty_range, ("parameters",)),
    Lint(
        "default-out-of-range",
        Severity.ERROR,
        "A default can be chosen.",
        default_out_of_range,
        ("parameters",),
    ),
    Lint("no-default", Severity.NOTE, "A parameter has a default.", no_default, ("parameters",)),
    Lint("only-one-value", Severity.NOTE, "A parameter leaves a choice.", only_one_value, ("parameters",)),
    Lint("choice-twice", Severity.WARNING, "A word is offered once.", choice_twice, ("parameters",)),
    Lint(
        "variant-values",
        Severity.ERROR,
        "A variant sets what exists, to what can be chosen.",
        variant_values,
        ("variants",),
    ),
)
