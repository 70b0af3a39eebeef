"""Small bulletins around one sentence, and what is read of it in short."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin, Head, Indicator, Project, Quantity, Summary

HEAD = "关于2022年1-5月湘西自治州民生实事项目进展情况的通报\n一、州直落实情况\n"
TITLE = "增加公办幼儿园学位5200个"
ITEM = f"1、由州教体局牵头组织实施的“{TITLE}”项目：已完成1180个。\n"


def project(account: str, title: str = TITLE) -> Project:
    """The project of an item with this account."""
    found = parse_text(f"{HEAD}1、由州教体局牵头组织实施的“{title}”项目：{account}\n").projects
    assert [each.title for each in found] == [title]
    return found[0]


def introduced(item: str) -> tuple[str, tuple[str, ...]]:
    """The title and the lead agencies of the one project of an item."""
    (found,) = parse_text(f"{HEAD}{item}\n").projects
    return found.title, found.lead_agencies


def summary(statement: str) -> Summary:
    """The one counting statement of a section."""
    (found,) = parse_text(f"{HEAD}{ITEM}二、县市落实情况\n{statement}\n").summaries
    return found


def standing(bulletin: Bulletin) -> list[str]:
    """Each status with its count, - for none, and its members."""
    return [
        f"{state.status} {state.count if state.count is not None else '-'} {'、'.join(m.text for m in state.members)}"
        for summary in bulletin.summaries
        for state in summary.by_status
    ]


def head(lines: str) -> Head:
    """The head of a bulletin that begins with these lines."""
    return parse_text(f"{lines}\n一、州直落实情况\n{ITEM}").bulletin


def bulletin(text: str) -> Bulletin:
    """A bulletin of these sections."""
    return parse_text(f"{HEAD}{text}\n")


def rows(found: Project) -> list[str]:
    """Each indicator row in a line, of what it holds: ``学位 吉首市: 目标5200个 完成120个 60%``."""
    return [_row(row) for row in found.indicators]


def _row(row: Indicator) -> str:
    kinds = {"同比": row.yoy, "环比": row.mom, "比序时": row.vs_schedule}
    told = [
        _quantity("目标", row.target),
        _quantity("完成", row.actual),
        "" if row.rate is None else f"{row.rate}%",
        *("" if figure is None else f"{word}{figure}" for word, figure in kinds.items()),
        "" if row.rank is None else f"第{row.rank}",
    ]
    name = f"{row.name} {row.region}" if row.region else row.name
    return f"{name}: {' '.join(part for part in told if part)}"


def _quantity(word: str, quantity: Quantity | None) -> str:
    if quantity is None:
        return ""
    value = format(quantity.value.normalize(), "f")
    return f"{word}{value}{quantity.unit or ''}"
