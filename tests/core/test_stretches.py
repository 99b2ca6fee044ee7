"""Where the steps of a plan lie on the scale of planned time."""

from microtimer.core.stretches import stretches
from tests.core.expansion.plans import plan_of, zone

JAW, CHIN, BROW = zone("jaw", "left", 60), zone("chin", None, 30), zone("brow", "left", 60)


def test_steps_of_two_lanes_lie_beside_each_other_in_time() -> None:
    found = stretches(plan_of({"type": "lanes", "lanes": [{"steps": [JAW]}, {"steps": [CHIN]}]}, BROW, JAW))
    assert [(one.step.zone, one.begin_ms, one.end_ms) for one in found] == [
        ("jaw", 0, 60_000),
        ("chin", 0, 30_000),
        ("brow", 60_000, 120_000),
        ("jaw", 120_000, 180_000),
    ]


def test_a_step_after_a_longer_second_lane_waits_for_it() -> None:
    found = stretches(plan_of({"type": "lanes", "lanes": [{"steps": [CHIN]}, {"steps": [JAW]}]}, BROW))
    assert [one.begin_ms for one in found] == [0, 0, 60_000]
