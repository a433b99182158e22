"""Headings that say what stands under them: a programme, or what is not one."""

import re
from collections.abc import Iterable, Iterator

from console.eventfile.keys import folded
from console.eventfile.row import Role, Row
from console.eventfile.shape import shape

_BARRED = shape(
    r"info\w*\s+(?:pratiques?|utiles?)|practical|comment (?:venir|y aller)|acces\b|access\b"
    r"|anfahrt|anreise|directions?\b|how to get|horaires? d.ouverture|opening (?:hours|times)"
    r"|offnungszeiten|inscri|registration (?:info|details|deadline)|anmeldung\b|tarif|pricing"
    r"|prices?\b|preise|contact|kontakt|sponsors?\b|parten(?:aires|ariat)|partners?\b|venue\b"
    r"|localizacion|ubicacion|lugar\b|standort|veranstaltungsort|ort\b|location\b|lieu\b"
    r"|date et lieu|date & lieu|wann und wo|when and where|deadlines?"
    r"|dates (?:limites?|importantes|cles)|important dates|wichtige termine|hotel|hebergement"
    r"|accommodation|transport|code of conduct|avant (?:le|la|l.)\s?\w+$|dates? a retenir|billet"
    r"|tickets?\b|attention$|faq\b|a propos|about\b"
)
_PROGRAMME = shape(
    r"(?:au |le |notre |unser |das |the |our |els? |il |het |de |de la |de l.|programme detaille"
    r"|detail|deroul\w*|conference |workshop |course |event |full |final |detailed |general "
    r"|tentative |preliminary |provisional |overview |\s|:)*"
    r"(?:\w*programm\w*|program(?:as?|acao|acio|acion)?|agenda"
    r"|deroul\w*|schedule|timetable|zeitplan|ablauf\w*|planning|horario"
    r"|timeline|details?|running order|tagesordnung|ordre du jour|cronograma|calendario|orario"
    r"|raumplan|stundenplan|ubersicht|conduite|sessions?|conferences?|planification"
    r"|demandez le programme|scaletta|dagindeling|overview)\b"
)
_LONGEST_PART = 160
_PART_OF_DAY = shape(
    r"\W*(?:le |en |dans l.)?(?:matin(?:ee)?|midi|apres[- ]midi|soir(?:ee)?|morning|afternoon"
    r"|evening|vormittags?|nachmittags?|abends?|manana|tarde|noche|mattina|pomeriggio|sera"
    r"|ochtend|middag|avond)\s*(?P<rest>\([^()]*\)\W*$|\W*$|[:–—-])"
)


def begins_with_part_of_day(text: str) -> bool:
    """Does a row begin with a part of the day: "Matin : accueil", "Soirée"?"""
    return bool(_PART_OF_DAY.match(folded(text[:80])))


def is_part_of_day(text: str) -> bool:
    """Does a row say a part of the day and no more: "Après-midi :"?"""
    found = _PART_OF_DAY.match(folded(text)) if len(text) <= _LONGEST_PART else None
    return found is not None and not any(map(str.isalpha, _unbracketed(found)))


def _unbracketed(found: re.Match[str]) -> str:
    return "" if found["rest"].startswith("(") else found.string[found.start("rest") :]


def is_barred(text: str) -> bool:
    """Does a heading open a part in which times are not items: access, opening hours, prices?"""
    plain = folded(text)
    return bool(_BARRED.match(plain.lstrip(" #*-–:¿¡"))) and not _PROGRAMME.match(plain)


def unbarred(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows of a page without those that stand under a barred heading."""
    barred = 0
    for row in rows:
        if row.role is Role.HEADING and (not barred or row.level <= barred):
            barred = row.level if is_barred(row.text) else 0
            yield row
        elif not barred:
            yield row


def is_programme(text: str) -> bool:
    """Is a heading just the name of the programme, and so no name of a room or a part?"""
    plain = folded(text).strip(" :!#*")
    found = _PROGRAMME.match(plain)
    return bool(found) and len(plain) - (found.end() if found else 0) < 24  # noqa: PLR2004
