"""Items within the account of another, which introduces them: by their agencies, or as so many of which it tells.

``…，安装率95.8%。燃气管网改造（责任单位：县住建局）年度任务18公里，…``
``…由县文旅局负责。游客中心项目：主体已封顶。停车场项目：尚未开工。``
``…通过审批的7个项目进展情况为：白石小学教学楼项目，建设面积900平方米，正在处理基础；…``
"""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.text.items import Item, item_at
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments

_FORMS = ("item_with_lead", "item_led_by")
_SHORTEST, _LONGEST = 4, 30  # characters of a title
_FEWEST = 2  # of those that a label introduces


def items_within(page: Page, item: Item) -> Iterator[Item]:
    """The item up to the first sentence of its account that introduces another, and those others; none
    where the account is nothing but lists of works that stand alike."""
    if _lists_works(page, item):
        return iter(())
    return _parted(item, _led(page, item) or list(_told_one_by_one(page, item)) or _run_in(page, item))


def _lists_works(page: Page, item: Item) -> bool:
    """进度滞后项目：游客中心、停车场。未开工项目：观景台。: whether an account is nothing but labelled lists of works
    that stand alike."""
    label, kind = page.form_in("run_in_part", item.body, item.end), page.form("kind_of_works")
    starts = [item.body, *_sentences(page, item)]
    told = [label.match(page.folded, at, item.end) for at in starts if page.folded[at : item.end].strip()]
    kinds = [kind.fullmatch(page.folded, *match.span("title")) if match else None for match in told]
    return bool(kinds) and all(match is not None and match["standing"] for match in kinds)


def parts_within(page: Page, item: Item) -> Iterator[Item]:
    """The same of an item that says first what is asked of it, whose agencies may stand anywhere in its account."""
    return _parted(item, list(_told_one_by_one(page, item)))


def _parted(item: Item, inner: Sequence[Item]) -> Iterator[Item]:
    ends = [*(one.start for one in inner), item.end]
    yield item._replace(end=ends[0])
    for one, end in zip(inner, ends[1:], strict=True):
        yield one._replace(end=end)


def _led(page: Page, item: Item) -> list[Item]:
    """The items that sentences of an account introduce with their agencies."""
    if "：" not in page.folded[item.body : item.end]:
        return []
    found = [one for at in _sentences(page, item) if (one := item_at(page, at, item.end, item.section, _FORMS))]
    return [one for one in found if one.leads and one.title_end - one.title_start >= _SHORTEST]


def _told_one_by_one(page: Page, item: Item) -> Iterator[Item]:
    """The projects at the end of an account that a label counts (7个项目进展情况为：) and a statement each tells of."""
    label = page.form_in("counted_label", item.body, item.end)
    begins = next((m.end() for at in _sentences(page, item) if (m := label.match(page.folded, at, item.end))), None)
    told = list(segments(page, begins, item.end)) if begins else []
    names = [_name(page, segment) for segment in told]
    if begins is None or len(names) < _FEWEST or not all(names) or "\n" in page.folded[begins : item.end].rstrip():
        return
    for segment, name in zip(told, names, strict=True):
        if name is not None:
            yield Item("statement", *name, (), segment[0], name[1], segment[1], item.section)


def _run_in(page: Page, item: Item) -> list[Item]:
    """游客中心项目：主体已封顶。停车场项目：尚未开工。: projects that sentences of an account name before a colon;
    主体工程：names a part of the work itself, 续建项目：and 未开工项目：name none."""
    named, part = page.form_in("run_in_part", item.body, item.end), page.form("part_of_works")
    kind = page.form("kind_of_works")
    found: list[Item] = []
    for at in (item.body, *_sentences(page, item)):
        match = named.match(page.folded, at, item.end)
        if match is not None and kind.fullmatch(page.folded, *match.span("title")):
            return []
        if match is not None and not part.search(page.folded, *match.span("title")):
            start, end = match.span("title")
            found.append(Item("statement", start, end, (), at, match.end(), item.end, item.section))
    return found if len(found) >= _FEWEST else []


def _name(page: Page, segment: Span) -> Span | None:
    """白石小学教学楼项目 of 白石小学教学楼项目，建设面积900平方米: a name that ends the first clause of a statement."""
    start, end = segment[0], page.folded.find("，", *segment)
    named = _SHORTEST <= end - start <= _LONGEST and page.folded.endswith(_tails(page), start, end)
    return (start, end) if named and not page.mentions.figures_within(start, end) else None


def _tails(page: Page) -> tuple[str, ...]:
    return page.grammar.of_kind("project_tails", "tail")


def _sentences(page: Page, item: Item) -> Iterator[int]:
    """Where the sentences behind the first of an account begin."""
    at = page.folded.find("。", item.body, item.end)
    while at >= 0:
        yield at + 1
        at = page.folded.find("。", at + 1, item.end)
