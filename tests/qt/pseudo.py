"""A language that nobody speaks, longer than any that somebody does, and what it finds cut."""

import math
import re
from collections.abc import Callable, Iterator

from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from console.qt.face import DesktopFace
from console.session.actions import Name
from console.wording.words import Words

FILLER = "ø"
"""Every word of the pseudo-language ends in it, and no word of an event does."""

_LONGER = 0.4
_ACCENTS = str.maketrans("aeiouyAEIOUcn", "áéîõûÿÀÉÎÔÛçñ")
_WORD = re.compile(r"{\w+}|[^\W\d_]+")
_PADDED = (QPushButton, QCheckBox, QRadioButton)


class PseudoWords(Words):
    """English with accents, every word longer by two fifths."""

    def __init__(self) -> None:
        super().__init__("en")

    def say(self, text: str, **values: object) -> str:
        return _WORD.sub(_stretched, text).format(**values)

    def count(self, one: str, many: str, number: int, **values: object) -> str:
        return self.say(one if number == 1 else many, number=number, **values)


def _stretched(word: re.Match[str]) -> str:
    text = word[0]
    if text.startswith("{"):
        return text
    return text.translate(_ACCENTS) + FILLER * math.ceil(len(text) * _LONGER)


class Elisions:
    """Notes what is elided while it is painted, by whoever asks for that in Python."""

    def __init__(self, monkeypatch) -> None:
        self.found: set[str] = set()
        for kind in (QFontMetrics, QFontMetricsF):
            monkeypatch.setattr(kind, "elidedText", self._spy(kind.elidedText))

    def _spy(self, real):
        def elided(metrics, text, *more):
            result = real(metrics, text, *more)
            if result != text:
                self.found.add(text)
            return result

        return elided


def cut_on_pages(face: DesktopFace, cut: Callable[[], set[str]]) -> dict[Name, set[str]]:
    """What `cut` finds on each page that is opened; pages that are whole are not named."""
    found = {}
    for name in face._pages:
        face.open_page(name)
        if texts := cut():
            found[name] = texts
        face.window.leave_page()
    return found


def cut_texts(window: QWidget) -> Iterator[str]:
    """Texts of visible standard widgets that have less room than they need."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.width() > 0:
            yield from (f"{type(widget).__name__}: {text}" for text in _cut_in(widget))


def _cut_in(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text() and _is_label_cut(widget):
            yield widget.text()
        case QAbstractButton() if isinstance(widget, _PADDED) and widget.text():
            if widget.sizeHint().width() > widget.width() + 1:
                yield widget.text()
        case QTableView():
            yield from _cut_heads(widget.horizontalHeader())
        case _:
            yield from _cut_in_control(widget)


def _cut_in_control(widget: QWidget) -> Iterator[str]:
    match widget:
        case QComboBox():
            yield from _wider(widget, [widget.currentText()], widget.width() - 36)
        case QLineEdit() if not widget.text():
            yield from _wider(widget, [widget.placeholderText()], widget.width() - 16)
        case QMenuBar() if widget.sizeHint().width() > widget.width():
            yield "the menu bar"


def _is_label_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return QFontMetricsF(label.font()).horizontalAdvance(label.text()) > room.width() + 1


def _wider(widget: QWidget, texts: list[str], room: float) -> Iterator[str]:
    metrics = QFontMetricsF(widget.font())
    yield from (text for text in texts if metrics.horizontalAdvance(text) > room)


def _cut_heads(header: QHeaderView) -> Iterator[str]:
    metrics = QFontMetricsF(header.font())
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        is_shown = not header.isSectionHidden(section)
        if is_shown and metrics.horizontalAdvance(text) > header.sectionSize(section):
            yield text
