"""The clocks: the machine's, a scaled one, and one moved by hand."""

import os
import time

import pytest

from microtimer.core.clock import FakeClock, Moment, ScaledClock, SystemClock, local_time_zone

START = Moment(awake_ms=100, boot_ms=500, utc_ms=1_000_000)


def test_the_system_clock_reads_what_the_machine_says() -> None:
    before_ms = time.time_ns() // 1_000_000
    now = SystemClock().now()
    assert before_ms <= now.utc_ms <= time.time_ns() // 1_000_000
    assert abs(now.awake_ms - time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000) < 1_000
    assert now.boot_ms >= now.awake_ms - 1  # sleep adds to it
    assert now.utc_offset_min == time.localtime().tm_gmtoff // 60


def test_the_system_clock_never_runs_backwards() -> None:
    subject = SystemClock()
    readings = [subject.now() for _ in range(1_000)]
    assert [reading.awake_ms for reading in readings] == sorted(reading.awake_ms for reading in readings)
    assert [reading.boot_ms for reading in readings] == sorted(reading.boot_ms for reading in readings)


@pytest.mark.parametrize(
    ("variable", "link", "name"),
    [
        ("Europe/Prague", "", "Europe/Prague"),
        (":Europe/Prague", "", "Europe/Prague"),  # POSIX allows the colon
        ("UTC", "", "UTC"),
        ("CET-1CEST", "", ""),  # a rule, not a name
        ("/usr/share/zoneinfo/Asia/Tokyo", "/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
        ("", "/usr/share/zoneinfo/America/Lima", "America/Lima"),
        ("", "/etc/localtime", ""),  # a plain file says nothing
    ],
)
def test_the_time_zone_is_named_where_the_machine_names_it(
    variable: str, link: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", variable)
    monkeypatch.setattr(os.path, "realpath", lambda _path: link)  # the machine's own link is not ours
    assert local_time_zone() == name


def test_without_a_variable_the_link_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    _, found, name = os.path.realpath("/etc/localtime").rpartition("zoneinfo/")
    assert local_time_zone() == (name if found else "")


def test_each_move_of_the_fake_clock_is_its_own() -> None:
    subject = FakeClock(START)
    assert subject.advance(10) == Moment(110, 510, 1_000_010)
    assert subject.sleep(20) == Moment(110, 530, 1_000_030)
    assert subject.step_wall(-1_000) == Moment(110, 530, 999_030)
    assert subject.now() == Moment(110, 530, 999_030)


@pytest.mark.parametrize(("speed", "passed_ms"), [(60, 60_000), (1, 1_000), (0.5, 500)])
def test_a_scaled_clock_keeps_every_clock_in_step(speed: float, passed_ms: int) -> None:
    base = FakeClock(START)
    subject = ScaledClock(base, speed)
    assert subject.now() == START
    base.advance(1_000)
    assert subject.now() == Moment(100 + passed_ms, 500 + passed_ms, 1_000_000 + passed_ms)
    assert subject.speed == speed


def test_a_suspend_shows_through_a_scaled_clock() -> None:
    base = FakeClock(START)
    subject = ScaledClock(base, 60)
    base.sleep(1_000)
    assert subject.now() == Moment(100, 1_500, 1_001_000)


def test_the_jitter_between_two_readings_is_not_scaled() -> None:
    base = FakeClock(START)
    subject = ScaledClock(base, 5_000)
    base.sleep(1)
    base.step_wall(-2)
    assert subject.now() == Moment(100, 501, 999_999)


@pytest.mark.parametrize("speed", [0, -1, 10_001, float("nan"), float("inf")])
def test_a_clock_cannot_stand_still_or_run_backwards(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        ScaledClock(FakeClock(), speed)
