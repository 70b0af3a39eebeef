"""Figures with their units: 2.3万人, 583元/月, 20多个, 44.63%, 二十五个."""

from collections.abc import Callable
from decimal import Decimal

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Figure
from bulletin_parser.records import Bound

_MULTIPLIERS = {"万亿": 10**12, "亿": 10**8, "千万": 10**7, "百万": 10**6, "十万": 10**5, "万": 10**4, "千": 1000, "百": 100}
_HAN_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_HAN_SCALES = {"十": 10, "百": 100, "千": 1000}
_BEFORE = {
    "不低于": Bound.AT_LEAST, "不少于": Bound.AT_LEAST, "不高于": Bound.AT_MOST, "不超过": Bound.AT_MOST,
    "超过": Bound.OVER, "突破": Bound.OVER, "逾": Bound.OVER, "超": Bound.OVER, "约": Bound.ABOUT, "近": Bound.UNDER,
    "至少": Bound.AT_LEAST,
}  # fmt: skip
_AFTER = {"以上": Bound.AT_LEAST, "以内": Bound.AT_MOST, "以下": Bound.AT_MOST, "左右": Bound.ABOUT}


def find_figures(text: str, grammar: Grammar, taken: Callable[[int], bool] = lambda _: False) -> list[Figure]:
    """Every figure of the folded text, in order; ``taken(offset)`` says that a numeral there is something else.

    Values fold 万/亿 (2.3万人 is 23000 人, 万元 is in 元). A Chinese numeral is a figure when a unit follows it
    (二十五个); 一个, 一批 and their like are idiom and are not.
    """
    units = grammar.scanner("units")
    found = []
    for match in grammar.form("figure").finditer(text):
        start, end = match.span()
        if taken(start):
            continue
        multiplier, fuzzy, sign, han = match["multiplier"], match["fuzzy"], match["sign"], match["han"]
        word = units.match(text, end)
        unit = None
        if word:
            unit, end = _compound_unit(text, end, word.text, units)
        if han:
            if unit is None or han in ("一", "十", "百", "千"):
                continue
            value = Decimal(han_value(han))
        else:
            value = Decimal(match["number"].replace(",", ""))
        if multiplier:
            value *= _MULTIPLIERS[multiplier]
        if sign and _is_minus(text, start):
            value = -value
        elif sign:
            start += 1
        bound, end = _bound(text, start, end, fuzzy)
        found.append(Figure(start, end, value, unit, bound))
    return found


def _compound_unit(text: str, start: int, unit: str, units: object) -> tuple[str, int]:
    """The unit with its 每…: 元/人/月 from 元, 人 and 月. ``35户/8195平方米`` stays two figures."""
    end = start + len(unit)
    while text[end : end + 1] == "/" and not text[end + 1 : end + 2].isdigit():
        part = text[end + 1 : end + 2]
        word = units.match(text, end + 1)  # type: ignore[attr-defined]
        if word:
            end += 1 + len(word.text)
        elif part in "月天亩年日季":
            end += 2
        else:
            break
    return text[start:end], end


def _is_minus(text: str, start: int) -> bool:
    """Whether a dash before digits is a sign: it is unless a numeral or a word stands right before it."""
    before = text[start - 1 : start]
    return not (before and (before.isalnum()))


def _bound(text: str, start: int, end: int, fuzzy: str | None) -> tuple[Bound | None, int]:
    after = _AFTER.get(text[end : end + 2])
    if after:
        return after, end + 2
    if fuzzy:
        return Bound.OVER, end
    for size in (3, 2, 1):
        bound = _BEFORE.get(text[start - size : start]) if start >= size else None
        if bound:
            return bound, end
    return None, end


def han_value(numeral: str) -> int:
    """The value of a Chinese numeral up to 9,999 (二十五 is 25, 一百零八 is 108, 二〇二一 is 2021)."""
    if not any(c in _HAN_SCALES for c in numeral):
        return int("".join(str(_HAN_DIGITS[c]) for c in numeral))
    total = digit = 0
    for character in numeral:
        scale = _HAN_SCALES.get(character)
        if scale is None:
            digit = _HAN_DIGITS[character]
        else:
            total += (digit or 1) * scale
            digit = 0
    return total + digit
