"""What kind of thing an item is, told by its words."""

import re

from console.eventfile.keys import folded
from console.show.event import Kind

_WORDS = (
    (
        Kind.WELCOME,
        r"accueil|welcome|registration|enregistrement|emargement|badges?|check-?in|ouverture des portes"
        r"|doors|registrierung|einlass|begrussung|bienvenid\w*|recepcion|registro|registrazione|ontvangst|presentaciones"
        r"|arrivee|inloop|anmeldung|ankunft",
    ),
    (
        Kind.MEAL,
        r"dejeuner|diner|repas|lunch|dinner|buffet|brunch|petit[- ]dejeuner|breakfast|mittagessen|abendessen"
        r"|fruhstuck|comida|almuerzo|cena|pranzo|colazione|mittag\w*|pic-?nique|diner|desayuno|food trucks?",
    ),
    (
        Kind.BREAK,
        r"pause|break|entracte|interval|intermission|descanso|pausa|kaffeepause|coffee|intervallo|pauze"
        r"|cafe\b(?! philo)",
    ),
    (Kind.PITCH, r"pitch\w*|pich\w*|demo day|lightning talks?|elevator|quickies?|rump session"),
    (
        Kind.VIDEO,
        r"videos?|films?|projection|screening|proyeccion|court[- ]metrage|teaser|clip|trailer|documentaire",
    ),
    (
        Kind.PANEL,
        r"tables?[- ]rondes?|panel\w*|round ?tables?|podiumsdiskussion|mesa redonda|debats?|debate"
        r"|tavola rotonda|regards croises|fishbowl|diskussion|discussion",
    ),
    (
        Kind.AWARD,
        r"remise d\w+|prix|awards?|prize\w*|palmares|trophees?|preisverleihung|premiacion|entrega|premiazione"
        r"|laureate?s?|medailles?|annonce des (?:resultats|laureats)|diplomes?",
    ),
    (
        Kind.MUSIC,
        r"concert|musique|music|orchestre|chorale|fanfare|quatuor|dj|musik|musica|interlude|hymne|chant",
    ),
    (
        Kind.WORKSHOP,
        r"ateliers?|workshops?|hands[- ]on|taller\w*|tutorial\w*|hackathon|formation|training|laboratorio"
        r"|dojo|coding|barcamp|session de travail",
    ),
    (
        Kind.CLOSING,
        r"fin\b.*|cloture de la .*|au revoir|closing|wrap[- ]up|abschluss|despedida|cierre|chiusura|farewell"
        r"|afsluiting|end|clausura|conclusions?|verabschiedung|closing remarks",
    ),
    (
        Kind.SPEECH,
        r"discours|allocution\w*|mots?|ouverture|introduction|speech|opening|keynote|intervention|propos"
        r"|conclusion|remarks|eroffnung|apertura|inauguration|grusswort|discurso|cloture|intro|voeux|hommage",
    ),
    (
        Kind.SOCIAL,
        r"cocktail|pot|apero\w*|aperitif|gouter|reception|drinks?|networking|reseautage|convivialite|party"
        r"|soiree|afterwork|festif|tapeo|tapas|umtrunk|ausklang|borrel|verre|social|meet-?up|moment convivial"
        r"|aperitivo|echanges informels|anniversaire|mi-temps|celebration|fete",
    ),
    (
        Kind.TALK,
        r"presentation\w*|conference\w*|talks?|session\w*|expose|temoignages?|vortrag|charla\w*|ponencia|lecture"
        r"|retours? d.experience|demo\w*|webinaire|webinar|question\w*|q ?& ?a|echanges",
    ),
)
_KIND = re.compile(r"\b(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in _WORDS) + r")\b")
_NAMED = {kind.value: kind for kind in Kind}


def kind_of(title: str) -> Kind:
    """The kind whose word comes first in the title; among equals, the first of the table."""
    found = _KIND.search(folded(title))
    return Kind(found.lastgroup) if found and found.lastgroup else Kind.OTHER


def named_kind(text: str | None) -> Kind | None:
    """The kind that a file names itself, in our word or in its own language."""
    if not text:
        return None
    named = _NAMED.get(text.strip().lower())
    if named:
        return named
    guessed = kind_of(text)
    return None if guessed is Kind.OTHER else guessed
