"""From an action to its deed: the guard, the second step, and the chosen row."""

from collections.abc import Callable

from console.qt.operator.go_guard import GoGuard
from console.qt.operator.second_step import SecondStep
from console.session.action_labels import title_of
from console.session.actions import Name, action
from console.session.keys import Keys
from console.show.deeds import Deed, Go, Skip, Unskip
from console.show.outlook import Outlook
from console.show.projection import Status
from console.wording.desk import end_again, go_to_again
from console.wording.words import Words


class Commands:
    """What the operator asks for, made safe, on its way to the session.

    Attributes:
        chosen: Id of the item of the selected row, or "".
    """

    def __init__(
        self,
        do: Callable[[Deed], None],
        guard: GoGuard,
        second_step: SecondStep,
        words: Words,
        keys: Keys,
    ) -> None:
        self._do, self._guard, self._second_step = do, guard, second_step
        self._words, self._keys = words, keys
        self.chosen = ""

    def perform(self, name: Name, outlook: Outlook) -> None:
        """Do the deed of an action; one that is a face's own is none of ours."""
        if name is Name.GO:
            self._go(Go())
            return
        deed = self.deed_of(name, outlook)
        if deed is None:
            return
        question = end_again(self._words, self._keys.of(name))
        if not action(name).is_asked_twice or self._second_step.confirms(name, question):
            self._do(deed)

    def deed_of(self, name: Name, outlook: Outlook) -> Deed | None:
        """What an action would do now: skipping and taking back go by the chosen row."""
        status = self._status_of_chosen(outlook)
        if name is Name.SKIP and status is Status.PENDING:
            return Skip(self.chosen)
        if name is Name.UNSKIP and status is Status.SKIPPED:
            return Unskip(self.chosen)
        deed = action(name).deed
        return deed(outlook) if deed else None

    def go_to(self, item: str, outlook: Outlook) -> None:
        """Jump to an item, after asking."""
        question = go_to_again(self._words, title_of(outlook, item))
        if self._second_step.confirms(f"go to {item}", question):
            self._go(Go(item))

    def _go(self, deed: Go) -> None:
        if self._guard.press():
            self._do(deed)

    def _status_of_chosen(self, outlook: Outlook) -> Status | None:
        if not self.chosen:
            return None
        return next((row.status for row in outlook.rows if row.item.id == self.chosen), None)
