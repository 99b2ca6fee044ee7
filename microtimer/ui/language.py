"""The languages of the window: every text that it shows of its own comes through here.

English is the source and needs no table. Texts are collected for Qt Linguist from calls of `tr` here and of
`sentence` in the core: their arguments are literals. `sentence` is also for tables made before a language is
chosen; what it returns is translated when it is shown, by `told`.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from microtimer.core.sentence import CATALOGUE, Figure, Opening, Sentence

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español"}
"""By code, each named in itself."""


def tr(context: str, text: str) -> str:
    """Return a text in the language of the window; values are put in with `.format(name=...)`."""
    return QCoreApplication.translate(context, text)


def told(text: str) -> str:
    """Return a sentence of the core in the window's language; other strings, a protocol's, as they are."""
    if not isinstance(text, Sentence):
        return text
    words = QCoreApplication.translate(text.context, text.template)
    if text.values:
        words = words.format(**{name: _value(value) for name, value in text.values.items()})
    return words[:1].upper() + words[1:] if isinstance(text, Opening) else words


def catalogued(text: str) -> str:
    """Return a text of the catalogues in the language of the window."""
    return QCoreApplication.translate(CATALOGUE, text) if text else text


def decimal(value: float) -> str:
    """Return a number with as few digits as it needs, as the window's language writes it."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g")


def _value(value: object) -> object:
    """Return a value as it stands in the window's language."""
    if isinstance(value, Figure):
        return decimal(value)
    return told(value) if isinstance(value, Sentence) else value


def system_language() -> str:
    """Return the code of the system's language, "en" where the window does not speak it."""
    code = QLocale.system().name().split("_")[0]
    return code if code in LANGUAGES else "en"


def locale_for(language: str, system: QLocale) -> QLocale:
    """Return how a language writes days and figures: as the system does where it speaks it (en_GB)."""
    wanted = QLocale(language)
    return QLocale(system.name()) if system.language() == wanted.language() else wanted


class Translations:
    """The translations the application has installed: at most one language at a time."""

    def __init__(self, folder: Path) -> None:
        """Take the folder with one `microtimer_CODE.qm` a language."""
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.language = "en"
        """The code of the language in use."""

    def use(self, language: str) -> None:
        """Speak another language from now on; "" is the system's. Texts shown before stay as they are."""
        wanted = language if language in LANGUAGES else system_language()
        application = QCoreApplication.instance()
        QLocale.setDefault(locale_for(wanted, QLocale.system()))
        if wanted == self.language or application is None:
            return
        for translator in self._installed:
            application.removeTranslator(translator)
        self._installed = []
        own = {f"microtimer_{wanted}": self._folder}
        qt = {f"qtbase_{wanted}": Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))}
        for translator in _loaded({} if wanted == "en" else {**qt, **own}):
            application.installTranslator(translator)
            self._installed.append(translator)
        self.language = wanted


def _loaded(files: Mapping[str, Path]) -> list[QTranslator]:
    """Return a translator for each file; Qt's own table may be missing, ours never is."""
    found = []
    for name, folder in files.items():
        translator = QTranslator()
        if translator.load(name, str(folder)):
            found.append(translator)
    return found
