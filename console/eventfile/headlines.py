"""What the head of a row says: a date, a label, a time, and the words that follow."""

import re

from msgspec import Struct

from console.eventfile.dates import Written, dates_in, leading_date
from console.eventfile.keys import folded
from console.eventfile.moments import Moment, leading, trailing
from console.eventfile.row import Row
from console.eventfile.shape import shape

_LABEL = shape(r"\W{0,4}(?P<label>[^\W\d_][\w°ºª'’ -]{0,24}?)\s?[:.)–—|-]\s+(?=\S)")
_ORDINAL = shape(
    r"(?:temps|partie|part|session|sequence|etape|acte|slot|moment|phase|module|round|teil|block"
    r"|bloc|atelier|stage|step|#|n[°o])\b|\d|\b[ivx]+\b"
)
_HOURS_LABEL = shape(
    r"\W*(?:date|horaire|heure|hora|horario|ora|orario|uhrzeit|zeit|time|when|quand|wann|cuando|quando"
    r"|fecha|datum|data|accueil telephonique|tel|permanence|ouvert|inscription|deadline|date limite"
    r"|duree|duration|rendez vous|rdv|lieu|place|where|ou)s?\b[^:]{0,24}:?\s*$"
)
_ASIDE = shape(r"(?:avec|par|et|with|by|and|con|por|y|mit|von|und|per|e)\s|[:–—(-]", re.IGNORECASE)
_BEFORE_HOUR = shape(
    r"(?P<what>[^\W\d_][^\d:;.,–—]{2,40}?),?"
    r" (?=(?:à partir d|a partir d|dès\b|from\b|desde\b|vanaf\b|ab\b))",
    re.IGNORECASE,
)
_SENTENCE = shape(r"\w{3}[.!?] +[A-ZÀ-ÖØ-Þ]")
_LONG_PHRASE = 8
_ARTICLE = shape(r"\s(?:le|du|on|am|el|il|op)$", re.IGNORECASE)
_OPENING = shape(
    r"(?:re)?(?:ouvert|fermet|fermeture|cloture des|opens?|closes?|offnung)\w*(?: \w+)?"
)
_BEFORE_TITLE = shape(r"\((?P<aside>[^()]{4,80})\)\s?[:–—-]\s?(?=\w.{3})")
_REST_OF_DATE = shape(
    r"^[\s,;:|–—\-/()\[\]à@·•.]*(?:at|um|de|a las|alle|kl)?[\s,:]*$", re.IGNORECASE
)


class Head(Struct, frozen=True):
    """What a row says of time.

    Attributes:
        moment: The time, its places counted in `text`.
        text: The row's words without the date that stood before the time.
        day: That date.
        title: The words of the row without its time.
        is_first: The time stands before the title.
        is_session: The time is that of the items under it, and not of an item.
    """

    moment: Moment
    day: Written | None
    title: str
    is_first: bool = True
    is_session: bool = False


def head_of(text: str) -> Head | None:
    """What the row says when its time, perhaps after a date or a label, comes first."""
    if moment := leading(text):
        return Head(moment, None, text[moment.end :].strip())
    if not any(map(str.isdigit, text[:60])):
        return None
    day = leading_date(text)
    return (_after_date(text, day) if day else None) or _after_label(text)


def _after_label(text: str) -> Head | None:
    """A time after a label with a number: "Temps 1. 13h45 – 14h05 : Présentation"."""
    label = _LABEL.match(text)
    if label is None or not _ORDINAL.search(folded(label["label"])):
        return None
    moment = leading(text[label.end() :])
    rest = text[label.end() + moment.end :].strip() if moment else ""
    return Head(moment, None, rest) if moment and rest else None


def _after_date(text: str, day: Written) -> Head | None:
    """A time right after a date: "Lundi 29 novembre 2021, 17h-17h30"."""
    moment = leading(text[day.end :])
    if moment is None or not _REST_OF_DATE.match(text[day.end : day.end + moment.begin]):
        return None
    return Head(moment, day, text[day.end + moment.end :].strip())


def tail_of(text: str) -> Head | None:
    """What the row says when its time comes last: "Accueil (9 h – 9 h 30)"."""
    moment = trailing(text)
    if moment is None or moment.begin == 0:
        return None
    before = text[: moment.begin].rstrip(" ([{:,;-–—|·•")
    if not before or is_hours_label(before) or _is_prose(text, before):
        return None
    day = next((found for found in dates_in(before) if found.end >= len(before) - 2), None)
    if day:
        before = _ARTICLE.sub("", before[: day.begin].rstrip(" ([{:,;-–—|·•"))
        before = "" if _OPENING.fullmatch(folded(before)) else before
    return Head(moment, day, before, is_first=False) if before else None


def _is_prose(text: str, before: str) -> bool:
    """Do the words before a time make a sentence: several, or a long one with its full stop?"""
    is_long = text.rstrip().endswith(".") and len(before.split()) >= _LONG_PHRASE
    return is_long or _SENTENCE.search(before) is not None


def middle_of(text: str) -> Head | None:
    """What the row says when its time stands in the middle: "Accueil à partir de 9h : café"."""
    before = _BEFORE_HOUR.match(text)
    moment = leading(text[before.end() :]) if before else None
    if before is None or moment is None or is_hours_label(before["what"]):
        return None
    rest = text[before.end() + moment.end :].strip()
    title = f"{before['what']} : {rest}" if rest else before["what"]
    return Head(moment, None, title, is_first=False)


def is_hours_label(text: str) -> bool:
    """Does a label announce when the event or its doors open, rather than an item?"""
    return bool(_HOURS_LABEL.match(folded(text)))


def day_of(text: str, *, is_heading: bool = False) -> Written | None:
    """The day that a row opens, when it says little else."""
    day = leading_date(text)
    if day is None:
        return None
    rest = text[day.end :]
    if next(dates_in(rest), None) or leading(rest):
        return None
    most = 80 if is_heading else 30
    if not is_heading and rest.rstrip().endswith((".", "!", "?")):
        return None
    return day if len(rest) <= most else None


def marked_title(row: Row, head: Head) -> tuple[str, str | None]:
    """The title, which ends with the author's bold when the time is inside it, and the rest."""
    mark = row.marks[0] if row.marks else ""
    end = head.moment.end
    if head.is_first and head.day is None and len(mark) > end and row.text.startswith(mark):
        rest = row.text[len(mark) :].strip()
        if _ASIDE.match(rest):
            return mark[end:].strip(), rest
    if before := _BEFORE_TITLE.match(head.title):
        return head.title[before.end() :], before["aside"]
    return head.title, None
