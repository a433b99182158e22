"""What the name of a file says of its event."""

from console.eventfile.calendar_words import MONTHS
from console.eventfile.keys import folded
from console.eventfile.sections import is_programme
from console.eventfile.shape import shape

_PARTS = "--"
_DATE = shape(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
_DOMAIN = shape(
    r"\.(?:git(?:hub|lab)\.(?:io|com)|org|com|net|io|eu|dev|info|fr|de|es|it|nl|pt|be|ch|at|cat)\b"
)
_YEAR = shape(r"\s(?:19|20)\d{2}$")
_SEPARATORS = shape(r"[-_.\s]+|(?<=[^\W\d_])(?=(?:19|20)\d{2}(?!\d))")
_LITTLE = """
index readme page main data web website site event events evenement conference
de en es fr it nl pt ca md html
"""
_SAYS_LITTLE = frozenset(_LITTLE.split())


def names_data(name: str) -> bool:
    """Does a file's name say that it holds data, rather than a page?"""
    return name.lower().endswith((".yml", ".yaml", ".json"))


def title_of_name(name: str) -> str:
    """The words of a file's name, for an event to which nothing else gives a title."""
    return " ".join(_words(_stem(name)))


def completed_title(title: str, name: str) -> str:
    """A title that says no more than "Programme", with the event that the file's name tells."""
    title = title.strip(" :")
    said = frozenset(_words(_YEAR.sub("", title.lower())))
    is_dated = any(map(str.isdigit, "".join(said))) or not said.isdisjoint(MONTHS)
    if is_dated or not is_programme(title):
        return title
    shown_already = frozenset(_words(folded(title)))
    site, *own = (
        [word for word in _words(part) if not _says_little(word, shown_already)]
        for part in _stem(name).split(_PARTS)
    )
    last = own[-1] if own else []
    told = last if any(map(str.isalpha, last)) else site + last
    shown = " ".join(word[:1].upper() + word[1:] for word in told)
    return f"{title} ({shown})" if shown else title


def _stem(name: str) -> str:
    stem = name.rpartition(".")[0] or name
    return _DOMAIN.sub("", _DATE.sub("", stem))


def _words(text: str) -> list[str]:
    return [word for word in _SEPARATORS.split(text) if word]


def _says_little(word: str, said: frozenset[str]) -> bool:
    plain = folded(word)
    return plain in _SAYS_LITTLE or plain in said or is_programme(plain)
