"""Where the record and the protocols are kept, and a backup of them."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from microtimer.core.preferences import Preferences
from microtimer.ui.background import Background
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.dialogs import tell
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import row
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.services import ServiceError, Services
from microtimer.ui.settings.settings_card import SettingsCard


class RecordCard(SettingsCard):
    """The folders in use, and a backup."""

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__(tr("settings", "Record and protocols"))
        self._services, self._background = services, background
        self._words = label("", "body", "text2")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.inside.addWidget(self._words)
        line = row(spacing=6)
        self._back_up = DeskButton(tr("settings", "Back up now"), icon=Icon.RECORD)
        self._back_up.setToolTip(
            tr("settings", "Copy the record and its keys to a folder, and check the copy")
        )
        self._back_up.clicked.connect(self._ask_back_up)
        line.addWidget(self._back_up)
        self._open = DeskButton(tr("settings", "Open the data folder"), icon=Icon.FOLDER)
        self._open.clicked.connect(self._open_folder)
        line.addWidget(self._open)
        line.addStretch(1)
        self.inside.addLayout(line)
        more = row(spacing=6)
        how = DeskButton(tr("settings", "Keep it elsewhere ..."), kind=ButtonKind.LINK)
        how.clicked.connect(self._tell_how_to_move)
        more.addWidget(how)
        more.addStretch(1)
        self.inside.addLayout(more)

    def show_preferences(self, preferences: Preferences) -> None:  # noqa: ARG002 - it shows the record's state
        state = self._services.record_state()
        folders = "\n".join(str(folder) for folder in self._services.library_folders)
        writes = (
            tr("settings", "Sessions are recorded.")
            if state.writable
            else tr("settings", "Nothing is recorded. {why}").format(why=told(state.why_not))
        )
        place = tr("settings", "Data folder: {folder}").format(folder=state.place)
        read_from = tr("settings", "Protocols are read from:")
        self._words.setText(f"{writes}\n{place}\n{read_from}\n{folders}")
        self._back_up.setEnabled(self._services.archive is not None)

    def back_up(self, folder: Path) -> None:
        """Copy the record to a folder, off the window's thread."""
        archive = self._services.archive
        if archive is None:
            return
        self._back_up.setEnabled(False)
        self._back_up.show_as(tr("settings", "Backing up ..."), Icon.RECORD)
        self._background.run(lambda: archive.back_up(folder), self._backed_up, self._not_backed_up)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._services.record_state().place))

    def _tell_how_to_move(self) -> None:
        words = tr(
            "settings",
            "1. Close this window, so that nothing is being written.\n"
            "2. Move the whole folder {folder} to its new place, on a disk of this machine.\n"
            "3. Start with the new place named: microtimer --data-dir PLACE, or set the variable "
            "MICROTIMER_DATA_DIR to it.\n\n"
            "Two folders are two records: the program never looks for another one by itself.",
        )
        place = self._services.record_state().place
        tell(self, tr("settings", "Keep the record elsewhere"), words.format(folder=place))

    def _ask_back_up(self) -> None:
        title = tr("settings", "Folder for the backup")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.back_up(Path(chosen))

    def _backed_up(self, words: str) -> None:
        self._end_back_up()
        tell(self, tr("settings", "Backed up"), told(words))

    def _not_backed_up(self, error: ServiceError) -> None:
        self._end_back_up()
        tell(self, told(error.message), told(error.remedy))

    def _end_back_up(self) -> None:
        self._back_up.setEnabled(True)
        self._back_up.show_as(tr("settings", "Back up now"), Icon.RECORD)
