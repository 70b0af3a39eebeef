"""Figures with their units: 2.3万人, 583元/月, 20多个, 44.63%, 二十五个."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from bulletin_parser.grammar import Grammar, Scanner
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.searching import DIGIT_RUNS
from bulletin_parser.records import Bound

# Jumping from digit to digit costs a tenth of letting the forms search for their own beginning.
_HAN_DIGIT_RUNS = re.compile("[〇零一二两三四五六七八九十百千]+")
_MULTIPLIERS = {
    "万亿": 10**12,
    "亿": 10**8,
    "千万": 10**7,
    "百万": 10**6,
    "十万": 10**5,
    "万": 10**4,
    "千": 1000,
    "百": 100,
}
_HAN_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "O": 0, "两": 2}
_HAN_SCALES = {"十": 10, "百": 100, "千": 1000}
_NO_PLACE = tuple("域级直属办域间内镇村")
_IDIOMATIC = frozenset("一十百千")
_BEFORE = {
    "不低于": Bound.AT_LEAST, "不少于": Bound.AT_LEAST, "不高于": Bound.AT_MOST, "不超过": Bound.AT_MOST,
    "超过": Bound.OVER, "突破": Bound.OVER, "逾": Bound.OVER, "超": Bound.OVER, "约": Bound.ABOUT, "近": Bound.UNDER,
    "至少": Bound.AT_LEAST,
}  # fmt: skip
_BEFORE_ENDS = frozenset(word[-1] for word in _BEFORE)
_AFTER = {"以上": Bound.AT_LEAST, "以内": Bound.AT_MOST, "以下": Bound.AT_MOST, "左右": Bound.ABOUT}


def find_figures(text: str, grammar: Grammar, taken: Callable[[int], bool] = lambda _: False) -> list[Figure]:
    """Every figure of the folded text, in order; ``taken(offset)`` says that a numeral there is something else.

    Values fold 万/亿 (2.3万人 is 23000 人, 万元 is in 元). A Chinese numeral is a figure when a unit follows it
    (二十五个); 一个, 一批 and their like are idiom and are not.
    """
    found = []
    units = grammar.scanner("units")
    for form, first in ((grammar.form("figure"), DIGIT_RUNS), (grammar.form("han_figure"), _HAN_DIGIT_RUNS)):
        for run in first.finditer(text):
            start = run.start()
            match = None if taken(start) else form.match(text, start)
            figure = _figure(text, match, units) if match else None
            if figure:
                found.append(figure)
    found += _fractions(text, grammar, taken)
    found.sort()
    return _share_units(text, found)


def _fractions(text: str, grammar: Grammar, taken: Callable[[int], bool]) -> list[Figure]:
    """四分之一 is 25 %, 百分之九十五 is 95 %; what cannot be a fraction (三分之一百) is left out."""
    found = []
    for match in grammar.form_for(text, "han_fraction").finditer(text):
        part, whole = _fraction_part(match["part"]), Decimal(han_value(match["whole"]))
        if part is not None and part <= whole and not taken(match.start()):
            value = (part * 100 / whole).quantize(Decimal("0.01")).normalize()
            found.append(Figure(match.start(), match.end(), value, "%", None))
    return found


def _fraction_part(printed: str) -> Decimal | None:
    if printed[0].isascii():
        return Decimal(printed)
    whole, point, decimals = printed.partition("点")
    if point and not (whole and decimals):
        return None
    digits = "".join(str(_HAN_DIGITS[c]) for c in decimals if c in _HAN_DIGITS)
    return Decimal(f"{han_value(whole)}.{digits}" if point else han_value(whole))


def _figure(text: str, match: Any, units: Scanner) -> Figure | None:
    start, end = match.span()
    number, multiplier, fuzzy, early_fuzzy = match.group("number", "multiplier", "fuzzy", "early_fuzzy")
    word = units.match(text, end)
    unit = None
    if word and word.kind == "places" and text[end + len(word.text) : end + len(word.text) + 1] in _NO_PLACE:
        unit, end = word.text[0], end + 1  # 3个区域性养老服务中心
    elif word:
        unit, end = _compound_unit(text, end, word.text, units)
    else:
        end = max(match.end("number"), match.end("multiplier"), match.end("fuzzy"))
    if number[0].isascii():
        value = Decimal(number.replace(",", "") if "," in number else number)
    elif unit is None or number in _IDIOMATIC or text[start - 1 : start] == "“":
        return None  # 一批, “两项补贴”
    else:
        value = Decimal(han_value(number))
    if multiplier:
        value *= _MULTIPLIERS[multiplier]
    if unit == "成":
        value, unit = value * 10, "%"  # 八成 is 80 %
    if text[start - 1 : start] == "-" and _is_sign(text, start):
        value, start = -value, start - 1
    bound, end = _bound(text, start, end, fuzzy or early_fuzzy)
    return Figure(start, end, value, unit, bound)


def _share_units(text: str, figures: list[Figure]) -> list[Figure]:
    """In 6.4、3.1、1.8个百分点 only the last figure has the unit; the others take it."""
    for i in range(len(figures) - 2, -1, -1):
        one, following = figures[i], figures[i + 1]
        listed = following.start == one.end + 1 and text[one.end] == "、"
        if listed and following.unit and (one.unit is None or (one.unit == "个" and following.unit == "个百分点")):
            figures[i] = one._replace(unit=following.unit)
    return figures


def _compound_unit(text: str, start: int, unit: str, units: Scanner) -> tuple[str, int]:
    """The unit with its 每…: 元/人/月 from 元, 人 and 月. ``35户/8195平方米`` stays two figures."""
    end = start + len(unit)
    if text[end : end + 1] != "/":
        return unit, end
    while text[end : end + 1] == "/" and not text[end + 1 : end + 2].isdigit():
        part = text[end + 1 : end + 2]
        word = units.match(text, end + 1)
        if word:
            end += 1 + len(word.text)
        elif part in "月天亩年日季":
            end += 2
        else:
            break
    return text[start:end], end


def _is_sign(text: str, start: int) -> bool:
    """Whether the dash before digits is a sign: it is unless a numeral or a word stands right before it."""
    before = text[start - 2 : start - 1]
    return not (before.isascii() and before.isalnum())


def _bound(text: str, start: int, end: int, fuzzy: str | None) -> tuple[Bound | None, int]:
    after = _AFTER.get(text[end : end + 2])
    if after:
        return after, end + 2
    if fuzzy:
        return Bound.OVER, end
    for size in (3, 2, 1) if text[start - 1 : start] in _BEFORE_ENDS else ():
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
