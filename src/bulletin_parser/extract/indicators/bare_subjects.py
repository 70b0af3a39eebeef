"""What a figure that no verb governs is of: 为86名个体经营者发放贷款, 改造小区4.43万个、734万户, 前期项目。共8个."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.counted_twice import counted_twice
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.indicators.row_choice import open_row
from bulletin_parser.extract.indicators.row_names import noun_of
from bulletin_parser.extract.indicators.served import is_for
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS

_RATE = "率"  # ends the title of what is measured in percent
_LONGEST_PLACE = 2  # characters of 村 and 、


def has_subject(reading: Reading, ledger: Ledger) -> bool:
    """Whether a bare figure has a place, a noun before it, or a noun behind it that a row waits for or that is served
    (为52.6万名老年居民发放养老金)."""
    if ledger.local or noun_before(ledger.page, reading.left, reading.figure.start):
        return True
    if reading.clause.opener == "）" and noun_of(ledger.page, reading) is not None:
        return True
    noun = noun_of(ledger.page, reading)
    if noun is not None and ledger.page.folded[reading.figure.start - 1] in "为向给":
        return True
    return noun is not None and open_row(ledger, noun, reading.figure) is not None


def named_before(reading: Reading, ledger: Ledger) -> str | None:
    """改造小区4.43万个、734万户, 通村公路28个54公里: the same thing, counted in another unit."""
    page, figure, clause = ledger.page, reading.figure, reading.clause
    row = ledger.rows[-1] if ledger.rows else None
    alone = clause.opener == "、" and figure.start == clause.start and figure.end == clause.end
    if not figure.is_percent and (twice := counted_twice(ledger, figure)) is not None:
        return twice.name
    touched = _touched(reading, ledger)
    if touched:
        return touched
    concerns = page.grammar.of_kind("statement_words", "concerns")
    if alone and row is not None and row.name.startswith(concerns) and _counts_people(page, figure):
        return row.name[:2]  # 涉及居民楼96栋、| 2650户
    return row.name if alone and row is not None and not row.own and row.unit != figure.unit else None


def _touched(reading: Reading, ledger: Ledger) -> str | None:
    """涉及6800户, 涉及11个乡镇126个村8600户: the word for whom something concerns that no noun names."""
    page, start = ledger.page, reading.figure.start
    if not _counts_people(page, reading.figure):
        return None
    for place, role in reversed(ledger.others):
        if role != "place_count" or not place.end <= start <= place.end + _LONGEST_PLACE:
            break
        start = place.start
    concerns = page.grammar.of_kind("statement_words", "concerns")
    return next((word for word in concerns if page.folded.endswith(word, reading.clause.start, start)), None)


def _counts_people(page: Page, figure: Figure) -> bool:
    return page.grammar.kind("units", figure.unit or "") == "people"


def is_served(reading: Reading, ledger: Ledger) -> bool:
    """为86名个体经营者发放创业担保贷款, 涉及18个片区: for how many something was done, or is."""
    figure, page = reading.figure, ledger.page
    concerns = page.grammar.of_kind("statement_words", "concerns")
    touched = page.folded.endswith(concerns, reading.clause.start, figure.start)
    served = (touched or is_for(page, reading.clause, figure)) and not figure.is_percent
    return served and noun_of(page, reading) is not None


def opens_account(reading: Reading, ledger: Ledger) -> bool:
    """农村公路硬化 | 36公里, 综合指数 | 平均为4.21, 工业用电量。5月份2.14亿千瓦时: what stands right behind a title
    measures it."""
    figure, clause = reading.figure, reading.clause
    if ledger.rows or (figure.is_percent and not ledger.title.endswith(_RATE)):
        return False
    if (not clause.opener or clause.opener.isalpha()) and figure.start == clause.start:
        return True
    said = ledger.page.folded[clause.start : figure.start]
    if clause.opener.isalpha() and ledger.page.grammar.kind("turns", said) == "on_average":
        return True
    alone = figure.end == clause.end and skip_lead(ledger.page, clause.start, figure.start) >= figure.start
    return alone and clause.sentence == 0 and clause.opener in ("", "。", "：")


def counts_title(reading: Reading, figure: Figure, ledger: Ledger) -> bool:
    """（三）前期项目。共8个; （二）续建项目。86个项目完成投资…: how many of the title's things there are."""
    page, title = ledger.page, ledger.title
    if figure.unit and not figure.is_percent and title and page.folded.startswith(title, figure.end):
        return True  # 612个重大工程和重点项目, 6所幼儿园新建项目
    if figure.unit not in COUNT_UNITS:
        return False
    return any(
        (t.kind == "total" and t.end == figure.start) or (t.lexicon == "groups" and t.start == figure.end)
        for t in reading.clause.terms
    )
