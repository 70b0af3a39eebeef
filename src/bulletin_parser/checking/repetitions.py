"""Repetitions in an expression that may try the same characters again and again before they give up.

The shapes that made expressions of this kind slow are looked for in what is written; nothing is run or timed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

_SEALED = ("?<=", "?<!", "?=", "?!", "?>")
"""How a group begins into which nothing goes back once it has matched."""
_AHEAD = ("?=", "?!")
_PREFIXES = (*_SEALED, "?:", "?|")


class Risk(NamedTuple):
    """A repetition at fault: the piece of the expression, and what is wrong with it."""

    piece: str
    reason: str


class _Repeat(NamedTuple):
    """The quantifier at some place: where it ends and what it says."""

    end: int
    optional: bool
    endless: bool
    possessive: bool


@dataclass(slots=True)
class _Group:
    """A group that is being read, the expression as a whole being the outermost."""

    start: int
    prefix: str
    first: bool  # whether a match may begin where the group does
    fresh: bool  # whether it may begin right here
    loops: bool = False  # whether an endless repetition that may go back is in it


NESTED = "an endless repetition of an endless repetition; make one possessive (++, *+)"
WIDE = "an endless repetition of almost any character; limit it ({1,80}) or make it possessive (++, *+)"
FIRST = "an endless repetition at the beginning, tried anew at each of its characters; put a (?<!…) before it"


@lru_cache(maxsize=2_000)  # a folder over the built-in ones changes few of their expressions
def risky_repetitions(expression: str) -> tuple[Risk, ...]:
    """The repetitions of an expression that can cost more than a text's length.

    They are: one without limit over a group that holds another without limit (``(?:[^、]+、?)+``); one without limit
    over ``.``, ``[^…]``, ``\\S`` and their like (``由.*?牵头``); and one without limit with which a match begins and
    that nothing keeps from beginning inside a run of its own characters (``[0-9]++%``). One that is possessive never
    goes back and is none of the first two. The expression is one that compiles, with its fragments spelled out.
    """
    return tuple(_risks(expression))


def _risks(expression: str) -> Iterator[Risk]:
    groups = [_Group(0, "", first=True, fresh=True)]
    at = 0
    while at < len(expression):
        group = groups[-1]
        if expression[at] == "(":
            prefix = _prefix(expression, at + 1)
            groups.append(_Group(at, prefix, group.fresh, group.fresh))
            at += 1 + len(prefix)
        elif expression[at] == "|":
            group.fresh = group.first
            at += 1
        else:
            closed = groups.pop() if expression[at] == ")" and len(groups) > 1 else None
            start = closed.start if closed else at
            at, wide = (at + 1, False) if closed else _atom(expression, at)
            repeat = _repeat(expression, at)
            at = repeat.end
            reason = _reason(groups[-1], closed, repeat, wide=wide)
            if reason:
                yield Risk(expression[start:at], reason)
            _go_on(groups[-1], closed, repeat)


def _reason(around: _Group, closed: _Group | None, repeat: _Repeat, *, wide: bool) -> str | None:
    """What is wrong with a piece that has just been read, if anything is."""
    if repeat.endless and not repeat.possessive and closed and closed.loops and closed.prefix not in _SEALED:
        return NESTED
    if repeat.endless and not repeat.possessive and wide:
        return WIDE
    return FIRST if repeat.endless and around.fresh and not closed else None


def _go_on(around: _Group, closed: _Group | None, repeat: _Repeat) -> None:
    """What a piece that has just been read means for the rest of the group around it."""
    inside = closed is not None and closed.loops and closed.prefix not in _SEALED
    around.loops |= not repeat.possessive and (repeat.endless or inside)
    looks_ahead = closed is not None and closed.prefix in _AHEAD
    around.fresh &= repeat.optional or looks_ahead


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
    end, least, most = at, "1", "1"
    mark = expression[at : at + 1]
    if mark and mark in "*+?":
        end, least, most = at + 1, "1" if mark == "+" else "0", "1" if mark == "?" else ""
    elif mark == "{":
        close = expression.find("}", at)
        fewest, comma, limit = expression[at + 1 : close].partition(",")
        if close > 0 and (fewest + limit).isdecimal():
            end, least, most = close + 1, fewest or "0", limit if comma else fewest
    possessive = end > at and expression.startswith("+", end)
    if end > at and expression.startswith(("?", "+"), end):
        end += 1
    return _Repeat(end, not int(least), not most, possessive)
