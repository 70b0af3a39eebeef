"""Ranks that an account gives what it measures: 增幅居全市第5位, 位居第三."""

from bulletin_parser.extract.indicators.ledger import LOCAL, Ledger, Row, same_place
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Name, Term

_MOVED = 2  # characters of 上升
_SEVERAL = 2
_NUMERALS = tuple("一二三四五六七八九十")


def is_rank(ledger: Ledger, figure: Figure) -> bool:
    """居全市前三名, 位列后2位: how many lead or trail, which measures nothing; nor does 较上月上升2位."""
    page, before = ledger.page, ledger.page.folded[figure.start - 1 : figure.start]
    words = page.mentions.within(figure.start - _MOVED, figure.start)
    moved = any(isinstance(m, Term) and m.end == figure.start and m.kind in ("up", "down") for m in words)
    return (moved and figure.unit == "位") or (figure.unit in ("名", "位") and before in ("前", "后", "末"))


def take_rank(clause: Clause, ledger: Ledger) -> None:
    """增幅居全市第5位 and 增速全市第3 give the row before them a rank."""
    page, bare = ledger.page, ledger.page.form_in("ranks_bare", clause.start, clause.end)
    starts = [term.start for term in clause.terms if term.kind == "rank"]
    if starts and _share_out(clause, ledger):
        return
    starts = starts or [m.start() for m in (bare.fullmatch(page.folded, clause.start, clause.end),) if m]
    for start in starts:
        if ledger.rows and not _ranks_others(clause, ledger):
            ordinal = next((m for m in clause.mentions if isinstance(m, Name) and m.start > start), None)
            if ordinal and ordinal.role == "ordinal" and not _goes_on(page, ordinal):
                last = ledger.rows[-1]
                here = same_place(ledger.page, last.place, ledger.local)
                of_place = last.place is not None and here  # 办结率…；花垣县98.2%，位居第三
                ranked = (r for r in reversed(ledger.rows) if not r.own and not _is_distance(r))
                row = last if of_place else next(ranked, last)
                tied = page.folded.startswith("并列", start - 1)
                for one in [row, *(r for r in ledger.rows if tied and _has_the_same(r, row))]:
                    one.rates.setdefault("rank", (ordinal, 1))


def _goes_on(page: Page, ordinal: Name) -> bool:
    """列第二、三位: whether another rank stands behind one, which are those of several rows."""
    behind = page.folded[ordinal.end : ordinal.end + 2]
    return behind[:1] == "、" and behind[1:] in _NUMERALS


def _share_out(clause: Clause, ledger: Ledger) -> bool:
    """分别居全市第4位、第2位 behind 分别达到29846元、14572元: gives each row that shared figures out its rank, and says
    whether it was so."""
    ordinals = [m for m in clause.mentions if isinstance(m, Name) and m.role == "ordinal"]
    respectively = any(term.kind == "respectively" for term in clause.terms)
    if not respectively or len(ordinals) < _SEVERAL or len(ordinals) != len(ledger.shared):
        return False
    for row, ordinal in zip(ledger.shared, ordinals, strict=True):
        row.rates.setdefault("rank", (ordinal, 1))
    return True


def _has_the_same(row: Row, other: Row) -> bool:
    """A县和B县均为12个，并列第三位: whether two places share a figure, or by how much something has grown."""
    figures = [(one.actual, one.rates.get("yoy")) for one in (row, other)]
    return row.place != other.place and figures[0] == figures[1] != (None, None)


def _is_distance(row: Row) -> bool:
    """高于全省平均水平2.1个百分点: whether a row says how far something is from something else."""
    return row.actual is not None and row.actual.is_points


def _ranks_others(clause: Clause, ledger: Ledger) -> bool:
    """A县、B县并列第一: whether a rank is said of places that the latest row is not of."""
    last = ledger.rows[-1].place
    local = [place for place in clause.places if place.level in LOCAL]
    return bool(local) and not clause.figures and not any(same_place(ledger.page, place, last) for place in local)
