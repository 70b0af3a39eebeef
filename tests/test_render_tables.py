"""Every table at every width: no line is wider, nothing is lost that must be told, hostile data do no harm."""

import io
from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from observed import APRIL, ISSUER, JUNE, MARCH, MAY, listed, seen, wordy
from rich.cells import cell_len

from bulletin_parser.compare.comparison import compare
from bulletin_parser.compare.matrix import matrices
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.trend import trend
from bulletin_parser.compare.wanted import Wanted
from bulletin_parser.records import Status
from bulletin_parser.render.comparison import comparison_view
from bulletin_parser.render.figures import difference, quantity
from bulletin_parser.render.matrix import matrices_view, short_names
from bulletin_parser.render.terminal import UNBOUND, console
from bulletin_parser.render.trend import trend_view

if TYPE_CHECKING:
    from rich.console import RenderableType


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


WIDTHS = (80, 100, 112, 120, 144, 160, 200)
LONG = {
    "project_id": 1,
    "project": "新增城镇就业、开展补贴性职业技能培训，其中脱贫劳动力培训",
    "agencies": ("州人力资源和社会保障局", "州乡村振兴局"),
    "status": Status.BEHIND,
}
COUNTIES = ("岚城市", "禾川县", "双泉县", "麻塘县", "月坪县", "沙渡县", "石桥县", "云岭市")
HOSTILE = "[/]\x1b[31m恶\u202e意\n[red]"


def rows_of(*months_and_done: tuple[Months, str]) -> list[Observation]:
    return [
        row
        for months, done in months_and_done
        for row in (
            seen(months, actual=done, printed_rate=None),
            *(seen(months, region=county, actual=None, printed_rate="54.3") for county in COUNTIES),
            seen(months, **LONG, indicator="补贴性职业技能培训", actual="1.5E+4", actual_unit="人次", target=24000),
            seen(months, **LONG, indicator="完成投资", actual="473975000", actual_unit="元", target=None),
        )
    ]


ROWS = rows_of((APRIL, "1280"), (MAY, "1180"))
LISTINGS = [
    each
    for county in COUNTIES
    for each in (
        listed(county, "幼儿园学位", printed_count=3),
        listed(county, f"{county}农村改厕这一项名称很长很长的任务", None, printed_count=3),
    )
]


EDITIONS = [Edition(ISSUER, months) for months in (MARCH, APRIL, MAY, JUNE)]


def of(project_id: int) -> list[Observation]:
    return [row for row in ROWS if row.project_id == project_id]


def comparison(rows: Sequence[Observation] = ROWS) -> "Callable[[int], RenderableType]":
    found = compare(rows, APRIL, MAY, Wanted())
    return lambda width: comparison_view(found, width)


def drawn(view: "Callable[[int], RenderableType]", width: int) -> str:
    out = io.StringIO()
    console(out, width).print(view(width))
    return out.getvalue()


VIEWS: "dict[str, Callable[[int], RenderableType]]" = {
    "compare": comparison(),
    "trend": lambda width: trend_view(trend(of(3), EDITIONS), width),
    "trend of a long name": lambda width: trend_view(trend(of(1), EDITIONS), width),
    "matrix": lambda width: matrices_view(matrices(ROWS, LISTINGS, MAY), width),
}


@pytest.mark.parametrize("width", [50, 64, *WIDTHS])
@pytest.mark.parametrize("name", VIEWS)
def test_no_line_is_wider_than_the_terminal(name: str, width: int) -> None:
    lines = drawn(VIEWS[name], width).splitlines()
    assert len(lines) > 5
    assert max(map(cell_len, lines)) <= width


