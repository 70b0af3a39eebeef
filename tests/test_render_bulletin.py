"""The summary that ``parse`` prints: everything told at every width, and no line wider than it."""

import io
from decimal import Decimal
from pathlib import Path

import pytest
from printed import Item, Month, printed
from rich.cells import cell_len

from bulletin_parser import parse_file
from bulletin_parser.records import Bulletin, Finding, Number, Remark, RemarkKind, Severity, Span, Status, StatusCount
from bulletin_parser.render.bulletin import bulletin_view
from bulletin_parser.render.terminal import UNBOUND, console

WIDTHS = (40, 50, 64, 80, 100, 120, 130, 160, 200, UNBOUND)
CORPUS = Path(__file__).parent.parent / "corpus"
MAY = CORPUS / "series" / "2022-05.txt"
HOSTILE = "[/]\x1b[31m恶\u202e意[red]"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def drawn(bulletin: Bulletin, text: str, width: int = 160) -> str:
    file = io.StringIO()
    console(file, width).print(bulletin_view(bulletin, text, width))
    return file.getvalue()


def line_with(words: str, told: str) -> str:
    (line,) = [line for line in told.splitlines() if words in line]
    return line


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", [MAY, CORPUS / "retold" / "2021-05.txt"], ids=lambda path: path.stem)
def test_a_real_bulletin_fits_and_is_told_whole(path: Path, width: int) -> None:
    bulletin = parse_file(path)
    told = drawn(bulletin, path.read_text("utf-8"), width)
    assert max(cell_len(line) for line in told.splitlines()) <= width
    together = "".join(told.split())
    assert str(bulletin.bulletin.title) in together
    for row in (row for project in bulletin.projects for row in project.indicators if row.rate is not None):
        assert f"{row.rate}%" in together
    for summary in bulletin.summaries:
        assert str(summary.region) in together
    for status in ("已完成", "有序推进", "滞后"):
        assert status in told


@pytest.mark.parametrize("width", [160, UNBOUND])
def test_a_project_has_its_figures_in_one_line(width: int) -> None:
    document, bulletin = printed(Month())
    line = line_with("45.65%", drawn(bulletin, document.text, width))
    assert line.split() == ["新增城镇就业", "州人社局", "新增城镇就业", "1.8万人", "8217人", "45.65%", "工作有序推进"]


def test_a_narrow_table_has_the_agency_beside_the_name_and_its_words() -> None:
    document, bulletin = printed(Month())
    line = line_with("45.65%", drawn(bulletin, document.text, 80))
    assert line.split() == ["新增城镇就业", "州人社局", "1.8万人", "8217人", "45.65%", "工作有序推进"]


def test_how_many_stand_in_which_status_is_told_before_the_table_and_which_lag() -> None:
    items = (
        Item("新增学位", status=Status.BEHIND, status_text="进度滞后"),
        Item("改造公厕", status=Status.BEHIND, status_text="进展缓慢"),
        Item("安装路灯", status=Status.NOT_STARTED, status_text="未启动"),
        Item("铺设管网"),
        Item("栽种行道树", status=None),
    )
    document, bulletin = printed(Month(items=items))
    lines = drawn(bulletin, document.text).splitlines()
    start = lines.index("项目 5个")
    assert [line.rstrip() for line in lines[start + 1 : start + 5]] == [
        "状态  未启动1  滞后2  有序推进1  未说明1", "未启动 安装路灯", "滞后 新增学位、改造公厕", ""
    ]  # fmt: skip


def test_a_project_s_status_stands_in_the_line_of_its_name_not_of_its_first_figure() -> None:
    document, bulletin = printed(Month(items=(Item("新增城镇就业"),)))
    (project,) = bulletin.projects
    (row,) = project.indicators
    rows = (
        row.model_copy(update={"name": "城镇新增就业人数"}),
        row.model_copy(update={"name": "培训", "rate": Decimal(3)}),
    )
    bulletin = bulletin.model_copy(update={"projects": (project.model_copy(update={"indicators": rows}),)})
    told = drawn(bulletin, document.text, 100)
    assert line_with("州人社局", told).split() == ["新增城镇就业", "州人社局", "工作有序推进"]
    assert line_with("45.65%", told).split() == ["└城镇新增就业人数", "1.8万人", "8217人", "45.65%"]


def test_a_place_is_told_unless_it_is_the_whole() -> None:
    items = (Item("新增学位", indicator_region="岚城市"), Item("改造公厕", indicator_region="清岚自治州"))
    document, bulletin = printed(Month(items=items))
    told = drawn(bulletin, document.text)
    assert "新增学位·岚城市" in told
    assert "改造公厕·" not in told


def test_bounds_and_changes_are_told() -> None:
    document, bulletin = printed(Month())
    (project,) = bulletin.projects
    (row,) = project.indicators
    changed = {"yoy": Decimal("7.4"), "mom": Decimal("-4.6"), "vs_schedule": Decimal("-1.5"), "rank": 5}
    row = row.model_copy(update=changed)
    bulletin = bulletin.model_copy(update={"projects": (project.model_copy(update={"indicators": (row,)}),)})
    told = drawn(bulletin, document.text)
    assert "同比▲7.4 环比▼4.6 比序时▼1.5 第5位" in told


