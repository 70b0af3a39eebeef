"""Lines below an item that are none of it: they list other names that stand alike."""

from collections.abc import Sequence

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.sentences.name_lists import status_list
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.text.items import Item
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line


def without_lists(page: Page, items: list[Item]) -> tuple[list[Item], list[Count]]:
    """The items without lines below them that list other names that stand alike, and what these lines say.

    4.老年人体检…已体检29.4万人。⏎城乡低保提标、残疾人辅具适配、应急广播建设也已完成年度任务。
    """
    kept, counts = list[Item](), list[Count]()
    for item in items:
        lines = [line for line in _below(page, item) if "：" not in page.folded[slice(*line)]]
        listed = next((c for line in lines if (c := status_list(page, (line.start, line.end), None))), None)
        if listed is None or not _lists_names(page, listed):
            kept.append(item)
            continue
        counts.append(listed)
        kept.append(item._replace(end=max(item.body, listed.start - 1)))
    return kept, counts


def _below(page: Page, item: Item) -> Sequence[Line]:
    """The lines of an item's account behind its first."""
    lines = page.lines_within(item.body, item.end)
    opens = lines and not page.folded[item.body : lines[0].start].strip()
    return lines[1:] if opens else lines


def _lists_names(page: Page, count: Count) -> bool:
    """Whether a list holds at least two names, and no places: those stand so in the item."""
    names = [member for state in count.states for member in state.members]
    return len(names) > 1 and not any(is_place(page, (name.start, name.end)) for name in names)
