"""What lies over the desk while it is asked for; each is made when it first is."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from console.qt.operator.desk import Desk
from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.parts import Parts
from console.show.outlook import Outlook

if TYPE_CHECKING:
    from console.qt.operator.keys_sheet import KeysSheet
    from console.qt.operator.palette import Palette


class Overlays:
    """The list of keys, and the palette."""

    def __init__(self, parts: Parts, window: QWidget, desk: Desk, actions: DeskActions) -> None:
        self._parts, self._window, self._desk, self._actions = parts, window, desk, actions

    @cached_property
    def keys_sheet(self) -> "KeysSheet":
        """The list of keys."""
        from console.qt.operator.keys_sheet import KeysSheet

        return KeysSheet(self._parts, self._window, self._desk.order)

    @cached_property
    def palette(self) -> "Palette":
        """Every action and every item by its words."""
        from console.qt.operator.palette import Palette

        palette = Palette(self._parts, self._window, self._desk.middle)
        palette.action_chosen.connect(lambda name: self._actions.by_name[name].trigger())
        palette.item_chosen.connect(self._desk.order.choose)
        palette.left.connect(self._desk.setFocus)
        return palette

    def open_or_close_keys(self) -> None:
        """Show the list of keys, or put it away."""
        self.keys_sheet.open_or_close(self._desk.small_scale)

    def search(self, outlook: Outlook) -> None:
        """Open the palette on what can be done now, or put it away."""
        self.palette.open_or_close(outlook, self._desk.small_scale)

    def leave(self) -> bool:
        """Put the list of keys away; False when it is not seen. The palette keeps Esc itself."""
        is_seen = "keys_sheet" in vars(self) and self.keys_sheet.isVisible()
        if is_seen:
            self.keys_sheet.hide()
        return is_seen