@pytest.mark.parametrize("width", [*WIDTHS, UNBOUND])
@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "compare",
            ["1180个", "▼100！", "22.69%*", "▼1.93", "有序推进", "累计数由1280个降至1180个", "1.5万人次", "滞后"],
        ),
        ("trend", ["1280个", "▼100！", "22.69%*", "▼18.98", "│", "█", "·", "目标 5200个", "累计数由1280个降至1180个"]),
        ("matrix", ["●54%", "总体", "合计", "列出的滞后项数", "原文所说的项数", "●滞后", "岚城", "云岭"]),
    ],
)
def test_what_matters_is_told_at_every_width(name: str, told: list[str], width: int) -> None:
    text = drawn(VIEWS[name], width)
    assert [words for words in told if words not in text] == []


@pytest.mark.parametrize("width", [50, 64, *WIDTHS])
def test_a_figure_of_any_length_is_neither_cut_nor_crowds_out_the_names(width: int) -> None:
    unit = "元/平方米/人次/每月每户"
    long = {"actual_unit": unit, "target_unit": unit, "printed_rate": "1234567.898765"}
    rows = [seen(APRIL, **long, actual="1234567890.125"), seen(MAY, **long, actual="9876543210987654321.5")]
    text = drawn(comparison(rows), width)
    assert max(map(cell_len, text.splitlines())) <= width
    assert "增加公办" in text
    assert "有序推进" in text
    told = Counter(text)
    for figure in (quantity(rows[1].actual, unit), difference(Decimal("9876543209753086431.375")), "1234567.898765%"):
        told.subtract(figure)
    assert min(told.values()) >= 0


@pytest.mark.parametrize("width", [80, 160, UNBOUND])
def test_hostile_data_neither_crash_nor_reach_the_terminal(width: int) -> None:
    bad = {
        "project": HOSTILE,
        "indicator": HOSTILE,
        "region": HOSTILE,
        "actual_unit": HOSTILE,
        "agencies": (HOSTILE,),
    }
    rows = [seen(months, **bad, status_text=HOSTILE, actual=done) for months, done in ((APRIL, 5), (MAY, 3))]
    views = (
        comparison(rows),
        lambda width: trend_view(trend(rows, EDITIONS), width),
        lambda width: matrices_view(matrices(rows, [listed(HOSTILE, HOSTILE, None)], MAY), width),
    )
    for view in views:
        text = drawn(view, width)
        assert not {"\x1b", "\u202e"} & set(text)
        assert "[/]" in text


def test_a_wide_table_names_each_project_once_and_a_piped_one_in_every_line() -> None:
    told = "增加公办幼儿园学位 "
    assert drawn(comparison(), 160).count(told) == 1
    assert drawn(comparison(), UNBOUND).count(told) == 9


def test_new_gone_and_moved_projects_are_said_in_words() -> None:
    market = {"project_id": 11, "project": "建设乡镇农贸市场"}
    parking = {"project_id": 13, "project": "新增城区公共停车位"}
    rows = [
        seen(APRIL, status=Status.BEHIND),
        seen(APRIL, **market),
        seen(MAY, status=Status.ON_TRACK),
        seen(MAY, **parking),
    ]
    text = drawn(comparison(rows), 160)
    assert "3个项目：状态好转1个，新增1个，不再通报1个" in text
    assert "滞后→有序推进" in text
    assert text.count("新增 ") == text.count("不再通报 ") == 1


def test_changed_units_targets_and_names_are_said() -> None:
    renamed = {"printed_name": "新增公办园学位", "indicator": "公办园学位"}
    homes = {"project_id": 10, "project": "改建农村户用厕所", "indicator": "农村户用厕所"}
    rows = [
        seen(APRIL),
        seen(APRIL, **homes, actual_unit="户", target_unit="户"),
        seen(MAY, **renamed, target=6000),
        seen(MAY, **homes, actual=4662),
    ]
    text = drawn(comparison(rows), UNBOUND)
    assert "！增加公办幼儿园学位：项目原称“增加公办幼儿园学位”，现称“新增公办园学位”" in text
    assert "！增加公办幼儿园学位·公办园学位：目标由5200个调整为6000个，完成率不相减" in text
    assert "！增加公办幼儿园学位·公办园学位：指标原称“公办幼儿园学位”，现称“公办园学位”" in text
    assert "2个项目：状态无变化，目标调整1处，单位改变1处" in text
    assert "！改建农村户用厕所：单位由“户”改为“个”，不相减" in text


