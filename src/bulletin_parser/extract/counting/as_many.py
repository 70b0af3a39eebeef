"""The names of a list, as many as the text counts: 和 and ； part names where that makes their number."""

from collections.abc import Sequence

from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.coordination import parts_of
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure

_JOINTS = "和与及"


def as_counted(page: Page, names: list[Piece], count: Figure) -> list[Piece]:
    """A、B和C are three where three are counted, and A、B；C are two where two are."""
    if len(names) > count.value:
        wider = _between_semicolons(page, names)
        return wider if len(wider) == count.value else names
    if not names:
        return names
    last = (names[-1].start, names[-1].end)
    cuts = (parts_of(page, last), _cut_in_two(page, names[-1]))
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


def _cut_in_two(page: Page, name: Piece) -> list[Span]:
    """敬老院改扩建 and 步道 of 敬老院改扩建及步道: the two sides of the only word that may join them."""
    joints = [at for at in range(name.start + 2, name.end - 2) if page.folded[at] in _JOINTS]
    return [(name.start, joints[0]), (joints[0] + 1, name.end)] if len(joints) == 1 else []
