"""The names behind a status: 工作进度相对滞后的是：A、B、C共3个指标, 进度滞后1项（农贸市场改造）."""

import re
from collections.abc import Sequence

from bulletin_parser.extract.counting.as_many import as_counted, end_of_places
from bulletin_parser.extract.counting.list_ends import LONGEST_LIST, list_end
from bulletin_parser.extract.counting.named_shares import told_one_by_one
from bulletin_parser.extract.counting.told_names import is_account
from bulletin_parser.extract.lists.breakdowns import shares_of
from bulletin_parser.extract.lists.causes import are_causes
from bulletin_parser.extract.lists.orders import is_name, joined_names
from bulletin_parser.extract.status.counts import Share, State, behind_bracket_mark
from bulletin_parser.extract.status.members import (
    Piece,
    split_members,
    without_ordinal,
    without_predicate,
)
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.coordination import parts_of
from bulletin_parser.extract.text.items import Agency, agencies, led_name
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS, PROJECT_UNITS

_LONGEST_BRACKET = 300
_SHORTEST_NAME = 4
_BEFORE_NAMES = ("。", "；", "：", "，", "\n", "--")  # 越来越多的项目落地——A、B等12个项目开工

_LEVELS = "均平同初中高优次何"  # what 等 makes a word with: 均等, 同等, 高等


def take_members(page: Page, state: State, clause: Clause, end: int, titles: Sequence[str]) -> int:
    """Reads the list behind a state, if there is one before ``end``, and returns where it ends.

    The list gives the state its members, or an account where its names come with figures of their own, or leaves it
    open where nothing but a colon follows. ``titles`` are those of the bulletin's items.
    """
    state.members = _bracketed_members(page, state)
    if state.members or state.shares or state.account:
        return max(clause.start, state.end - 1)
    start = _list_start(page, state)
    if start is None:
        _take_names_before(page, state)
        return clause.start
    bounded = page.folded.find("）", state.end, start) if page.folded.startswith("（", state.end) else state.end
    share = (m for m in page.mentions.figures_within(bounded, start) if m.is_percent)
    state.share = state.share or next(share, None)  # …的项目25个，占比62.5%，分别为：A、B
    stop = list_end(page, start, end)
    stop = end_of_places(page, start, stop, state.count) if state.count else stop
    names_end = _take_total(page, state, start, _take_leads(page, state, start, stop))
    state.end = stop
    if state.count is not None:
        state.shares = shares_of(page, start, names_end, state.count)
    if state.shares:
        state.members = _placed(page, state.shares)
    elif start >= names_end:
        state.open_ended = page.folded[start - 1 : start] == "："
    elif is_account(page, start, names_end):
        state.account = Piece(start, names_end)
    else:
        names = _names(page, (start, names_end), titles)
        names = [] if are_causes(page, names, start) else names
        state.members = as_counted(page, names, state.count) if state.count else names
    return stop


def _take_names_before(page: Page, state: State) -> None:
    """Takes the names before a count as members, or as an account where one has figures in a bracket."""
    names = _names_before(page, state)
    if any(page.folded[name.end - 1] == "）" and page.mentions.figures_within(*name) for name in names):
        state.account = Piece(names[0].start, names[-1].end)
    else:
        state.members = names


def _names_before(page: Page, state: State) -> list[Piece]:
    """The names that a count sums up before its status (A、B、C等7个项目尚未开工, A、B两个项目有序推进).

    Places that have a count each (城东区3个、河西区2个未开工) are none.
    """
    if state.count is None or state.count.end > state.verdict.start:
        return []
    end = state.count.start
    floor = max(0, end - LONGEST_LIST)
    marks = (at + len(mark) for mark in _BEFORE_NAMES if (at := page.folded.rfind(mark, floor, end)) >= 0)
    start = skip_lead(page, max(marks, default=floor), end)
    others = page.grammar.of_kind("statement_words", "others")  # 其余A、B等3项施工进度偏慢
    start += next((len(word) for word in others if page.folded.startswith(word, start)), 0)
    summed = page.folded[end - 1] == "等"
    printed = split_members(page, start, end - summed)
    printed = as_counted(page, printed, state.count)
    if any(_has_its_count(page, piece, state.count) for piece in printed):
        return []
    names = [Piece(*led_name(page, *piece)[0]) for piece in printed]
    counted = state.count.unit in PROJECT_UNITS or page.grammar.scanner("groups").match(page.folded, state.count.end)
    one = len(names) == 1 and summed and state.count.value > 1 and counted
    one = one or (len(names) == 1 == state.count.value and _is_the_one(page, names[0], state.count))
    return names if one or (len(names) > 1 and (summed or len(names) == state.count.value)) else []


