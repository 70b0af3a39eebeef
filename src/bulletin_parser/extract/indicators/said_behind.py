"""Words behind a figure that name it: 1家内部装修; 共有4.3万人创业; 首批36台机组已吊装; 13件超时工单中，甲县5件."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.mentions.units import COUNT_UNITS

_COUNTED = COUNT_UNITS | {"所", "家", "座", "处", "条", "户", "部", "套", "栋", "台", "公里"}
_PEOPLE = frozenset({"人", "名", "户", "人次"})
_LONGEST_PREDICATE, _LONGEST_OF_PEOPLE = 10, 20
_FIRST = ("", "首批", "其中")


def said_behind(reading: Reading, ledger: Ledger) -> Span | None:
    """2家建成，1家内部装修: words behind a figure that end its clause name it, where the account counts in its unit, or
    where they say what has been done with it (首批36台机组已吊装)."""
    figure, clause, text = reading.figure, reading.clause, ledger.page.folded
    start, end = trimmed(text, figure.end, clause.end)
    end -= text.startswith("中，", end - 1)  # 13件超时工单中，甲县5件
    set_up = ledger.page.form("set_up_among").fullmatch(text, start, end) if text[figure.start - 1] == "在" else None
    if set_up is not None:
        return set_up.start("what"), set_up.end("what")  # 已在12个建制村设立寄递服务站
    before = text[clause.start : figure.start]
    of_people = figure.unit in _PEOPLE and before.endswith("有")
    longest = _LONGEST_OF_PEOPLE if of_people else _LONGEST_PREDICATE
    if reading.right < clause.end or not (2 <= end - start <= longest and text[start:end].isalpha()):
        return None
    if before in _FIRST and ledger.rows and ledger.page.form("served_behind").fullmatch(text, start, end):
        return start, end  # 发放低保金312万元，4236人生活得到保障
    if before in _FIRST and ledger.page.form("done_behind").fullmatch(text, start, end):
        return start, end
    if of_people:
        return start, end  # 我省共有4.32万人创业, 共有2100人次享受了生育保险待遇
    known = any(row.unit == figure.unit for row in ledger.recent)
    opens = before in ("", "有") or before.endswith(("中有", "中"))  # 抽查907户中有820户使用正常
    return (start, end) if figure.unit in _COUNTED and known and opens else None
