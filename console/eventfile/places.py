"""Where an item is, when its title begins with it: "dans la salle des fêtes : concert"."""

import re

from console.eventfile.keys import folded
from console.eventfile.shape import shape

_PLACE = shape(
    r"(?:(?:dans|a|au|aux|sur|en|devant|place)\s?)?(?:l[ea]s? |l['’])?"
    r"(?:salles?|amphi\w*|auditorium|gymnase|eglise|cathedrale|chapelle|stade|parvis|mairie"
    r"|hotel de ville|theatre|cinema|parc|cour|hall|foyer|chapiteau|mediatheque|bibliotheque"
    r"|chateau|musee|cave|site|port|plage|jardins?|kiosque|ecole|college|lycee|campus|batiment"
    r"|maison|espace|centre|monument|cimetiere|terrain|place|rooms?|raum|halle|sala|aula|zaal)\b"
    r"[^:;.?!()«»]{0,50}?\s?:\s+(?=\w.{3})"
)
_BEHIND = shape(
    r"\s{1,3}\((?:room|venue|salle|lieu|raum|saal|ort|sala|lugar|aula|luogo|zaal|local)\s?:\s?"
    r"(?P<place>[^()]{2,60})\)\s*$",
    re.IGNORECASE,
)


_ADDRESS = shape(
    r"\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av\.|boulevard|bd|place|quai|allée|chemin"
    r"|impasse|route|cours|esplanade)\b",
    re.IGNORECASE,
)


def is_address(text: str) -> bool:
    """Is a line the address of a house: "47 rue Victor-Hugo"?"""
    return text[:1].isdigit() and _ADDRESS.match(text) is not None


def placed_title(text: str) -> tuple[str, str | None]:
    """The title without the place before it or in brackets behind it, and that place."""
    if "(" in text and (behind := _BEHIND.search(text)):
        return text[: behind.start()], behind["place"].strip()
    found = _PLACE.match(folded(text)) if ":" in text and len(folded(text)) == len(text) else None
    if found is None:
        return text, None
    return text[found.end() :], text[: found.end()].rstrip(" :\u00a0\u202f")
