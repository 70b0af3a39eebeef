"""The values of Chinese numerals: 二十五, 一万二千三百, 二点五, 二〇二一, and the ranges 两三, 三四十, 十七八."""

import unicodedata
from decimal import Decimal

MULTIPLIERS = {
    "万亿": 10**12,
    "亿": 10**8,
    "千万": 10**7,
    "百万": 10**6,
    "十万": 10**5,
    "万": 10**4,
    "千": 1000,
    "百": 100,
}
DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "O": 0, "两": 2}
_SCALES = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "亿": 10**8}
_COUNTING = frozenset("一二两三四五六七八九")


def han_value(numeral: str) -> int:
    """The value of a whole Chinese numeral (二十五 is 25, 一万二千 is 12000, 二〇二一 is 2021, 万 of 上万 is 10000)."""
    if not any(c in _SCALES or c in _MYRIADS for c in numeral):
        return int("".join(str(DIGITS[c]) for c in numeral))
    total = below = digit = 0
    for character in numeral:
        if character == "亿":
            total, below, digit = (total + below + digit) * _MYRIADS[character], 0, 0
        elif character == "万":
            total, below, digit = total + (below + digit or 1) * _MYRIADS[character], 0, 0
        elif character in _SCALES:
            below += (digit or 1) * _SCALES[character]
            digit = 0
        else:
            digit = DIGITS[character]
    return total + below + digit


def sign_value(printed: str) -> int | None:
    """The number that a single sign holds (③, ⒊, ⑶, ㈢), or None for any other text."""
    return int(unicodedata.numeric(printed)) if len(printed) == 1 and unicodedata.category(printed) == "No" else None


def han_decimal(numeral: str) -> Decimal | None:
    """The value of a numeral that may have a 点 (二点五 is 2.5); None when a side of the 点 is missing."""
    whole, point, decimals = numeral.partition("点")
    if not point:
        return Decimal(han_value(whole))
    if not (whole and decimals) or any(c not in DIGITS for c in decimals):
        return None
    return Decimal(f"{han_value(whole)}.{''.join(str(DIGITS[c]) for c in decimals)}")


def han_range(numeral: str) -> tuple[int, int] | None:
    """Both ends of a numeral that gives two (两三 is 2 to 3, 三四十 is 30 to 40, 十七八 is 17 to 18), else None.

    Two digits side by side are two numbers unless all the numeral is digits and longer, which spells a number out.
    """
    spelt_out = len(numeral) > 2 and not any(c in _SCALES or c in _MYRIADS for c in numeral)
    if spelt_out:
        return None
    for i in range(len(numeral) - 1):
        if numeral[i] in _COUNTING and numeral[i + 1] in _COUNTING:
            low, high = han_value(numeral[: i + 1] + numeral[i + 2 :]), han_value(numeral[:i] + numeral[i + 1 :])
            return (low, high) if low < high else None
    return None
