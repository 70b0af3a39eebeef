"""Investment of a kind beside what was invested in all: 完成投资256亿元，其中工业投资98亿元."""

from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.mentions.model import Place

_SHORTEST = 2  # characters of a kind
_OF_ANY_INVESTMENT = ("完成", "累计", "实际", "计划", "年度", "项目", "工程", "总", "资产", "已")


def is_kind_of_investment(ledger: Ledger, noun: Span, name: str) -> bool:
    """其中工业投资98亿元 behind 完成投资256亿元: whether a name says which part it is of what was invested."""
    kind = name.removesuffix("投资")
    known = any(row.name == "投资" and row.actual and ledger.is_here(row.place) for row in ledger.recent)
    placed = any(isinstance(mention, Place) for mention in ledger.page.mentions.within(*noun))
    return known and not placed and len(kind) >= _SHORTEST and not kind.endswith(_OF_ANY_INVESTMENT)