def _has_its_count(page: Page, name: Piece, count: Figure) -> bool:
    """城东区3个 before 河西区2个未开工: whether a place has a count in the same unit behind it."""
    figures = page.mentions.figures_within(*name)
    placed = page.mentions.place_at(name.start)
    return placed is not None and bool(figures) and figures[-1].end == name.end and figures[-1].unit == count.unit


def _is_the_one(page: Page, name: Piece, count: Figure) -> bool:
    """困难患者救助1项正在抓紧实施: whether a name stands right before the count of one, and is not what is counted."""
    close = name.end == count.start and count.unit in PROJECT_UNITS and name.end - name.start >= _SHORTEST_NAME
    nouns = page.grammar.scanner("groups").find(page.folded[slice(*name)])
    return close and not any(end == name.end - name.start for _, end, _ in nouns)


def _list_start(page: Page, state: State) -> int | None:
    """Where the list behind a status begins: after 的是：, 的有8个项目：and the like."""
    at = state.end
    if state.count is not None:
        sorts = page.folded.startswith("的", state.verdict.end) and state.count.end == at  # 进度滞后的4项为A、B
        named = page.form("counted_are" if sorts else "list_named").match(page.folded, at)
        if named:
            return int(named.end())  # 未启动的2项任务为A、B
    after = page.grammar.scanner("groups").match(page.folded, at)
    if after and state.count is not None:
        at += len(after.text)
    intro = page.form("list_intro").match(page.folded, at)
    if intro is not None and _begins_with_figure(page, intro.end()):
        return None  # 均超过序时进度，分别是84.6%、83.1%
    return intro.end() if intro else told_one_by_one(page, state, at)


def _begins_with_figure(page: Page, at: int) -> bool:
    """Whether a percentage stands where the first name would."""
    figures = page.mentions.figures_within(at, at + 1)
    return bool(figures) and figures[0].is_percent


def _take_leads(page: Page, state: State, start: int, stop: int) -> int:
    """Takes the agencies that the names of a list share out, and returns where the names end.

    A、B，牵头单位分别为市水利局、市住建局 · A、B，分别由市水利局、市住建局牵头
    """
    shared = page.form("leads_shared").search(page.folded, start, stop)
    if shared is None:
        return stop
    state.leads = tuple(
        Agency(*part, page.worded(*part))
        for agency in agencies(page, *shared.span("lead"))
        for part in parts_of(page, (agency.start, agency.end))
    )
    return int(shared.start())


def _take_total(page: Page, state: State, start: int, stop: int) -> int:
    """Takes the count that ends a list (A、B、C共3个指标; A、B2项任务落后于进度), and returns where the names end."""
    stop = start + len(page.folded[start:stop].rstrip())  # where （详见附件2） stood
    total = page.form("list_total").search(page.folded, start, stop) or _count_of_names(page, start, stop)
    if total is None:
        return stop
    if state.count is None:
        within = page.mentions.within(total.start("count"), stop)
        state.count = next((m for m in within if isinstance(m, Figure)), None)
    return int(total.start())


def _count_of_names(page: Page, start: int, stop: int) -> re.Match[str] | None:
    """2项任务落后于序时进度 of 落后任务：A、B2项任务落后于序时进度: as many as there are names before it."""
    found: re.Match[str] | None = page.form_in("list_counted", start, stop).search(page.folded, start, stop)
    if found is None or found.start() == start:
        return None
    names = split_members(page, start, found.start())
    return found if len(names) > 1 and len(names) == int(found["count"]) else None


def _placed(page: Page, shares: Sequence[Share]) -> list[Piece]:
    """The places or offices that have their part of a count (进度滞后6项：东湖县4项、市水利局2项)."""
    names = [name for name, _ in shares]
    return [Piece(*name) for name in names] if all(is_name(page, name) for name in names) else []


def _names(page: Page, span: Span, titles: Sequence[str]) -> list[Piece]:
    """The names of a list but for 其他…, which is none."""
    others = page.grammar.of_kind("statement_words", "others")
    pieces = [p for p in split_members(page, *span, titles) if not page.folded.startswith(others, p.start)]
    pieces = [
        *pieces[:-1],
        *(Piece(*name) for last in pieces[-1:] for name in joined_names(page, *_without_rest(page, last))),
    ]
    return [without_ordinal(page, without_predicate(page, _without_lead(page, piece))) for piece in pieces]


