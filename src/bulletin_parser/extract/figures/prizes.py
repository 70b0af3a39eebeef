"""Money that places get or pay for where they stand in a ranking: 第一名：湖滨街道（奖3万元）, 罚城南街道1万元."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.extract.text.nouns import trimmed

_RANKS = ("ranked_place", "rank_behind")
_FAR = 200  # characters in which some rank stands where a place is named; 按补偿办法奖励永顺县60万元 is what it got
_NEAR = 16  # characters before a clause in which the rank stands that it rewards


def is_prize(setting: Setting) -> bool:
    """奖3万元, 各罚1万元 · 奖东湖区政府30万元: whether money is a prize or a fine, before which the clause has only the
    word for it and whom it goes to; 奖补资金30万元 is none, nor what an office fined (立案9起，罚款3万元)."""
    page, clause, figure = setting.page, setting.clause, setting.figure
    if figure.unit != "元":
        return False
    said = page.form("awarded").fullmatch(page.folded, *trimmed(page.folded, clause.start, figure.start))
    if said is None:
        return False
    reach = _FAR if said["who"] or said["whom"] else _NEAR
    start = max(0, clause.start - reach)
    ranks = (page.form(form).search(page.folded, start, clause.start) for form in _RANKS)
    return clause.opener == "（" or any(rank is not None for rank in ranks)
