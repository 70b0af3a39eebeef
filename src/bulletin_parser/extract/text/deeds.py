"""Where the name of a thing ends and what was done with it begins: 新增停车泊位项目 | 已新增泊位436个."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Mention, Term, Time

_SHORTEST = 2  # characters of a noun
_SO_FAR = frozenset({"adverb", "total", "done"})


def says_kind(page: Page) -> tuple[str, ...]:
    """Ends of a name that say of what kind it is: 工程, 任务."""
    return *page.grammar.of_kind("name_ends", "work"), *page.grammar.of_kind("name_ends", "kind")


def begins_deed(page: Page, mention: Mention, start: int) -> bool:
    """新增停车泊位项目 | 已新增泊位: whether 已 or 共 stands behind a name, from ``start`` on, that says its kind."""
    adverb = isinstance(mention, Term) and mention.kind in ("adverb", "total")
    return adverb and page.folded.endswith(says_kind(page), start + 1, mention.start)


def begins_by_then(page: Page, mention: Mention, start: int) -> bool:
    """民生工程上半年 | 共完成投资: whether a time stands within a noun, and what has been done by then behind it."""
    if not isinstance(mention, Time) or mention.start <= start:
        return False
    behind = page.mentions.within(mention.end, mention.end + 1)
    return any(isinstance(m, Term) and m.start == mention.end and m.kind in _SO_FAR for m in behind)


def begins_sum(page: Page, mention: Mention, start: int) -> bool:
    """12345热线 | 共受理诉求: whether 共 stands within a noun, and behind it what was done to so many in all."""
    if not isinstance(mention, Term) or mention.kind != "total" or mention.start <= start:
        return False
    behind = page.mentions.within(mention.end, mention.end + 1)
    return any(isinstance(m, Term) and m.start == mention.end and m.kind == "action" for m in behind)


def behind_quoted(page: Page, mentions: list[Mention], start: int, end: int) -> int:
    """Where the deed begins of what is named in quotes: “托幼服务项目”已 | 新增普惠托位, “就业扶持”累计 | 开发岗位."""
    close = page.folded.find("”", start, end) + 1 if page.folded.startswith("“", start) else 0
    deed = any(isinstance(m, Term) and m.start == close and m.kind in _SO_FAR for m in mentions)
    return close if deed and end - close > _SHORTEST else start


def behind_office(page: Page, start: int, end: int) -> int:
    """Where an office's deed begins whose object ends at ``end`` (市住建局已 | 改造老旧小区35个, 市商务局牵头 |
    建设20家平价菜店), or the start."""
    near = end + _SHORTEST
    forms = (page.form_in(name, start, near) for name in ("led_deed", "office_acts"))
    led = next((found for form in forms if (found := form.match(page.folded, start, near))), None)
    if led is not None:
        return int(led.end())
    verb = next((m for m in page.mentions.within(start + 1, end) if isinstance(m, Term) and m.kind != "adverb"), None)
    if verb is None or verb.kind != "action" or end - verb.end < _SHORTEST:
        return start
    adverbs = (m.start for m in page.mentions.within(start, verb.start) if isinstance(m, Term))
    offices = page.grammar.of_kind("turns", "deeds_of")  # 敬老院改建36个 is no deed of an office
    return verb.start if page.folded.endswith(offices, start, next(adverbs, verb.start)) else start


def behind_leader(page: Page, start: int, end: int) -> int:
    """Where the name begins of what an office leads (市交通局负责的 | 农村公路项目完成165公里), or the start."""
    named = page.form_in("led_before_name", start, end).match(page.folded, start, end)
    return int(named.start("title")) if named is not None else start


def works_done(page: Page, mention: Mention) -> int | None:
    """Where 建设 ends in 农村公路建设完成150公里 and 农村公路建设完成投资2亿元, which is part of the name there, unlike
    in 项目已建设完成."""
    if not isinstance(mention, Term) or mention.kind != "finish" or not _is_built(page, mention):
        return None
    told = page.folded[mention.end : mention.end + 1].isdigit() or page.folded.startswith("投资", mention.end)
    return mention.start + 2 if told else None


def _is_built(page: Page, mention: Mention) -> bool:
    return page.folded[mention.start : mention.end] == "建设完成"
