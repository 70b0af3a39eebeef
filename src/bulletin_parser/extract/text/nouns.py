"""The noun phrase that says what a figure measures, before it (城镇新增就业10265人) or after it (7个4G基站)."""

from bulletin_parser.extract.text.bounds import qualifies_figure
from bulletin_parser.extract.text.deeds import (
    begins_by_then,
    begins_deed,
    begins_sum,
    behind_leader,
    behind_office,
    behind_quoted,
    works_done,
)
from bulletin_parser.extract.text.noun_ends import ends_noun, qualifies
from bulletin_parser.extract.text.noun_starts import (
    behind_bracket,
    behind_number,
    names_alone,
    sum_itself,
    with_arrival,
    without_each,
)
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Name, Place, Term, Time

# Words that go with a figure but are no part of what it measures.
_LEADING = frozenset(
    {"done", "adverb", "among", "respectively", "each", "others", "total", "target", "future", "negation", "share",
     "yoy", "mom", "increase", "month_only", "when"}
)  # fmt: skip
_TRAILING = frozenset({"done", "adverb", "each", "total", "target", "respectively", "share", "increase", "negation"})
_VERBS = frozenset({"action", "step", "finish", "done"})
_FILLER = " 应需须拟的了为是共约达有在于、:：，,;；已由对将就以把我各等及与和至从其用并还又也即经按较但而"
_BEFORE_NOUNS = _FILLER + "）"
_BOUNDS = "超逾近"
_BEFORE_FIGURES = (
    "合计",
    "共计",
    "总计",
    "不少",
    "不低",
    "不高",
    "不超",
    "不小",
    "不足",
    "超过",
    "突破",
    "至少",
    "涉及",
    "接近",
    "保持",
    "维持",
    "预计",
    "平均",
)  # 不少于18所, 通客车率保持100%
_BEFORE_A_DAY = ("之前", "以前", "前")
_COPULAS = ("是", "为")
_STILL = ("尚", "仍", "还", "现", "共", "已")
_SHORTEST = 2  # characters of a noun
_SHORTEST_TASK = 4  # characters of 建设任务
_LONGEST_KIND = 4  # characters of 资金 in 其他资金6亿元
_OTHER = ("其他", "其它")
_BEFORE_AMOUNT = "有共约达为是"
_LONGEST_GOAL = 3  # characters of 到户, 到地块
_EDGE = " ，,、。；：\n\t"
CIRCLED = tuple("①②③④⑤⑥⑦⑧⑨⑩⑪⑫")
"""Numbers within a line, before a name that they are no part of."""

