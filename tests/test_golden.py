"""Whole bulletins: what their gold files owe is in what is parsed, and everything printed is where its span says."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from expected import missing
from gold import CORPUS, gold_files, read_gold
from parsed import parsed
from spans import misplaced, told

from bulletin_parser.records import Bulletin

WHOLE = gold_files("series", "retold", "follow_up")
OWED: Mapping[str, int] = json.loads((CORPUS / "owed.json").read_text("utf-8"))
"""How many facts of its gold each family of bulletins still lacks: to be lowered where they become fewer."""
TEXTS = gold_files("series", "retold", "follow_up", "families")


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", WHOLE, ids=_name)
def test_all_that_the_gold_owes_is_parsed(path: Path) -> None:
    gold, _ = read_gold(path)
    lacking = missing(gold, parsed(path))
    assert not lacking, told(lacking)


@pytest.mark.parametrize("letters", OWED)
def test_the_families_owe_no_more_than_is_known(letters: str) -> None:
    paths = [path for path in gold_files("families") if path.stem.rstrip("0123456789") == letters]
    lacking = [f"{path.stem}: {fact}" for path in paths for fact in missing(read_gold(path)[0], parsed(path))]
    assert len(lacking) <= OWED[letters], f"{len(lacking)} facts are missing: {told(lacking)}"


def test_every_family_is_counted() -> None:
    assert {path.stem.rstrip("0123456789") for path in gold_files("families")} == set(OWED)


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
