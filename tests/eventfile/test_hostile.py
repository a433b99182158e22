"""Input that was made to hurt: never an exception, never long."""

import string
import time

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from console.eventfile.reader import read_text
from console.eventfile.record import check_record
from console.eventfile.zones import named_zone
from console.wording.words import Words

_BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(20)
)
_SIZE = 100_000
ATTACKS = {
    "yaml bomb": (_BOMB, "a.yml"),
    "yaml bomb in a fence": (f"---\n{_BOMB}---\n- 9h A\n", "a.md"),
    "yaml that holds itself": ("a: &a [*a]\nitems: *a\n", "a.yml"),
    "deep yaml": ("[" * 20_000, "a.yml"),
    "dashes in dashes": ("- " * 500_000, "a.yml"),
    "keys in keys": ("? " * 500_000, "a.yml"),
    "spaces in quotes": ('title: "' + " " * 1_000_000 + '"', "a.yml"),
    "marks in a line": ("<p>" + "<b>a</b>" * 12_000, "a.md"),
    "deep json": ('{"a":' * 20_000, "a.json"),
    "deep lists": ("".join("  " * n + "- a\n" for n in range(300)), "a.md"),
    "deep quotes": (">" * _SIZE, "a.md"),
    "open tags": ("<div>" * (_SIZE // 5), "a.md"),
    "open cells": ("<table><tr>" + "<td>9h" * (_SIZE // 6), "a.md"),
    "tall cells": ("<table>" + "<tr><td rowspan=999999 colspan=999999>9h" * 2000, "a.md"),
    "brackets": ("[" * _SIZE, "a.md"),
    "links": ("[a](" * (_SIZE // 4), "a.md"),
    "stars": ("*a " * (_SIZE // 3), "a.md"),
    "spaces": ("9h" + " " * _SIZE + "a", "a.md"),
    "digits": ("1 " * (_SIZE // 2), "a.md"),
    "times": ("9h " * (_SIZE // 3), "a.md"),
    "ranges": ("9h-10h, " * (_SIZE // 8), "a.md"),
    "dates": ("1 mai " * (_SIZE // 6), "a.md"),
    "names": ("9h Débat par " + "Anna Dupont et " * (_SIZE // 15), "a.md"),
    "wide table": ("|a" * (_SIZE // 4) + "\n" + "|-" * (_SIZE // 4) + "\n", "a.md"),
    "items on one line": ("<ul>" + "<li>9h a" * (_SIZE // 8), "a.md"),
    "controls": ("".join(map(chr, range(32))) * 100 + "\n- 9h \u202egnp.exe\u202c A\n", "a.md"),
}


@pytest.mark.parametrize(("text", "name"), ATTACKS.values(), ids=ATTACKS)
def test_an_attack_is_read_in_a_moment(text, name):
    began = time.process_time()
    reading = read_text(text, name)
    assert time.process_time() - began < 5
    assert reading.order is not None


def test_bidirectional_controls_leave_the_title():
    reading = read_text("- 9h \u202eAccueil\u202c\n- 10h Fin\n")
    assert reading.order.items[0].title == "Accueil"


_PIECES = st.sampled_from(
    ["14h", "9h30 - 10h", "25h70", "- ", "* ", "## ", "|", "\n", "\n\n", "<td>", "<tr>", "</table>",
     "<table>", "<li>", "<br>", "---\n", "a: b\n", "items:\n", "[", "]", "(", ")", "**", "par ",
     "Anna Dupont", "lundi 29 février", "31/12/2023", "(15 min)", "\u00a0", "\u202e", "&amp;",
     "<!--",
     "{{", "conduite:\n", " : ", " – ", "midi", "1 h 15", "date: 9999-99-99\n", "\t", "\x00"]
)  # fmt: skip
_TEXT = st.lists(st.one_of(_PIECES, st.text(string.printable, max_size=8)), max_size=40)


@seed(20230629)
@settings(max_examples=400, deadline=None, database=None)
@given(_TEXT, st.sampled_from(["a.md", "2024-02-29-a.html", "a.yml", "a.json"]))
def test_no_text_raises(pieces, name):
    reading = read_text("".join(pieces), name, "".join(pieces[:5]))
    record = check_record(name, reading, Words("en"))
    assert [item["id"] for item in record["items"]] == list({i["id"]: 0 for i in record["items"]})
    assert all(item["duration_s"] is None or item["duration_s"] >= 0 for item in record["items"])


def test_a_zone_of_a_thousand_parts_is_no_zone():
    assert named_zone("/".join("a" * 1000)) is None
    assert named_zone("America/Argentina/Buenos_Aires") is not None
