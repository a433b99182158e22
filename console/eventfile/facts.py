"""What a file says of the event as a whole."""

import re
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.dates import Written
from console.eventfile.event_dates import event_dates, instant_under
from console.eventfile.file_names import completed_title, title_of_name
from console.eventfile.headlines import day_of, head_of
from console.eventfile.instants import Instant
from console.eventfile.keys import EVENT_KEYS, key_of
from console.eventfile.kinds import is_pause
from console.eventfile.moments import Sitting, leading
from console.eventfile.node import Node
from console.eventfile.plain import marked, words_of
from console.eventfile.row import Role, Row
from console.eventfile.shape import shape

_NESTED = ("event", "evenement", "info", "meta", "conference", "params", "metadata")


_LABEL = shape(
    r"(?:event |workshop |conference )?(?:name|titl[eo]|titel|titre|nom|nome|nombre|título|naam)"
    r"\s?:[\s–-]*(?=\S)",
    re.IGNORECASE,
)


class Facts(Struct, frozen=True):
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
    dates = event_dates(facts, scopes, rows, name)
    hours, line = _hours(facts, scopes)
    return Facts(
        title=_title(facts, rows, name),
        start=dates.start,
        is_start_sure=dates.is_sure,
        end=dates.end,
        near=dates.near,
        hours=hours,
        hours_line=line,
        venue=_says(scopes, "venue"),
        address=_says(scopes, "address"),
        subtitle=_plain(_says(scopes, "subtitle")),
        language=(_says(scopes, "language") or "")[:2].lower() or None,
        timezone=_says(scopes, "timezone"),
    )


def _title(facts: Node, rows: list[Row], name: str) -> str:
    title = _plain(_says([facts], "title")) or _first_heading(rows)
    title = _LABEL.sub("", title)
    return completed_title(title, name) if title else title_of_name(name)


def _first_heading(rows: list[Row]) -> str:
    """The first of the highest headings, days, items and breaks apart."""
    headings = (row for row in rows if row.role is Role.HEADING)
    others = (row for row in headings if not day_of(row.text, is_heading=True))
    names = (row for row in others if not head_of(row.text) and not is_pause(row.text))
    highest = min(names, key=lambda row: row.level, default=None)
    return highest.text if highest else ""


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
        start = instant_under(block, ("start", "date"), facts.start) or facts.start
        facts = replace(
            facts,
            start=start,
            is_start_sure=facts.is_start_sure or start is not facts.start,
            end=instant_under(block, ("end",), start) or facts.end,
            timezone=block.says("timezone") or facts.timezone,
            title=block.says("title") or facts.title,
        )
    return facts
