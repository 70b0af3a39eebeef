"""Bulletins read alike however their paragraphs are set: indented, apart by empty lines, with blanks at line ends."""

from pathlib import Path
from typing import Any

import pytest
from gold import gold_files, read_gold

from bulletin_parser import parse_text
from bulletin_parser.wrapping import unwrapped

TOLD = ("bulletin", "projects", "summaries", "rankings", "remarks", "numbers")


def told(text: str) -> object:
    bulletin = parse_text(text).model_dump(mode="json")
    return without_spans({name: bulletin[name] for name in TOLD})


def without_spans(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_spans(inner) for key, inner in value.items() if not key.endswith(("span", "spans"))}
    return [without_spans(inner) for inner in value] if isinstance(value, list) else value


def lines(text: str) -> list[str]:
    return [line.strip("\u3000 ") for line in text.split("\n")]


@pytest.mark.parametrize("path", gold_files("families")[::3], ids=lambda path: path.stem)
def test_a_bulletin_reads_alike_however_its_paragraphs_are_set(path: Path) -> None:
    text = read_gold(path)[1]
    if unwrapped(text)[1] is not None or any(mark in text for mark in "\t|"):
        pytest.skip("its line ends, or the blanks of its tables, say something")
    plain = told("\n".join(lines(text)))
    assert told("\n".join(f"\u3000\u3000{line}" if line else "" for line in lines(text))) == plain
    assert told(" \n\n".join(lines(text))) == plain
