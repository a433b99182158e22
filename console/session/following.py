"""Follows the event file during a show: says what differs, and merges it when asked."""

from pathlib import Path

from msgspec.structs import asdict, replace

from console.eventfile.differences import differences, with_kept_ids
from console.eventfile.merging import merged
from console.eventfile.problem import Level
from console.eventfile.reading import Reading
from console.session.actions import Name
from console.session.file_watch import FileWatch, Seen
from console.session.filed import Changed, Unreadable, as_filed, as_run
from console.session.keys import Keys
from console.session.notices import Notice, Notices, Weight
from console.session.same_day import Shift, shift_between, shifted
from console.session.session import Done, Session
from console.show.deeds import Reload
from console.show.event import RunningOrder
from console.show.plan import Plan
from console.show.refusals import Refused
from console.wording.following import file_changed, file_not_changed, file_taken, file_unreadable
from console.wording.problems import problem_message
from console.wording.words import Words

FILE_NOTICE = "file changed"
"""The key of the notice that offers the changed file."""

_UNREADABLE, _TAKEN, _SAME = "file unreadable", "file taken", "file same"


class Following:
    """The event file of a session, looked at again and again.

    What the show follows is told by the digest of its plan's source: so undoing a merge offers
    the file again, and a file put back as it was takes the offer back. A file that says no more
    than what the operator made of the show is followed without a word.

    Attributes:
        shift: How what is run differs from what is written.
    """

    def __init__(
        self, session: Session, reading: Reading, watch: FileWatch, notices: Notices, words: Words
    ) -> None:
        self._session, self._watch = session, watch
        self._notices, self._words, self._keys = notices, words, Keys()
        self.shift = self._shift_of(reading.order) if reading.order else Shift()
        self._is_placed = reading.order is not None
        self._orders = {_mark(session.order): session.order}
        self._latest: RunningOrder | Unreadable = session.order
        self._said: tuple[object, ...] | None = (_mark(session.order), session.order, None)
        if reading.order is not None and _mark(reading.order) not in self._orders:
            self._read(reading)

    def speak(self, words: Words, keys: Keys) -> None:
        """Say what there is to say in this language, and name these keys."""
        self._words, self._keys = words, keys

    @property
    def path(self) -> Path:
        """The event file."""
        return self._watch.path

    @property
    def base(self) -> RunningOrder:
        """What the show follows: a reading of the file, or else its plan as it stands."""
        plan, latest = self._session.progress.plan, self._latest
        if (mark := _mark(plan)) not in self._orders:
            stands = _as_it_stands(plan)
            if isinstance(latest, RunningOrder) and _mark(latest) == mark:
                stands = with_kept_ids(stands, latest)
            self._orders[mark] = stands
        return self._orders[mark]

    @property
    def is_taken(self) -> bool:
        """The show took its file again since it began."""
        return _mark(self._session.progress.plan) != _mark(self._session.order)

    @property
    def run(self) -> RunningOrder:
        """What the operator made of it."""
        return as_run(self._session.progress, self.base, is_taken=self.is_taken)

    @property
    def state(self) -> Changed | Unreadable | None:
        """What the file has to say that the show does not follow; None: nothing."""
        latest, base = self._latest, self.base
        if isinstance(latest, Unreadable):
            return latest
        if _mark(latest) == _mark(base):
            return None
        run = self.run
        order = merged(as_filed(base), run, as_filed(latest))
        found = differences(run, order)
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
        """Merge what the file says: past and current stay, and so does what is not in it yet.

        One deed, one undo; None: there is nothing to take.
        """
        state = self.state
        if not isinstance(state, Changed) or isinstance(self._latest, Unreadable):
            if state is None:
                self._post(Weight.INFO, file_not_changed(self._words), _SAME)
            return None
        filed = with_kept_ids(self.base, self._latest)
        answer = self._session.do(Reload(state.order))
        if not isinstance(answer, Refused):
            self._latest = self._orders[_mark(filed)] = filed
            self._said = (_mark(filed), filed, None)
            text = file_taken(self._words, self._keys.of(Name.UNDO))
            self._notices.withdraw(FILE_NOTICE)
            self._post(Weight.INFO, text, _TAKEN)
        return answer

    def wrote(self, names: tuple[str | None, ...], seen: Seen) -> None:
        """The show itself wrote its file: it follows it as it was then seen.

        `names` are the ids by which the show knows the items that the file has.
        """
        reading = self._watch.take(seen)
        known = [name for name in names if name is not None]
        order = reading.order and shifted(reading.order, self.shift)
        if order is None or len(order.items) != len(known):
            self._read(reading)
            return
        pairs = zip(order.items, known, strict=True)
        self._follow(replace(order, items=tuple(replace(x, id=name) for x, name in pairs)))

    def _follow(self, order: RunningOrder) -> None:
        """Let the show, as it stands, follow this reading from now on."""
        self._latest = self._orders[_mark(order)] = order
        self._orders[_mark(self._session.progress.plan)] = order
        self._said = None
        self._say()

    def _shift_of(self, written: RunningOrder) -> Shift:
        """How what is run differs from the file, which the show may have taken since it began."""
        plan = self._session.progress.plan
        is_taken = _mark(plan) == _mark(written)
        return shift_between(written, _as_it_stands(plan) if is_taken else self._session.order)

    def _read(self, reading: Reading) -> None:
        order = reading.order
        if order is None or not order.items:
            self._latest = Unreadable(reading.at_least(Level.ERROR) or reading.problems)
            return
        if not self._is_placed:
            self.shift, self._is_placed = self._shift_of(order), True
        self._latest = self._orders.get(_mark(order)) or shifted(order, self.shift)

    def _say(self) -> None:
        """Say how the file and the show differ, once for every way in which they do."""
        latest, base = self._latest, self.base
        if (_mark(base), latest, None) == self._said:
            return
        state = self.state
        found = state.differences if isinstance(state, Changed) else None
        if (_mark(base), latest, found) == self._said:
            return
        self._said = (_mark(base), latest, found)
        if state is None and not isinstance(latest, Unreadable) and _mark(latest) != _mark(base):
            self._follow(with_kept_ids(base, latest))
            return
        for key in (FILE_NOTICE, _UNREADABLE):
            self._notices.withdraw(key)
        self._say_state(state)

    def _say_state(self, state: Changed | Unreadable | None) -> None:
        if isinstance(state, Unreadable):
            text = file_unreadable(self._words, self._why(state))
            self._post(Weight.WARNING, text, _UNREADABLE)
        elif isinstance(state, Changed):
            counts = {name: len(items) for name, items in asdict(state.differences).items()}
            text = file_changed(self._words, counts, self._keys.of(Name.RELOAD))
            self._post(Weight.WARNING, text, FILE_NOTICE)

    def _post(self, weight: Weight, text: str, key: str) -> None:
        self._notices.post(Notice(weight, text, key, stays=weight is Weight.WARNING))

    def _why(self, state: Unreadable) -> str:
        found = state.problems[:1]
        return " ".join(problem_message(self._words, x.code, x.values) for x in found)


def _mark(order: RunningOrder | Plan) -> str:
    """The digest of the file that an order was read from."""
    return order.event.source.digest if order.event.source else ""


def _as_it_stands(plan: Plan) -> RunningOrder:
    return RunningOrder(plan.event, tuple(line.item for line in plan.lines))
