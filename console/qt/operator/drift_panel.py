"""The drift line under the running order, and its way into a file."""

import logging
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QSizePolicy, QWidget

from console.paper.drift_view import DriftView, drift_view
from console.qt.drift_plot import DriftPlot
from console.qt.theme import Theme
from console.session.recovering import Recovering
from console.show.outlook import Outlook
from console.wording.words import Words

_HEIGHT, _LEAST = 200, 112  # pixels at scale 1
_LOG = logging.getLogger("console.qt.drift")


class DriftPanel(QWidget):
    """Hidden until it is asked for: then it shows every instant."""

    def __init__(self, words: Words, theme: Theme, recovering: Recovering | None) -> None:
        super().__init__()
        self._words, self._recovering = words, recovering
        self._outlook: Outlook | None = None
        self._view: DriftView | None = None
        self.plot = DriftPlot(words, theme)
        self.save_button = QPushButton(words.say("Save as PNG or SVG…"))
        self.save_button.setObjectName("small")
        self.save_button.clicked.connect(self._choose_file)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot, 0, 0)
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        layout.addWidget(self.save_button, 0, 0, corner)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.rescale(1.0)
        self.hide()

    def toggle(self) -> None:
        """Show it, or put it away."""
        self.setVisible(self.isHidden())
        if self._outlook is not None:
            self.show_outlook(self._outlook)

    def show_outlook(self, outlook: Outlook) -> None:
        """Draw this instant while it is seen."""
        self._outlook = outlook
        if self.isHidden():
            return
        is_proposed = self._recovering is not None and self._recovering.is_open
        proposed = self._recovering.proposed(outlook) if self._recovering and is_proposed else None
        self._view = drift_view(self._words, outlook, proposed)
        self.plot.show_view(self._view)
        self.save_button.setEnabled(self._view is not None)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self.setMinimumHeight(round(_LEAST * scale))
        self.setMaximumHeight(round(_HEIGHT * scale))
        self.plot.rescale(scale)

    def save(self, name: str) -> None:
        """Write the drawing as it stands; a fault becomes a notice."""
        from console.qt.drift_picture import write_drift_picture  # seldom

        if self._view is None:
            return
        try:
            write_drift_picture(self._words, self._view, Path(name))
        except OSError as error:
            said = self._words.say("{file} could not be written: {why}", file=name, why=error)
            _LOG.warning("%s", said)

    def _choose_file(self) -> None:
        from console.qt.file_choice import FileDialog  # seldom

        dialog = FileDialog(self._words, self.window(), self._words.say("Save the drift line"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PNG (*.png)", "SVG (*.svg)"])
        dialog.setDefaultSuffix("png")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind[:3].lower()))
        dialog.fileSelected.connect(self.save)
        dialog.show()
