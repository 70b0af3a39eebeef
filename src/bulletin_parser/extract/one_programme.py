"""Lists under the bulletin's subject (重点项目建设) belong to the programme that its text calls 重点项目, or to the
statements that name the same."""

from collections.abc import Mapping

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body

_SHORTEST = 4  # characters of what a campaign deals with, and of a name that a measure begins with


def join_programme(page: Page, body: Body) -> None:
    """Gives the rows of what the bulletin as a whole is about to the project that has the same name but for its last
    word: 重点项目建设进展情况 is the title's, 全市共安排重点项目318个，完成投资391.8亿元 the text's."""
    whole = next((account for account in body.accounts if account.title_span == body.whole), None)
    if whole is None:
        return
    for account in body.accounts:
        tail = whole.title.removeprefix(account.title)
        same = tail != whole.title and tail and page.grammar.kind("project_tails", tail) == "tail"
        if same and account.rows and not whole.verdict and not whole.item.leads:
            account.ledger.rows += whole.ledger.rows
            account.ledger.others += whole.ledger.others
            body.accounts.remove(whole)
            return
    if not _take_named(page, whole, body):
        _give_pace(page, whole, body)


def _take_named(page: Page, whole: Account, body: Body) -> bool:
    """全市共整治农村乱占耕地1200处 in a text on 农村乱占耕地整治专项行动: what is told of that with which the campaign
    deals is told of the campaign."""
    work, deeds = (page.grammar.of_kind("name_ends", kind) for kind in ("work", "deed"))
    for account in body.accounts:
        verbs = (m.end for m in page.mentions.within(account.item.title_start, account.item.title_start + 1))
        thing = page.worded(next(verbs, account.item.title_start), account.item.title_end)
        tail = whole.title.removeprefix(thing)
        campaign = tail != whole.title and tail.startswith(deeds) and tail.endswith(work)
        if campaign and len(thing) >= _SHORTEST and account.rows and not (account.verdict or account.item.leads):
            whole.ledger.rows[:0] = account.ledger.rows
            whole.ledger.others += account.ledger.others
            body.accounts.remove(account)
            return True
    return False


def _give_pace(page: Page, whole: Account, body: Body) -> None:
    """全市已播种农作物1486万亩，完成计划的78.2%。… 进度较快的有：甲县91.2%、乙县86.4%: how far places are, where only
    the pace is named, is said of what the text began with."""
    own = (account for account in body.accounts if account.title_span == body.programme)
    programme = next(own, None)
    first = programme.rows[0] if programme is not None and programme is not whole and programme.rows else None
    if programme is None or first is None or "rate" not in first.rates or whole.item.leads or whole.verdict:
        return
    if all(row.place and set(row.rates) == {"rate"} and _names_pace(page, row, whole) for row in whole.rows):
        for row in whole.ledger.rows:
            row.name = first.name
        programme.ledger.rows += whole.ledger.rows
        programme.ledger.others += whole.ledger.others
        body.accounts.remove(whole)


def _names_pace(page: Page, row: Row, whole: Account) -> bool:
    return row.name == whole.title or page.grammar.kind("pace", row.name) is not None


def give_named(body: Body) -> None:
    """Gives what lists tell of the bulletin's subject to the project whose name their measure begins with: 农村公路完成
    投资156.7亿元。… 从农村公路投资完成率看，居前三位的是A市（104.3%）、…."""
    whole = next((account for account in body.accounts if account.title_span == body.whole), None)
    if whole is None or whole.verdict or whole.item.leads:
        return
    told = {account.title: account for account in body.accounts if account is not whole and account.rows}
    given = [(row, told.get(_begins_with(row, told))) for row in whole.ledger.rows]
    if not given or any(account is None for _, account in given):
        return
    for row, account in given:
        if account is not None:
            account.ledger.rows.append(row)
    body.untold.append(whole.ledger)
    whole.ledger.rows = []
    body.accounts.remove(whole)


def _begins_with(row: Row, titles: Mapping[str, Account]) -> str:
    """The longest of the titles that a measure over places begins with, or nothing."""
    ends = range(len(row.name) - 1, _SHORTEST - 1, -1) if row.place and row.noun else ()
    return next((row.name[:end] for end in ends if row.name[:end] in titles), "")


def join_whole(body: Body) -> None:
    """Gives what lists tell of the bulletin's subject to the statements that name the same (农村改厕已开工8984户)."""
    told = {account.title_span: account for account in body.accounts if account.item.form == "statement"}
    whole = told.pop(body.whole, None) if body.whole else None
    same = next((a for a in told.values() if whole and a.title == whole.title), None)
    if whole and same and not whole.verdict and not whole.item.leads:
        same.ledger.rows += whole.ledger.rows
        same.ledger.others += whole.ledger.others
        body.accounts = [account for account in body.accounts if account is not whole]
