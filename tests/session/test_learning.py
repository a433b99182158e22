"""What earlier runs teach a session, however the file was edited since."""

from datetime import timedelta

from msgspec.structs import replace

from console.journal.journal import Journal, RunKind
from console.journal.kept_run import KeptRun
from console.session.learning import earlier_lessons, lessons_from, measured
from console.session.runs import Runs
from console.show.days import moved_to
from console.show.deeds import Finish, Go, Happening
from tests.orders import MINUTE, ceremony, paris

TOLD = (
    Happening(paris("14:00"), Go()),
    Happening(paris("15:03"), Go()),
    Happening(paris("15:15"), Finish()),
)
RUN = KeptRun(RunKind.FILAGE, ceremony(), TOLD, paris("14:00"))


def test_a_run_is_measured_by_the_ids_of_today():
    order = ceremony()
    renamed = replace(order.items[1], id="mots", title="Mots d’ouverture")
    today = replace(order, items=(order.items[0], renamed, *order.items[2:]))
    assert [x.item for x in measured(today, RUN)] == ["1", "mots"]


def test_a_run_of_another_day_is_recognised():
    order = moved_to(ceremony(), paris("14:00").date() + timedelta(days=40))
    renamed = replace(order.items[0], id="cafe", title="Café")
    today = replace(order, items=(renamed, *order.items[1:]))
    assert [x.item for x in measured(today, RUN)] == ["cafe", "2"]


def test_the_run_that_goes_on_teaches_nothing_yet():
    journal = Journal()
    runs = Runs(journal, "/events/ceremonie.md")
    numbers = []
    for _ in range(2):
        number = journal.begin(RunKind.FILAGE, ceremony(), TOLD[0])
        for happening in TOLD[1:]:
            journal.append(number, happening)
        numbers.append(number)
    assert earlier_lessons(ceremony(), runs, None).runs == 2
    assert earlier_lessons(ceremony(), runs, numbers[-1]).runs == 1


def test_lessons_bend_the_expected_length():
    lessons = lessons_from(ceremony(), [RUN] * 5)
    speech = ceremony().items[1]
    assert speech.duration == 10 * MINUTE
    assert 600 < lessons.expected(speech).mean < 720
