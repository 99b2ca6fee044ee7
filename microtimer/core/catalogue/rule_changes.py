"""Changes to a rule set: what devices and protocols add, and what a clinic changes under its signature."""

import hashlib
from collections.abc import Iterable, Sequence

from microtimer.core.catalogue.screening import (
    Ask,
    DeclaredRule,
    Demand,
    Reading,
    RuleOverride,
    RuleSet,
    RuleVariant,
    ScreeningRule,
    Severity,
    UnknownRuleError,
)
from microtimer.core.sentence import sentence


def unknown_rules(
    rules: Iterable[ScreeningRule], declared: Iterable[DeclaredRule]
) -> tuple[DeclaredRule, ...]:
    """Return the declarations that name no known rule and say too little to be asked on their own."""
    known = {rule.id for rule in rules}
    return tuple(item for item in declared if item.rule not in known and not item.stands_alone)


def merge_rules(house: RuleSet, declared: Sequence[DeclaredRule], by: str) -> RuleSet:
    """Return the rule set with the demands a device or protocol (`by`) adds; the strictest always wins.

    Raises UnknownRuleError when a declaration names no known rule and says too little to be asked on its own.
    """
    if strangers := unknown_rules(house.rules, declared):
        names = ", ".join(item.rule for item in strangers)
        raise UnknownRuleError(
            sentence(
                "check",
                "{by} names the screening rule {names}, which the house list does not have. Use a "
                "rule id of the list, or give label, question and severity.",
            ).format(by=by, names=names)
        )
    rules = {rule.id: rule for rule in house.rules}
    for item in declared:
        known = rules.get(item.rule)
        rules[item.rule] = _added(known, item, by) if known else _own_rule(item, by)
    return house.replace(rules=tuple(rules.values()))


def apply_overrides(rules: RuleSet, overrides: Sequence[RuleOverride]) -> RuleSet:
    """Return the rule set with a clinic's signed changes; its version names them by their hash.

    Raises UnknownRuleError when a change names a rule or variant the set does not have.
    """
    if not overrides:
        return rules
    changed = {rule.id: rule for rule in rules.rules}
    for override in overrides:
        if override.rule_id not in changed:
            raise UnknownRuleError(
                sentence("check", "No screening rule is called {rule_id}.").format(rule_id=override.rule_id)
            )
        changed[override.rule_id] = _changed(changed[override.rule_id], override)
    proof = hashlib.sha256("\n".join(override.model_dump_json() for override in overrides).encode())
    return rules.replace(version=f"{rules.version}+{proof.hexdigest()[:8]}", rules=tuple(changed.values()))


def _added(rule: ScreeningRule, item: DeclaredRule, by: str) -> ScreeningRule:
    demand = item.demand()
    demands = rule.demands if demand is None or demand in rule.demands else (*rule.demands, demand)
    return rule.replace(
        demands=demands,
        readings=_declared_readings(item, by) + rule.readings,
        added_by=tuple(dict.fromkeys((*rule.added_by, by))),
    )


def _own_rule(item: DeclaredRule, by: str) -> ScreeningRule:
    demand, label, question = item.demand(), item.label, item.question
    if demand is None or label is None or question is None:
        raise UnknownRuleError(
            sentence("check", "The screening rule {rule} of {by} says too little to be asked.").format(
                rule=item.rule, by=by
            )
        )
    return ScreeningRule(
        id=item.rule,
        group="added",
        label=label,
        question=question,
        asks=(Ask.ZONES,) if demand.severity is Severity.SKIP_ZONE or demand.local else (),
        demands=(demand,),
        consequence=item.consequence or label,
        readings=_declared_readings(item, by),
        added_by=(by,),
    )


def _declared_readings(item: DeclaredRule, by: str) -> tuple[Reading, ...]:
    if not item.sources and item.source_text is None:
        return ()
    asks_for = item.severity.value.replace("_", " ") if item.severity else "to be asked"
    return (
        Reading(
            says=f"{by}: {item.consequence or asks_for}", sources=item.sources, source_text=item.source_text
        ),
    )


def _changed(rule: ScreeningRule, override: RuleOverride) -> ScreeningRule:
    changed_by = (*rule.changed_by, override)
    if override.variant is None:
        demands = rule.demands and (_new_demand(rule.demands, override),)
        variants = tuple(_changed_variant(one, override) for one in rule.variants)
        return rule.replace(demands=demands, variants=variants, changed_by=changed_by)
    if rule.variant(override.variant) is None:
        raise UnknownRuleError(
            sentence("check", "The rule {rule} has no variant {variant}.").format(
                rule=rule.id, variant=override.variant
            )
        )
    variants = tuple(
        _changed_variant(one, override) if one.id == override.variant else one for one in rule.variants
    )
    return rule.replace(variants=variants, changed_by=changed_by)


def _changed_variant(variant: RuleVariant, override: RuleOverride) -> RuleVariant:
    return variant.replace(demands=(_new_demand(variant.demands, override),))


def _new_demand(old: Sequence[Demand], override: RuleOverride) -> Demand:
    """Return the demand that takes the place of `old`: with their zones and, unless changed, their age."""
    ages = [demand.min_age for demand in old if demand.min_age is not None]
    return Demand(
        severity=override.severity,
        wait_days=override.wait_days,
        min_age=override.min_age if override.min_age is not None else max(ages, default=None),
        zones=tuple(dict.fromkeys(zone for demand in old for zone in demand.zones)),
        local=any(demand.local for demand in old),
    )
