"""What of the running order is not in its file yet, and the one key that puts it there."""

from console.eventfile.opening import sidecar_of
from console.session.file_task import Filed, Outcome, Task
from console.session.filed import unsaved
from console.session.filing import Filing
from console.session.following import Following
from console.session.notices import Notice, Notices, Weight
from console.session.session import Session
from console.show.event import RunningOrder
from console.show.plan import Plan, plan_of
from console.wording.following import (
    file_conflict,
    not_written,
    nothing_to_write,
    parts_not_written,
    written_where,
)
from console.wording.words import Words

_KEY = "filed"


class Unsaved:
    """Knows what the file does not say yet, and writes it."""

    def __init__(
        self, session: Session, following: Following, filing: Filing, notices: Notices, words: Words
    ) -> None:
        self._session, self._following, self._filing = session, following, filing
        self._notices, self._words = notices, words
        self._filed: tuple[RunningOrder, Plan] | None = None
        self._known: tuple[Plan, RunningOrder, int] | None = None

    def speak(self, words: Words) -> None:
        """Say what there is to say in this language."""
        self._words = words

    @property
    def count(self) -> int:
        """How many items are not in the file as they stand."""
        plan, base = self._session.progress.plan, self._following.base
        if self._known is None or self._known[0] is not plan or self._known[1] is not base:
            self._known = plan, base, self._count(base)
        return self._known[2]

    def save(self) -> None:
        """Write it into the file; nothing is written over what someone else wrote."""
        following = self._following
        if self._session.is_looking or self._filing.is_busy:
            return
        if not self.count:
            self._post(Weight.INFO, nothing_to_write(self._words))
        elif following.state is not None:
            self._post(Weight.WARNING, file_conflict(self._words, following.path.name))
        else:
            task = Task(following.path, following.shift, following.base, following.run)
            self._filing.begin(task)
            self.look()

    def look(self) -> None:
        """Tell what became of writing; called at every heartbeat."""
        result = self._filing.told()
        if result is None:
            return
        if result.seen is not None:
            self._following.wrote(result.names, result.seen)
        self._tell(result)

    def _count(self, base: RunningOrder) -> int:
        if self._filed is None or self._filed[0] is not base:
            self._filed = base, plan_of(base)
        is_taken = self._following.is_taken
        return len(unsaved(self._session.progress, base, self._filed[1], is_taken=is_taken))

    def _tell(self, result: Filed) -> None:
        words, path = self._words, self._following.path
        is_safe = result.outcome in (Outcome.PAGE, Outcome.BOTH)
        weight = Weight.INFO if is_safe else Weight.WARNING
        match result.outcome:
            case Outcome.CONFLICT:
                text = file_conflict(words, path.name)
            case Outcome.FAILED:
                text = not_written(words, path.name, result.reason)
            case _:
                sidecar = sidecar_of(path).name
                text = written_where(words, result.outcome.value, path.name, sidecar)
        if result.refused and result.outcome is not Outcome.NOWHERE:
            weight = Weight.WARNING
            text = f"{text} {parts_not_written(words, self._titles(result.refused))}"
        self._post(weight, text)

    def _titles(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        items = (*self._following.run.items, *self._following.base.items)
        known = {item.id: item.title for item in items}
        return tuple(known.get(item, item) for item in ids)

    def _post(self, weight: Weight, text: str) -> None:
        self._notices.post(Notice(weight, text, _KEY, stays=weight is Weight.WARNING))
