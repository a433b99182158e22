"""From marked-up text to the words that people read."""

import html
import re

from console.eventfile.shape import shape

OPEN, CLOSE = "\ue000", "\ue001"
"""Around what the author marked: bold, italic, a link. Private characters, never in the result."""

LONGEST = 20_000
"""Characters of one paragraph that are read; no honest one has more."""

_SPACES = shape("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]")
_UNSEEN = shape(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"
    "\ufeff\ufe0f\ue000\ue001]"
)
_UNSEEN_WITHIN = shape("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_TEMPLATE = shape(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{:[^{}]*\}")
_IMAGE = shape(r"!\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])")
_LINK = shape(r"\[([^\[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)?\)|\[[^\[\]]*\])")
_FOOTNOTE = shape(r"<sup>[\d,;*†‡\s]{1,8}</sup>", re.IGNORECASE)
_MARKED_TAG = shape(r"<(/?)(?:b|strong|em|i|a)\b[^<>]*>", re.IGNORECASE)
_TAG = shape(r"</?[a-zA-Z][^<>]*>|<!--.*?-->")
_EMPHASIS = shape(r"(?<!\\)(?:\*{1,3}|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w))")
_ESCAPE = shape(r"\\([!-/:-@\[-`{-~])")
_MARK = shape(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")
BREAK = shape(r"<br\s*/?>|</br>", re.IGNORECASE)


def spaced(text: str) -> str:
    """The text with every kind of space made an ordinary one; as long as before."""
    return _SPACES.sub(" ", text)


def marked(source: str) -> str:
    """One line of Markdown as plain words, with `OPEN` and `CLOSE` around what was marked."""
    text = _UNSEEN.sub("", source)
    if "{" in text:
        text = _TEMPLATE.sub("", text)
    if "[" in text:
        text = _LINK.sub(rf"{OPEN}\1{CLOSE}", _IMAGE.sub("", text))
    if "<" in text:
        text = without_footnotes(text)
        text = _MARKED_TAG.sub(lambda tag: CLOSE if tag[1] else OPEN, text)
        text = _TAG.sub("", text)
    if "*" in text or "_" in text:
        text = _without_emphasis(text)
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    return _UNSEEN_WITHIN.sub("", html.unescape(text)) if "&" in text else text


def without_footnotes(source: str) -> str:
    """HTML without the raised numbers that point to footnotes."""
    return _FOOTNOTE.sub("", source)


def words_of(text: str) -> str:
    """The text without marks, trimmed."""
    return text.replace(OPEN, "").replace(CLOSE, "").strip()


def marks_of(text: str) -> tuple[str, ...]:
    """What the author marked in the text, in order."""
    if OPEN not in text:
        return ()
    return tuple(mark.strip() for mark in _MARK.findall(text) if mark.strip())


def _without_emphasis(text: str) -> str:
    """Stars and underscores become `OPEN` and `CLOSE`, each width in turn."""
    is_open: dict[str, bool] = {}

    def mark(found: re.Match[str]) -> str:
        sign = found[0]
        around = text[found.start() - 1 : found.start()] + text[found.end() : found.end() + 1]
        if sign == "*" and around.isspace() and len(around) == 2:  # noqa: PLR2004
            return sign
        is_open[sign] = not is_open.get(sign, False)
        return OPEN if is_open[sign] else CLOSE

    return _EMPHASIS.sub(mark, text)
