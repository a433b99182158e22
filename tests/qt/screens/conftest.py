"""A ceremony of 19 items, and outlooks at its instants."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from console.qt.theme import load_fonts
from console.show.deeds import Deed, Happening
from console.show.event import Event, Item, Kind, RunningOrder, Speaker
from console.show.outlook import Outlook, outlook
from console.wording.words import Words

PARIS = ZoneInfo("Europe/Paris")
SOCIAL = "le Secrétariat général des ministères chargés des affaires sociales"
PROGRAMME = (
    ("14:00", "Accueil café", Kind.WELCOME, ""),
    ("15:00", "Discours d'ouverture", Kind.SPEECH, ""),
    ("15:10", "Pitch du défi Champollion", Kind.PITCH, SOCIAL),
    (
        "15:15",
        "Pitch du défi État bas carbone",
        Kind.PITCH,
        "le Commissariat général au développement durable",
    ),
    (
        "15:20",
        "Table-ronde sur le thème « Déconstruire les mythes de la transformation numérique »",
        Kind.PANEL,
        "",
    ),
    (
        "15:30",
        "Intermède vidéo sur le défi SIRANO",
        Kind.VIDEO,
        "le ministère des Solidarités et de la Santé",
    ),
    ("15:35", "Pitch du défi OptiFlex", Kind.PITCH, "le ministère des Armées"),
    (
        "15:40",
        "Pitch du défi Nubonyxia",
        Kind.PITCH,
        "le Secrétariat général des ministères économiques et financiers",
    ),
    (
        "15:45",
        "Table-ronde sur le thème « Recruter et fidéliser les talents du numérique »",
        Kind.PANEL,
        "",
    ),
    (
        "15:55",
        "Intermède vidéo sur le défi ArtificIA",
        Kind.VIDEO,
        "l'Institut national de l’information géographique et forestière",
    ),
    ("16:00", "Pitch du défi Estim'action", Kind.PITCH, "le Cerema"),
    (
        "16:05",
        "Pitch du défi Écosphère(s)",
        Kind.PITCH,
        "le Commissariat général au développement durable",
    ),
    (
        "16:10",
        "Table-ronde sur le thème « Maîtriser les externalités du numérique public »",
        Kind.PANEL,
        "",
    ),
    ("16:20", "Intermède vidéo sur le défi TwinCity", Kind.VIDEO, "le ministère de l’Intérieur"),
    (
        "16:25",
        "Pitch du défi Géocommuns",
        Kind.PITCH,
        "l'Institut national de l’information géographique et forestière",
    ),
    ("16:30", "Pitch du défi SOS Ponts", Kind.PITCH, "le Cerema"),
    (
        "16:35",
        "Table-ronde sur le thème « Entreprendre pour le service public au-delà du programme EIG »",
        Kind.PANEL,
        "",
    ),
    ("16:45", "Discours de clôture", Kind.SPEECH, ""),
    ("17:00", "Cocktail", Kind.SOCIAL, ""),
)
SPEAKERS = {
    "Discours d'ouverture": Speaker(
        "Ishan Bhojwani", "chef du département « Incubateur de services numériques »"
    ),
    "Discours de clôture": Speaker(
        "Stéphanie Schaer", "directrice interministérielle du numérique"
    ),
}


def at(clock: str) -> datetime:
    """An instant of the ceremony's day, by its clock time in Paris."""
    return datetime.fromisoformat(f"2023-06-29T{clock}").replace(tzinfo=PARIS).astimezone(UTC)


def ceremony() -> RunningOrder:
    """The ceremony of 19 items, from 14:00 to 18:00."""
    starts = [at(clock) for clock, *_ in PROGRAMME]
    ends = [*starts[1:], at("18:00")]
    items = []
    for (_, title, kind, carried_by), start, end in zip(PROGRAMME, starts, ends, strict=True):
        speaker = SPEAKERS.get(title)
        items.append(
            Item(
                id=f"{len(items) + 1:02}",
                title=title,
                start=start,
                duration=end - start,
                speakers=(speaker,) if speaker else (),
                carried_by=carried_by or None,
                kind=kind,
            )
        )
    event = Event(
        "La rencontre des Entrepreneur(e)s d’intérêt général (EIG)",
        starts[0],
        ends[-1],
        PARIS,
        venue="Auditorium Marceau Long",
        address="20 avenue de Ségur, Paris 7",
    )
    return RunningOrder(event, tuple(items))


def seen(now: str, *deeds: tuple[str, Deed], order: RunningOrder | None = None) -> Outlook:
    """The outlook at a clock time after deeds, each with its own."""
    happenings = [Happening(at(clock), deed) for clock, deed in deeds]
    return outlook(order or ceremony(), happenings, at(now))


def one_item(title: str, minutes: int | None = 10, **fields: object) -> RunningOrder:
    """A running order of a single item at 15:00."""
    duration = None if minutes is None else timedelta(minutes=minutes)
    item = Item("only", title, at("15:00"), duration, **fields)
    return RunningOrder(Event("Journée", at("15:00"), None, PARIS), (item,))


@pytest.fixture
def show():
    """Build an outlook: `show("15:05", ("15:00", Go()))`."""
    return seen


@pytest.fixture
def single():
    """Build a running order of one item."""
    return one_item


@pytest.fixture
def order():
    """The ceremony."""
    return ceremony()


@pytest.fixture(params=["fr", "en"])
def words(request):
    """Both languages, one after the other."""
    return Words(request.param)


@pytest.fixture
def many():
    """Two hundred items of a minute each from 15:00."""
    minute = timedelta(minutes=1)
    items = (Item(str(n), f"Numéro {n}", at("15:00") + n * minute, minute) for n in range(200))
    return RunningOrder(Event("Gala", at("15:00"), None, PARIS), tuple(items))


@pytest.fixture
def french():
    """French."""
    return Words("fr")


@pytest.fixture
def english():
    """English."""
    return Words("en")


@pytest.fixture(autouse=True)
def fonts(qapp):
    """The shipped fonts."""
    load_fonts()
