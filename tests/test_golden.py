"""Whole bulletins: what their gold files owe is in what is parsed, and everything printed is where its span says."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from expected import missing
from gold import gold_files, read_gold
from spans import misplaced, told

from bulletin_parser import parse_file
from bulletin_parser.records import Bulletin

WHOLE = gold_files("series", "retold", "follow_up")
TEXTS = gold_files("series", "retold", "follow_up", "families")


@cache
def parsed(path: Path) -> Bulletin:
    return parse_file(path.with_suffix(".txt"))


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", WHOLE, ids=_name)
def test_all_that_the_gold_owes_is_parsed(path: Path) -> None:
    gold, _ = read_gold(path)
    lacking = missing(gold, parsed(path))
    assert not lacking, told(lacking)


@pytest.mark.parametrize("path", WHOLE, ids=_name)
def test_every_number_is_accounted_for(path: Path) -> None:
    left = list(_unclaimed(parsed(path)))
    assert not left, told(left)


def _unclaimed(bulletin: Bulletin) -> Iterator[str]:
    for number in bulletin.numbers:
        if number.role == "unclaimed":
            yield f"{number.text} at {number.span.start}"


@pytest.mark.parametrize("path", TEXTS, ids=_name)
def test_every_span_slices_back_to_what_was_printed(path: Path) -> None:
    wrong = misplaced(parsed(path), read_gold(path)[1])
    assert not wrong, told(wrong)
