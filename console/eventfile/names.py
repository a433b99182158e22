"""What looks like the name of a person, and what like an organisation."""

import re

from console.eventfile.keys import folded

_PARTICLES = frozenset(
    ["de", "du", "des", "da", "das", "do", "dos", "del", "della", "di", "la", "le", "van", "von", "der", "den", "zu", "el", "al", "ben", "bin", "y", "e", "d'", "of", "ten", "ter"]
)
TITLES = (
    r"(?:mm?\.|mmes?|mlles?|mr\.?|mrs\.?|ms\.?|drs?\.?|pr\.?|prof+\.?(?:ssa)?|professeure?|docteur|herr|frau|sra?\.?"
    r"|don|doña|madame|monsieur|dott\.?(?:ssa)?|ing\.?|lord|lady|sir|sua eccellenza)"
)
"""What may stand before a name, as an expression."""

_TITLES = re.compile(rf"^(?:{TITLES}\s+)+(?=\S)", re.IGNORECASE)
_WORD = re.compile(r"(?:[^\W\d_]['’])?[^\W\d_]+(?:-[A-ZÀ-ÖØ-Þ][^\W\d_]*|['’·][^\W\d_]+)*\.?")
_NOT_NAMES = frozenset(
    ["accueil", "atelier", "ateliers", "table", "ronde", "discours", "ouverture", "cloture", "pause", "dejeuner", "diner", "cocktail", "pot", "presentation", "pitch", "pitchs", "projet", "projets", "programme", "session", "sessions", "keynote", "open", "opening", "closing", "welcome", "workshop", "workshops", "talk", "talks", "break", "lunch", "dinner", "coffee", "panel", "questions", "reponses", "question", "direction", "ministere", "agence", "service", "departement", "commission", "institut", "universite", "centre", "ecole", "conseil", "association", "societe", "fondation", "etalab", "dinum", "insee", "beta", "gouv", "data", "big", "science", "sciences", "python", "java", "git", "github", "docker", "linux", "web", "cloud", "api", "the", "le", "la", "les", "un", "une", "des", "nos", "notre", "vos", "votre", "our", "your", "this", "that", "introduction", "conclusion", "remise", "prix", "awards", "award", "music", "musique", "video", "film", "intervention", "temoignage", "echanges", "networking", "registration", "breakfast", "reception", "social", "event", "party", "drinks", "apero", "buffet", "salle", "amphi", "amphitheatre", "room", "hall", "raum", "sala", "aula", "auditorium", "stage", "scene", "lieu", "place", "rue", "avenue", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "suite", "fin", "end", "debut", "start", "retour", "experience", "lightning", "hands", "code", "club", "space", "mot", "mots", "demo", "demos", "bilan", "resultats", "annonce", "annonces", "soiree", "matinee", "journee", "forum", "groupe", "equipe", "et", "und", "and", "with", "mit", "avec", "por", "con", "bienvenida", "presentacion", "presentaciones", "comida", "descanso", "taller", "mittagessen", "begrussung", "abschluss", "marktplatz", "fruhstuck", "ausklang", "all", "everyone", "tous", "toutes", "home", "time", "partie", "part", "intervenants", "intervenant", "speakers", "orateurs", "equipe", "membres", "jury", "public", "france", "europe", "europeenne", "national", "nationale", "general", "generale", "numerique", "innovation", "technologies", "technology", "inc", "gmbh", "sas", "sarl", "ltd", "foundation", "group", "labs", "lab", "university", "college", "school", "community", "communaute", "pole", "emploi", "prefecture", "region", "ville", "mairie", "cnrs", "inria", "directeur", "directrice", "director", "direttore", "direttrice", "president", "presidente", "chef", "cheffe", "head", "manager", "project", "professor", "chair", "chairs", "general", "responsable", "coordinateur", "coordinatrice", "conseiller", "conseillere", "ministre", "secretaire", "rector", "dean", "ce", "cet", "cette", "ces", "chez", "dans", "pour", "sur", "sans", "selon", "nous", "vous", "il", "elle", "on", "getting", "how", "why", "what", "when", "where", "new", "hub", "done", "quickie", "lecture", "lezione", "saluto", "saluti", "premiazione", "chiusura", "apertura", "pausa", "source", "code", "licence", "license", "innovations", "formation", "formations", "metier", "metiers", "defi", "defis", "open-source", "logiciel", "logiciels"]
)
_CAMEL = re.compile(
    r"(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLe)(?<!\bLa)(?<!\bDi)(?<!\bVan)(?<=[a-zà-ÿ])[A-ZÀ-Þ]"
)
_SHORT_ACRONYM = re.compile(r"[A-ZÀ-Þ]{2}")
_MOST_WORDS = 6


def is_person(text: str) -> bool:
    """Does the text look like the name of one person: two to six words, capitals, no common word?"""
    words = text.replace("\u00a0", " ").split()
    if not 2 <= len(words) <= _MOST_WORDS or len(text) > 60 or words[0].lower() in _PARTICLES:  # noqa: PLR2004
        return False
    capitals = 0
    for word in words:
        if word.lower() in _PARTICLES or (word.lower().startswith(("d'", "d’")) and capitals):
            continue
        if not _WORD.fullmatch(word) or not word[0].isupper():
            return False
        if (
            folded(word).strip(".") in _NOT_NAMES
            or _CAMEL.search(word)
            or _SHORT_ACRONYM.fullmatch(word)
        ):
            return False
        capitals += 1
    last = words[-1]
    return capitals >= 2 and last.lower() not in _PARTICLES  # noqa: PLR2004


def without_title(text: str) -> str:
    """A name without Mme, Dr or Prof."""
    return _TITLES.sub("", text)


_SEPARATORS = re.compile(r"\s*(?:,|;|&|\+|/|\bet\b|\band\b|\bund\b|\by\b|\be\b|\ben\b)\s*")


def is_people(text: str) -> bool:
    """Is the text the names of persons, and nothing else?"""
    parts = [part for part in _SEPARATORS.split(text.strip(" .")) if part]
    return bool(parts) and all(is_person(without_title(part)) for part in parts)


def people_of(text: str) -> list[str]:
    """The names in a text that `is_people`."""
    return [without_title(part) for part in _SEPARATORS.split(text.strip(" .")) if part]
