"""Phrases rendered by a worker process, which is killed when it hangs, and started anew when it is gone."""

import json
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from microtimer.core.sentence import sentence
from microtimer.core.speech.clip import Clip, NoVoiceError, Phrase
from microtimer.voice.cache import VoiceCache
from microtimer.voice.engines import Engine, find_engine

TIMEOUT_S: Final = 6.0
"""How long an engine may take for one phrase; the slowest known, System.Speech, takes two at its start."""
GRACE_S: Final = 2.0
"""What the worker gets on top, to say itself that its engine hung."""
_HANGS_TO_GIVE_UP: Final = 2
_PACKAGE_PARENT: Final = Path(__file__).resolve().parent.parent.parent
log = logging.getLogger(__name__)


class Renderer:
    """Renders one phrase at a time, on whichever thread asks; `stop` may be called from any other."""

    def __init__(
        self,
        folder: Path,
        *,
        find: Callable[[], Engine] = find_engine,
        timeout_s: float = TIMEOUT_S,
        grace_s: float = GRACE_S,
    ) -> None:
        """Keep phrases in a folder, which is made when the first one is rendered."""
        self._cache = VoiceCache(folder)
        self._find = find
        self._timeout_s = timeout_s
        self._grace_s = grace_s
        self._engine: Engine | None = None
        self._worker: subprocess.Popen[str] | None = None
        self._hangs = 0
        self._has_room = False
        self._closed = False
        self._stopped = False
        self._turn = threading.Lock()

    @property
    def worker_pid(self) -> int | None:
        """Return the process id of the worker, None while there is none."""
        worker = self._worker
        return worker.pid if worker is not None and worker.poll() is None else None

    def engine_name(self) -> str:
        """Return the voice of this system by name, looking for it once more where there was none.

        A voice that was given up gets another chance. Raises NoVoiceError.
        """
        self._hangs = 0
        return self._found().name

    def clip(self, phrase: Phrase) -> Clip:
        """Return a phrase as a sound, rendered now if it was not before. Raises NoVoiceError."""
        with self._turn:
            return self._clip(phrase)

    def stop(self) -> None:
        """Kill the worker and give its phrase up; the next phrase starts another one."""
        self._stopped = True
        worker = self._worker
        if worker is not None:
            _kill(worker)

    def close(self) -> None:
        """Kill the worker for good; what is still asked for is refused."""
        self._closed = True
        self.stop()
        with self._turn:  # whoever waits for the worker sees at once that it is gone
            self._let_go()

    def _clip(self, phrase: Phrase) -> Clip:
        self._stopped = False
        engine = self._found()
        kept = self._cache.get(engine.name, phrase)
        if kept is not None:
            return kept
        if self._closed or self._hangs >= _HANGS_TO_GIVE_UP:
            raise NoVoiceError(sentence("run", "the voice does not answer"))
        self._make_folder()
        job = self._job(engine, phrase)
        answer = self._asked(job)
        if answer is None:  # it was killed from outside, perhaps; once more with a new one
            answer = self._asked(job)
        if answer is None and self._stopped:
            raise NoVoiceError(sentence("run", "the voice does not answer"))
        return self._judged(answer, phrase, Path(job["out"]))

    def _found(self) -> Engine:
        if self._engine is None:
            self._engine = self._find()
        return self._engine

    def _job(self, engine: Engine, phrase: Phrase) -> dict[str, Any]:
        out = self._cache.path(engine.name, phrase)
        command = engine.make(phrase, out.with_suffix(".raw"))
        return {
            "arguments": command.arguments,
            "environment": dict(command.environment),
            "words": phrase.words,
            "out": str(out),
            "timeout_s": self._timeout_s,
        }

    def _judged(self, answer: dict[str, Any] | None, phrase: Phrase, out: Path) -> Clip:
        match answer:
            case {"length_ms": int(length_ms)}:
                self._hangs = 0
                return Clip(out, length_ms)
            case {"error": "refused", "why": why}:
                log.info("no voice for %s: %s", phrase.language, why)
                words = sentence("run", "no voice for the language {code}").format(code=phrase.language)
                raise NoVoiceError(words)
            case {"error": "unfit", "why": why}:
                log.info("a phrase could not be used: %s", why)
                raise NoVoiceError(sentence("run", "the voice gave no sound"))
            case _:
                self._hangs += 1
                log.info("the voice did not answer within %s s", self._timeout_s)
                raise NoVoiceError(sentence("run", "the voice does not answer"))

    def _make_folder(self) -> None:
        if self._has_room:
            return
        try:
            self._cache.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._cache.make_room()
        except OSError as error:
            log.info("phrases cannot be kept: %s", error)
            raise NoVoiceError(sentence("run", "phrases cannot be kept in the data folder")) from error
        self._has_room = True

    def _asked(self, job: dict[str, Any]) -> dict[str, Any] | None:
        """Return the worker's answer; None where it ended without one, `hung` where it had to be killed."""
        worker = self._running()
        if self._stopped or worker is None or worker.stdin is None or worker.stdout is None:
            return None
        hung = threading.Event()

        def end() -> None:
            hung.set()
            _kill(worker)

        watch = threading.Timer(self._timeout_s + self._grace_s, end)
        watch.start()
        try:
            worker.stdin.write(json.dumps(job) + "\n")
            worker.stdin.flush()
            line = worker.stdout.readline()
            answer: dict[str, Any] | None = json.loads(line) if line else None
        except (OSError, ValueError):  # its pipes are closed: it is gone
            answer = None
        finally:
            watch.cancel()
        if answer is None:
            self._let_go()
            return {"error": "hung"} if hung.is_set() else None
        return answer

    def _running(self) -> subprocess.Popen[str] | None:
        """Return the worker, started where it does not run."""
        if self._closed or self._stopped:
            return None
        if self.worker_pid is None:
            self._let_go()
            path = os.pathsep.join(filter(None, (str(_PACKAGE_PARENT), os.environ.get("PYTHONPATH"))))
            try:
                self._worker = subprocess.Popen(
                    [sys.executable, "-m", "microtimer.voice.worker"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    env={**os.environ, "PYTHONPATH": path},
                    encoding="utf-8",
                    start_new_session=True,  # so that its engine can be killed with it
                )
            except OSError as error:
                log.info("the voice's worker cannot be started: %s", error)
        return self._worker

    def _let_go(self) -> None:
        """Reap the worker; only where phrases are asked for, since another thread may be reading."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        _kill(worker)
        worker.wait()
        for pipe in (worker.stdin, worker.stdout):
            if pipe is not None:
                _close(pipe.close)


def _kill(worker: "subprocess.Popen[str]") -> None:
    """Kill a worker and its engine."""
    try:
        if sys.platform == "win32":
            worker.kill()
        else:
            os.killpg(worker.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return  # it was gone already


def _close(close: Callable[[], None]) -> None:
    try:
        close()
    except OSError:
        return  # what was still to be written goes with the worker
