"""Pictures of the desk and the screens, drawn without a session behind them."""

from PySide6.QtGui import QImage

from console.qt.application import prepared_application
from console.qt.picture import picture_of
from console.qt.screens.boards import BOARDS, NAMES, SHOWN_BY
from console.qt.screens.look import Looks
from console.qt.screens.miniature import Miniature
from console.qt.theme import Theme, dress, load_fonts
from console.settings import Settings
from console.show.outlook import Outlook
from console.wording.outputs import Output
from console.wording.words import Words


def render_screen(
    name: str, outlook: Outlook, words: Words, size: tuple[int, int], theme: Theme
) -> QImage:
    """A picture of a screen, one of `NAMES`, showing an outlook.

    A QApplication must be there, on any platform.
    """
    load_fonts()
    looks = Looks(lambda: Settings(theme=theme.name), words)
    board = BOARDS[NAMES[name]](looks.of(NAMES[name], outlook))
    board.resize(*size)
    board.show_outlook(outlook)
    return picture_of(board)


def render_desk(outlook: Outlook, words: Words, size: tuple[int, int], theme: Theme) -> QImage:
    """A picture of the operator window showing an outlook."""
    from console.qt.operator.still import still_window  # a screen needs it not

    application = prepared_application(words, theme)
    looks = Looks(lambda: Settings(theme=theme.name), words)
    pictures = {name: Miniature(screen, looks) for name, screen in SHOWN_BY.items()}
    for picture in pictures.values():
        picture.show_outlook(outlook)
    window = still_window(outlook, words, theme, pictures)
    dark = outlook.dark
    states = {name: Output.BLACK if x in dark else Output.LIVE for name, x in SHOWN_BY.items()}
    window.desk.outputs.show_outputs(states)
    dress(application, theme)
    window.setFixedSize(*size)
    picture_of(window)  # what grows with the window takes its size; the next one is laid out so
    return picture_of(window)
