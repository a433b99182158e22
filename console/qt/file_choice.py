"""Asks for a file, without stopping anything."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from console.eventfile.formats.choice import ENDINGS
from console.wording.words import Words


class FileDialog(QFileDialog):
    """A dialog about a file; what is behind it goes on and can be used."""

    def __init__(self, words: Words, parent: QWidget, title: str, folder: str = "") -> None:
        super().__init__(parent, title, folder)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Qt's own catalogue has these no more; the system's own dialog does without.
        self.setLabelText(QFileDialog.DialogLabel.LookIn, words.say("&Look in:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, words.say("Files of &type:"))


class FileChoice(FileDialog):
    """The dialog that chooses an event file.

    The system's own dialog may halt a program, so one of Qt's is shown while a show is under way.

    Attributes:
        chosen: The `Path` that was chosen.
    """

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget, folder: str, *, is_under_way: bool) -> None:
        super().__init__(words, parent, words.say("Open an event file"), folder)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        known = " ".join(f"*{ending}" for ending in ENDINGS)
        self.setNameFilters(
            [f"{words.say('Event files')} ({known})", f"{words.say('All files')} (*)"]
        )
        self.setOption(QFileDialog.Option.DontUseNativeDialog, is_under_way)
        self.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
