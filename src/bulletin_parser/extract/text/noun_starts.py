"""Where a noun begins behind what the words before it leave: a bracket, or the number of several places."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Mention, Place

_SHORTEST = 2
_LEVELS = ("省", "市", "州", "县", "区", "旗", "镇", "乡")
_BEASTS, _HEADS = "猪牛羊鸡鸭鹅兔马驴犬鱼", ("头", "只", "羽", "匹", "尾", "条")
_EDGE = " ，,、。；：\n\t"
_SUM, _COMES_TO = "总数", ("达", "为", "已达", "增")
_ARRIVES = ("money_nouns", "arrival")
_TAKES = ("time_nouns", "taken_by")


def behind_bracket(page: Page, start: int, end: int) -> int:
    """Where the noun begins behind a bracket that the words before it leave: 各县（市、区） | 化解."""
    closing = page.folded.find("）", start, end) if page.folded.startswith("（", start) else -1
    return closing + 1 if closing >= 0 else start


def behind_number(page: Page, mentions: list[Mention], start: int, end: int) -> int:
    """Where the noun begins behind the number of several places: 太原、晋中、吕梁三市 | 税收收入."""
    if not any(isinstance(m, Place) and m.end == start for m in mentions):
        return start
    number = page.form("places_number").match(page.folded, start, end)
    return number.end() if number is not None and end - number.end() >= _SHORTEST else start


def with_arrival(page: Page, start: int, end: int) -> int:
    """到位资金, 平均办理时限: where a noun begins that is one for money and says whether it has come, or one for a time
    and says what takes so long."""
    said = _ARRIVES if page.folded.endswith(page.grammar.of_kind("money_nouns", "money"), start, end) else None
    said = said or (_TAKES if page.folded[start:end] in page.grammar.of_kind("time_nouns", "time") else None)
    words = page.grammar.of_kind(*said) if said else ()
    return start - max((len(word) for word in words if page.folded.endswith(word, 0, start)), default=0)


def without_each(page: Page, start: int, end: int) -> int:
    """Where a noun begins behind 各市, 各县区: 开工率 of 各市开工率."""
    match = page.form("each_place").match(page.folded, start, end)
    return match.end() if match and end - match.end() >= 2 else start


def sum_itself(page: Page, mentions: list[Mention]) -> tuple[int, int] | None:
    """总数 of 总数达到186家: what so many come to, where nothing else names them."""
    sums = (m for m in mentions if page.folded[m.start : m.end] == _SUM and page.folded.startswith(_COMES_TO, m.end))
    found = next(sums, None)
    return (found.start, found.end) if found else None


def names_alone(page: Page, start: int, end: int) -> bool:
    """中央300万元，省120万元，县80万元; 免疫猪31.8万头、牛2.6万头: whether a level of government or a beast stands
    alone between a mark and its money or how many head there are."""
    text = page.folded
    if end - start != 1 or text[start - 1] not in _EDGE:
        return False
    units = ("元",) if text[start] in _LEVELS else _HEADS if text[start] in _BEASTS else ()
    return any(figure.start == end and figure.unit in units for figure in page.mentions.figures_within(end, end + 1))
