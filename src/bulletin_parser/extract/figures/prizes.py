"""Money that places get or pay for where they stand in a ranking: 第一名：湖滨街道（奖3万元）, 罚城南街道1万元."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.extract.text.nouns import trimmed

_FAR = 200  # and those in which others have theirs: 按补偿办法奖励永顺县60万元 is what a place got
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
    ranked = "名" in page.folded[max(0, clause.start - _NEAR) : clause.start]
    listed = bool(said["who"] or said["whom"]) and "名" in page.folded[max(0, clause.start - _FAR) : clause.start]
    return listed or clause.opener == "（" or ranked
