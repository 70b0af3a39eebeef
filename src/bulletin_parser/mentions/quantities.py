"""Figures with their units: 2.3万人, 583元/月, 20多个, 44.63%, 二十五个, 3—5公里, 每人每月868元."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.numerals import DIGITS, MULTIPLIERS, han_decimal, han_range, han_value
from bulletin_parser.mentions.searching import DIGIT_RUNS, around
from bulletin_parser.mentions.units import per_head, unit_of
from bulletin_parser.values import Bound

_IDIOMATIC = frozenset("一十百千")
_QUALIFIED = tuple("上下内右余多")  # a figure that ends so has its bound behind it
_RANGE_MARKS = ("-", "--", "~", "至", "到")
_WIDEST_MARK = 4  # a mark between the ends of a range, with blanks
_LONGEST_BOUND = 3
_UPWARD = ("↑", "⬆")
_DOWNWARD = ("负", "↓", "⬇")
_PLAIN_WHOLES = frozenset("百千")  # 百分之五 is 5 %, 千分之三 is 3 ‰


class _Found(NamedTuple):
    """A figure, what its multiplier was, and whether a dash before it makes it negative or may join it to another."""

    figure: Figure
    multiplier: int
    dash: bool


_NEARLY = ("约", "近", "超")  # before 1.4倍
_ROUND = ("百", "千", "万")  # of 上百场, 上万人次
_ABOUT = ("近", "上", "逾", "约", "超")  # before 百场, 万人次


def find_figures(text: str, grammar: Grammar, *, idioms: bool = False) -> list[Figure]:
    """Every figure of the folded text, in order; numerals that are something else are to be blotted out before.

    Values fold 万/亿 (2.3万人 is 23000 人, 万元 is in 元). A Chinese numeral is a figure when a unit follows it
    (二十五个); 一个, 一批 and their like are idiom and are not, unless ``idioms`` asks for them. Of a range (3—5个)
    ``value`` is the lower end.
    """
    fractions = [*_fractions(text, grammar), *_halves(text, grammar)]
    held = {at for figure in fractions for at in range(figure.start, figure.end)}
    found = [_Found(figure, 1, False) for figure in fractions]
    # Jumping from digit to digit costs a tenth of letting the forms search for their own beginning.
    for name, digits in (("figure", DIGIT_RUNS), ("han_figure", grammar.form("han_digits"))):
        form = grammar.form(name)
        edge = 0
        for run in digits.finditer(text):
            at = run.start()
            match = None if at < edge or at in held else form.match(text, at)
            figure = _figure(text, match, grammar, idioms=idioms) if match else None
            if figure and match:
                edge = match.end()
                found.append(figure)
    found.sort(key=_start)
    found = _without_overlaps(found)
    return _share_units(text, [_per_head(text, figure, grammar) for figure in _ranges(text, found)])


def _per_head(text: str, figure: Figure, grammar: Grammar) -> Figure:
    """A figure with the 每人每月 before it, on either side of what qualifies it (不低于每人每月65元)."""
    _, size = _bound_before(text, figure.start, grammar)
    whole = per_head(text, figure, figure.start - size, grammar)
    bound = whole.bound or _bound_before(text, whole.start, grammar)[0]
    return whole if bound is whole.bound else whole._replace(bound=bound)


def _start(found: _Found) -> int:
    return found.figure.start


def _without_overlaps(found: list[_Found]) -> list[_Found]:
    """Of two figures that overlap the first: 3万5千亩 holds 千亩."""
    kept: list[_Found] = []
    for each in found:
        if not kept or each.figure.start >= kept[-1].figure.end:
            kept.append(each)
    return kept


def _figure(text: str, match: Any, grammar: Grammar, *, idioms: bool) -> _Found | None:
    start, end = match.span()
    unit, end = unit_of(text, match, grammar)
    ends = _ends(match)
    spelt = not match["number"][0].isascii()
    if ends is None or (spelt and (unit is None or (not idioms and _is_idiom(text, match, unit)))):
        return None
    value, upper = ends
    if unit == "成":
        value, upper, unit, end = _tenths(text, value, upper, end)
    elif unit == "倍" and text.endswith(
        grammar.of_kind("turns", "grown"), 0, start - (text[start - 1 : start] in _NEARLY)
    ):
        value, unit = _scaled(value, 100), "%"  # 增长1.2倍 is growth by 120 %
    bound, end = _bound(text, start, end, match["fuzzy"] or match["early_fuzzy"], grammar)
    if match["number"] in _ROUND and text[start - 1 : start] == "上":
        start, bound = start - 1, Bound.AT_LEAST
    factor = MULTIPLIERS.get(match["multiplier"], 1)
    return _Found(Figure(start, end, value, unit, bound, upper), factor, text[start - 1 : start] == "-")


def _ends(match: Any) -> tuple[Decimal, Decimal | None] | None:
    """The value of a numeral with its multiplier, and the upper one of 两三万; None for what is no numeral (一点)."""
    number, multiplier, rest = match.group("number", "multiplier", "rest")
    factor = MULTIPLIERS.get(multiplier, 1)
    if number[0].isascii():
        value = _scaled(Decimal(number.replace(",", "")), factor)
        return (value + _rest(rest, match["rest_multiplier"]) if rest else value), None
    both = han_range(number)
    if both:
        return Decimal(both[0] * factor), Decimal(both[1] * factor)
    if "万" in number or "亿" in number:
        return Decimal(han_value(number + (multiplier or ""))), None  # 一亿三千万
    spelt = han_decimal(number)
    return (_scaled(spelt, factor), None) if spelt is not None else None


def _scaled(value: Decimal, factor: int) -> Decimal:
    """2.3万 as 23000, not 23000.0."""
    if factor == 1:
        return value
    scaled = value * factor
    whole = scaled.to_integral_value()
    return whole if whole == scaled else scaled


def _rest(number: str, multiplier: str | None) -> Decimal:
    """What follows 亿 or 万 in 1亿2000万元 and 3万5千亩."""
    return Decimal(number) * (MULTIPLIERS[multiplier] if multiplier else 1)


def _is_idiom(text: str, match: Any, unit: str) -> bool:
    """Whether a Chinese numeral counts nothing: 一批, 一个, “两项补贴”; 十余家, 上百场 and 一万元 do count."""
    bare = match["number"] in _IDIOMATIC and not (match["fuzzy"] or match["early_fuzzy"])
    bare = bare and not text.endswith(_ABOUT, 0, match.start())
    counts = unit == "成" or (match["multiplier"] and match["number"] in ("一", "十"))
    return (bare and not counts) or text[match.start() - 1 : match.start()] == "“"


def _tenths(text: str, value: Decimal, upper: Decimal | None, end: int) -> tuple[Decimal, Decimal | None, str, int]:
    """八成 is 80 %, 六成五 is 65 %, and so is 六成半."""
    digit = 5 if text.startswith("半", end) else DIGITS.get(text[end : end + 1], 0)
    return value * 10 + digit, upper * 10 if upper is not None else None, "%", end + (digit > 0)


def _ranges(text: str, found: list[_Found]) -> Iterator[Figure]:
    """The figures, two that a dash or 至 joins as one (3—5个, 5万至8万元); another dash before digits is a minus."""
    at, before = 0, -1
    while at < len(found):
        low = found[at]
        high = found[at + 1] if at + 1 < len(found) else None
        joined = _joined(text, low, high) if high else None
        if joined:
            yield joined
            at += 2
        else:
            yield _signed(text, low, before)
            at += 1
        before = found[at - 1].figure.end


def _joined(text: str, low: _Found, high: _Found) -> Figure | None:
    one, other = low.figure, high.figure
    if other.start - one.end > _WIDEST_MARK or other.unit is None or other.upper:
        return None
    mark = text[one.end : other.start].strip(" ")
    if mark not in _RANGE_MARKS:
        return None
    changed = mark in ("至", "到") and text[one.start - 1 : one.start] in ("从", "由")  # 从3个到5个
    qualified = one.bound and text[one.end - 1] in _QUALIFIED
    if one.unit not in (None, other.unit) or text[one.start - 1 : one.start] == "-" or changed or qualified:
        return None
    value = _scaled(one.value, high.multiplier) if one.unit is None and low.multiplier == 1 else one.value
    if value >= other.value:
        return None
    return Figure(one.start, other.end, value, other.unit, other.bound or one.bound, other.value)


def _signed(text: str, found: _Found, before: int) -> Figure:
    """A figure with its sign: an arrow, 负, or a dash behind no numeral, letter or other figure, which ends at
    ``before``."""
    figure = found.figure
    sign = text[figure.start - 1 : figure.start]
    if sign in _UPWARD:
        return figure._replace(start=figure.start - 1)
    last = text[figure.start - 2 : figure.start - 1]
    minus = found.dash and before < figure.start - 1 and not (last.isascii() and last.isalnum())
    if minus or sign in _DOWNWARD:
        return figure._replace(value=-figure.value, start=figure.start - 1)
    return figure


def _share_units(text: str, figures: list[Figure]) -> list[Figure]:
    """In 6.4、3.1、1.8个百分点 and 36.5和12.8亿元 only the last figure has the unit; the others take it. In
    每人每月557元、251元 the first says for whom and how long."""
    for i in range(len(figures) - 2, -1, -1):
        one, following = figures[i], figures[i + 1]
        listed = following.start == one.end + 1 and text[one.end] in "、和与及"
        if listed and following.unit and (one.unit is None or (one.unit == "个" and following.unit == "个百分点")):
            factor = _factor(text, following) if "." in text[one.start : one.end] and following.unit == "元" else 1
            figures[i] = one._replace(unit=following.unit, value=_scaled(one.value, factor))
    for i, (one, following) in enumerate(pairwise(figures), 1):
        listed = following.start == one.end + 1 and text[one.end] in "、和"
        if listed and following.unit == "元" and text[one.start] == "每" and one.unit != "元":
            figures[i] = following._replace(unit=one.unit)
    return figures


def _factor(text: str, figure: Figure) -> int:
    """What 亿 in 12.8亿元 multiplies by."""
    behind = text[figure.start : figure.end].lstrip("-0123456789.,")
    return next((factor for word, factor in MULTIPLIERS.items() if word and behind.startswith(word)), 1)


def _fractions(text: str, grammar: Grammar) -> Iterator[Figure]:
    """四分之一 is 25 %, 百分之九十五 is 95 %, 千分之三 is 3 ‰; what can be no fraction (三分之一百) is left out.

    A fraction is given in percent, to the hundredth.
    """
    for match in around(grammar, "han_fraction", text, "分之", (3, 12)):
        part = Decimal(match["part"]) if match["part"][0].isascii() else han_decimal(match["part"])
        whole = han_value(match["whole"])
        if part is None or part > whole:
            continue
        unit = "‰" if match["whole"] == "千" else "%"
        value = part if match["whole"] in _PLAIN_WHOLES else _percent(part, whole)
        bound, end = _bound(text, match.start(), match.end(), None, grammar)
        yield Figure(match.start(), end, value, unit, bound)
    for match in around(grammar, "slash_fraction", text, "/", (1, 3)):
        smaller, larger = int(match["part"]), int(match["whole"])
        if smaller < larger:
            bound, end = _bound(text, match.start(), match.end(), None, grammar)
            yield Figure(match.start(), end, _percent(Decimal(smaller), larger), "%", bound)


def _halves(text: str, grammar: Grammar) -> Iterator[Figure]:
    """已完工一半以上, 已完成过半: a half that is said to be done."""
    for match in around(grammar, "half_done", text, "半", (10, 3)):
        start, end = match.span("half")
        bound = Bound.UNDER if match["near"] else Bound.AT_LEAST if match["least"] else None
        over = bound is None and match["half"] not in ("一半", "半数")
        yield Figure(start, end, Decimal(50), "%", Bound.OVER if over else bound)


def _percent(part: Decimal, whole: int) -> Decimal:
    return (part * 100 / whole).quantize(Decimal("0.01")).normalize()


def _bound(text: str, start: int, end: int, fuzzy: str | None, grammar: Grammar) -> tuple[Bound | None, int]:
    """How a figure is qualified, and where it ends with the word that says so: 以上, 左右; 不超过, 约 stay outside."""
    words = _bound_words(grammar)
    if text[end : end + 1] in words.first:
        for size in range(_LONGEST_BOUND, 0, -1):
            word = text[end : end + size]
            if word in words.behind:
                return words.behind[word], end + len(word)
    if fuzzy:
        return Bound.OVER, end
    return _bound_before(text, start, grammar)[0], end


def _bound_before(text: str, start: int, grammar: Grammar) -> tuple[Bound | None, int]:
    """What the word right before an offset makes of the figure there, and how long that word is."""
    words = _bound_words(grammar)
    if text[start - 1 : start] in words.last:
        for size in range(min(_LONGEST_BOUND, start), 0, -1):
            word = text[start - size : start]
            if word in words.before:
                return words.before[word], size
    return None, 0


class _Bounds(NamedTuple):
    """The words before and behind a figure that qualify it, and the characters that they end and begin with."""

    before: dict[str, Bound | None]
    behind: dict[str, Bound | None]
    last: frozenset[str]
    first: frozenset[str]


@lru_cache(maxsize=8)
def _bound_words(grammar: Grammar) -> _Bounds:
    """The words that qualify a figure: their class is the side that they stand on and the bound, or ``none``."""
    before: dict[str, Bound | None] = {}
    behind: dict[str, Bound | None] = {}
    for word in grammar.words.get("bounds", {}).values():
        side, _, name = word.kind.partition("_")
        (before if side == "before" else behind)[word.text] = None if name == "none" else Bound(name)
    return _Bounds(before, behind, frozenset(word[-1] for word in before), frozenset(word[0] for word in behind))
