"""Running orders for tests: the ceremony of 29 June 2023, and small ones made to measure."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from console.show.event import Event, Item, Kind, RunningOrder, Source, Speaker

PARIS = ZoneInfo("Europe/Paris")
MINUTE = timedelta(minutes=1)

_SOCIAL_AFFAIRS = "le Secrétariat général des ministères chargés des affaires sociales"
_OPENER = Speaker("Ishan Bhojwani", "chef du département « Incubateur de services numériques »")
_CLOSER = Speaker("Stéphanie Schaer", "directrice interministérielle du numérique")

# (start, title, kind, carried by)
_CEREMONY = (
    ("14:00", "Accueil café", Kind.WELCOME, None),
    ("15:00", "Discours d'ouverture", Kind.SPEECH, None),
    ("15:10", "Pitch du défi Champollion", Kind.PITCH, _SOCIAL_AFFAIRS),
    ("15:15", "Pitch du défi État bas carbone", Kind.PITCH, None),
    ("15:20", "Table-ronde sur le thème de la transformation numérique", Kind.PANEL, None),
    ("15:30", "Intermède vidéo sur le défi SIRANO", Kind.VIDEO, None),
    ("15:35", "Pitch du défi OptiFlex", Kind.PITCH, "le ministère des Armées"),
    ("15:40", "Pitch du défi Nubonyxia", Kind.PITCH, None),
    ("15:45", "Table-ronde sur le thème des talents du numérique", Kind.PANEL, None),
    ("15:55", "Intermède vidéo sur le défi ArtificIA", Kind.VIDEO, None),
    ("16:00", "Pitch du défi Estim'action", Kind.PITCH, "le Cerema"),
    ("16:05", "Pitch du défi Écosphère(s)", Kind.PITCH, None),
    ("16:10", "Table-ronde sur le thème des externalités", Kind.PANEL, None),
    ("16:20", "Intermède vidéo sur le défi TwinCity", Kind.VIDEO, None),
    ("16:25", "Pitch du défi Géocommuns", Kind.PITCH, None),
    ("16:30", "Pitch du défi SOS Ponts", Kind.PITCH, "le Cerema"),
    ("16:35", "Table-ronde sur le thème du service public", Kind.PANEL, None),
    ("16:45", "Discours de clôture", Kind.SPEECH, None),
    ("17:00", "Cocktail", Kind.SOCIAL, None),
)
_SPEAKERS = {"Discours d'ouverture": (_OPENER,), "Discours de clôture": (_CLOSER,)}


def paris(clock: str) -> datetime:
    """A time of the ceremony's day, "15:01:30", as an instant."""
    return datetime.fromisoformat(f"2023-06-29T{clock}").replace(tzinfo=PARIS).astimezone(UTC)


def ceremony() -> RunningOrder:
    """The nineteen items, 14:00 to 18:00. Ids are the places, "1" to "19"."""
    starts = [paris(start) for start, *_ in _CEREMONY] + [paris("18:00")]
    items = (
        Item(
            id=str(place),
            title=title,
            start=starts[place - 1],
            duration=starts[place] - starts[place - 1],
            speakers=_SPEAKERS.get(title, ()),
            carried_by=carried_by,
            kind=kind,
            fixed_start=place == 1,
        )
        for place, (_, title, kind, carried_by) in enumerate(_CEREMONY, 1)
    )
    event = Event(
        "La rencontre des Entrepreneur(e)s d’intérêt général (EIG)",
        start=starts[0],
        end=starts[-1],
        timezone=PARIS,
        venue="Auditorium Marceau Long",
        source=Source("/events/ceremonie.md", "0" * 64),
    )
    return RunningOrder(event, tuple(items))


def chain(*items: Item) -> RunningOrder:
    """An order of these items, in Paris time."""
    return RunningOrder(Event("Essai", timezone=PARIS), items)


def item(name: str, start: str | None, minutes: float | None, **more: object) -> Item:
    """An item whose id and title are `name`, from `start` ("15:00") for `minutes`."""
    length = None if minutes is None else minutes * MINUTE
    at = paris(start) if start else None
    return Item(id=name, title=name, start=at, duration=length, **more)  # type: ignore[arg-type]
