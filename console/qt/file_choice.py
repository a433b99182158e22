"""Asks for an event file, without stopping anything."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from console.eventfile.formats.choice import ENDINGS
from console.wording.words import Words


class FileChoice(QFileDialog):
    """The dialog that chooses a file; what is behind it goes on and can be used.

    The system's own dialog may halt a program, so one of Qt's is shown while a show is under way.

    Attributes:
        chosen: The `Path` that was chosen.
    """

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget, folder: str, *, is_under_way: bool) -> None:
        super().__init__(parent, words.say("Open an event file"), folder)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        known = " ".join(f"*{ending}" for ending in ENDINGS)
        self.setNameFilters(
            [f"{words.say('Event files')} ({known})", f"{words.say('All files')} (*)"]
        )
        self.setOption(QFileDialog.Option.DontUseNativeDialog, is_under_way)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
