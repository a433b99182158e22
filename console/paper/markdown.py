"""A report as Markdown."""

from collections.abc import Iterator, Sequence

from console.paper.report_view import ReportView

_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>|#"})


def report_markdown(view: ReportView, picture: str = "") -> str:
    """The report; `picture` is where its drift line lies, as a link, "" for nowhere."""
    return "\n".join(_lines(view, picture)) + "\n"


def _lines(view: ReportView, picture: str) -> Iterator[str]:
    yield from (f"# {_plain(view.title)}", "", f"*{_plain(view.under)}*", "")
    yield from (_plain(view.summary), "")
    yield from (f"- **{_plain(label)}** : {_plain(value)}" for label, value in view.facts)
    yield ""
    if picture:
        yield from (f"![{view.heads[7]}](<{picture}>)", "")
    yield from _table(view.heads, view.rows)
    for heading, entries in view.lists:
        yield from ("", f"## {_plain(heading)}", "")
        yield from (f"- {_plain(entry)}" for entry in entries)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield _table_line([_plain(head) for head in heads])
    yield _table_line(["---", "---", *("---:" for _ in heads[2:])])
    yield from (_table_line([_plain(cell) for cell in row]) for row in rows)


def _table_line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """A text that Markdown shows as it is, on one line."""
    return " ".join(text.translate(_SPECIAL).split("\n"))
