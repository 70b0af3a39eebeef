"""What money is called that has no noun: 投资, what the title says is so much, or what was given to those before it."""

from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure


def names_money(page: Page, title: str) -> bool:
    """Whether what a title names is an amount of money itself."""
    return title.endswith(page.grammar.of_kind("money_nouns", "money"))


def money_name(ledger: Ledger, figure: Figure) -> str:
    """Money without a noun before it is 投资, or what the title says is so much (网络零售额。目标8亿元), or what was
    given to those counted right before it (资助620人、31万元)."""
    if _is_amount(ledger):
        return ledger.title
    row = ledger.rows[-1] if ledger.rows else None
    counted = row.actual if row else None
    if row is None or counted is None or counted.unit == "元" or not _adjoins(ledger.page, counted, figure):
        return "投资"
    grammar = ledger.page.grammar
    given = (*grammar.of_kind("fund_nouns", "fund"), *grammar.of_kind("fund_nouns", "given"))
    return row.name if any(word in row.name for word in given) else "投资"


def _adjoins(page: Page, first: Figure, second: Figure) -> bool:
    """Whether nothing but 、 stands between two figures."""
    return page.folded[first.end : second.start] == "、"


def _is_amount(ledger: Ledger) -> bool:
    """Whether a title names an amount, and not a fund that something is done with (水利发展资金，应支付8800万元)."""
    return names_money(ledger.page, ledger.title) and not ledger.title.endswith(
        ledger.page.grammar.of_kind("fund_nouns", "fund")
    )
