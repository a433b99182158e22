"""Real pages, with what a careful human reads in them, where they are at hand."""

import importlib.util
from collections import Counter
from pathlib import Path

import pytest
import yaml

from console.eventfile.formats.choice import read_event
from console.eventfile.record import check_record
from console.wording.words import Words

SHARED = Path(__file__).parents[2] / ".." / "shared"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the corpus is not beside the project")


@pytest.fixture(scope="module")
def figures() -> Counter[str]:
    path = SHARED / "tools" / "score_events.py"
    spec = importlib.util.spec_from_file_location("score_events", path)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    total: Counter[str] = Counter()
    for folder in ("fr", "intl"):
        for truth in sorted((SHARED / "events" / folder).glob("*.truth.yaml")):
            stem = truth.name.removesuffix(".truth.yaml")
            event = next(p for p in truth.parent.glob(f"{stem}.*") if p.stem == stem)
            record = check_record(str(event), read_event(event), Words("en"))
            wanted = yaml.load(truth.read_text(encoding="utf-8"), yaml.CSafeLoader)
            total.update(scorer.score(record, wanted)[0])
    return total


def test_items_of_real_pages_are_found(figures):
    found = figures["found"]
    precision, recall = found / figures["said"], found / figures["wanted"]
    assert 2 * precision * recall / (precision + recall) >= 0.97


@pytest.mark.parametrize(
    ("figure", "floor"), [("ends", 0.97), ("names", 0.95), ("facts", 0.9), ("rows", 0.8)]
)
def test_what_real_pages_say_of_items_is_found(figures, figure, floor):
    assert figures[figure] / figures[f"{figure}_of"] >= floor


def test_the_first_file_of_all_reads_as_nineteen_items():
    reading = read_event(SHARED / "seed" / "la-rencontre-des-eig.md")
    assert len(reading.order.items) == 19
    assert [(problem.code.value, problem.line) for problem in reading.problems] == [
        ("mixed-dashes", 36), ("near-miss", 40), ("capitals-inside", 58), ("zero-for-o", 66),
    ]  # fmt: skip
