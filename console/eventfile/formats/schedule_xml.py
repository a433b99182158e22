"""The `schedule.xml` of Pentabarf, frab and pretalx."""

from xml.etree import ElementTree as ET
from xml.parsers import expat

from console.eventfile.formats.frab import Record, conference_of, sheet_of
from console.eventfile.formats.sheet import Given, Sheet, UnreadableFormatError
from console.eventfile.node import Node
from console.eventfile.problem import Code, Problem
from console.show.event import RunningOrder

_DEEPEST = 40
_LINE = "conduite-line"


def read(given: Given) -> Sheet:
    """Read a schedule.

    Raises:
        UnreadableFormatError: It is not XML, not a schedule, or a trap.
    """
    root = _parsed(given)
    if root.tag != "schedule" or (root.find("day") is None and root.find("conference") is None):
        raise UnreadableFormatError(Problem(Code.UNKNOWN_XML, values={"file": given.name}))
    return sheet_of(_conference(root))


def write(order: RunningOrder) -> bytes:
    """Write a schedule."""
    conference = conference_of(order)
    root = ET.Element("schedule")
    ET.SubElement(root, "generator", name="Conduite")
    ET.SubElement(root, "version").text = "1"
    head = ET.SubElement(root, "conference")
    _texts(head, conference, ("acronym", "title", "venue", "start", "end", "timeslot_duration"))
    ET.SubElement(head, "days").text = str(conference["daysCount"])
    _texts(head, conference, ("time_zone_name",))
    for day in _records(conference["days"]):
        _day(root, day)
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _parsed(given: Given) -> ET.Element:
    tree = _Tree(given)
    try:
        tree.parser.Parse(given.data, True)  # noqa: FBT003 - the parser takes no names
    except expat.ExpatError as error:
        raise _broken(given, expat.ErrorString(error.code), error.lineno) from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise _broken(given, str(error), 1) from error
    return tree.builder.close()


class _Tree:
    """Builds a tree with line numbers; a document type is refused before it can declare a trap."""

    def __init__(self, given: Given) -> None:
        self._given = given
        self._depth = 0
        self.builder = ET.TreeBuilder()
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self.builder.data

    def _doctype(self, *_: object) -> None:
        named = {"file": self._given.name}
        raise UnreadableFormatError(Problem(Code.DOCUMENT_TYPE, values=named))

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        line = self.parser.CurrentLineNumber
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _broken(self._given, "<<<…", line)
        self.builder.start(tag, attributes | {_LINE: str(line)})

    def _end(self, tag: str) -> None:
        self._depth -= 1
        self.builder.end(tag)


def _broken(given: Given, reason: str, line: int) -> UnreadableFormatError:
    values = {"file": given.name, "kind": "XML", "reason": reason}
    return UnreadableFormatError(Problem(Code.BROKEN_FORMAT, line, 0, values))


def _conference(root: ET.Element) -> Node:
    """The tree in the shape of the JSON."""
    head = root.find("conference")
    fields = _fields(head) if head is not None else ()
    days = tuple(_day_node(day) for day in root.iter("day"))
    return Node(
        0, fields=(*((k, v) for k, v in fields if k != "days"), ("days", Node(0, entries=days)))
    )


def _day_node(day: ET.Element) -> Node:
    rooms: dict[str, list[Node]] = {}
    for room in day.iter("room"):
        if "name" in room.attrib:
            rooms.setdefault(room.attrib["name"], []).extend(map(_talk_node, room.iter("event")))
    named = tuple((name, Node(0, entries=tuple(talks))) for name, talks in rooms.items())
    facts = tuple((key, Node(0, value)) for key, value in day.attrib.items())
    return Node(0, fields=(*facts, ("rooms", Node(0, fields=named))))


def _talk_node(event: ET.Element) -> Node:
    people = [(person.text or "").strip() for person in event.iter("person")]
    return Node(
        0,
        fields=(
            *((key, value) for key, value in _fields(event) if key != "persons"),
            ("id", Node(0, event.get("id", ""))),
            ("guid", Node(0, event.get("guid", ""))),
            ("line", Node(0, event.get(_LINE, ""))),
            ("persons", Node(0, entries=tuple(Node(0, name) for name in people if name))),
        ),
    )


def _fields(element: ET.Element) -> tuple[tuple[str, Node], ...]:
    return tuple((child.tag, Node(0, "".join(child.itertext()).strip())) for child in element)


def _day(root: ET.Element, day: Record) -> None:
    keys = {"index": "index", "date": "date", "day_start": "start", "day_end": "end"}
    element = ET.SubElement(root, "day", {name: str(day[key]) for key, name in keys.items()})
    rooms = day["rooms"]
    for name, talks in rooms.items() if isinstance(rooms, dict) else ():
        room = ET.SubElement(element, "room", name=_clean(str(name)))
        for talk in _records(talks):
            _talk(room, talk)


def _talk(room: ET.Element, talk: Record) -> None:
    event = ET.SubElement(room, "event", guid=str(talk["guid"]), id=str(talk["id"]))
    plain = ("date", "start", "duration", "room", "slug", "title", "subtitle", "track", "type")
    _texts(event, talk, (*plain, "language", "abstract", "description"))
    persons = ET.SubElement(event, "persons")
    for person in _records(talk["persons"]):
        ET.SubElement(persons, "person", id=str(person["id"])).text = _clean(
            str(person["public_name"])
        )
    ET.SubElement(event, "links")
    ET.SubElement(event, "attachments")


def _records(value: object) -> list[Record]:
    return value if isinstance(value, list) else []


def _texts(parent: ET.Element, record: Record, keys: tuple[str, ...]) -> None:
    for key in keys:
        if record[key] is not None:
            ET.SubElement(parent, key).text = _clean(str(record[key]))


def _clean(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return "".join(sign for sign in text if sign >= " " or sign in "\n\t")
