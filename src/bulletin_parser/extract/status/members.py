"""Splits the list of names behind a status (工作进度相对滞后的是：A、B、C共3个指标), as careful as a reader would."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import TIER, Figure, Name, Place, Term

_CLOSE = "）〉》〕”"
_CLOSING = dict(zip("（〈《〔“", _CLOSE, strict=True))
_NUMBERS = "②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_ADJOINING = ("”“", "》《")
_OPENS = tuple("“《" + _NUMBERS)  # what parts two names and is itself part of the second
_LAST = "以及"
_SOME = "有仍但还尚另"  # 仍有城市绿道建设、停车位2个项目
_JOINTS = "和及与"
_TASKS = ("项", "件", "条")
_ENDING, _SHORTEST = 2, 4  # characters of 改造, and of a name that ends so
_KIND = 5  # characters of 补偿类项目
_TRIM = " \t、，,；。：.\n"


class Piece(NamedTuple):
    """One name of a list: its span in the text."""

    start: int
    end: int


def split_members(page: Page, start: int, end: int, titles: Sequence[str] = ()) -> list[Piece]:
    """The names of a list, in order, as spans of the text.

    Marks inside brackets and quotes do not split (农村公路（乡乡通三级路、旅游路）); doubled ones count once. In a list
    with 、 a ， goes on with the same name (实施乡村“雪亮工程”，建设…) unless one of ``titles`` follows. A piece that
    cannot begin a name (有场地, 个建制乡镇卫生院…, which lost its number) goes on with the one before it. A figure with
    a verb behind it ends a name even where the mark was left out (提质改造26公里开工建设城镇老旧小区).
    """
    pieces = cut_at_marks(page, start, end)
    enumerated = any(mark in "、；" for _, mark in pieces[1:])
    joined: list[Piece] = []
    for piece, mark in pieces:
        loose = mark in "，," and enumerated and _letters(page.folded[piece.start : piece.end]) not in titles
        anew = page.form("ordinal_lead").match(page.folded, *piece) is not None  # A、B，市政府民生实事中的C、D
        kinds = bool(joined) and _are_kinds(page, joined[-1], piece)
        if joined and not anew and (loose or kinds or _cannot_begin(page, piece)):
            joined[-1] = Piece(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    if enumerated and _letters(page.folded[slice(*joined[-1])]) not in titles:
        joined[-1:] = _at_joint(page, joined)
    joined[-1:] = [_without_tier(page, piece) for piece in joined[-1:]]
    return [_without_lead(page, part) for piece in joined for part in _at_missing_marks(page, piece)]


def _without_tier(page: Page, last: Piece) -> Piece:
    """西乡 of 城固、洋县、西乡三县: the last of some places, without how many of what tier they are."""
    tiers = (m for m in page.mentions.within(*last) if isinstance(m, Place) and m.level == TIER)
    tier = next((m for m in tiers if m.start > last.start and m.end == last.end), None)
    return Piece(last.start, tier.start) if tier else last


def _at_joint(page: Page, names: Sequence[Piece]) -> list[Piece]:
    """农村公路改造、棚户区改造和 | 老旧小区改造: the last of some names, cut at
    a word between two that end as the name before them does."""
    last, ending = names[-1], page.folded[names[-1].end - _ENDING : names[-1].end]
    for at in range(last.start + _SHORTEST, last.end - _SHORTEST if len(names) > 1 else 0):
        alike = page.folded[at] in _JOINTS and page.folded.endswith(ending, last.start, at)
        if alike and ending.isalpha() and page.folded.endswith(ending, *names[-2]):
            return [Piece(last.start, at), Piece(at + 1, last.end)]
    return [last]


def _without_lead(page: Page, piece: Piece) -> Piece:
    """护理床位 for 其中护理床位, 免费婚检 for 二是免费婚检, 户厕改造 for “户厕改造” and for 户厕改造（详见附件2）,
    停车位 of 有停车位、驿站2个项目."""
    annex = page.form_in("see_annex", *piece).search(page.folded, *piece)
    piece = Piece(piece.start, annex.start()) if annex and annex.start() > piece.start else piece
    ordinal = page.form("ordinal_lead").match(page.folded, *piece)
    if ordinal and piece.end - ordinal.end() > 1:
        piece = Piece(ordinal.end(), piece.end)
    if page.folded.startswith("其中", piece.start) and piece.end - piece.start > 3:
        piece = Piece(piece.start + 2, piece.end)
    some = page.form("opens_some").match(page.folded, piece.start) if page.folded[piece.start] in _SOME else None
    piece = Piece(some.end(), piece.end) if some else piece
    onto = page.folded.startswith("对“", piece.start)  # 对“污水管网”等2个进度偏慢的小项下发督办件
    inner = Piece(piece.start + onto, piece.end)
    quoted = page.form("all_quoted").fullmatch(page.folded, *inner)
    return Piece(inner.start + 1, inner.end - 1) if quoted else piece


def cut_at_marks(page: Page, start: int, end: int) -> Sequence[tuple[Piece, str]]:
    """The trimmed pieces between the marks of a list, outside brackets, each with the mark before it (first: 、)."""
    key = ("cut_at_marks", start, end)
    found: Sequence[tuple[Piece, str]] | None = page.known.get(key)
    if found is None:
        found = page.known[key] = tuple(_pieces(page, start, end))
    return found


def _pieces(page: Page, start: int, end: int) -> Iterator[tuple[Piece, str]]:
    at, opener = start, "、"
    for i, mark in (*_marks(page, start, end), (end, "、")):
        piece = _trimmed(page.folded, at, i)
        if piece.end > piece.start:
            yield piece, opener
            opener = mark
        elif mark in "、；;":
            opener = mark
        at = i if page.folded.startswith(_OPENS, i) else i + len(mark)


def _marks(page: Page, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The marks that part the names of a list, outside brackets and quotes, and where they stand."""
    text, depth, parted = page.folded, 0, False
    for match in page.form("name_mark").finditer(text, start, end):
        i, character = match.start(), match.group()
        if character in _CLOSING:
            if depth == 0 and text.startswith(_ADJOINING, i - 1):
                yield i, "、"  # “甲”“乙”, 《甲》《乙》
            depth += text.find(_CLOSING[character], i, end) > 0
        elif character in _CLOSE:
            depth = max(0, depth - 1)
        elif page.form("joined_ordinals").match(text, i):
            continue  # 第一、二批农村饮水安全项目
        elif depth == 0 and (character in "、，,；;" or _joins_quotes(text, i) or _joins_numbers(text, i)):
            parted = parted or character == "、"
            yield i, character
        elif depth == 0 and parted and text.startswith(_LAST, i - 1):
            yield i - 1, _LAST  # A、B以及C
        elif depth == 0 and character in _NUMBERS and i > start:
            yield i, "、"  # ①甲②乙


