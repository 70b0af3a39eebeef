"""Items within the account of another: …，安装率95.8%。燃气管网改造（责任单位：县住建局）年度任务18公里，…"""

from collections.abc import Iterator

from bulletin_parser.extract.text.items import Item, item_at
from bulletin_parser.extract.text.page import Page

_FORMS = ("item_with_lead", "item_led_by")
_SHORTEST = 4  # characters of a title


def items_within(page: Page, item: Item) -> Iterator[Item]:
    """The item up to the first sentence of its account that introduces another with its agencies, and those others."""
    begin = item.start
    found = [one for at in _sentences(page, item) if (one := item_at(page, at, item.end, item.section, _FORMS))]
    inner = [one for one in found if one.leads and one.title_end - one.title_start >= _SHORTEST]
    ends = [*(one.start for one in inner), item.end]
    yield item._replace(start=begin, end=ends[0])
    for one, end in zip(inner, ends[1:], strict=True):
        yield one._replace(end=end)


def _sentences(page: Page, item: Item) -> Iterator[int]:
    """Where the sentences behind the first of an account begin, if any names an office in a bracket."""
    if "：" not in page.folded[item.body : item.end]:
        return
    at = page.folded.find("。", item.body, item.end)
    while at >= 0:
        yield at + 1
        at = page.folded.find("。", at + 1, item.end)
