"""What kind of thing an item is, told by its words."""

from console.eventfile.keys import folded
from console.eventfile.shape import shape
from console.show.event import Kind

_WORDS = (
    (
        Kind.WELCOME,
        (
            r"accueil|welcome|registration|enregistrement|emargement|badges?|check-?in|"
            r"ouverture des portes|doors|registrierung|einlass|begrussung|bienvenid\w*|"
            r"recepcion|registro|registrazione|ontvangst|presentaciones|arrivee|inloop|"
            r"anmeldung|ankunft|credenciamento|acreditacion\w*|acreditacio|acolhimento|benvinguda|"
            r"registrering|velkom\w*|valkommen|rejestracja|powitanie|accoglienza|benvenut\w*"
        ),
    ),
    (
        Kind.MEAL,
        (
            r"dejeuner|diner|repas|lunch|dinner|buffet|brunch|petit[- ]dejeuner|breakfast|"
            r"mittagessen|abendessen|fruhstuck|comida|almuerzo|cena|pranzo|colazione|"
            r"mittag\w*|pic-?nique|diner|desayuno|food trucks?|almoco|jantar|lunsj|frokost|frukost|"
            r"middag|obiad\w*|kolacja|przerwa obiadowa|dinar|sopar|esmorzar|ontbijt"
        ),
    ),
    (
        Kind.BREAK,
        (
            r"pause|break|entracte|interval|intermission|descanso|pausa|kaffeepause|coffee|"
            r"intervallo|pauze|cafe\b(?! philo)|intervalo|kaffe\w*|koffie\w*|fika|paus|rast|"
            r"przerwa\w*|descans|refrigerio|merienda|kaffeetrinken"
        ),
    ),
    (Kind.PITCH, r"pitch\w*|pich\w*|demo day|lightning talks?|elevator|quickies?|rump session"),
    (
        Kind.VIDEO,
        (
            r"videos?|films?|projection|screening|proyeccion|court[- ]metrage|teaser|clip|"
            r"trailer|documentaire"
        ),
    ),
    (
        Kind.PANEL,
        (
            r"tables?[- ]rondes?|panel\w*|round ?tables?|podiumsdiskussion|mesa redonda|"
            r"debats?|debate|tavola rotonda|regards croises|fishbowl|diskussion|discussion"
        ),
    ),
    (
        Kind.AWARD,
        (
            r"remise d\w+|prix|awards?|prize\w*|palmares|trophees?|preisverleihung|"
            r"premiacion|entrega|premiazione|laureate?s?|medailles?|"
            r"annonce des (?:resultats|laureats)|diplomes?"
        ),
    ),
    (
        Kind.MUSIC,
        (
            r"concert|musique|music|orchestre|chorale|fanfare|quatuor|dj|musik|musica|"
            r"interlude|hymne|chant"
        ),
    ),
    (
        Kind.WORKSHOP,
        (
            r"ateliers?|workshops?|hands[- ]on|taller\w*|tutorial\w*|hackathon|formation|"
            r"training|laboratorio|dojo|coding|barcamp|session de travail"
        ),
    ),
    (
        Kind.CLOSING,
        (
            r"fin\b.*|cloture de la .*|au revoir|closing|wrap[- ]up|abschluss|despedida|"
            r"cierre|chiusura|farewell|afsluiting|end|clausura|conclusions?|verabschiedung|"
            r"closing remarks|encerramento|cloenda|avslutning|afslutning|zakonczenie|ende|einde"
        ),
    ),
    (
        Kind.SPEECH,
        (
            r"discours|allocution\w*|mots?|ouverture|introduction|speech|opening|keynote|"
            r"intervention|propos|conclusion|remarks|eroffnung|apertura|inauguration|"
            r"grusswort|discurso|cloture|intro|voeux|hommage"
        ),
    ),
    (
        Kind.SOCIAL,
        (
            r"cocktail|pot|apero\w*|aperitif|gouter|reception|drinks?|networking|reseautage|"
            r"convivialite|party|soiree|afterwork|festif|tapeo|tapas|umtrunk|ausklang|"
            r"borrel|verre|social|meet-?up|moment convivial|aperitivo|echanges informels|"
            r"anniversaire|mi-temps|celebration|fete"
        ),
    ),
    (
        Kind.TALK,
        (
            r"presentation\w*|conference\w*|talks?|session\w*|expose|temoignages?|vortrag|"
            r"charla\w*|ponencia|lecture|retours? d.experience|demo\w*|webinaire|webinar|"
            r"question\w*|q ?& ?a|echanges"
        ),
    ),
)
_KIND = shape(r"\b(?=\w)(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in _WORDS) + r")\b")
_LONGEST_PAUSE = 24
_NAMED = {kind.value: kind for kind in Kind}


def kind_of(title: str) -> Kind:
    """The kind whose word comes first in the title; among equals, the first of the table."""
    found = _KIND.search(folded(title))
    return _NAMED[found.lastgroup] if found and found.lastgroup else Kind.OTHER


def is_pause(title: str) -> bool:
    """Is a title no more than the name of a break or a meal?"""
    return len(title) <= _LONGEST_PAUSE and kind_of(title) in (Kind.BREAK, Kind.MEAL)


def named_kind(text: str | None) -> Kind | None:
    """The kind that a file names itself, in our word or in its own language."""
    if not text:
        return None
    named = _NAMED.get(text.strip().lower())
    if named:
        return named
    guessed = kind_of(text)
    return None if guessed is Kind.OTHER else guessed
