"""The lines that belong to each item, and what stands between two of them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from console.eventfile.shape import shape
from console.eventfile.writing.found_words import found_words
from console.eventfile.writing.page import Lines, Proposal, Replacement, replaced
from console.eventfile.writing.proposing import Ground, first_of_all
from console.eventfile.writing.yaml_places import YamlText, mappings
from console.show.event import Item, RunningOrder

_HTML_ROW = shape(r"<(?:tr|li)\b", re.IGNORECASE)
_HTML_END = shape(r"</(?:tr|li|table|ul|ol)\b", re.IGNORECASE)
_FURTHEST = 4
_PART = shape(
    r"\s{0,3}(?P<level>#{1,6})\s|\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$|\s*</?(?:ul|ol|table|tbody|div|h\d)\b"
)


class Block(Struct, frozen=True):
    """The text of one item, or of several that share their lines.

    Attributes:
        begin: Its first character.
        end: The character after its last word.
        next: Where the next block begins; the end of its last line behind the last one.
    """

    begin: int
    end: int
    next: int


def blocks_of(ground: Ground) -> dict[int, Block]:
    """The block of every line at which an item begins."""
    if ground.yaml and (entries := _entries(ground.yaml, ground.starts)):
        return entries
    starts = ground.starts
    firsts = [first_line(ground, line, above) for above, line in pairwise([0, *starts])]
    blocks = {}
    for place, line in enumerate(starts):
        is_last = place + 1 == len(starts)
        stop = ground.lines.count + 1 if is_last else firsts[place + 1]
        last = _last_line(ground, line, stop, is_last=is_last)
        end = ground.lines.begin(line) + len(_line(ground, line).rstrip())
        end = max(end, ground.lines.begin(last) + len(_line(ground, last)))
        following = ground.lines.end(last) if is_last else ground.lines.begin(stop)
        blocks[line] = Block(ground.lines.begin(firsts[place]), end, following)
    return blocks


def first_line(ground: Ground, line: int, above: int) -> int:
    """The line at which the item of a line begins, below the line of the item above it.

    That is where its row or its bullet of HTML begins, or its title when that stands over its time.
    """
    for number in range(line, above, -1):
        text = _line(ground, number)
        if number < line and _HTML_END.search(text):
            break
        if _HTML_ROW.search(text):
            return number
    titles = {item.title for item in ground.order.items if item.line == line}
    for number in range(line, max(above, line - _FURTHEST), -1):
        begin, end = ground.lines.begin(number), ground.lines.end(number)
        if any(found_words(ground.text, begin, end, title) for title in titles):
            return number
    return line


def moved(ground: Ground, wanted: RunningOrder, item: str) -> Iterator[Proposal]:
    """Ways to put the items in another order: their texts change places, what parts them stays."""
    known = {one.id: one for one in ground.order.items}
    if len({one.line for one in known.values()}) < len(known) or not known[item].line:
        return
    pairs = [(known[one.id], one) for one in wanted.items if one.start != known[one.id].start]
    written = [(old, new) for old, new in pairs if old.start_written]
    for times in first_of_all(ground, written):
        blocks = blocks_of(ground)
        changes = []
        for old, new in zip(ground.order.items, wanted.items, strict=True):
            if old.id != new.id:
                here, there = blocks[old.line], blocks[known[new.id].line]
                changes.append(Replacement(here.begin, here.end, _with(ground, there, times)))
        touched = {(one.begin, one.end) for one in changes}
        rest = [one for one in times if not _is_inside(one, touched)]
        yield (*changes, *rest)


def removed(ground: Ground, item: Item) -> Iterator[Proposal]:
    """Ways to take the lines of an item out."""
    blocks = blocks_of(ground)
    block = blocks.get(item.line)
    if block is None:
        return
    before = [one for one in blocks.values() if one.begin < block.begin]
    is_last = block.begin == max(one.begin for one in blocks.values())
    if is_last and before:
        previous = max(before, key=lambda one: one.begin)
        if _is_blank(ground.text[previous.end : block.begin]):
            yield (Replacement(previous.end, block.end, ""),)
    if _is_blank(ground.text[block.end : block.next]):
        yield (Replacement(block.begin, block.next, ""),)
    if ground.yaml and ground.yaml.first == 1:
        return
    line = _next_begin(ground.lines, block.end)
    yield (Replacement(block.begin, line, ""),)


def separator(ground: Ground) -> str:
    """What usually stands between two items: a line end, and perhaps an empty line."""
    found = [ground.text[one.end : one.next] for one in list(blocks_of(ground).values())[:-1]]
    found = [one for one in found if one and _is_blank(one)]
    return max(found, key=found.count) if found else ground.lines.line_end


def _entries(found: YamlText, starts: list[int]) -> dict[int, Block]:
    """The mappings that begin on these lines; none when one of the lines has no mapping."""
    nodes = {found.line(one): one for one in reversed(list(mappings(found.root)))}
    if not all(line in nodes for line in starts):
        return {}
    begins = [found.begin(nodes[line]) for line in starts]
    ends = [found.end(nodes[line]) for line in starts]
    spans = zip(starts, begins, ends, [*begins[1:], *ends[-1:]], strict=True)
    return {line: Block(begin, end, following) for line, begin, end, following in spans}


def _is_blank(text: str) -> bool:
    """Is it nothing but what parts two items?"""
    return not text.strip(" \t\r\n,-")


def _with(ground: Ground, block: Block, times: Proposal) -> str:
    """The text of a block with the times changed in it."""
    inside = [one for one in times if block.begin <= one.begin and one.end <= block.end]
    moved_back = tuple(
        Replacement(one.begin - block.begin, one.end - block.begin, one.text) for one in inside
    )
    return replaced(ground.text[block.begin : block.end], moved_back)


def _is_inside(one: Replacement, spans: set[tuple[int, int]]) -> bool:
    return any(begin <= one.begin and one.end <= end for begin, end in spans)


def _last_line(ground: Ground, line: int, stop: int, *, is_last: bool) -> int:
    """The last line with a word that belongs to the item of a line."""
    own = _PART.match(_line(ground, line))
    level = len(own["level"] or "") if own else 0
    last, indent = _title_line(ground, line, stop), _indent(_line(ground, line))
    for number in range(last + 1, stop):
        text = _line(ground, number)
        part = _PART.match(text)
        if part and (not part["level"] or len(part["level"]) <= level or not level):
            break
        if not text.strip():
            continue
        if is_last and number > last + 1 and _indent(text) <= indent:
            break
        last = number
    return last


def _title_line(ground: Ground, line: int, stop: int) -> int:
    """The line of the title that stands under the time of an item, or that of the time itself."""
    titles = {item.title for item in ground.order.items if item.line == line}
    for number in range(line, min(stop, line + _FURTHEST + 1)):
        begin, end = ground.lines.begin(number), ground.lines.end(number)
        if any(found_words(ground.text, begin, end, title) for title in titles):
            return number
    return line


def _line(ground: Ground, number: int) -> str:
    return ground.text[ground.lines.begin(number) : ground.lines.end(number)]


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _next_begin(lines: Lines, place: int) -> int:
    return next((begin for begin in lines.begins if begin > place), lines.begins[-1])
