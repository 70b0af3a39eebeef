"""Lists under the bulletin's subject (重点项目建设) belong to the programme that its text calls 重点项目."""

from bulletin_parser.extract.page import Page
from bulletin_parser.extract.told import Body


def join_programme(page: Page, body: Body) -> None:
    """Gives the rows of what the bulletin as a whole is about to the project that has the same name but for its last
    word: 重点项目建设进展情况 is the title's, 全市共安排重点项目318个，完成投资391.8亿元 the text's."""
    spans = [(account.item.title_start, account.item.title_end) for account in body.accounts]
    if body.whole is None or body.whole not in spans:
        return
    whole = body.accounts[spans.index(body.whole)]
    for account in body.accounts:
        tail = whole.title.removeprefix(account.title)
        same = tail != whole.title and tail and page.grammar.kind("project_tails", tail) == "tail"
        if same and account.rows and not whole.verdict and not whole.item.leads:
            account.ledger.rows += whole.ledger.rows
            account.ledger.others += whole.ledger.others
            body.accounts.remove(whole)
            return
