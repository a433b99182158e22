"""Pages in HTML, plain enough for a browser, a mail and a printer to show them alike."""

from collections.abc import Iterator, Sequence
from html import escape

from console.paper.report_view import ReportView

_STYLE = """\
body { font-family: Inter, sans-serif; font-size: 10pt; color: #111; background: #fff; }
h1 { font-size: 18pt; margin: 0 0 2px 0; }
h2 { font-size: 12pt; margin: 16px 0 4px 0; }
p.under { color: #444; margin: 0 0 12px 0; }
p.summary { font-size: 12pt; margin: 0 0 12px 0; }
table { border-collapse: collapse; }
th { font-weight: 600; text-align: left; border-bottom: 1px solid #111; }
td { border-bottom: 1px solid #ccc; vertical-align: top; }
td.plain { border-bottom: 0px; }
.figure { text-align: right; white-space: nowrap; }
"""


def page(title: str, language: str, style: str, body: Iterator[str]) -> str:
    """A whole page."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language, quote=True)}"><head>'
        f'<meta charset="utf-8"><title>{escape(title)}</title>\n<style>\n{style}</style></head>\n'
        f"<body>\n{chr(10).join(body)}\n</body></html>\n"
    )


def report_html(view: ReportView, language: str, picture: str) -> str:
    """A report; `picture` is the element that draws its drift line, "" for none."""
    return page(view.title, language, _STYLE, _report(view, picture))


def _report(view: ReportView, picture: str) -> Iterator[str]:
    yield f"<h1>{escape(view.title)}</h1>"
    yield f'<p class="under">{escape(view.under)}</p>'
    yield f'<p class="summary">{escape(view.summary)}</p>'
    yield '<table cellpadding="3">'
    for label, value in view.facts:
        cells = (f'<td class="plain">{escape(text)}</td>' for text in (label, value))
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</table>"
    if picture:
        yield f"<p>{picture}</p>"
    yield from _table(view.heads, view.rows)
    for heading, lines in view.lists:
        yield f"<h2>{escape(heading)}</h2>"
        yield f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A table whose columns but the first two hold figures."""
    yield '<table width="100%" cellpadding="4">'
    yield f"<thead><tr>{''.join(_cells('th', heads))}</tr></thead>"
    for row in rows:
        yield f"<tr>{''.join(_cells('td', row))}</tr>"
    yield "</table>"


def _cells(tag: str, texts: Sequence[str]) -> Iterator[str]:
    for place, text in enumerate(texts):
        kind = ' class="figure" align="right"' if place > 1 else ""
        yield f"<{tag}{kind}>{escape(text)}</{tag}>"
