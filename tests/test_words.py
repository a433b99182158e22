"""The French of the console is whole."""

import re
from collections.abc import Iterable

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from console.resources import resource
from console.wording.words import Words
from tests.sentences import sentences

FOLDER = resource("locale", "fr", "LC_MESSAGES")


@pytest.fixture(scope="module")
def french() -> Catalog:
    with (FOLDER / "conduite.po").open(encoding="utf-8") as file:
        return read_po(file, locale="fr")


def forms(text: object) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def test_every_sentence_of_the_code_has_its_french(french):
    translated = {form for message in french if message.string for form in forms(message.id)}
    missing = {text: room for text, room in sentences().items() if text not in translated}
    assert missing == {}


def test_no_sentence_is_translated_that_nobody_says(french):
    known = sentences()
    unused = [form for message in french if message.id for form in forms(message.id)]
    assert [form for form in unused if form not in known] == []


def names(texts: Iterable[str]) -> set[str]:
    return {name for text in texts for name in re.findall(r"{(\w+)}", text)}


def test_translations_keep_the_names_to_fill_in(french):
    for message in french:
        if message.id:
            assert names(forms(message.string)) == names(forms(message.id)), message.id


def test_french_marks_keep_to_their_words(french):
    for message in french:
        for text in forms(message.string):
            assert not re.search(r" [:;?!»]|« ", text), text


def spoken(catalogue: Catalog) -> dict[tuple[str, ...], tuple[str, ...]]:
    return {forms(each.id): forms(each.string) for each in catalogue if each.id}


def test_the_compiled_catalogue_is_up_to_date(french):
    with (FOLDER / "conduite.mo").open("rb") as file:
        compiled = spoken(read_mo(file))
    assert compiled == spoken(french), "python3 dev.py words"


def test_french_is_spoken_and_english_is_what_the_code_says():
    assert Words("fr").say("late") == "de retard"
    assert Words("en").say("late") == "late"
    assert Words("fr").count("{number} item", "{number} items", 2) == "2 séquences"


def test_a_language_that_nobody_taught_us_is_english():
    assert Words("xx").language == "en"
