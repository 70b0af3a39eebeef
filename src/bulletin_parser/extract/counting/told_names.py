"""Lists whose names come with accounts of their own: A完成率56%、B已完成12公里; A、“新增企业40户”（目前新增23户）."""

from bulletin_parser.extract.counting.named_shares import are_places_with_amounts
from bulletin_parser.extract.status.members import cut_at_marks
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_AIMS = ("达", "达到", "提高到", "提升到", "不低于", "控制在")
"""Words before a percentage that is aimed at: 污水处理率达到95%."""


def is_account(page: Page, start: int, end: int) -> bool:
    """Whether the names of a list come with accounts of their own: figures that are done, or statements cut by ；."""
    if page.form("ordinal_lead").match(page.folded, start, end):
        return not _only_names(page, start, end)
    mentions = page.mentions.within(start, end)
    told = any(isinstance(m, Term) and _tells(page, m) for m in mentions)
    figures = [m for m in mentions if isinstance(m, Figure)]
    led = page.form_in("lead_within", start, end).search(page.folded, start, end) is not None
    rated = any(figure.is_percent and not _is_aim(page, start, figure) for figure in figures)
    amounts = bool(figures) and are_places_with_amounts(page, start, end)
    return led or rated or amounts or (told and bool(figures)) or _told_behind_quote(page, start, end)


def _told_behind_quote(page: Page, start: int, end: int) -> bool:
    """A、“新增企业40户”（目前新增23户）: whether a bracket right behind a quoted name holds a figure."""
    opened = page.folded.find("”（", start, end)
    close = page.folded.find("）", opened, end) if opened >= 0 else -1
    return close > 0 and any(figure.unit for figure in page.mentions.figures_within(opened, close))


def _is_aim(page: Page, start: int, figure: Figure) -> bool:
    """普惠性幼儿园覆盖率达80%: an outcome that is part of a name, which says what is to be reached."""
    if page.folded.endswith(_AIMS, start, figure.start):
        return True
    before = [m for m in page.mentions.within(max(start, figure.start - 6), figure.start) if isinstance(m, Term)]
    return any(term.kind == "outcome" for term in before)


def _only_names(page: Page, start: int, end: int) -> bool:
    """一是A，二是B: a numbered name between any two marks; not 一是A（第三项）正在招标；二是B."""
    ordinal = page.form("ordinal_lead")
    adverbs = (m for m in page.mentions.within(start, end) if isinstance(m, Term) and m.kind in ("adverb", "negation"))
    numbered = (ordinal.match(page.folded, *piece) for piece, mark in cut_at_marks(page, start, end) if mark != "、")
    return not any(adverbs) and all(numbered)


def _tells(page: Page, term: Term) -> bool:
    """Whether a word of a list says what has been done of a name in it: 已完成路基18公里, 完成率56%, 正在安装."""
    told = page.folded[term.start : term.end] in ("已", "累计", "正在", "仅")
    return told or term.kind in ("rate", "target", "respectively")
