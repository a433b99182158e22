"""Which items follow each other on the stage, and which go on beside them."""

from collections.abc import Iterable
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.days import Dated
from console.eventfile.draft import Draft
from console.eventfile.keys import folded

_SAME = 0.8
_NEAR = 4
_ENOUGH = 2
_MOST_TWINS = 12


class Placed(Struct, frozen=True):
    """A dated draft on its track.

    Attributes:
        dated: The draft and its times.
        track: Name of its track, or None on the stage.
        alongside: It is not on the stage.
    """

    dated: Dated
    track: str | None = None
    alongside: bool = False


def placed(items: list[Dated]) -> list[Placed]:
    """Put every item on the stage or beside it; what is listed twice becomes one item."""
    tracks = _Tracks()
    kept = _once(items)
    beside = _covering(kept)
    for item in kept:
        tracks.add(item, goes_on=id(item) in beside)
    return tracks.found


def _covering(items: list[Dated]) -> frozenset[int]:
    """Items that go on while others begin and end: a registration desk, an exhibition."""
    ranged = [item for item in items if item.finish is not None]
    return frozenset(
        id(item)
        for place, item in enumerate(ranged)
        if _covers(item, ranged[place + 1 : place + 1 + _NEAR])
    )


def _covers(item: Dated, others: list[Dated]) -> bool:
    """Do at least two of the items that follow begin one after another and end before it does?"""
    inside = [other.start for other in others if _is_inside(other, item)]
    return len(inside) >= _ENOUGH and len(set(inside)) > 1


def _is_inside(inner: Dated, outer: Dated) -> bool:
    if inner.date != outer.date or inner.draft.column != outer.draft.column:
        return False
    return (outer.start or 0) <= (inner.start or 0) and (inner.finish or 0) < (outer.finish or 0)


class _Tracks:
    """Follows the stage down the page."""

    def __init__(self) -> None:
        self.found: list[Placed] = []
        self._stage: Dated | None = None
        self._main_column: dict[int, str] = {}
        self._aside: set[tuple[int, int]] = set()
        self._section: tuple[int, int] = (0, 0)

    def add(self, item: Dated, *, goes_on: bool) -> None:
        """The next item of the page."""
        draft = item.draft
        section = (item.day, draft.section)
        if item.start is not None and section != self._section:
            self._section = section
            stage = self._stage
            if stage and stage.day == item.day and (stage.start or 0) > item.start:
                self._aside.add(section)
        alongside = goes_on or self._is_alongside(item, section)
        track = draft.column if draft.column and (draft.placed_by_column or alongside) else None
        self.found.append(Placed(item, track, alongside))
        if not alongside and item.start is not None:
            self._stage = item

    def _is_alongside(self, item: Dated, section: tuple[int, int]) -> bool:
        draft = item.draft
        if (item.start is None and draft.length is None) or draft.again or section in self._aside:
            return True
        if draft.placed_by_column and draft.column:
            main = self._main_column.setdefault(draft.section, draft.column)
            return draft.column != main
        stage = self._stage
        return bool(stage and stage.day == item.day and stage.start == item.start is not None)


def _once(items: list[Dated]) -> list[Dated]:
    """A summary and its details tell of the same items: the second telling adds to the first."""
    kept: list[Dated] = []
    by_time: dict[tuple[int, int], list[int]] = {}
    for _, part in groupby(items, key=lambda item: item.draft.section):
        section = list(part)
        twins = {
            place: first
            for place, item in enumerate(section)
            if (first := _twin(item, kept, by_time)) is not None
        }
        timed = sum(item.start is not None for item in section)
        is_retold = bool(twins) and len(twins) >= _SAME * timed
        for place, item in enumerate(section):
            if is_retold and place in twins:
                kept[twins[place]] = _merged(kept[twins[place]], item)
            else:
                if item.start is not None:
                    _remember(by_time.setdefault((item.day, item.start), []), len(kept))
                kept.append(item)
    return kept


def _remember(places: list[int], place: int) -> None:
    """Keep where an item stands, as long as few begin at the same time."""
    if len(places) < _MOST_TWINS:
        places.append(place)


def _twin(item: Dated, kept: list[Dated], by_time: dict[tuple[int, int], list[int]]) -> int | None:
    """The place of an earlier item that this one tells of again."""
    if item.start is None:
        return None
    places = by_time.get((item.day, item.start), [])
    return next((place for place in places if _is_retold(kept[place].draft, item.draft)), None)


def _is_retold(first: Draft, second: Draft) -> bool:
    """Is a draft of a later section the same item as an earlier one?"""
    if first.section == second.section or first.placed_by_column or second.placed_by_column:
        return False
    one, two = _words(first.title), _words(second.title)
    fewer = min(len(one), len(two))
    return bool(fewer) and len(one & two) >= _SAME * fewer


def _merged(first: Dated, second: Dated) -> Dated:
    one, two = first.draft, second.draft
    draft = replace(one, details=(*one.details, *two.details), length=one.length or two.length)
    finish = first.finish if first.finish is not None else second.finish
    return replace(first, draft=draft, finish=finish)


def _words(title: str) -> frozenset[str]:
    return frozenset(word for word in _split(folded(title)) if len(word) > 2)  # noqa: PLR2004


def _split(text: str) -> Iterable[str]:
    return "".join(sign if sign.isalnum() else " " for sign in text).split()
