"""The lock of the desk, against a leaning elbow: nothing is done until it is opened again."""

from console.session.actions import Group, Name, action

_ALWAYS = frozenset({Name.LOCK, Name.QUIT})
_LOOKING = frozenset({Group.VIEW, Group.HELP})


class DeskLock:
    """Closed, it forbids all but looking.

    Attributes:
        is_closed: Keys and buttons do nothing.
    """

    def __init__(self) -> None:
        self.is_closed = False

    def turn(self) -> None:
        """Close it, or open it."""
        self.is_closed = not self.is_closed

    def forbids(self, name: Name | None = None) -> bool:
        """True when an action may not be done; without a name, any deed at all."""
        if not self.is_closed:
            return False
        return name is None or (name not in _ALWAYS and action(name).group not in _LOOKING)
