"""Repetitions in an expression that may try the same characters again and again before they give up.

The two shapes that made expressions of this kind slow are looked for in what is written; nothing is run or timed.
"""

from collections.abc import Iterator
from typing import NamedTuple

_SEALED = ("?<=", "?<!", "?=", "?!", "?>")
"""How a group begins into which nothing goes back once it has matched."""
_PREFIXES = (*_SEALED, "?:", "?|")


class Risk(NamedTuple):
    """A repetition at fault: the piece of the expression, and what is wrong with it."""

    piece: str
    reason: str


class _Repeat(NamedTuple):
    """The quantifier at some place: where it ends, whether it has no upper limit, whether it keeps what it took."""

    end: int
    endless: bool
    possessive: bool


class _Group(NamedTuple):
    """A group that is open: where it began, and whether it is sealed."""

    start: int
    sealed: bool


NESTED = "an endless repetition of an endless repetition; make one possessive (++, *+)"
WIDE = "an endless repetition of almost any character; limit it ({1,80}) or make it possessive (++, *+)"


def risky_repetitions(expression: str) -> Iterator[Risk]:
    """The repetitions of an expression that can cost more than a text's length.

    They are: one without limit over a group that holds another without limit (``(?:[^、]+、?)+``), and one without
    limit over ``.``, ``[^…]``, ``\\S`` and their like (``由.*?牵头``). A possessive one never goes back and is safe.
    The expression is one that compiles, with its fragments spelled out.
    """
    groups: list[_Group] = [_Group(0, sealed=False)]
    loops = [False]  # for each open group: whether an endless repetition that may go back is in it
    at = 0
    while at < len(expression):
        start, character = at, expression[at]
        inner = wide = False
        if character == "(":
            prefix = _prefix(expression, at + 1)
            groups.append(_Group(at, prefix in _SEALED))
            loops.append(False)
            at += 1 + len(prefix)
            continue
        if character == ")" and len(groups) > 1:
            group = groups.pop()
            start, inner = group.start, loops.pop() and not group.sealed
            at += 1
        else:
            at, wide = _atom(expression, at)
        repeat = _repeat(expression, at)
        at = repeat.end
        backs = repeat.endless and not repeat.possessive
        if backs and (inner or wide):
            yield Risk(expression[start:at], NESTED if inner else WIDE)
        loops[-1] |= backs or (inner and not repeat.possessive)


def _prefix(expression: str, at: int) -> str:
    """What stands behind an opening bracket and says what kind of group it is."""
    if not expression.startswith("?", at):
        return ""
    for prefix in _PREFIXES:
        if expression.startswith(prefix, at):
            return prefix
    named = expression.startswith(("?<", "?P<"), at)
    return expression[at : expression.index(">", at) + 1] if named else "?"


def _atom(expression: str, at: int) -> tuple[int, bool]:
    """Where the character or class that begins here ends, and whether it takes almost any character."""
    character = expression[at]
    if character == "[":
        return _class_end(expression, at), expression.startswith("[^", at)
    if character == "\\":
        kind = expression[at + 1 : at + 2]
        end = at + 2
        if kind in ("p", "P") and expression.startswith("{", end):
            end = expression.index("}", end) + 1
        return end, kind in ("S", "D", "W", "P")
    return at + 1, character == "."


def _class_end(expression: str, at: int) -> int:
    end = at + 2 if expression.startswith("[^", at) else at + 1
    end += expression.startswith("]", end)  # a ] right at the beginning is one of the characters
    while expression[end] != "]":
        if expression.startswith("[:", end):
            end = expression.index(":]", end) + 2
        else:
            end += 2 if expression[end] == "\\" else 1
    return end + 1


def _repeat(expression: str, at: int) -> _Repeat:
    """The quantifier that stands here, if one does."""
    end, endless = at, False
    if expression[at : at + 1] in ("*", "+"):
        end, endless = at + 1, True
    elif expression.startswith("?", at):
        end = at + 1
    elif expression.startswith("{", at):
        close = expression.find("}", at)
        least, comma, most = expression[at + 1 : close].partition(",")
        if close > 0 and (least + most).isdecimal():
            end, endless = close + 1, bool(comma) and not most
    if end > at and expression[end : end + 1] in ("?", "+"):
        return _Repeat(end + 1, endless, expression[end] == "+")
    return _Repeat(end, endless, possessive=False)
