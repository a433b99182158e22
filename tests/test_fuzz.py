"""A few of the files that `python -m tests.fuzz_run` reads by the thousand."""

from tests.fuzz_run import run_of_files


def test_two_hundred_made_up_files_are_read():
    assert run_of_files(200, seed=2023).seconds > 0