def test_every_number_accounted_for_is_said_in_one_line() -> None:
    document, bulletin = printed(Month())
    assert "数字 1/1 已说明\n" in drawn(bulletin, document.text)


def test_a_number_left_over_is_shown_where_it_stands() -> None:
    document, bulletin = printed(Month())
    at = document.text.index("12件")
    left = Number(text="12件", value=Decimal(12), unit="件", role="unclaimed", span=Span(at, at + 3))
    told = drawn(bulletin.model_copy(update={"numbers": (*bulletin.numbers, left)}), document.text)
    assert "数字 1/2 已说明（50.0%）" in told
    assert "未说明 …" in told
    assert "任务共12件" in told


def test_counties_have_their_counts_and_names() -> None:
    document, bulletin = printed(Month(listed=("新增城镇就业", "公厕新建")))
    told = drawn(bulletin, document.text)
    assert line_with("12件", told).split() == ["岚城市", "12件", "2", "新增城镇就业、公厕新建"]


def test_a_count_beside_another_number_of_names_is_shown_with_it() -> None:
    document, bulletin = printed(Month(listed=("新增城镇就业", "公厕新建")))
    (summary,) = bulletin.summaries
    (state,) = summary.by_status
    done = StatusCount(status=Status.COMPLETED, status_text="已完成", count=9, share=Decimal("75.5"), span=state.span)
    summary = summary.model_copy(update={"by_status": (done, state.model_copy(update={"count": 3}))})
    told = drawn(bulletin.model_copy(update={"summaries": (summary,)}), document.text)
    assert line_with("12件", told).split() == ["岚城市", "12件", "9", "75.5%", "3（列2）", "新增城镇就业、公厕新建"]


def test_names_of_what_is_done_are_told_apart_from_what_lags() -> None:
    document, bulletin = printed(Month(listed=("新增城镇就业",)))
    (summary,) = bulletin.summaries
    (state,) = summary.by_status
    summary = summary.model_copy(update={"by_status": (state.model_copy(update={"status": Status.COMPLETED}),)})
    told = drawn(bulletin.model_copy(update={"summaries": (summary,)}), document.text)
    assert "已完成：新增城镇就业" in told


def test_places_that_share_a_rank_leave_the_next_one_out() -> None:
    document, bulletin = printed(Month())
    assert "排名 综合  1 岚城市  2 禾川县、双泉县  4 麻塘县" in drawn(bulletin, document.text)


def test_remarks_are_counted_with_their_headings() -> None:
    document, bulletin = printed(Month())
    span = bulletin.remarks[0].span
    more = (
        Remark(kind=RemarkKind.HIGHLIGHT, heading="领导重视", text="x", span=span),
        Remark(kind=RemarkKind.HIGHLIGHT, heading="提前谋划", text="x", span=span),
    )
    told = drawn(bulletin.model_copy(update={"remarks": (*bulletin.remarks, *more)}), document.text)
    assert line_with("工作特点", told).split() == ["工作特点", "2条", "领导重视；提前谋划"]
    assert line_with("存在问题", told).split() == ["存在问题", "1条"]


def test_findings_are_told_the_gravest_first() -> None:
    document, bulletin = printed(Month())
    grave = Finding(code="list_count", severity=Severity.ERROR, message="写明8个，列出10个")
    told = drawn(bulletin.model_copy(update={"findings": (*bulletin.findings, grave)}), document.text)
    assert "核对 错误1处，存疑1处，提示1处\n" in told
    lines = [line.split() for line in told.splitlines()[-3:]]
    assert lines == [["错误", "写明8个，列出10个"], ["存疑", "完成率不符"], ["提示", "编号有误"]]


def test_no_findings_are_said_in_words() -> None:
    document, bulletin = printed(Month())
    assert "核对 未发现问题" in drawn(bulletin.model_copy(update={"findings": ()}), document.text)


def test_a_bulletin_that_says_little_of_itself() -> None:
    document, bulletin = printed(Month(title=None, region=None, dated=False))
    assert drawn(bulletin, document.text).startswith("（无标题）\n地区不明 · 期间不明\n")


@pytest.mark.parametrize("width", WIDTHS)
def test_hostile_words_do_no_harm(width: int) -> None:
    item = Item(HOSTILE, status_text=HOSTILE, agency=HOSTILE, indicator_region=HOSTILE)
    document, bulletin = printed(Month(items=(item,), listed=(HOSTILE,), title=HOSTILE, source=HOSTILE))
    told = drawn(bulletin, document.text, width)
    assert not {"\x1b", "\u202e"} & set(told)
    assert "[/]" in told


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_statuses_and_findings_are_in_colour_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, no_color: str, coloured: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", no_color)
    document, bulletin = printed(Month())
    terminal = Terminal()
    console(terminal, 160).print(bulletin_view(bulletin, document.text, 160))
    assert ("\x1b[34m工作有序推进" in terminal.getvalue()) is coloured
    assert ("\x1b[33m存疑" in terminal.getvalue()) is coloured
    assert "存疑" in terminal.getvalue()
