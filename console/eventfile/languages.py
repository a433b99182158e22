"""The language of a text, by its commonest words."""

from collections import Counter

from console.eventfile.shape import shape

_COMMON = {
    "fr": """le la les des du et une est pour dans au aux par sur avec vous nous ce cette à l d
        accueil ouverture clôture atelier ateliers conférence discours déjeuner salle journée soirée
        lundi mardi mercredi jeudi vendredi samedi dimanche juin juillet août septembre octobre""",
    "en": """the and of to in is for with on at by this you we are will from an
        welcome opening closing talk lunch coffee registration break schedule speaker session
        monday tuesday wednesday thursday friday saturday sunday june july october""",
    "de": """der die das und ist für mit auf von den dem ein eine zu im wir sie uhr
        begrüßung abschluss mittagessen kaffeepause vortrag eröffnung zeitplan
        montag dienstag mittwoch donnerstag freitag samstag sonntag juni juli oktober""",
    "es": """el los las y una para con del por es que se al como más en
        bienvenida apertura clausura comida descanso charla taller presentación
        lunes martes miércoles jueves viernes sábado domingo junio julio octubre""",
    "it": """il lo gli e di una per con del della che è nel dei le alla
        benvenuto apertura chiusura pranzo pausa relazione saluti registrazione
        lunedì martedì mercoledì giovedì venerdì sabato domenica giugno luglio ottobre""",
    "nl": """de het een en van voor met op is te dat zijn bij naar om
        welkom opening afsluiting lunch pauze lezing inloop borrel
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag juni juli oktober""",
    "pt": """o os as e um uma para com do da em que é no na ao
        abertura encerramento almoço intervalo palestra oficina
        segunda terça quarta quinta sexta sábado domingo junho julho outubro""",
    "ca": """el els les i una amb del dels per que és al com més a la de
        benvinguda cloenda dinar esmorzar xerrada taller presentació jornada taula
        dilluns dimarts dimecres dijous divendres dissabte diumenge juny juliol setembre""",
    "sv": """och att det som en på är av för den med till ett om vi
        välkommen registrering lunch fika kaffe paus föreläsning avslutning mingel
        måndag tisdag onsdag torsdag fredag lördag söndag juni juli oktober""",
    "da": """og at det som en på er af for den med til et om vi
        velkommen registrering frokost kaffe pause oplæg afslutning
        mandag tirsdag onsdag torsdag fredag lørdag søndag juni juli oktober""",
    "nb": """og å det som en på er av for den med til et om vi
        velkommen registrering lunsj kaffe pause foredrag avslutning innlegg
        mandag tirsdag onsdag torsdag fredag lørdag søndag juni juli oktober""",
    "pl": """i w na z do się o jest dla od po oraz przez ze
        rejestracja powitanie otwarcie przerwa obiad kawa wykład sesja zakończenie warsztaty
        poniedziałek wtorek środa czwartek piątek sobota niedziela czerwca lipca października""",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_WORD = shape(r"[^\W\d_]+")
_FRENCH_HOURS = shape(r"\d\s?h(?:\s?\d\d)?\b")
_ENOUGH = 20_000


def language_of(text: str) -> str | None:
    """Two letters, or None when the text says too little."""
    counts = Counter(_WORD.findall(text[:_ENOUGH].lower()))
    scores = {
        language: sum(counts[word] for word in counts.keys() & words)
        for language, words in _WORDS.items()
    }
    scores["fr"] += len(_FRENCH_HOURS.findall(text[:_ENOUGH]))
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] else None
