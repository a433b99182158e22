"""The names under which people write the fields of an event and of its items."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from console.eventfile.shape import shape

_ITEM = """
start: start time heure heures horaire horaires hour hours debut begin begins starts from
    date_start start_at starts_at de starttime start_time startdate start_date date_debut datetime
    at quand when
    uhrzeit zeit beginn anfang von hora horario inicio orario ora inizio tijd begintijd
    timeslot slot hora_inicio hora_inici hora_de_inicio times time_start timelabel time_label
    time_slot starttijd heure_debut aanvang begins_at begin_at begin_time
end: end fin finish ends to until endtime end_time enddate end_date date_end end_at ends_at date_fin
    bis ende hasta fine eindtijd einde a jusqu_a time_end hora_fin hora_fi hora_final heure_fin
    termino finish_at finish_time stop
duration: duration duree length minutes min_duration dauer duracion durata duur temps
    mins duracao varaktighet varighed varighet czas_trwania duration_min duree_min
title: title titre intitule name nom sujet subject summary topic activity activite talk
    presentation session programme program programm contenu content what quoi thema
    titel tema titulo titolo titol attivita activitat atividade sequence item libelle theme inhalt
    actividad vortrag event evenement evento onderwerp onderdeel palestra charla xerrada ponencia
    intervento lezione lecture veranstaltung programmpunkt beitrag nombre naam label type
    description text sessions action deroule agenda atelier session_title talk_title event_title
    item_title session_name talk_name event_name activity_name session_titel headline
speakers: speakers speaker intervenant intervenants intervenante intervenantes orateur
    orateurs oratrice presenter presenters presentateur by par who qui people author
    authors auteur auteurs referent sprecher referenten vortragende vortragender ponente ponentes
    relatore relatori speaker_s spreker sprekers animateur host hosts talent panelists guests
    invites greetings performers persons people_s artist artists speaking names palestrante
    palestrantes ponent ponents disertante disertantes expositor expositores expositora redner
    rednerin docente docenti oratore oratori lecturer lecturers instructor instructors
    facilitator facilitators teacher teachers leader presented_by given_by led_by speaker_name
    speaker_names speaker_id speaker_ids
place: place lieu salle room raum ort sala where ou location lugar aula luogo zaal stage
    scene espace venue hall ubicacion auditorio room_name standort plaats locatie local espai
    lloc palco
track: track stream piste parcours filiere strand
notes: notes note remarque remarques comment comments commentaire commentaires details
    detail short_description abstract resume bemerkung observaciones subtitle sous_titre besoins
    besoins_techniques technique
day: day jour date tag dia giorno dag datum fecha data
kind: kind genre categorie category format nature
carried_by: carried_by porte_par organisation organization organisme porteur
chair: chair moderator moderateur moderatrice moderation animation session_chair chairs
    chairperson discussant moderador moderadora moderatore modera
id: id ref slug key uid numero number no n
"""
_EVENT = """
start: event_start_date event_start start start_date startdate starts date_start date_debut
    debut begin begins event_date eventdate starts_at start_at start_time datetime
    dtstart date_evenement when
end: event_end_date event_end end end_date enddate ends date_end date_fin fin ends_at
    end_at end_time dtend
title: title titre name nom event_title intitule event_name nom_evenement evenement event
    summary
venue: lieu venue place location salle lugar ort luogo where site
address: adresse address direccion street indirizzo anschrift
subtitle: chapeau_text chapeau subtitle sous_titre description summary tagline accroche
    event_subtitle abstract
language: lang language langue locale idioma sprache
timezone: timezone tz time_zone event_timezone fuseau fuseau_horaire zone
hours: horaires horaire heures hours heure time schedule uhrzeit hora horario orario
date: date published_at
"""
_LISTS = """
schedule programme programmes program programm programma agenda sessions session events event
timeslots slots items item deroule deroulement rundown running_order conduite talks timetable days
zeitplan ablauf horario cronograma calendrier planning entries rows cues sequences activities
activites seances creneaux programa programacao ordre_du_jour orden_del_dia conference
presentations lectures meetings
"""


def _entries(table: str) -> dict[str, tuple[str, ...]]:
    """The lines "field: alias alias", and their continuations, of a table."""
    joined = table.replace("\n    ", " ").strip()
    lines = (line.partition(":") for line in joined.split("\n"))
    return {field: tuple(aliases.split()) for field, _, aliases in lines}


class Field(StrEnum):
    """A field of an item."""

    START = "start"
    END = "end"
    DURATION = "duration"
    TITLE = "title"
    SPEAKERS = "speakers"
    PLACE = "place"
    TRACK = "track"
    NOTES = "notes"
    DAY = "day"
    KIND = "kind"
    CARRIED_BY = "carried_by"
    CHAIR = "chair"
    ID = "id"


_ACCENTS = shape("[\u0300-\u036f]+")
_ALIASES = _entries(_ITEM)

FIELDS = {name: Field(field) for field, names in _ALIASES.items() for name in names}
"""The field that a key or a column heading means."""

RANKS = {name: rank for names in _ALIASES.values() for rank, name in enumerate(names)}
"""How sure a key is to mean its field: 0 for its own name, more for each that means it less."""

_NUMBERS = frozenset({"id", "no", "nr", "num", "number", "code"})

LISTS = frozenset(_LISTS.split())
"""Keys under which a list is the running order."""

EVENT_KEYS = _entries(_EVENT)
"""Keys of an event's facts, the surest first."""


def names_list(key: str) -> bool:
    """Does a key mean that a list under it is the running order: "schedule_items", "agenda"?"""
    words = key_of(key)
    return not LISTS.isdisjoint((words, words.partition("_")[0], words.rpartition("_")[2]))


def folded(text: str) -> str:
    """Lower case, no accents: what is compared when words are compared."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).lower()


@lru_cache(maxsize=4096)
def key_of(text: str) -> str:
    """A key or a column heading in one spelling: "Début (h)" and "startTime" find theirs."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", text)
    text = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", "", text)
    return re.sub(r"[^a-z0-9]+", "_", folded(text)).strip("_")


def field_of(text: str) -> Field | None:
    """The field that a column heading means, by its whole or else its first word.

    A word with a number or a letter is a name: "Track 1", "Sala B", "Día 2"; "Talk ID" is neither.
    """
    key = key_of(text)
    first, _, rest = key.partition("_")
    is_name = rest.isdecimal() or len(rest) == 1 or rest in _NUMBERS
    return FIELDS.get(key) or (FIELDS.get(first) if len(key) < 24 and not is_name else None)  # noqa: PLR2004
