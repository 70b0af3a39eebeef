"""Structure Chinese government progress bulletins (通报).

    from bulletin_parser import parse_file

    bulletin = parse_file("2021-05.txt")
    for project in bulletin.projects:
        print(project.name, project.status, project.lead_agencies)

Importing the package loads nothing else: what is named in ``__all__`` comes from its module when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from os import PathLike

    from bulletin_parser.errors import BulletinError, PatternError, QueryError, ReadingError, StoreError
    from bulletin_parser.grammar import Grammar, load_grammar
    from bulletin_parser.mentions.dating import find_periods, parse_period
    from bulletin_parser.mentions.measures import find_quantities, parse_quantity
    from bulletin_parser.records import (
        Bound,
        Bulletin,
        DatedPeriod,
        Finding,
        Head,
        Indicator,
        Member,
        Number,
        Period,
        Project,
        Quantity,
        Ranking,
        Reference,
        Remark,
        RemarkKind,
        Section,
        Severity,
        Source,
        Span,
        Status,
        StatusCount,
        Summary,
    )

__all__ = [
    "Bound",
    "Bulletin",
    "BulletinError",
    "DatedPeriod",
    "Finding",
    "Grammar",
    "Head",
    "Indicator",
    "Member",
    "Number",
    "PatternError",
    "Period",
    "Project",
    "Quantity",
    "QueryError",
    "Ranking",
    "ReadingError",
    "Reference",
    "Remark",
    "RemarkKind",
    "Section",
    "Severity",
    "Source",
    "Span",
    "Status",
    "StatusCount",
    "StoreError",
    "Summary",
    "find_periods",
    "find_quantities",
    "load_grammar",
    "parse_file",
    "parse_period",
    "parse_quantity",
    "parse_text",
]

_ELSEWHERE = {
    "Bound": "values",
    "RemarkKind": "values",
    "Severity": "values",
    "Span": "values",
    "Status": "values",
    "BulletinError": "errors",
    "PatternError": "errors",
    "QueryError": "errors",
    "ReadingError": "errors",
    "StoreError": "errors",
    "Grammar": "grammar",
    "load_grammar": "grammar",
    "find_periods": "mentions.dating",
    "parse_period": "mentions.dating",
    "find_quantities": "mentions.measures",
    "parse_quantity": "mentions.measures",
}


def parse_text(text: str, grammar: "Grammar | None" = None, *, name: str = "text") -> "Bulletin":
    """The records of the bulletin in ``text``; every span in them is ``[start, end)`` in this very string.

    ``grammar`` is what ``load_grammar`` gives; without it, the built-in one. ``name`` is what errors and the records'
    source call the text. Raises ``ReadingError`` for a text that is empty or no bulletin.
    """
    from hashlib import sha256

    from bulletin_parser.document import Document
    from bulletin_parser.grammar import load_grammar
    from bulletin_parser.pipeline import parse
    from bulletin_parser.records import Source

    # A string can hold half a surrogate pair, which has no bytes of its own in UTF-8.
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    document = Document(text, Source(name=name, sha256=digest, format="text", encoding=None))
    return parse(document, grammar or load_grammar())


def parse_file(path: "str | PathLike[str]", grammar: "Grammar | None" = None) -> "Bulletin":
    """The records of the bulletin in a file; spans are ``[start, end)`` in its decoded text, line ends being LF.

    ``grammar`` is what ``load_grammar`` gives; without it, the built-in one. Raises ``ReadingError`` for a file that
    is missing, unreadable, binary, empty, or no bulletin.
    """
    from pathlib import Path

    from bulletin_parser.grammar import load_grammar
    from bulletin_parser.pipeline import parse
    from bulletin_parser.reading import read

    return parse(read(Path(path)), grammar or load_grammar())


def __getattr__(name: str) -> object:
    """What ``__all__`` names, from the module that defines it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ELSEWHERE.get(name, 'records')}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
