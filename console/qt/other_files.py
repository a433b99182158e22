"""Opening another event file from the desk: chosen, dropped, or run before."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from console.qt.file_drop import FileDrop
from console.session.choosing import usual_folder
from console.session.opening import Opened, RunOptions
from console.session.placing import Placing
from console.show.progress import UNDER_WAY


class OtherFiles(QObject):
    """Asks for other shows; leaving one that is under way is asked twice.

    Attributes:
        recent: The menu of files that were run last.
    """

    def __init__(
        self,
        opened: Opened,
        window: QWidget,
        may_leave: Callable[[], bool],
        leave: Callable[[RunOptions], None],
    ) -> None:
        super().__init__(window)
        self._opened, self._window = opened, window
        self._may_leave, self._leave = may_leave, leave
        self.recent = QMenu(opened.words.say("Open again"), window)
        self.recent.aboutToShow.connect(self._list)
        FileDrop(window).dropped.connect(self._open)

    def choose(self) -> None:
        """Ask for a file, once leaving this show is certain."""
        if not self._may_leave():
            return
        from console.qt.file_choice import FileChoice  # it needs a dialog, seldom

        opened = self._opened
        folder = str(usual_folder(opened.preferences.settings))
        is_under_way = opened.session.outlook().phase in UNDER_WAY
        dialog = FileChoice(opened.words, self._window, folder, is_under_way=is_under_way)
        dialog.chosen.connect(lambda file: self._leave(self._options(file)))
        dialog.show()

    def _open(self, file: Path) -> None:
        if self._may_leave():
            self._leave(self._options(file))

    def _options(self, file: Path) -> RunOptions:
        """As this show was opened, but for all that was meant for this file."""
        options = self._opened.options or RunOptions(file)
        return replace(options, file=file, rehearsal=None, fresh=False, placing=Placing())

    def _list(self) -> None:
        self.recent.clear()
        for name in self._opened.preferences.settings.recent:
            path = Path(name)
            entry = self.recent.addAction(path.name.replace("&", "&&"))
            entry.setToolTip(name)
            entry.triggered.connect(partial(self._open, path))
