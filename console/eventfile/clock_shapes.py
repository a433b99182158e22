"""The shapes in which people write a time of day, as regular expressions without ambiguity.

Every quantifier is bounded or runs over characters that nothing else may take, so that reading
is linear in the text.
"""

NAMED_HOURS = {
    "midi": 12,
    "minuit": 24,
    "noon": 12,
    "midday": 12,
    "midnight": 24,
    "mittag": 12,
    "mitternacht": 24,
    "mediodía": 12,
    "medianoche": 24,
    "mezzogiorno": 12,
    "mezzanotte": 24,
    "middag": 12,
    "middernacht": 24,
    "meio-dia": 12,
    "meia-noite": 24,
    "migdia": 12,
    "mitjanit": 24,
}
"""Hours that have a name, in the languages of the events that we read."""

_UNIT = r"(?:heures?|hrs?|hs|uhr|uur|h|u)"
_LONG_UNIT = r"(?:horas?|hores|stunden)"
_HALF = r"(?:[ap]\.?m\b\.?)"
_NOT_MORE = r"(?!\w|[°%$£]|€|[.,:]\d|/\d(?!\d?\s?[h:])|\s?(?:€|euros?\b|%))"


def clock(name: str) -> str:
    """The expression of one time; its groups begin with `name`."""
    return (
        rf"(?:(?P<{name}hour>\d{{1,2}})(?:"
        rf"\s?{_UNIT}(?:\s?(?P<{name}after>\d{{2}})(?:\s?(?:min|mn|m|heures?|h))?)?"
        rf"|(?P<{name}sign>[:.]|:\s(?=\d\d\s?[-–—]\s?\d))(?P<{name}minute>\d{{2}})(?::\d{{2}})?"
        rf"(?:\s?(?P<{name}half>{_HALF})|\s?(?P<{name}unit>{_UNIT}|{_LONG_UNIT}\b))?"
        rf"|\s?(?P<{name}lone>{_HALF})"
        rf"){_NOT_MORE}"
        rf"|(?!\d)(?P<{name}named>{'|'.join(NAMED_HOURS)})\b)"
    )


def bare_hour(name: str) -> str:
    """An hour without a unit, which only a range with a unit explains: the 14 of 14-18h."""
    return rf"(?P<{name}bare>\d{{1,2}}(?:[:.]\d{{2}})?)"


ZONE = r"(?:\s?\(?(?-i:[ECMP][SD]T|[CP]T|[CEW]ES?T|BST|GMT|UTC)\b(?:\s?[+-]\d{1,2})?\)?)?"
"""The name of a time zone behind a time: the wall clock is what counts."""

BEFORE = (
    r"(?:(?!\d)(?:à partir de(?: las?)?|a partir (?:de(?: l[ae]s?)?|das?)|à compter de|jusqu['’]?à"
    r"|(?:des )?de les|a les|les|h\.?(?=\s?\d)|desde(?: las?)?|dalle(?: ore)?|alle(?: ore)?|ore"
    r"|depuis|dès|des|de las?|de|d['’]|das|da|às"
    r"|from|von|vom|entre|between|ab|um|circa|ca\.?|vers|environ|env\.|around|about|approx\.?|at"
    r"|kl\.?|(?:o )?godz\.?|od|fra|från|vanaf|om|van|since|las|la|à|a|~|≈)\s?)"
)
"""Words before a time that say nothing about the item."""

JOIN = (
    r"(?>\s?(?:[-‐‑‒–—―−~→➔➜>/]{1,3}"
    r"|(?:jusqu['’]?à|jusqu['’]?|bis(?: zu)?|until|till|tot|hasta(?: las?)?|fins(?: a les)?"
    r"|fino alle|alle|a l[ae]s?|até|às|til|till|do|au|to|à|a|al|et|and|und|y|en|e)(?![^\W\d_]))\s?)"
)
"""What stands between the start and the end of a range."""

OPEN_END = (
    r"(?:\s?(?:[-–—→>]{1,2}|à|bis|to|until)\s?"
    r"(?:\.{2,3}|…|\?|(?:fin|end|open end|ende|late)\b(?=\s?[\])]|\s?[:–—-]\s?\w))"
    r"|\s?(?:et\s|&\s?)?(?:\+|plus\b|après\b)(?=\s?[\])]|\s?[:–—-]\s?\w))"
)
"""A range whose end is left open, in dots or in a word that another title follows."""