@pytest.mark.parametrize("width", [80, 160, UNBOUND])
def test_projects_of_several_regions_are_told_apart(width: int) -> None:
    rows = [seen(months, issuer=place, region=place) for months in (APRIL, MAY) for place in ("甲州", "乙市")]
    text = drawn(comparison(rows), width)
    assert "增加公办幼儿园学位（甲州）" in text
    assert "增加公办幼儿园学位（乙市）" in text


def test_names_with_quotes_are_quoted_as_printed() -> None:
    text = drawn(comparison([seen(APRIL, printed_name="“雪亮”工程"), seen(MAY, printed_name="雪亮工程")]), UNBOUND)
    assert "项目原称“‘雪亮’工程”，现称“雪亮工程”" in text


def test_a_note_on_the_project_is_told_once_in_a_trend_of_two_figures() -> None:
    rows = [
        seen(months, indicator=indicator, printed_name=name)
        for months, name in ((APRIL, "旧名"), (MAY, "新名"))
        for indicator in ("学位", "床位")
    ]
    text = drawn(lambda width: trend_view(trend(rows, EDITIONS), width), 120)
    assert text.count("项目原称“旧名”，现称“新名”") == 1


def test_a_comparison_of_nothing_says_so() -> None:
    found = compare(ROWS, APRIL, MAY, Wanted(projects=frozenset({99})))
    assert "没有符合条件的项目" in drawn(lambda width: comparison_view(found, width), 80)


def test_a_trend_shows_months_in_which_nothing_was_said() -> None:
    rows = [seen(MARCH), seen(MAY)]
    lines = drawn(lambda width: trend_view(trend(rows, EDITIONS), width), 80).splitlines()
    assert [line.split() for line in lines if "未通报" in line] == [["1-4月", "未通报"], ["1-6月", "未通报"]]


def test_a_trend_of_words_alone_still_shows_the_status() -> None:
    rows = [wordy(APRIL, status=Status.NOT_STARTED, status_text="尚未启动"), wordy(MAY)]
    text = drawn(lambda width: trend_view(trend(rows, EDITIONS), width), 120)
    assert "尚未启动" in text
    assert "工作有序推进" in text


def test_counties_lose_their_level_unless_that_leaves_too_little_or_makes_two_the_same() -> None:
    names = ["吉首市", "凤县", "泸溪县", "江华瑶族自治县", "永顺县", "永顺市", "全州"]
    assert list(short_names(names).values()) == ["吉首", "凤县", "泸溪", "江华瑶族", "永顺县", "永顺市", "全州"]


def test_too_many_counties_go_into_further_tables() -> None:
    many = [listed(f"第{number}号大县", "学位", printed_count=1) for number in "一二三四五六七八九十"]
    text = drawn(lambda width: matrices_view(matrices([seen()], many, MAY), width), 80)
    assert text.count("项目 ") == 2
    assert all(f"第{number}号大" in text for number in "一二三四五六七八九十")


def test_a_project_is_bold_and_what_stands_below_it_is_not() -> None:
    out = Terminal()
    rows = [seen(months, indicator=name) for months in (APRIL, MAY) for name in ("新增学位", "已招聘教师")]
    console(out, 80).print(comparison(rows)(80))
    assert "\x1b[1m增加公办幼儿园学位\x1b[0m" in out.getvalue()
    assert "\x1b[1m└" not in out.getvalue()


def test_a_status_is_in_its_colour_and_the_one_before_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    out = Terminal()
    console(out, 160).print(comparison([seen(APRIL, status=Status.BEHIND), seen(MAY)])(160))
    assert "\x1b[2m滞后→\x1b[0m\x1b[34m有序推进\x1b[0m" in out.getvalue()
