"""Writes a new item in the manner of its neighbours."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from console.eventfile.shape import shape
from console.eventfile.writing.blocks import Block, blocks_of, separator
from console.eventfile.writing.clock_texts import ClockText, clock_texts, manner_of, rewritten
from console.eventfile.writing.data_items import copied
from console.eventfile.writing.found_words import Place, found_words
from console.eventfile.writing.length_texts import length_words
from console.eventfile.writing.page import Proposal, Replacement, replaced
from console.eventfile.writing.people import clause_of
from console.eventfile.writing.proposing import Ground, minutes_of
from console.show.event import Item, RunningOrder

_CLOSING = shape(r"(?:[*_\s]|</?[a-zA-Z][^<>]*>|\s*\|)*$")
_CELL = shape(r"[^|\n]*[^|\s][^|\n]*(?=\|)")
_TAG = shape(r"<(?P<slash>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>")
_VOID = frozenset({"br", "hr", "img", "input"})
_NEAR = 3


def inserted(ground: Ground, wanted: RunningOrder, new: Item) -> Iterator[Proposal]:
    """Ways to add an item where `wanted` has it."""
    place = next(n for n, item in enumerate(wanted.items) if item is new)
    items = ground.order.items
    blocks = blocks_of(ground)
    around = [*reversed(items[max(0, place - _NEAR) : place]), *items[place : place + _NEAR]]
    models = [item for item in around if item.line and not item.alongside]
    for model in models:
        for text in copied(ground, model, new):
            yield _put(ground, blocks, place, text)
        for text in _texts(ground, blocks[model.line], model, new):
            yield _put(ground, blocks, place, text)


def _put(ground: Ground, blocks: dict[int, Block], place: int, text: str) -> Proposal:
    """The text put before the item that has this place, or behind the last."""
    items = ground.order.items
    following = blocks.get(items[place].line) if place < len(items) else None
    if following:
        return (Replacement(following.begin, following.begin, text + separator(ground)),)
    last = max(blocks.values(), key=lambda one: one.begin)
    return (Replacement(last.end, last.end, separator(ground) + text),)


def _texts(ground: Ground, block: Block, model: Item, new: Item) -> Iterator[str]:
    """The text of a neighbour with the time, the title and the people of the new item."""
    for places in found_words(ground.text, block.begin, block.end, model.title)[:2]:
        begin, end = places[0][0], places[-1][1]
        line = _end_of_line(ground.text, end, block.end)
        whole = block.begin, max(line, ground.lines.end(model.line))
        people = clause_of(ground, new.speakers)
        for times, has_end in _times(ground, whole, model, new):
            if any(one.begin < end and begin < one.end for one in times):
                continue
            length = f" ({length_words(new.duration)})" if new.duration and not has_end else ""
            for extra in dict.fromkeys(("", length)):
                title = Replacement(begin, end, new.title + extra)
                for rest in _rests(ground.text, end, line, people):
                    written = _applied(ground.text, whole, (*times, title, *rest))
                    if is_balanced(written):
                        yield written


def is_balanced(text: str) -> bool:
    """Does a text close every bold and every element of HTML that it opens, and nothing else?"""
    if text.count("**") % 2:
        return False
    balance = Counter[str]()
    for found in _TAG.finditer(text):
        balance[found["tag"].lower()] += -1 if found["slash"] else 1
    return not any(count for tag, count in balance.items() if tag not in _VOID)


def _times(
    ground: Ground, place: Place, model: Item, new: Item
) -> Iterator[tuple[tuple[Replacement, ...], bool]]:
    """Ways to write the new time in the model's, and whether they say the end too."""
    if new.start is None or model.start is None:
        return
    found = clock_texts(ground.text, *place)
    for one in _saying(ground, found, model.start):
        start = Replacement(one.begin, one.end, _text(ground, one, new.start))
        ends = _saying(ground, found, model.end) if model.duration_written else []
        last = next((end for end in ends if end.begin >= one.end), None)
        if last is None:
            yield (start,), False
        elif new.end is not None:
            yield (start, Replacement(last.begin, last.end, _text(ground, last, new.end))), True
        else:
            yield (start, Replacement(one.end, last.end, "")), False


def _saying(ground: Ground, found: list[ClockText], when: datetime | None) -> list[ClockText]:
    if when is None:
        return []
    minutes = minutes_of(when, ground.zone)
    return sorted((x for x in found if x.says(minutes)), key=lambda x: x.text.isdecimal())


def _text(ground: Ground, model: ClockText, when: datetime) -> str:
    manner = manner_of(ground.text, model)
    return next(rewritten(model, minutes_of(when, ground.zone), manner))


def _rests(text: str, begin: int, end: int, people: str) -> Iterator[tuple[Replacement, ...]]:
    """Ways to leave out what stands behind the model's title, closing marks and cells kept."""
    rest = text[begin:end]
    closing = _CLOSING.search(rest)
    at = closing.start() if closing else len(rest)
    if "|" in rest:
        cells = [
            Replacement(begin + cell.start(), begin + cell.end(), " ")
            for cell in _CELL.finditer(rest, rest.index("|"))
        ]
        yield (Replacement(begin, begin, people), *cells)
    marks = len(rest) - len(rest.lstrip("*_"))
    ways = [
        (Replacement(begin, begin + at, people),),
        (Replacement(begin, end, people + "**"),),
        (Replacement(begin + marks, end, people),),
        (Replacement(begin, end, people),),
    ]
    wanted = text.count("**", text.rfind("\n", 0, begin) + 1, end) % 2
    yield from sorted(ways, key=lambda way: _marks(text, way[0], end) % 2 != wanted)


def _marks(text: str, one: Replacement, end: int) -> int:
    """How many double stars a line has up to `end` after a replacement."""
    begin = text.rfind("\n", 0, one.begin) + 1
    return text.count("**", begin, one.begin) + text.count("**", one.end, end)


def _applied(text: str, place: Place, proposal: Proposal) -> str:
    begin, end = place
    back = tuple(Replacement(x.begin - begin, x.end - begin, x.text) for x in proposal)
    return replaced(text[begin:end], back).rstrip("\r\n")


def _end_of_line(text: str, place: int, limit: int) -> int:
    found = re.compile(r"[\r\n]").search(text, place)
    return min(found.start(), limit) if found and found.start() < limit else limit
