"""The second, deliberate step that a few actions need, asked in the notice strip."""

from datetime import datetime, timedelta

from console.clock import Clock
from console.session.notices import Notice, Notices, Weight

_OPEN_FOR = timedelta(seconds=6)


class SecondStep:
    """Remembers what was asked, and whether the answer comes in time."""

    def __init__(self, notices: Notices, clock: Clock) -> None:
        self._notices, self._clock = notices, clock
        self._asked: tuple[str, datetime] | None = None

    def confirms(self, matter: str, question: str) -> bool:
        """True at the second time within some seconds; the first time asks `question`."""
        now = self._clock.now()
        if self._asked is not None and self._asked[0] == matter and now <= self._asked[1]:
            self.forget()
            return True
        self._asked = matter, now + _OPEN_FOR
        self._notices.post(Notice(Weight.WARNING, question, "question"))
        return False

    def forget(self) -> None:
        """Take the question back."""
        self._asked = None
        self._notices.withdraw("question")
