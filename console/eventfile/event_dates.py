"""On which dates an event is held: under keys that mean it, in its prose, in its file's name."""

import re
from datetime import date

from msgspec import Struct

from console.eventfile.dates import Written, dates_in
from console.eventfile.file_names import names_data
from console.eventfile.instants import Instant, instant_of
from console.eventfile.keys import EVENT_KEYS, key_of
from console.eventfile.moments import leading
from console.eventfile.node import Node
from console.eventfile.row import Role, Row
from console.eventfile.shape import shape

_PUBLISHED = frozenset(
    {"publishdate", "publish_date", "published", "pubdate", "created", "created_at", "lastmod"}
    | {"updated", "modified"}
)
_DENIED = shape(
    r"jusqu|avant le|until|before|lanc|depuis|since|publi|mis à jour|inscri|bis zum|deadline"
    r"|limite|anmelde|registr|einreich|frist|submission|scadenz|plazo|aanmeld|uiterlijk",
    re.IGNORECASE,
)
_MEANT = shape(
    r"rendez-vous|aura lieu|se tiendra|prochain|takes? place|will be held|findet|se celebrar"
    r"|invite|le $",
    re.IGNORECASE,
)
_TELLING = ("title", "titre", "subtitle", "date_text", "chapeau", "summary", "description")
_MOST_ROWS = 400
_FILE_DATE = shape(r"(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)")
_NEAREST = 3
_FILE_YEAR = shape(r"(?<!\d)((?:19|20)\d{2})(?!\d)")


class EventDates(Struct, frozen=True):
    """When an event is held.

    Attributes:
        is_sure: `start` stands under a key that means it; else it was found elsewhere.
        near: A date close to the event, which completes dates without a year.
    """

    start: Instant | None
    end: Instant | None
    is_sure: bool
    near: date | None


def event_dates(facts: Node, scopes: list[Node], rows: list[Row], name: str) -> EventDates:
    """Find the dates of an event, the surest first."""
    published = instant_under(facts, EVENT_KEYS["date"])
    starts = (_start(scope, is_data=names_data(name)) for scope in scopes)
    sure = next(filter(None, starts), None)
    after = sure or published
    ends = (instant_under(scope, EVENT_KEYS["end"], after) for scope in scopes)
    near = sure.day if sure else _near(published, name, facts, rows)
    start = sure or _from_page(facts, rows, near, published) or _last_resort(published, name)
    return EventDates(start, next(filter(None, ends), None), sure is not None, near)


def _near(published: Instant | None, name: str, facts: Node, rows: list[Row]) -> date | None:
    """A date close to the event: a page may be published the year before the one it names."""
    if published is None:
        return _file_date(name) or _year_of(name, facts, rows)
    named = _FILE_YEAR.search(facts.says("title") or "")
    is_later = named is not None and int(named[1]) > published.day.year
    return date(int(named[1]), 1, 1) if named and is_later else published.day


def _start(scope: Node, *, is_data: bool) -> Instant | None:
    """The start under a key that means the event; `date` does, beside a publication date."""
    published = any(key_of(key) in _PUBLISHED for key, _ in scope.fields)
    is_page = scope.get("layout", "categories", "tags", "title") is not None
    day = instant_under(scope, EVENT_KEYS["date"]) if published or is_data or not is_page else None
    return instant_under(scope, EVENT_KEYS["start"], day) or day


def instant_under(
    scope: Node, keys: tuple[str, ...], after: Instant | None = None
) -> Instant | None:
    """The instant under the first key that has one; a lone hour is on the day of `after`."""
    for key in keys:
        text = scope.says(key)
        found = instant_of(text) if text else None
        if found:
            return found
        time = leading(text) if text and after else None
        if time and after and time.start is not None:
            return Instant(after.day, time.start, after.offset)
    return None


def _from_page(
    facts: Node, rows: list[Row], near: date | None, published: Instant | None
) -> Instant | None:
    """The date that the title, the subtitle or the prose gives, the most explicit one.

    A date of publication that the page names as well is no date of publication.
    """
    texts = [text for key in _TELLING if (text := facts.says(key))] + [row.text for row in rows]
    best: tuple[int, date] | None = None
    for text in texts:
        for written in dates_in(text):
            score, day = _sureness(text, written), written.whole(near)
            if day is None or score < 0:
                continue
            if published and day == published.day:
                return published
            if best is None or score > best[0]:
                best = (score, day)
    return Instant(best[1]) if best else None


def _sureness(text: str, written: Written) -> int:
    """How likely a date in prose is that of the event."""
    around = text[max(0, written.begin - 40) : written.end + 12]
    score = (
        (written.weekday is not None) + (written.year is not None) + 2 * bool(_MEANT.search(around))
    )
    return score - 4 * bool(_DENIED.search(around))


def _last_resort(published: Instant | None, name: str) -> Instant | None:
    in_name = _file_date(name)
    return Instant(in_name) if in_name else published


def _file_date(name: str) -> date | None:
    """The date in a file's name, as Jekyll writes it."""
    found = _FILE_DATE.search(name)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _year_of(name: str, facts: Node, rows: list[Row]) -> date | None:
    texts = [row.text for row in rows[:_MOST_ROWS]]
    titles = [facts.says("title") or "", *(row.text for row in rows if row.role is Role.HEADING)]
    found = next(filter(None, map(_FILE_YEAR.search, (name, *titles[:_NEAREST]))), None)
    if found:
        return date(int(found[1]), 1, 1)
    dates = [written for text in texts for written in dates_in(text)]
    years = (written.year for written in dates if written.year)
    year = next(years, None) or _year_by_weekday(texts, dates)
    return date(year, 1, 1) if year else None


def _year_by_weekday(texts: list[str], dates: list[Written]) -> int | None:
    """The first year that a page names in which one of its dates has the weekday it says."""
    days = [written for written in dates if written.weekday is not None]
    years = dict.fromkeys(int(found[1]) for text in texts for found in _FILE_YEAR.finditer(text))
    for year in years if days else ():
        day = days[0].whole(date(year, 1, 1))
        if day and day.weekday() == days[0].weekday:
            return year
    return None
