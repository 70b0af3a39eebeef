"""Which count stands beside how some stand: 达到省定验收标准的有8个, 53项达到序时进度要求, 进展缓慢2个."""

from bulletin_parser.extract.status.counts import behind_bracket_mark
from bulletin_parser.extract.status.verdicts import FINISHING, Verdict
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.records import Status

_ENDS = (
    "",
    "，",
    "。",
    "；",
    "：",
    "、",
    "（",
    "）",
    "的",
    "了",
    "外",
    "\n",
)  # 86个项目完成投资 says nothing of how the 86 stand
_JOINTS = "和与及"


def count_beside(page: Page, figures: list[Figure], verdict: Verdict) -> Figure | None:
    """The count that stands right behind the status (…的有8个) or right before it (53项达到序时进度要求)."""
    which = page.folded.startswith("的", verdict.end)  # 36个子项中已全面完成的11个
    behind = (f for f in figures if which and f.start > verdict.end)
    counted = next((f for f in behind if _counts_behind(page, verdict, f)), None)
    if counted is not None:
        return counted
    verbal = verdict.status is Status.COMPLETED and page.folded[verdict.end - 2 : verdict.end] in FINISHING
    for figure in figures:
        if page.folded[figure.end : figure.end + 1] == "的" and page.folded[figure.end + 1 : figure.end + 2].isdigit():
            continue  # 完成年度目标任务260个的83.85%
        if figure.start == verdict.end and _is_object(page, figure, verdict):
            continue
        if figure.start >= verdict.end:
            if _counts_behind(page, verdict, figure):
                return figure
        elif figure.end == verdict.start and _sorts(page, verdict):
            continue
        elif figure.end <= verdict.start and not (verbal and page.folded[verdict.end : verdict.end + 1] not in _ENDS):
            between = _outside_bracket(page, figure.end, verdict.start)
            whole = any(f.start == verdict.end for f in figures)  # 10个项目中绿灯7个, 7个事项已整改到位1项
            held_up = between.endswith("，")  # 4个项目存在问题，进展较慢
            if not whole and (held_up or page.form("count_then_status").fullmatch(between)):
                return figure
    return None


def _counts_behind(page: Page, verdict: Verdict, figure: Figure) -> bool:
    return (
        page.form("status_then_count").fullmatch(page.folded[_behind_share(page, verdict, figure) : figure.start])
        is not None
    )


def _behind_share(page: Page, verdict: Verdict, figure: Figure) -> int:
    """Where a share ends that stands between a status and its count: 达到序时进度75% | 124个."""
    shares = page.mentions.figures_within(verdict.end, figure.start)
    direct = len(shares) == 1 and shares[0].is_percent and shares[0].start == verdict.end
    return shares[0].end if direct and shares[0].end == figure.start else verdict.end


def _sorts(page: Page, verdict: Verdict) -> bool:
    """33个竣工投产项目完成投资58.6亿元: the words say which projects did what follows."""
    if not page.folded.startswith(("项目", "工程"), verdict.end):
        return False
    following = page.mentions.within(verdict.end + 2, verdict.end + 4)
    return any(isinstance(m, Term) and m.kind == "done" for m in following)


def _is_object(page: Page, figure: Figure, verdict: Verdict) -> bool:
    """扎实推进65件民生实事办理 says what is being done; 超序时进度推进14项，占32.6% counts."""
    furthers = page.grammar.of_kind("statement_words", "furthers")
    verb = page.folded.endswith(furthers, verdict.start, verdict.end)
    behind = page.folded[figure.end : figure.end + 1]
    return verb and behind.isalpha() and behind not in _JOINTS  # 正在推进8项和4项


def _outside_bracket(page: Page, start: int, end: int) -> str:
    """What stands between a count and its status besides the names in a bracket (有2项（A、B）推进缓慢)."""
    opened = behind_bracket_mark(page, start)
    close = page.folded.find("）", opened, end) if opened else -1
    return page.folded[start:end] if close < 0 else page.folded[close + 1 : end].lstrip("，")
