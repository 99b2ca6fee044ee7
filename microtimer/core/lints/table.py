"""The table of all lints, family by family."""

from microtimer.core.lints import (
    course,
    currents,
    device_fit,
    gates,
    motion,
    parameters,
    pictures,
    placement,
    provenance,
    reach,
    references,
    rules,
    sides,
    structure,
    timing,
    totals,
    voice,
    wording,
)
from microtimer.core.lints.lint import Lint

SENSE_LINTS: tuple[Lint, ...] = (
    *structure.LINTS,
    *references.LINTS,
    *parameters.LINTS,
    *reach.LINTS,
    *sides.LINTS,
    *placement.LINTS,
    *currents.LINTS,
    *timing.LINTS,
    *motion.LINTS,
    *totals.LINTS,
    *voice.LINTS,
    *gates.LINTS,
    *rules.LINTS,
    *course.LINTS,
    *wording.LINTS,
    *provenance.LINTS,
    *pictures.LINTS,
)
"""Every sense check that needs no device."""

ALL_LINTS: tuple[Lint, ...] = (*SENSE_LINTS, *device_fit.LINTS)
"""Every sense check, those of the device last."""
