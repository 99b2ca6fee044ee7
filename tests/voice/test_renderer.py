"""Rendered phrases: kept, levelled, and never waited for longer than a voice deserves."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from microtimer.core.speech.clip import NoVoiceError, Phrase
from microtimer.voice.engines import Command, Engine
from microtimer.voice.levelling import length_ms, loudness, read_mono
from microtimer.voice.renderer import Renderer

TONE = """
import math, struct, sys, wave
said = sys.stdin.buffer.read().decode("utf-8")
with open(sys.argv[2], "a", encoding="utf-8") as log:
    log.write(said + "\\n")
with wave.open(sys.argv[1], "wb") as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate(8000)
    quiet = [0] * 4000
    loud = [round(3000 * math.sin(at / 3)) for at in range(100 * len(said))]
    file.writeframes(struct.pack(f"<{8000 + len(loud)}h", *quiet, *loud, *quiet))
"""
HANGS = "import signal; signal.pause()"
NOISE = "import sys; open(sys.argv[1], 'w').write('no sound')"
SILENT = TONE.replace("3000 *", "0 *")
REFUSES = "raise SystemExit(3)"

Make = Callable[..., Renderer]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "said.txt"


@pytest.fixture
def make(tmp_path: Path, log: Path) -> Iterator[Make]:
    made: list[Renderer] = []

    def renderer(script: str, **limits: float) -> Renderer:
        def command(_phrase: Phrase, file: Path) -> Command:
            return Command((sys.executable, "-c", script, str(file), str(log)))

        made.append(Renderer(tmp_path / "voices", find=lambda: Engine("fake", command), **limits))
        return made[-1]

    yield renderer
    for one in made:
        one.close()


def why(renderer: Renderer, words: str = "jawline") -> str:
    """Return why a phrase cannot be rendered."""
    with pytest.raises(NoVoiceError) as refused:
        renderer.clip(Phrase(words))
    return str(refused.value)


def test_a_phrase_is_rendered_once_and_kept(make: Make, log: Path) -> None:
    subject = make(TONE)
    first = subject.clip(Phrase("línea, jawline"))
    assert subject.clip(Phrase("línea, jawline")) == first
    assert make(TONE).clip(Phrase("línea, jawline")) == first  # another day
    assert log.read_text(encoding="utf-8") == "línea, jawline\n"


def test_language_and_rate_make_another_sound(make: Make, log: Path) -> None:
    subject = make(TONE)
    phrases = [Phrase("jaw"), Phrase("jaw", "de"), Phrase("jaw", rate=200)]
    assert len({subject.clip(phrase).file for phrase in phrases}) == 3


def test_a_sound_is_trimmed_level_and_begins_and_ends_in_silence(make: Make) -> None:
    clip = make(TONE).clip(Phrase("0123456789"))
    samples, rate = read_mono(clip.file)
    assert clip.length_ms == length_ms(clip.file)
    assert 125 <= clip.length_ms <= 125 + 110  # a second of silence is gone
    assert (samples[0], samples[-1]) == (0, 0)
    assert loudness(samples, rate) == pytest.approx(0.14, rel=0.1)


def test_a_damaged_sound_is_rendered_again(make: Make) -> None:
    subject = make(TONE)
    clip = subject.clip(Phrase("jaw"))
    clip.file.write_bytes(b"RIFF")
    assert subject.clip(Phrase("jaw")).length_ms == clip.length_ms


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (REFUSES, "no voice for the language en"),
        (NOISE, "the voice gave no sound"),
        (SILENT, "the voice gave no sound"),
    ],
)
def test_what_cannot_be_rendered_says_why_and_leaves_nothing(
    make: Make, tmp_path: Path, script: str, words: str
) -> None:
    assert why(make(script)) == words
    assert list((tmp_path / "voices").iterdir()) == []


def test_a_voice_that_hangs_is_killed_and_given_up(make: Make) -> None:
    subject = make(HANGS, timeout_s=0.1)
    assert [why(subject) for _ in range(2)] == ["the voice does not answer"] * 2
    worker = subject.worker_pid
    assert why(subject) == "the voice does not answer"
    assert subject.worker_pid == worker  # not even asked
    assert subject.engine_name() == "fake"  # asked for by hand, it gets another chance


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be stopped there")
def test_a_worker_that_hangs_is_killed(make: Make) -> None:
    subject = make(TONE, timeout_s=0.1, grace_s=0.1)
    subject.clip(Phrase("one"))
    worker = subject.worker_pid
    assert worker is not None
    os.kill(worker, signal.SIGSTOP)
    assert why(subject) == "the voice does not answer"
    assert subject.worker_pid is None
    assert subject.clip(Phrase("two")).length_ms > 0


def test_a_worker_that_was_killed_is_started_again(make: Make) -> None:
    subject = make(TONE)
    subject.clip(Phrase("one"))
    before = subject.worker_pid
    subject.stop()
    assert subject.clip(Phrase("two")).length_ms > 0
    assert subject.worker_pid not in (None, before)


def test_a_phrase_that_was_stopped_is_given_up_at_once(tmp_path: Path) -> None:
    asked = threading.Event()

    def command(_phrase: Phrase, _file: Path) -> Command:
        asked.set()
        return Command((sys.executable, "-c", HANGS))

    subject = Renderer(tmp_path / "voices", find=lambda: Engine("fake", command), timeout_s=60)
    asking = threading.Thread(target=why, args=(subject,))
    asking.start()
    asked.wait()
    subject.stop()
    asking.join(20)
    stuck = asking.is_alive()
    subject.close()
    assert not stuck


def test_a_damaged_sound_that_cannot_be_removed_is_no_trouble(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject = make(TONE)
    clip = subject.clip(Phrase("jaw"))
    clip.file.write_bytes(b"RIFF")

    def refuse(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert subject.clip(Phrase("jaw")).length_ms == clip.length_ms


def test_after_the_end_nothing_is_started(make: Make) -> None:
    subject = make(TONE)
    kept = subject.clip(Phrase("one"))
    subject.close()
    assert subject.clip(Phrase("one")) == kept
    why(subject, "two")
    assert subject.worker_pid is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    subject = Renderer(tmp_path / "file" / "voices", find=lambda: Engine("fake", lambda *_: Command(())))
    assert why(subject) == "phrases cannot be kept in the data folder"


def test_the_worker_ends_with_its_input() -> None:
    command = [sys.executable, "-m", "microtimer.voice.worker"]
    done = subprocess.run(command, input="", capture_output=True, text=True, check=True, timeout=20)
    assert done.stdout == ""
