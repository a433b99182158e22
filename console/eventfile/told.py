"""What the words of a draft say: its title, its people, its kind, its notes."""

from datetime import timedelta
from typing import NamedTuple

from console.eventfile.clauses import Clauses, clauses_of, people_at_head
from console.eventfile.draft import Draft
from console.eventfile.kinds import kind_of, named_kind
from console.eventfile.lengths import enclosed_length, labelled_length, trailing_length
from console.eventfile.people import speakers_in
from console.eventfile.places import placed_title
from console.eventfile.row import Row
from console.eventfile.speakers import named, once
from console.eventfile.titles import first_sentence, parted_title
from console.show.event import Kind, Speaker


class Told(NamedTuple):
    """What the words of a draft say, apart from its time."""

    title: str
    speakers: tuple[Speaker, ...]
    carried_by: str | None
    kind: Kind
    length: timedelta | None
    notes: str | None
    place: str | None


def told(draft: Draft) -> Told:
    """Read the words of a draft."""
    text, length = enclosed_length(draft.title)
    if length is None:
        text, length = trailing_length(text)
    text, place = placed_title(text)
    lead = people_at_head(text) or Clauses(text)
    text, after = first_sentence(lead.title)
    clauses = Clauses(text) if lead.speakers else clauses_of(text)
    title, description = parted_title(clauses.title)
    asides = [aside for aside in (description, after, *draft.notes) if aside]
    speakers = [*lead.speakers, *clauses.speakers]
    speakers += [person for text in draft.speakers for person in named(text)]
    speakers += [person for aside in asides for person in clauses_of(aside).speakers]
    speakers += speakers_in(draft.details)
    return Told(
        title,
        once(speakers),
        draft.carried_by or clauses.carried_by,
        named_kind(draft.kind) or kind_of(title or text),
        draft.length or length or _length_in(draft.details),
        "\n".join([*asides, *(row.text for row in draft.details)]) or None,
        draft.place or place,
    )


def _length_in(details: tuple[Row, ...]) -> timedelta | None:
    """The length that a row under an item gives."""
    return next(filter(None, (labelled_length(row.text) for row in details)), None)
