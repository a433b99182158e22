"""The language of the faces: English sentences in the code, other languages from catalogues."""

import gettext
import locale

from console.resources import resource

LANGUAGES = ("fr", "en")
_CATALOGUE = "conduite"


class Words:
    """Sentences for people, in one language.

    Attributes:
        language: Two letters, one of `LANGUAGES`.
    """

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._catalogue = gettext.translation(
            _CATALOGUE, resource("locale"), [self.language], fallback=True
        )

    def say(self, text: str, **values: object) -> str:
        """Translate an English sentence and fill its `{names}` with `values`."""
        return self._catalogue.gettext(text).format(**values)

    def count(self, one: str, many: str, number: int, **values: object) -> str:
        """Translate a sentence that depends on `number`, which fills `{number}`."""
        return self._catalogue.ngettext(one, many, number).format(number=number, **values)


def system_language() -> str:
    """The language of the user's system when we speak it, else English."""
    spoken = (locale.getlocale()[0] or "")[:2].lower()
    return spoken if spoken in LANGUAGES else "en"
