"""The page about the program: versions, licences, and where its files are."""

import platform
from pathlib import Path

from PySide6 import __version__ as binding
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from console import __version__
from console.qt.pages.reading import ReadingPage
from console.qt.theme import BOLD, font
from console.resources import resource
from console.wording.about import about_topics
from console.wording.words import Words

_ICON = 64  # pixels


class AboutPage(ReadingPage):
    """One button copies all of it, for a letter to whoever is to help."""

    def __init__(self, words: Words, folder: Path) -> None:
        versions = {
            "Conduite": __version__,
            "Python": platform.python_version(),
            "Qt": qVersion(),
            "PySide6": binding,
            platform.system() or "?": platform.release(),
        }
        topics = about_topics(words, versions, str(folder), str(folder / "log.txt"))
        super().__init__(words, words.say("About Conduite"), topics)
        lines = (line for heading, text in topics for line in (heading, *text, ""))
        self.text = "\n".join(lines)
        self.body.insertLayout(0, self._head())

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(QIcon(str(resource("icons", "conduite.svg"))).pixmap(_ICON, _ICON))
        name = QLabel(f"Conduite {__version__}")
        name.setFont(font(24, BOLD))
        copy = QPushButton(self.words.say("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(icon)
        head.addWidget(name, 1)
        head.addWidget(copy)
        return head
