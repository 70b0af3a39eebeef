"""Parts of a work that are done while the rest is not: 路基已全部完成，路面铺筑3.1公里; 泵房已完工，净水间正在施工."""

from bulletin_parser.extract.status.parts_of_work import is_the_whole, names_part
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.extract.text.page import Page

_GOES_ON = ("，", "、")
_ALL = 100


def is_done_in_part(page: Page, parts: list[Clause], start: int, title: str) -> bool:
    """路基已全部完成，路面铺筑3.1公里，预计10月通车; 泵房已完工，净水间正在施工: a part with a name of its own is done,
    the rest is not."""
    at = next((i for i, clause in enumerate(parts) if clause.start <= start < clause.end), len(parts))
    if at == len(parts) or parts[at].figures:
        return False
    noun = noun_before(page, parts[at].start, start)
    if noun is None or is_the_whole(page, page.folded[slice(*noun)], title):
        return False
    goes_on = parts[at].opener in _GOES_ON and any(_is_yet_to_be(page, clause) for clause in parts[at + 1 :])
    sentence = (clause for clause in parts[at + 1 :] if clause.sentence == parts[at].sentence)
    return goes_on or any(title and _is_another_part(page, clause, title) for clause in sentence)


def _is_another_part(page: Page, clause: Clause, title: str) -> bool:
    """净水间正在施工 behind 取水泵房已完工: whether a clause says that another part of the work is under way or not
    begun."""
    doing = next((t for t in clause.terms if t.lexicon == "statuses" and t.kind in ("on_track", "not_started")), None)
    if doing is None or clause.figures or (doing.kind == "on_track" and "正在" not in page.folded[slice(*doing[:2])]):
        return False
    return names_part(page, clause.start, doing.start, title)


def _is_yet_to_be(page: Page, clause: Clause) -> bool:
    """预计10月底通车, 绿化工程完成85%, 完成总工程量的45%: what tells that the whole is not done."""
    to_come = any(term.kind == "future" for term in clause.terms)
    partly = [f for f in clause.figures if f.is_percent and f.value < _ALL]
    shares = page.folded.startswith(("完成", "累计完成"), clause.start)
    ends = ("完成", "完成了", "进度", *(("量的",) if shares else ()))
    return to_come or any(page.folded.endswith(ends, clause.start, f.start) for f in partly)
