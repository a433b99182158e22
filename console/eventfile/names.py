"""What looks like the name of a person."""

import re

from console.eventfile.keys import folded
from console.eventfile.name_words import COMMON, FUNCTIONS, PARTICLES
from console.eventfile.shape import shape

_CAPITAL = r"(?:(?:[A-ZÀ-ÖØ-Þ]\.-?){1,3}(?!\w)|[A-ZÀ-ÖØ-Þ][\w'’-]*)"
TITLES = (
    r"(?:mm?\.|mmes?|mlles?|mr\.?|mrs\.?|ms\.?|drs?\.?|pr\.?|prof+a?\.?(?:ssa)?|professeure?|docteur"
    r"|herr|frau|sra?\.?|don|doña|madame|monsieur|dott\.?(?:ssa)?|ing\.?|lord|lady|sir"
    r"|(?:ober)?bürgermeister(?:in)?|burgemeester|alcaldesa?|sindac[oa]|rettore|rettori|rektor(?:in)?)"
)
"""What may stand before a name, as an expression."""

NAME = (
    rf"(?:(?i:{TITLES}) ){{0,2}}"
    rf"(?P<name>{_CAPITAL}(?: (?:(?:de|du|des|da|das|do|dos|del|della|di|la|le|van|von"
    rf"|der|den|el|al|ben|bin|ten|ter) ){{0,2}}(?:d['’])?{_CAPITAL}){{1,4}})"
)
"""The shape of a name, as an expression; what has it still has to look like one."""

_NAME = shape(NAME)
_BEHIND_SPACE = shape(r"\s(?:d['’])?[^\W\d_a-zß-öø-ÿ]")
_TITLES = shape(rf"^(?:{TITLES}\s+)+(?=\S)", re.IGNORECASE)
_SURNAME = shape(
    r"(?:(?i:profa?(?:\.?ssa)?|dott(?:\.?ssa)?|drs?|pr|mme|mlle|mrs?|ms|herr|frau|ing)\.?\s){1,4}"
    r"(?:(?:von|van|de) )?(?P<name>[A-ZÀ-Þ][\w'’-]+)"
)
_WORD = shape(r"(?:[^\W\d_]['’])?[^\W\d_]+(?:-[A-ZÀ-ÖØ-Þ][^\W\d_]*|['’·][^\W\d_]+)*\.?")
_INITIALS = shape(r"(?:[A-ZÀ-ÖØ-Þ]\.-?){2,3}")
_OFFICE = shape(r"[Ll](?<!\w.)(?:[ea] |['’])(?P<office>[^\W\d_][\w-]*) (?=[A-ZÀ-Þ])")
_CAMEL = shape(
    r"[A-ZÀ-Þ](?<=[a-zà-ÿ].)(?<!\bMc.)(?<!\bMac.)(?<!\bDe.)(?<!\bLe.)(?<!\bLa.)(?<!\bDi.)"
    r"(?<!\bVan.)(?<!\bDu.)"
)
_NOT_PROPER = shape(r"[A-Z]{2}(?:$|[a-z])|[LD]['’][a-zà-ÿ]|\w{3,}(?:saal|zaal|raum|zimmer|kamer)$")
_NOT_FIRST = shape(r"[A-Z]{2,3}\b(?![.-])|[A-Z][a-z]{3,}ing$")
_NUMBERS = frozenset("ABCDEFIVX")
_FIRST = frozenset({"Al", "Ben", "El", "Ten", "Ter", "Van", "Von"})
_SEPARATORS = shape(r"\s*(?:[,;&+/]|\b(?:et|and|und|y|e|en)\b)\s*")
_VOWEL = shape(r"[AEIOUYÀ-Þ]")
_FEWEST, _MOST = 2, 6
_LONGEST = 60
_LONGEST_INITIAL = len("Jr.")


