"""The one QApplication: its look, and the language of what Qt itself says."""

import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from console.qt.theme import Theme, set_type_and_palette
from console.resources import resource
from console.wording.words import Words

_TEACHER = "conduite_teacher"


def prepared_application(words: Words, theme: Theme) -> QApplication:
    """The application in its colours, speaking the operator's language; both can change."""
    application = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(application, QApplication)  # noqa: S101 - a bare QCoreApplication shows nothing
    application.setApplicationName("conduite")
    application.setApplicationDisplayName("Conduite")
    application.setDesktopFileName("conduite")
    set_type_and_palette(application, theme)
    _teach(application, words)
    return application


def _teach(application: QApplication, words: Words) -> None:
    """Let Qt write keys and its own menus in the operator's language: Espace, Ctrl+Maj+Z."""
    for teacher in application.findChildren(QTranslator, _TEACHER):
        QCoreApplication.removeTranslator(teacher)
        teacher.deleteLater()
    translator = QTranslator(application)
    translator.setObjectName(_TEACHER)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{words.language}", folder):
        application.installTranslator(translator)


def give_icon() -> None:
    """Give the windows the product's icon; reading a drawing takes a moment."""
    if QApplication.windowIcon().isNull():
        QApplication.setWindowIcon(QIcon(str(resource("icons", "conduite.svg"))))
