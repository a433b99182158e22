"""What changes a show without a hand-over: holds, time given and taken, skips, screens."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from console.show.deeds import Adjust, Aux, Bend, Blackout, Message, Recover
from console.show.plan import ZERO, Line
from console.show.progress import Held, Progress, Turn
from console.show.refusals import Reason, Refused


def hold(progress: Progress, at: datetime) -> Progress:
    """Let the current item wait."""
    turn = progress.turns[-1]
    return _with_turn(progress, replace(turn, holds=(*turn.holds, Held(at, None))))


def resume(progress: Progress, at: datetime) -> Progress:
    """Let the current item go on."""
    turn = progress.turns[-1]
    holds = (*turn.holds[:-1], replace(turn.holds[-1], end=at))
    return _with_turn(progress, replace(turn, holds=holds))


def adjust(progress: Progress, deed: Adjust) -> Progress | Refused:
    """Give or take time: of the item named, else the current one, else the next.

    Taking more than there is leaves a length of zero, never less.
    """
    line = _adjusted_line(progress, deed.item)
    if isinstance(line, Refused):
        return line
    item = line.item.id
    current = progress.current
    if current is not None and current.item == item:
        length, added = line.length(current.start), current.added
    elif progress.is_pending(line):
        length, added = line.item.duration, progress.given.get(item, ZERO)
    else:
        return Refused(Reason.NOT_PENDING, item)
    if length is None:
        return Refused(Reason.OPEN_ENDED, item)
    added = max(max(added, -length) + timedelta(seconds=deed.seconds), -length)
    if current is not None and current.item == item:
        return _with_turn(progress, replace(current, added=added))
    return replace(progress, given={**progress.given, item: added})


def skip(progress: Progress, item: str) -> Progress | Refused:
    """Leave a pending item out."""
    place = progress.plan.places.get(item)
    if place is None:
        return Refused(Reason.NO_SUCH_ITEM, item)
    if not progress.is_pending(progress.plan.lines[place]):
        return Refused(Reason.NOT_PENDING, item)
    return replace(progress, skipped=progress.skipped | {item})


def unskip(progress: Progress, item: str) -> Progress | Refused:
    """Take a skipped item back."""
    if item not in progress.plan.places:
        return Refused(Reason.NO_SUCH_ITEM, item)
    if item not in progress.skipped:
        return Refused(Reason.NOT_SKIPPED, item)
    return replace(progress, skipped=progress.skipped - {item})


def recover(progress: Progress, deed: Recover) -> Progress | Refused:
    """The progress with all changes of an accepted plan; all or none."""
    given, skipped = dict(progress.given), set(progress.skipped)
    for change in deed.changes:
        place = progress.plan.places.get(change.id)
        if place is None:
            return Refused(Reason.NO_SUCH_ITEM, change.id)
        line = progress.plan.lines[place]
        if not progress.is_pending(line):
            return Refused(Reason.NOT_PENDING, change.id)
        if change.skip:
            skipped.add(change.id)
        elif line.item.duration is None:
            return Refused(Reason.OPEN_ENDED, change.id)
        else:
            given[change.id] = max(change.after, ZERO) - line.item.duration
    return replace(progress, given=given, skipped=frozenset(skipped))


def message(progress: Progress, deed: Message, at: datetime) -> Progress:
    """Put words on a screen, or clear them."""
    words = {screen: text for screen, text in progress.messages.items() if screen != deed.to}
    said_at = {screen: put for screen, put in progress.said_at.items() if screen != deed.to}
    if text := deed.text.strip():
        words[deed.to], said_at[deed.to] = text, at
    return replace(progress, messages=words, said_at=said_at)


def blackout(progress: Progress, deed: Blackout) -> Progress:
    """Make a screen black, or let it show again."""
    dark = progress.dark | {deed.to} if deed.on else progress.dark - {deed.to}
    return replace(progress, dark=dark)


def aux(progress: Progress, deed: Aux, at: datetime) -> Progress:
    """Start or stop the free timer, or put it back."""
    length = None if deed.seconds is None else timedelta(seconds=deed.seconds)
    return replace(progress, aux=progress.aux.turned(length, at, on=deed.on))


def bend(progress: Progress, deed: Bend) -> Progress | Refused:
    """Let the speaker's countdown tell another time than there is."""
    turn = progress.turns[-1]
    if progress.plan.line(turn.item).length(turn.start) is None:
        return Refused(Reason.OPEN_ENDED, turn.item)
    return _with_turn(progress, replace(turn, bent=timedelta(seconds=deed.seconds)))


def _adjusted_line(progress: Progress, item: str | None) -> Line | Refused:
    if item is not None:
        place = progress.plan.places.get(item)
        return Refused(Reason.NO_SUCH_ITEM, item) if place is None else progress.plan.lines[place]
    if progress.current is not None:
        return progress.plan.line(progress.current.item)
    return next(progress.pending(), None) or Refused(Reason.NOTHING_LEFT)


def _with_turn(progress: Progress, turn: Turn) -> Progress:
    return replace(progress, turns=(*progress.turns[:-1], turn))
