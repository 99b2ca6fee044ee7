"""The window: the rail on the left, and the pages beside it."""

from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from microtimer.ui.services import Services


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.setWindowTitle("microtimer")
        self.setMinimumSize(1024, 640)

    def show_in_place(self) -> None:
        """Show the window where it was closed last."""
        self.show()

    def open_file(self, path: Path) -> None:
        """Open a protocol file from anywhere."""
