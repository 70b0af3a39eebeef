"""The year of bulletins in ``corpus/series`` as a database, made once in a test run."""

import tempfile
from functools import lru_cache
from pathlib import Path

from bulletin_parser.grammar import load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.reading import read
from bulletin_parser.settling import settle
from bulletin_parser.store import open_store

SERIES = Path(__file__).parent.parent / "corpus" / "series"
_FOLDER = tempfile.TemporaryDirectory()


@lru_cache
def series() -> Path:
    """The database; it is only for reading."""
    path = Path(_FOLDER.name) / "series.db"
    grammar = load_grammar()
    with open_store(path, create=True) as store:
        for file in sorted(SERIES.glob("*.txt")):
            document = read(file)
            store.add(document, parse(document, grammar))
        settle(store, grammar)
    return path
