"""`conduite bench`: every budget, measured here and now."""

import argparse
import json
import sys
from collections.abc import Iterator

from msgspec.structs import asdict

from console.cli.bench.core import core_measures
from console.cli.bench.measure import Measure
from console.cli.bench.windows import window_measures


def bench(asked: argparse.Namespace) -> int:
    """Print every measure beside its budget; a figure is told, never judged by the status."""
    measures = []
    for measure in _measures():
        measures.append(measure)
        if not asked.json:
            print(_line(measure), flush=True)
    if asked.json:
        records = [{**asdict(measure), "is_kept": measure.is_kept} for measure in measures]
        json.dump(records, sys.stdout, ensure_ascii=False, indent=2)
        print()
    return 0


def _measures() -> Iterator[Measure]:
    yield from core_measures()
    yield from window_measures()


def _line(measure: Measure) -> str:
    mark = "✓" if measure.is_kept else "✗"
    floor = f"  (floor {measure.floor:.0f} {measure.floor_unit})" if measure.floor else ""
    figure, unit = f"{measure.figure:9.2f}", measure.unit
    return f"{mark} {measure.name:<40} {figure} {unit:<2} of {measure.budget:g} {unit}{floor}"
