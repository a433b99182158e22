"""Pictures of the desk and the screens, drawn without a session behind them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from console.qt.application import prepared_application
from console.qt.screens.boards import BOARDS
from console.qt.screens.now_next import NowNextBoard
from console.qt.theme import Theme, load_fonts
from console.show.outlook import Outlook
from console.wording.words import Words


def render_screen(
    name: str, outlook: Outlook, words: Words, size: tuple[int, int], theme: Theme
) -> QImage:
    """A picture of a screen, one of `BOARDS`, showing an outlook.

    A QApplication must be there, on any platform.
    """
    load_fonts()
    board = BOARDS[name](words, theme)
    board.resize(*size)
    board.show_outlook(outlook)
    return picture_of(board)


def render_desk(outlook: Outlook, words: Words, size: tuple[int, int], theme: Theme) -> QImage:
    """A picture of the operator window showing an outlook."""
    from console.qt.operator.still import still_window  # noqa: PLC0415 - a screen needs it not

    prepared_application(words, theme)
    preview = NowNextBoard(words, theme)
    preview.show_outlook(outlook)
    window = still_window(outlook, words, theme, preview)
    window.setFixedSize(*size)
    picture_of(window)  # what grows with the window takes its size; the next one is laid out so
    return picture_of(window)


def picture_of(widget: QWidget) -> QImage:
    """A picture of a widget that has its size and its contents, shown or not."""
    picture = QImage(widget.size().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    widget.render(picture)
    return picture
