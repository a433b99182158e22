"""Follows the event file during a show: says what differs, and merges it when asked."""

from dataclasses import dataclass, fields

from console.eventfile import Level, Problem, Reading
from console.eventfile.differences import Differences, differences, with_kept_ids
from console.session.actions import Name
from console.session.file_watch import FileWatch
from console.session.keys import Keys
from console.session.notices import Notice, Notices, Weight
from console.session.same_day import shift_between, shifted
from console.session.session import Done, Session
from console.show.deeds import Reload
from console.show.event import RunningOrder
from console.show.refusals import Refused
from console.wording.following import file_changed, file_not_changed, file_taken, file_unreadable
from console.wording.problems import problem_message
from console.wording.words import Words

FILE_NOTICE = "file changed"
"""The key of the notice that offers the changed file."""

_UNREADABLE, _TAKEN, _SAME = "file unreadable", "file taken", "file same"


@dataclass(frozen=True, slots=True)
class Changed:
    """The file says something else than the show.

    Attributes:
        order: What the file says, on the day and at the time of the show, ids kept.
        differences: What that changes.
    """

    order: RunningOrder
    differences: Differences


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The file cannot be read, or has no programme any more."""

    problems: tuple[Problem, ...]


class Following:
    """The event file of a session, looked at again and again.

    What the show follows is told by the digest of its plan's source: so undoing a merge offers
    the file again, and a file put back as it was takes the offer back.
    """

    def __init__(
        self, session: Session, reading: Reading, watch: FileWatch, notices: Notices, words: Words
    ) -> None:
        self._session, self._watch = session, watch
        self._notices, self._words, self._keys = notices, words, Keys()
        self._shift = shift_between(reading.order, session.order) if reading.order else None
        self._orders = {_mark(session.order): session.order}
        self._latest: RunningOrder | Unreadable = session.order
        self._said: tuple[str, object] | None = (_mark(session.order), session.order)
        if reading.order is not None and _mark(reading.order) not in self._orders:
            self._read(reading)

    def speak(self, words: Words, keys: Keys) -> None:
        """Say what there is to say in this language, and name these keys."""
        self._words, self._keys = words, keys

    @property
    def state(self) -> Changed | Unreadable | None:
        """What the file has to say that the show does not follow; None: nothing."""
        latest = self._latest
        if isinstance(latest, Unreadable):
            return latest
        base = self._base()
        if _mark(latest) == _mark(base):
            return None
        order = with_kept_ids(base, latest)
        found = differences(base, order)
        return Changed(order, found) if found else None

    def look(self) -> None:
        """Look whether the file changed, and say so; called at every heartbeat."""
        if self._session.is_looking:
            return
        reading = self._watch.poll()
        if reading is not None:
            self._read(reading)
        self._say()

    def take(self) -> Done | Refused | None:
        """Merge what the file says: past and current stay. One deed, one undo; None: nothing to."""
        state = self.state
        if not isinstance(state, Changed):
            if state is None:
                self._post(Weight.INFO, file_not_changed(self._words), _SAME)
            return None
        self._orders[_mark(state.order)] = state.order
        answer = self._session.do(Reload(state.order))
        if not isinstance(answer, Refused):
            self._said = (_mark(self._base()), self._latest)
            text = file_taken(self._words, self._keys.of(Name.UNDO))
            self._notices.withdraw(FILE_NOTICE)
            self._post(Weight.INFO, text, _TAKEN)
        return answer

    def _read(self, reading: Reading) -> None:
        order = reading.order
        if order is None or not order.items:
            self._latest = Unreadable(reading.at_least(Level.ERROR) or reading.problems)
            return
        if self._shift is None:
            self._shift = shift_between(order, self._session.order)
        self._latest = self._orders.get(_mark(order)) or shifted(order, self._shift)

    def _base(self) -> RunningOrder:
        """What the show follows: a reading of the file, or else its plan as it stands."""
        plan = self._session.progress.plan
        mark = plan.event.source.digest if plan.event.source else ""
        known = self._orders.get(mark)
        return known or RunningOrder(plan.event, tuple(line.item for line in plan.lines))

    def _say(self) -> None:
        """Say how the file and the show differ, once for every way in which they do."""
        base = _mark(self._base())
        if (base, self._latest) == self._said:
            return
        self._said = (base, self._latest)
        for key in (FILE_NOTICE, _UNREADABLE):
            self._notices.withdraw(key)
        state = self.state
        if isinstance(state, Unreadable):
            text = file_unreadable(self._words, self._why(state))
            self._post(Weight.WARNING, text, _UNREADABLE)
        elif isinstance(state, Changed):
            counts = {name: len(items) for name, items in _fields(state.differences).items()}
            text = file_changed(self._words, counts, self._keys.of(Name.RELOAD))
            self._post(Weight.WARNING, text, FILE_NOTICE)

    def _post(self, weight: Weight, text: str, key: str) -> None:
        self._notices.post(Notice(weight, text, key, stays=weight is Weight.WARNING))

    def _why(self, state: Unreadable) -> str:
        found = state.problems[:1]
        return " ".join(problem_message(self._words, x.code, x.values) for x in found)


def _mark(order: RunningOrder) -> str:
    """The digest of the file that an order was read from."""
    return order.event.source.digest if order.event.source else ""


def _fields(found: Differences) -> dict[str, tuple[object, ...]]:
    return {one.name: getattr(found, one.name) for one in fields(found)}
