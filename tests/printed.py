"""Bulletins made by hand: a text is written piece by piece, and each record takes the span of what was written."""

import hashlib
from dataclasses import dataclass, field
from decimal import Decimal

from bulletin_parser.document import Document
from bulletin_parser.records import (
    Bulletin,
    Finding,
    Head,
    Indicator,
    Member,
    Number,
    Period,
    Project,
    Quantity,
    Ranking,
    Remark,
    RemarkKind,
    Section,
    Severity,
    Source,
    Span,
    Status,
    StatusCount,
    Summary,
)

REGION = "清岚自治州"


@dataclass
class Sheet:
    """A text being written; ``write`` gives the span of what it added."""

    text: str = ""

    def write(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))

    def quantity(self, words: str, value: str, unit: str | None) -> Quantity:
        return Quantity(value=Decimal(value), unit=unit, text=words, span=self.write(words))


@dataclass(frozen=True)
class Item:
    """What one project says in one month; ``done`` and ``goal`` count 人."""

    name: str
    done: str = "8217"
    goal: str = "18000"
    rate: str = "45.65"
    status: Status | None = Status.ON_TRACK
    status_text: str = "工作有序推进"
    agency: str = "州人社局"
    region: str | None = None
    indicator_region: str | None = "全州"


@dataclass(frozen=True)
class Month:
    """One bulletin: its head and items. ``listed`` are the names that a county lists as behind."""

    month: int = 5
    items: tuple[Item, ...] = (Item("新增城镇就业"),)
    listed: tuple[str, ...] = ()
    year: int = 2022
    first: int = 1
    title: str | None = "民生实事项目推进情况的通报"
    region: str | None = REGION
    dated: bool = True
    source: str = "2022-05.txt"
    ending: str = ""
    findings: tuple[Finding, ...] = field(default=())


def printed(month: Month) -> tuple[Document, Bulletin]:
    """The document and its records."""
    sheet = Sheet()
    if month.title:
        sheet.write(f"{month.title}\n")
    dated = f"{month.year}年{month.first}-{month.month}月" if month.dated else "今年以来"
    sheet.write(f"{month.region or ''}{dated}有关情况通报如下：\n")
    heading = sheet.write("一、州直部门牵头任务推进情况\n")
    projects = tuple(_project(sheet, ordinal, item) for ordinal, item in enumerate(month.items, 1))
    second = sheet.write("二、县市落实情况\n")
    summary = _summary(sheet, month)
    remark = sheet.write("征地协调难度大")
    sheet.write(f"，要加快。{month.ending}\n")
    ranked = sheet.write("第一名岚城市，第二名禾川县、双泉县，第四名麻塘县。\n")
    source = Source(name=month.source, sha256=_digest(sheet.text), format="txt", encoding="utf-8")
    period = (
        Period(start=f"{month.year}-{month.first:02}", end=f"{month.year}-{month.month:02}") if month.dated else None
    )
    bulletin = Bulletin(
        source=source,
        bulletin=Head(title=month.title, region=month.region, period=period, addressees=("各县市",)),
        sections=(
            _section("1", "一、", "州直部门牵头任务推进情况", Span(heading.start, second.start)),
            _section("2", "二、", "县市落实情况", Span(second.start, len(sheet.text))),
        ),
        projects=projects,
        summaries=(summary,),
        rankings=(Ranking(group="综合", order=(("岚城市",), ("禾川县", "双泉县"), ("麻塘县",)), span=ranked),),
        remarks=(Remark(kind=RemarkKind.PROBLEM, heading=None, text="征地协调难度大", span=remark),),
        numbers=tuple(
            Number(text=figure.text, value=figure.value, unit=figure.unit, role="actual", span=figure.span)
            for project in projects
            for indicator in project.indicators
            if (figure := indicator.actual)
        ),
        findings=(
            Finding(code="rate", severity=Severity.WARNING, message="完成率不符", spans=(projects[0].span, heading)),
            Finding(code="numbering", severity=Severity.INFO, message="编号有误"),
            *month.findings,
        ),
    )
    return Document(text=sheet.text, source=source), bulletin


def _project(sheet: Sheet, ordinal: int, item: Item) -> Project:
    start = sheet.write(f"{ordinal}、由{item.agency}牵头的“").start
    title = sheet.write(item.name)
    goal = sheet.quantity(f"{item.goal}人", item.goal, "人")
    title = Span(title.start, goal.span.end)
    sheet.write("”项目：全州")
    done = sheet.quantity(f"{item.done}人", item.done, "人")
    sheet.write("，完成年任务")
    rate = sheet.write(f"{item.rate}%")
    sheet.write("，")
    status = sheet.write(item.status_text) if item.status else None
    sheet.write("。")
    span = Span(start, len(sheet.text))
    sheet.write("\n")
    indicator = Indicator(
        name=item.name,
        region=item.indicator_region,
        target=goal,
        actual=done,
        rate=Decimal(item.rate),
        span=Span(title.end, span.end),
        figure_spans={"rate": rate},
    )
    return Project(
        title=sheet.text[title.start : title.end],
        name=item.name,
        section="1",
        ordinal=ordinal,
        region=item.region,
        lead_agencies=(item.agency,),
        status=item.status,
        status_text=item.status_text if item.status else None,
        status_span=status,
        title_span=title,
        span=span,
        indicators=(indicator,),
    )


def _summary(sheet: Sheet, month: Month) -> Summary:
    start = sheet.write("（一）岚城市省定任务共").start
    total = sheet.quantity("12件", "12", "件")
    sheet.write("，")
    state = sheet.write("进展缓慢的有")
    count = sheet.write(f"{len(month.listed)}个")
    sheet.write("：")
    titles = {item.name: f"{item.name}{item.goal}人" for item in month.items}
    members = tuple(_member(sheet, name, titles.get(name)) for name in month.listed)
    state = Span(state.start, len(sheet.text))
    sheet.write("。\n")
    behind = StatusCount(
        status=Status.BEHIND,
        status_text="进展缓慢",
        count=len(month.listed),
        count_span=count,
        members=members,
        span=state,
    )
    span = Span(start, state.end)
    return Summary(region="岚城市", group="省定任务", span=span, totals=(total,), by_status=(behind,))


def _member(sheet: Sheet, name: str, project: str | None) -> Member:
    span = sheet.write(name)
    sheet.write("、")
    linked = {"linked_by": "exact", "link_score": 1.0} if project else {}
    return Member(text=name, name=name, project=project, span=span, **linked)


def _section(key: str, label: str, heading: str, span: Span) -> Section:
    return Section(id=key, parent=None, level=1, label=label, printed_label=label, heading=heading, span=span)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
