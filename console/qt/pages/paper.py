"""A page that shows what can be printed: saved as any of its forms, or sent to a printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
)

from console.qt.file_choice import FileDialog
from console.qt.pages.page import Page
from console.qt.paper import Paper, picture_of_svg, printers
from console.session.papers import Printable
from console.whole_file import write_whole
from console.wording.paper import saved_as
from console.wording.runs import not_written
from console.wording.words import Words

_PAPER = "QTextBrowser { background: white; color: black; padding: 12px }"


class PaperPage(Page):
    """Shows a page as it will be printed.

    Attributes:
        browser: The page.
        said: What came of saving or printing.
    """

    def __init__(self, words: Words, shown: Printable) -> None:
        super().__init__(words, shown.title)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(shown.title)
        self.browser.setStyleSheet(_PAPER)
        self.browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.save = self._button(words.say("Save"), self._save_beside)
        self.save_as = self._button(words.say("Save as…"), self._choose)
        self.printers = QComboBox()
        self.printers.addItems(printers())
        self.printers.setPlaceholderText(words.say("No printer"))
        self.printers.setAccessibleName(words.say("Printer"))
        self.print = self._button(words.say("Print"), self._print)
        for part in (self.printers, self.print):
            part.setEnabled(self.printers.count() > 0)
        self.foot = QHBoxLayout()
        for button in (self.save, self.save_as):
            self.foot.addWidget(button)
        self.foot.addWidget(self.said, 1)
        for part in (self.printers, self.print):
            self.foot.addWidget(part)
        self.body.addWidget(self.browser, 1)
        self.body.addLayout(self.foot)
        self.setFocusProxy(self.browser)
        self.show_printable(shown)

    def show_printable(self, shown: Printable) -> None:
        """Show another page in the place of this one."""
        self._shown = shown
        document = self.browser.document()
        for name, svg in shown.drawings.items():
            if svg:
                kind = QTextDocument.ResourceType.ImageResource
                document.addResource(kind.value, QUrl(name), picture_of_svg(svg, 1))
        self.browser.setHtml(shown.html)
        self.save.setToolTip(str(shown.file))

    def save_to(self, file: str) -> None:
        """Save by the extension of a file; a disk that fails is told."""
        path = Path(file)
        try:
            if path.suffix == ".pdf":
                write_whole(path, self._paper().pdf())
            else:
                self._shown.write(path)
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or str(error)
            self.said.setText(not_written(self.words, file, why))
        else:
            self.said.setText(saved_as(self.words, file))

    def _save_beside(self) -> None:
        self.save_to(str(self._shown.file))

    def _choose(self) -> None:
        shown = self._shown
        dialog = FileDialog(self.words, self, shown.title, str(shown.file.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"*{extension}" for extension in shown.extensions])
        dialog.setDefaultSuffix(shown.extensions[0])
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(name.strip("*")))
        dialog.selectFile(shown.file.name)
        dialog.fileSelected.connect(self.save_to)
        dialog.show()

    def _print(self) -> None:
        is_printed = self._paper().print_on(self.printers.currentText())
        words = self.words
        self.said.setText(
            words.say("Sent to the printer.")
            if is_printed
            else words.say("The printer does not answer: save a PDF instead.")
        )

    def _paper(self) -> Paper:
        return Paper(self._shown.html, self._shown.drawings, is_wide=self._shown.is_wide)

    def _button(self, label: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(label)
        button.setAutoDefault(True)
        button.clicked.connect(clicked)
        return button


class SheetPage(PaperPage):
    """The running order as a sheet for a wall, in large type if wanted.

    Attributes:
        type_size: Usual or large type.
    """

    def __init__(self, words: Words, sheet: Callable[[bool], Printable]) -> None:
        super().__init__(words, sheet(False))  # noqa: FBT003 - not in large type
        self.type_size = QComboBox()
        self.type_size.addItems([words.say("Usual type"), words.say("Large type")])
        self.type_size.setAccessibleName(words.say("Usual type"))
        self.type_size.currentIndexChanged.connect(
            lambda place: self.show_printable(sheet(bool(place)))
        )
        self.foot.insertWidget(2, self.type_size)
