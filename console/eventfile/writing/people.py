"""Proposes how the people of an item could be changed."""

from collections.abc import Iterator

from console.eventfile.writing.found_words import Place, changed_words, found_words
from console.eventfile.writing.page import Proposal, Replacement
from console.eventfile.writing.proposing import Ground
from console.show.event import Item, Speaker

_BY = {"fr": "par", "en": "by", "de": "von", "es": "por", "it": "di", "nl": "door", "pt": "por"}
_AND = {"fr": "et", "en": "and", "de": "und", "es": "y", "it": "e", "nl": "en", "pt": "e"}


def recast(ground: Ground, old: Item, speakers: tuple[Speaker, ...]) -> Iterator[Proposal]:
    """Ways to give an item other speakers."""
    for begin, end in ground.areas(old):
        if len(old.speakers) == len(speakers):
            yield from _one_by_one(ground.text, (begin, end), old.speakers, speakers)
        yield from _all(ground, (begin, end), old, speakers)


def clause_of(ground: Ground, speakers: tuple[Speaker, ...]) -> str:
    """The words that name people behind a title: ", par Une Préfète et Un Maire"."""
    if not speakers:
        return ""
    language = ground.order.event.language
    return f", {_BY.get(language, 'by')} {_listed(speakers, language)}"


def _listed(speakers: tuple[Speaker, ...], language: str) -> str:
    if len(speakers) == 1 and speakers[0].role:
        return f"{speakers[0].name}, {speakers[0].role}"
    names = [f"{x.name} ({x.role})" if x.role else x.name for x in speakers]
    joining = f" {_AND.get(language, 'and')} "
    return joining.join(filter(None, (", ".join(names[:-1]), names[-1])))


def _one_by_one(
    text: str, place: Place, old: tuple[Speaker, ...], new: tuple[Speaker, ...]
) -> Iterator[Proposal]:
    """Each name and each role in the place of the one before."""
    changes: list[Replacement] = []
    for before, after in zip(old, new, strict=True):
        for was, now in ((before.name, after.name), (before.role, after.role)):
            if was == now:
                continue
            found = found_words(text, *place, was or "")
            if not found or not was or not now:
                return
            changes += next(changed_words(text, found[0], was, now))
    yield tuple(changes)


def _all(
    ground: Ground, place: Place, old: Item, speakers: tuple[Speaker, ...]
) -> Iterator[Proposal]:
    """All people at once: put behind the title, taken away from there, or replaced."""
    text = ground.text
    language = ground.order.event.language
    named = [found[0] for x in old.speakers if (found := found_words(text, *place, x.name))]
    roles = [
        found[0] for x in old.speakers if x.role and (found := found_words(text, *place, x.role))
    ]
    if not old.speakers:
        for title in found_words(text, *place, old.title):
            at = title[-1][1]
            yield (Replacement(at, at, clause_of(ground, speakers)),)
    elif named:
        first = min(found[0][0] for found in named)
        last = max(found[-1][1] for found in (*named, *roles))
        if speakers:
            yield (Replacement(first, last, _listed(speakers, language)),)
        for title in found_words(text, *place, old.title):
            if not speakers and title[-1][1] < first:
                for after in (0, 1):
                    yield (Replacement(title[-1][1], last + after, ""),)
