"""Pages that stand in the running order's place for a moment: recovery plans, and phrases."""

from collections.abc import Iterator
from typing import Protocol

from console.session.recovering import Recovering
from console.session.recovery_view import recovery_view
from console.show.deeds import Deed, Message, Screen
from console.show.outlook import Outlook
from console.wording.messages import target_name
from console.wording.words import Words

_STEPS = {"Up": -1, "Down": 1}
_TARGETS = (Screen.SPEAKER, Screen.ROOM, Screen.BACKSTAGE)


class Page(Protocol):
    """What the terminal shows instead of the running order while it is open."""

    @property
    def is_open(self) -> bool:
        """True while it is shown."""
        ...

    def takes(self, key: str) -> bool:
        """True for a key that means something on this page."""
        ...

    def press(self, key: str) -> Deed | None:
        """Do what the key means here; the answer is for the show to do."""
        ...

    def lines(self, outlook: Outlook) -> list[str]:
        """The page."""
        ...


class PlansPage:
    """The recovery plans, and what the chosen one changes."""

    def __init__(self, words: Words, recovering: Recovering) -> None:
        self._words, self._recovering = words, recovering

    @property
    def is_open(self) -> bool:
        """True while the operator looks at them."""
        return self._recovering.is_open

    def takes(self, key: str) -> bool:
        """Numbers and arrows choose, Enter accepts, I includes the next item, Esc closes."""
        return key.isdecimal() or key in (*_STEPS, "Enter", "I", "Esc", "R")

    def press(self, key: str) -> Deed | None:
        """Answers with the plan when it is accepted."""
        if key == "Enter":
            return self._recovering.accepted()
        if key == "I":
            self._recovering.include_next()
        elif key in ("Esc", "R"):
            self._recovering.close()
        elif key in _STEPS:
            self._recovering.choose(self._recovering.place + _STEPS[key])
        else:
            self._recovering.choose(int(key) - 1)
        return None

    def lines(self, outlook: Outlook) -> list[str]:
        """Every plan; under the chosen one, what it changes."""
        return list(self._lines(outlook))

    def _lines(self, outlook: Outlook) -> Iterator[str]:
        view = recovery_view(self._words, self._recovering, outlook.event.timezone)
        yield view.heading
        yield ""
        for place, plan in enumerate(view.plans):
            is_chosen = place == view.place
            yield f"{'▶' if is_chosen else ' '} {place + 1}. {plan.name}. {plan.result}"
            yield from (f"       {change}" for change in plan.changes if is_chosen)
        yield ""
        yield view.next_too
        yield view.keys


class PhrasesPage:
    """The messages at hand, and whom they are for.

    Attributes:
        is_open: The operator chooses one.
    """

    def __init__(self, words: Words, phrases: tuple[str, ...]) -> None:
        self._words, self._phrases = words, phrases
        self._target = 0
        self.is_open = False

    def open(self) -> None:
        """Choose words for the speaker, unless they are for somebody else."""
        self.is_open, self._target = True, 0

    def takes(self, key: str) -> bool:
        """Numbers send, arrows choose whom it is for, Esc leaves."""
        return key.isdecimal() or key in (*_STEPS, "Esc", "M")

    def press(self, key: str) -> Deed | None:
        """Answers with the message when one is chosen; 0 clears what stands."""
        if key in _STEPS:
            self._target = (self._target + _STEPS[key]) % len(_TARGETS)
            return None
        if key.isdecimal() and int(key) > len(self._phrases):
            return None
        self.is_open = False
        if not key.isdecimal():
            return None
        text = self._phrases[int(key) - 1] if int(key) else ""
        return Message(text, _TARGETS[self._target])

    def lines(self, outlook: Outlook) -> list[str]:
        """Every phrase with its number, below what stands."""
        target = _TARGETS[self._target]
        standing = outlook.messages.get(target, "–")
        phrases = [f"  {number}. {text}" for number, text in enumerate(self._phrases, 1)]
        nothing = self._words.say("Nothing")
        return [
            f"{target_name(self._words, target)} ↑↓: {standing}",
            "",
            *phrases,
            f"  0. {nothing}",
        ]
