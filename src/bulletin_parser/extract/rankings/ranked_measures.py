"""Lists of how measures rank: 主要指标增速的排位：工业增加值第3位，固定资产投资第6位；A、B增速分列全市第二、第四位."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.lists.orders import is_name
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Name
from bulletin_parser.mentions.searching import around

_LONGEST_SENTENCE = 400
_LEAST = 2  # measures that make a list

_REACH = (34, 12)  # characters around 第 that a measure and its rank take up


def give_ranks(page: Page, rows: Sequence[Row]) -> None:
    """Gives the rows of a page the ranks that a list of measures prints for them far from their figures."""
    ranks = [*_one_by_one(page), *_shared_out(page)]
    waiting: dict[str, Row] = {}
    for row in rows if ranks else ():
        if "rank" not in row.rates:
            waiting.setdefault(row.name, row)
    for name, rank in ranks:
        if name in waiting:
            waiting.pop(name).rates["rank"] = (rank, 1)


def _one_by_one(page: Page) -> Iterator[tuple[str, Name]]:
    """工业增加值第3位，固定资产投资第6位: at least two in one sentence."""
    matches = around(page.grammar, "measure_rank", page.folded, "第", _REACH)
    for _, grouped in groupby(matches, key=lambda match: _sentence(page, match.start())):
        found = list(grouped)
        if len(found) >= _LEAST and not any(is_name(page, match.span("measure")) for match in found):
            for match in found:
                yield from _named(page, match.span("measure"), match.start("rank"))


def _sentence(page: Page, at: int) -> int:
    return page.folded.rfind("。", max(0, at - _LONGEST_SENTENCE), at)


def _shared_out(page: Page) -> Iterator[tuple[str, Name]]:
    """工业增加值增速、固定资产投资增速分列全市第二、第四位."""
    for match in page.form("shared_ranks").finditer(page.folded):
        names = split_members(page, *match.span("measures"))
        ranks = [m for m in page.mentions.within(*match.span("ranks")) if isinstance(m, Name) and m.role == "ordinal"]
        if len(names) == len(ranks) and not any(is_name(page, name) for name in names):
            for name, rank in zip(names, ranks, strict=True):
                yield _bare(page, name), rank


def _named(page: Page, measure: Span, at: int) -> Iterator[tuple[str, Name]]:
    rank: Any = next(iter(page.mentions.within(at, at + 1)), None)
    if isinstance(rank, Name) and rank.role == "ordinal":
        yield _bare(page, measure), rank


def _bare(page: Page, measure: Span) -> str:
    """工业增加值 for 工业增加值增速."""
    printed = page.worded(*measure)
    for word in page.grammar.of_kind("statement_words", "change"):
        if printed.endswith(word) and len(printed) > len(word) + 1:
            return printed.removesuffix(word)
    return printed