def _joins_quotes(text: str, i: int) -> bool:
    """“甲”和“乙”: a word between two quoted names parts them as a mark does."""
    return text[i] in _JOINTS and text[i - 1 : i] == "”" and text[i + 1 : i + 2] == "“"


def _joins_numbers(text: str, i: int) -> bool:
    """第5项和第12项: a word between two tasks that are called by their number."""
    return text[i] in _JOINTS and text[i - 1 : i] in _TASKS and text[i + 1 : i + 2] == "第"


def _trimmed(text: str, start: int, end: int) -> Piece:
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return Piece(start, end)


def _cannot_begin(page: Page, piece: Piece) -> bool:
    return page.grammar.scanner("list_continuations").match(page.folded, piece.start) is not None


def _are_kinds(page: Page, one: Piece, other: Piece) -> bool:
    """补助、| 补偿类项目: whether two pieces are the kinds of which one name is."""
    kinds = page.folded.endswith(("类项目", "类工程"), other.start, other.end) and other.end - other.start <= _KIND
    return kinds and one.end - one.start == len("补助")


def _letters(text: str) -> str:
    """The Chinese characters of a text, without figures and marks."""
    return "".join(character for character in text if character.isalpha() and not character.isascii())


def _at_missing_marks(page: Page, piece: Piece) -> Iterator[Piece]:
    """The names in a piece, cut behind each figure that a verb follows."""
    at = piece.start
    for figure in page.mentions.figures_within(piece.start, piece.end):
        if figure.start > at and piece.end - figure.end >= 4 and _verb_follows(page, figure):
            yield Piece(at, figure.end)
            at = figure.end
    yield Piece(at, piece.end) if at > piece.start else piece


def _verb_follows(page: Page, figure: Figure) -> bool:
    if page.grammar.scanner("onward").match(page.folded, figure.end) is not None:
        return False  # 每生每年500元提高到600元
    return any(
        isinstance(mention, Term) and mention.kind in ("done", "action", "step")
        for mention in page.mentions.within(figure.end, figure.end + 1)
    )


def without_ordinal(page: Page, piece: Piece) -> Piece:
    """The piece without a bracket that only numbers it: 新增普惠性托位（第七项）."""
    open_at = page.folded.rfind("（", piece.start, piece.end)
    if open_at > piece.start and page.folded[piece.end - 1] == "）":
        inner = page.mentions.within(open_at + 1, piece.end)
        if any(isinstance(m, Name) and m.role == "ordinal" and m.start == open_at + 1 for m in inner):
            return Piece(piece.start, open_at)
    return piece


def without_predicate(page: Page, piece: Piece) -> Piece:
    """The name alone where the list says of each how it stands: 新华西路口红绿灯增设项目已完成."""
    mentions = page.mentions.within(piece.start + 2, piece.end)
    at_end = [
        m
        for m in mentions
        if isinstance(m, Term) and (m.lexicon == "statuses" or m.kind in ("finish", "done", "action"))
    ]
    if not at_end or at_end[-1].end != piece.end:
        return piece
    start = with_adverbs([m for m in mentions if isinstance(m, Term)], at_end[-1].start)
    bare = at_end[-1].lexicon == "cues" and start == at_end[-1].start
    return piece if bare or start <= piece.start + 2 else Piece(piece.start, start)
