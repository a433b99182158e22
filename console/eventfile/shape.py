"""Shapes to look for in text, compiled when they are first looked for.

One file shows few of the shapes in which people write, and to compile them all takes longer than
to read it.
"""

import re
from typing import AnyStr, cast


def shape(text: AnyStr, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[AnyStr]:
    """A regular expression, ready when one of its methods is first called."""
    return cast("re.Pattern[AnyStr]", _Shape(text, flags))


class _Shape:
    """Stands for a pattern, and keeps those of its methods that were called."""

    def __init__(self, text: str | bytes, flags: re.RegexFlag) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> object:
        method = getattr(re.compile(self._text, self._flags), name)
        setattr(self, name, method)
        return cast("object", method)
