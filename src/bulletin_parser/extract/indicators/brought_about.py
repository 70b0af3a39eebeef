"""What was done of what is to be, in another verb: 新建健身路径60条，已安装52条; 为80所学校装报警器，已安装68所."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row, same_measure
from bulletin_parser.extract.indicators.parts_of_whole import without_parts
from bulletin_parser.extract.status.verdicts import has_begun
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS

_LONGEST = 40  # characters of what is done for those whom a figure counts
_NEAR = 12
_NEWLY = "新"
_SO_FAR, _SOME_ALREADY = "已", "已有"  # 已 begins the name of a step that has been taken


def is_brought_about(page: Page, row: Row, verb: str) -> bool:
    """Whether a verb says how comes about what the row before tells of: by its own verb, or by what its clause says is
    done for so many (为10万名老人购买保险，已投保9.6万人)."""
    if row.actual is None or not verb or row.unit == "元":
        return False
    made, by = (page.grammar.of_kind("brought_about", kind) for kind in ("made", "by"))
    if row.verb:
        return row.verb in (*made, *by) and verb in by
    mark = page.form("clause_mark").search(page.folded, row.actual.end, row.actual.end + _LONGEST)
    told = page.folded[row.actual.end : mark.start()] if mark else ""
    end = next((end for end in page.grammar.of_kind("turns", "outcome") if verb.endswith(end)), "")
    act = verb.removesuffix(end) or verb  # 配备 of 已配备到位16个
    return act in told or (verb in by and any(word in told for word in made))


def begins_so_far(page: Page, reading: Reading) -> bool:
    """新开工公租房1200套，| 目前仅开工160套: whether a clause begins with the word for what there is by now, behind one
    that says what there is to be."""
    words = page.grammar.of_kind("turns", "so_far")
    return reading.clause.opener == "，" and page.folded.startswith(words, reading.clause.start)


def begun_of_plan(ledger: Ledger, reading: Reading, steps: tuple[str, ...]) -> Row | None:
    """新开工公租房1200套，目前仅开工160套: the row before, if it says how many are to be begun, as its aim."""
    row, figure = ledger.rows[-1], reading.figure
    planned = row.actual is not None and not (row.target or row.rates or row.asserted or row.place != ledger.place)
    planned = planned and row.name.removeprefix(_NEWLY).startswith(steps) and row.unit == figure.unit
    if not planned or row.actual is None or row.actual.value < figure.value or row.unit in COUNT_UNITS:
        return None  # 新开工项目181个，目前开工96个: 新开工 is what kind they are
    if not begins_so_far(ledger.page, reading):
        return None
    row.target, row.actual = row.actual, None
    return row


def plan_of_step(ledger: Ledger, reading: Reading) -> None:
    """建设公厕60座，已开工38座; 改造卫生院18家，开工15家，完工9家: makes how many are to be built the aim, where some
    of them have only been begun."""
    row, figure = ledger.rows[-1] if ledger.rows else None, reading.figure
    steps = (_SO_FAR, *ledger.page.grammar.of_kind("turns", "begins"))
    begun = ledger.page.folded.startswith(steps, reading.clause.start) or _some_have_begun(ledger.page, reading)
    begun = begun and reading.clause.opener == "，"
    if row is None or row.actual is None or not begun or row.unit != figure.unit or row.actual.value < figure.value:
        return
    words = ledger.page.grammar.of_kind
    kind = row.unit in COUNT_UNITS and row.name.endswith(words("name_ends", "work"))  # 新建项目16个: what kind they are
    made = row.verb in words("brought_about", "made") and not kind
    if made and not (row.target or row.rates or row.asserted or row.own) and row.sentence == ledger.stamp:
        row.target, row.actual = row.actual, None


def _some_have_begun(page: Page, reading: Reading) -> bool:
    """新建学校58所，| 55所已开工, …，| 截至目前已有55所学校开工建设: whether a clause says of the first that it counts
    that work on them has begun."""
    term = reading.term
    if term is None or reading.figure is not reading.clause.figures[0] or term.start < reading.figure.end:
        return False
    said = page.folded[term.start - 1 : term.end], page.folded[reading.clause.start : reading.figure.start]
    return has_begun(page, term) and (_SO_FAR in said[0] or said[1].endswith(_SOME_ALREADY))


def is_under_way(page: Page, reading: Reading) -> bool:
    """正在铺设12公里: whether it is said that so many are being made, and not that they have been."""
    said = (page.folded[term.start : term.end] for term in reading.clause.terms if term.start >= reading.left)
    return any(page.grammar.kind("statement_words", word) == "under_way" for word in said)


def counted_last(ledger: Ledger, reading: Reading) -> Row | None:
    """The row before, or the one before that where both count one thing or a step has been taken in between (新建公园
    12个，已开工10个，建成6个), if it counts in the unit of a figure; parts of a whole are passed over (新建公厕60座
    （其中景区12座），已建成36座)."""
    rows = without_parts(ledger, reading)
    for row, after in zip(rows[:-3:-1], [None, *rows[:-2:-1]], strict=False):
        alike = after is None or _counts_the_same(ledger.page, row, after) or _is_step_of(ledger.page, row, after)
        if not alike:
            return None
        if same_measure(ledger.page, row.unit, reading.figure.unit) and not (row.own and row.name.startswith(_SO_FAR)):
            return row
    return None


def _is_step_of(page: Page, row: Row, after: Row) -> bool:
    """Whether a step was taken of some of those that stand right before it, and are to be made."""
    planned = row.verb in page.grammar.of_kind("brought_about", "made")
    begun = after.own and (after.name.startswith(_SO_FAR) or after.name in page.grammar.of_kind("turns", "begins"))
    if not planned or row.actual is None or after.actual is None or not begun:
        return False
    return row.unit == after.unit and row.actual.value >= after.actual.value and row.sentence == after.sentence


def _counts_the_same(page: Page, row: Row, after: Row) -> bool:
    one, other = row.actual, after.actual
    if one is None or other is None or not one.end <= other.start < one.end + _NEAR:
        return False
    return page.form("counted_also").fullmatch(page.folded, one.end, other.start) is not None
