"""What stands before the subject of a statement: 其中, 全市, 截至9月底, 一是, 目前, 从产业看，."""

import re

from bulletin_parser.extract.text.nouns import behind_time
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.placed_sentences import heads_sentence
from bulletin_parser.mentions.model import NAMED, Mention, Name, Place, Term, Time

_LEADS = frozenset({"adverb", "month_only", "when", "among", "total", "share", "each"})
_OPENINGS = ("agent_lead", "lead_opening", "office_colon", "once_built", "label_of_some", "of_each_place",
             "office_acts")  # fmt: skip
_TO = "至到-~"
_LONGEST_LEAD = 160  # characters of what stands before a subject


def skip_lead(page: Page, start: int, end: int) -> int:
    """Passes over what stands before the subject: 其中, 全市, 截至9月底, 一是, 目前, 从产业看，."""
    key = ("skip_lead", start, end)
    found: int | None = page.known.get(key)
    if found is None:
        found = page.known[key] = _behind_lead(page, start, end)
    return found


def _behind_lead(page: Page, start: int, end: int) -> int:
    while start < end:
        mention = next((m for m in page.mentions.within(start, start + 1)), None)
        if mention is not None and (_is_lead(mention) or _is_dated_place(page, mention)):
            start = behind_time(page, mention) if isinstance(mention, Time) else mention.end
            continue
        borne = _behind_bearer(page, mention, end)
        if borne is not None:
            start = borne
            continue
        form = page.form("lead_in").match(page.folded, start, end) or _kinds(page, start, end)
        form = form if form and form.end() > start else page.form("lead_some").match(page.folded, start, end)
        form = form or page.form("aim_lead").match(page.folded, start, end)
        near = min(end, start + _LONGEST_LEAD)
        for name in _OPENINGS:
            form = form or page.form_in(name, start, near).match(page.folded, start, end)
        if form and form.end() > start and not (mention and mention.end > form.end()):  # 今年计划 is one word
            start = form.end()
        elif page.folded[start] in " ，、：,的" or _takes_up(page, start) or _goes_to_day(page, start):
            start += 1
        else:
            break
    return start


def _behind_bearer(page: Page, mention: Mention | None, end: int) -> int | None:
    """北湾镇负责实施 | 蔬菜产业园、大桥引线2个项目: where what a place carries out begins."""
    if not (isinstance(mention, Place) and mention.level in NAMED):
        return None
    form = page.form_in("place_bears", mention.end, min(end, mention.end + _LONGEST_LEAD))
    match = form.match(page.folded, mention.end, end)
    return match.end() if match else None


def _takes_up(page: Page, start: int) -> bool:
    """将 | 1200户危房改造任务分解到各县: the word before what something is done with, of which so much is told."""
    return page.folded[start] in "将把" and bool(page.mentions.figures_within(start + 1, start + 2))


def _goes_to_day(page: Page, start: int) -> bool:
    """3月1日 | 至 | 6月15日，全市拆除…: the word between two days from one to the other of which was counted."""
    joins = page.folded[start] in _TO and page.folded[start - 1] == "日"
    return joins and any(isinstance(m, Time) and m.start == start + 1 for m in page.mentions.within(start, start + 2))


def _kinds(page: Page, start: int, end: int) -> re.Match[str] | None:
    """省考核4项、市考核2项，分别为：| 改造农村危房1860户: how many of each kind those that follow are."""
    colon = page.folded.find("：", start, min(end, start + _LONGEST_LEAD))
    if colon < 0:
        return None
    found: re.Match[str] | None = page.form_in("kinds_lead", start, end).match(page.folded, start, end)
    return found


def _is_dated_place(page: Page, mention: Mention) -> bool:
    """清水县 in 清水县今年前8个月招商引资…, where a time parts it from what the statement is about, as does what other
    sentences tell of theirs."""
    if not (isinstance(mention, Place) and mention.level in NAMED):
        return False
    if heads_sentence(page, mention) or page.folded.startswith("：", mention.end):
        return True  # 永丰县：| 农村危房改造任务56户
    following = next((m for m in page.mentions.within(mention.end, mention.end + 1)), None)
    dated = isinstance(following, Time) or (isinstance(following, Term) and following.kind == "when")
    return dated and following is not None and following.start == mention.end


def _is_lead(mention: Mention) -> bool:
    if isinstance(mention, Term):
        return mention.kind in _LEADS and mention.lexicon == "cues"
    if isinstance(mention, Name):
        return mention.role == "outline_label"
    return isinstance(mention, Time) or (isinstance(mention, Place) and mention.level == "whole")
