"""Shapes to look for are compiled late, and rightly all the same."""

import re
from importlib import import_module
from pathlib import Path

import pytest

import console.eventfile
from console.eventfile.shape import shape

ROOM = Path(console.eventfile.__file__).parent
MODULES = [
    "console.eventfile." + ".".join(path.relative_to(ROOM).with_suffix("").parts)
    for path in sorted(ROOM.rglob("[a-z]*.py"))
]


def test_a_shape_finds_what_its_expression_finds():
    assert shape(r"\d+", re.IGNORECASE).sub("n", "9 h 30") == "n h n"


def test_a_shape_is_not_compiled_before_something_is_looked_for():
    unfinished = shape("(")
    with pytest.raises(re.error):
        unfinished.search("")


@pytest.mark.parametrize("name", MODULES)
def test_every_shape_can_be_compiled(name):
    for value in vars(import_module(name)).values():
        if type(value) is type(shape("")):
            assert value.search
