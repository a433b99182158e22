"""By which key each action is done: the table's own key, but for those that the operator chose."""

from collections.abc import Mapping

from msgspec import Struct, field

from console.session.actions import ACTIONS, Action, Name, action

FIXED = frozenset({Name.LEAVE})
"""Actions whose key nobody changes: every page says how to leave it."""

TAKEN_BY_LISTS = frozenset({"Tab", "Backtab", "Shift+Tab", "Return", "Enter", "Up", "Down"})
"""Keys that move about in the window; no action gets one of them."""


class Keys(Struct, frozen=True):
    """The keys of the actions; menus, buttons, lists of keys and the terminal read them here.

    Attributes:
        chosen: The key of each action that does not keep the table's, by the action's name.
    """

    chosen: Mapping[str, str] = field(default_factory=dict)

    def of(self, name: Name) -> str:
        """The key of an action."""
        return self.chosen.get(name, action(name).key)

    def action_of(self, key: str) -> Action | None:
        """What a key does; None when it does nothing."""
        return next((entry for entry in ACTIONS if self.of(entry.name) == key), None)

    def choosing(self, name: Name, key: str) -> "Keys":
        """The same with another key for one action; whether that is free must be known."""
        others = {other: its for other, its in self.chosen.items() if other != name}
        return Keys(others if key == action(name).key else {**others, name: key})


def is_free(key: str, name: Name) -> bool:
    """True when an action may be given such a key, whoever has it now."""
    return bool(key) and key not in TAKEN_BY_LISTS and name not in FIXED


def keys_of(chosen: Mapping[str, str]) -> tuple[Keys, tuple[str, ...]]:
    """The keys that were chosen, and the names whose choice was bad: they keep the table's key.

    A choice is bad for an action that there is not, with a key that is not free, and with one
    that another action has.
    """
    good = {name: key for name, key in chosen.items() if _is_good(name, key)}
    while (name := _doubled(Keys(good))) is not None:
        del good[name]
    return Keys(good), tuple(name for name in chosen if name not in good)


def _is_good(name: str, key: str) -> bool:
    return name in {entry.name for entry in ACTIONS} and is_free(key, Name(name))


def _doubled(keys: Keys) -> str | None:
    """The last choice whose key is also another action's; None when all are different."""
    for name in reversed(tuple(keys.chosen)):
        if sum(keys.of(entry.name) == keys.chosen[name] for entry in ACTIONS) > 1:
            return name
    return None
