"""The voices of the systems: which is found, and how it is called."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from microtimer.core.speech.clip import NoVoiceError, Phrase
from microtimer.voice.cache import VoiceCache
from microtimer.voice.engines import Engine, find_engine
from microtimer.voice.renderer import Renderer

OUT = Path("/out.raw")


def engine(platform: str, installed: Iterable[str]) -> Engine:
    names = set(installed)
    return find_engine(lambda name: f"/bin/{name}" if name in names else None, platform)


@pytest.mark.parametrize(
    ("platform", "installed", "name", "command"),
    [
        (
            "linux",
            ("espeak-ng", "espeak", "spd-say"),
            "espeak-ng",
            "/bin/espeak-ng -b 1 -z -v de -s 150 -w /out.raw --stdin",
        ),
        ("linux", ("espeak",), "espeak", "/bin/espeak -b 1 -z -v de -s 150 -w /out.raw --stdin"),
        (
            "darwin",
            ("say", "espeak-ng"),
            "macOS say",
            "/bin/say -v Anna -r 150 -o /out.raw --file-format=WAVE --data-format=LEI16@22050 -f -",
        ),
    ],
)
def test_the_voice_of_a_system_is_called_with_the_words_on_its_input(
    platform: str, installed: tuple[str, ...], name: str, command: str
) -> None:
    subject = engine(platform, installed)
    assert subject.name == name
    assert " ".join(subject.make(Phrase("-x; rm", "de"), OUT).arguments) == command


@pytest.mark.parametrize(("rate", "own"), [(150, "0"), (220, "7"), (100, "-5"), (400, "10")])
def test_windows_takes_everything_but_the_words_from_the_environment(rate: int, own: str) -> None:
    command = engine("win32", ["powershell"]).make(Phrase("x", "es", rate), OUT)
    assert command.environment == {
        "MICROTIMER_LANGUAGE": "es",
        "MICROTIMER_RATE": own,
        "MICROTIMER_WAV": str(OUT),
    }


@pytest.mark.parametrize(
    ("platform", "installed", "words"),
    [
        ("linux", (), "no voice is installed"),
        ("linux", ("spd-say",), "install espeak-ng"),  # it cannot write a file
        ("darwin", (), "no voice is installed"),
    ],
)
def test_without_a_voice_it_says_so(platform: str, installed: tuple[str, ...], words: str) -> None:
    with pytest.raises(NoVoiceError, match=words):
        engine(platform, installed)


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
@pytest.mark.parametrize(
    ("words", "language", "least_ms", "most_ms"),
    [
        ("client's left jawline", "en", 1_000, 2_500),
        ("Klientin links, Kieferlinie", "de", 1_500, 3_500),
        ("-v; $(ls)", "en", 100, 4_000),  # words are words
    ],
)
def test_espeak_says_a_phrase_in_the_time_it_takes(
    tmp_path: Path, words: str, language: str, least_ms: int, most_ms: int
) -> None:
    subject = Renderer(tmp_path)
    clip = subject.clip(Phrase(words, language))
    subject.close()
    assert least_ms < clip.length_ms < most_ms


def test_the_oldest_phrases_go_and_so_does_what_was_left_half_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("microtimer.voice.cache.MOST_FILES", 2)
    for number, name in enumerate(("old.wav", "new.wav", "newest.wav", "x.raw", "y.part")):
        file = tmp_path / name
        file.write_text("")
        os.utime(file, (number, number))
    VoiceCache(tmp_path).make_room()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["new.wav", "newest.wav"]