def _without_rest(page: Page, piece: Piece) -> Piece:
    """公车改革 for 公车改革等 and 公车改革等项目, 户厕改造 for “户厕改造”等: the last of some names; 城乡均等 ends so
    itself."""
    text = page.folded
    at = text.rfind("等", piece.start, piece.end)
    noun = page.grammar.scanner("groups").match(text, at + 1) if at > 0 else None
    piece = Piece(piece.start, at + 1) if noun and at + 1 + len(noun.text) == piece.end else piece
    if not text.endswith("等", piece.start, piece.end) or text[piece.end - 2] in _LEVELS or piece.end - piece.start < 3:
        return piece
    quoted = page.form("all_quoted").fullmatch(text, piece.start, piece.end - 1)
    return Piece(piece.start + bool(quoted), piece.end - 1 - bool(quoted))


def _without_lead(page: Page, piece: Piece) -> Piece:
    """“老旧小区改造”项目 for “老旧小区改造”项目 市住建局."""
    lead = page.form_in("bare_lead", *piece).search(page.folded, *piece)
    if lead is None:
        return piece
    return Piece(piece.start, piece.start + len(page.folded[piece.start : lead.start("lead")].rstrip()))


def _bracketed_members(page: Page, state: State) -> list[Piece]:
    """The names in a bracket behind a count and its noun (进度滞后1项（农贸市场改造）, 2个子项（A、B）进度滞后), or
    behind the status that follows it (3项已完成（A；B；C）)."""
    start = _bracket(page, state)
    if state.count is None or start is None:
        return []
    close = page.folded.find("）", start, start + _LONGEST_BRACKET)
    inner = [m for m in page.mentions.within(start, close) if isinstance(m, Figure)]
    if page.folded.startswith("其中", start) and any(figure.unit in COUNT_UNITS for figure in inner):
        return []  # 已完成24项（其中已销号22项）
    if page.form("ordinal_lead").match(page.folded, start, close):
        inner = [figure for figure in inner if figure.start > start]  # （1.A；2.B）
    if close > 0 and _are_rated(page, start, close, state.count):
        state.account, state.end = Piece(start, close), max(state.end, close + 1)
    if close < 0 or any(figure.is_percent or figure.start == start for figure in inner):
        return []
    state.end = max(state.end, close + 1)
    if page.form("holds_also").fullmatch(page.folded, start, close) and state.count.value > 1:
        return []  # 已开工事项65件（含政策类）
    state.shares = shares_of(page, start, close, state.count)
    return _placed(page, state.shares) if state.shares else _names_within(page, state.count, start, close)


def _names_within(page: Page, count: Figure, start: int, close: int) -> list[Piece]:
    """The names between the brackets, as many as are counted, if they can be told apart."""
    opening = page.form("bracket_opening").match(page.folded, start, close)
    start = opening.end() if opening else start
    if count.value == 1:  # 1项（拨款标准从500元提高到600元，全年所需资金703.8万元）
        comma = page.folded.find("，", start, close)
        name = trimmed(page.folded, start, comma if comma > 0 else close)
        return [without_ordinal(page, Piece(*name))] if name[0] < name[1] else []
    printed = split_members(page, start, close)
    names = as_counted(page, [*printed[:-1], *(_without_rest(page, last) for last in printed[-1:])], count)
    return [without_ordinal(page, piece) for piece in names]


def _are_rated(page: Page, start: int, close: int, count: Figure) -> bool:
    """2件未达序时进度（农村公路安防工程完成62%，棚户区改造58.3%）: whether as many as are counted have a rate each."""
    names = split_members(page, start, close)
    rated = [any(f.is_percent and f.start > name.start for f in page.mentions.figures_within(*name)) for name in names]
    return all(rated) and len(rated) == count.value and count.value > 1


def _bracket(page: Page, state: State) -> int | None:
    """Where the bracket begins that may hold the names of a state."""
    if state.count is None:
        return None
    start = behind_bracket_mark(page, state.count.end)
    if start is not None or state.count.end > state.verdict.start:
        return start
    start = behind_bracket_mark(page, state.verdict.end)
    close = page.folded.find("）", start, start + _LONGEST_BRACKET) if start else -1
    names = as_counted(page, split_members(page, start, close), state.count) if start and close > 0 else []
    if len(names) != state.count.value:
        return None
    return start if len(names) > 1 or _is_work(page, names[0]) else None  # not 1项尚未开工（市民政局负责）


def _is_work(page: Page, name: Piece) -> bool:
    """农村公路 of 1个项目滞后（农村公路）: whether a name in a bracket is neither of who is in charge, nor a reason."""
    text, of_kind = page.folded[slice(*name)], page.grammar.of_kind
    in_charge = text.endswith((*of_kind("agency_endings", "ending"), *of_kind("statement_words", "in_charge")))
    return (
        text.isalpha()
        and len(text) >= _SHORTEST_NAME
        and not in_charge
        and not text.startswith(of_kind("reasons", "reason"))
    )
