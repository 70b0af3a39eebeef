"""How high something was before, right behind how high it is: 完成率82.6%，4月底为76.1%; 12公里，去年同期为8公里."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Time

_LONGEST_FIGURE = 16  # characters of 2864.35亿元
_LONGEST_SENTENCE = 120


def was_before(setting: Setting) -> bool:
    """Whether a clause is nothing but an earlier time and how high that was which stands right before it."""
    page, clause, figure = setting.page, setting.clause, setting.figure
    if clause.opener != "，" or figure is not clause.figures[0] or figure.end != clause.end:
        return False
    now = page.mentions.figures_within(max(0, clause.start - _LONGEST_FIGURE), clause.start)
    if not now or now[-1].end != clause.start - 1 or now[-1].unit != figure.unit:
        return False
    time = next((m for m in clause.mentions if isinstance(m, Time) and m.start == clause.start), None)
    said = page.form("was_before").fullmatch(page.folded, time.end if time else clause.start, figure.start)
    return said is not None and (_is_past(page, time) if time else said["word"] is not None)


def _is_past(page: Page, time: Time) -> bool:
    """4月底 behind 截至5月底: whether its sentence has named a later time."""
    low = max(0, time.start - _LONGEST_SENTENCE)
    start = page.begin_of(time.start, "。\n", low)
    before = page.mentions.within(start, time.start)
    return any(_precedes(time, other) for other in before if isinstance(other, Time))


def _precedes(time: Time, other: Time) -> bool:
    if time.year and other.year and time.year != other.year:
        return time.year < other.year
    return time.last is not None and other.last is not None and time.last < other.last
