"""The first window joined to settings and notices: what there is before any show is open."""

import logging
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from console.qt.application import give_icon, prepared_application
from console.qt.parting import let_go
from console.qt.signal_watch import SignalWatch
from console.qt.theme import dress, theme_of
from console.qt.welcome import Welcome
from console.session.opening import Idle
from console.session.placing import Placing
from console.wording.words import Words

_LOG = logging.getLogger("console.qt.greeting")


class Greeting(QObject):
    """Asks for a file until there is one.

    Attributes:
        another_asked: The `RunOptions` of the show to open.
        idle: What there is without a show.
        signals: What wakes Python for them.
        window: What is seen.
    """

    another_asked = Signal(object)

    def __init__(self, idle: Idle) -> None:
        super().__init__()
        self.idle = idle
        self.window = self._built()
        self.signals = SignalWatch(self)
        self._stop_listening = idle.notices.listen(self._show_notices)

    def begin(self) -> None:
        """Show the window."""
        self._show_notices()
        self.window.show()
        give_icon()

    def leave(self) -> None:
        """Put it away."""
        self.signals.end()
        self._stop_listening()
        self.window.close()
        let_go(self.window)
        let_go(self)

    def _built(self) -> Welcome:
        settings = self.idle.preferences.settings
        theme = theme_of(settings.theme)
        application = prepared_application(self.idle.words, theme)
        window = Welcome(self.idle.words, theme, settings)
        dress(application, theme)
        window.chosen.connect(self._open)
        window.sample_chosen.connect(self._open_sample)
        window.language_chosen.connect(self._speak)
        window.dismissed.connect(self.idle.notices.withdraw)
        return window

    def _open(self, file: Path) -> None:
        self.another_asked.emit(replace(self.idle.options, file=file))

    def _open_sample(self, file: Path) -> None:
        placing = Placing(start_now=True)
        self.another_asked.emit(replace(self.idle.options, file=file, placing=placing))

    def _speak(self, language: str) -> None:
        """Speak another language from now on: the same window, built anew."""
        preferences = self.idle.preferences
        try:
            preferences.change(replace(preferences.settings, language=language))
        except OSError as error:
            _LOG.info("The language was not written: %s", error)
        options = replace(self.idle.options, language=None)
        self.idle = replace(self.idle, words=Words(language), options=options)
        last, self.window = self.window, self._built()
        self.window.restoreGeometry(last.saveGeometry())
        self.begin()
        last.close()
        let_go(last)

    def _show_notices(self) -> None:
        self.window.show_notices(self.idle.notices.standing)
