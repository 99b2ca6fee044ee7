"""Measure the session's fold: ticks, views, replay and summary of a long session.

Prints figures and ratios. Ticks are compared with making one changed copy of the state
(`dataclasses.replace`), replay with reading the same events from JSON (`json.loads`), the least that any way
of taking a session up has to do. No targets: a screen asks for some 30 ticks and views a second.

    python benchmarks/session_fold.py [--steps N] [--events N] [--rounds N]
"""

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import replace

from microtimer.core.plan import Plan, Side, Stroke
from microtimer.core.session.actions import Tick
from microtimer.core.session.apply import replay
from microtimer.core.session.events import SessionEvent, TimeKept, event_as_json, event_from_json
from microtimer.core.session.reduce import reduce
from microtimer.core.session.summary import summarise
from microtimer.core.session.view import view
from tests.core.session.runs import Run, plan_of, zone

TICK_MS = 33
STEP_S = 60


def long_plan(steps: int) -> Plan:
    """Return a plan of placements by turns on the left and the right, with strokes, moves and reminders."""
    stroke = Stroke(move_ms=4_000, hold_ms=1_000, count=4)
    sides = (Side.LEFT, Side.RIGHT)
    return plan_of(
        *(
            zone(
                f"zone-{number // 2}", STEP_S, sides[number % 2], transition_ms=5_000, passes=3, stroke=stroke
            )
            for number in range(steps)
        ),
        auto_off_ms=1_200_000,
    )


def best(work: Callable[[], object], rounds: int) -> float:
    """Return the shortest time of some rounds, in seconds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)


def ticks(plan: Plan, rounds: int) -> None:
    """Tick through five minutes of a session thirty times a second, as the screen does."""
    count = 300_000 // TICK_MS

    def run_through() -> None:
        run = Run(plan).start()
        state, clock = run.state, run.clock
        for _ in range(count):
            state = reduce(state, Tick(clock.advance(TICK_MS))).state

    def copy() -> None:
        state = Run(plan).state
        for number in range(count):
            state = replace(state, seen_t_ms=number)

    took, least = best(run_through, rounds), best(copy, rounds)
    print(f"ticks              {count / took:>10,.0f} a second, {took / count * 1e6:.0f} us each")
    print(
        f"  bare copy        {count / least:>10,.0f} a second; a tick takes {took / least:.1f} times as long"
    )
    share = took / count * (1000 / TICK_MS)
    print(f"  share of a core  {share:>10.2%} at {1000 / TICK_MS:.0f} ticks a second")


def views(plan: Plan, rounds: int) -> None:
    """Derive what the screen shows, in the middle of the plan."""
    run = Run(plan).start()
    run.wait(len(plan.steps) * STEP_S / 2)
    count = 300
    took = best(lambda: [view(run.state, run.clock.now()) for _ in range(count)], rounds)
    share = took / count * (1000 / TICK_MS)
    print(f"views              {count / took:>10,.0f} a second, {took / count * 1e6:.0f} us each")
    print(f"  share of a core  {share:>10.2%} at {1000 / TICK_MS:.0f} views a second")


def events_of(plan: Plan, wanted: int) -> list[SessionEvent]:
    """Return the events of a whole session, filled up with signs of life of a very long pause."""
    run = Run(plan).start()
    run.wait(len(plan.steps) * (STEP_S + 5))
    events = run.events[:-1]
    last = events[-1]
    beats = range(wanted - len(events))
    more = [TimeKept(t_ms=last.t_ms + n * 10_000, utc_ms=last.utc_ms + n * 10_000) for n in beats]
    return [*events, *more]


def replays(plan: Plan, wanted: int, rounds: int) -> None:
    """Take a session of many events up again."""
    events = events_of(plan, wanted)
    lines = [json.dumps(event_as_json(event)) for event in events]
    plain = best(lambda: [json.loads(line) for line in lines], rounds)
    read = best(lambda: [event_from_json(line) for line in lines], rounds)
    folded = best(lambda: replay(plan, events), rounds)
    seen = best(lambda: summarise(plan, events), rounds)
    count = len(events)
    print(f"replay             {folded * 1e3:>10.1f} ms for {count:,} events, {count / folded:,.0f} a second")
    print(f"  json.loads       {plain * 1e3:>10.1f} ms; the fold takes {folded / plain:.1f} times as long")
    print(f"  reading them     {read * 1e3:>10.1f} ms with validation: {read / plain:.1f} times json.loads")
    both = read + folded
    print(f"  both together    {both * 1e3:>10.1f} ms, {both / plain:.1f} times json.loads")
    print(f"summary            {seen * 1e3:>10.1f} ms for the same events")


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    plan = long_plan(asked.steps)
    print(f"a plan of {asked.steps} steps")
    ticks(plan, asked.rounds)
    views(plan, asked.rounds)
    replays(plan, asked.events, asked.rounds)


if __name__ == "__main__":
    main()
