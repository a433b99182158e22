"""The outlook as a plain record (design, section 5): times ISO 8601, lengths in seconds."""

from datetime import tzinfo

from console.show.forecast import COVERAGE
from console.show.outlook import Current, Following, Outlook
from console.show.plain import in_seconds, in_zone
from console.show.projection import Row


def outlook_record(outlook: Outlook) -> dict[str, object]:
    """The outlook in the event's own zone, ready for JSON."""
    zone = outlook.event.timezone
    return {
        "now": in_zone(outlook.now, zone),
        "phase": outlook.phase.value,
        "current": _current(outlook.current, zone) if outlook.current else None,
        "next": _following(outlook.next, zone) if outlook.next else None,
        "drift_s": in_seconds(outlook.drift),
        "relative_drift_s": in_seconds(outlook.relative_drift),
        "end_drift_s": in_seconds(outlook.end_drift),
        "planned_end": in_zone(outlook.planned_end, zone),
        "projected_end": in_zone(outlook.projected_end, zone),
        "items": [_row(row, zone) for row in outlook.rows],
    }


def forecast_record(outlook: Outlook) -> dict[str, object]:
    """When the show will end, as earlier runs teach; the plan alone where they teach nothing."""
    zone, seen = outlook.event.timezone, outlook.forecast
    return {
        "median": in_zone(seen.median if seen else outlook.projected_end, zone),
        "low": in_zone(seen.low if seen else None, zone),
        "high": in_zone(seen.high if seen else None, zone),
        "runs": seen.runs if seen else 0,
        "coverage": COVERAGE if seen else None,
    }


def _current(current: Current, zone: tzinfo) -> dict[str, object]:
    return {
        "id": current.item.id,
        "title": current.item.title,
        "actual_start": in_zone(current.started, zone),
        "due": in_zone(current.due, zone),
        "elapsed_s": in_seconds(current.elapsed),
        "remaining_s": in_seconds(current.remaining),
        "level": current.level.value,
    }


def _following(following: Following, zone: tzinfo) -> dict[str, object]:
    return {
        "id": following.item.id,
        "title": following.item.title,
        "planned_start": in_zone(following.planned, zone),
        "projected_start": in_zone(following.projected, zone),
        "starts_in_s": in_seconds(following.starts_in),
    }


def _row(row: Row, zone: tzinfo) -> dict[str, object]:
    return {
        "id": row.item.id,
        "title": row.item.title,
        "status": row.status.value,
        "planned_start": in_zone(row.line.start, zone),
        "planned_end": in_zone(row.line.end, zone),
        "projected_start": in_zone(row.projected_start, zone),
        "projected_end": in_zone(row.projected_end, zone),
        "actual_start": in_zone(row.actual_start, zone),
        "actual_end": in_zone(row.actual_end, zone),
        "delta_s": in_seconds(row.delta),
    }
