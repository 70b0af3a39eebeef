"""Editions of one bulletin: which is the later, and what it prints otherwise."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from printed import Item, Month, printed
from rich.cells import cell_len

from bulletin_parser.compare.revisions import Kind, revision_row, revisions
from bulletin_parser.grammar import load_grammar
from bulletin_parser.records import Bulletin
from bulletin_parser.render.history import history_view
from bulletin_parser.render.terminal import console
from bulletin_parser.settling import settle
from bulletin_parser.store import Change, Store, corrections, open_store
from bulletin_parser.store.editions import is_marked, plain_title
from bulletin_parser.store.selecting import Selector, find

GRAMMAR = load_grammar()
JOBS, TOILETS = Item("新增城镇就业"), Item("改建户厕", done="300", goal="1000", rate="30")
FIRST = Month(items=(JOBS, TOILETS))
SECOND = Month(items=(JOBS, replace(TOILETS, done="310", rate="31"), Item("雪亮工程")), source="edited.txt")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "b.db", create=True)


def take(store: Store, *months: Month) -> list[Change]:
    changes = [store.add(*printed(month)).change for month in months]
    settle(store, GRAMMAR)
    return changes


def titled(month: Month, title: str, issued_on: str | None = None) -> tuple[object, Bulletin]:
    document, bulletin = printed(month)
    head = bulletin.bulletin.model_copy(update={"title": title, "issued_on": issued_on})
    return document, bulletin.model_copy(update={"bulletin": head})


def current(store: Store) -> list[str]:
    return [row["source"] for row in store.rows("SELECT source FROM bulletins WHERE superseded_by IS NULL ORDER BY id")]


def test_what_an_edited_text_prints_otherwise_is_told_field_by_field(store: Store) -> None:
    assert take(store, FIRST, SECOND) == [Change.ADDED, Change.SUPERSEDED]
    found = [revision_row(each) for each in revisions(store.rows)]
    assert [(row["kind"], row["project"], row["indicator"], row["field"], row["old"], row["new"]) for row in found] == [
        ("added", "雪亮工程", None, None, None, None),
        ("changed", "改建户厕", "改建户厕", "actual", "300人", "310人"),
        ("changed", "改建户厕", "改建户厕", "rate", "30", "31"),
        ("added", "雪亮工程", "雪亮工程", None, None, None),
    ]
    assert (found[1]["old_value"], found[1]["old_source"], found[1]["new_source"]) == (300, "2022-05.txt", "edited.txt")


def test_what_is_left_out_is_told(store: Store) -> None:
    take(store, FIRST, Month(items=(JOBS,), source="edited.txt"))
    found = [(each.kind, each.project) for each in revisions(store.rows)]
    assert found == [(Kind.REMOVED, "改建户厕"), (Kind.REMOVED, "改建户厕")]


def test_a_correction_is_told_and_does_not_count_as_what_an_edition_prints(store: Store) -> None:
    take(store, FIRST)
    record = find(store, "actual", Selector(project="户厕"))
    corrections.correct(store, record, "actual", {"value": 305, "unit": "人"}, corrections.Why("来函", "2022-06-20"))
    take(store, Month(items=(JOBS, TOILETS), source="again.txt", ending="重印。"))
    (found,) = revisions(store.rows)
    assert (found.kind, found.on, found.reason, found.old, found.new) == (
        Kind.CORRECTED, "2022-06-20", "来函", {"value": 300, "unit": "人"}, {"value": 305, "unit": "人"},
    )  # fmt: skip
    corrections.undo(store, 1)
    assert [each.kind for each in revisions(store.rows)] == [Kind.CORRECTED, Kind.UNDONE]


@pytest.mark.parametrize(
    "title",
    [
        "民生实事项目推进情况的通报（更正）",
        "民生实事项目推进情况的通报（勘误）",
        "订正：民生实事项目推进情况的通报",
        "民生实事项目推进情况的通报(修订稿)",
        "更正：民生实事项目推进情况的通报",
        "民生实事项目推进情况的通报（重新印发）",
    ],
)
def test_a_title_that_says_so_is_a_later_edition(title: str, store: Store) -> None:
    assert is_marked(title)
    assert plain_title(title) == FIRST.title
    take(store, FIRST)
    assert store.add(*titled(SECOND, title)).change is Change.SUPERSEDED  # type: ignore[arg-type]


def test_a_title_that_only_speaks_of_corrections_is_none() -> None:
    assert not is_marked("更正登记工作进展情况的通报")


@pytest.mark.parametrize("marked_first", [True, False])
def test_the_marked_edition_is_the_later_in_whatever_order_they_come(marked_first: bool, store: Store) -> None:
    pairs = [printed(FIRST), titled(SECOND, f"{FIRST.title}（更正）")]
    for pair in reversed(pairs) if marked_first else pairs:
        store.add(*pair)  # type: ignore[arg-type]
    settle(store, GRAMMAR)
    assert current(store) == ["edited.txt"]
    assert len(store.rows("SELECT * FROM progress WHERE project = '改建户厕'")) == 1


def test_of_dated_editions_the_one_issued_last_stands(store: Store) -> None:
    title = str(FIRST.title)
    third = Month(items=(JOBS,), source="third.txt")
    for month, day in ((SECOND, "2022-06-20"), (FIRST, "2022-06-10"), (third, "2022-06-15")):
        store.add(*titled(month, title, day))  # type: ignore[arg-type]
    rows = store.rows(
        "SELECT old.source AS old, new.source AS new FROM bulletins AS old "
        "JOIN bulletins AS new ON new.id = old.superseded_by ORDER BY old.issued_on"
    )
    assert [tuple(row.values()) for row in rows] == [("2022-05.txt", "third.txt"), ("third.txt", "edited.txt")]
    assert current(store) == ["edited.txt"]


@pytest.mark.parametrize("width", [80, 160])
def test_the_table_fits_and_says_old_and_new(width: int, store: Store) -> None:
    take(store, FIRST, SECOND)
    drawn = console(io.StringIO(), width=width)
    with drawn.capture() as shown:
        drawn.print(history_view(revisions(store.rows)))
    text = shown.get()
    assert "2022-05.txt → edited.txt" in text
    assert "300人" in text
    assert "310人" in text
    assert max(map(cell_len, text.splitlines())) <= width