def is_person(text: str) -> bool:
    """Does the text look like one name: two to six words, capitals, no common word?"""
    words = text.rstrip(",").replace("\u00a0", " ").split()
    if not _FEWEST <= len(words) <= _MOST or len(text) > _LONGEST:
        return False
    if not _may_be_first(words[0]) or words[-1].lower() in PARTICLES or words[-1] in _NUMBERS:
        return False
    proper = [word for word in words if not _is_particle(word)]
    return len(proper) >= _FEWEST and all(map(_is_proper, proper))


def _may_be_first(word: str) -> bool:
    """May a name begin with this word: no article, acronym, function or English gerund?"""
    if word == "A" or (word.lower() in PARTICLES and word not in _FIRST):
        return False
    return not _NOT_FIRST.match(word) and folded(word) not in FUNCTIONS


def may_name(text: str) -> bool:
    """Is there a capital behind a space, as every name has? Cheaper than to look for names."""
    return _BEHIND_SPACE.search(text) is not None


def begins_with_person(text: str) -> bool:
    """Does a text begin with the name of a person?"""
    return name_at_head(text) is not None


def name_at_head(text: str) -> re.Match[str] | None:
    """The name of a person with which a text begins."""
    found = _NAME.match(text)
    if found is None or _is_abbreviated(found["name"], text[found.end() :]):
        return None
    if is_person(clean_name(found)):
        return found
    name = name_alone(found)
    return name_at_head(text[: found.start("name") + len(name)]) if name != found["name"] else None


def name_alone(found: re.Match[str]) -> str:
    """The name that `NAME` found, without a function right behind it: "Ada Lovelace Directrice"."""
    words = found["name"].split(" ")
    functions = (place for place in range(_FEWEST, len(words)) if folded(words[place]) in FUNCTIONS)
    return " ".join(words[: next(functions, None)])


def _is_abbreviated(name: str, rest: str) -> bool:
    """Do the capitals of a name stand in brackets behind it: "Machine Translation (MT)"?"""
    behind = rest.lstrip()
    return behind.startswith("(") and behind.startswith(f"({''.join(filter(str.isupper, name))})")


def clean_name(found: re.Match[str]) -> str:
    """The name that `NAME` found, without the full stop of its sentence."""
    return found["name"].rstrip(".,")


def is_addressed(text: str) -> bool:
    """Does a text begin with Mme, Dr or Prof., or end with a surname in capitals?"""
    words = text.split()
    is_surname = len(words[-1]) > _FEWEST and words[-1].isupper() and _VOWEL.search(words[-1])
    return bool(_TITLES.match(text) or is_surname)


def without_offices(text: str) -> str:
    """A text in which "Mme la préfète Ada Lovelace" is Mme Ada Lovelace."""
    return _OFFICE.sub(lambda found: "" if folded(found["office"]) in FUNCTIONS else found[0], text)


def without_title(text: str) -> str:
    """A name without Mme, Dr or Prof."""
    return _TITLES.sub("", text)


def is_people(text: str) -> bool:
    """Is the text the names of persons, and nothing else?"""
    parts = _parts(text) if may_name(text) else []
    return bool(parts) and all(is_person(without_title(p)) or _is_surname(p) for p in parts)


def people_of(text: str) -> list[str]:
    """The names in a text that `is_people`."""
    return [without_title(part) for part in _parts(text)]


def _parts(text: str) -> list[str]:
    return [part for part in _SEPARATORS.split(text.strip(" .")) if part]


def _is_surname(text: str) -> bool:
    """Is a text a surname behind a title: "Prof. Dr. Hartmann", "Mme Dupont"?"""
    found = _SURNAME.fullmatch(text)
    return found is not None and _is_proper(found["name"])


def _is_particle(word: str) -> bool:
    return word.lower() in PARTICLES or word.lower().startswith(("d'", "d’"))


def _is_proper(word: str) -> bool:
    if "." in word and _INITIALS.fullmatch(word):
        return True
    if not _WORD.fullmatch(word) or not word[0].isupper() or _NOT_PROPER.match(word):
        return False
    if word.endswith(".") and len(word) > _LONGEST_INITIAL:
        return False
    return folded(word).strip(".") not in COMMON and not _CAMEL.search(word)
