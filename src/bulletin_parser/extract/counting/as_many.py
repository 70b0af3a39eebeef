"""The names of a list, as many as the text counts: 和 and ； part names where that makes their number, and ； ends a
list of places that has as many."""

from collections.abc import Sequence

from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.text.coordination import coordinates, parts_of
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure

_SEVERAL = 2


def as_counted(page: Page, names: list[Piece], count: Figure) -> list[Piece]:
    """A、B和C are three where three are counted, and A、B；C are two where two are."""
    if len(names) > count.value:
        wider = _between_semicolons(page, names)
        return wider if len(wider) == count.value else names
    if not names:
        return names
    last = (names[-1].start, names[-1].end)
    cuts = (parts_of(page, last), coordinates(page, *last))  # 敬老院改扩建及步道
    apart = next((cut for cut in cuts if len(cut) > 1 and len(names) - 1 + len(cut) == count.value), [last])
    return [*names[:-1], *(Piece(*part) for part in apart)]


def _between_semicolons(page: Page, names: Sequence[Piece]) -> list[Piece]:
    """整治油烟、噪声问题 and 便民停车 of 整治油烟、噪声问题；便民停车."""
    wider = list(names[:1])
    for name in names[1:]:
        if "；" in page.folded[wider[-1].end : name.start]:
            wider.append(name)
        else:
            wider[-1] = Piece(wider[-1].start, name.end)
    return wider


def end_of_places(page: Page, start: int, stop: int, count: Figure) -> int:
    """Where a list of places ends that has as many before a ； as are counted (超进度的有2个县：A完成74%，B73%；C完成
    64%，未达进度); else ``stop``."""
    mark = page.folded.find("；", start, stop)
    if mark < 0 or count.value < _SEVERAL or page.mentions.place_at(mark + 1) is None:
        return stop
    names = split_members(page, start, mark)
    places = all(page.mentions.place_at(name.start) for name in names)
    return mark if places and len(names) == count.value else stop
