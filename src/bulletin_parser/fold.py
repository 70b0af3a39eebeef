"""Same-length folding: one plain character for each full-width or odd one, so that offsets never move."""

import re

_FULLWIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1A)}  # ０-９
_FULLWIDTH |= {code: code - 0xFEE0 for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}  # Ａ-Ｚ ａ-ｚ
_PLAIN = {
    "％": "%",
    "．": ".",
    "－": "-",
    "—": "-",
    "–": "-",
    "―": "-",
    "～": "~",
    "〜": "~",
    "／": "/",
    "＋": "+",
    "｜": "|",
    "│": "|",
    "\u00a0": " ",
    "\u3000": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\u2009": " ",
    "\ufeff": " ",
    "\u200b": " ",
    "\t": "\t",
    "\r": " ",
    "(": "（",
    ")": "）",
    "[": "〔",
    "]": "〕",
    "【": "〔",
    "】": "〕",
    "［": "〔",
    "］": "〕",
    ":": "：",
    ";": "；",
    "﹕": "：",
    "‘": "“",
    "’": "”",
    "「": "“",
    "」": "”",
    "『": "“",
    "』": "”",
}
_MAP = {**{chr(odd): chr(plain) for odd, plain in _FULLWIDTH.items()}, **_PLAIN}
_ODD = re.compile(f"[{''.join(map(re.escape, _MAP))}]")
_MARGIN = re.compile(r"\n +(?=[^ \t])|(?<! ) +\n")
_NUMERALS = frozenset("一二三四五六七八九十")


def fold(text: str) -> str:
    """The text with full-width digits, letters, ％, dashes and spaces made plain and brackets and colons made one kind.

    ``len(fold(text)) == len(text)`` always holds, so an offset in the one is an offset in the other. A comma between
    digits stays as it is (``1,234``); any other is made ，.
    """
    folded = text
    for odd in set(_ODD.findall(text)):  # looking every character up, as translate does, takes ten times as long
        folded = folded.replace(odd, _MAP[odd])
    if "," not in folded:
        return folded
    pieces = folded.split(",")
    for i in range(len(pieces) - 1):
        grouping = pieces[i][-1:].isdecimal() and pieces[i + 1][:1].isdecimal()
        pieces[i] += "," if grouping else "，"
    return "".join(pieces)


def with_stops(folded: str) -> str:
    """A folded text in which a point behind a Chinese word that ends a sentence is 。 (开展了核查.现通报如下); behind a
    numeral it is a label's or a decimal point."""
    at = folded.find(".", 1)
    while at > 0:
        if _ends_word(folded[at - 1]) and _begins_sentence(folded[at + 1 : at + 2]):
            folded = f"{folded[:at]}。{folded[at + 1 :]}"
        at = folded.find(".", at + 1)
    return folded


def _ends_word(character: str) -> bool:
    return (_is_chinese(character) and character not in _NUMERALS) or character == "%"


def _begins_sentence(following: str) -> bool:
    return following in ("", "“", "《", "\n", " ") or _is_chinese(following)


def _is_chinese(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


def _without_lone_bars(folded: str) -> str:
    """A folded text without bars that have a line of their own; beside rows of several cells one ends such a row."""
    if "\n|\n" not in folded:
        return folded
    lines = folded.split("\n")
    if any(line.count("|") > 1 and line.strip("| ") for line in lines):
        return folded
    return "\n".join("\n" if line == "|" else line for line in lines)


def without_margins(folded: str) -> str:
    """A folded text in which no line begins or ends with blanks, or is a mere bar between the cells of a table pasted
    a cell a line: each blank or bar there is an empty line instead."""
    folded = _without_lone_bars(folded)
    if "\n " not in folded and " \n" not in folded:
        return folded
    return _MARGIN.sub(lambda margin: "\n" * len(margin.group()), folded)
