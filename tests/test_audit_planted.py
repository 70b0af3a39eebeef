"""Faults planted one at a time in bulletins of the corpus (``planted/*.toml``): each is found, at its place."""

import tomllib
from collections import Counter
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest
from gold import CORPUS

from bulletin_parser.document import Document
from bulletin_parser.grammar import load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.reconciliation.stored import all_findings
from bulletin_parser.records import Bulletin, Source
from bulletin_parser.render.findings import CODES
from bulletin_parser.settling import settle
from bulletin_parser.store import open_store

GRAMMAR = load_grammar()
PLANTED = Path(__file__).parent / "planted"
SPOILT = "spoilt.txt"


class Fault(NamedTuple):
    """A text in which words are printed as others, what stands beside it, and what must be found over which words."""

    file: str
    printed: str
    instead: str
    code: str
    at: str
    beside: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return text_of(self.file).replace(self.printed, self.instead)

    @property
    def place(self) -> tuple[int, int]:
        start = text_of(self.file).index(self.printed) + self.instead.index(self.at)
        return start, start + len(self.at)


def text_of(file: str) -> str:
    folder = PLANTED.parent if file.startswith(PLANTED.name) else CORPUS
    return (folder / file).read_text("utf-8")


def faults() -> list[Fault]:
    return [
        Fault(**{**fault, "beside": tuple(fault.get("beside", ()))})
        for path in sorted(PLANTED.glob("*.toml"))
        for fault in tomllib.loads(path.read_text("utf-8"))["fault"]
    ]


FAULTS = faults()


def read(name: str, text: str) -> tuple[Document, Bulletin]:
    source = Source(name=name, sha256=sha256(text.encode()).hexdigest(), format="text", encoding="utf-8")
    document = Document(text, source)
    return document, parse(document, GRAMMAR)


@cache
def unspoilt(file: str) -> tuple[Document, Bulletin]:
    return read(Path(file).name, text_of(file))


def is_found(fault: Fault, folder: Path) -> bool:
    """Whether a finding of the code touches the words in the spoilt text, alone or beside the others."""
    start, end = fault.place
    spoilt = read(SPOILT, fault.text)
    if not fault.beside:
        found = [span for each in spoilt[1].findings if each.code == fault.code for span in each.spans]
        return any(span.start < end and start < span.end for span in found)
    with open_store(folder / "a.db", create=True) as store:
        for document, bulletin in (*map(unspoilt, fault.beside), spoilt):
            store.add(document, bulletin)
        settle(store, GRAMMAR)
        sides = [side for each in all_findings(store.rows, GRAMMAR) if each.code == fault.code for side in each.sides]
    return any(side.source.file == SPOILT and side.span.start < end and start < side.span.end for side in sides)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code}-{Path(fault.file).stem}")
def test_every_planted_fault_is_found_where_it_is(fault: Fault, tmp_path: Path) -> None:
    assert text_of(fault.file).count(fault.printed) == 1
    assert is_found(fault, tmp_path)


def test_there_are_faults_of_all_kinds_to_find() -> None:
    counts = Counter(fault.code for fault in FAULTS)
    assert len(FAULTS) >= 60
    assert counts.keys() <= CODES.keys()
