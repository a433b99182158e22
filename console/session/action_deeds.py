"""What actions do to the show as it stands: each answers the deed, or None when there is none."""

from collections.abc import Callable

from console.show.deeds import Aux, Bend, Blackout, Deed, Hold, Resume, Screen, Skip, Unskip
from console.show.outlook import Outlook
from console.show.progress import Phase
from console.show.projection import Status


def hold_or_resume(outlook: Outlook) -> Deed:
    """Hold, or resume what is held."""
    return Resume() if outlook.phase is Phase.HELD else Hold()


def skip_next(outlook: Outlook) -> Deed | None:
    """Leave the next item out."""
    return Skip(outlook.next.item.id) if outlook.next else None


def take_back(outlook: Outlook) -> Deed | None:
    """Take back the item skipped nearest before the next one, else the first after it."""
    following = outlook.next.row if outlook.next else None
    place = outlook.rows.index(following) if following else len(outlook.rows)
    nearest = (*reversed(outlook.rows[:place]), *outlook.rows[place:])
    return next((Unskip(r.item.id) for r in nearest if r.status is Status.SKIPPED), None)


def blackout(screen: Screen) -> Callable[[Outlook], Deed | None]:
    """Make a screen black, or light it up again."""
    return lambda outlook: Blackout(on=screen not in outlook.dark, to=screen)


def tell(seconds: float) -> Callable[[Outlook], Deed | None]:
    """Let the speaker's countdown tell so much more than it does now."""

    def deed(outlook: Outlook) -> Deed | None:
        current = outlook.current
        return Bend(current.bent.total_seconds() + seconds) if current else None

    return deed


def tell_truth(outlook: Outlook) -> Deed | None:
    """Let the speaker's countdown tell what is left."""
    return Bend(0.0) if outlook.current and outlook.current.bent else None


def start_or_stop(outlook: Outlook) -> Deed:
    """Start the free timer, or stop it."""
    return Aux(on=not outlook.aux.is_running)


def put_back(outlook: Outlook) -> Deed | None:
    """Back to its beginning; from there, away."""
    if not outlook.aux.is_shown:
        return None
    is_there = outlook.aux.is_at_its_beginning
    return Aux(on=False, seconds=0.0 if is_there else outlook.aux.length.total_seconds())
