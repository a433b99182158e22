"""From drafts to items: titles, people, kinds, lengths and identities."""

from datetime import UTC, datetime, tzinfo

from msgspec import Struct

from console.eventfile.identity import unique_ids
from console.eventfile.told import Told, told_together
from console.eventfile.tracks import Placed
from console.show.event import Item


def items_of(
    placed: list[Placed], zone: tzinfo, opening: datetime | None, closing: datetime | None
) -> tuple[Item, ...]:
    """The items of the running order, with what is not written derived from what is."""
    words = told_together([one.dated.draft for one in placed])
    ids = unique_ids(
        (one.dated.draft.id, said.title) for one, said in zip(placed, words, strict=True)
    )
    times = _times(placed, words, zone, opening, closing)
    first = next(
        (
            place
            for place, one in enumerate(placed)
            if not one.alongside and times[place].start is not None
        ),
        None,
    )
    return tuple(
        _item(one, said, name, times[place], is_first=place == first)
        for place, (one, said, name) in enumerate(zip(placed, words, ids, strict=True))
    )


class _Times(Struct):
    start: datetime | None = None
    end: datetime | None = None
    is_end_written: bool = False


def _item(one: Placed, said: Told, name: str, times: _Times, *, is_first: bool) -> Item:
    draft = one.dated.draft
    duration = said.length
    if times.start is not None and times.end is not None:
        duration = times.end - times.start
    return Item(
        id=name,
        title=said.title,
        start=times.start,
        duration=duration,
        speakers=said.speakers,
        carried_by=said.carried_by,
        kind=said.kind,
        start_written=draft.start is not None,
        duration_written=times.is_end_written or said.length is not None,
        fixed_start=is_first,
        alongside=one.alongside,
        track=one.track,
        day=one.dated.day,
        place=said.place,
        notes=said.notes,
        line=draft.line,
    )


def _times(
    placed: list[Placed],
    words: list[Told],
    zone: tzinfo,
    opening: datetime | None,
    closing: datetime | None,
) -> list[_Times]:
    """Start and end of every item: as written, else chained, else up to the next."""
    times = [_written(one, said, zone) for one, said in zip(placed, words, strict=True)]
    _chain(placed, words, times, opening)
    later: dict[tuple[int, str | None, bool], datetime] = {}
    last_main = max(
        (place for place, one in enumerate(placed) if not one.alongside and times[place].start),
        default=-1,
    )
    for place in range(len(placed) - 1, -1, -1):
        one, own = placed[place], times[place]
        if own.start is None:
            continue
        chain = (one.dated.day, one.track, one.alongside)
        following = later.get(chain)
        if own.end is None and following and following >= own.start:
            own.end = following
        elif own.end is None and place == last_main and closing and closing > own.start:
            own.end = closing
        later[chain] = own.start
    return times


def _written(one: Placed, said: Told, zone: tzinfo) -> _Times:
    dated = one.dated
    if dated.start is None:
        return _Times()
    start = dated.instant(dated.start, zone).astimezone(UTC)
    if dated.finish is not None and dated.finish >= dated.start:
        return _Times(start, dated.instant(dated.finish, zone).astimezone(UTC), is_end_written=True)
    return _Times(start, start + said.length if said.length else None)


def _chain(
    placed: list[Placed], words: list[Told], times: list[_Times], opening: datetime | None
) -> None:
    """An item with a length and no start follows the one before it."""
    free = opening
    for one, said, own in zip(placed, words, times, strict=True):
        if one.alongside:
            continue
        if own.start is None and said.length and free:
            own.start, own.end = free, free + said.length
        free = own.end or (own.start if own.start is None else None)
