"""How the guide shows a gate, a checkpoint or a choice: what is asked, what was answered, what may follow."""

from rich.text import Text

from microtimer.core.catalogue.gates import ItemKind
from microtimer.core.problem import visible
from microtimer.core.session.view import ItemView, RuleView, StopView


def stop_entries(stop: StopView, item: int | None) -> list[tuple[str, list[Text]]]:
    """Return what a stop shows, part by part, with the id of the item, rule or option it is ("" for words).

    `item` is the place of the item that is asked now.
    """
    return [
        ("", [Text(visible(stop.step.title), "bold")]),
        ("", _words(stop.step.instruction)),
        *((shown.item.id, [_item(shown, asked=place == item)]) for place, shown in enumerate(stop.items)),
        *((shown.rule.id, _rule(number, shown)) for number, shown in enumerate(stop.rules, start=1)),
        *(
            (option.id, [Text(visible(f" {number} {option.title}"))])
            for number, option in enumerate(stop.options, start=1)
        ),
    ]


def names_in(stop: StopView) -> frozenset[str]:
    """Return everything of a stop that must have been on the screen before anybody may go on."""
    return frozenset(
        (
            *(shown.item.id for shown in stop.items),
            *(shown.rule.id for shown in stop.rules),
            *(option.id for option in stop.options),
        )
    )


def _words(text: str | None) -> list[Text]:
    return [Text(visible(text))] if text else []


def _item(shown: ItemView, *, asked: bool) -> Text:
    mark = ">" if asked else " "
    tick = "[ ]" if shown.missing else "[x]" if shown.answer is not None else "[-]"
    answer = "" if shown.answer is None or isinstance(shown.answer, bool) else f": {shown.answer}"
    if shown.answer is False:
        answer = ": not done"
    unit = f" {shown.item.unit}" if shown.item.unit and shown.answer is not None else ""
    open_ = "" if shown.item.required else " (may stay open)"
    return Text(visible(f"{mark} {tick} {shown.item.text}{answer}{unit}{open_}"), "bold" if asked else "")


def _rule(number: int, shown: RuleView) -> list[Text]:
    """Return one screening question with its answer, and what that leads to."""
    answer = "[   ]"
    if shown.answer is not None:
        answer = "[YES]" if shown.answer.flagged else "[no ]"
    elif shown.none_of_these:
        answer = "[no ]"
    question = shown.rule.question or shown.rule.label
    flagged = shown.answer is not None and shown.answer.flagged
    lines = [Text(visible(f" {number} {answer} {question}"), "bold" if flagged else "")]
    if shown.verdict is not None and flagged:
        style = "yellow" if shown.verdict.may_proceed else "bold white on red"
        lines.append(Text(visible(f"         {shown.verdict.sentence}"), style))
    return lines


def way_on(stop: StopView, item: int | None) -> str:
    """Return what the keys do at this stop now."""
    if item is not None:
        asked = stop.items[item].item
        leave = "" if asked.required else ", o: leave it open"
        match asked.kind:
            case ItemKind.CHECK:
                return f"y or enter: done, n: not done{leave}"
            case ItemKind.AMOUNT | ItemKind.TEXT:
                return f"enter: write the answer{leave}"
            case ItemKind.CHOICE | ItemKind.TOLERANCE:
                options = "  ".join(
                    f"{number} {option.replace('_', ' ')}" for number, option in enumerate(asked.options, 1)
                )
                return f"{options}{leave}"
    if stop.options:
        return "Press the number of what comes next."
    if stop.stops:
        return f"The treatment stops here: {stop.stops[0].sentence} e: end the session, a number: answer anew"
    if stop.needs_none_of_these:
        return "Press the number of each that applies; 0: none of these (the others)"
    return "enter: go on"
