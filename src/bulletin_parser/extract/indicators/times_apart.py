"""Names for what a text measures twice, once for each time: 9月…PM2.5浓度为24微克。1—9月…PM2.5浓度为32微克."""

from collections.abc import Iterable

from bulletin_parser.extract.indicators.ledger import Row, same_place
from bulletin_parser.extract.indicators.row_names import dated
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place, Time

_IN_ALL = "累计"
_REACH = 400  # characters from the beginning of a sentence to a figure in it


def told_apart(page: Page, rows: Iterable[Row], place: Place | None, figure: Figure, name: str) -> str:
    """The name of a row for a result, behind 累计 or its sentence's time where one of ``rows`` has it for another time.

    完成投资6840万元，占年度任务的72%；累计完成17260万元，占总投资的53.27%.
    """
    alike = (row for row in rows if row.name == name and row.unit == figure.unit)
    told = [row.actual for row in alike if row.actual and same_place(page, row.place, place)]
    if not told:
        return name
    start = page.begin_of(figure.start, "。；\n", max(0, figure.start - _REACH))
    total = page.folded.rfind(_IN_ALL, start, figure.start)
    month = next((word for word in page.grammar.of_kind("cues", "month_only") if name.startswith(word)), "")
    if total >= 0 and month:
        return name.removeprefix(month)  # 当月完成农村公路26公里，累计完成158公里
    if total >= 0:
        whole = f"{name}{_IN_ALL}" if page.folded.endswith(name, start, total) else f"{_IN_ALL}{name}"
        return whole if any(one.value < figure.value for one in told) else name  # 税收收入累计完成33.05亿元
    own, others = _time(page, figure), [_time(page, one) for one in told]
    if own is None or any(other is None or _months(page, other) == _months(page, own) for other in others):
        return name
    return dated(page, own, name)


def _time(page: Page, figure: Figure) -> Time | None:
    """The months that the sentence of a figure begins with."""
    begin = page.begin_of(figure.start, "。\n")
    first = next((m for m in page.mentions.within(begin, begin + 1) if m.start == begin), None)
    return first if isinstance(first, Time) and first.last is not None else None


def _months(page: Page, time: Time) -> str:
    return page.worded(time.start, time.end).removesuffix("份")
