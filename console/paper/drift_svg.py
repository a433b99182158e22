"""The drift line as a drawing in SVG: lateness upwards, the plan as the line at zero."""

from collections.abc import Iterator
from html import escape

from console.paper.drift_view import DriftView, Stroke

_WIDTH, _HEIGHT = 900, 220
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 16, 12, 34
_DASHES = {Stroke.ACTUAL: "", Stroke.PROJECTED: "6 4", Stroke.RECOVERED: "2 4"}


def drift_svg(view: DriftView | None) -> str:
    """The drawing as one `<svg>` element; "" when there is nothing to draw."""
    if view is None:
        return ""
    parts = (*_levels(view), *_times(view), *_lines(view))
    label = escape(view.summary, quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'width="{_WIDTH}" height="{_HEIGHT}" role="img" aria-label="{label}" '
        f'font-family="Inter, sans-serif" font-size="12">{"".join(parts)}</svg>'
    )


def _levels(view: DriftView) -> Iterator[str]:
    far = _WIDTH - _RIGHT
    for mark in view.drifts:
        y = _y(mark.share)
        ink = "#666" if mark.share == view.zero else "#ddd"
        yield f'<line x1="{_LEFT}" x2="{far}" y1="{y}" y2="{y}" stroke="{ink}"/>'
        text = escape(mark.label)
        yield f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{text}</text>'


def _times(view: DriftView) -> Iterator[str]:
    foot = _HEIGHT - _BOTTOM
    for mark in view.times:
        x, text = _x(mark.share), escape(mark.label)
        yield f'<line x1="{x}" x2="{x}" y1="{foot}" y2="{foot + 5}" stroke="#666"/>'
        yield f'<text x="{x}" y="{foot + 19}" text-anchor="middle">{text}</text>'


def _lines(view: DriftView) -> Iterator[str]:
    zero = _y(view.zero)
    for start in view.starts:
        x = _x(start)
        yield f'<line x1="{x}" x2="{x}" y1="{zero - 3}" y2="{zero + 3}" stroke="#666"/>'
    for stroke, spots in view.strokes:
        corners = " ".join(f"{_x(spot.x)},{_y(spot.y)}" for spot in spots)
        dash = f' stroke-dasharray="{_DASHES[stroke]}"' if _DASHES[stroke] else ""
        yield (
            f'<polyline class="{stroke.value}" points="{corners}" fill="none" stroke="#b3261e" '
            f'stroke-width="2.5" stroke-linejoin="round"{dash}/>'
        )


def _x(share: float) -> float:
    return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)


def _y(share: float) -> float:
    return round(_TOP + share * (_HEIGHT - _TOP - _BOTTOM), 1)
