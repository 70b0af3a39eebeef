"""Numerals that name something (〔2021〕32号, 4G, 第6项, 0743-…): they must never be taken for results."""

from collections.abc import Iterator

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Name
from bulletin_parser.mentions.numerals import han_value, sign_value
from bulletin_parser.mentions.searching import DIGIT_RUNS, around

# Forms with a beginning of their own, in the order in which they win where two match at the same place.
_FORMS = ("outline_label", "filing_number", "citation_mark", "page_count", "attachment", "ordinal", "letter_label",
          "size_in_name", "sorts_in_name")  # fmt: skip
_SHARES = ("schedule_share", "schedule_share_within")
_NUMBERED = ("号", "期")
_TEAMS = ("组", "专班")
_LONGEST = 16  # digits of a figure; more are a code
_OF_TIME = tuple("年月日季-—~至到.")
_RANGE_MARKS = tuple("-~至到 岁周年")
_SIZES = ("米焦炉", "千伏", "kV", "KV")  # behind a decimal: 4.3米焦炉, 0.38千伏线路
_JOINTS = tuple("-~、")
_PLAIN_SIZES = frozenset({1, 2, 4, 6})  # so many digits before a Chinese character are no phone number and no hotline


def find_names(text: str, grammar: Grammar) -> list[Name]:
    """Every numeral of the folded text that is part of a name, with the form that says so as its role."""
    numbers = (m for end in _NUMBERED for m in around(grammar, "document_number", text, end, (40, 0)))
    found = [Name(m.start(), m.end(), "document_number") for m in numbers]
    shares = [m for form in _SHARES for m in around(grammar, form, text, "%", (24, 12))]
    found += [Name(m.start("figure"), m.end("figure"), "schedule_share") for m in shares]
    for role in _FORMS:
        found += [Name(m.start(), m.end(), role) for m in grammar.form_for(text, role).finditer(text)]
    found += [Name(m.start(), m.end(), "team") for end in _TEAMS for m in around(grammar, "team", text, end, (16, 1))]
    found += _in_titles(text, grammar)
    for run in DIGIT_RUNS.finditer(text):
        start, end = run.span()
        following = text[end : end + 1]
        if (
            following > "\x7f"
            and end - start in _PLAIN_SIZES
            and following not in (*_RANGE_MARKS, "号", "级", "千", "蒸", "型", "”")
        ):
            continue  # 35个, 1710户: nearly all of them
        for role in _possible(text, start, end):
            match = grammar.form(role).match(text, start)
            if match:
                found.append(Name(match.start(), match.end(), role))
                break
    return found


def _in_titles(text: str, grammar: Grammar) -> Iterator[Name]:
    """Counts in the titles of documents (《庆丰市稳就业33条措施》); a year there says of when the document is."""
    for title in grammar.form_for(text, "cited_document").finditer(text):
        for run in DIGIT_RUNS.finditer(text, *title.span("title")):
            decimals = text.startswith(".", run.start() - 1) and text[run.start() - 2].isdecimal()
            if not decimals and text[run.end() : run.end() + 1] not in _OF_TIME:
                yield Name(run.start(), run.end(), "cited_title")


def _possible(text: str, start: int, end: int) -> Iterator[str]:
    """The forms that a run of digits may begin, judged by its length and the next character."""
    size, following = end - start, text[end : end + 1]
    if size >= _LONGEST or (following == "." and text[end + 1 : end + 1 + _LONGEST].isdecimal()):
        yield "long_number"
    if size <= 2 and following == ".":
        yield "issue_date"
    if size == 3:
        yield "road_number"
    if size in (3, 5):
        yield "hotline"
    if size in (3, 4):
        yield "room"
    if size >= 7 or (following == "-" and 3 <= size <= 4):
        yield "phone"
    if size <= 3 and following in _RANGE_MARKS:
        yield "age_range"
    sized = following == "." and any(text.startswith(_SIZES, at) for at in (end + 2, end + 3))
    if size <= 4 and (sized or following in (*_JOINTS, "号", "#", "级", "千", "蒸", "型")):
        yield "numbered_thing"
    if following == "”" or (following.isascii() and (following.isalpha() or following in (".", "+"))):
        yield "digit_label"


def ordinal_value(text: str, grammar: Grammar) -> int | None:
    """The number of an ordinal: 5 for 第5位, 24 for 第二十四项; None when it holds no numeral."""
    match = grammar.form("ordinal_numeral").search(text)
    if match is None:
        return None
    printed = match.group()
    return sign_value(printed) or (int(printed) if printed.isdecimal() else han_value(printed))
