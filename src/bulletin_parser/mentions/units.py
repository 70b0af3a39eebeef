"""Units: the word behind a numeral, compound ones (元/人/月), 每人每月, and the unit of a table's head."""

from typing import Any

from bulletin_parser.grammar import Grammar, Scanner
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.numerals import MULTIPLIERS

COUNT_UNITS = frozenset({"个", "件", "项", "宗", "大项", "小项", "子项"})
"""Units in which projects are counted."""

PROJECT_UNITS = COUNT_UNITS - {"个"}
"""Those in which hardly anything else is."""

ITEM_UNITS = PROJECT_UNITS - {"件", "宗"}
"""Those in which cases are not counted, either."""

_NO_PLACE = tuple("域级直属办间内镇村社卫养综敬重“")  # 2个市“百大项目”
_NOUN_UNITS = {"people": "人", "households": "户"}
_LONGEST_OFFICE = 24  # characters
_PER = "月天亩年日季"


def counts_places(grammar: Grammar, figure: Figure) -> bool:
    """Whether a figure only counts places (3个县, 25个乡镇), which is nothing that they have."""
    return figure.unit is not None and grammar.kind("units", figure.unit) == "places"


def unit_of(text: str, match: Any, grammar: Grammar) -> tuple[str | None, int]:
    """The unit behind a numeral, and where it ends; without one, where the numeral does."""
    end = match.end()
    units = grammar.scanner("units")
    word = units.match(text, end)
    if word is None and match["multiplier"] and text.startswith(" ", end):
        word, end = units.match(text, end + 1), end + 1  # 41.04万 平方米
    if word and word.text == "县" and text.startswith(" ", end - 1) and _is_office(text, end, grammar):
        word = None  # 5200 县住房城乡建委, two cells of a table
    if word and text.startswith(grammar.of_kind("unit_alikes", "noun"), end):
        word = None  # 18种植大户
    if word and text.startswith(grammar.of_kind("unit_alikes", "thing"), end):
        return word.text[0], end + 1  # 6个点位
    if word and word.kind == "places" and _stands_in_places(text, end, word.text, grammar):
        if len(word.text) > 1:
            return word.text[0], end + 1
        word = None  # 8县级重点项目
    if word:
        return _compound_unit(text, end, word.text, units)
    return _of_noun(text, match, grammar), max(
        match.end(group) for group in ("number", "multiplier", "rest_multiplier", "rest", "fuzzy")
    )


def _is_office(text: str, start: int, grammar: Grammar) -> bool:
    """Whether the cell of a table that begins at an offset names an office, or the first of several."""
    stop = start
    while stop < start + _LONGEST_OFFICE and text[stop : stop + 1].isalpha():
        stop += 1
    return stop > start + 1 and text.endswith(grammar.of_kind("offices", "ending"), start, stop)


def _stands_in_places(text: str, start: int, word: str, grammar: Grammar) -> bool:
    """3个区域性养老服务中心, 12个乡镇文化站: whether a word for places goes on to what is counted in them."""
    end = start + len(word)
    if text[end : end + 1] in _NO_PLACE or text.startswith("在建", end):
        return True
    return word[0] == "个" and grammar.form("thing_of_places").match(text, end) is not None


def _of_noun(text: str, match: Any, grammar: Grammar) -> str | None:
    """人 for 18万农村人口, 户 for 50多万农户: what those that are counted by the ten thousand are counted in."""
    if not match["multiplier"] or match["rest"]:
        return None
    noun = grammar.form("counted_by_noun").match(text, match.end())
    return next((unit for group, unit in _NOUN_UNITS.items() if noun[group]), None) if noun else None


def _compound_unit(text: str, start: int, unit: str, units: Scanner) -> tuple[str, int]:
    """The unit with its 每…: 元/人/月 from 元, 人 and 月. ``35户/8195平方米`` stays two figures."""
    end = start + len(unit)
    while text[end : end + 1] in ("/", "·") and not text[end + 1 : end + 2].isdigit():
        size = _part(text, end + 1, units)
        if not size:
            break
        end += 1 + size
    return text[start:end], end


def _part(text: str, start: int, units: Scanner) -> int:
    """How many characters the part of a compound unit has that begins here."""
    word = units.match(text, start)
    return len(word.text) if word else int(text[start : start + 1] in _PER and start < len(text))


def per_head(text: str, figure: Figure, bounded: int, grammar: Grammar) -> Figure:
    """每人每月868元 and 868元每人每月 are in 元/人/月; what is in 元/月 as printed is so behind 每人每月, too.

    ``bounded`` is where the word begins that qualifies the figure, which may stand between (每人每月不低于65元).
    """
    if figure.unit is None or not figure.unit.startswith("元"):
        return figure
    printed = "/" in figure.unit
    after = grammar.form("per_behind").match(text, figure.end) if text[figure.end : figure.end + 1] == "每" else None
    if after and not printed:
        return figure._replace(unit=figure.unit + _parts(after), end=after.end())
    if "每" not in text[max(0, bounded - 8) : bounded]:
        return figure
    before = _nearest(grammar, text, bounded)
    if not before:
        return figure
    return figure._replace(unit=figure.unit + _parts(before) * (not printed), start=before.start())


def _nearest(grammar: Grammar, text: str, end: int) -> Any:
    """The 每人每月 that ends right before an offset."""
    form = grammar.form("per_before")
    start = text.find("每", max(0, end - 8), end)
    while start >= 0:
        match = form.fullmatch(text, start, end)
        if match:
            return match
        start = text.find("每", start + 1, end)
    return None


def _parts(match: Any) -> str:
    return "".join(f"/{part}" for part in match.group("first", "second") if part)


def printed_unit(text: str, folded: str, figure: Figure) -> str | None:
    """The figure's unit as the text writes it, which may be in traditional script: 個 and 戶."""
    unit = figure.unit
    if folded is text or not unit or not folded.endswith(unit, figure.start, figure.end):
        return unit
    printed = text[figure.end - len(unit) : figure.end]
    return printed if printed.isalpha() else unit


def header_unit(text: str, grammar: Grammar) -> tuple[str | None, int]:
    """A unit as a table's head gives it (万元, 套, 元/月/人), and what figures under it are to be multiplied by.

    What the head says behind it (人，按30%) tells how the figures were found.
    """
    text, multiplier = text.partition("，")[0], 1
    while text[:1] in MULTIPLIERS and len(text) > 1:
        multiplier *= MULTIPLIERS[text[0]]
        text = text[1:]
    word = grammar.scanner("units").match(text, 0)
    whole = word is not None and _compound_unit(text, 0, word.text, grammar.scanner("units"))[1] == len(text)
    return (text if whole else None), multiplier
