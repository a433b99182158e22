"""A report as CSV: instants and seconds, for those who reckon on."""

import csv
import io
from datetime import datetime, timedelta, tzinfo

from console.show.plain import in_seconds, in_zone
from console.show.report import Report, ReportLine

_HEADS = (
    "id", "title", "status", "planned_start", "planned_end", "actual_start", "actual_end",
    "planned_s", "actual_s", "delta_s", "drift_s", "held_s", "added_s", "turns",
)  # fmt: skip
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def report_csv(report: Report) -> str:
    """One item a row; names of columns are those of `conduite state --json`."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(_HEADS)
    writer.writerows(_row(line, report.event.timezone) for line in report.lines)
    return target.getvalue()


def _row(line: ReportLine, zone: tzinfo) -> list[str]:
    def at(instant: datetime | None) -> str:
        return in_zone(instant, zone) or ""

    def seconds(time: timedelta | None) -> str:
        return "" if time is None else str(in_seconds(time))

    return [
        _guarded(line.item.id),
        _guarded(line.item.title),
        line.status.value,
        at(line.line.start),
        at(line.line.end),
        at(line.start),
        at(line.end),
        seconds(line.item.duration),
        seconds(line.length),
        seconds(line.delta),
        seconds(line.drift),
        seconds(line.held),
        seconds(line.added),
        str(len(line.turns)),
    ]


def _guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell
