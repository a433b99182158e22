"""Setting text: the largest size at which paragraphs fit into a box, and where lines break.

Sizes are found on the text with every digit written 8. Figures are equally wide, so what is
found holds for all of them, and a running clock costs one look into a cache. The spaces that
French typography keeps unbroken are unbroken, whichever space the author typed.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from console.qt.theme import REGULAR, font

PITCH, RISE = 1.2, 0.97  # of a line and of its baseline, in parts of the size: room for É and g
_SMALLEST = 6.0  # pixels; below it nobody can tell what is cut
_CLOSE = 0.5  # pixels; how exactly a size is searched
_TOO_SMALL = 0.3  # of the largest size: a word that forces this may be broken inside
_DIGIT = re.compile(r"\d")
_OPENING, _CLOSING = re.compile("(?<=«) "), re.compile(" (?=[»:;?!])")
_BY_WORD = QTextOption.WrapMode.WordWrap
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class Paragraph(Struct, frozen=True):
    """Text in one size and colour; several are fitted together and keep their proportions.

    Attributes:
        text: What is read; an empty one takes no room.
        color: `#rrggbb`.
        ratio: Its size, as a part of the size of the block.
        weight: Of its letters.
        lines: How many it may be wrapped into.
        space: Room above it unless it is the first, in parts of its own size.
        spacing: Added between letters, in parts of its own size.
        struck: Crossed out.
    """

    text: str
    color: str
    ratio: float = 1.0
    weight: QFont.Weight = REGULAR
    lines: int = 1
    space: float = 0.0
    spacing: float = 0.0
    struck: bool = False


class Line(Struct, frozen=True):
    """One line of a block: characters `[begin, end)` of a paragraph, and how low it stands."""

    paragraph: int
    begin: int
    end: int
    baseline: float


class Fitted(Struct, frozen=True):
    """A block of paragraphs at the size that was found.

    Attributes:
        pixels: The size of the block; a paragraph's own is this times its ratio.
        height: Of all lines with what is between them.
        lines: From top to bottom.
        fits: False only when even the smallest size is too large.
    """

    pixels: float
    height: float
    lines: tuple[Line, ...]
    fits: bool


def fit(paragraphs: tuple[Paragraph, ...], width: float, height: float, largest: float) -> Fitted:
    """The block in the largest size up to `largest` that the box holds."""
    return _fit(tuple(map(_neutral, paragraphs)), width, height, largest)


def font_of(paragraph: Paragraph, pixels: float) -> QFont:
    """The font of a paragraph in a block of that size; it is shared, so it is never changed."""
    return _font(pixels * paragraph.ratio, paragraph.weight, paragraph.spacing, paragraph.struck)


@lru_cache(maxsize=256)
def _font(pixels: float, weight: QFont.Weight, spacing: float, struck: bool) -> QFont:  # noqa: FBT001 - a key of the cache
    made = font(pixels, weight, spacing)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStrikeOut(struck)
    return made


def width_of(text: str, written: QFont) -> float:
    """How wide a text is on one line."""
    return QFontMetricsF(written).horizontalAdvance(text)


@lru_cache(maxsize=512)
def _neutral(paragraph: Paragraph) -> Paragraph:
    """Text as long and as wide, with one digit only, and with the breaks that French allows."""
    text = _DIGIT.sub("8", paragraph.text)
    return replace(paragraph, text=_CLOSING.sub("\u00a0", _OPENING.sub("\u00a0", text)))


@lru_cache(maxsize=512)
def _fit(paragraphs: tuple[Paragraph, ...], width: float, height: float, largest: float) -> Fitted:
    by_word = _search(paragraphs, _Room(width, height, _BY_WORD), largest)
    if by_word.fits and by_word.pixels >= largest * _TOO_SMALL:
        return by_word
    anywhere = _search(paragraphs, _Room(width, height, _ANYWHERE), largest)
    return anywhere if anywhere.pixels > by_word.pixels * 1.5 else by_word


class _Room(Struct, frozen=True):
    """What a block is set into, and where its lines may be broken."""

    width: float
    height: float
    wrap: QTextOption.WrapMode


_Breaks = tuple[list[tuple[int, int]], float]  # where lines begin and end; the widest


def _search(paragraphs: tuple[Paragraph, ...], room: _Room, largest: float) -> Fitted:
    """The largest size that fits; only there are the lines balanced, which changes no size."""
    small = large = max(largest, _SMALLEST)
    if not _set(paragraphs, large, room, _broken).fits:
        small = _SMALLEST
    while large - small > _CLOSE:
        middle = (small + large) / 2
        if _set(paragraphs, middle, room, _broken).fits:
            small = middle
        else:
            large = middle
    return _set(paragraphs, small, room, _balanced)


def _set(
    paragraphs: tuple[Paragraph, ...],
    pixels: float,
    room: _Room,
    broken: Callable[[str, QFont, float, QTextOption.WrapMode], _Breaks],
) -> Fitted:
    lines: list[Line] = []
    bottom, fits = 0.0, True
    for number, paragraph in enumerate(paragraphs):
        if not paragraph.text:
            continue
        size = max(1, round(pixels * paragraph.ratio))
        written = font_of(paragraph, pixels)
        breaks, widest = broken(paragraph.text, written, room.width, room.wrap)
        fits = fits and widest <= room.width and len(breaks) <= paragraph.lines
        bottom += paragraph.space * size if lines else 0.0
        for begin, end in breaks:
            lines.append(Line(number, begin, end, bottom + RISE * size))
            bottom += PITCH * size
    return Fitted(pixels, bottom, tuple(lines), fits and bottom <= room.height)


def _balanced(text: str, written: QFont, width: float, wrap: QTextOption.WrapMode) -> _Breaks:
    """Lines about as long as each other: no last word stands alone."""
    breaks, widest = _broken(text, written, width, wrap)
    narrow, wide = width / 2, width
    while len(breaks) > 1 and wide - narrow > width / 64:
        middle = (narrow + wide) / 2
        tried, its_widest = _broken(text, written, middle, wrap)
        if len(tried) == len(breaks) and its_widest <= middle:
            wide, breaks, widest = middle, tried, its_widest
        else:
            narrow = middle
    return breaks, widest


def _broken(text: str, written: QFont, width: float, wrap: QTextOption.WrapMode) -> _Breaks:
    """Where lines begin and end, and the width of the widest."""
    option = QTextOption()
    option.setWrapMode(wrap)
    layout = QTextLayout(text, written)
    layout.setTextOption(option)
    layout.beginLayout()
    breaks: list[tuple[int, int]] = []
    widest, begin = 0.0, 0
    units = text.encode("utf-16-le")  # Qt counts in these, not in characters
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        first = 2 * line.textStart()
        part = units[first : first + 2 * line.textLength()].decode("utf-16-le", "replace")
        breaks.append((begin, begin + len(part)))
        begin += len(part)
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return breaks, widest
