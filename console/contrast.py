"""How well one colour reads on another, by the definition of WCAG 2.2; what is projected on."""

import math

DARK_GROUND, LIGHT_GROUND = "#0a0c10", "#f5f6f8"
"""What the screens are projected on, `#rrggbb`."""

ENOUGH = 7.0
"""What reads from the last row: AAA."""

_RED, _GREEN, _BLUE = 0.2126, 0.7152, 0.0722  # their part in what the eye calls light
_NEARLY_BLACK = 0.04045  # below it a channel is proportional to its light


def contrast(one: str, other: str) -> float:
    """The ratio of two colours written `#rrggbb`: 1 is invisible, 21 is black on white."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return _RED * red + _GREEN * green + _BLUE * blue


def _linear(channel: float) -> float:
    if channel <= _NEARLY_BLACK:
        return channel / 12.92
    return math.pow((channel + 0.055) / 1.055, 2.4)
