"""The top of the desk: the countdown dead centre, what is on stage at its left, what follows right.

Both sides have the same lines at the same heights: event and clock, headings, items, times.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from console.qt.operator import view
from console.qt.operator.countdown import Countdown
from console.qt.operator.item_card import ItemCard
from console.qt.operator.text import Text
from console.qt.theme import SEMIBOLD, Theme
from console.show.outlook import Outlook
from console.wording.times import exact_time
from console.wording.words import Words

_HEIGHT, _HEAD, _GAP = 180, 37, 28  # pixels at scale 1
_CAPTION = 130  # half of what the countdown's caption needs
_COUNTDOWN, _SHARE = 440, 0.36  # its width at scale 1, and the part of the window at most


class Top(QWidget):
    """Event, clock, countdown, current and next."""

    def __init__(self, words: Words, theme: Theme, *, is_simulated: bool) -> None:
        super().__init__()
        self._scale = 1.0
        right = Qt.AlignmentFlag.AlignRight
        self._title = Text(16, theme.dim, weight=SEMIBOLD)
        self._clock = Text(24, theme.text, weight=SEMIBOLD, align=right)
        self._simulated = Text(14, theme.warning)
        if is_simulated:
            self._simulated.show_text(words.say("simulated"))
        self.countdown = Countdown(words, theme)
        self.current = ItemCard(words, theme, view.current_card)
        self.next = ItemCard(words, theme, view.next_card, right)
        self._parts = (self._title, self._clock, self._simulated, self.current, self.next)
        for part in (*self._parts, self.countdown):
            part.setParent(self)
        self._title.raise_()
        self.rescale(1.0)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show this instant."""
        self._title.show_text(outlook.event.title)
        self._clock.show_text(exact_time(outlook.now, outlook.event.timezone))
        for part in (self.countdown, self.current, self.next):
            part.show_outlook(outlook)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._scale = scale
        for part in (*self._parts, self.countdown):
            part.rescale(scale)
        self.setFixedHeight(round(_HEIGHT * scale))
        self._place()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the countdown in the middle."""
        self._place()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        head, gap = round(_HEAD * self._scale), round(_GAP * self._scale)
        middle = round(min(_COUNTDOWN * self._scale, width * _SHARE))
        side = (width - middle) // 2 - gap
        far = width - side
        self.countdown.setGeometry((width - middle) // 2, 0, middle, height)
        base = self._clock.baseline
        clock = self._clock.natural_width
        for text, left, wide in (
            (self._title, 0, width // 2 - round(_CAPTION * self._scale)),
            (self._clock, width - clock, clock),
            (self._simulated, far, side - clock - gap),
        ):
            text.setGeometry(left, round(base - text.baseline), wide, text.height())
        self.current.setGeometry(QRect(0, head, side, height - head))
        self.next.setGeometry(QRect(far, head, side, height - head))
