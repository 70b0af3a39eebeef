"""The names of a list, as many as the text counts: 和 and ； part names where that makes their number."""

from collections.abc import Sequence

from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.coordination import coordinates, parts_of
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure


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