Span = tuple[int, int]


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without the blanks and marks at its ends."""
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def noun_before(page: Page, start: int, end: int) -> Span | None:
    """The noun phrase between two offsets without the verbs, adverbs, places and dates around it."""
    key = ("noun_before", start, end)
    if key not in page.known:  # several rules ask for the same one
        page.known[key] = _noun_before(page, start, end)
    found: Span | None = page.known[key]
    return found


def _noun_before(page: Page, start: int, end: int) -> Span | None:
    if page.folded.endswith("除", start, end) and page.form("excepts").search(page.folded, start, end):
        return None  # 道路建设除 | 2条未开工外
    start = max(start, page.folded.rfind("|", start, end) + 1)  # 二、加强医疗服务 | 4 | 建设卫生站200间
    mentions = [m for m in page.mentions.within(start, end) if m.end <= end]
    labels = (m.end for m in mentions if isinstance(m, Name) and m.role == "outline_label")
    start = max(labels, default=start)  # 群众诉求 1.物业服务类2210件
    start += page.folded[start : start + 1] in CIRCLED and start < end  # ；② | 燃气管网完成51公里
    start = _behind_copula(page, mentions, behind_quoted(page, mentions, start, end), end)
    start = behind_leader(page, behind_office(page, without_each(page, start, end), end), end)
    start = behind_bracket(page, _skip_leading(page, mentions, start, end), end)
    start = behind_number(page, mentions, start, end)
    start = _behind_kind(page, mentions, start, end)
    end = _skip_trailing(page, mentions, start, end)
    start = with_arrival(page, start, end)
    start, end = _beside_present(page, mentions, start, end)
    if page.folded.endswith("任务", start, end):
        end = end - 2 if end - start > _SHORTEST_TASK else start  # 高标准农田建设任务9.42万亩, 建设任务1382户
    named = end - start >= _SHORTEST or names_alone(page, start, end)
    return (start, end) if named else sum_itself(page, mentions)


def _behind_kind(page: Page, mentions: list[Mention], start: int, end: int) -> int:
    """Where the noun begins behind the kind of which there are so many: 4个保险类项目完成 | 筹资4.91亿元."""
    of_a_kind = page.grammar.of_kind("name_ends", "of_a_kind")
    if not any(page.folded.find(kind, start, end) > start for kind in of_a_kind):
        return start
    verbs = (m for m in mentions if isinstance(m, Term) and m.kind in _VERBS)
    verb = next((m.start for m in verbs if page.folded.endswith(of_a_kind, start, m.start)), end)
    behind = _skip_leading(page, mentions, verb, end)
    return behind if end - behind >= _SHORTEST else start


def _behind_copula(page: Page, mentions: list[Mention], start: int, end: int) -> int:
    """Where the noun begins that a target is said to be of: 村道建设年度任务是 | 硬化道路350万平方米."""
    targets = (m for m in mentions if isinstance(m, Term) and m.kind == "target")
    behind = (m.end + 1 for m in targets if page.folded.startswith(_COPULAS, m.end))
    return max((at for at in behind if end - at >= _SHORTEST), default=start)


def _beside_present(page: Page, mentions: list[Mention], start: int, end: int) -> Span:
    """The noun behind 目前 and what has been done (就业促进行动目前已完成新增城镇就业), or else the one before it
    (农村黑臭水体治理项目目前已治理, 小区改造项目共改造)."""
    begun = (begins_deed, begins_by_then)
    deed = next((m.start for m in mentions if any(begins(page, m, start) for begins in begun)), -1)
    sums = next((m.start for m in mentions if begins_sum(page, m, start)), -1)
    at, behind = max((deed, deed), (sums, sums), _present(page, start, end))
    if at < start or at == start == behind:
        return start, end
    behind = _skip_leading(page, mentions, behind, end)
    verbs = (m for m in mentions if isinstance(m, Term) and m.start == behind and m.kind in _VERBS)
    if end - behind < _SHORTEST or any(verb.end == end for verb in verbs):
        if at == sums != deed:
            return start, end  # 环境执法共立案143起
        return start, _skip_trailing(page, mentions, start, at)
    return behind, end


def _present(page: Page, start: int, end: int) -> Span:
    """The last 目前 or 截至目前 of a span, or the place before all."""
    words = page.grammar.of_kind("statement_words", "at_present")
    found = ((at + len(word), -at) for word in words if (at := page.folded.rfind(word, start, end)) >= 0)
    behind, at = max(found, default=(-1, 1))
    return -at, behind


def names_kind(page: Page, name: str) -> bool:
    """咨询类, 求助类诉求: whether a name is that of a kind of what is counted, and so of a part of it."""
    of_what = name[name.rfind("类") + 1 :]
    return "类" in name and (not of_what or page.grammar.kind("kinds", of_what) is not None)


def is_verb_only(page: Page, span: Span) -> bool:
    """Whether a span is just a verb (新建, 开工建设) or one with where it went (落实到地块): the noun must stand
    elsewhere."""
    if page.grammar.kind("project_verbs", page.folded[slice(*span)]) in ("carry_out", "work", "aim"):
        return True
    verbs = ("action", "step", "finish", "done", "completed")
    return any(
        isinstance(m, Term) and m.start == span[0] and m.kind in verbs and _ends_verb(page, m.end, span[1])
        for m in page.mentions.within(*span)
    )


def _ends_verb(page: Page, start: int, end: int) -> bool:
    return start == end or (page.folded[start] == "到" and end - start <= _LONGEST_GOAL)


def _skip_leading(page: Page, mentions: list[Mention], start: int, end: int) -> int:
    text = page.folded
    pointing = page.grammar.of_kind("statement_words", "pointing")
    start += next((len(word) for word in pointing if text.startswith(word, start, end)), 0)
    by_start = {m.start: m for m in reversed(mentions)} if mentions else {}
    while start < end:
        mention = by_start.get(start)
        if mention is not None and _names_the_rest(page, mention, end):
            break
        lead = page.form("noun_lead").match(text, start, end)
        if mention is not None and _is_dressing(mention, _LEADING):
            start = behind_time(page, mention) if isinstance(mention, Time) else mention.end
        elif lead:
            start = lead.end()
        elif text[start] in _BEFORE_NOUNS and not text.startswith(
            page.grammar.of_kind("whole_heads", "head"), start, end
        ):
            start += 1
        else:
            break
    return start


def behind_time(page: Page, time: Time) -> int:
    """Where the words begin that a date belongs to: behind the 度 of 2021年度 and the 前 of 9月30日前."""
    if page.folded.startswith("年度", time.end - 1):
        return time.end + 1
    before = next((word for word in _BEFORE_A_DAY if page.folded.startswith(word, time.end)), "")
    start = time.end + len(before)
    verb = page.mentions.within(start, start + 1)  # 2月底前复工92个 says when, and of nothing more
    alone = any(isinstance(m, Term) and m.kind in _VERBS and page.folded[m.end].isdecimal() for m in verb)
    return time.end if alone or page.folded.startswith("前期", time.end) else start


def _names_the_rest(page: Page, mention: Mention, end: int) -> bool:
    """其它类诉求, 其他项目, 其他人才120名: what without the word would be no name, or that of all of them."""
    if not isinstance(mention, Term) or mention.kind != "others":
        return False
    rest = page.folded[mention.end : end]
    if rest.startswith("类") or page.grammar.kind("groups", rest) is not None:
        return True
    plain = _SHORTEST <= len(rest) <= _LONGEST_KIND and rest[0] not in _BEFORE_NOUNS and rest[-1] not in _BEFORE_AMOUNT
    named = plain and page.folded.startswith(_OTHER, mention.start)
    return named and page.folded[end : end + 1].isdecimal() and not page.mentions.within(mention.end, end)


def _skip_trailing(page: Page, mentions: list[Mention], start: int, end: int) -> int:
    text, tails = page.folded, page.grammar.of_kind("whole_tails", "tail")
    by_end = {m.end: m for m in mentions} if mentions else {}
    while end > start:
        mention = by_end.get(end)
        if mention is not None and mention.start > start and _is_dressing(mention, _TRAILING):
            end = mention.start
        elif mention is not None and (works := works_done(page, mention)) is not None:
            end = works
        elif text.endswith(_BEFORE_FIGURES, start, end) and not text.endswith(tails, start, end):
            end -= 2
        elif text[end - 1] in _FILLER and not text.endswith(tails, start, end):
            end -= 1
        elif _among(page, end) and not text.endswith(page.grammar.of_kind("turns", "middle"), start, end):
            end -= 1  # 重点项目中5个
        elif text[end - 1] == "（":
            end -= 1  # 发放补助类项目（14项）
        elif text[end - 1] in _BOUNDS and qualifies_figure(page, end):
            end -= 1  # 总投入超26亿元, 惠及群众近10万人
        elif end < len(text) and text[end] == "有" and text.endswith(_STILL, start, end):
            end -= 1  # 学校尚有22所
        else:
            break
    return end


def _is_dressing(mention: Mention, kinds: frozenset[str]) -> bool:
    """Whether a mention only stands around a noun: a cue of these kinds, a place, a date."""
    if isinstance(mention, Term):
        return mention.lexicon == "cues" and mention.kind in kinds
    return isinstance(mention, Place | Time)


def noun_after(page: Page, figure: Figure, limit: int) -> Span | None:
    """The noun phrase right behind a figure (7个4G基站), up to the next mark, figure or verb, or to ``limit``."""
    start, end = figure.end, limit
    tiers = page.form("joined_tiers").match(page.folded, start, end)  # 283个 | 省、市重点项目
    mark = page.form("clause_mark").search(page.folded, tiers.end() if tiers else start, end)
    if mark:
        end = mark.start()
    for mention in page.mentions.within(start, end):
        if mention.start == start and qualifies(page, mention):
            continue
        if ends_noun(page, mention, figure):
            end = mention.start
            break
    end -= _among(page, end) and not page.folded.endswith(page.grammar.of_kind("turns", "middle"), start, end)
    where = (page.folded.find(word, start + 2, end) for word in page.grammar.of_kind("turns", "lies_in"))
    end = min([end, *(at for at in where if at > 0)])  # 8个断面 | 主要分布在袁水
    end -= 2 * page.folded.endswith(_BEFORE_FIGURES, start, end)  # 143户零就业家庭 | 至少1人, 3120家企业 | 合计复工
    while start < end and page.folded[start] in "的 ":
        start += 1
    tails = page.grammar.of_kind("whole_tails", "tail")
    while end > start and page.folded[end - 1] in _FILLER and not page.folded.endswith(tails, start, end):
        end -= 1
    return (start, end) if end - start >= 2 else None


def _among(page: Page, end: int) -> bool:
    """48个重点项目中，有12个…, 48个重点项目中12个已完工: whether 中 ends a noun and says that some of them follow."""
    return page.folded.endswith("中", 0, end) and (
        page.folded[end : end + 1] == "，" or page.folded[end : end + 1].isdigit()
    )
