"""How far a rate or a growth is from another figure, in points: 增速比全部投资高22.3个百分点, 拉动投资4.7个百分点."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.mentions.model import Term

_REACH = 30  # characters of the words for it
_TRAILING = "了约的"


def points_apart(setting: Setting) -> Term | None:
    """The words right before points that say from what they are away, or what they add to; a row has them for its
    name."""
    page, figure = setting.page, setting.figure
    if not figure.is_points:
        return None
    begin = max(setting.clause.start, figure.start - _REACH)
    found = page.form_in("points_apart", begin, figure.start).search(page.folded, begin, figure.end)
    if found is None or found.end() != figure.start:
        return None
    start, text = found.start(), page.folded[found.start() : figure.start].rstrip(_TRAILING)
    return Term(start, start + len(text), "cues", "than_average")
