"""What keeps two names of like characters apart: different places, numbers, phases or kinds of thing.

城区公厕 is not 农村公厕, 产业园二期 not 产业园三期, 镇安县冷链物流中心 not 洛南县冷链物流中心. The words are in
``patterns/words/contrasts.toml``; a name that holds none of a group contrasts with nothing in it.
"""

import re

from bulletin_parser.grammar import Grammar
from bulletin_parser.naming import Key

_NARROWING = ("phase", "side", "bank", "people", "school")
_LABEL = re.compile(r"[A-Z]*[0-9]+[A-Z]*")  # 10KV, G320, 4G


def contrast(one: Key, other: Key, grammar: Grammar) -> bool:
    """Whether something in two names says that they are of different projects."""
    return (
        _differ(set(_LABEL.findall(one.wording)), set(_LABEL.findall(other.wording)))
        or _differ(_place(one.whole, grammar), _place(other.whole, grammar))
        or _groups_differ(one.wording, other.wording, grammar)
        or _opposed(one.whole, other.whole, grammar)
    )


def only_one_says(one: Key, other: Key, grammar: Grammar) -> bool:
    """Whether one name alone is narrowed by a place, number, phase or kind of people: 科创产业园, 科创产业园二期."""
    first, second = _senses(one.wording, grammar), _senses(other.wording, grammar)
    return (
        bool(_LABEL.findall(one.wording)) != bool(_LABEL.findall(other.wording))
        or bool(_place(one.whole, grammar)) != bool(_place(other.whole, grammar))
        or any((group in first) != (group in second) for group in _NARROWING)
    )


def is_place(name: str, grammar: Grammar) -> bool:
    """Whether a name is a place's and nothing more (呼图壁县), so that it cannot be short for a project's name."""
    found = grammar.form("name_place").match(name)
    return found is not None and found.end() == len(name)


def _opposed(one: str, other: str, grammar: Grammar) -> bool:
    """Whether each name has a character that the other lacks, and the two exclude each other: 正极, 负极."""
    first = {grammar.kind("opposites", character) for character in set(one) - set(other)}
    second = {grammar.kind("opposites", character) for character in set(other) - set(one)}
    return bool((first & second) - {None})


def _differ(one: set[str], other: set[str]) -> bool:
    return bool(one and other and not one & other)


def _place(name: str, grammar: Grammar) -> set[str]:
    found = grammar.form("name_place").search(name)
    return {found["place"]} if found else set()


def _groups_differ(one: str, other: str, grammar: Grammar) -> bool:
    first, second = _senses(one, grammar), _senses(other, grammar)
    return any(_differ(first[group], second[group]) for group in first.keys() & second.keys())


def _senses(name: str, grammar: Grammar) -> dict[str, set[str]]:
    senses: dict[str, set[str]] = {}
    for _, _, word in grammar.scanner("contrasts").find(name):
        group, _, sense = word.kind.partition(".")
        senses.setdefault(group, set()).update(sense.split("+"))
    return senses
