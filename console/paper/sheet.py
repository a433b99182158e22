"""The running order as a sheet that people hang on a wall."""

from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from html import escape

from console.paper.html import page
from console.show.days import local_date
from console.show.event import Item, RunningOrder
from console.show.plan import Line, plan_of
from console.wording.desk import who
from console.wording.opening import day_name
from console.wording.screens import place_of
from console.wording.times import clock_time, length
from console.wording.words import Words

_STYLE = """\
body {{ font-family: Inter, sans-serif; font-size: {text}pt; color: #000; background: #fff; }}
h1 {{ font-size: {title}pt; margin: 0 0 2px 0; }}
h2 {{ font-size: {head}pt; margin: 14px 0 4px 0; }}
p {{ margin: 0 0 8px 0; }}
table {{ border-collapse: collapse; }}
th {{ font-weight: 600; text-align: left; border-bottom: 1px solid #000; font-size: {small}pt; }}
td {{ border-bottom: 1px solid #999; vertical-align: top; }}
.time {{ white-space: nowrap; font-weight: 600; }}
.small {{ font-size: {small}pt; }}
"""
_NORMAL = {"text": 11, "title": 18, "head": 13, "small": 9}
_LARGE = {"text": 20, "title": 30, "head": 22, "small": 15}


def sheet_html(words: Words, order: RunningOrder, *, is_large: bool = False) -> str:
    """The sheet; a large one leaves lengths and notes out, to be read from the other wall."""
    sizes = _LARGE if is_large else _NORMAL
    style = _STYLE.format_map(sizes)
    return page(order.event.title, words.language, style, _body(words, order, is_large=is_large))


def _body(words: Words, order: RunningOrder, *, is_large: bool) -> Iterator[str]:
    event = order.event
    yield f"<h1>{escape(event.title)}</h1>"
    days = _by_day(order)
    dated = [day_name(words, days[0][0])] if event.dated and len(days) == 1 and days[0][0] else []
    yield f"<p>{escape(' · '.join(filter(None, (*dated, place_of(event)))))}</p>"
    for day, lines in days:
        if len(days) > 1 and day is not None:
            yield f"<h2>{escape(day_name(words, day))}</h2>"
        yield '<table width="100%" cellpadding="5">'
        yield f"<thead><tr>{''.join(_heads(words, is_large=is_large))}</tr></thead>"
        for line in lines:
            cells = _cells(words, line, event.timezone, is_large=is_large)
            yield f"<tr>{''.join(cells)}</tr>"
        yield "</table>"


def _heads(words: Words, *, is_large: bool) -> Iterator[str]:
    shares = {words.say("Time of day"): 16, words.say("Length"): 12}
    shares |= {words.say("Title"): 46, words.say("Notes"): 26}
    if is_large:
        shares = {words.say("Time of day"): 22, words.say("Title"): 78}
    for head, share in shares.items():
        yield f'<th width="{share}%">{escape(head)}</th>'


def _cells(words: Words, line: Line, zone: tzinfo, *, is_large: bool) -> Iterator[str]:
    yield f'<td class="time">{escape(_time(words, line.start, zone))}</td>'
    if not is_large:
        yield f'<td class="time small">{escape(length(line.item.duration))}</td>'
    yield f"<td>{_what(words, line.item)}</td>"
    if not is_large:
        yield f'<td class="small">{_notes(words, line)}</td>'


def _time(words: Words, start: datetime | None, zone: tzinfo) -> str:
    return clock_time(words, start, zone) or "–"


def _what(words: Words, item: Item) -> str:
    people = who(words, item)
    said = f'<br><span class="small">{escape(people)}</span>' if people else ""
    title = item.title.replace("« ", "«\u00a0").replace(" »", "\u00a0»")
    return f"<b>{escape(title)}</b>{said}"


def _notes(words: Words, line: Line) -> str:
    return "<br>".join(escape(note) for note in _told(words, line))


def _told(words: Words, line: Line) -> Iterator[str]:
    """What the stage must know of an item."""
    item = line.item
    if item.alongside or not line.in_chain:
        yield words.say("alongside")
    if item.fixed_start:
        yield words.say("imposed time")
    if item.fixed_end:
        yield words.say("imposed end")
    if item.changeover:
        yield words.say("changeover {time}", time=length(item.changeover))
    if item.cuttable:
        yield words.say("may be left out")
    yield from (text for text in (item.track, item.place, *(item.notes or "").split("\n")) if text)


def _by_day(order: RunningOrder) -> list[tuple[date | None, list[Line]]]:
    """The lines of each day, with the date on which it begins."""
    zone = order.event.timezone
    found: dict[int, list[Line]] = {}
    for line in plan_of(order).lines:
        found.setdefault(line.item.day, []).append(line)
    starts = {day: next((x.start for x in found[day] if x.start), None) for day in found}
    return [
        (local_date(start, zone) if start else None, found[day])
        for day, start in sorted(starts.items())
    ]
