"""The year of bulletins in ``corpus/series``, read, parsed and stored: what ``series/PLAN.md`` planted is found."""

import random
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from bulletin_parser.document import Document
from bulletin_parser.grammar import Grammar, load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.reading import read
from bulletin_parser.records import Bulletin
from bulletin_parser.settling import settle
from bulletin_parser.store import Store, open_store
from bulletin_parser.store.tracing import trace

SERIES = Path(__file__).parent.parent / "corpus" / "series"
PREFECTURE = "清岚自治州"

# What each project of the plan is called in the year, as far as its title says it.
NAMED = {
    "P1": ("新增城镇就业",),
    "P2": ("提高城乡低保",),
    "P3": ("公办幼儿园学位", "公办园学位"),
    "P4": ("免费筛查",),
    "P5": ("农村公路安防设施",),
    "P6": ("平安乡村", "公共视频点位"),
    "P7": ("无障碍改造",),
    "P8": ("康复救助残疾儿童",),
    "P9": ("城镇老旧小区",),
    "P10": ("农村户用厕所",),
    "P11": ("乡镇农贸市场",),
    "P12": ("农村电网改造",),
    "P13": ("公共停车位",),
}

Pairs = Sequence[tuple[Document, Bulletin]]


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    return load_grammar()


@pytest.fixture(scope="module")
def series(grammar: Grammar) -> Pairs:
    documents = [read(path) for path in sorted(SERIES.glob("*.txt"))]
    return [(document, parse(document, grammar)) for document in documents]


def filled(path: Path, pairs: Iterable[tuple[Document, Bulletin]], grammar: Grammar) -> Store:
    store = open_store(path, create=True)
    for document, bulletin in pairs:
        store.add(document, bulletin)
    settle(store, grammar)
    return store


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory, series: Pairs, grammar: Grammar) -> Store:
    return filled(tmp_path_factory.mktemp("series") / "year.db", series, grammar)


def code_of(title: str) -> str | None:
    return next((code for code, names in NAMED.items() if any(name in title for name in names)), None)


def test_each_project_of_the_plan_keeps_one_identity_and_shares_it_with_none(year: Store) -> None:
    rows = year.rows("SELECT DISTINCT title, project_id FROM reports WHERE region = ?", (PREFECTURE,))
    identities: dict[str, set[int]] = {}
    for row in rows:
        if code := code_of(row["title"]):
            identities.setdefault(code, set()).add(row["project_id"])
    assert set(identities) == set(NAMED)
    assert {code: len(ids) for code, ids in identities.items()} == dict.fromkeys(NAMED, 1)
    assert len(set.union(*identities.values())) == len(NAMED)


def test_the_falls_that_were_planted_are_changes(year: Store) -> None:
    rows = year.rows(
        "SELECT period_end, title, previous_actual_value, actual_value FROM changes JOIN reports USING (project_id) "
        "WHERE reports.id = report_id AND actual_change < 0 AND actual_unit IN ('个', '人次')"
    )
    found = {
        (row["period_end"], code_of(row["title"]), row["previous_actual_value"], row["actual_value"]) for row in rows
    }
    assert {("2022-05", "P3", 1280, 1180), ("2022-09", "P4", 15806, 15312)} <= found


def test_a_unit_that_changes_is_not_subtracted_over(year: Store) -> None:
    rows = year.rows(
        "SELECT actual_unit, previous_actual_unit, actual_change, rate_change FROM changes "
        "WHERE period_end = '2022-07' AND project LIKE '%户用厕所%' AND region = ?",
        (PREFECTURE,),
    )
    assert [tuple(row.values()) for row in rows] == [("个", "户", None, 12)]


def test_who_caught_up_and_who_fell_behind(year: Store) -> None:
    rows = year.rows(
        "SELECT period_end, count(*) AS behind FROM laggards WHERE region = '禾川县' GROUP BY period_end ORDER BY 1"
    )
    assert [row["behind"] for row in rows] == [8, 9, 9, 8, 7, 5, 3, 1]
    worst = year.rows(
        "SELECT period_end, count(*) AS behind FROM laggards WHERE region = '沙渡县' GROUP BY 1 ORDER BY 2"
    )
    assert worst[-1] == {"period_end": "2022-10", "behind": 8}


def test_every_figure_of_the_year_is_traced_to_its_sentence(year: Store) -> None:
    rows = year.rows("SELECT indicator_id, actual_text, rate_text, source FROM progress WHERE actual_text IS NOT NULL")
    assert len(rows) > 200
    for row in rows:
        found = trace(year, "progress", row["indicator_id"])
        marked = {mark.kind: mark.text for passage in found.passages for mark in passage.marks}
        assert (found.source, marked["actual"]) == (row["source"], row["actual_text"])
        assert marked.get("rate") == row["rate_text"]


def grouped(store: Store) -> set[frozenset[tuple[str, str]]]:
    """The reports by identity, each as its file and title."""
    groups: dict[int, set[tuple[str, str]]] = {}
    for row in store.rows(
        "SELECT project_id, source, reports.title AS title FROM reports JOIN bulletins b ON b.id = bulletin_id"
    ):
        groups.setdefault(row["project_id"], set()).add((row["source"], row["title"]))
    return {frozenset(group) for group in groups.values()}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_in_whatever_order_the_months_come_the_projects_are_the_same(
    tmp_path: Path, year: Store, series: Pairs, grammar: Grammar, seed: int
) -> None:
    mixed = random.Random(seed).sample(series, len(series))
    with filled(tmp_path / "mixed.db", mixed, grammar) as store:
        assert grouped(store) == grouped(year)


def test_each_count_belongs_to_the_statement_that_it_stands_in(tmp_path: Path, grammar: Grammar) -> None:
    """A07 and B07 list names under several statuses of one statement."""
    documents = [read(SERIES.parent / "families" / f"{name}.txt") for name in ("A07", "B07")]
    parsed = [(document, parse(document, grammar)) for document in documents]
    rows = filled(tmp_path / "a.db", parsed, grammar).rows(
        "SELECT bulletins.source, summaries.span_start, summaries.counted, states.status_text "
        "FROM summary_states AS states JOIN summaries ON summaries.id = states.summary_id "
        "JOIN bulletins ON bulletins.id = states.bulletin_id ORDER BY bulletins.source, states.id"
    )
    assert [tuple(row.values()) for row in rows] == [
        (bulletin.source.name, summary.span.start, summary.group, state.status_text)
        for _, bulletin in parsed
        for summary in bulletin.summaries
        for state in summary.by_status
    ]
