import json
from pathlib import Path

import pytest
from printed import Item, Month, printed
from rich.console import Console

from bulletin_parser.errors import QueryError
from bulletin_parser.records import Span
from bulletin_parser.render.trace import WORDS, picture
from bulletin_parser.store import Store, open_store
from bulletin_parser.store.tables import TABLES
from bulletin_parser.store.tracing import TRACEABLE, Trace, as_json, trace

MAY = Month(items=(Item("新增城镇就业"), Item("改建户厕", done="9655")), listed=("改建户厕", "别的"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = open_store(tmp_path / "bulletins.db", create=True)
    opened.add(*printed(MAY))
    return opened


def marks(found: Trace) -> list[tuple[str, str]]:
    return [(mark.kind, mark.text) for passage in found.passages for mark in passage.marks]


def test_an_indicator_marks_its_target_its_figure_and_its_rate(store: Store) -> None:
    found = trace(store, "indicators", 2)
    (passage,) = found.passages
    assert passage.text == "2、由州人社局牵头的“改建户厕18000人”项目：全州9655人，完成年任务45.65%，工作有序推进。"
    assert passage.headings == ("一、州直部门牵头任务推进情况",)
    assert [(mark.kind, mark.text, mark.value, mark.unit) for mark in passage.marks] == [
        ("target", "18000人", 18000, "人"),
        ("actual", "9655人", 9655, "人"),
        ("rate", "45.65%", 45.65, None),
    ]
    assert (found.label, found.source, found.period) == ("改建户厕", "2022-05.txt", "2022年1-5月")


@pytest.mark.parametrize(
    ("table", "row_id", "expected"),
    [
        ("reports", 1, [("title", "新增城镇就业18000人"), ("status", "工作有序推进")]),
        ("summary_states", 1, [("count", "2个")]),
        ("summary_members", 1, [("span", "改建户厕")]),
        ("numbers", 1, [("span", "8217人")]),
        ("remarks", 1, [("span", "征地协调难度大")]),
        ("sections", 1, [("span", "一、州直部门牵头任务推进情况")]),
        ("rankings", 3, [("span", "第一名岚城市，第二名禾川县、双泉县，第四名麻塘县。")]),
        ("progress", 1, [("target", "18000人"), ("actual", "8217人"), ("rate", "45.65%")]),
        ("changes", 2, [("target", "18000人"), ("actual", "9655人"), ("rate", "45.65%")]),
    ],
)
def test_rows_of_every_kind_are_traced(store: Store, table: str, row_id: int, expected: list[tuple[str, str]]) -> None:
    assert marks(trace(store, table, row_id)) == expected


def test_a_finding_shows_each_of_its_sides(store: Store) -> None:
    found = trace(store, "findings", 1)
    assert [kind for kind, _ in marks(found)] == ["span", "span"]
    assert [passage.headings for passage in found.passages] == [("一、州直部门牵头任务推进情况",)]


def test_a_finding_without_a_place_has_no_passage(store: Store) -> None:
    assert trace(store, "findings", 2).passages == ()


def test_figures_far_apart_are_passages_of_their_own(store: Store) -> None:
    document, bulletin = printed(Month(month=6))
    (project,) = bulletin.projects
    (indicator,) = project.indicators
    assert indicator.target is not None
    start = document.text.index("12件")
    far = indicator.target.model_copy(update={"text": "12件", "span": Span(start, start + 3)})
    moved = project.model_copy(update={"indicators": (indicator.model_copy(update={"target": far}),)})
    store.add(document, bulletin.model_copy(update={"projects": (moved,)}))
    first, second = trace(store, "indicators", 3).passages
    assert [mark.kind for mark in first.marks] == ["actual", "rate"]
    assert [mark.text for mark in second.marks] == ["12件"]
    assert second.headings == ("二、县市落实情况",)


def test_every_mark_and_passage_is_what_was_printed(store: Store) -> None:
    text = store.rows("SELECT text FROM bulletins")[0]["text"]
    for table in TRACEABLE:
        for row in store.rows(f'SELECT id FROM "{table}"'):
            for passage in trace(store, table, row["id"]).passages:
                first, last = passage.span
                assert text[first:last] == passage.text
                for mark in passage.marks:
                    start, end = mark.span
                    assert text[start:end] == mark.text
                    assert first <= start < end <= last


def test_every_kind_of_mark_has_a_word() -> None:
    kinds = {
        column.removesuffix("_start")
        for table in TABLES
        if table.name in TRACEABLE
        for column in table.columns
        if column.endswith("_start")
    }
    assert kinds <= set(WORDS)


def test_headings_are_the_ones_above_outermost_first(store: Store) -> None:
    document, bulletin = printed(Month(month=7))
    first, second = bulletin.sections
    inner = second.model_copy(
        update={
            "id": "2.1",
            "parent": "2",
            "label": "（一）",
            "heading": None,
            "span": Span(second.span.start + 9, second.span.end),
        }
    )
    store.add(document, bulletin.model_copy(update={"sections": (first, second, inner)}))
    state = store.rows("SELECT max(id) AS id FROM summary_states")[0]["id"]
    assert trace(store, "summary_states", state).passages[0].headings == ("二、县市落实情况", "（一）")


def test_a_superseded_bulletin_says_so(store: Store) -> None:
    store.add(*printed(Month(ending="更正。")))
    assert trace(store, "indicators", 1).superseded_by == 2
    assert trace(store, "indicators", 3).superseded_by is None


@pytest.mark.parametrize(
    "table", ["bulletins", "projects", "laggards", "nothing", 'indicators"; DROP TABLE reports; --']
)
def test_what_is_not_printed_anywhere_cannot_be_traced(store: Store, table: str) -> None:
    with pytest.raises(QueryError, match="can be traced"):
        trace(store, table, 1)


def test_a_row_that_is_not_there(store: Store) -> None:
    with pytest.raises(QueryError, match=r"bulletins\.db: indicators has no row 99"):
        trace(store, "indicators", 99)


def test_as_json_it_is_plain_data(store: Store) -> None:
    found = trace(store, "indicators", 1)
    data = json.loads(json.dumps(as_json(found)))
    assert data["bulletin"] == {
        "id": 1,
        "title": "民生实事项目推进情况的通报",
        "period": "2022年1-5月",
        "source": "2022-05.txt",
        "superseded_by": None,
    }
    assert [mark["text"] for mark in data["passages"][0]["marks"]] == ["18000人", "8217人", "45.65%"]


def drawn(found: Trace, *, plain_marks: bool, width: int = 100) -> str:
    console = Console(width=width, force_terminal=not plain_marks, color_system=None if plain_marks else "standard")
    with console.capture() as capture:
        console.print(picture(found, plain_marks=plain_marks))
    return capture.get()


def test_drawn_plain_the_figures_stand_in_brackets(store: Store) -> None:
    told = drawn(trace(store, "indicators", 1), plain_marks=True, width=10_000)
    assert "“新增城镇就业【18000人】”项目：全州【8217人】，完成年任务【45.65%】，工作有序推进。" in told.replace(
        "\n  ", ""
    )
    assert "一、州直部门牵头任务推进情况" in told
    assert "2022年1-5月 · 2022-05.txt · indicators 1" in told
    assert "\x1b" not in told
    assert not any(line.endswith("  ") for line in told.splitlines())


def test_drawn_in_colour_there_are_no_brackets(store: Store) -> None:
    told = drawn(trace(store, "indicators", 1), plain_marks=False)
    assert "【" not in told
    assert "\x1b[1;30;42m8217人\x1b[0m" in told


def test_drawn_every_row_fits_the_terminal(store: Store) -> None:
    for table in TRACEABLE:
        told = drawn(trace(store, table, 1), plain_marks=True, width=60)
        assert all(Console().measure(line).maximum <= 60 for line in told.splitlines())


def test_what_a_terminal_would_obey_is_shown_instead(store: Store) -> None:
    store.add(*printed(Month(month=6, ending="\x1b[2J[/red]\u202e")))
    told = drawn(
        trace(store, "sentences", store.rows("SELECT max(id) - 1 AS id FROM sentences")[0]["id"]), plain_marks=True
    )
    assert "�[2J[/red]�" in told


def test_marks_that_overlap_are_not_printed_twice(store: Store) -> None:
    document, bulletin = printed(Month(month=6))
    (project,) = bulletin.projects
    (indicator,) = project.indicators
    assert indicator.actual is not None
    twice = indicator.model_copy(update={"target": indicator.actual})
    store.add(
        document, bulletin.model_copy(update={"projects": (project.model_copy(update={"indicators": (twice,)}),)})
    )
    told = drawn(trace(store, "indicators", 3), plain_marks=True)
    assert told.replace("\n  ", "").count("【8217人】") == 1
    assert told.count("8217 人") == 2


def test_passages_under_one_heading_are_drawn_under_it_once(store: Store) -> None:
    document, bulletin = printed(Month(month=8, items=(Item("甲"), Item("乙"), Item("丙"))))
    first, _, third = bulletin.projects
    (indicator,) = first.indicators
    far = indicator.model_copy(update={"actual": third.indicators[0].actual})
    moved = first.model_copy(update={"indicators": (far,)})
    store.add(document, bulletin.model_copy(update={"projects": (moved,)}))
    told = drawn(trace(store, "indicators", 3), plain_marks=True).splitlines()
    assert [line for line in told if "州直部门" in line] == ["一、州直部门牵头任务推进情况"]
    assert [line.strip() for line in told].count("……") == 1
