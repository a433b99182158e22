"""What the columns of a run sheet hold, told by the row of headings."""

from collections.abc import Sequence

from msgspec import Struct

from console.eventfile.keys import FIELDS, Field, key_of
from console.eventfile.tuning import OWN_KEYS

Cells = Sequence[str]

_DEEPEST_HEADER = 60
_LONGEST_HEADING = 60
_ENOUGH = 2
_RANKS = {name: place for place, name in enumerate(FIELDS)}
_OF_ENDS = frozenset(name for name, field in FIELDS.items() if field is Field.END)
_PEOPLE_OR_PLACE = (Field.SPEAKERS, Field.PLACE, Field.TRACK, Field.NOTES)
_OWN_WORDS = {
    "heure_imposee": "fixed_start",
    "fin_imposee": "fixed_end",
    "secable": "cuttable",
    "peut_sauter": "cuttable",
    "mise_en_place": "changeover",
    "en_parallele": "alongside",
    "count_to_end": "fixed_end",
    "warning_time": "warning",
    "danger_time": "danger",
}
_IGNORED = frozenset({"colour", "color", "couleur", "flag", "revision", "timer_type", "end_action"})


class Columns(Struct, frozen=True):
    """The headings of a run sheet.

    Attributes:
        fields: The column of every field of an item.
        settings: Columns of what tunes an item, by key.
        others: Columns that no field holds, by their heading: they go to the notes.
        row: Place of the headings among the rows.
    """

    fields: dict[Field, int]
    settings: dict[str, int]
    others: dict[int, str]
    row: int = 0

    def says(self, cells: Cells, field: Field) -> str:
        """What a row says in the column of a field; empty without such a column."""
        place = self.fields.get(field)
        return cells[place] if place is not None and place < len(cells) else ""


def columns_of(rows: Sequence[Cells]) -> Columns | None:
    """Find the row of headings: the one in which most columns have a name that we know."""
    found = [_named(cells, place) for place, cells in enumerate(rows[:_DEEPEST_HEADER])]
    useful = [columns for columns in found if columns and _is_enough(columns)]
    return max(useful, key=lambda columns: len(columns.fields), default=None)


def heading_field(heading: str) -> Field | None:
    """The field that a heading means: by all of it, by a word for an end, by its first or last."""
    key = key_of(heading)
    words = key.split("_")
    exact = FIELDS.get(key)
    if exact or not key or len(heading) > _LONGEST_HEADING:
        return exact
    known = [FIELDS.get(word) for word in words]
    if Field.START in known and _OF_ENDS.intersection(words[-1:] + words[:1]):
        return Field.END
    ends = [known[0], known[-1]]
    told = next((field for field in _PEOPLE_OR_PLACE if field in ends), None)
    return told or next((field for field in ends if field), None)


def _named(cells: Cells, row: int) -> Columns | None:
    fields: dict[Field, int] = {}
    settings: dict[str, int] = {}
    others: dict[int, str] = {}
    for place, heading in enumerate(cells):
        key = key_of(heading)
        own = key if key in OWN_KEYS else _OWN_WORDS.get(key)
        field = heading_field(heading)
        if own:
            settings[own] = place
        elif field and field not in fields:
            fields[field] = place
        elif field and _is_surer(heading, cells[fields[field]]):
            others[fields[field]] = cells[fields[field]]
            fields[field] = place
        elif heading and key not in _IGNORED:
            others[place] = heading
    return Columns(fields, settings, others, row)


def _is_surer(heading: str, before: str) -> bool:
    """Is a heading a better name of its field than another: "Title" than "Session"?"""
    return _rank(heading) < _rank(before)


def _rank(heading: str) -> int:
    """How sure a name is: its place among the names of its field, or that of a word of it."""
    key = key_of(heading)
    return min(_RANKS.get(word, len(_RANKS)) for word in (key, *key.split("_")))


def _is_enough(columns: Columns) -> bool:
    has_time = Field.START in columns.fields or Field.DURATION in columns.fields
    return has_time and len(columns.fields) + len(columns.settings) >= _ENOUGH
