"""Places that only their shape and their place in the clause give away: 涂埠镇8600, 其中：黔西县4所, 3.洋中镇：."""

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Place

_DIGITS = "0123456789一二三四五六七八九十"
_OF_ALL = "各全其我本该分"  # 1.各乡镇：
_NAMES_TOO = "将向全中年多从且要"  # words of grammar with which names of towns begin, too
_NAMES_FIRST, _REACH = "中全", 8  # those of them that open no sentence as words; characters of a name behind the mark


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether a name stands in a list of figures: 前三名：将台堡镇（93.5%）."""
    return (
        text[start - 1 : start] in ("、", "：") and text[end : end + 1] == "（" and text[end + 1 : end + 2].isdecimal()
    )


def _opens_list(text: str, start: int, end: int) -> bool:
    """Whether a sentence begins with a town's name, and names another behind it: 中岗镇、王化镇核查进度较慢."""
    opens = text[start] in _NAMES_FIRST and (start == 0 or text[start - 1] in "。；，：\n")
    return opens and text[end : end + 1] == "、" and any(kind in text[end : end + _REACH] for kind in "镇乡")


def _is_label(text: str, start: int, end: int) -> bool:
    """3.洋中镇：项目15项, （二）中仙镇。: whether a name alone stands between an item's number and a mark."""
    before = text[max(0, start - 2) : start]
    numbered = before.endswith((".", "）")) or (before.endswith("、") and before[0] in _DIGITS)
    named = text[start] not in _OF_ALL and not text.endswith("农场", start, end)  # 3.家庭农场：
    return numbered and named and text[end : end + 1] in ("：", "。", "\n")


def by_shape(text: str, grammar: Grammar) -> list[Place]:
    """Places that only their shape and their place in the clause give away: 涂埠镇8600, 其中：黔西县4所, 一三〇团."""
    found = [Place(match.start(), match.end(), "shape") for match in grammar.form_for(text, "regiment").finditer(text)]
    no_name = grammar.form("no_place_name")
    for match in grammar.form("place_shape").finditer(text):
        first, end = match.span("place")
        start = max((word.end() for word in no_name.finditer(text, first, end)), default=first)
        if end - start <= 2 and text[first - 1 : first] == "、" and text[end : end + 1].isdecimal():
            start = first  # 常牧镇3个、尕让乡3个
        if start == first + 1 and text[first] in _NAMES_TOO and _is_listed(text, first, end):
            start = first  # 前三名：将台堡镇（93.5%）、向阳乡（91.2%）
        if start == first + 1 and _opens_list(text, first, end):
            start = first
        if start > first and _is_label(text, first, end):
            start = first  # 3.洋中镇：项目15项
        if end - start > 2:
            found.append(Place(start, end, "shape"))
    return found
