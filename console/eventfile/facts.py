"""What a file says of the event as a whole."""

import re
from dataclasses import dataclass, replace
from datetime import date

from console.eventfile.dates import Written, dates_in
from console.eventfile.instants import Instant, instant_of
from console.eventfile.keys import EVENT_KEYS, key_of
from console.eventfile.moments import Sitting, leading
from console.eventfile.node import Node
from console.eventfile.plain import marked, words_of
from console.eventfile.row import Role, Row

_PUBLISHED = frozenset(
    [
        "publishdate",
        "publish_date",
        "published",
        "pubdate",
        "created",
        "created_at",
        "lastmod",
        "updated",
        "modified",
    ]
)
_NESTED = ("event", "evenement", "info", "meta", "conference", "params", "metadata")
_DENIED = re.compile(
    r"jusqu|avant le|until|before|lanc|depuis|since|publi|mis à jour|inscri|bis zum|deadline|limite",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"rendez-vous|aura lieu|se tiendra|prochain|takes? place|will be held|findet|se celebrar|invite|le $",
    re.IGNORECASE,
)
_FILE_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)")
_FILE_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Facts:
    """The event, as far as the file says it.

    Attributes:
        is_start_sure: `start` stands under a key that means it; else it was found in prose.
        hours: Opening and closing hour of the event, such as "14h - 18h".
        hours_line: Where they stand.
        near: A date close to the event, which completes dates without a year.
    """

    title: str = ""
    start: Instant | None = None
    is_start_sure: bool = True
    end: Instant | None = None
    near: date | None = None
    hours: Sitting | None = None
    hours_line: int = 0
    venue: str | None = None
    address: str | None = None
    subtitle: str | None = None
    language: str | None = None
    timezone: str | None = None
    weekday: tuple[Written, int] | None = None


def facts_of(facts: Node, rows: list[Row], name: str) -> Facts:
    """Gather the facts from the front matter, the page and the file's name."""
    nested = (facts.get(*_NESTED), facts)
    scopes = [scope for scope in nested if scope and scope.fields]
    published = _instant(facts, EVENT_KEYS["date"])
    is_data = not rows
    start = next((found for scope in scopes if (found := _start(scope, is_data=is_data))), None)
    after = start or published
    end = next(
        (found for scope in scopes if (found := _instant(scope, EVENT_KEYS["end"], after))), None
    )
    near = (start or published or Instant(_file_date(name) or _year_of(name, rows) or date.min)).day
    near = None if near == date.min else near
    sure = start is not None
    start = start or _from_page(facts, rows, near) or _last_resort(published, name)
    hours, line = _hours(facts, scopes)
    return Facts(
        title=_title(facts, rows, name),
        start=start,
        is_start_sure=sure,
        end=end,
        near=near,
        hours=hours,
        hours_line=line,
        venue=_says(scopes, "venue"),
        address=_says(scopes, "address"),
        subtitle=_plain(_says(scopes, "subtitle")),
        language=(_says(scopes, "language") or "")[:2].lower() or None,
        timezone=_says(scopes, "timezone"),
    )


def _start(scope: Node, *, is_data: bool) -> Instant | None:
    """The start under a key that means the event; `date` means it only beside a publication date."""
    published = any(key_of(key) in _PUBLISHED for key, _ in scope.fields)
    is_page = scope.get("layout", "categories", "tags", "title") is not None
    day = _instant(scope, EVENT_KEYS["date"]) if published or is_data or not is_page else None
    return _instant(scope, EVENT_KEYS["start"], day) or day


def _instant(scope: Node, keys: tuple[str, ...], after: Instant | None = None) -> Instant | None:
    for key in keys:
        text = scope.says(key)
        found = instant_of(text) if text else None
        if found:
            return found
        time = leading(text) if text and after else None
        if time and after and time.start is not None:
            return Instant(after.day, time.start, after.offset)
    return None


def _from_page(facts: Node, rows: list[Row], near: date | None) -> Instant | None:
    """The date that the title, the subtitle or the prose gives, the most explicit one."""
    texts = [
        text for key in ("title", "titre", "subtitle", "date_text") if (text := facts.says(key))
    ]
    texts += [row.text for row in rows]
    best: tuple[int, Written] | None = None
    for text in texts:
        for written in dates_in(text):
            score = _sureness(text, written)
            if score >= 0 and (best is None or score > best[0]):
                best = (score, written)
    day = best[1].whole(near) if best else None
    return Instant(day) if day else None


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


def _year_of(name: str, rows: list[Row]) -> date | None:
    found = _FILE_YEAR.search(name)
    if found:
        return date(int(found[1]), 1, 1)
    years = [written.year for row in rows[:400] for written in dates_in(row.text) if written.year]
    return date(years[0], 1, 1) if years else None


def _title(facts: Node, rows: list[Row], name: str) -> str:
    title = _says([facts], "title")
    if title is None:
        heading = min(
            (row for row in rows if row.role is Role.HEADING),
            key=lambda row: row.level,
            default=None,
        )
        title = heading.text if heading else name.rsplit(".", 1)[0].replace("-", " ")
    return _plain(title) or ""


def _plain(text: str | None) -> str | None:
    return words_of(marked(text)) if text else None


def _says(scopes: list[Node], field: str) -> str | None:
    """The text of a fact; of a mapping, its name."""
    for scope in scopes:
        for key in EVENT_KEYS[field]:
            value = scope.get(key)
            if value and value.text:
                return value.text
            if value and (text := value.says("name", "nom", "title", "fr", "en")):
                return text
    return None


def _hours(facts: Node, scopes: list[Node]) -> tuple[Sitting | None, int]:
    """The hours of the event, from a field of its own or from a labelled one."""
    for node in facts.walk():
        label = node.says("intitule", "label", "name", "titre") if node.fields else None
        if label and key_of(label) in EVENT_KEYS["hours"]:
            value = node.get("contenu", "content", "value", "valeur", "texte")
            if value and (moment := leading(value.text)) and moment.sittings:
                return moment.sittings[0], value.line
    for scope in scopes:
        value = scope.get(*EVENT_KEYS["hours"])
        if value and value.text and (moment := leading(value.text)) and moment.sittings:
            return moment.sittings[0], value.line
    return None, 0


def tuned_facts(facts: Facts, *blocks: Node | None) -> Facts:
    """The facts with what blocks of tuning say of the event; the last one wins."""
    for block in filter(None, blocks):
        start = _instant(block, ("start", "date"), facts.start) or facts.start
        facts = replace(
            facts,
            start=start,
            is_start_sure=facts.is_start_sure or start is not facts.start,
            end=_instant(block, ("end",), start) or facts.end,
            timezone=block.says("timezone") or facts.timezone,
            title=block.says("title") or facts.title,
        )
    return facts
