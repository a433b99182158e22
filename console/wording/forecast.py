"""The forecast in words: beside the projected end, and what stands behind it."""

from datetime import tzinfo

from console.show.forecast import Forecast
from console.wording.times import clock_time
from console.wording.words import Words


def forecast_range(words: Words, seen: Forecast, zone: tzinfo) -> str:
    """Between which times the end is expected: 18:01–18:16."""
    low, high = (clock_time(words, at, zone) for at in (seen.low, seen.high))
    return f"{low}–{high}"


def forecast_ground(words: Words, runs: int) -> str:
    """Where a forecast comes from, and what it is not."""
    return words.count(
        "The forecast comes from {number} earlier run: what this item took, else its kind, drawn "
        "towards the plan where there is little. Four ends in five lie in the range.",
        "The forecast comes from {number} earlier runs: what this item took, else its kind, drawn "
        "towards the plan where there is little. Four ends in five lie in the range.",
        runs,
    )
