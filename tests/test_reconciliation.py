"""What is found between bulletins: months that follow one another, bulletins of one period, counties and prefecture."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from printed import Item, Month, printed
from rich.cells import cell_len

from bulletin_parser.grammar import load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.reading import read
from bulletin_parser.reconciliation import RULES
from bulletin_parser.reconciliation.discrepancies import Discrepancy, in_order
from bulletin_parser.reconciliation.listing import Wanted
from bulletin_parser.reconciliation.queries import read_archive
from bulletin_parser.reconciliation.stored import all_findings
from bulletin_parser.render.findings import CODES, Checked, findings_view
from bulletin_parser.render.terminal import console
from bulletin_parser.settling import settle
from bulletin_parser.store import Store, open_store
from bulletin_parser.store.corrections import Why, correct
from bulletin_parser.store.selecting import Selector, find
from bulletin_parser.values import Severity, Status

GRAMMAR = load_grammar()
CORPUS = Path(__file__).parent.parent / "corpus"
JOBS = "新增城镇就业"


def between(folder: Path, *months: Month) -> list[Discrepancy]:
    """What is found between hand-made bulletins, whatever is found in each."""
    with open_store(folder / "a.db", create=True) as store:
        for month in months:
            store.add(*printed(month))
        return list(in_order(found for rule in RULES for found in rule(read_archive(store.rows, GRAMMAR))))


def month(number: int, *items: Item, **more: object) -> Month:
    return Month(month=number, items=items, source=f"{number}.txt", **more)  # type: ignore[arg-type]


def test_a_cumulative_figure_that_falls_is_queried_with_both_sides(tmp_path: Path) -> None:
    april, may = month(4, Item(JOBS, done="8300", rate="46.11")), month(5, Item(JOBS, done="8217", rate="45.65"))
    (found,) = between(tmp_path, may, april)
    assert (found.code, found.severity) == ("fell", Severity.WARNING)
    assert found.message == "“新增城镇就业”累计数由2022年1-4月的8300人降至2022年1-5月的8217人"
    assert [(side.source.file, side.text) for side in found.sides] == [("4.txt", "8300人"), ("5.txt", "8217人")]


def test_a_rate_that_falls_while_the_figure_rises_is_queried(tmp_path: Path) -> None:
    april, may = month(4, Item(JOBS, done="8217", rate="46.65")), month(5, Item(JOBS, done="8300", rate="45.11"))
    (found,) = between(tmp_path, april, may)
    assert found.code == "rate_fell"
    assert found.message.endswith("降至2022年1-5月的45.11%，累计数却由8217人变为8300人")


def test_a_target_that_moves_is_queried_and_explains_the_rate(tmp_path: Path) -> None:
    april, may = month(4, Item(JOBS)), month(5, Item(JOBS, done="8300", goal="20000", rate="41.5"))
    (found,) = between(tmp_path, april, may)
    assert (found.code, [side.text for side in found.sides]) == ("target_changed", ["18000人", "20000人"])


def test_a_state_that_goes_back_is_queried(tmp_path: Path) -> None:
    done = Item(JOBS, status=Status.COMPLETED, status_text="已全面完成")
    (found,) = between(tmp_path, month(4, done), month(5, Item(JOBS, status=Status.BEHIND, status_text="进度滞后")))
    assert (found.code, found.message) == (
        "status_regressed",
        "“新增城镇就业”2022年1-4月为已全面完成，2022年1-5月却为进度滞后",
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Item(JOBS), Item(JOBS)),
        (Item(JOBS, done="8217"), Item(JOBS, done="9300", rate="51.67")),
        (Item(JOBS, status=Status.COMPLETED, status_text="完成序时任务"), Item(JOBS)),
        (Item(JOBS, status=Status.BEHIND, status_text="滞后"), Item(JOBS)),
    ],
)
def test_what_may_be_is_left_alone(before: Item, after: Item, tmp_path: Path) -> None:
    assert between(tmp_path, month(4, before), month(5, after)) == []


def test_a_new_year_begins_afresh(tmp_path: Path) -> None:
    december, january = month(12, Item(JOBS, done="18000", rate="100")), month(1, Item(JOBS, done="900", rate="5"))
    assert between(tmp_path, december, Month(**{**vars(january), "year": 2023})) == []


def test_two_bulletins_of_one_place_and_period_are_held_together(tmp_path: Path) -> None:
    one, other = month(5, Item(JOBS)), month(5, Item(JOBS, done="8317"), title="就业工作进展通报")
    (found,) = between(tmp_path, one, other)
    assert found.code == "figures_differ"
    assert "《民生实事项目推进情况的通报》为8217人" in found.message
    assert "《就业工作进展通报》为8317人" in found.message


@pytest.fixture(scope="module")
def series(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return stored(tmp_path_factory.mktemp("series") / "a.db", sorted((CORPUS / "series").glob("*.txt")))


def stored(path: Path, files: Sequence[Path]) -> Store:
    store = open_store(path, create=True)
    for file in files:
        document = read(file)
        store.add(document, parse(document, GRAMMAR))
    settle(store, GRAMMAR)
    return store


def test_the_series_has_between_its_months_what_was_planted_there(series: Store) -> None:
    found = in_order(found for rule in RULES for found in rule(read_archive(series.rows, GRAMMAR)))
    assert [(each.source.file, each.code, each.severity.value) for each in found] == [
        ("2022-05.txt", "fell", "warning"),
        ("2022-07.txt", "target_changed", "warning"),
        ("2022-07.txt", "unit_changed", "info"),
        ("2022-08.txt", "target_changed", "warning"),
        ("2022-09.txt", "fell", "info"),  # the text says why
    ]


def told(store: Store) -> list[tuple[object, ...]]:
    return [
        (each.code, each.message, *((side.source.file, side.span) for side in each.sides))
        for each in all_findings(store.rows, GRAMMAR)
    ]


def test_the_order_in_which_bulletins_arrive_changes_nothing(series: Store, tmp_path: Path) -> None:
    files = sorted((CORPUS / "series").glob("*.txt"))
    random.Random(4).shuffle(files)
    with stored(tmp_path / "b.db", files) as other:
        assert told(other) == told(series)


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(), 13),
        (Wanted(severity=Severity.ERROR), 3),
        (Wanted(region="双泉"), 2),
        (Wanted(region="清岚"), 13),
        (Wanted(region="长沙"), 0),
        (Wanted(codes=frozenset({"fell", "list_count"})), 4),
    ],
)
def test_what_is_listed_can_be_restricted(series: Store, wanted: Wanted, count: int) -> None:
    assert sum(map(wanted.keeps, all_findings(series.rows, GRAMMAR))) == count


@pytest.mark.parametrize("width", [80, 160])
def test_the_table_fits_and_names_each_bulletin_once(
    series: Store, width: int, capsys: pytest.CaptureFixture[str]
) -> None:
    import sys  # noqa: PLC0415

    out = console(sys.stdout, width)
    out.print(findings_view(all_findings(series.rows, GRAMMAR), Checked(11, is_narrowed=False), width))
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("清岚自治州 2022年1-5月") for line in lines) == 1
    assert max(map(cell_len, lines)) <= width
    assert any("累计数下降" in line for line in lines)


@pytest.mark.parametrize("page", ["audit.md", "zh-CN/audit.md"])
def test_every_code_has_a_chinese_name_and_a_line_in_the_documentation(page: str) -> None:
    described = (CORPUS.parent / "docs" / page).read_text("utf-8")
    assert [code for code in CODES if f"`{code}`" not in described] == []


def test_what_a_person_corrected_is_settled_and_audited_as_corrected(tmp_path: Path) -> None:
    files = [CORPUS / "series" / f"2022-0{month}.txt" for month in (4, 5)]
    with stored(tmp_path / "c.db", files) as store:
        assert [each.code for each in all_findings(store.rows, GRAMMAR)] == ["fell", "rate_mismatch", "list_count"]
        places = {"value": 1380, "unit": "个"}
        for field, value, project in (
            ("rate", 22.39, "无障碍改造"),
            ("actual", places, "学位"),
            ("rate", 26.54, "学位"),
        ):
            record = find(store, field, Selector(project=project, period="2022-05"))
            correct(store, record, field, value, Why("州残联、州教体局来函"))
        found = all_findings(store.rows, GRAMMAR)
    assert [(each.code, each.severity.value) for each in found] == [("rate_mismatch", "info"), ("list_count", "error")]
    assert found[0].message.endswith("文中为23.29%（※已更正）")
