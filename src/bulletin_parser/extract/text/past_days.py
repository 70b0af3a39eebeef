"""Days that a bulletin's months include: in one that tells until 9月底, what 6月底前建成 says has come about."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Time

_KNOWN = "last month told of"
_SAME_YEAR = (None, "今年", "本年")


def add_last_month(page: Page, month: tuple[int, int] | None) -> None:
    """Notes the year and month until which a bulletin tells, which its head says."""
    page.known[_KNOWN] = month


def may_have_passed(page: Page, start: int, end: int) -> bool:
    """Whether a day between two offsets lies in the months told of, or names a month where those are unknown."""
    time = next((m for m in page.mentions.within(start, end) if isinstance(m, Time) and m.last is not None), None)
    if time is None or time.last is None or (time.year is None and time.relative not in _SAME_YEAR):
        return False  # 年底前, 明年6月底前
    told: tuple[int, int] | None = page.known.get(_KNOWN)
    return told is None or (time.year or told[0], time.last) <= told
