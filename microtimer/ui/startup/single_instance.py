"""One window a person and data folder: a second start hands its file to the window that is open.

The open window listens at an address of its own (`Doorbell`); a second start rings there (`Ring`). An address
that nobody answers at was left behind by a program that was killed, and is taken over.
"""

import json
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS: Final = 1_000
_MOST_BYTES: Final = 65_536
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Entrance:
    """Where the window of this person and data folder is met, and the language it speaks."""

    address: str
    language: str
    translations: Path


class Answer(Enum):
    """What the open window said."""

    SHOWN = "shown"
    """It came to the front, and shows the file if there is one."""
    LATER = "later"
    """A treatment runs: the file stands in the library when it is over."""


@dataclass(frozen=True, slots=True)
class Call:
    """What a second start asks for."""

    file: Path | None = None
    token: str = ""
    """What the desktop gave the second start, so that a window may come to the front."""


class Doorbell(QObject):
    """Listens for second starts."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer: Callable[[Call], Answer] | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(address):
            QLocalServer.removeServer(address)
            if not self._server.listen(address):
                log.info("no second start can reach this window: %s", self._server.errorString())

    def answer_with(self, answer: Callable[[Call], Answer]) -> None:
        """Answer from now on, those first who rang before."""
        self._answer = answer
        self._server.newConnection.connect(self._meet)
        self._meet()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._read_all)
            self._read(socket)

    def _read_all(self) -> None:
        sender = self.sender()
        if isinstance(sender, QLocalSocket):
            self._read(sender)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
        elif socket.canReadLine() and self._answer is not None:
            call = _call(bytes(socket.readLine().data()))
            if call is None:
                socket.abort()
                return
            socket.write(f"{self._answer(call).value}\n".encode())
            socket.flush()


class Ring(QObject):
    """A second start at the door."""

    answered = Signal(object)
    """The `Answer` of the open window; None when it ended without one."""

    def __init__(self, address: str, call: Call, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket = QLocalSocket(self)
        self._call = call
        self._address = address
        self.answer: Answer | None = None
        self._over = False

    def reaches_somebody(self) -> bool:
        """Ring, and tell whether a window is there."""
        if not _ours(self._address):
            return False
        self._socket.connectToServer(self._address)
        if not self._socket.waitForConnected(_CONNECT_MS):
            return False
        file = None if self._call.file is None else str(self._call.file)
        self._socket.write((json.dumps({"file": file, "token": self._call.token}) + "\n").encode())
        self._socket.flush()
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._end)
        return True

    def wait(self, most_ms: int) -> bool:
        """Wait for an answer; tell whether the call is over, with or without one."""
        if not self._over and self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            self._socket.waitForReadyRead(most_ms)
            self._read()
        return self._over

    def _read(self) -> None:
        if not self._over and self._socket.canReadLine():
            said = bytes(self._socket.readLine().data()).decode(errors="replace").strip()
            self.answer = next((one for one in Answer if one.value == said), None)
            self._end()

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self.answered.emit(self.answer)


def _call(line: bytes) -> Call | None:
    """Return what a second start asks for, None where it is no call of ours."""
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    file, token = said.get("file"), said.get("token")
    if not isinstance(file, str | None) or not isinstance(token, str) or "\0" in f"{file}{token}":
        return None
    return Call(None if file is None else Path(file), token)


def _ours(address: str) -> bool:
    """Tell whether an address is not another person's; Windows keeps them apart by itself."""
    if os.name != "posix":
        return True
    try:
        return Path(address).stat().st_uid == os.getuid()
    except OSError:
        return False
