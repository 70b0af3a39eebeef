"""Projects of one name: what several places of a text tell of one is told of one.

三、县医院迁建。主体已封顶。… 五、存在问题：县医院迁建欠进度12个百分点。
"""

from bulletin_parser.extract.indicators.ledger import WIDE, Row, same_place
from bulletin_parser.extract.indicators.times_apart import told_apart
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.topics import NAMED_IN_TURN
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body

_IN_PASSING = frozenset({"statement", "table", "listed", NAMED_IN_TURN})


def join_namesakes(page: Page, body: Body) -> None:
    """Gives what is told of a project to the first of its name that is told of for the same place; what names none is
    of the whole (全市城镇新增就业…, …，城镇新增就业完成量比去年同期减少1580人).

    Items that are introduced each in its own right (1、由州教体局牵头组织实施的“…”项目) stay apart, and so do those
    that say of one thing what cannot be said of it twice: another agency, another status, another result.
    """
    kept: list[Account] = []
    firsts: dict[tuple[str, str], int] = {}
    for account in body.accounts:
        home, unnamed = account.ledger.home, (account.title, "")
        wide = home is not None and home.level in WIDE
        key = (account.title, page.worded(home.start, home.end)) if home else unnamed
        if wide and key not in firsts and unnamed in firsts and _names_no_place(kept[firsts[unnamed]]):
            firsts[key] = firsts[unnamed]
        at = firsts.setdefault(key, len(kept))
        if wide:
            firsts.setdefault(unnamed, at)
        if at == len(kept) or not account.title or _are_two(page, kept[at], account):
            kept.append(account)
        else:
            _join(page, kept[at], account)
    body.accounts = kept


def _names_no_place(account: Account) -> bool:
    """Whether a project is told of and no place that it is of; the sum of a table's projects is held against what
    sentences say of the whole."""
    sums = account.item.form == "table" and not any(row.place for row in account.rows)
    return account.ledger.home is None and not sums


def _are_two(page: Page, first: Account, other: Account) -> bool:
    if _is_introduced(first) and _is_introduced(other):
        return True
    led = first.item.leads and other.item.leads and _offices(first) != _offices(other)
    told = first.verdict and other.verdict and first.verdict.status != other.verdict.status
    return bool(led or told) or (_is_own(first) and _is_own(other) and _differ(page, first, other))


def _is_introduced(account: Account) -> bool:
    return account.item.form not in _IN_PASSING


def _is_own(account: Account) -> bool:
    """Whether an account is of a numbered heading or a row of a table, not of what a sentence names in passing."""
    section = account.item.section
    heads = section is not None and account.item.title_start == section.content
    return heads or account.item.form == "table" or _is_introduced(account)


def _offices(account: Account) -> set[str]:
    return {lead.name for lead in account.item.leads}


def _differ(page: Page, first: Account, other: Account) -> bool:
    """Whether two say of the same thing, place and time what has been done."""
    rows = first.ledger.recent
    return any(
        _is_of(page, theirs, row)
        and theirs.actual is not None
        and told_apart(page, rows, row.place, actual, row.name) == row.name
        for row in other.rows
        if (actual := row.actual) is not None
        for theirs in rows
    )


def _join(page: Page, first: Account, other: Account) -> None:
    for row in other.ledger.rows:
        if any(_is_repeated(page, one, row) for one in first.ledger.recent):
            first.ledger.others += [(figure, "restated") for figure in (row.target, row.actual) if figure]
            continue
        waiting = next((one for one in first.ledger.recent if _waits(page, one, row)), None)
        if waiting is None:
            if row.actual:
                row.name = told_apart(page, first.ledger.recent, row.place, row.actual, row.name)
            first.ledger.rows.append(row)
        else:
            waiting.actual, waiting.rates = row.actual, waiting.rates | row.rates
    first.ledger.others += other.ledger.others
    first.ledger.restated += other.ledger.restated
    first.item = first.item._replace(leads=first.item.leads or other.item.leads)
    first.inherit(other.verdict)
    first.standing = first.standing or other.standing
    first.wholes = (*first.wholes, *other.wholes)


def _is_repeated(page: Page, row: Row, told: Row) -> bool:
    """未达序时进度的有：新建公厕12座。… 存在问题：新建公厕12座…: whether another says nothing but what a row has."""
    values = ((row.target, told.target), (row.actual, told.actual))
    same = all((one and one.value) == (other and other.value) for one, other in values)
    if not same or told.rates or not _is_of(page, row, told):
        return False
    return told.actual is None or told_apart(page, [row], told.place, told.actual, told.name) == told.name


def _waits(page: Page, row: Row, told: Row) -> bool:
    """Whether a row has nothing but the target of what another says has been done."""
    alone = row.target is not None and row.actual is None and not row.rates
    result = told.actual is not None and told.target is None and told.unit is not None
    return alone and result and _is_of(page, row, told)


def _is_of(page: Page, one: Row, other: Row) -> bool:
    """Whether two rows are of the same thing, counted in the same unit for the same place."""
    same = one.name == other.name and one.unit == other.unit
    return same and same_place(page, one.place, other.place)
